"""Applications as a list: which of them are wanted, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.application import Outcome, Stage
from onward.model.names import folded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from onward.model.application import Application
    from onward.model.record import Record

NOES = frozenset({Outcome.REJECTED, Outcome.NO_REPLY, Outcome.CLOSED})
"""Outcomes that are a no, or read like one on a bad day."""
ENDED = frozenset(Outcome) - {Outcome.OPEN}
"""All outcomes but the one that is none yet."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which applications are wanted; all of it has to hold.

    Attributes:
        company: words that the employer's name holds, folded.
        words: words that company, agency, role or number hold, folded.
        stages, outcomes: any of these; an application without events has neither, and always fits.
    """

    company: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    stages: frozenset[Stage] = frozenset(Stage)
    outcomes: frozenset[Outcome] = frozenset(Outcome)


def listed(record: Record, now: datetime, wanted: Wanted) -> list[Application]:
    """The applications that are wanted, the latest news first."""
    return narrowed(wanted, record, latest_first(record, now))


def narrowed(wanted: Wanted, record: Record, applications: Iterable[Application]) -> list[Application]:
    """Those of some applications that are wanted, in their order."""
    return [one for one in applications if fits(wanted, record, one)]


def latest_first(record: Record, now: datetime) -> list[Application]:
    """By the last thing that happened or became known; what lies ahead counts from when it became known."""

    def last(application: Application) -> tuple[datetime, str]:
        events = record.events.get(application.id, ())
        moments = (event.at if event.at <= now else event.known_at for event in events)
        return max(moments, default=now), application.id

    return sorted(record.applications.values(), key=last, reverse=True)


def fits(wanted: Wanted, record: Record, application: Application) -> bool:
    """Whether an application is one of those that are wanted."""
    standing = record.standings.get(application.id)
    stands = standing is None or (standing.stage in wanted.stages and standing.outcome in wanted.outcomes)
    return stands and _is_named(wanted, record, application)


def as_json(record: Record, application: Application) -> dict[str, object]:
    """An application with its names and where it stands."""
    return {
        "id": application.id,
        "company": name_of_organization(record, application.organization_id),
        "role": application.role,
        "requisition": application.requisition,
        "agency": name_of_organization(record, application.agency_id),
        "channel": application.channel,
        "standing": record.standings.get(application.id),
    }


def name_of_organization(record: Record, organization_id: str) -> str:
    """Its name, "" when it is not known."""
    organization = record.organizations.get(organization_id)
    return organization.name if organization else ""


def _is_named(wanted: Wanted, record: Record, application: Application) -> bool:
    if not wanted.company and not wanted.words:
        return True  # folding the names of thousands takes its time
    company = folded(name_of_organization(record, application.organization_id))
    agency = name_of_organization(record, application.agency_id)
    names = f"{company} {folded(f'{agency} {application.role} {application.requisition}')}"
    return all(word in company for word in wanted.company) and all(word in names for word in wanted.words)
