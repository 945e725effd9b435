"""The lines in which a letter names its writer, sign-off or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.reading.letter import Letter, Piece

_RULE = re.compile(r"[_=*~\-–—\s]{4,}$")
_MOST_LINES = 7
_MOST_BLOCKS = 3
_BLANK = 2  # line feeds between two lines that a blank line parts
_SHORT = 50
_LONGEST = 90
_NO_NAME_END = (".", "?", "!", ":", ";")


def closing(letter: Letter) -> tuple[Piece, ...]:
    """The signature, or the last block of short lines when the letter takes no leave."""
    if letter.signature:
        return _above_rule(letter.signature)
    for block in _last_blocks(letter):
        if all(len(line.text) <= _LONGEST and not line.text.endswith(_NO_NAME_END) for line in block):
            return _above_rule(block)
        tail = _names_below_text(block)
        if tail:
            return _above_rule(tail)
    return ()


def _last_blocks(letter: Letter) -> Iterator[tuple[Piece, ...]]:
    """The last blocks of lines between blank lines, the last first."""
    text, end = letter.message.text, len(letter.lines)
    for _ in range(_MOST_BLOCKS):
        begin = end - 1
        while begin > 0 and text.count("\n", letter.lines[begin - 1].end, letter.lines[begin].start) < _BLANK:
            begin -= 1
        if begin < 0:
            return
        yield letter.lines[max(begin, end - _MOST_LINES) : end]
        end = begin


def _names_below_text(block: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The short lines at the end of a block that begins as text."""
    begin = len(block)
    while begin and len(block[begin - 1].text) <= _SHORT and not block[begin - 1].text.endswith(_NO_NAME_END):
        begin -= 1
    return block[begin:]


def _above_rule(lines: tuple[Piece, ...]) -> tuple[Piece, ...]:
    cut = next((number for number, line in enumerate(lines) if _RULE.match(line.text)), len(lines))
    return lines[:cut]
