"""Kept mail → readings → record, once more: what the present reader and the owner's corrections change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from onward.errors import NotFoundError
from onward.flow.guard import read_or_note
from onward.flow.lessons import lessons_of, present_version
from onward.flow.settle import rebuild
from onward.flow.situation import situation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from onward.model.application import Standing
    from onward.model.message import Message
    from onward.model.reading import Fact, Reading
    from onward.model.record import Record
    from onward.storage.store import Store

_NO_DATE = datetime.min.replace(tzinfo=UTC)
_MOST_PASSES = 3
_ANY_OTHER = "*"  # no reader is called so: everything counts as not read by it


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One thing that is read differently: kind, company, role, people or reasons; empty for nothing read."""

    field: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MessageChange:
    """One message that is read differently.

    Attributes:
        message_id: which.
        date: of the message, None when it has none.
        subject: of the message.
        fields: what changes.
    """

    message_id: str
    date: datetime | None
    subject: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class ApplicationChange:
    """One application that appears, vanishes or stands differently.

    Attributes:
        application_id: which.
        company, role: as known after, or before for one that vanishes; "" when unknown.
        how: "appears", "vanishes" or "moves".
        before, after: stage and outcome, "" where there is no such application.
    """

    application_id: str
    company: str
    role: str
    how: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Rereading:
    """What reading all kept mail again comes to.

    Attributes:
        messages: how many were read.
        changed: those that are read differently and are about the search before or after, newest first.
        applications: what that does to the record.
        done: whether the record was changed.
    """

    messages: int
    changed: tuple[MessageChange, ...]
    applications: tuple[ApplicationChange, ...]
    done: bool


class _NotNow(Exception):  # noqa: N818 — no error: the way out of a transaction that is to leave nothing behind
    """Ends the trial run."""


def reread(store: Store, now: datetime, progress: Callable[[int], None] = lambda _: None, *, keep: bool) -> Rereading:
    """Read all kept mail again with the present reader and lessons, in one transaction.

    Args:
        store: the open record.
        now: aware; standings are compared as of then.
        progress: called with the number of messages read so far.
        keep: False only finds out what would change, and leaves the record as it was.
    """
    changed: dict[str, MessageChange] = {}
    found = Rereading(0, (), (), done=False)
    try:
        with store.transaction():
            before = situation(store, now)
            count = _until_settled(store, changed, progress)
            rebuild(store)
            moved = tuple(_moved(before, situation(store, now)))
            newest_first = sorted(
                changed.values(), key=lambda one: (one.date or _NO_DATE, one.message_id), reverse=True
            )
            found = Rereading(count, tuple(newest_first), moved, done=keep)
            if not keep:
                raise _NotNow
    except _NotNow:
        pass
    return found


def _until_settled(store: Store, changed: dict[str, MessageChange], progress: Callable[[int], None]) -> int:
    """Read everything, and once more where that changed what the corrections teach; how many messages there are."""
    count = 0
    for _ in range(_MOST_PASSES):
        version = present_version(store)
        count = store.replace_readings(_read_all(store, changed, progress), version)
        if present_version(store) == version:
            break
    return count


def _read_all(store: Store, changed: dict[str, MessageChange], progress: Callable[[int], None]) -> Iterator[Reading]:
    """The new readings one by one; what differs from the first old one is noted in `changed`, by message id."""
    taught, own = lessons_of(store), frozenset(store.owner().addresses)
    for number, message in enumerate(store.unread_by(_ANY_OTHER), 1):
        new = read_or_note(message, taught, own)
        earlier = changed.pop(message.id, None)
        known = {field.field: field.before for field in earlier.fields} if earlier else {}
        fields = tuple(_differences({**_looked_at(_old(store, message)), **known}, new))
        if fields:
            changed[message.id] = MessageChange(message.id, message.date, message.subject, fields)
        progress(number)
        yield new


def _old(store: Store, message: Message) -> Reading | None:
    try:
        return store.reading(message.id)
    except NotFoundError:
        return None  # restored from an export and not read since


def _looked_at(reading: Reading | None) -> dict[str, tuple[str, ...]]:
    return {name: of(reading) if reading else () for name, of in _FIELDS.items()}


def _differences(before: dict[str, tuple[str, ...]], new: Reading) -> Iterator[FieldChange]:
    after = _looked_at(new)
    if after["kind"] == before["kind"] and not new.is_about_the_search:
        return  # job ads and the like are no part of the record, whatever else is read in them
    for name in _FIELDS:
        if before[name] != after[name]:
            yield FieldChange(name, before[name], after[name])


def _value(fact: Fact | None) -> tuple[str, ...]:
    return (fact.value,) if fact else ()


def _people(reading: Reading) -> tuple[str, ...]:
    return tuple(f"{one.name or one.address} ({one.part.value.replace('_', ' ')})" for one in reading.people)


_FIELDS: dict[str, Callable[[Reading], tuple[str, ...]]] = {
    "kind": lambda reading: (reading.kind.value,),
    "company": lambda reading: _value(reading.company),
    "role": lambda reading: _value(reading.role),
    "people": _people,
    "reasons": lambda reading: tuple(reason.code.value for reason in reading.reasons),
}


def _moved(before: Record, after: Record) -> Iterator[ApplicationChange]:
    for id_ in sorted({*before.applications, *after.applications}):
        was, is_ = _stands(before.standings.get(id_)), _stands(after.standings.get(id_))
        if id_ not in before.applications:
            yield _change(after, id_, "appears", "", is_)
        elif id_ not in after.applications:
            yield _change(before, id_, "vanishes", was, "")
        elif was != is_:
            yield _change(after, id_, "moves", was, is_)


def _change(record: Record, application_id: str, how: str, before: str, after: str) -> ApplicationChange:
    application = record.applications[application_id]
    organization = record.organizations.get(application.organization_id)
    company = organization.name if organization else ""
    return ApplicationChange(application_id, company, application.role, how, before, after)


def _stands(standing: Standing | None) -> str:
    return f"{standing.stage.value}, {standing.outcome.value}" if standing else ""
