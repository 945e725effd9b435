"""What a statement rests on: from events, sentences, notes and answers to Evidence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence

if TYPE_CHECKING:
    from onward.model.application import Event
    from onward.model.decision import Decision
    from onward.model.note import Note
    from onward.model.reading import DatedFact, FeedbackPoint, Reading, Reason, Sentence, SentenceLabel
    from onward.model.record import Record

_UNDECIDED = re.compile(
    r"waiting list|reserve list|second choice|first choice|runner-up|warteliste|zweite wahl|nachr[üu]ck"
)


def of_sentence(reading: Reading, sentence: Sentence) -> Evidence:
    """A sentence of a letter."""
    return Evidence(sentence.text, reading.message_id, sentence.start, sentence.end)


def of_reason(reading: Reading, reason: Reason) -> Evidence:
    """The sentence that states a reason."""
    return Evidence(reason.text, reading.message_id, reason.start, reason.end)


def of_point(reading: Reading, point: FeedbackPoint) -> Evidence:
    """The sentence that makes a point of feedback."""
    return Evidence(point.text, reading.message_id, point.start, point.end)


def of_date(reading: Reading, dated: DatedFact) -> Evidence:
    """The words that give a date."""
    place = "text" if dated.end else "invitation"
    return Evidence(dated.phrase, reading.message_id, dated.start, dated.end, place)


def of_labels(reading: Reading, *labels: SentenceLabel) -> tuple[Evidence, ...]:
    """The sentences of a letter that do one of these things, in order."""
    return tuple(of_sentence(reading, s) for s in reading.sentences if s.label in labels)


def of_substance(reading: Reading) -> tuple[Evidence, ...]:
    """The sentences of a letter that say something about this application or person."""
    return tuple(of_sentence(reading, s) for s in reading.sentences if s.substance)


def of_undecided(reading: Reading | None) -> tuple[Evidence, ...]:
    """The sentences that leave the matter open: a waiting list, a second place."""
    steps = reading.next_steps if reading is not None else ()
    return tuple(evidence for evidence in steps if _UNDECIDED.search(evidence.text.lower()))


def of_the_no(reading: Reading) -> tuple[Evidence, ...]:
    """The sentences that decided that a letter is a rejection."""
    return tuple(
        of_sentence(reading, s)
        for s in reading.sentences
        if any(start < s.end and s.start < end for start, end in reading.deciding)
    )


def of_event(record: Record, event: Event) -> Evidence:
    """What an event rests on: the owner's word, an invitation, or the deciding words of a mail."""
    if event.decision_id or not event.message_id:
        return Evidence(event.title, place="owner", decision_id=event.decision_id)
    if event.uid:
        return Evidence(event.title, event.message_id, place="invitation")
    reading = record.readings.get(event.message_id)
    told = of_the_no(reading) if reading is not None else ()
    return told[0] if told else Evidence(event.title, event.message_id, place="subject")


def of_events(record: Record, events: tuple[Event, ...]) -> tuple[Evidence, ...]:
    """What several events rest on, in order."""
    return tuple(of_event(record, event) for event in events)


def of_note(note: Note) -> Evidence:
    """The owner's own note."""
    return Evidence(note.text, place="owner")


def of_answer(decision: Decision) -> Evidence:
    """The owner's answer to a step."""
    return Evidence(str(decision.value.get("answer", "")), place="owner", decision_id=decision.id)
