"""How the command line prints: text for people, JSON for programs, progress on the error stream."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

WIDEST = 96
_BOLD, _DIM, _PLAIN = "\033[1m", "\033[2m", "\033[0m"


def width() -> int:
    """The number of columns to fill."""
    return max(40, min(WIDEST, shutil.get_terminal_size((88, 24)).columns))


def bold(text: str) -> str:
    """Heavier on a terminal that shows it, unchanged elsewhere."""
    return f"{_BOLD}{text}{_PLAIN}" if _styled() else text


def dim(text: str) -> str:
    """Lighter on a terminal that shows it, unchanged elsewhere."""
    return f"{_DIM}{text}{_PLAIN}" if _styled() else text


def _styled() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def paragraph(text: str, indent: int = 0, hang: int = 0) -> str:
    """Text folded to the width; lines after the first are indented by `hang` more."""
    return textwrap.fill(
        printable(text),
        width(),
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hang),
        break_long_words=False,
        break_on_hyphens=False,
    )


def item(mark: str, text: str, indent: int = 2) -> str:
    """One entry of a list: the mark, then the text beside it."""
    folded = paragraph(text, indent + len(mark) + 1)
    return " " * indent + mark + folded[indent + len(mark) :]


def printable(text: str) -> str:
    """Text without control characters: words of a mail must not steer the terminal."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)


def table(rows: Sequence[Sequence[str]], heads: Sequence[str]) -> str:
    """Columns under their heads; the last column is cut to the width."""
    cells = [[printable(cell).replace("\n", " ") for cell in row] for row in (heads, *rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(heads))]
    lines = [_row(row, widths) for row in cells]
    return "\n".join([bold(lines[0]), *lines[1:]])


def _row(row: Sequence[str], widths: Sequence[int]) -> str:
    line = "  ".join(cell.ljust(size) for cell, size in zip(row, widths, strict=True)).rstrip()
    return line if len(line) <= width() else line[: width() - 1] + "…"


def day(moment: date | datetime) -> str:
    """A day as letters write it: 23 November 2026."""
    return f"{moment.day} {moment:%B %Y}"


def print_json(value: object) -> None:
    """One JSON document with two-space indent: dates as ISO 8601, enumerations as their words."""
    import msgspec

    print(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def print_lines(lines: Iterable[str]) -> None:
    """Print line by line."""
    for line in lines:
        print(line)
