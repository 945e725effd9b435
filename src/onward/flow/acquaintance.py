"""Whom the owner knows: everybody of the record, with company, applications and meetings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.names import folded
from onward.plan.meetings import held, is_certain, met_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from onward.model.application import Contact
    from onward.model.record import Record


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the record.

    Attributes:
        contact: who.
        company: where, "" when that is not known.
        applications: ids of those in which they took part.
        met: how often they met the owner.
        last: when they last did, None for never.
    """

    contact: Contact
    company: str
    applications: tuple[str, ...]
    met: int
    last: datetime | None


def everybody(record: Record, now: datetime) -> list[Known]:
    """Everybody, those who met the owner last first, then by company and name.

    A letter that speaks of an interview without its time is no sign that it took place.
    """
    met: dict[str, list[datetime]] = {}
    part_in: dict[str, dict[str, None]] = {}
    for application_id, events in record.events.items():
        certain = [interview for interview in held(events, now) if is_certain(interview)]
        for found in met_in(certain, record.contacts):
            met.setdefault(found.contact.id, []).extend([found.last] * found.times)
        for contact_id in (known for event in events for known in event.contact_ids):
            part_in.setdefault(contact_id, {})[application_id] = None
    people = [
        _known(record, one, met.get(one.id, []), tuple(part_in.get(one.id, ()))) for one in record.contacts.values()
    ]
    return sorted(people, key=_order)


def by_company(people: Sequence[Known]) -> Mapping[str, Sequence[Known]]:
    """Under each company its people; companies in the order of their first person."""
    groups: dict[str, list[Known]] = {}
    for one in people:
        groups.setdefault(one.company, []).append(one)
    return groups


def _known(record: Record, contact: Contact, met: Sequence[datetime], applications: tuple[str, ...]) -> Known:
    organization = record.organizations.get(contact.organization_id)
    company = organization.name if organization else ""
    return Known(contact, company, applications, len(met), max(met, default=None))


def _order(one: Known) -> tuple[float, str, str]:
    return (-one.last.timestamp() if one.last else 0.0, folded(one.company), folded(one.contact.name))
