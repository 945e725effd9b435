"""Stated reasons: precision before recall, at most one to a sentence."""

from __future__ import annotations

import re
from functools import cache
from heapq import nlargest
from typing import TYPE_CHECKING

from onward.model.reading import Kind, Reason, ReasonCode
from onward.reading.models import sentences_model
from onward.reading.reason_words import NAMED_AFTER, NAMED_BEFORE

if TYPE_CHECKING:
    from onward.reading.judged import Judged, JudgedLetter

# In a letter known to say no, a sentence gives the reason that has this much of its probability and stands out so far
# from the next reason; what else the sentence may do is no doubt about the reason.
_LEAST, _STANDS_OUT = 0.2, 1.5
_PREFIX = "reason:"
_CONTRADICTS = ("empathy", "generic_fit")  # "no reflection of your skills" names a skill, and is no reason
_NAMES = frozenset({ReasonCode.SKILL, ReasonCode.EXPERIENCE, ReasonCode.LANGUAGE})


def find_reasons(judged: JudgedLetter, kind: Kind) -> tuple[Reason, ...]:
    """The reasons that a rejection states, in order; none for any other kind."""
    if kind is not Kind.REJECTION:
        return ()
    return tuple(reason for sentence in judged.sentences if (reason := _reason(sentence)))


def _reason(sentence: Judged) -> Reason | None:
    (share, name), (second, _) = nlargest(2, ((sentence.shares[number], name) for number, name in _reasons()))
    if share < _LEAST or share < _STANDS_OUT * max(second, sentence.share(*_CONTRADICTS)):
        return None
    code = ReasonCode(name.removeprefix(_PREFIX))
    piece = sentence.piece
    about = _named_in(piece.text) if code in _NAMES else ""
    return Reason(code, piece.text, piece.start, piece.end, about)


@cache
def _reasons() -> tuple[tuple[int, str], ...]:
    """The classes that are reasons, with their numbers."""
    return tuple((number, name) for number, name in enumerate(sentences_model().classes) if name.startswith(_PREFIX))


def _named_in(text: str) -> str:
    """The skill, field or language that a sentence names, "" when that cannot be told."""
    words = " ".join(text.split())
    match = NAMED_BEFORE.search(words) or NAMED_AFTER.search(words)
    if match is None:
        return ""
    about = next(group for group in match.groups() if group)
    return _ARTICLE.sub("", about).strip(" ,-")


_ARTICLE = re.compile(r"^(?:the|an?|der|die|das|le|la|les|el|los|las|os?|as|il|lo|gli|de|het)\s+", re.IGNORECASE)
