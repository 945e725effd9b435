"""How one application is shown: where it stands, its history, letters, people, notes and questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.cli.applications_command import as_json as application_json
from onward.cli.names import day_of, name_of, person_line, when_of
from onward.cli.output import bold, dim, item, paragraph
from onward.cli.wording_look import TEXTS
from onward.flow.finding import message_handle
from onward.model.application import Channel, EventKind, Outcome
from onward.plan.meetings import is_certain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from onward.model.application import Application, Contact, Event
    from onward.model.evidence import Evidence
    from onward.model.message import Message
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
        handles: how a letter is named in short, by its id.
        people: those of its events and its organizations, each once.
        questions: open ones about its letters.
    """

    record: Record
    application: Application
    letters: tuple[Message, ...]
    handles: dict[str, str]
    people: tuple[Contact, ...]
    questions: tuple[Question, ...]

    @property
    def events(self) -> tuple[Event, ...]:
        """Its history, in order."""
        return self.record.events.get(self.application.id, ())


def view(store: Store, record: Record, application_id: str) -> View:
    """Everything known of an application."""
    application = record.applications[application_id]
    letters = store.messages_of(application_id)
    handles = {letter.id: message_handle(store, letter.id) for letter in letters}
    questions = tuple(question for question in record.questions if question.message_id in handles)
    return View(record, application, letters, handles, _people(record, application), questions)


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
        "notes": shown.record.notes.get(shown.application.id, ()),
        "questions": shown.questions,
        "evidence": shown.application.evidence,
    }


def lines(shown: View, now: datetime) -> Iterator[str]:
    """An application in words."""
    yield bold(paragraph(name_of(shown.record, shown.application.id)))
    yield dim(shown.application.id)
    yield from (paragraph(line) for line in _standing(shown, now))
    yield from _block("show.events", _history(shown, now))
    yield from _block("show.letters", (_letter(shown, letter, now) for letter in shown.letters))
    yield from _block("show.people", (item("-", person_line(contact)) for contact in shown.people))
    yield from _block("show.notes", _notes(shown, now))
    yield from _block("show.questions", (item("?", f"{q.text} ({q.id})") for q in shown.questions))
    yield from _block("show.grounds", (item("-", _ground(shown, one)) for one in _grounds(shown.application)))
    yield from _hints(shown)


def _standing(shown: View, now: datetime) -> Iterator[str]:
    standing = shown.record.standings.get(shown.application.id)
    if standing is not None:
        is_open = standing.outcome is Outcome.OPEN
        yield TEXTS["show.standing.open" if is_open else "show.standing.ended"].format(
            stage=TEXTS[f"stage.{standing.stage}"].capitalize(),
            waiting=TEXTS[f"show.waiting.{standing.waiting_on}"],
            outcome=TEXTS[f"outcome.{standing.outcome}"],
        )
        heard = standing.last_heard
        yield TEXTS["show.heard"].format(on=day_of(heard, now.tzinfo)) if heard else TEXTS["show.never"]
    yield from _details(shown)


def _details(shown: View) -> Iterator[str]:
    application = shown.application
    agency = shown.record.organizations.get(application.agency_id)
    if application.requisition:
        yield TEXTS["show.requisition"].format(value=application.requisition)
    if agency and agency.id != application.organization_id:
        yield TEXTS["show.agency"].format(value=agency.name)
    if application.channel is not Channel.UNKNOWN:
        yield TEXTS["show.channel"].format(value=TEXTS[f"channel.{application.channel}"])


def _history(shown: View, now: datetime) -> Iterator[str]:
    for event in shown.events:
        key = "show.planned" if event.at > now else "show.event"
        yield item("-", TEXTS[key].format(on=when_of(event, now.tzinfo), what=_what(shown, event)))


def _what(shown: View, event: Event) -> str:
    """The kind with title, people and, where no letter tells of it, that it is the owner's word."""
    people = [shown.record.contacts[known] for known in event.contact_ids if known in shown.record.contacts]
    names = [contact.name or contact.address for contact in people if event.kind is EventKind.INTERVIEW]
    parts = [
        TEXTS[_kind(event)],
        TEXTS["words"].format(text=event.title) if event.title else "",
        TEXTS["show.with"].format(names=", ".join(names)) if names else "",
        TEXTS["your_word"] if event.decision_id and not event.message_id else "",
    ]
    return ", ".join(part for part in parts if part)


def _kind(event: Event) -> str:
    spoken_of = event.kind is EventKind.INTERVIEW and not is_certain(event)
    return "event.interview.spoken_of" if spoken_of else f"event.{event.kind}"


def _letter(shown: View, letter: Message, now: datetime) -> str:
    on = day_of(letter.date, now.tzinfo) if letter.date else TEXTS["letter.undated"]
    return item(
        "-",
        TEXTS["show.letter"].format(
            on=on,
            subject=letter.subject or TEXTS["letter.no_subject"],
            sender=letter.sender.name or letter.sender.address,
            handle=shown.handles[letter.id],
        ),
    )


def _notes(shown: View, now: datetime) -> Iterator[str]:
    for note in shown.record.notes.get(shown.application.id, ()):
        on, kind = day_of(note.written_at, now.tzinfo), TEXTS[f"note.{note.kind}"]
        yield item("-", TEXTS["show.note"].format(on=on, kind=kind, id=note.id, text=note.text))


def _grounds(application: Application) -> tuple[Evidence, ...]:
    """Each wording once, the first letter that has it."""
    once = {(evidence.text, evidence.decision_id): evidence for evidence in reversed(application.evidence)}
    return tuple(reversed(once.values()))[:_GROUNDS]


def _ground(shown: View, evidence: Evidence) -> str:
    text = " ".join(evidence.text.split())
    if evidence.decision_id:
        return TEXTS["show.ground.owner"].format(text=text)
    handle = shown.handles.get(evidence.message_id, evidence.message_id)
    return TEXTS["show.ground"].format(text=text, handle=handle)


def _hints(shown: View) -> Iterator[str]:
    standing = shown.record.standings.get(shown.application.id)
    told = []
    if standing is not None and standing.outcome is Outcome.REJECTED:
        told.append(TEXTS["show.plan"].format(id=shown.application.id))
    if shown.letters:
        told.append(TEXTS["show.read"].format(handle=shown.handles[shown.letters[-1].id]))
    if told:
        yield ""
    yield from (dim(paragraph(line)) for line in told)


def _people(record: Record, application: Application) -> tuple[Contact, ...]:
    known = dict.fromkeys(one for event in record.events.get(application.id, ()) for one in event.contact_ids)
    return tuple(record.contacts[one] for one in known if one in record.contacts)


def _block(key: str, entries: Iterable[str]) -> Iterator[str]:
    """A heading and its entries; nothing when there are none."""
    shown = list(entries)
    if shown:
        yield ""
        yield bold(TEXTS[key])
        yield from shown
