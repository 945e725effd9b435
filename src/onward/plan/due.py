"""Dated things beside the steps: interviews, promises and deadlines, and who has been silent longest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.application import EventKind, Outcome, WaitingOn
from onward.model.plan import AgendaItem
from onward.plan.case import standing_rejection
from onward.plan.meetings import standing_interviews
from onward.plan.promises import Promise, of_open, of_rejection
from onward.plan.speech import day, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from onward.model.application import Event
    from onward.model.record import Record

WAITING = 5
SILENT_FROM = 7  # days


def interviews(record: Record, now: datetime) -> tuple[AgendaItem, ...]:
    """Interviews from today on, of applications that have not ended, in order of time."""
    coming = [
        event
        for application_id, events in record.events.items()
        if _is_open(record, application_id)
        for event in standing_interviews([e for e in events if e.known_at <= now])
        if event.at.astimezone(now.tzinfo).date() >= now.date()
    ]
    return tuple(_interview(record, event, now) for event in sorted(coming, key=lambda e: (e.at, e.id)))


def promises(record: Record, now: datetime) -> tuple[AgendaItem, ...]:
    """Dates of letters that lie today or later, in order of the day."""
    found = [*_of_rejections(record, now), *_of_open(record)]
    items = {_promise(record, application_id, p) for application_id, p in found if p.on >= now.date()}
    return tuple(sorted(items, key=lambda item: (item.on, item.application_id, item.what)))


def waiting(record: Record, today: date) -> tuple[AgendaItem, ...]:
    """Open applications whose move it is theirs, the longest silence first."""
    silent = [
        (standing.silent_days, application_id)
        for application_id, standing in record.standings.items()
        if standing.outcome is Outcome.OPEN
        and standing.waiting_on is WaitingOn.THEM
        and standing.silent_days >= SILENT_FROM
        and application_id in record.applications
    ]
    longest = sorted(silent, key=lambda pair: (-pair[0], pair[1]))[:WAITING]
    return tuple(
        AgendaItem(today, _say(record, application_id, "agenda.waiting", days=days), application_id, kind="waiting")
        for days, application_id in longest
    )


def _is_open(record: Record, application_id: str) -> bool:
    """Whether an application may still go on, as far as is known."""
    if application_id not in record.applications:
        return False
    standing = record.standings.get(application_id)
    if standing is not None:
        return standing.outcome in {Outcome.OPEN, Outcome.NO_REPLY}
    return all(event.kind is not EventKind.REJECTED for event in record.events.get(application_id, ()))


def _of_rejections(record: Record, now: datetime) -> Iterator[tuple[str, Promise]]:
    for application_id, events in record.events.items():
        letter = standing_rejection(record, tuple(e for e in events if e.known_at <= now))
        reading = record.readings.get(letter.message_id) if letter is not None else None
        if reading is not None and application_id in record.applications:
            yield from ((application_id, promise) for promise in of_rejection(reading))


def _of_open(record: Record) -> Iterator[tuple[str, Promise]]:
    for message_id, tie in record.ties.items():
        reading = record.readings.get(message_id)
        if reading is not None and reading.dates and _is_open(record, tie.application_id):
            yield from ((tie.application_id, promise) for promise in of_open(reading))


def _promise(record: Record, application_id: str, promise: Promise) -> AgendaItem:
    what = _say(record, application_id, f"agenda.{promise.kind.value}", day=day(promise.on))
    return AgendaItem(promise.on, what, application_id, kind="promise")


def _interview(record: Record, event: Event, now: datetime) -> AgendaItem:
    # As the letter gives it, in the time of its place.
    at = event.at if event.scheduled else event.at.astimezone(now.tzinfo)
    key = "agenda.interview" if event.scheduled else "agenda.interview_day"
    what = _say(record, event.application_id, key, day=day(at.date()), time=f"{at:%H:%M}")
    return AgendaItem(at.date(), what, event.application_id, kind="interview")


def _say(record: Record, application_id: str, key: str, **fields: object) -> str:
    """A sentence that names the organization and the role of an application."""
    application = record.applications[application_id]
    organization = record.organizations.get(application.organization_id)
    company = organization.name if organization is not None else say("case.the_firm")
    return say(key, company=company, role=application.role or say("case.the_role"), **fields)
