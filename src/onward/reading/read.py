"""Message → Reading: the order of the passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.message import Finding, Message
from onward.model.reading import Kind, Reading, SenderRole
from onward.reading.company import find_company
from onward.reading.dates import find_dates
from onward.reading.glance import glance, is_plainly_not_about_jobs
from onward.reading.job_words import JOB_WORDS
from onward.reading.judged import JudgedLetter
from onward.reading.kind import UNSURE_BELOW, decide
from onward.reading.labels import label_sentences, with_points
from onward.reading.language import LANGUAGES, guess_language
from onward.reading.learned import apply_lessons
from onward.reading.name_tags import mentions
from onward.reading.people import find_people
from onward.reading.points import find_points
from onward.reading.prepare import prepare
from onward.reading.promises import feedback_stance, keep_on_file, reapply_after, sentences_about
from onward.reading.reasons import find_reasons
from onward.reading.requisition import find_requisition
from onward.reading.role import find_role
from onward.reading.senders import HIRING, sender_role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onward.model.decision import Lesson
    from onward.reading.kind import Verdict
    from onward.reading.letter import Letter

READER_VERSION = 2
"""Raised whenever the same message may give another reading; `onward reread` then reads the kept mail again."""


_NOT_TAKEN_APART = frozenset({Kind.NOT_JOB, Kind.ALERT})
_LANGUAGE_SAMPLE = 200  # words


def read(message: Message, lessons: Sequence[Lesson] = (), own_addresses: frozenset[str] = frozenset()) -> Reading:
    """What is understood from a message.

    Args:
        message: the mail.
        lessons: what the owner's corrections teach, oldest first.
        own_addresses: the owner's addresses, lower case.

    Returns:
        The reading; every span lies in `message.text`.
    """
    role_of_sender = sender_role(message)
    of_jobs = role_of_sender in HIRING
    if not of_jobs:
        tokens = glance(message)
        of_jobs = not JOB_WORDS.isdisjoint(tokens)
        if is_plainly_not_about_jobs(message, tokens):
            language = guess_language(tokens[:_LANGUAGE_SAMPLE])
            return Reading(message.id, Kind.NOT_JOB, 0.97, unsure=False, language=language, findings=message.findings)
    letter = prepare(message)
    judged = JudgedLetter(letter)
    verdict = decide(judged, role_of_sender, own=message.sender.address in own_addresses, of_jobs=of_jobs)
    if verdict.kind in _NOT_TAKEN_APART:
        reading = _plain(letter, verdict)
    else:
        reading = _full(judged, verdict, role_of_sender, own_addresses)
    return apply_lessons(reading, message, lessons)


def _plain(letter: Letter, verdict: Verdict) -> Reading:
    """A message that is about no application is not taken apart."""
    message = letter.message
    return Reading(
        message_id=message.id,
        kind=verdict.kind,
        confidence=verdict.confidence,
        unsure=verdict.confidence < UNSURE_BELOW,
        language=letter.language,
        deciding=tuple((s.piece.start, s.piece.end) for s in verdict.deciding),
        findings=message.findings + _language_finding(letter),
    )


def _full(judged: JudgedLetter, verdict: Verdict, role_of_sender: SenderRole, own_addresses: frozenset[str]) -> Reading:
    letter, kind = judged.letter, verdict.kind
    message = letter.message
    named = mentions(letter, role_of_sender)
    companies = find_company(letter, role_of_sender, named)
    dates = find_dates(letter)
    sentences = label_sentences(judged, kind)
    points = find_points(sentences, kind)
    sent_on: date | None = message.date.date() if message.date else None
    return Reading(
        message_id=message.id,
        kind=kind,
        confidence=verdict.confidence,
        unsure=verdict.confidence < UNSURE_BELOW,
        language=letter.language,
        decline=verdict.decline,
        company=companies.company,
        agency=companies.agency,
        role=find_role(letter, named),
        requisition=find_requisition(letter),
        people=find_people(letter, own_addresses, companies, named),
        reasons=find_reasons(judged, kind),
        feedback=feedback_stance(judged, kind),
        keep_on_file=keep_on_file(judged, sent_on),
        reapply_after=reapply_after(judged, dates, sent_on),
        reapply_welcome=next(iter(sentences_about(judged, "reapply")), None),
        other_roles=sentences_about(judged, "other_role"),
        next_steps=sentences_about(judged, "next_step"),
        dates=dates,
        sentences=with_points(sentences, points),
        deciding=tuple((s.piece.start, s.piece.end) for s in verdict.deciding),
        sender_role=role_of_sender,
        findings=message.findings + _language_finding(letter),
        points=points,
    )


def _language_finding(letter: Letter) -> tuple[Finding, ...]:
    if letter.language in LANGUAGES or not letter.sentences:
        return ()
    return (Finding("language-unknown", "This letter is in a language that the reader does not know well."),)
