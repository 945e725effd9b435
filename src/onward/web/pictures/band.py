"""A row of columns with the likely range behind it and the owner's own count marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onward.web.pictures.spread import Spread

_WIDE, _HIGH = 340, 196
_LEFT, _RIGHT = 14.0, 326.0
_TOP, _FOOT = 58.0, 146.0
_COLUMNS = 40  # more would be thinner than a line on a telephone
_RARE = 0.002  # of the chance, left out on either side
_NUMBER = 30.0  # room that a number below the columns needs
_EDGE = 70.0  # nearer to an edge, words begin or end there and are not centred

_PICTURE = Markup(
    '<svg class="picture band" role="img" aria-labelledby="band-title band-words" viewBox="0 0 {wide} {high}">'
    '<title id="band-title">{title}</title><desc id="band-words">{words}</desc>{parts}</svg>'
)
_RANGE = Markup('<rect class="area" x="{x}" y="{y}" width="{width}" height="{height}"/>')
_COLUMN = Markup('<rect class="{kind}" x="{x}" y="{y}" width="{width}" height="{height}"/>')
_MARK = Markup('<path class="own" d="M{left} 40H{right}L{x} 50Z"/><path class="own-line" d="M{x} 50V{y}"/>')
_LINE = Markup('<path class="foot-line" d="M{left} {y}H{right}"/>')
_TEXT = Markup('<text x="{x}" y="{y}" text-anchor="{anchor}">{text}</text>')


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of the picture.

    Attributes:
        title: what it is.
        words: what is to be seen, in a sentence.
        likely: of the likely range.
        own: of the owner's count.
        axis: what is counted.
    """

    title: str
    words: str
    likely: str
    own: str
    axis: str


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where counts stand: `step` counts from `first` on share a column; `columns` of them side by side."""

    first: int
    step: int
    columns: int

    @property
    def slot(self) -> float:
        return (_RIGHT - _LEFT) / self.columns

    def column(self, count: int) -> int:
        return min(self.columns - 1, max(0, (count - self.first) // self.step))

    def middle(self, count: int) -> float:
        return _LEFT + (self.column(count) + 0.5) * self.slot


def band(spread: Spread, own: int, labels: Labels) -> Markup:
    """The picture as SVG; a table of the same values belongs beside it."""
    scale = _scale(spread, own)
    heights = _heights(spread, scale)
    x = scale.middle(own)
    parts = [
        _range(spread, scale),
        *_columns(heights, scale, own),
        _LINE.format(left=_LEFT, right=_RIGHT, y=_FOOT),
        _MARK.format(left=_round(x - 6), right=_round(x + 6), x=_round(x), y=_round(_y(heights[scale.column(own)]))),
        _words(labels.likely, (scale.middle(spread.low) + scale.middle(spread.high)) / 2, 14),
        _words(labels.own, x, 34),
        *(_words(str(count), scale.middle(count), 164, "middle") for count in _numbers(spread, scale)),
        _words(labels.axis, _WIDE / 2, 188, "middle"),
    ]
    return _PICTURE.format(wide=_WIDE, high=_HIGH, title=labels.title, words=labels.words, parts=Markup("").join(parts))


def _scale(spread: Spread, own: int) -> _Scale:
    """From the rarest count that is shown to the most frequent; the owner's own is always among them."""
    low = next(k for k in range(spread.trials + 1) if spread.between(0, k) > _RARE)
    high = next(k for k in range(spread.trials, -1, -1) if spread.between(k, spread.trials) > _RARE)
    first, last = min(low, own), max(high, own)
    step = -(-(last - first + 1) // _COLUMNS)
    return _Scale(first, step, -(-(last - first + 1) // step))


def _heights(spread: Spread, scale: _Scale) -> list[float]:
    """The chance of each column as a share of the highest one."""
    starts = [scale.first + column * scale.step for column in range(scale.columns)]
    chances = [spread.between(start, start + scale.step - 1) for start in starts]
    return [chance / max(chances) for chance in chances]


def _range(spread: Spread, scale: _Scale) -> Markup:
    left = _LEFT + scale.column(spread.low) * scale.slot
    width = (scale.column(spread.high) - scale.column(spread.low) + 1) * scale.slot
    return _RANGE.format(x=_round(left), y=20, width=_round(width), height=_FOOT - 20)


def _columns(heights: list[float], scale: _Scale, own: int) -> Iterable[Markup]:
    for column, height in enumerate(heights):
        top = _y(height)
        yield _COLUMN.format(
            kind="own" if column == scale.column(own) else "strong",
            x=_round(_LEFT + (column + 0.14) * scale.slot),
            y=_round(top),
            width=_round(0.72 * scale.slot),
            height=_round(_FOOT - top),
        )


def _numbers(spread: Spread, scale: _Scale) -> list[int]:
    """The counts that are written below: the ends of the likely range, then those of the picture, as there is room."""
    last = scale.first + (scale.columns - 1) * scale.step
    every = range(scale.first, last + 1) if scale.slot >= _NUMBER else ()
    found: list[int] = []
    for count in (spread.low, spread.high, scale.first, last, *every):
        if all(abs(scale.middle(count) - scale.middle(other)) >= _NUMBER for other in found):
            found.append(count)
    return found


def _words(text: str, x: float, y: float, anchor: str = "") -> Markup:
    """Words around a place, moved inwards where the edge is near."""
    if not anchor:
        anchor = "start" if x < _EDGE else "end" if x > _WIDE - _EDGE else "middle"
        x = {"start": max(_LEFT, x - 20), "end": min(_RIGHT, x + 20), "middle": x}[anchor]
    return _TEXT.format(x=_round(x), y=y, anchor=anchor, text=text)


def _y(height: float) -> float:
    return _FOOT - height * (_FOOT - _TOP)


def _round(value: float) -> str:
    return f"{value:.1f}"
