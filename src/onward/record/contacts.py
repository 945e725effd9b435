"""The people of a message become contacts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.application import Contact
from onward.model.names import folded
from onward.model.reading import Part, Person, SenderRole
from onward.record.happenings import brings_people
from onward.record.ids import contact_id
from onward.record.mailboxes import registered
from onward.record.overlay import is_meant, owners_word, part_of, word

if TYPE_CHECKING:
    from onward.model.application import Application
    from onward.record.arrival import Arrival
    from onward.record.decided import Decided
    from onward.record.shelf import Shelf

# The weightiest part wins.
_WEIGHT = {
    Part.UNKNOWN: 0,
    Part.COORDINATOR: 1,
    Part.RECRUITER: 2,
    Part.INTERVIEWER: 3,
    Part.HIRING_MANAGER: 4,
}


def put_people(shelf: Shelf, decided: Decided, arrival: Arrival, application: Application) -> tuple[str, ...]:
    """Everybody of the message as a contact; their ids in order of appearance, each once.

    A name without an address is nobody in particular while the organization is unknown, and is left out. With an
    address, and no event to take part in, somebody new is nobody's contact yet, for no slice would hold them (see
    `keys_of`): the address leads to the application, and they are noted, with what the owner said of them, by the
    first message that brings an event or comes when the organization is known.
    """
    noted: dict[str, None] = {}
    for person in arrival.people:
        organization = _organization_of(shelf, arrival, application, person)
        is_new = bool(person.address) and shelf.contact_at(person.address) is None
        if is_new and not organization and not brings_people(arrival):
            shelf.put_key("address", person.address, application.id)
            continue
        contact = put_person(shelf, person, organization)
        if contact is not None:
            noted[contact.id] = None
            shelf.put_key("address", contact.address, application.id)
            if is_new:
                _heed(shelf, decided, contact, application)
    return tuple(noted)


def move_people(shelf: Shelf, application: Application, before: str) -> None:
    """When the owner moves an application, its people go along, but for those of another one at `before`."""
    for kind, key in shelf.keys_to(application.id) if before else ():
        contact = shelf.contact_at(key) if kind == "address" else None
        if contact is None or contact.organization_id != before:
            continue
        if all(before not in {a.organization_id, a.agency_id} for a in shelf.led_by("address", key)):
            move_contact(shelf, contact, application.organization_id)


def move_contact(shelf: Shelf, contact: Contact, organization: str) -> None:
    """A contact goes to another organization, and becomes one with somebody of that name there.

    Its id goes too where it names the old organization: the next one of that name there is somebody else.
    """
    person = Person(contact.name, contact.address, contact.part, contact.evidence)
    namesake = _namesake(shelf, person, organization)
    by_name = contact.id == contact_id("", contact.organization_id, folded(contact.name))
    if namesake is None and not by_name:
        shelf.put_contact(replace(contact, organization_id=organization))
        return
    shelf.drop_contact(contact)
    moved = _updated(namesake, person, organization) if namesake is not None else _new(person, organization)
    shelf.put_contact(moved)
    for application in list(shelf.applications):
        for event in shelf.events(application):
            if contact.id in event.contact_ids:
                people = (moved.id if known == contact.id else known for known in event.contact_ids)
                shelf.put_event(replace(event, contact_ids=tuple(dict.fromkeys(people))))


def _heed(shelf: Shelf, decided: Decided, contact: Contact, application: Application) -> None:
    """Lay what the owner said of somebody in earlier messages of the application over a new contact."""
    for decision in decided.on_people():
        tie = shelf.ties.get(decision.subject)
        name, address = word(decision, "name"), word(decision, "address").lower()
        here = tie is not None and tie.application_id == application.id
        if name and here and is_meant(contact, name, address):
            part = part_of(word(decision, "part")) if word(decision, "part") else contact.part
            said = Person(name, address, part, owners_word(decision, name))
            contact = _updated(contact, said, contact.organization_id)
            shelf.put_contact(contact)


def put_person(shelf: Shelf, person: Person, organization: str) -> Contact | None:
    """One person as a contact: the one with the address, else the one of that name at the organization, else new."""
    known = shelf.contact_at(person.address) if person.address else None
    known = known or _namesake(shelf, person, organization)
    if known is None and not person.address and not (person.name and organization):
        return None
    contact = _updated(known, person, organization) if known is not None else _new(person, organization)
    shelf.put_contact(contact)
    return contact


def _namesake(shelf: Shelf, person: Person, organization: str) -> Contact | None:
    """A contact of that name who has no other address."""
    if not person.name or not organization:
        return None
    known = shelf.contact_named(organization, person.name)
    other = known is not None and person.address and known.address
    return None if other else known


def _new(person: Person, organization: str) -> Contact:
    made = contact_id(person.address, organization, folded(person.name))
    return Contact(made, person.name, person.address, organization, person.part, person.evidence)


def _updated(known: Contact, person: Person, organization: str) -> Contact:
    """What is missing is filled; a weightier part replaces a lighter one; the owner's word replaces both, and stays."""
    owners = bool(person.evidence.decision_id)
    filled = replace(
        known,
        name=known.name or person.name,
        address=known.address or person.address,
        organization_id=known.organization_id or organization,
    )
    if owners:
        return replace(filled, name=person.name, part=person.part, evidence=person.evidence)
    if known.evidence.decision_id or _WEIGHT[person.part] <= _WEIGHT[known.part]:
        return filled
    return replace(filled, part=person.part)


def _organization_of(shelf: Shelf, arrival: Arrival, application: Application, person: Person) -> str:
    """The agency for its own people, else the employer; "" when neither is known."""
    agency = shelf.organizations.get(application.agency_id)
    if agency is None:
        return application.organization_id
    wrote = person.address == arrival.message.sender.address and arrival.reading.sender_role is SenderRole.AGENCY
    at_agency = bool(person.address) and registered(person.address.rpartition("@")[2]) in agency.domains
    if wrote or at_agency:
        return agency.id
    return application.organization_id if application.organization_id != agency.id else ""
