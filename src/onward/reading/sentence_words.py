"""What a sentence is judged by: its words, their stems, what they mean, and what stands beside what."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from onward.reading.concepts import concepts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TOKEN = re.compile(r"[a-z]+|\d+")
_STEM = 5
_MOST = 70  # words of one sentence that are looked at
_STEP, _LONGEST_STEP = 5, 6


def tokens(folded: str) -> list[str]:
    """The words of a folded text; every number is `#`."""
    return [token if token.isalpha() else "#" for token in _TOKEN.findall(folded)[:_MOST]]


@lru_cache(maxsize=8192)
def bag(folded: str, language: str) -> tuple[str, ...]:
    """The different words of a folded text, their stems, what they mean, and what stands beside what.

    Args:
        folded: the text.
        language: ISO 639-1.
    """
    words = tokens(folded)
    found = dict.fromkeys(words)
    found.update(dict.fromkeys([f"~{word[:_STEM]}" for word in words]))
    found.update(dict.fromkeys(pairs(words)))
    found.update(dict.fromkeys(of_concepts(words, language)))
    return tuple(found)


def features(folded: str, language: str) -> list[str]:
    """The different features of a folded sentence in a language (ISO 639-1)."""
    words = tokens(folded)
    stems = [word[:_STEM] for word in words]
    found = dict.fromkeys(map("~{} {}".format, stems, stems[1:]))
    found.update(dict.fromkeys(map("~{}_{}".format, stems, stems[2:])))
    if words:
        found[f"^{words[0]}"] = None
        found["^" + " ".join(words[:2])] = None
        found[f"${words[-1]}"] = None
    if "?" in folded:
        found["?"] = None
    found[f"length {min(_LONGEST_STEP, len(words) // _STEP)}"] = None
    return [*bag(folded, language), *found]


def of_concepts(words: Sequence[str], language: str) -> Iterator[str]:
    """What the words mean, the same in every language: alone, beside each other, and with one between."""
    named = [each for each, _ in groupby(filter(None, concepts(words, language)))]
    for each in named:
        yield from map("@{}".format, each)
    for apart, sign in ((1, " "), (2, "_")):
        for first, second in zip(named, named[apart:], strict=False):
            yield from [f"@{one}{sign}{other}" for one in first for other in second]


def pairs(words: Sequence[str]) -> list[str]:
    """Neighbouring words."""
    return list(map(" ".join, pairwise(words)))
