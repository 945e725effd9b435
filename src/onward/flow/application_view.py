"""Everything known of one application, gathered to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.errors import NotFoundError
from onward.flow.listing import as_json as application_json
from onward.model.application import EventKind
from onward.plan.meetings import is_certain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.model.application import Application, Contact, Event, Standing
    from onward.model.evidence import Evidence
    from onward.model.message import Message
    from onward.model.note import Note
    from onward.model.question import Question
    from onward.model.record import Record
    from onward.storage.store import Store

_GROUNDS = 6


@dataclass(frozen=True, slots=True)
class View:
    """One application with what belongs to it.

    Attributes:
        record: the record.
        application: which.
        letters: tied to it, oldest first.
        people: those of its events, each once.
        questions: open ones about its letters.
    """

    record: Record
    application: Application
    letters: tuple[Message, ...]
    people: tuple[Contact, ...]
    questions: tuple[Question, ...]

    @property
    def events(self) -> tuple[Event, ...]:
        """Its history, in order."""
        return self.record.events.get(self.application.id, ())

    @property
    def notes(self) -> tuple[Note, ...]:
        """The owner's notes on it, oldest first."""
        return self.record.notes.get(self.application.id, ())

    @property
    def standing(self) -> Standing | None:
        """Where it stands; None while nothing has happened."""
        return self.record.standings.get(self.application.id)


def view(store: Store, record: Record, application_id: str) -> View:
    """Everything known of an application.

    Raises:
        NotFoundError: it is not on record.
    """
    application = record.applications.get(application_id)
    if application is None:
        raise NotFoundError(f"There is no application {application_id}. `onward applications` lists them all.")
    letters = store.messages_of(application_id)
    known = {letter.id for letter in letters}
    questions = tuple(question for question in record.questions if question.message_id in known)
    return View(record, application, letters, _people(record, application), questions)


def as_json(shown: View) -> dict[str, object]:
    """The same as values: application, events, letters, people, notes, questions, evidence."""
    return {
        "application": application_json(shown.record, shown.application),
        "events": shown.events,
        "letters": [
            {"id": m.id, "date": m.date, "sender": m.sender, "subject": m.subject, "source": m.source}
            for m in shown.letters
        ],
        "people": shown.people,
        "notes": shown.notes,
        "questions": shown.questions,
        "evidence": shown.application.evidence,
    }


def is_spoken_of(event: Event) -> bool:
    """Whether a letter only speaks of this interview, without its time."""
    return event.kind is EventKind.INTERVIEW and not is_certain(event)


def is_own_word(event: Event) -> bool:
    """Whether nothing but the owner's word tells of an event."""
    return bool(event.decision_id) and not event.message_id


def met_at(shown: View, event: Event) -> tuple[Contact, ...]:
    """The people of an interview; nobody for any other event, whose people are those of its letter."""
    if event.kind is not EventKind.INTERVIEW:
        return ()
    return tuple(shown.record.contacts[known] for known in event.contact_ids if known in shown.record.contacts)


def grounds(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Each wording once, the first letter that has it."""
    once = {(one.text, one.decision_id): one for one in reversed(evidence)}
    return tuple(reversed(once.values()))[:_GROUNDS]


def _people(record: Record, application: Application) -> tuple[Contact, ...]:
    known = dict.fromkeys(one for event in record.events.get(application.id, ()) for one in event.contact_ids)
    return tuple(record.contacts[one] for one in known if one in record.contacts)
