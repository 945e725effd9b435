"""What a letter says of feedback, of keeping the application, of applying again and of other roles."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.reading import DatedFact, DateMeaning, FeedbackStance, KeepOnFile, Kind

if TYPE_CHECKING:
    from onward.reading.marks import Marked, Marks

_NUMBER_WORDS = {
    word: number
    for number, names in enumerate(
        (
            (),
            ("a", "an", "one", "ein", "einen", "einem", "eines", "einer"),
            ("two", "zwei"),
            ("three", "drei"),
            ("four", "vier"),
            ("five", "fuenf"),
            ("six", "sechs"),
            ("seven", "sieben"),
            ("eight", "acht"),
            ("nine", "neun"),
            ("ten", "zehn"),
            ("eleven", "elf"),
            ("twelve", "zwoelf"),
        )
    )
    for word in names
} | {"eighteen": 18, "achtzehn": 18, "twenty-four": 24, "vierundzwanzig": 24}
_PERIOD = re.compile(
    r"\b(?P<number>\d{1,3}|"
    + "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
    + r")(?: \(\d+\))?[- ](?:calendar |full |volle[nr]? )?"
    r"(?P<unit>months?|monate?n?|years?|jahre?n?|jahres|weeks?|wochen?)\b"
)
_CHOICE = ((FeedbackStance.REFUSED, "feedback.refused"), (FeedbackStance.OFFERED, "feedback.offered"))


def feedback_stance(marks: Marks, kind: Kind) -> FeedbackStance:
    """Whether feedback is given, offered or refused; NONE when the letter does not speak of it."""
    if kind is Kind.FEEDBACK:
        return FeedbackStance.GIVEN
    if kind not in {Kind.REJECTION, Kind.STATUS}:
        return FeedbackStance.NONE
    # "If you would like feedback, …" is an offer: conditions do not take it back.
    for stance, signal in _CHOICE:
        if any(signal in sentence.signals and "survey" not in sentence.signals for sentence in marks.sentences):
            return stance
    given = [s for s in marks.saying("feedback.given") if "survey" not in s.signals]
    return FeedbackStance.GIVEN if given else FeedbackStance.NONE


def keep_on_file(marks: Marks, sent_on: date | None) -> KeepOnFile | None:
    """The promise to keep the application, with its period."""
    message = marks.letter.message
    for sentence in marks.sentences:
        if "keep" in sentence.signals and "keep.not" not in sentence.signals:
            months = _months(sentence.piece.folded)
            until = _after_months(sent_on, months) if months and sent_on else None
            return KeepOnFile(months, until, evidence_of(sentence, message.id))
    return None


def reapply_after(marks: Marks, dates: tuple[DatedFact, ...], sent_on: date | None) -> date | None:
    """The earliest day of a new application: a stated date, or the stated period counted from the letter."""
    stated = [fact.on for fact in dates if fact.meaning is DateMeaning.REAPPLY_AFTER]
    if stated:
        return stated[0]
    for sentence in marks.sentences:
        if "reapply.rule" in sentence.signals and sent_on:
            months = _months(sentence.piece.folded)
            return _after_months(sent_on, months) if months else None
    return None


def sentences_about(marks: Marks, *signals: str) -> tuple[Evidence, ...]:
    """The sentences that give any of the signals, as evidence."""
    return tuple(evidence_of(sentence, marks.letter.message.id) for sentence in marks.saying(*signals))


def evidence_of(sentence: Marked, message_id: str) -> Evidence:
    """A sentence as evidence."""
    piece = sentence.piece
    return Evidence(piece.text, message_id, piece.start, piece.end)


def _months(folded: str) -> int | None:
    """The first period named, in months; weeks are rounded up."""
    match = _PERIOD.search(folded)
    if not match:
        return None
    word = match["number"]
    number = int(word) if word.isdigit() else _NUMBER_WORDS[word]
    if match["unit"].startswith(("year", "jahr")):
        return number * 12
    return number if match["unit"].startswith("mon") else -(-number // 4)


def _after_months(start: date, months: int) -> date:
    """The same day of the month `months` later, or the last day of a shorter month."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
