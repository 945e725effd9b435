"""What the owner adds by hand → decisions: an application, an interview, another event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from onward.flow.correcting import present_at
from onward.flow.telling import Word, anchor_of
from onward.model.application import Channel, EventKind
from onward.model.decision import Verb

if TYPE_CHECKING:
    from datetime import tzinfo

    from onward.flow.correcting import Somebody
    from onward.model.application import Application
    from onward.model.record import Record


@dataclass(frozen=True, slots=True)
class NewApplication:
    """An application that no letter told of.

    Attributes:
        company, role: one of them is told.
        on: the day of it.
        channel: the way in, UNKNOWN when it is not said.
        requisition: their number, "" for none.
    """

    company: str
    role: str
    on: date
    channel: Channel = Channel.UNKNOWN
    requisition: str = ""


@dataclass(frozen=True, slots=True)
class NewEvent:
    """Something that happened, or an interview that lies ahead.

    Attributes:
        kind: what.
        at: when; a day alone when the time is not known.
        title: a few words, "" for none.
        people: who met the owner.
    """

    kind: EventKind
    at: date | datetime
    title: str = ""
    people: tuple[Somebody, ...] = ()


def application_word(new: NewApplication) -> Word:
    """The decision that an application comes to."""
    told = {
        "company": new.company,
        "role": new.role,
        "at": new.on.isoformat(),
        "channel": "" if new.channel is Channel.UNKNOWN else new.channel.value,
        "requisition": new.requisition,
    }
    return Word(Verb.ADD_APPLICATION, "", {field: value for field, value in told.items() if value})


def event_word(record: Record, application: Application, new: NewEvent) -> Word:
    """The decision that an event comes to."""
    value = {
        "kind": new.kind.value,
        "at": new.at.isoformat(),
        "title": new.title,
        "people": present_at(record, application, new.people),
        "scheduled": new.kind is EventKind.INTERVIEW and isinstance(new.at, datetime),
        "anchor": anchor_of(record, application.id),
    }
    return Word(Verb.ADD_EVENT, application.id, value)


def is_told(record: Record, application_id: str, new: NewEvent, zone: tzinfo | None) -> bool:
    """Whether the owner told of the same on that day already; two interviews of one day differ in their times."""
    return any(
        _is_same(event.at, new, zone)
        for event in record.events.get(application_id, ())
        if event.decision_id and event.kind is new.kind
    )


def _is_same(at: datetime, new: NewEvent, zone: tzinfo | None) -> bool:
    if new.people:
        return False
    if new.kind is EventKind.INTERVIEW and isinstance(new.at, datetime):
        return at == new.at
    day = new.at.astimezone(zone).date() if isinstance(new.at, datetime) else new.at
    return at.astimezone(zone).date() == day
