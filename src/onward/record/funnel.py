"""How far applications got: counts over the whole record as of a moment."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.application import Channel, Event, EventKind, Outcome, Standing
from onward.model.funnel import ChannelCount, Funnel
from onward.record.history import ending, interviews, moment
from onward.record.standing import standing, was_sent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from onward.model.record import Record

_REPLIES = frozenset(
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
_OFFERS = frozenset({EventKind.OFFER, EventKind.ACCEPTED, EventKind.DECLINED})


@dataclass(frozen=True, slots=True)
class _Course:
    """One application that was really sent, as of the moment.

    Attributes:
        channel: how the owner came to apply.
        standing: where it stands.
        events: known by then.
        meetings: interviews held or invited to, not cancelled.
        no: the rejection that stands, or None.
    """

    channel: Channel
    standing: Standing
    events: Sequence[Event]
    meetings: Sequence[Event]
    no: Event | None

    @property
    def offered(self) -> bool:
        return any(event.kind in _OFFERS for event in self.events)

    @property
    def is_open(self) -> bool:
        return self.standing.outcome is Outcome.OPEN


def funnel(record: Record, now: datetime) -> Funnel:
    """Counts over all applications that were really sent, as of `now` (aware).

    Where the record holds standings, these are used; else they are derived with the owner's `silence_days`.
    """
    courses = list(_courses(record, now))
    closed = [c for c in courses if not c.is_open and not c.offered]
    waiting = [c for c in courses if c.is_open and not c.offered]
    nos = [c for c in courses if c.no is not None]
    return Funnel(
        applications=len(courses),
        replied=sum(any(event.kind in _REPLIES for event in c.events) for c in courses),
        interviewed=sum(bool(c.meetings) for c in courses),
        finals=sum(len(c.meetings) > 1 for c in courses),
        offered=sum(c.offered for c in courses),
        rejected=sum(c.standing.outcome is Outcome.REJECTED for c in courses),
        no_reply=sum(c.standing.outcome is Outcome.NO_REPLY for c in courses),
        decided_before_interview=sum(not c.meetings for c in closed),
        decided_after_interview=sum(bool(c.meetings) for c in closed),
        pending_ages=tuple(sorted(_age(c, now) for c in waiting if not c.meetings)),
        pending_after_interview=sum(bool(c.meetings) for c in waiting),
        noes_in_a_row=_since(nos, _good_signs(courses, now)),
        noes_after_interview_in_a_row=_since([c for c in nos if _met_before_no(c)], _offers(courses)),
        by_channel=_by_channel(courses),
    )


def _courses(record: Record, now: datetime) -> Iterator[_Course]:
    for application in record.applications.values():
        events = [event for event in record.events.get(application.id, ()) if moment(event) <= now]
        if not was_sent(events):
            continue
        stands = record.standings.get(application.id) or standing(events, now, record.owner.silence_days)
        end = ending(events)
        no = end if end is not None and end.kind is EventKind.REJECTED else None
        yield _Course(application.channel, stands, events, interviews(events), no)


def _age(course: _Course, now: datetime) -> int:
    applied = [event.at for event in course.events if event.kind is EventKind.APPLIED]
    return (now - min(applied or map(moment, course.events))).days


def _good_signs(courses: Sequence[_Course], now: datetime) -> Iterator[datetime]:
    """Moments of good news: an interview when it became known and when it was held, a task to do, an offer."""
    for course in courses:
        for meeting in course.meetings:
            yield from (at for at in (moment(meeting), meeting.at) if at <= now)
        yield from (moment(e) for e in course.events if e.kind is EventKind.ASSESSMENT)
    yield from _offers(courses)


def _offers(courses: Iterable[_Course]) -> Iterator[datetime]:
    for course in courses:
        yield from (moment(event) for event in course.events if event.kind in _OFFERS)


def _met_before_no(course: _Course) -> bool:
    return course.no is not None and any(moment(meeting) <= moment(course.no) for meeting in course.meetings)


def _since(courses: Iterable[_Course], signs: Iterable[datetime]) -> int:
    """How many noes came after the latest sign; one for each application."""
    last = max(signs, default=None)
    noes = [moment(c.no) for c in courses if c.no is not None]
    return sum(last is None or no > last for no in noes)


def _by_channel(courses: Iterable[_Course]) -> tuple[ChannelCount, ...]:
    counted = list(courses)
    applied = Counter(c.channel for c in counted)
    met = Counter(c.channel for c in counted if c.meetings)
    return tuple(ChannelCount(channel.value, applied[channel], met[channel]) for channel in Channel if applied[channel])
