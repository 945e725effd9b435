"""What the owner's corrections change in later readings of the same sender, template or thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.names import subject_shape
from onward.model.reading import Fact, Kind, Part, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.model.decision import Lesson
    from onward.model.message import Message


def apply_lessons(reading: Reading, message: Message, lessons: Sequence[Lesson]) -> Reading:
    """The reading with what earlier corrections teach about this message; later lessons outrank earlier ones."""
    for lesson in lessons:
        if _concerns(lesson, message, reading):
            reading = _taught(reading, lesson)
    return reading


def _concerns(lesson: Lesson, message: Message, reading: Reading) -> bool:
    if lesson.scope == "thread":
        return lesson.key == message.id or lesson.key in message.references or lesson.key in message.in_reply_to
    if lesson.scope == "sender":
        return lesson.key == message.sender.address
    names = [fact.value for fact in (reading.company, reading.role) if fact]
    return lesson.key == f"{message.sender.address}\n{subject_shape(message.subject, names)}"


def _taught(reading: Reading, lesson: Lesson) -> Reading:
    evidence = Evidence(lesson.value, place="owner", decision_id=lesson.decision_id)
    match lesson.field:
        case "kind":
            return replace(reading, kind=Kind(lesson.value), confidence=0.95, unsure=False)
        case "company":
            return replace(reading, company=Fact(lesson.value, evidence, 0.95))
        case "role":
            return replace(reading, role=Fact(lesson.value, evidence, 0.95))
        case _:
            people = tuple(
                replace(person, part=Part(lesson.value)) if person.address == lesson.key else person
                for person in reading.people
            )
            return replace(reading, people=people)
