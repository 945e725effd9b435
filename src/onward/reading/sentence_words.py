"""What a sentence is judged by: its words, their stems, and what stands beside what."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(r"[a-z]+|\d+")
_STEM = 5
_MOST = 70  # words of one sentence that are looked at
_STEP, _LONGEST_STEP = 5, 6


def tokens(folded: str) -> list[str]:
    """The words of a folded text; every number is `#`."""
    return [token if token.isalpha() else "#" for token in _TOKEN.findall(folded)[:_MOST]]


def features(folded: str) -> list[str]:
    """The different features of a folded sentence."""
    words = tokens(folded)
    stems = [word[:_STEM] for word in words]
    found = dict.fromkeys(words)
    found.update(dict.fromkeys(f"~{stem}" for stem in stems))
    found.update(dict.fromkeys(map(" ".join, pairwise(words))))
    found.update(dict.fromkeys(map("~{} {}".format, stems, stems[1:])))
    found.update(dict.fromkeys(map("~{}_{}".format, stems, stems[2:])))
    if words:
        found[f"^{words[0]}"] = None
        found["^" + " ".join(words[:2])] = None
        found[f"${words[-1]}"] = None
    if "?" in folded:
        found["?"] = None
    found[f"length {min(_LONGEST_STEP, len(words) // _STEP)}"] = None
    return list(found)


def pairs(words: Sequence[str]) -> list[str]:
    """Neighbouring words."""
    return list(map(" ".join, pairwise(words)))
