"""Where an application stands on a given day, derived from its events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.application import Event, EventKind, Outcome, Stage, Standing, WaitingOn
from onward.record.history import ending, interviews, moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

_ORDER = tuple(Stage)
_STAGES = {
    EventKind.OUTREACH: Stage.INTERESTED,
    EventKind.APPLIED: Stage.APPLIED,
    EventKind.ACKNOWLEDGED: Stage.APPLIED,
    EventKind.REJECTED: Stage.APPLIED,
    EventKind.FEEDBACK: Stage.APPLIED,
    EventKind.STATUS: Stage.SCREENING,
    EventKind.REQUEST: Stage.SCREENING,
    EventKind.ASSESSMENT: Stage.ASSESSMENT,
    EventKind.INTERVIEW: Stage.INTERVIEW,
    EventKind.INTERVIEW_CANCELLED: Stage.INTERVIEW,
    EventKind.OFFER: Stage.OFFER,
    EventKind.ACCEPTED: Stage.OFFER,
    EventKind.DECLINED: Stage.OFFER,
}
# A recruiter who asks or informs before the owner applied has no application to screen.
_TALK = frozenset({EventKind.STATUS, EventKind.REQUEST})
_OUTCOMES = {
    EventKind.ACCEPTED: Outcome.ACCEPTED,
    EventKind.DECLINED: Outcome.DECLINED,
    EventKind.REJECTED: Outcome.REJECTED,
    EventKind.WITHDRAWN: Outcome.WITHDRAWN,
    EventKind.CLOSED: Outcome.CLOSED,
}
_YOUR_MOVE = frozenset({EventKind.OUTREACH, EventKind.REQUEST, EventKind.ASSESSMENT, EventKind.OFFER})
# What only the employer does, in a mail or on the telephone.
_THEIR_SIGNS = frozenset(
    {
        EventKind.ACKNOWLEDGED,
        EventKind.STATUS,
        EventKind.REQUEST,
        EventKind.OUTREACH,
        EventKind.ASSESSMENT,
        EventKind.INTERVIEW,
        EventKind.INTERVIEW_CANCELLED,
        EventKind.OFFER,
        EventKind.REJECTED,
        EventKind.FEEDBACK,
    }
)


def standing(events: Iterable[Event], now: datetime, silence_days: int) -> Standing:
    """Where an application stands at `now` (aware); events not known by then are left out.

    `silence_days`: after more days than these without a sign, an open application that waits for the employer has
    the outcome NO_REPLY (30 unless the owner says otherwise; 45 after an interview in Ontario: evidence.md A2).
    A later sign reopens it by itself.
    """
    known = [event for event in events if moment(event) <= now]
    end = ending(known)
    turn = _turn(known, end, now)
    silent = _silent_days(known, now)
    outcome = _OUTCOMES[end.kind] if end is not None else Outcome.OPEN
    if outcome is Outcome.OPEN and turn is WaitingOn.THEM and silent > silence_days:
        outcome = Outcome.NO_REPLY
    return Standing(
        stage=stage(known),
        outcome=outcome,
        waiting_on=turn if outcome is Outcome.OPEN else WaitingOn.NOBODY,
        last_heard=max((_seen(e, now) for e in known if e.kind in _THEIR_SIGNS), default=None),
        silent_days=silent,
        since=min((moment(event) for event in known), default=now).date(),
    )


def stage(events: Sequence[Event]) -> Stage:
    """The farthest stage; INTERESTED without events. An interview stays counted after a no."""
    sent = was_sent(events)
    reached = (_STAGES[e.kind] for e in events if e.kind in _STAGES and (sent or e.kind not in _TALK))
    return max(reached, key=_ORDER.index, default=Stage.INTERESTED)


def was_sent(events: Sequence[Event]) -> bool:
    """Whether the owner really applied: an application, or anything that an employer does with one."""
    kinds = {event.kind for event in events}
    beyond = {kind for kind in kinds if kind in _STAGES} - _TALK - {EventKind.OUTREACH}
    return bool(beyond) or (bool(kinds & _TALK) and EventKind.OUTREACH not in kinds)


def _turn(events: Sequence[Event], end: Event | None, now: datetime) -> WaitingOn:
    """Whose move it is: the owner's while an interview lies ahead or the latest sign asks something of them."""
    if end is not None:
        return WaitingOn.NOBODY
    counted = interviews(events)
    if any(meeting.scheduled and meeting.at > now for meeting in counted):
        return WaitingOn.YOU
    signs = [event for event in events if event.kind is not EventKind.INTERVIEW or event in counted]
    latest = max(signs, key=lambda event: (_seen(event, now), _asks(event), event.id), default=None)
    return WaitingOn.YOU if latest is None or _asks(latest) else WaitingOn.THEM


def _asks(event: Event) -> bool:
    if event.kind is EventKind.INTERVIEW:
        return not event.scheduled
    return event.kind in _YOUR_MOVE


def _seen(event: Event, now: datetime) -> datetime:
    """The latest moment, up to `now`, at which an event was a sign of life: an interview also when it was held.

    What the owner writes down later is no new sign: it counts from when it happened.
    """
    if event.decision_id:
        return event.at if event.at <= now else moment(event)
    return max((at for at in (event.at, event.known_at) if at <= now), default=moment(event))


def _silent_days(events: Sequence[Event], now: datetime) -> int:
    last = max((_seen(event, now) for event in events), default=now)
    return (now - last).days
