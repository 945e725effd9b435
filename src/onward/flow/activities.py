"""Record → what was done and what came of it, day by day: for the report, and for the numbers over time."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.application import Event, EventKind, Outcome, Stage
from onward.plan.meetings import held, is_certain
from onward.record.history import ending, interviews, moment
from onward.record.standing import stage, was_sent
from onward.stats.over_time import Sent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime, tzinfo

    from onward.model.record import Record

OWN = (
    EventKind.APPLIED,
    EventKind.ASSESSMENT,
    EventKind.INTERVIEW,
    EventKind.ACCEPTED,
    EventKind.DECLINED,
    EventKind.WITHDRAWN,
)
"""What counts as an activity of the owner."""
# A receipt is no answer; the same kinds as `record.funnel` counts as a reply, which a test holds.
_ANSWERS = frozenset(
    {
        EventKind.STATUS,
        EventKind.REQUEST,
        EventKind.ASSESSMENT,
        EventKind.INTERVIEW,
        EventKind.INTERVIEW_CANCELLED,
        EventKind.OFFER,
        EventKind.REJECTED,
        EventKind.FEEDBACK,
        EventKind.ACCEPTED,
        EventKind.DECLINED,
    }
)
_BEGINNINGS = (EventKind.APPLIED, EventKind.ACKNOWLEDGED)
_MEETINGS = frozenset({EventKind.INTERVIEW, EventKind.INTERVIEW_CANCELLED})


@dataclass(frozen=True, slots=True)
class Activity:
    """One thing that the owner did.

    Attributes:
        on: the day.
        kind: one of `OWN`.
        application_id: for which application.
    """

    on: date
    kind: EventKind
    application_id: str


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of an application: the outcome, and the day on which it ended, None while it has not."""

    outcome: Outcome
    on: date | None


@dataclass(frozen=True, slots=True)
class Flow:
    """How many applications got as far as a stage and stand at an outcome."""

    stage: Stage
    outcome: Outcome
    count: int


def activities(record: Record, now: datetime, first: date, last: date) -> list[Activity]:
    """What the owner did from `first` to `last`, both days included, in order of the days.

    An application of which no letter and no word tells the day is not among them (see `undated`), and an interview
    only when its time is known and past.
    """
    found = [
        activity
        for application_id, events in _sent(record, now)
        for activity in _of(application_id, events, now)
        if first <= activity.on <= last
    ]
    return sorted(found, key=lambda one: (one.on, OWN.index(one.kind), one.application_id))


def undated(record: Record, now: datetime) -> int:
    """How many applications were sent on a day that is not known."""
    return sum(_began(events, now.tzinfo) is None for _, events in _sent(record, now))


def result(record: Record, application_id: str, now: datetime) -> Ended:
    """What came of an application, as of `now`."""
    events = [event for event in record.events.get(application_id, ()) if moment(event) <= now]
    standing = record.standings.get(application_id)
    end = ending(events)
    return Ended(standing.outcome if standing else Outcome.OPEN, _day(moment(end), now.tzinfo) if end else None)


def sent_over_time(record: Record, now: datetime) -> tuple[Sent, ...]:
    """Every application that was really sent, with its days."""
    return tuple(_as_sent(record, application_id, events, now) for application_id, events in _sent(record, now))


def flows(record: Record, now: datetime) -> tuple[Flow, ...]:
    """How far the applications that were sent got, and where they stand; an interview called off is not counted."""
    counts = Counter(
        (_reached(events), record.standings[application_id].outcome)
        for application_id, events in _sent(record, now)
        if application_id in record.standings
    )
    return tuple(Flow(*pair, counts[pair]) for pair in _all_pairs() if counts[pair])


def _all_pairs() -> Iterator[tuple[Stage, Outcome]]:
    return ((reached, outcome) for reached in Stage for outcome in Outcome)


def _sent(record: Record, now: datetime) -> Iterator[tuple[str, Sequence[Event]]]:
    """The applications that were really sent, each with what is known of it by now."""
    for application_id in record.applications:
        events = [event for event in record.events.get(application_id, ()) if moment(event) <= now]
        if was_sent(events):
            yield application_id, events


def _of(application_id: str, events: Sequence[Event], now: datetime) -> Iterator[Activity]:
    began = _began(events, now.tzinfo)
    if began is not None:
        yield Activity(began, EventKind.APPLIED, application_id)
    for meeting in held(events, now):
        if is_certain(meeting):
            yield Activity(_day(meeting.at, now.tzinfo), EventKind.INTERVIEW, application_id)
    for event in events:
        if event.kind in OWN and event.kind not in {EventKind.APPLIED, EventKind.INTERVIEW}:
            yield Activity(_day(event.at, now.tzinfo), event.kind, application_id)


def _as_sent(record: Record, application_id: str, events: Sequence[Event], now: datetime) -> Sent:
    met = bool(interviews(events))
    standing = record.standings.get(application_id)
    answers = [moment(event) for event in events if event.kind in _ANSWERS]
    return Sent(
        on=_began(events, now.tzinfo),
        interviewed=met,
        decided=met or (standing is not None and standing.outcome is not Outcome.OPEN),
        answered=_day(min(answers), now.tzinfo) if answers else None,
    )


def _reached(events: Sequence[Event]) -> Stage:
    met = bool(interviews(events))
    reached = stage([event for event in events if met or event.kind not in _MEETINGS])
    # What is left without the interview may be nothing; it was sent all the same.
    return Stage.APPLIED if reached is Stage.INTERESTED else reached


def _began(events: Sequence[Event], zone: tzinfo | None) -> date | None:
    """The day of applying: as a letter or the owner tells it, else that of the first receipt."""
    for kind in _BEGINNINGS:
        days = [event.at for event in events if event.kind is kind]
        if days:
            return _day(min(days), zone)
    return None


def _day(at: datetime, zone: tzinfo | None) -> date:
    return at.astimezone(zone).date()
