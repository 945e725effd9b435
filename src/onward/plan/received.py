"""Feedback that has come, word for word: in the letter, in a later mail, or as the owner noted it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.application import EventKind
from onward.model.note import NoteKind
from onward.model.reading import FeedbackStance, SentenceLabel
from onward.plan.case import notes_of
from onward.plan.speech import because, day, quoted
from onward.plan.traces import of_event, of_labels, of_note, of_substance

if TYPE_CHECKING:
    from onward.model.application import Event
    from onward.model.evidence import Evidence
    from onward.model.plan import Because
    from onward.plan.case import Case


def received(case: Case) -> tuple[Because, ...]:
    """Every piece of feedback on this application with where it stands; empty when none has come."""
    mails = [event for event in case.events if event.kind is EventKind.FEEDBACK]
    told = [piece for event in mails for piece in _of_mail(case, event)]
    notes = [
        because("feedback.noted", (of_note(note),), text=quoted(note.text), day=day(case.day_of(note.written_at)))
        for note in notes_of(case, NoteKind.FEEDBACK)
    ]
    return (*_of_letter(case), *told, *notes)


def _of_letter(case: Case) -> tuple[Because, ...]:
    """The letter's own feedback: its sentences of feedback, else what it says of substance."""
    reading = case.reading
    if reading is None or reading.feedback is not FeedbackStance.GIVEN:
        return ()
    words = of_labels(reading, SentenceLabel.FEEDBACK_GIVEN) or of_substance(reading)
    return tuple(_word_for_word(evidence) for evidence in words)


def _of_mail(case: Case, event: Event) -> tuple[Because, ...]:
    """A later mail with feedback; when its reading is not at hand, that there is one."""
    reading = case.record.readings.get(event.message_id)
    words: tuple[Evidence, ...] = ()
    if reading is not None:
        words = of_labels(reading, SentenceLabel.FEEDBACK_GIVEN) or of_substance(reading)
    if words:
        return tuple(_word_for_word(evidence) for evidence in words)
    return (because("feedback.in_mail", (of_event(case.record, event),), day=day(case.day_of(event.at))),)


def _word_for_word(evidence: Evidence) -> Because:
    return because("quote", (evidence,), text=quoted(evidence.text))
