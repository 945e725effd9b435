"""What the record holds about the application that a letter is about: what a letter may rest on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.application import Event, EventKind, OrganizationKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from onward.model.application import Application, Contact, Organization
    from onward.model.note import Note
    from onward.model.owner import Owner
    from onward.model.reading import Reading
    from onward.model.record import Record

# "(m/w/d)", "(f/m/x)", "(all genders)": stands in an advertisement, not in a letter.
_GENDER = re.compile(r"\s*[(\[](?:\s*[a-z]\s*(?:[/|*,]\s*[a-z]\s*)+|all genders?|gn)[)\]]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ground:
    """One application and its people.

    Attributes:
        owner: who writes.
        now: aware.
        application: None when the record does not hold it.
        organization: the employer (or the agency while the employer is not known), or None.
        agency: the agency in between, or None.
        applied: the first event of the owner's own applying, or None.
        interviews: held before the rejection (or before now), in order.
        assessed: whether there was a test or task.
        rejection: the letter that says the most, of those since the application was last reopened; or None.
        letter: the reading of the rejection, None when not loaded or entered by hand.
        contacts: everybody recorded, by id.
        notes: on this application, oldest first.
    """

    owner: Owner
    now: datetime
    application: Application | None
    organization: Organization | None
    agency: Organization | None
    applied: Event | None
    interviews: tuple[Event, ...]
    assessed: bool
    rejection: Event | None
    letter: Reading | None
    contacts: tuple[Contact, ...]
    notes: tuple[Note, ...]

    @property
    def company(self) -> str:
        """The name as recorded, "" when unknown."""
        return self.organization.name if self.organization else ""

    @property
    def role(self) -> str:
        """The role as recorded, without gender marks; "" when unknown."""
        return _GENDER.sub("", self.application.role).strip() if self.application else ""

    @property
    def dated(self) -> tuple[Event, ...]:
        """The interviews whose real time is known."""
        return tuple(event for event in self.interviews if event.scheduled)

    def day(self, moment: datetime) -> date:
        """A moment's day as the owner's clock shows it."""
        return moment.astimezone(self.now.tzinfo).date()

    @property
    def days_since(self) -> int | None:
        """Whole days from the day of the rejection to today; None without a rejection."""
        return (self.day(self.now) - self.day(self.rejection.at)).days if self.rejection else None


def ground(record: Record, application_id: str, now: datetime) -> Ground:
    """What the record holds about an application as of `now` (aware); never raises."""
    application = record.applications.get(application_id)
    events = tuple(event for event in record.events.get(application_id, ()) if event.known_at <= now)
    rejection = _rejection(record, events)
    employer, agency = _organizations(record, application)
    return Ground(
        owner=record.owner,
        now=now,
        application=application,
        organization=employer,
        agency=agency,
        applied=next((event for event in events if event.kind is EventKind.APPLIED), None),
        interviews=held(events, rejection.at if rejection else now),
        assessed=any(event.kind is EventKind.ASSESSMENT for event in events),
        rejection=rejection,
        letter=record.readings.get(rejection.message_id) if rejection else None,
        contacts=tuple(record.contacts.values()),
        notes=record.notes.get(application_id, ()),
    )


def _rejection(record: Record, events: Sequence[Event]) -> Event | None:
    """Of several letters (an automatic and a personal one, say) the one that says the most; of equals the first."""
    reopened = max((event.known_at for event in events if event.kind is EventKind.REOPENED), default=None)
    letters = [e for e in events if e.kind is EventKind.REJECTED and (reopened is None or e.known_at > reopened)]
    return max(letters, key=lambda event: (*_weight(record, event), -event.at.timestamp()), default=None)


def _weight(record: Record, letter: Event) -> tuple[bool, int]:
    """Whether a person signed as the sender, and how many sentences say something."""
    reading = record.readings.get(letter.message_id)
    if reading is None:
        return False, 0
    by_person = any(person.name and person.evidence.place == "sender" for person in reading.people)
    return by_person, sum(sentence.substance for sentence in reading.sentences)


def held(events: Sequence[Event], before: datetime) -> tuple[Event, ...]:
    """The interviews before a moment that were not cancelled, in order; a moved one (same UID) counts once.

    An interview whose time nobody could read counts only while none with a time (or by the owner's word) is there.
    """
    latest = {event.uid or event.id: event for event in sorted(_interviews(events), key=lambda event: event.known_at)}
    kept = [event for event in latest.values() if event.at < before and not _cancelled(event, events)]
    certain = [event for event in kept if event.scheduled or event.decision_id]
    return tuple(sorted(certain or kept[:1], key=lambda event: (event.at, event.id)))


def _interviews(events: Sequence[Event]) -> list[Event]:
    return [event for event in events if event.kind is EventKind.INTERVIEW]


def _cancelled(interview: Event, events: Sequence[Event]) -> bool:
    cancels = [e for e in events if e.kind is EventKind.INTERVIEW_CANCELLED and e.known_at >= interview.known_at]
    return any(e.uid == interview.uid if e.uid or interview.uid else e.at == interview.at for e in cancels)


def _organizations(record: Record, application: Application | None) -> tuple[Organization | None, Organization | None]:
    if application is None:
        return None, None
    first = record.organizations.get(application.organization_id)
    agency = record.organizations.get(application.agency_id)
    if agency is None and first is not None and first.kind is OrganizationKind.AGENCY:
        agency = first
    return first or agency, agency
