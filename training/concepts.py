"""Packs `concepts.words`: the words of one meaning, from the lists in `tests/corpus/concepts/`.

A list has a line for each concept: `DECLINE: absag*, ablehn*, nicht weiter berücksichtig*`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from onward.reading.concepts import pack
from onward.reading.folding import fold
from training.corpus import CORPUS

if TYPE_CHECKING:
    from pathlib import Path

_ANY_ENDING = "*"
_MOST = 2  # concepts of one entry; a word of more meanings tells little


def packed() -> bytes:
    """The lists of all languages as bytes."""
    return pack({path.stem: entries(path).items() for path in sorted((CORPUS / "concepts").glob("*.txt"))})


def entries(path: Path) -> dict[str, list[str]]:
    """The concepts of every entry of a list, folded like letters; an entry in too many groups is left out."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        concept, _, rest = line.partition(":")
        for entry in rest.split(","):
            pattern = " ".join(patterns_of(entry))
            if pattern and concept not in found[pattern]:
                found[pattern].append(concept)
    return {pattern: names for pattern, names in sorted(found.items()) if names and len(names) <= _MOST}


def patterns_of(entry: str) -> list[str]:
    """The words of an entry, folded and cut as those of a letter are."""
    found: list[str] = []
    for written in fold(entry).split():
        words = "".join(sign if sign.isascii() and sign.isalpha() else " " for sign in written).split()
        if words and written.endswith(_ANY_ENDING):
            words[-1] += _ANY_ENDING
        found += words
    return found
