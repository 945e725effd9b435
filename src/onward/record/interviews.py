"""When an interview takes place, and whether a mail moves one that is on record or names a new one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from onward.model.application import Event, EventKind
from onward.model.reading import DateMeaning
from onward.record.history import interviews

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from onward.model.message import Invitation
    from onward.record.arrival import Arrival

# A new time this soon after the last word on an interview that has not taken place moves it.
_MOVES_WITHIN = timedelta(days=14)
# Clocks and time zones of senders are off by hours.
_SLACK = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a mail says of one interview.

    Attributes:
        at: its start, or the mail's date.
        scheduled: whether `at` is its start.
        uid: of the calendar object, "" without one.
        title: the calendar object's summary, "" without one.
        instead_of: the id of the interview on record whose day the mail names beside the new time, "" for none.
    """

    at: datetime
    scheduled: bool
    uid: str = ""
    title: str = ""
    instead_of: str = ""


def meetings(arrival: Arrival, events: Iterable[Event]) -> list[Meeting]:
    """The interviews that a mail invites to: those of its calendar objects, else the one time that it names.

    Several times on different days are a choice and no time, unless one of them is that of an interview on record
    (`events` is the application's history): then it is moved. A day that has passed is about an earlier interview.
    """
    invited = _latest_of_each(arrival.message.invitations)
    if invited:
        return [Meeting(i.start or arrival.when, i.start is not None, i.uid, i.summary) for i in invited]
    if any(invitation.method == "CANCEL" for invitation in arrival.message.invitations):
        return []
    return [_named(arrival, [e for e in interviews(events) if e.scheduled and e.at > arrival.when])]


def _named(arrival: Arrival, fixed: Sequence[Event]) -> Meeting:
    """The interview that a mail's own words name; `fixed` are those on record that lie ahead."""
    facts = [fact for fact in arrival.reading.dates if fact.meaning is DateMeaning.INTERVIEW]
    times = sorted(fact.at for fact in facts if fact.at is not None and fact.at >= arrival.when - _SLACK)
    old = [event for event in fixed if any(event.at.date() == fact.on for fact in facts)]
    new = [at for at in times if all(at != event.at for event in fixed)]
    elsewhen = [at for at in new if all(at.date() != event.at.date() for event in old)] or new or times
    if len({at.date() for at in elsewhen}) != 1:
        return Meeting(arrival.when, scheduled=False)
    moved = old[0].id if new and len(old) == 1 else ""
    return Meeting(elsewhen[0], scheduled=True, instead_of=moved)


def cancelled(arrival: Arrival) -> list[Invitation]:
    """The calendar objects that a mail calls off, each once."""
    gone = {i.uid: i for i in arrival.message.invitations if i.method == "CANCEL"}
    return list(gone.values())


def place(meeting: Meeting, fresh: Event, events: Iterable[Event], *, same_thread: bool) -> Event:
    """The event to write: `fresh`, or the interview on record that it speaks of, with what is new.

    `fresh` is the event as it would be without any on record; `events` is the application's history.
    """
    events = list(events)
    on_record = _same(meeting, fresh, events, same_thread=same_thread)
    if on_record is None:
        return fresh
    people = tuple(dict.fromkeys((*on_record.contact_ids, *fresh.contact_ids)))
    named = replace(
        on_record, contact_ids=people, title=on_record.title or meeting.title, uid=on_record.uid or meeting.uid
    )
    as_before = on_record.scheduled and on_record.at == meeting.at and not _is_cancelled(on_record, events)
    if not meeting.scheduled or as_before:
        return named
    return replace(named, at=meeting.at, known_at=fresh.known_at, message_id=fresh.message_id, scheduled=True)


def same_hour(first: Event, events: Iterable[Event], *, whole_day: bool) -> Event | None:
    """The interview on record at the time of one that the owner entered (on the same day, when no hour was given)."""
    for event in interviews(events):
        near = abs(event.at - first.at) < timedelta(hours=1)
        if event.scheduled and (near or (whole_day and event.at.date() == first.at.date())):
            return event
    return None


def _same(meeting: Meeting, fresh: Event, events: Sequence[Event], *, same_thread: bool) -> Event | None:
    """The interview on record that a mail speaks of: same object, same time, still without a time, or being moved."""
    for event in events:
        if event.kind is EventKind.INTERVIEW and meeting.uid and event.uid == meeting.uid:
            return event
        if event.id == meeting.instead_of:
            return event
    near = [e for e in interviews(events) if _lies_ahead(e, fresh.known_at) and not (e.uid and meeting.uid)]
    if not meeting.scheduled:
        return near[0] if near else None
    for event in near:
        if not event.scheduled or event.at == meeting.at:
            return event
    moving = [event for event in near if same_thread and fresh.known_at - event.known_at <= _MOVES_WITHIN]
    return moving[0] if moving else None


def _lies_ahead(event: Event, when: datetime) -> bool:
    """Whether an interview had not taken place at a moment, as far as anybody can tell."""
    return event.at > when if event.scheduled else when - event.known_at <= _MOVES_WITHIN


def _is_cancelled(event: Event, events: Iterable[Event]) -> bool:
    return event not in interviews(events)


def _latest_of_each(invitations: Iterable[Invitation]) -> list[Invitation]:
    """The newest version of every calendar object that invites; replies and cancellations are none."""
    latest: dict[str, Invitation] = {}
    for invitation in invitations:
        known = latest.get(invitation.uid)
        if invitation.method in {"REQUEST", "PUBLISH", ""} and (known is None or known.sequence <= invitation.sequence):
            latest[invitation.uid] = invitation
    return list(latest.values())
