"""The record, or the part of it that a question needs, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from onward.model.application import Application, Contact, Event, Organization, Standing
from onward.model.circle import CircleMember
from onward.model.decision import Decision
from onward.model.funnel import Funnel
from onward.model.note import Note
from onward.model.owner import Owner
from onward.model.question import Question
from onward.model.reading import Reading


@dataclass(frozen=True, slots=True)
class Tie:
    """Which application a message belongs to.

    Attributes:
        message_id: the message.
        application_id: the application.
        how: "owner", "thread", "requisition", "person", "role", "company" or "founding".
        certainty: 0 to 1; doubtful ties become questions.
    """

    message_id: str
    application_id: str
    how: str
    certainty: float


@dataclass(frozen=True, slots=True)
class Record:
    """Kept and derived things together; a part may be loaded, then it says nothing of what is missing.

    Attributes:
        owner: the person.
        organizations, contacts, applications: by id.
        events: by application id, in order of `at`, then `id`.
        ties: by message id.
        readings: by message id; only those that the caller asked for.
        notes: by application id, oldest first.
        answers: ANSWER decisions by step id, the latest only.
        circle: in the order in which they were added.
        questions: open ones.
        standings: by application id, as of the moment for which the record was loaded.
        funnel: counts over all applications as of that moment.
    """

    owner: Owner = field(default_factory=Owner)
    organizations: Mapping[str, Organization] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    applications: Mapping[str, Application] = field(default_factory=dict)
    events: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)
    ties: Mapping[str, Tie] = field(default_factory=dict)
    readings: Mapping[str, Reading] = field(default_factory=dict)
    notes: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    answers: Mapping[str, Decision] = field(default_factory=dict)
    circle: tuple[CircleMember, ...] = ()
    questions: tuple[Question, ...] = ()
    standings: Mapping[str, Standing] = field(default_factory=dict)
    funnel: Funnel = field(default_factory=Funnel)
