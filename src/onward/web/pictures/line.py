"""Rates along time: a dot for what was counted, and a line through the rates that fit the counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.web.pictures.svg import NARROW, dot, frame, line, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

    from onward.web.pictures.svg import Caption

_LEFT, _TOP, _TALL, _FOOT = 52.0, 14.0, 170.0, 46.0
_TICKS = {0.1: 0.02, 0.25: 0.05, 0.5: 0.1, 1.0: 0.25}
"""Up to which rate the picture reaches, and how far its lines lie apart."""


@dataclass(frozen=True, slots=True)
class Point:
    """One moment.

    Attributes:
        label: which.
        words: written below it, such as "3 of 20".
        span: (low, rate, high), each 0 to 1 and in this order; None when too little is counted for a rate.
    """

    label: str
    words: str
    span: tuple[float, float, float] | None


def rates(caption: Caption, points: Sequence[Point], width: int) -> Markup:
    """The picture; a table of the same numbers belongs beside it."""
    highest = max((point.span[2] for point in points if point.span), default=0.0)
    top = next(reach for reach in _TICKS if highest <= reach or reach == 1.0)
    parts = [*_ticks(top, width)]
    step = (width - _LEFT - 6) / max(1, len(points))
    for number, point in enumerate(points):
        parts += _point(point, _LEFT + (number + 0.5) * step, step, top)
    return frame(caption, "rates", width, _TOP + _TALL + _FOOT, parts)


def _ticks(top: float, width: int) -> Iterator[Markup]:
    apart = _TICKS[top] * (1 if width > NARROW else 2 if top < 1.0 else 1)
    for number in range(int(top / apart + 1e-9) + 1):
        y = _height(number * apart, top)
        yield line("base" if number == 0 else "thin", _LEFT, y, width - 4, y)
        yield text(f"{round(100 * number * apart)} %", _LEFT - 8, y + 5, _LEFT - 8, "end")


def _point(point: Point, x: float, step: float, top: float) -> Iterator[Markup]:
    foot = _TOP + _TALL
    yield text(point.label, x, foot + 19, step, "middle")
    yield text(point.words, x, foot + 38, step, "middle", "axis")
    if point.span is None:
        return
    low, rate, high = (_height(value, top) for value in point.span)
    yield line("stroke whisker", x, low, x, high)
    yield line("stroke whisker", x - 7, low, x + 7, low)
    yield line("stroke whisker", x - 7, high, x + 7, high)
    yield dot("strong", x, rate, 5)


def _height(rate: float, top: float) -> float:
    return _TOP + _TALL * (1.0 - min(1.0, max(0.0, rate / top)))
