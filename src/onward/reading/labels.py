"""Labels the sentences of a letter, and tells form from substance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.reading import Kind, Sentence, SentenceLabel

if TYPE_CHECKING:
    from onward.reading.marks import Marked, Marks

# First match wins: what a sentence says of the person or the decision outranks the politeness around it.
_ORDER: tuple[tuple[str, SentenceLabel], ...] = (
    ("footer", SentenceLabel.LEGAL),
    ("feedback.refused", SentenceLabel.FEEDBACK_REFUSED),
    ("decline", SentenceLabel.DECLINE_EXPLICIT),
    ("decline.implied", SentenceLabel.DECLINE_IMPLIED),
    ("reapply.rule", SentenceLabel.REAPPLY),
    ("offer", SentenceLabel.OFFER),
    ("assessment", SentenceLabel.ASSESSMENT),
    ("interview", SentenceLabel.INTERVIEW),
    ("reschedule", SentenceLabel.INTERVIEW),
    ("feedback.given", SentenceLabel.FEEDBACK_GIVEN),
    ("feedback.offered", SentenceLabel.FEEDBACK_OFFERED),
    ("referral", SentenceLabel.REFERRAL),
    ("request", SentenceLabel.REQUEST),
    ("keep", SentenceLabel.KEEP_ON_FILE),
    ("reapply", SentenceLabel.REAPPLY),
    ("other_role", SentenceLabel.OTHER_ROLE),
    ("automatic", SentenceLabel.AUTOMATIC),
    ("receipt", SentenceLabel.RECEIPT),
    ("review", SentenceLabel.NEXT_STEP),
    ("volume", SentenceLabel.VOLUME),
    ("generic_fit", SentenceLabel.GENERIC_FIT),
    ("empathy", SentenceLabel.EMPATHY),
    ("next_step", SentenceLabel.NEXT_STEP),
    ("status", SentenceLabel.NEXT_STEP),
    ("wish", SentenceLabel.WISH),
    ("compliment", SentenceLabel.COMPLIMENT),
    ("thanks", SentenceLabel.THANKS),
    ("greeting", SentenceLabel.GREETING),
    ("regret", SentenceLabel.EMPATHY),
    ("legal", SentenceLabel.LEGAL),
)
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
_SIGN_OFF = re.compile(
    r"^(?:(?:with )?(?:best|kind|warm)\w* (?:regards|wishes)|regards|sincerely|(?:mit )?(?:freundlich|herzlich|"
    r"best|viel|lieb)\w* gruess?\w*)\b.{0,40}$"
)
# A number with a unit of time, a date or a clock time: what the sentence says holds for this case.
_DATED = re.compile(
    r"\b(?:\d{1,2}[:.]\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}\. ?(?:\d{1,2}\.|[a-z]{3})|\d+ (?:months?|monate?n?|"
    r"weeks?|wochen))\b"
)


def label_sentences(marks: Marks, kind: Kind) -> tuple[Sentence, ...]:
    """Every sentence with its label; reasons count as such only in a rejection or a feedback mail."""
    return tuple(_sentence(marked, kind) for marked in marks.sentences)


def label_of(marked: Marked, kind: Kind) -> SentenceLabel:
    """What one sentence does."""
    if has_reason(marked, kind):
        return SentenceLabel.REASON
    if _SIGN_OFF.match(marked.piece.folded):
        return SentenceLabel.SIGN_OFF
    for signal, label in _ORDER:
        if marked.says(signal):
            return label
    if marked.signals.keys() & {"decline", "receipt", "interview"}:
        return SentenceLabel.NEXT_STEP
    return SentenceLabel.OTHER


def has_reason(marked: Marked, kind: Kind) -> bool:
    """Whether the sentence states a reason in a kind of letter where reasons are given."""
    if kind is not Kind.REJECTION:
        return False
    return any(not marked.is_conditional(match) for match in marked.reasons.values())


def _sentence(marked: Marked, kind: Kind) -> Sentence:
    label = label_of(marked, kind)
    substance = label in _ALWAYS_SUBSTANCE or (
        label in {SentenceLabel.REAPPLY, SentenceLabel.KEEP_ON_FILE, SentenceLabel.NEXT_STEP, SentenceLabel.OTHER}
        and bool(_DATED.search(marked.piece.folded))
    )
    piece = marked.piece
    return Sentence(piece.text, label, substance, piece.start, piece.end)
