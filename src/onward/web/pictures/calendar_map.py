"""A map of weeks: a row for each quarter, a cell for each week, two counts in a cell, told by number and by shade."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.web.pictures.svg import box, frame, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

    from onward.web.pictures.svg import Caption

_WEEKS = 14  # a quarter has 13 weeks or 14
_LABEL, _CELL, _GAP, _BETWEEN = 22.0, 22.0, 2.0, 12.0
_ROW = _LABEL + 2 * _CELL + _GAP + _BETWEEN
SHADES = 4
"""How many shades there are beside that of nothing."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One week.

    Attributes:
        label: written above it, "" for none.
        upper, lower: what is counted.
    """

    label: str
    upper: int
    lower: int


def calendar_map(caption: Caption, rows: Sequence[Sequence[Cell]], width: int) -> Markup:
    """The picture; a table of the same counts belongs beside it. A row holds no more than 14 cells."""
    most = max((count for row in rows for cell in row for count in (cell.upper, cell.lower)), default=0)
    step = (width - 4) / _WEEKS
    parts = [part for number, row in enumerate(rows) for part in _row(row[:_WEEKS], number * _ROW, step, most)]
    return frame(caption, "calendar", width, max(1, len(rows)) * _ROW - _BETWEEN + 4, parts)


def _row(cells: Sequence[Cell], y: float, step: float, most: int) -> Iterator[Markup]:
    for number, cell in enumerate(cells):
        x = 2 + number * step
        # A month has four weeks or more, of which the last has to be seen to the edge.
        yield text(cell.label, x, y + 16, min(4, _WEEKS - number) * step)
        yield from _count(cell.upper, "sent", (x, y + _LABEL), step, most)
        yield from _count(cell.lower, "came", (x, y + _LABEL + _CELL + _GAP), step, most)


def _count(count: int, kind: str, corner: tuple[float, float], step: float, most: int) -> Iterator[Markup]:
    x, y = corner
    level = shade(count, most)
    yield box(f"{kind} level-{level}", x, y, step - _GAP, _CELL, 3)
    if count > 0:
        yield text(str(count), x + (step - _GAP) / 2, y + 16, step + 2, "middle", f"{kind}-number level-{level}")


def shade(count: int, most: int) -> int:
    """0 for nothing, else 1 to `SHADES` by how it compares with the most."""
    return 0 if count <= 0 or most <= 0 else min(SHADES, 1 + (SHADES * (count - 1)) // most)
