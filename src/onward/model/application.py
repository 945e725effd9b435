"""Applications as histories of events; stage and outcome are derived from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from onward.model.evidence import Evidence
from onward.model.reading import Part


class OrganizationKind(StrEnum):
    """What an organization is to the owner."""

    EMPLOYER = "employer"
    AGENCY = "agency"
    BOARD = "board"


@dataclass(frozen=True, slots=True)
class Organization:
    """An employer, agency or board.

    Attributes:
        id: `o-…`, stable across a re-read.
        name: as most often spelled, or as the owner corrected it.
        key: the comparable form of the name (see `onward.model.names`).
        kind: employer, agency or board.
        domains: its own mail domains; never those of a tracking system or a mail provider.
    """

    id: str
    name: str
    key: str
    kind: OrganizationKind = OrganizationKind.EMPLOYER
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at an organization, or one whose organization is not known.

    Attributes:
        id: `c-…`, stable across a re-read.
        name: "" when only an address is known.
        address: lower case, "" when unknown.
        organization_id: "" when unknown.
        part: the weightiest part that the letters or the owner gave.
        evidence: where the name or address was first seen.
    """

    id: str
    name: str
    address: str
    organization_id: str
    part: Part
    evidence: Evidence


class Channel(StrEnum):
    """How the owner came to apply."""

    BOARD = "board"
    CAREER_PAGE = "career_page"
    REFERRAL = "referral"
    AGENCY = "agency"
    APPROACHED = "approached"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Application:
    """The owner's bid for one role at one organization.

    Attributes:
        id: `a-…`, stable across a re-read.
        organization_id: the employer, or the agency while the employer is not known; "" when neither is.
        agency_id: the agency in between, "" when there is none.
        role: as the letters spell it or the owner wrote it, "" when unknown.
        requisition: the employer's number, "" when unknown.
        channel: how the owner came to apply.
        evidence: what role and organization rest on.
    """

    id: str
    organization_id: str
    role: str = ""
    requisition: str = ""
    agency_id: str = ""
    channel: Channel = Channel.UNKNOWN
    evidence: tuple[Evidence, ...] = ()


class EventKind(StrEnum):
    """What happened in an application's history."""

    APPLIED = "applied"
    ACKNOWLEDGED = "acknowledged"
    STATUS = "status"
    REQUEST = "request"
    OUTREACH = "outreach"
    ASSESSMENT = "assessment"
    INTERVIEW = "interview"
    INTERVIEW_CANCELLED = "interview_cancelled"
    OFFER = "offer"
    REJECTED = "rejected"
    FEEDBACK = "feedback"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Event:
    """A dated thing in an application's history.

    Attributes:
        id: `e-…`, stable across a re-read.
        application_id: whose history.
        kind: what happened.
        at: when it happened or will happen; for an interview its start.
        known_at: when it became known: the mail's date, or the moment of the owner's word.
        message_id: the mail it rests on, "" when it is the owner's word.
        decision_id: the owner's decision it rests on, "" when it is a mail.
        contact_ids: who took part: for an interview, who met the owner.
        title: a few words, such as the calendar object's summary; "" when there are none.
        uid: the calendar object's UID for an interview that has one, else "".
        scheduled: for an interview, True when `at` is its real time and not just the mail's.
    """

    id: str
    application_id: str
    kind: EventKind
    at: datetime
    known_at: datetime
    message_id: str = ""
    decision_id: str = ""
    contact_ids: tuple[str, ...] = ()
    title: str = ""
    uid: str = ""
    scheduled: bool = False


class Stage(StrEnum):
    """How far an application got; it never goes back."""

    INTERESTED = "interested"
    APPLIED = "applied"
    SCREENING = "screening"
    ASSESSMENT = "assessment"
    INTERVIEW = "interview"
    OFFER = "offer"


class Outcome(StrEnum):
    """How an application ended; OPEN while it has not."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    NO_REPLY = "no_reply"


class WaitingOn(StrEnum):
    """Whose move it is."""

    THEM = "them"
    YOU = "you"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an application stands on a given day; derived from its events.

    Attributes:
        stage: the farthest stage reached.
        outcome: how it ended, or OPEN; NO_REPLY after the owner's silence limit.
        waiting_on: whose move it is.
        last_heard: the last sign from the employer, None when there was none.
        silent_days: whole days since the last sign either way.
        since: the day of the first event.
    """

    stage: Stage
    outcome: Outcome
    waiting_on: WaitingOn
    last_heard: datetime | None
    silent_days: int
    since: date
