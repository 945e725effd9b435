"""Words of one meaning in seven languages, so that what is learnt from one wording helps to read another.

`concepts.words` holds them, packed by `training/concepts.py` from `tests/corpus/concepts/`.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from itertools import accumulate
from typing import TYPE_CHECKING

from onward.reading.language import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

CONCEPTS = "concepts.words"
_SHORTEST_STEM = 3
_ANY_ENDING = "*"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The concepts of one language. In a pattern `absag*` stands for every word that begins so.

    Attributes:
        words: concepts by pattern.
        phrases: concepts by the patterns of several words, with spaces between.
        begun: the phrases and their beginnings.
        within: the patterns that phrases are made of.
    """

    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)
    within: set[str] = field(default_factory=set)

    def of_word(self, word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The concepts of a word by itself, and the patterns of phrases that it fits."""
        fits = (word, *(word[:size] + _ANY_ENDING for size in range(len(word), _SHORTEST_STEM - 1, -1)))
        own = next((self.words[pattern] for pattern in fits if pattern in self.words), ())
        return own, tuple(pattern for pattern in fits if pattern in self.within)


def concepts(words: Sequence[str], language: str) -> list[tuple[str, ...]]:
    """The concepts of each of a row of words; a phrase's words share its concepts.

    Args:
        words: folded, without marks.
        language: ISO 639-1; one that is not known is read with the lexicon that knows most of the words.
    """
    if language in LANGUAGES:
        return _named(words, language)
    return max((_named(words, each) for each in sorted(LANGUAGES)), key=lambda named: sum(map(bool, named)))


def _named(words: Sequence[str], language: str) -> list[tuple[str, ...]]:
    lexicon = _lexicon(language)
    known = [_of_word(word, language) for word in words]
    found: list[tuple[str, ...]] = []
    while (at := len(found)) < len(known):
        own, fits = known[at]
        begun = [pattern for pattern in fits if pattern in lexicon.begun]
        meant, size = own, 1
        if begun:
            for length, (_, more) in enumerate(known[at + 1 :], start=2):
                begun = [row for pattern in begun for each in more if (row := f"{pattern} {each}") in lexicon.begun]
                whole = next((row for row in begun if row in lexicon.phrases), "")
                if whole:
                    meant, size = lexicon.phrases[whole], length
                if not begun:
                    break
        found += [meant] * size
    return found


@lru_cache(maxsize=32768)
def _of_word(word: str, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return _lexicon(language).of_word(word)


def pack(lexicons: Mapping[str, Iterable[tuple[str, Sequence[str]]]]) -> bytes:
    """Lexicons as bytes: a line with language and size for each, then each packed by itself.

    Args:
        lexicons: by language, patterns (words with spaces between) with the names of their concepts.
    """
    parts = {
        language: zlib.compress("\n".join(f"{entry}\t{' '.join(names)}" for entry, names in entries).encode(), 9)
        for language, entries in lexicons.items()
    }
    head = " ".join(f"{language} {len(part)}" for language, part in parts.items())
    return head.encode() + b"\n" + b"".join(parts.values())


def unpack(data: bytes, language: str) -> Lexicon:
    """The lexicon of a language that `pack` made bytes of."""
    head, _, rest = data.partition(b"\n")
    fields = head.decode().split()
    start = 0
    for name, size in zip(fields[::2], map(int, fields[1::2]), strict=True):
        if name == language:
            return _lexicon_of(zlib.decompress(rest[start : start + size]).decode())
        start += size
    message = f"There are no words of the language {language!r}."
    raise KeyError(message)


def _lexicon_of(text: str) -> Lexicon:
    found = Lexicon()
    names: dict[str, tuple[str, ...]] = {}
    for line in text.split("\n"):
        entry, _, meant = line.partition("\t")
        if meant not in names:
            names[meant] = tuple(meant.split(" "))
        if " " not in entry:
            found.words[entry] = names[meant]
            continue
        found.phrases[entry] = names[meant]
        patterns = entry.split(" ")
        found.within.update(patterns)
        found.begun.update(accumulate(patterns, "{} {}".format))
    return found


@cache
def _lexicon(language: str) -> Lexicon:
    return unpack(files("onward.reading").joinpath(CONCEPTS).read_bytes(), language)
