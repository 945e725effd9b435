"""Record + date → what the plan is made from: the record with standings and counts as of a moment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.application import EventKind
from onward.model.question import QuestionKind
from onward.record.funnel import funnel
from onward.record.overlay import overlaid
from onward.record.standing import standing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from onward.model.application import Event, Standing
    from onward.model.owner import Owner
    from onward.model.question import Question
    from onward.model.record import Record
    from onward.storage.load import Readings
    from onward.storage.store import Store

# Ontario: employers of 25 and more tell interviewed applicants within 45 days (evidence.md A2).
_ONTARIO, _ONTARIO_DAYS = "CA-ON", 45


def situation(store: Store, now: datetime, readings: Readings = "none") -> Record:
    """The whole record as of `now`, with standings and funnel."""
    record = store.load(readings)
    record = replace(record, standings=standings(record, now), readings=overlaid(record.readings, store.decisions()))
    return replace(record, funnel=funnel(record, now), questions=still_open(record))


def still_open(record: Record) -> tuple[Question, ...]:
    """The questions that later mail has not answered: which company, while its application has none."""

    def is_open(question: Question) -> bool:
        tie = record.ties.get(question.message_id)
        application = record.applications.get(tie.application_id) if tie else None
        return question.kind is not QuestionKind.COMPANY or not (application and application.organization_id)

    return tuple(question for question in record.questions if is_open(question))


def standings(record: Record, now: datetime) -> Mapping[str, Standing]:
    """Where every application stands."""
    return {
        application_id: standing(events, now, silence_limit(record.owner, events))
        for application_id, events in record.events.items()
        if events
    }


def silence_limit(owner: Owner, events: tuple[Event, ...]) -> int:
    """After how many days without a sign an application counts as unanswered."""
    interviewed = any(event.kind is EventKind.INTERVIEW for event in events)
    return max(owner.silence_days, _ONTARIO_DAYS) if owner.country == _ONTARIO and interviewed else owner.silence_days
