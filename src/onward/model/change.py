"""The only ways in which the derived record changes, each with its cause."""

from __future__ import annotations

from dataclasses import dataclass

from onward.model.application import Application, Contact, Event, Organization
from onward.model.question import Question
from onward.model.record import Tie


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something changed: a message or a decision; the other is ""."""

    message_id: str = ""
    decision_id: str = ""


@dataclass(frozen=True, slots=True)
class PutOrganization:
    """Add an organization, or replace the one with its id."""

    organization: Organization
    cause: Cause


@dataclass(frozen=True, slots=True)
class PutContact:
    """Add a contact, or replace the one with its id."""

    contact: Contact
    cause: Cause


@dataclass(frozen=True, slots=True)
class PutApplication:
    """Add an application, or replace the one with its id."""

    application: Application
    cause: Cause


@dataclass(frozen=True, slots=True)
class PutEvent:
    """Add an event, or replace the one with its id."""

    event: Event
    cause: Cause


@dataclass(frozen=True, slots=True)
class PutTie:
    """Tie a message to an application."""

    tie: Tie
    cause: Cause


@dataclass(frozen=True, slots=True)
class PutQuestion:
    """Ask the owner."""

    question: Question
    cause: Cause


@dataclass(frozen=True, slots=True)
class PutKey:
    """Make an application findable.

    Attributes:
        kind: "thread" (a message id), "uid" (a calendar object), "requisition", "organization" (its key),
            "domain", "role" (its key) or "address".
        key: the value.
        application_id: where it leads.
    """

    kind: str
    key: str
    application_id: str
    cause: Cause


Change = PutOrganization | PutContact | PutApplication | PutEvent | PutTie | PutQuestion | PutKey
