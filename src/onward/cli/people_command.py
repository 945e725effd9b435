"""Who wrote to you and who met you, with part, company and address.

Those who met you come first. A part (recruiter, hiring manager, interviewer, coordinator) is what letters or you said;
`onward correct LETTER --person "NAME <ADDRESS> = PART"` puts one right.

Examples:
  onward people
  onward people --met
  onward people --company lark --json
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.cli.names import day_of, person_line
from onward.cli.output import bold, dim, item, paragraph, print_json
from onward.cli.wording_look import TEXTS
from onward.flow.situation import situation
from onward.model.names import folded
from onward.plan.meetings import held, is_certain, met_in

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from datetime import datetime, tzinfo

    from onward.app import App
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


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--company", metavar="NAME", default="", help=TEXTS["people.help.company"])
    parser.add_argument("--met", action="store_true", help=TEXTS["people.help.met"])
    parser.add_argument("--json", action="store_true", help=TEXTS["people.help.json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Print the people by company."""
    record = situation(app.store, app.now)
    words = folded(arguments.company).split()
    everybody = _everybody(record, app.now)
    found = [one for one in everybody if (one.met or not arguments.met) and _at(one, words)]
    if arguments.json:
        print_json(found)
    elif found:
        for line in _lines(found, app.now.tzinfo):
            print(line)
    else:
        print(paragraph(TEXTS["people.none" if everybody else "people.empty"]))
    return 0


def _at(one: Known, words: Sequence[str]) -> bool:
    return all(word in folded(one.company) for word in words)


def _everybody(record: Record, now: datetime) -> list[Known]:
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


def _known(record: Record, contact: Contact, met: Sequence[datetime], applications: tuple[str, ...]) -> Known:
    organization = record.organizations.get(contact.organization_id)
    company = organization.name if organization else ""
    return Known(contact, company, applications, len(met), max(met, default=None))


def _order(one: Known) -> tuple[float, str, str]:
    return (-one.last.timestamp() if one.last else 0.0, folded(one.company), folded(one.contact.name))


def _lines(people: Sequence[Known], zone: tzinfo | None) -> Iterator[str]:
    """Under each company its people; companies in the order of their first person."""
    groups: dict[str, list[Known]] = {}
    for one in people:
        groups.setdefault(one.company, []).append(one)
    for number, (company, members) in enumerate(groups.items()):
        if number:
            yield ""
        yield bold(paragraph(company or TEXTS["company.unknown"]))
        for one in members:
            yield item("-", _line(one, zone))
            if one.applications:
                yield dim(" " * 4 + ", ".join(one.applications))


def _line(one: Known, zone: tzinfo | None) -> str:
    if one.last is None:
        return person_line(one.contact)
    key = "people.met.one" if one.met == 1 else "people.met.many"
    return f"{person_line(one.contact)}; {TEXTS[key].format(times=one.met, on=day_of(one.last, zone))}"
