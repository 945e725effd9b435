"""What a letter says of feedback, of keeping the application, of applying again and of other roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.reading import DatedFact, DateMeaning, FeedbackStance, KeepOnFile, Kind
from onward.reading.concepts import concepts
from onward.reading.date_marks import patterns_for
from onward.reading.day_resolver import add_months, length_of
from onward.reading.sentence_words import tokens

if TYPE_CHECKING:
    from datetime import date

    from onward.reading.judged import Judged, JudgedLetter

_KEEP = "KEEP"
_WEEK, _MONTH = 7, 30  # days
_LEAST = 0.5  # of a sentence's probability
_LEAST_PROMISED = 0.35
_SPOKEN_OF = frozenset({Kind.REJECTION, Kind.STATUS})
_STANCES = (
    (FeedbackStance.REFUSED, "feedback_refused"),
    (FeedbackStance.OFFERED, "feedback_offered"),
    (FeedbackStance.GIVEN, "feedback_given"),
)


def feedback_stance(judged: JudgedLetter, kind: Kind) -> FeedbackStance:
    """Whether feedback is given, offered or refused; NONE when the letter does not speak of it."""
    if kind is Kind.FEEDBACK:
        return FeedbackStance.GIVEN
    if kind not in _SPOKEN_OF:
        return FeedbackStance.NONE
    return next((stance for stance, name in _STANCES if judged.doing(name, least=_LEAST)), FeedbackStance.NONE)


def keep_on_file(judged: JudgedLetter, sent_on: date | None) -> KeepOnFile | None:
    """The promise to keep the application, with its period."""
    for sentence in judged.doing("keep_on_file", "reapply", least=_LEAST_PROMISED):
        months = _months(sentence.piece.folded, judged.letter.language)
        if sentence.share("keep_on_file") < _LEAST_PROMISED and not (months and _speaks_of_keeping(sentence, judged)):
            continue  # to be welcome again is no promise to keep anything
        until = add_months(sent_on, months) if months and sent_on else None
        return KeepOnFile(months, until, evidence_of(sentence, judged.letter.message.id))
    return None


def _speaks_of_keeping(sentence: Judged, judged: JudgedLetter) -> bool:
    """Whether a word of keeping stands in a sentence."""
    named = concepts(tokens(sentence.piece.folded), judged.letter.language)
    return any(_KEEP in each for each in named)


def reapply_after(judged: JudgedLetter, dates: tuple[DatedFact, ...], sent_on: date | None) -> date | None:
    """The earliest day of a new application: a stated date, or the stated period counted from the letter."""
    stated = [fact.on for fact in dates if fact.meaning is DateMeaning.REAPPLY_AFTER]
    if stated:
        return stated[0]
    for sentence in judged.doing("reapply", least=_LEAST):
        months = _months(sentence.piece.folded, judged.letter.language)
        if months and sent_on:
            return add_months(sent_on, months)
    return None


def sentences_about(judged: JudgedLetter, *names: str) -> tuple[Evidence, ...]:
    """The sentences that do any of these things, as evidence."""
    return tuple(evidence_of(sentence, judged.letter.message.id) for sentence in judged.doing(*names, least=_LEAST))


def evidence_of(sentence: Judged, message_id: str) -> Evidence:
    """A sentence as evidence."""
    piece = sentence.piece
    return Evidence(piece.text, message_id, piece.start, piece.end)


def _months(folded: str, language: str) -> int | None:
    """The first period named, in months; weeks are rounded up, days to the nearest month."""
    patterns = patterns_for(language)
    for match in patterns.span.finditer(folded):
        length = length_of(match, patterns)
        if length is None:
            continue
        days, _, months = length
        if months:
            return months
        if days and days % _WEEK == 0:
            return -(-days // (4 * _WEEK))
        if days >= _MONTH:
            return round(days / _MONTH)
    return None
