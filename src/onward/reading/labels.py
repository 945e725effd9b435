"""Labels the sentences of a letter, and tells form from substance."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.reading import Kind, Sentence, SentenceLabel

if TYPE_CHECKING:
    from onward.model.reading import FeedbackPoint
    from onward.reading.judged import Judged, JudgedLetter

_REASON = "reason"
_GIVES_REASONS = frozenset({Kind.REJECTION, Kind.FEEDBACK})
# What stands for a reason where none is given, and for a condition.
_INSTEAD_OF_REASON, _CONDITION = SentenceLabel.OTHER, SentenceLabel.NEXT_STEP
_ALWAYS_SUBSTANCE = frozenset(
    {
        SentenceLabel.REASON,
        SentenceLabel.FEEDBACK_GIVEN,
        SentenceLabel.OTHER_ROLE,
        SentenceLabel.REFERRAL,
        SentenceLabel.OFFER,
        SentenceLabel.REQUEST,
        SentenceLabel.ASSESSMENT,
        SentenceLabel.INTERVIEW,
    }
)
_IF_DATED = frozenset({SentenceLabel.REAPPLY, SentenceLabel.KEEP_ON_FILE, SentenceLabel.NEXT_STEP, SentenceLabel.OTHER})
# A number with a unit of time, a date or a clock time: what the sentence says holds for this case.
_DATED = re.compile(
    r"\b(?:\d{1,2}[:.h]\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}\. ?(?:\d{1,2}\.|[a-z]{3})"
    r"|\d+ (?:months?|monate?n?|mois|mes(?:es|i)?|maanden|"
    r"weeks?|wochen|semaines?|semanas?|settimane?|weken))\b"
)


def label_sentences(judged: JudgedLetter, kind: Kind) -> tuple[Sentence, ...]:
    """Every sentence with its label; reasons count as such only where reasons are given."""
    return tuple(_sentence(sentence, kind) for sentence in judged.sentences)


def with_points(sentences: tuple[Sentence, ...], points: tuple[FeedbackPoint, ...]) -> tuple[Sentence, ...]:
    """The sentences, those that hold a point of feedback marked as substance whatever else they are."""
    return tuple(
        replace(sentence, substance=True)
        if any(point.start < sentence.end and sentence.start < point.end for point in points)
        else sentence
        for sentence in sentences
    )


def label_of(sentence: Judged, kind: Kind) -> SentenceLabel:
    """What one sentence does."""
    best = sentence.best
    if best.startswith(_REASON):
        return SentenceLabel.REASON if kind in _GIVES_REASONS else _INSTEAD_OF_REASON
    return _CONDITION if best == "conditional" else SentenceLabel(best)


def _sentence(sentence: Judged, kind: Kind) -> Sentence:
    label = label_of(sentence, kind)
    piece = sentence.piece
    substance = label in _ALWAYS_SUBSTANCE or (label in _IF_DATED and bool(_DATED.search(piece.folded)))
    return Sentence(piece.text, label, substance, piece.start, piece.end)
