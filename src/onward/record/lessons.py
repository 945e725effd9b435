"""What the owner's corrections teach about later mail of the same thread, sender or template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.decision import Decision, Lesson, Verb
from onward.model.names import subject_shape
from onward.model.reading import Kind, Part, SenderRole
from onward.record.mailboxes import is_shared
from onward.record.overlay import overlay, word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onward.model.message import Message
    from onward.model.reading import Reading

_FIELDS = {Verb.CORRECT_COMPANY: "company", Verb.CORRECT_ROLE: "role"}
_MANY_SENDERS = frozenset({SenderRole.TRACKING_SYSTEM, SenderRole.BOARD})


def lessons(
    decisions: Sequence[Decision], messages: Mapping[str, Message], readings: Mapping[str, Reading]
) -> tuple[Lesson, ...]:
    """Lessons from corrections, oldest first; of two on the same point the later decision counts.

    `messages` and `readings` (as read, without corrections) hold those that the decisions name; a decision about
    any other message teaches nothing.
    """
    taught: dict[tuple[str, str, str], Lesson] = {}
    for decision in sorted(decisions, key=lambda decision: (decision.made_at, decision.id)):
        message, reading = messages.get(decision.subject), readings.get(decision.subject)
        if message is None or reading is None:
            continue
        for lesson in _lessons(decision, message, reading, decisions):
            point = (lesson.scope, lesson.key, lesson.field)
            taught.pop(point, None)
            taught[point] = lesson
    return tuple(taught.values())


def _lessons(decision: Decision, message: Message, reading: Reading, decisions: Sequence[Decision]) -> Iterator[Lesson]:
    if decision.verb is Verb.CORRECT_KIND:
        yield from _of_kind(decision, message, (reading, overlay(reading, decisions)))
    elif decision.verb is Verb.CORRECT_PERSON:
        yield from _of_part(decision, message, reading)
    elif decision.verb in _FIELDS:
        field = _FIELDS[decision.verb]
        yield from _of_thread(decision, message, field, word(decision, field))
        if reading.sender_role not in _MANY_SENDERS:
            yield from _of_sender(decision, message.sender.address, field, word(decision, field))


def _of_kind(decision: Decision, message: Message, readings: tuple[Reading, ...]) -> Iterator[Lesson]:
    """A template is known by its sender and the shape of its subject; a thread as a whole only when it is no job mail.

    `readings` are the message's, as read and as corrected: the names of both are taken out of the subject.
    """
    kind = word(decision, "kind")
    if kind not in set(Kind):
        return
    names = [fact.value for reading in readings for fact in (reading.company, reading.role) if fact is not None]
    if message.sender.address:
        key = f"{message.sender.address}\n{subject_shape(message.subject, names)}"
        yield Lesson("template", key, "kind", kind, decision.id)
    if kind == Kind.NOT_JOB:
        yield from _of_thread(decision, message, "kind", kind)


def _of_part(decision: Decision, message: Message, reading: Reading) -> Iterator[Lesson]:
    """The part of a person is known by their own address; of the thread when the person wrote it."""
    address, part = word(decision, "address").lower(), word(decision, "part")
    if part not in set(Part) or not word(decision, "name"):
        return
    wrote = address == message.sender.address
    if wrote:
        yield from _of_thread(decision, message, "part", part)
    if not wrote or reading.sender_role not in _MANY_SENDERS:
        yield from _of_sender(decision, address, "part", part)


def _of_thread(decision: Decision, message: Message, field: str, value: str) -> Iterator[Lesson]:
    if value:
        for known in dict.fromkeys((message.id, *message.in_reply_to, *message.references)):
            yield Lesson("thread", known, field, value, decision.id)


def _of_sender(decision: Decision, address: str, field: str, value: str) -> Iterator[Lesson]:
    if value and not is_shared(address):
        yield Lesson("sender", address, field, value, decision.id)
