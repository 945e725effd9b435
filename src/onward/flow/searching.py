"""Words → letters and notes that hold them, with the words around the place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from onward.model.names import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.model.note import Note
    from onward.model.record import Record

_BEFORE, _SHOWN = 10, 30  # words
_BRACKETED = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Part:
    """A few words of an excerpt, `found` when they are those that were looked for."""

    text: str
    found: bool


def wanted(words: str) -> list[str]:
    """What is looked for, word by word, in comparable form; signs that are no words are left out."""
    return [word for word in folded(words.replace('"', " ")).split() if any(map(str.isalnum, word))]


def notes_with(record: Record, words: str) -> list[Note]:
    """The notes that hold every one of `words`; none for no words."""
    pieces = wanted(words)
    notes = (note for found in record.notes.values() for note in found)
    return [note for note in notes if pieces and all(piece in folded(note.text) for piece in pieces)]


def excerpt(text: str, words: str) -> list[Part]:
    """The words of a text around the first of those that were looked for."""
    pieces, all_words = wanted(words), text.split()
    is_found = [_holds(word, pieces) for word in all_words]
    begin = max(0, is_found.index(True) - _BEFORE) if True in is_found else 0
    end = begin + _SHOWN
    parts = [Part(f"{word} ", hit) for word, hit in zip(all_words[begin:end], is_found[begin:end], strict=True)]
    return [*_more(begin > 0), *parts, *_more(end < len(all_words))]


def marked(snippet: str, words: str) -> list[Part]:
    """The excerpt of a hit: what stands in brackets was found, unless the mail itself set the brackets."""
    pieces, parts, reached = wanted(words), [], 0
    for match in _BRACKETED.finditer(snippet):
        if _holds(match[1], pieces):
            parts += [Part(snippet[reached : match.start()], False), Part(match[1], True)]
            reached = match.end()
    parts.append(Part(snippet[reached:], False))
    return [Part(re.sub(r"\s+", " ", part.text), part.found) for part in parts if part.text]


def _more(is_cut: bool) -> list[Part]:
    return [Part("… ", False)] if is_cut else []


def _holds(text: str, pieces: Sequence[str]) -> bool:
    """Whether one of the words looked for stands there, umlauts spelled out or their dots left off."""
    return any(piece in folded(text) or _bare(piece) in _bare(text) for piece in pieces)


def _bare(text: str) -> str:
    return "".join(c for c in normalize("NFKD", text.lower()) if not combining(c))
