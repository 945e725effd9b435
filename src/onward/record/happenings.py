"""A message becomes events of its application."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from onward.model.application import Event, EventKind
from onward.model.reading import DateMeaning, Kind
from onward.record.history import ending
from onward.record.ids import event_id
from onward.record.interviews import cancelled, meetings, place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.record.arrival import Arrival
    from onward.record.shelf import Shelf

_KINDS = {
    Kind.ACKNOWLEDGEMENT: EventKind.ACKNOWLEDGED,
    Kind.ASSESSMENT: EventKind.ASSESSMENT,
    Kind.OFFER: EventKind.OFFER,
    Kind.REJECTION: EventKind.REJECTED,
    Kind.STATUS: EventKind.STATUS,
    Kind.REQUEST: EventKind.REQUEST,
    Kind.FEEDBACK: EventKind.FEEDBACK,
    Kind.OUTREACH: EventKind.OUTREACH,
}
# A letter that names the day of the application means one of the last months.
_RECENT = timedelta(days=180)


def put_events(shelf: Shelf, arrival: Arrival, application: str, people: tuple[str, ...], *, same_thread: bool) -> None:
    """Write what happened in an application by this message; `people` are the contact ids of its people.

    Every letter of rejection is an event; which of them ended the application is `history.ending`'s to say.
    """
    if arrival.reading.kind is Kind.INTERVIEW:
        _put_interviews(shelf, arrival, application, people, same_thread=same_thread)
    elif arrival.reading.kind in _KINDS:
        made = _event(arrival, application, _KINDS[arrival.reading.kind])
        shelf.put_event(replace(made, contact_ids=people))
    for event in _applied(shelf, arrival, application):
        shelf.put_event(event)
    for invitation in cancelled(arrival):
        made = _event(arrival, application, EventKind.INTERVIEW_CANCELLED, invitation.uid)
        shelf.put_event(replace(made, contact_ids=people, title=invitation.summary))


def brings_people(arrival: Arrival) -> bool:
    """Whether `put_events` writes an event that the people of the message take part in."""
    return not arrival.reading.unsure and (arrival.reading.is_about_the_search or bool(cancelled(arrival)))


def _put_interviews(
    shelf: Shelf, arrival: Arrival, application: str, people: tuple[str, ...], *, same_thread: bool
) -> None:
    for meeting in meetings(arrival, shelf.events(application)):
        fresh = replace(
            _event(arrival, application, EventKind.INTERVIEW, meeting.uid),
            at=meeting.at,
            contact_ids=people,
            title=meeting.title,
            scheduled=meeting.scheduled,
        )
        event = place(meeting, fresh, shelf.events(application), same_thread=same_thread)
        shelf.put_event(event)
        shelf.put_key("uid", event.uid, application)
        shelf.put_key("uid", meeting.uid, application)


def _applied(shelf: Shelf, arrival: Arrival, application: str) -> Iterator[Event]:
    """The application itself: on the day that a letter names, else on the day of the receipt."""
    history = shelf.events(application)
    if any(event.kind is EventKind.APPLIED for event in history):
        return
    at = _named_day(arrival)
    received = arrival.reading.kind is Kind.ACKNOWLEDGEMENT and ending(history) is None
    if at is not None or received:
        yield replace(_event(arrival, application, EventKind.APPLIED), at=at or arrival.when)


def _named_day(arrival: Arrival) -> datetime | None:
    named = [fact for fact in arrival.reading.dates if fact.meaning is DateMeaning.APPLIED]
    days = [fact.at or datetime.combine(fact.on, time(), tzinfo=arrival.when.tzinfo or UTC) for fact in named]
    return min((day for day in days if arrival.when - _RECENT <= day <= arrival.when), default=None)


def _event(arrival: Arrival, application: str, kind: EventKind, uid: str = "") -> Event:
    made = event_id(arrival.message.id, kind.value, uid)
    return Event(made, application, kind, arrival.when, arrival.when, message_id=arrival.message.id, uid=uid)
