"""Tiny stories: letters told by what was read in them, the owner's words, and a record made from changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from onward.model.change import (
    Change,
    PutApplication,
    PutContact,
    PutEvent,
    PutKey,
    PutOrganization,
    PutQuestion,
    PutTie,
)
from onward.model.decision import Decision, Verb
from onward.model.evidence import Evidence
from onward.model.message import Address, Invitation, Message
from onward.model.owner import Owner
from onward.model.reading import DatedFact, DateMeaning, Fact, Kind, Part, Person, Reading, SenderRole
from onward.model.record import Record, Tie
from onward.record.build import build

if TYPE_CHECKING:
    from onward.model.application import Application, Contact, Event, EventKind, Organization
    from onward.model.question import Question

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
OWNER = Address("Robin Vale", "robin@vale.example")
Entry = tuple[Message, Reading]


def day(number: float) -> datetime:
    """Nine o'clock, so many days after the start of the search."""
    return START + timedelta(days=number)


def letter(id_: str, at: float, kind: Kind, company: str = "", role: str = "", **more: object) -> Entry:
    """A mail and its reading.

    `more`: requisition, agency, sender (address), sender_name, by (SenderRole), people (of `person`), to_thread
    (ids, oldest first), invites (of `invite`), interview_at, applied_on, unsure, subject.
    """
    told: dict[str, object] = {
        "requisition": "",
        "agency": "",
        "sender": f"no-reply@{company.lower().split()[0]}.example" if company else "no-reply@letters.example",
        "sender_name": company,
        "by": SenderRole.EMPLOYER if company else SenderRole.TRACKING_SYSTEM,
        "people": (),
        "to_thread": (),
        "invites": (),
        "dates": (),
        "unsure": False,
        "subject": f"Your application {id_}",
    }
    assert not more.keys() - told.keys(), more
    told |= more
    thread: tuple[str, ...] = tuple(told["to_thread"])  # type: ignore[call-overload]
    message = Message(
        id=id_,
        digest="0" * 16,
        date=day(at),
        sender=Address(str(told["sender_name"]), str(told["sender"])),
        subject=str(told["subject"]),
        text="",
        to=(OWNER,),
        in_reply_to=thread[-1:],
        references=thread,
        invitations=told["invites"],  # type: ignore[arg-type]
    )
    reading = Reading(
        message_id=id_,
        kind=kind,
        confidence=0.4 if told["unsure"] else 0.95,
        unsure=bool(told["unsure"]),
        language="en",
        company=fact(company, id_),
        agency=fact(str(told["agency"]), id_),
        role=fact(role, id_),
        requisition=fact(str(told["requisition"]), id_),
        people=told["people"],  # type: ignore[arg-type]
        dates=told["dates"],  # type: ignore[arg-type]
        sender_role=told["by"],  # type: ignore[arg-type]
    )
    return message, reading


def fact(value: str, message_id: str) -> Fact | None:
    """A value as the letter spells it, None for an empty one."""
    return Fact(value, Evidence(value, message_id, 0, len(value)), 0.9) if value else None


def person(name: str, address: str = "", part: Part = Part.UNKNOWN) -> Person:
    """Somebody named in a letter."""
    return Person(name, address, part, Evidence(name or address, "m", place="text"))


def meant(meaning: DateMeaning, at: float, *, hour: bool = True) -> DatedFact:
    """A date of a letter."""
    moment = day(at)
    return DatedFact(meaning, moment.date(), moment if hour else None, "then", 0, 4)


def invite(uid: str, at: float, *parties: Address, method: str = "REQUEST", sequence: int = 0) -> Invitation:
    """A calendar object; the first party organizes."""
    organizer = parties[0] if parties else None
    return Invitation(uid, method, "Interview", day(at), None, "", organizer, (*parties[1:], OWNER), sequence)


def said(id_: str, moment: float, verb: Verb, subject: str = "", /, **value: object) -> Decision:
    """The owner's word."""
    return Decision(id_, day(moment), verb, subject, value)


@dataclass
class Told:
    """The record that changes make, as a store would keep it."""

    organizations: dict[str, Organization] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    applications: dict[str, Application] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    ties: dict[str, Tie] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    keys: dict[tuple[str, str, str], None] = field(default_factory=dict)
    causes: dict[tuple[str, ...], object] = field(default_factory=dict)

    def apply(self, changes: tuple[Change, ...]) -> Told:
        """Carry out changes."""
        for change in changes:
            slot = self._carry_out(change)
            self.causes[slot] = change.cause
        return self

    def _carry_out(self, change: Change) -> tuple[str, ...]:
        match change:
            case PutOrganization(organization):
                self.organizations[organization.id] = organization
                return ("organization", organization.id)
            case PutContact(contact):
                self.contacts[contact.id] = contact
                return ("contact", contact.id)
            case PutApplication(application):
                self.applications[application.id] = application
                return ("application", application.id)
            case PutEvent(event):
                self.events[event.id] = event
                return ("event", event.id)
            case PutTie(tie):
                self.ties[tie.message_id] = tie
                return ("tie", tie.message_id)
            case PutQuestion(question):
                self.questions[question.id] = question
                return ("question", question.id)
            case PutKey(kind, key, application_id):
                self.keys[kind, key, application_id] = None
                return ("key", kind, key, application_id)

    def history(self, application_id: str) -> list[Event]:
        """Events of one application in order of time."""
        mine = [event for event in self.events.values() if event.application_id == application_id]
        return sorted(mine, key=lambda event: (event.at, event.id))

    def kinds(self, application_id: str) -> list[str]:
        """The kinds of its events, sorted by name."""
        return sorted(event.kind.value for event in self.history(application_id))

    def of(self, message_id: str) -> str:
        """The application of a message, "" for none."""
        tie = self.ties.get(message_id)
        return tie.application_id if tie else ""

    def the(self, kind: EventKind) -> Event:
        """The only event of a kind."""
        found = [event for event in self.events.values() if event.kind is kind]
        assert len(found) == 1, found
        return found[0]

    def company(self, application_id: str) -> str:
        """The name of an application's organization, "" for none."""
        organization = self.organizations.get(self.applications[application_id].organization_id)
        return organization.name if organization else ""

    def record(self, owner: Owner | None = None) -> Record:
        """All of it as a record."""
        return Record(
            owner=owner or Owner(),
            organizations=self.organizations,
            contacts=self.contacts,
            applications=self.applications,
            events={known: tuple(self.history(known)) for known in self.applications},
            ties=self.ties,
            questions=tuple(self.questions.values()),
        )

    def slice(self, keys: tuple[tuple[str, str], ...]) -> tuple[Record, list[tuple[str, str, str]]]:
        """What a store loads for `keys_of`: see there."""
        wanted = set(keys)
        ids = {a for kind, key, a in self.keys if (kind, key) in wanted}
        applications = {known: self.applications[known] for known in ids}
        events = {known: tuple(self.history(known)) for known in ids}
        organizations = {o for a in applications.values() for o in (a.organization_id, a.agency_id)} - {""}
        met = {c for history in events.values() for event in history for c in event.contact_ids}
        contacts = {c.id: c for c in self.contacts.values() if c.id in met or c.organization_id in organizations}
        record = Record(
            organizations={known: self.organizations[known] for known in organizations},
            contacts=contacts,
            applications=applications,
            events=events,
            ties={m: tie for m, tie in self.ties.items() if tie.application_id in ids},
        )
        return record, [key for key in self.keys if key[2] in ids]


def told(*entries: Entry, decisions: tuple[Decision, ...] = ()) -> Told:
    """The record of a story."""
    return Told().apply(build(entries, decisions))
