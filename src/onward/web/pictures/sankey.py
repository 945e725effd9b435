"""Bands between columns of nodes, each as broad as what it counts (a Sankey diagram)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from onward.web.pictures.svg import LETTER, WIDE, at, box, frame, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onward.web.pictures.svg import Caption

_HEIGHT = 240.0  # that all of what is counted takes together, when it is one node
_NODE = 12.0
_MARGIN = 8.0
_LINE = 17.0  # of text
_BAND = Markup('<path class="flow" d="M{x1} {a}C{m} {a} {m} {b} {x2} {b}V{d}C{m} {d} {m} {c} {x1} {c}Z"/>')


@dataclass(frozen=True, slots=True)
class Node:
    """A place in a column: `key` is how bands name it, `label` what is written beside it."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Band:
    """How many go from one node to one in the next column; nothing is drawn for 0."""

    source: str
    target: str
    count: int


@dataclass(frozen=True, slots=True)
class _Bar:
    """A node that is drawn: what passes through it, its height, the height of its place, and the lines beside it."""

    key: str
    height: float
    slot: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a bar stands: its upper left corner, and how much room its words have."""

    bar: _Bar
    x: float
    y: float
    room: float


def sankey(caption: Caption, columns: Sequence[Sequence[Node]], bands: Sequence[Band], width: int) -> Markup:
    """The picture; a table of the same counts belongs beside it.

    Args:
        caption: title and description.
        columns: from left to right, each from top to bottom; a node without a band is left out.
        bands: between nodes of neighbouring columns.
        width: of the view box; on a narrow one the number stands above the label.
    """
    keys = {node.key for column in columns for node in column}
    bands = [band for band in bands if band.count > 0 and {band.source, band.target} <= keys]
    counts = {key: _through(key, bands) for key in keys}
    total = max((sum(counts[node.key] for node in column) for column in columns), default=0)
    scale = _HEIGHT / max(1, total)
    shown = [[_bar(node, counts[node.key], scale, width) for node in column if counts[node.key]] for column in columns]
    tallest = max(map(_tall, shown), default=0.0)
    places = {place.bar.key: place for place in _places(shown, width - 2, tallest)}
    parts = [
        *_bands(bands, places, scale),
        *(box("strong", place.x, place.y, _NODE, place.bar.height, 1) for place in places.values()),
        *(part for place in places.values() for part in _label(place)),
    ]
    return frame(caption, "sankey", width, tallest + 2 * _MARGIN, parts)


def _through(key: str, bands: Sequence[Band]) -> int:
    """How many pass through a node: the larger of what comes in and what goes out."""
    outward = sum(band.count for band in bands if band.source == key)
    return max(outward, sum(band.count for band in bands if band.target == key))


def _bar(node: Node, count: int, scale: float, width: int) -> _Bar:
    lines = (f"{count} {node.label}",) if width >= WIDE else (str(count), node.label)
    return _Bar(node.key, max(2.0, count * scale), max(len(lines) * _LINE, count * scale) + 6, lines)


def _tall(column: Sequence[_Bar]) -> float:
    return sum(bar.slot for bar in column)


def _places(shown: Sequence[Sequence[_Bar]], width: float, tallest: float) -> Iterator[_Place]:
    """Each column in the middle of the height, and beside it the room that its words need."""
    x = 1.0
    for column, apart in zip(shown, _distances(shown, width), strict=True):
        y = _MARGIN + (tallest - _tall(column)) / 2
        for bar in column:
            yield _Place(bar, x, y + (bar.slot - bar.height) / 2, apart - _NODE - 6)
            y += bar.slot
        x += apart


def _distances(shown: Sequence[Sequence[_Bar]], width: float) -> list[float]:
    """How the width is shared: the last column has what its words need, the others the rest in the same proportion."""
    longest = [max((len(line) for bar in column for line in bar.lines), default=0) for column in shown]
    needs = [_NODE + 7 + LETTER * most for most in longest]
    last = min(needs[-1], width * 0.4) if needs else 0.0
    before = sum(needs[:-1])
    return [(width - last) * need / before for need in needs[:-1]] + [last] * bool(needs)


def _bands(bands: Sequence[Band], places: Mapping[str, _Place], scale: float) -> Iterator[Markup]:
    """Bands leave and arrive in the order of the nodes at their other end, so that they cross as little as can be."""
    order = {key: number for number, key in enumerate(places)}
    left = {key: place.y for key, place in places.items()}
    right = dict(left)
    for band in sorted(bands, key=lambda band: (order[band.source], order[band.target])):
        breadth = band.count * scale
        a, b = left[band.source], right[band.target]
        left[band.source], right[band.target] = a + breadth, b + breadth
        x1, x2 = places[band.source].x + _NODE, places[band.target].x
        thick = max(0.6, breadth)
        yield _BAND.format(
            x1=at(x1), x2=at(x2), m=at((x1 + x2) / 2), a=at(a), b=at(b), c=at(a + thick), d=at(b + thick)
        )


def _label(place: _Place) -> Iterator[Markup]:
    """The lines in the middle of the bar's height; the first of two is the number."""
    lines = place.bar.lines
    y = place.y + place.bar.height / 2 + 5 - (len(lines) - 1) * _LINE / 2
    for number, words in enumerate(lines):
        kind = "count" if number == 0 and len(lines) > 1 else ""
        yield text(words, place.x + _NODE + 5, y + number * _LINE, place.room, kind=kind)
