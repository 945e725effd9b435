"""Applications, days and people in a few words, for every command that shows some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.output import day
from onward.cli.wording_look import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, tzinfo

    from onward.model.application import Application, Contact, Event
    from onward.model.record import Record


def company_of(record: Record, application: Application) -> str:
    """The employer's name, "" when it is not known."""
    organization = record.organizations.get(application.organization_id)
    return organization.name if organization else ""


def name_of(record: Record, application_id: str) -> str:
    """Company and role; the id of an application that is no longer there."""
    application = record.applications.get(application_id)
    if application is None:
        return application_id
    company = company_of(record, application) or TEXTS["company.unknown"]
    return f"{company}, {application.role or TEXTS['role.unknown']}"


def when_of(event: Event, zone: tzinfo | None) -> str:
    """The day of an event, with the time of an interview that has one."""
    # A fixed time is shown as its letter gives it: who is asked for 10:00 in Hamburg looks for 10:00.
    at = event.at if event.scheduled else event.at.astimezone(zone)
    return f"{day(at)}, {at:%H:%M}" if event.scheduled else day(at)


def day_of(moment: datetime, zone: tzinfo | None) -> str:
    """The day of a moment as the owner's clock shows it."""
    return day(moment.astimezone(zone))


def person_line(contact: Contact) -> str:
    """A person with address and part."""
    from onward.cli.wording import TEXTS as SHARED

    part = SHARED[f"part.{contact.part}"]
    if contact.address and contact.name:
        return TEXTS["show.person.address"].format(name=contact.name, address=contact.address, part=part)
    return TEXTS["show.person"].format(name=contact.name or contact.address, part=part)


def shorten(text: str, most: int) -> str:
    """Text on one line of at most `most` characters."""
    folded = " ".join(text.split())
    return folded if len(folded) <= most else folded[: most - 1].rstrip() + "…"


def named(values: Iterable[str]) -> str:
    """Words of an enumeration as they are typed: hyphens for underscores."""
    return ", ".join(value.replace("_", "-") for value in values)


def person_typed(name: str, address: str, part: str) -> str:
    """A person as far as the owner named them."""
    from onward.cli.wording import TEXTS as SHARED

    who = f"{name} <{address}>" if name and address else name or address
    return f"{who}, {SHARED[f'part.{part}']}" if part else who
