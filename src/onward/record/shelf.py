"""What the ledger has written so far, findable, with the change behind every entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.change import (
    Cause,
    Change,
    PutApplication,
    PutContact,
    PutEvent,
    PutKey,
    PutOrganization,
    PutQuestion,
    PutTie,
)
from onward.model.names import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onward.model.application import Application, Contact, Event, Organization
    from onward.model.question import Question
    from onward.model.record import Record, Tie

Slot = tuple[str, ...]


class Shelf:
    """Organizations, contacts, applications, events, ties, questions and keys, or the slice of them that was loaded.

    Everything written goes through a `put_…`: equal values are no change, later values replace earlier ones.

    Attributes:
        cause: what the next changes are because of.
        changes: the last change of every entry written here, by slot, in order of first writing.
        fresh: slots written since `begin`.
    """

    def __init__(self) -> None:
        self.organizations: dict[str, Organization] = {}
        self.contacts: dict[str, Contact] = {}
        self.applications: dict[str, Application] = {}
        self.ties: dict[str, Tie] = {}
        self.questions: dict[str, Question] = {}
        self.cause = Cause()
        self.changes: dict[Slot, Change] = {}
        self.fresh: dict[Slot, None] = {}
        self._events: dict[str, dict[str, Event]] = {}
        self._leads: dict[tuple[str, str], set[str]] = {}
        self._keys: dict[str, set[tuple[str, str]]] = {}
        self._named: dict[tuple[str, str], set[str]] = {}
        self._addressed: dict[str, str] = {}

    def begin(self, cause: Cause) -> None:
        """Start a new group of changes."""
        self.cause = cause
        self.fresh = {}

    def written(self) -> tuple[Change, ...]:
        """The changes since `begin`, each entry once."""
        return tuple(self.changes[slot] for slot in self.fresh)

    def load(self, record: Record, keys: Iterable[tuple[str, str, str]]) -> None:
        """Put a slice of the record on the shelf; nothing of it is a change."""
        self.organizations.update(record.organizations)
        self.applications.update(record.applications)
        self.ties.update(record.ties)
        self.questions.update((question.id, question) for question in record.questions)
        for contact in record.contacts.values():
            self._index_contact(contact)
        for application, events in record.events.items():
            self._events.setdefault(application, {}).update((event.id, event) for event in events)
        for kind, key, application in keys:
            self._index_key(kind, key, application)

    def led_by(self, kind: str, key: str) -> list[Application]:
        """The applications that a key leads to, in order of id; none for an empty key."""
        found = self._leads.get((kind, key), ()) if key else ()
        return [self.applications[known] for known in sorted(found) if known in self.applications]

    def leads(self, kind: str, key: str, application: str) -> bool:
        """Whether a key leads to an application."""
        return application in self._leads.get((kind, key), ())

    def keys_to(self, application: str) -> list[tuple[str, str]]:
        """All (kind, key) that lead to an application, sorted."""
        return sorted(self._keys.get(application, ()))

    def events(self, application: str) -> list[Event]:
        """An application's events, in no particular order."""
        return list(self._events.get(application, {}).values())

    def contact_at(self, address: str) -> Contact | None:
        """The contact with an address."""
        return self.contacts.get(self._addressed.get(address, ""))

    def contact_named(self, organization: str, name: str) -> Contact | None:
        """The contact of that name at an organization; of several the one with the lowest id."""
        known = self._named.get((organization, folded(name)))
        return self.contacts[min(known)] if known else None

    def put_organization(self, organization: Organization) -> None:
        """Add or replace an organization."""
        if self.organizations.get(organization.id) != organization:
            self.organizations[organization.id] = organization
            self._log(("organization", organization.id), PutOrganization(organization, self.cause))

    def put_contact(self, contact: Contact) -> None:
        """Add or replace a contact."""
        if self.contacts.get(contact.id) != contact:
            self._index_contact(contact)
            self._log(("contact", contact.id), PutContact(contact, self.cause))

    def put_application(self, application: Application) -> None:
        """Add or replace an application."""
        if self.applications.get(application.id) != application:
            self.applications[application.id] = application
            self._log(("application", application.id), PutApplication(application, self.cause))

    def put_event(self, event: Event) -> None:
        """Add or replace an event."""
        events = self._events.setdefault(event.application_id, {})
        if events.get(event.id) != event:
            events[event.id] = event
            self._log(("event", event.id), PutEvent(event, self.cause))

    def put_tie(self, tie: Tie) -> None:
        """Tie a message, or tie it anew."""
        if self.ties.get(tie.message_id) != tie:
            self.ties[tie.message_id] = tie
            self._log(("tie", tie.message_id), PutTie(tie, self.cause))

    def put_question(self, question: Question) -> None:
        """Add or replace a question."""
        if self.questions.get(question.id) != question:
            self.questions[question.id] = question
            self._log(("question", question.id), PutQuestion(question, self.cause))

    def put_key(self, kind: str, key: str, application: str) -> None:
        """Let a key lead to an application; an empty key is none."""
        if key and not self.leads(kind, key, application):
            self._index_key(kind, key, application)
            self._log(("key", kind, key, application), PutKey(kind, key, application, self.cause))

    def drop_contact(self, contact: Contact) -> None:
        """Take out a contact who is known under another id."""
        del self.contacts[contact.id]
        self._named.get((contact.organization_id, folded(contact.name)), set()).discard(contact.id)
        if self._addressed.get(contact.address) == contact.id:
            del self._addressed[contact.address]
        self._forget(("contact", contact.id))

    def drop_event(self, event: Event) -> None:
        """Take out an event (the owner's merge)."""
        del self._events[event.application_id][event.id]
        self._forget(("event", event.id))

    def drop_question(self, question: str) -> None:
        """Take out a question that a decision answered."""
        if self.questions.pop(question, None) is not None:
            self._forget(("question", question))

    def drop_organization(self, organization: str) -> None:
        """Take out an organization that nothing refers to any more."""
        del self.organizations[organization]
        self._forget(("organization", organization))

    def drop_application(self, application: str) -> None:
        """Take out an application whose events and ties were moved, with its keys."""
        del self.applications[application]
        self._forget(("application", application))
        for kind, key in self._keys.pop(application, set()):
            self._leads[kind, key].discard(application)
            self._forget(("key", kind, key, application))

    def _log(self, slot: Slot, change: Change) -> None:
        self.changes[slot] = change
        self.fresh[slot] = None

    def _forget(self, slot: Slot) -> None:
        self.changes.pop(slot, None)
        self.fresh.pop(slot, None)

    def _index_key(self, kind: str, key: str, application: str) -> None:
        self._leads.setdefault((kind, key), set()).add(application)
        self._keys.setdefault(application, set()).add((kind, key))

    def _index_contact(self, contact: Contact) -> None:
        before = self.contacts.get(contact.id)
        if before is not None:
            self._named.get((before.organization_id, folded(before.name)), set()).discard(contact.id)
        self.contacts[contact.id] = contact
        if contact.name and contact.organization_id:
            self._named.setdefault((contact.organization_id, folded(contact.name)), set()).add(contact.id)
        if contact.address:
            self._addressed[contact.address] = contact.id
