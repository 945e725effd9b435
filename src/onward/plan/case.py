"""The case of one rejection: all that a counsel looks at, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.errors import NotFoundError
from onward.model.application import Event, EventKind, OrganizationKind
from onward.model.note import NoteKind
from onward.model.plan import Answer
from onward.model.reading import SenderRole
from onward.plan.meetings import Met, held, is_certain, met_in
from onward.plan.senders import writer_of
from onward.plan.wording import TEXTS

if TYPE_CHECKING:
    from datetime import date, datetime

    from onward.model.application import Application, Contact, Organization
    from onward.model.decision import Decision
    from onward.model.note import Note
    from onward.model.plan import Counsel
    from onward.model.reading import Reading
    from onward.model.record import Record

_REVIVALS = frozenset({EventKind.REOPENED, EventKind.ASSESSMENT, EventKind.INTERVIEW, EventKind.OFFER})
_SETTLED = frozenset({Answer.DONE.value, Answer.NOT_FOR_ME.value})


@dataclass(frozen=True, slots=True)
class Case:
    """One rejection with its history.

    Attributes:
        record: the whole record, or the part of it that was loaded.
        application: whose rejection.
        organization: the employer, None when unknown.
        agency: the agency in between, None when there is none.
        through_agency: True when an agency stands in between, named or not.
        events: what was known of the application at `now`, in order.
        rejection: the letter that says the most, of those since the application was last reopened.
        reading: its reading, None when the owner entered it by hand or the reading was not loaded.
        writer: the person who wrote it, None when no person did.
        interviews: held before it, in order.
        met: who met the owner, most often first, then latest.
        notes: the owner's notes on the application, oldest first.
        now: aware.
    """

    record: Record
    application: Application
    organization: Organization | None
    agency: Organization | None
    through_agency: bool
    events: tuple[Event, ...]
    rejection: Event
    reading: Reading | None
    writer: Contact | None
    interviews: tuple[Event, ...]
    met: tuple[Met, ...]
    notes: tuple[Note, ...]
    now: datetime

    @property
    def today(self) -> date:
        """The owner's day."""
        return self.now.date()

    @property
    def rejected_on(self) -> date:
        """The day of the letter, as the owner's clock shows it."""
        return self.day_of(self.rejection.at)

    @property
    def days_since(self) -> int:
        """Whole days from the day of the letter to today."""
        return (self.today - self.rejected_on).days

    def day_of(self, moment: datetime) -> date:
        """The day of a moment, as the owner's clock shows it."""
        return moment.astimezone(self.now.tzinfo).date()

    @property
    def company(self) -> str:
        """The employer's name for a sentence; "the firm" when nobody knows it."""
        if self.organization is not None:
            return self.organization.name
        if self.reading is not None and self.reading.company is not None:
            return self.reading.company.value
        return TEXTS["case.the_firm"]


def case_of(record: Record, application_id: str, now: datetime) -> Case:
    """The case of an application's rejection as of `now` (aware).

    Raises:
        NotFoundError: no such application, or it has no rejection (or was reopened since).
    """
    application = record.applications.get(application_id)
    if application is None:
        raise NotFoundError(TEXTS["error.no_application"].format(application=application_id))
    events = tuple(event for event in record.events.get(application_id, ()) if event.known_at <= now)
    rejection = standing_rejection(record, events)
    if rejection is None:
        raise NotFoundError(TEXTS["error.no_rejection"].format(application=application_id))
    reading = record.readings.get(rejection.message_id)
    interviews = held(events, rejection.at)
    employer, agency = _organizations(record, application)
    return Case(
        record=record,
        application=application,
        organization=employer,
        agency=agency,
        through_agency=agency is not None or _from_agency(reading),
        events=events,
        rejection=rejection,
        reading=reading,
        writer=writer_of(record, rejection, reading),
        interviews=interviews,
        met=met_in(interviews, record.contacts),
        notes=record.notes.get(application_id, ()),
        now=now,
    )


def standing_rejection(record: Record, events: tuple[Event, ...]) -> Event | None:
    """The rejection that still stands, None when there is none.

    An invitation, a test or an offer after a no takes it back, as does the owner's word. Of several letters (an
    automatic one and a personal one, say) the one that says the most; of equals the first.
    """
    revived = max((_began(e) for e in events if e.kind in _REVIVALS), default=None)
    letters = [e for e in events if e.kind is EventKind.REJECTED and (revived is None or _began(e) >= revived)]
    if len(letters) < 2:
        return letters[0] if letters else None
    return max(letters, key=lambda e: (_weight(record, e), -e.at.timestamp()))


def notes_of(case: Case, kind: NoteKind) -> tuple[Note, ...]:
    """The owner's notes of one kind, oldest first."""
    return tuple(note for note in case.notes if note.kind is kind and note.text.strip())


def surely_interviewed(case: Case) -> bool:
    """Whether an interview took place: one with a time, one by the owner's word, or one that the owner noted."""
    return any(map(is_certain, case.interviews)) or bool(notes_of(case, NoteKind.INTERVIEW))


def step_id(application_id: str, counsel: Counsel) -> str:
    """The stable id of a counsel's step (see `onward.model.plan.Step`)."""
    return f"s-{application_id}-{counsel.value}"


def decision_on(case: Case, counsel: Counsel) -> Decision | None:
    """The owner's latest answer to a counsel's step in this case, None when there is none."""
    return case.record.answers.get(step_id(case.application.id, counsel))


def settled_elsewhere(case: Case, counsel: Counsel, days: int) -> tuple[Decision, ...]:
    """The owner's answers (done, not for me) to the same counsel on other rejections in the last days."""
    own = step_id(case.application.id, counsel)
    return tuple(
        decision
        for step, decision in case.record.answers.items()
        if step != own
        and step.endswith(f"-{counsel.value}")
        and decision.value.get("answer") in _SETTLED
        and 0 <= (case.today - case.day_of(decision.made_at)).days <= days
    )


def _began(event: Event) -> datetime:
    """When an event began to matter: when it happened, or when it became known if it lies ahead."""
    return min(event.at, event.known_at)


def _weight(record: Record, letter: Event) -> tuple[bool, int]:
    """How much a letter says: written by a person, then its sentences of substance."""
    reading = record.readings.get(letter.message_id)
    substance = sum(s.substance for s in reading.sentences) if reading is not None else 0
    return writer_of(record, letter, reading) is not None, substance


def _organizations(record: Record, application: Application) -> tuple[Organization | None, Organization | None]:
    """Employer and agency; an agency that stands in the employer's place is moved to its own."""
    first = record.organizations.get(application.organization_id)
    agency = record.organizations.get(application.agency_id)
    if first is not None and first.kind is OrganizationKind.AGENCY:
        return None, agency or first
    return first, agency


def _from_agency(reading: Reading | None) -> bool:
    return reading is not None and (reading.agency is not None or reading.sender_role is SenderRole.AGENCY)
