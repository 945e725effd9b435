"""The border at which one unreadable letter stops being able to stop the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.message import Finding
from onward.model.reading import Kind, Reading
from onward.reading.read import read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.model.decision import Lesson
    from onward.model.message import Message

_FAILED = "The reader stopped at this letter because of a fault of its own ({fault}); the letter itself is kept."


def read_or_note(
    message: Message, lessons: Sequence[Lesson] = (), own_addresses: frozenset[str] = frozenset()
) -> Reading:
    """The reading of a message; where the reader fails, a reading that says so."""
    try:
        return read(message, lessons, own_addresses)
    except Exception as error:  # noqa: BLE001 — one letter at a time: a fault in one must not lose the others
        finding = Finding("reader-failed", _FAILED.format(fault=type(error).__name__))
        return Reading(message.id, Kind.OTHER, 0.0, unsure=True, language="", findings=(*message.findings, finding))
