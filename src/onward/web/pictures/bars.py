"""Bars: upright for a histogram, lying for a few groups of which a part is marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.web.pictures.svg import LETTER, box, frame, line, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

    from onward.web.pictures.svg import Caption

_TALL, _TOP, _FOOT = 150.0, 24.0, 44.0
_ROW, _THICK = 50.0, 18.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a histogram."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Group:
    """A lying bar.

    Attributes:
        label: its name.
        whole: its length.
        part: how much of it is marked, no more than `whole`.
        words: what is written at the right end of its name.
    """

    label: str
    whole: int
    part: int
    words: str


def histogram(caption: Caption, bars: Sequence[Bar], axis: str, width: int) -> Markup:
    """Upright bars side by side, with their numbers above and their labels below; `axis` says what is along."""
    most = max((bar.count for bar in bars), default=0) or 1
    step = (width - 8) / max(1, len(bars))
    foot = _TOP + _TALL
    parts: list[Markup] = []
    for number, bar in enumerate(bars):
        left, tall = 4 + number * step, _TALL * max(0, bar.count) / most
        middle = left + step / 2
        if bar.count > 0:
            parts.append(box("strong", left + step * 0.12, foot - tall, step * 0.76, tall))
            parts.append(text(str(bar.count), middle, foot - tall - 6, step + 6, "middle"))
        parts.append(text(bar.label, middle, foot + 17, step + 4, "middle"))
    parts.append(line("base", 4, foot, width - 4, foot))
    parts.append(text(axis, width / 2, foot + 38, width - 8, "middle", "axis"))
    return frame(caption, "histogram", width, foot + _FOOT, parts)


def groups(caption: Caption, rows: Sequence[Group], width: int) -> Markup:
    """Lying bars below each other, each under its name."""
    most = max((row.whole for row in rows), default=0) or 1
    parts = [part for number, row in enumerate(rows) for part in _group(row, number * _ROW, most, width)]
    return frame(caption, "groups", width, max(1, len(rows)) * _ROW + 4, parts)


def _group(row: Group, y: float, most: int, width: int) -> Iterator[Markup]:
    words = len(row.words) * LETTER + 8
    yield text(row.label, 2, y + 17, width - words - 4)
    yield text(row.words, width - 2, y + 17, words, "end")
    reach = (width - 4) / most
    yield box("area", 2, y + 24, max(1.0, row.whole * reach), _THICK, 2)
    if row.part > 0:
        yield box("strong", 2, y + 24, max(1.0, min(row.part, row.whole) * reach), _THICK, 2)
