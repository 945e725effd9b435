"""The lines in which a letter names its writer, sign-off or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onward.reading.letter import Letter, Piece

_RULE = re.compile(r"[_=*~\-–—\s]{4,}$")
_MOST_LINES = 7
_LONGEST = 90
_NO_NAME_END = (".", "?", "!", ":", ";")


def closing(letter: Letter) -> tuple[Piece, ...]:
    """The signature, or the last block of short lines when the letter takes no leave."""
    if letter.signature:
        return _above_rule(letter.signature)
    block: list[Piece] = []
    text = letter.message.text
    for line in reversed(letter.lines):
        parted = block and text.count("\n", line.end, block[0].start) > 1
        if parted or len(block) == _MOST_LINES:
            break
        if len(line.text) > _LONGEST or line.text.endswith(_NO_NAME_END):
            # A block that ends in a sentence is text; a sentence above a name is not part of the name.
            return () if not block else tuple(block)
        block.insert(0, line)
    return _above_rule(tuple(block))


def _above_rule(lines: tuple[Piece, ...]) -> tuple[Piece, ...]:
    cut = next((number for number, line in enumerate(lines) if _RULE.match(line.text)), len(lines))
    return lines[:cut]
