"""Feedback that has come, word for word: in the letter, in a later mail, or as the owner noted it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.application import EventKind
from onward.model.note import NoteKind
from onward.model.reading import FeedbackStance, SentenceLabel
from onward.plan.case import notes_of
from onward.plan.points import asked, points_of, told_of, valued, valued_in
from onward.plan.speech import because, day, quoted
from onward.plan.traces import of_event, of_labels, of_note, of_substance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.application import Event
    from onward.model.evidence import Evidence
    from onward.model.plan import Because
    from onward.model.reading import Reading
    from onward.plan.case import Case
    from onward.plan.points import Said


def received(case: Case) -> tuple[Because, ...]:
    """Every piece of feedback on this application with where it stands; empty when none has come.

    What is asked for comes first, then what is valued, then what could not be taken apart.
    """
    letters = tuple(_letters(case))
    points = points_of(letters)
    rest = tuple(_word_for_word(evidence) for reading in letters for evidence in _rest(reading))
    return (*_asks(case, points), *_values(points), *rest, *_unread(case), *_noted(case))


def points_received(case: Case) -> tuple[Said, ...]:
    """The points of the letters about this application, in order."""
    return points_of(_letters(case))


def _letters(case: Case) -> Iterator[Reading]:
    """The readings that carry feedback: the rejection's own, then those of later mail."""
    if case.reading is not None and case.reading.feedback is FeedbackStance.GIVEN:
        yield case.reading
    for event in _mails(case):
        reading = case.record.readings.get(event.message_id)
        if reading is not None:
            yield reading


def _mails(case: Case) -> tuple[Event, ...]:
    return tuple(event for event in case.events if event.kind is EventKind.FEEDBACK)


def _asks(case: Case, points: tuple[Said, ...]) -> Iterator[Because]:
    found = asked(points)
    if found:
        yield because("feedback.asks")
    yield from (told_of(case, said) for said in found)


def _values(points: tuple[Said, ...]) -> Iterator[Because]:
    found = valued(points)
    if found:
        yield because("feedback.values")
    yield from map(valued_in, found)


def _rest(reading: Reading) -> tuple[Evidence, ...]:
    """Sentences of feedback that are no point; where a letter has neither, what it says of substance."""
    known = {point.end for point in reading.points}
    given = of_labels(reading, SentenceLabel.FEEDBACK_GIVEN)
    if not given and not known:
        return of_substance(reading)
    return tuple(evidence for evidence in given if evidence.end not in known)


def _unread(case: Case) -> Iterator[Because]:
    """Mails with feedback of which no words are at hand: that there is one."""
    for event in _mails(case):
        reading = case.record.readings.get(event.message_id)
        if reading is None or not (reading.points or _rest(reading)):
            yield because("feedback.in_mail", (of_event(case.record, event),), day=day(case.day_of(event.at)))


def _noted(case: Case) -> Iterator[Because]:
    for note in notes_of(case, NoteKind.FEEDBACK):
        on = day(case.day_of(note.written_at))
        yield because("feedback.noted", (of_note(note),), text=quoted(note.text), day=on)


def _word_for_word(evidence: Evidence) -> Because:
    return because("quote", (evidence,), text=quoted(evidence.text))
