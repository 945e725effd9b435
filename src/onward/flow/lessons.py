"""What the owner's corrections teach the reader, gathered from the record."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from onward.errors import NotFoundError
from onward.reading.read import READER_VERSION
from onward.record.lessons import lessons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.model.decision import Lesson
    from onward.model.message import Message
    from onward.model.reading import Reading
    from onward.storage.store import Store


def lessons_of(store: Store) -> tuple[Lesson, ...]:
    """All lessons, oldest first."""
    decisions = store.decisions()
    messages: dict[str, Message] = {}
    readings: dict[str, Reading] = {}
    for decision in decisions:
        if decision.subject and decision.subject not in messages:
            try:
                messages[decision.subject] = store.message(decision.subject)
                readings[decision.subject] = store.reading(decision.subject)
            except NotFoundError:
                continue  # the decision is about an application or a step, not about a message
    return lessons(decisions, messages, readings)


def present_version(store: Store) -> str:
    """What reads this record now: the reader with the owner's lessons and addresses."""
    return reader_version(lessons_of(store), frozenset(store.owner().addresses))


def reader_version(taught: Sequence[Lesson], own_addresses: frozenset[str]) -> str:
    """A name for all that a reading depends on besides its message: the reader, the lessons, the own addresses."""
    if not taught and not own_addresses:
        return str(READER_VERSION)
    rest = "\n".join([*sorted(own_addresses), *(repr(lesson) for lesson in taught)])
    return f"{READER_VERSION}-{hashlib.sha256(rest.encode()).hexdigest()[:12]}"
