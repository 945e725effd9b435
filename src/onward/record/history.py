"""Questions about one application's events: what ended it, which interviews count, when it was last heard of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.application import Event, EventKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

ENDINGS = frozenset({EventKind.ACCEPTED, EventKind.DECLINED, EventKind.REJECTED, EventKind.WITHDRAWN, EventKind.CLOSED})
# What an employer does only with an application that is alive: after a rejection it means that they changed their mind.
_REVIVALS = frozenset({EventKind.ASSESSMENT, EventKind.INTERVIEW, EventKind.OFFER})
_THEIRS = frozenset({EventKind.REJECTED, EventKind.CLOSED})


def moment(event: Event) -> datetime:
    """When an event began to matter: when it happened, or when it became known if it lies ahead."""
    return min(event.at, event.known_at)


def in_order(events: Iterable[Event]) -> list[Event]:
    """Events in the order in which they began to matter; an ending after the rest of its moment."""
    return sorted(events, key=lambda event: (moment(event), event.kind in ENDINGS, event.id))


def last_moment(events: Sequence[Event]) -> datetime | None:
    """When the latest event began to matter, None without events."""
    return max(map(moment, events), default=None)


def ending(events: Iterable[Event]) -> Event | None:
    """The event that ended the application and still stands, None while it is open.

    The first ending stands: a second letter of rejection, or one after the owner withdrew, changes nothing. The
    owner's own word and a rejection after a mere closing replace it; REOPENED undoes it, and so does an
    invitation or offer after the employer's no.
    """
    end: Event | None = None
    for event in in_order(events):
        if event.kind in ENDINGS:
            end = event if end is None or _outranks(event, end) else end
        elif end is not None and _reopens(event, end):
            end = None
    return end


def interviews(events: Iterable[Event]) -> list[Event]:
    """Interviews that were not cancelled, in order of their time; each counts once."""
    events = list(events)
    meetings = [event for event in events if event.kind is EventKind.INTERVIEW]
    for cancel in in_order(events):
        if cancel.kind is EventKind.INTERVIEW_CANCELLED:
            gone = _cancelled_by(cancel, meetings)
            meetings = [event for event in meetings if event is not gone]
    return sorted(meetings, key=lambda event: (event.at, event.id))


def _outranks(event: Event, end: Event) -> bool:
    if event.decision_id:
        return True
    return end.kind is EventKind.CLOSED and event.kind is EventKind.REJECTED and not end.decision_id


def _reopens(event: Event, end: Event) -> bool:
    if event.kind is EventKind.REOPENED:
        return True
    return event.kind in _REVIVALS and end.kind in _THEIRS and moment(event) > moment(end)


def _cancelled_by(cancel: Event, meetings: Sequence[Event]) -> Event | None:
    """The interview that a cancellation is about: the same calendar object, else the next one that lay ahead."""
    known = [meeting for meeting in meetings if moment(meeting) <= moment(cancel)]
    if cancel.uid:
        return next((meeting for meeting in known if meeting.uid == cancel.uid), None)
    same = [meeting for meeting in known if meeting.at == cancel.at]
    ahead = [meeting for meeting in known if meeting.at >= moment(cancel) or not meeting.scheduled]
    return min(same or ahead, key=lambda meeting: (meeting.at, meeting.id), default=None)
