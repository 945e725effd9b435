"""Stated reasons: precision before recall, at most one to a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.reading import Kind, Reason, ReasonCode
from onward.reading.models import sentences_model
from onward.reading.reason_words import NAMED_AFTER, NAMED_BEFORE

if TYPE_CHECKING:
    from onward.reading.judged import Judged, JudgedLetter

_LEAST = 0.2  # of a sentence's probability; what it most likely does must be to give the reason
_PREFIX = "reason:"
_NAMES = frozenset({ReasonCode.SKILL, ReasonCode.EXPERIENCE, ReasonCode.LANGUAGE})


def find_reasons(judged: JudgedLetter, kind: Kind) -> tuple[Reason, ...]:
    """The reasons that a rejection states, in order; none for any other kind."""
    if kind is not Kind.REJECTION:
        return ()
    return tuple(reason for sentence in judged.sentences if (reason := _reason(sentence)))


def _reason(sentence: Judged) -> Reason | None:
    share = max(sentence.shares)
    name = sentences_model().classes[sentence.shares.index(share)]
    if share < _LEAST or not name.startswith(_PREFIX):
        return None
    code = ReasonCode(name.removeprefix(_PREFIX))
    piece = sentence.piece
    about = _named_in(piece.text) if code in _NAMES else ""
    return Reason(code, piece.text, piece.start, piece.end, about)


def _named_in(text: str) -> str:
    """The skill, field or language that a sentence names, "" when that cannot be told."""
    words = " ".join(text.split())
    match = NAMED_BEFORE.search(words) or NAMED_AFTER.search(words)
    if match is None:
        return ""
    about = next(group for group in match.groups() if group)
    return _ARTICLE.sub("", about).strip(" ,-")


_ARTICLE = re.compile(r"^(?:the|an?|der|die|das|le|la|les|el|los|las|os?|as|il|lo|gli|de|het)\s+", re.IGNORECASE)
