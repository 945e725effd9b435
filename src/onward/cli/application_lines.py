"""How one application is shown: where it stands, its history, letters, people, notes and questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.names import day_of, name_of, person_line, when_of
from onward.cli.output import bold, dim, item, paragraph
from onward.cli.wording_look import TEXTS
from onward.flow.application_view import grounds, is_own_word, is_spoken_of, met_at
from onward.flow.finding import message_handle
from onward.model.application import Channel, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from onward.flow.application_view import View
    from onward.model.application import Event
    from onward.model.evidence import Evidence
    from onward.model.message import Message
    from onward.storage.store import Store


def handles_of(store: Store, shown: View) -> dict[str, str]:
    """How each letter is named in short, by its id."""
    return {letter.id: message_handle(store, letter.id) for letter in shown.letters}


def lines(shown: View, handles: Mapping[str, str], now: datetime) -> Iterator[str]:
    """An application in words.

    Args:
        shown: the application.
        handles: of its letters, see `handles_of`.
        now: the present moment.
    """
    yield bold(paragraph(name_of(shown.record, shown.application.id)))
    yield dim(shown.application.id)
    yield from (paragraph(line) for line in _standing(shown, now))
    yield from _block("show.events", _history(shown, now))
    yield from _block("show.letters", (_letter(letter, handles[letter.id], now) for letter in shown.letters))
    yield from _block("show.people", (item("-", person_line(contact)) for contact in shown.people))
    yield from _block("show.notes", _notes(shown, now))
    yield from _block("show.questions", (item("?", f"{q.text} ({q.id})") for q in shown.questions))
    yield from _block("show.grounds", (item("-", _ground(one, handles)) for one in grounds(shown.application.evidence)))
    yield from _hints(shown, handles)


def _standing(shown: View, now: datetime) -> Iterator[str]:
    standing = shown.standing
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
    names = [contact.name or contact.address for contact in met_at(shown, event)]
    parts = [
        TEXTS["event.interview.spoken_of" if is_spoken_of(event) else f"event.{event.kind}"],
        TEXTS["words"].format(text=event.title) if event.title else "",
        TEXTS["show.with"].format(names=", ".join(names)) if names else "",
        TEXTS["your_word"] if is_own_word(event) else "",
    ]
    return ", ".join(part for part in parts if part)


def _letter(letter: Message, handle: str, now: datetime) -> str:
    on = day_of(letter.date, now.tzinfo) if letter.date else TEXTS["letter.undated"]
    return item(
        "-",
        TEXTS["show.letter"].format(
            on=on,
            subject=letter.subject or TEXTS["letter.no_subject"],
            sender=letter.sender.name or letter.sender.address,
            handle=handle,
        ),
    )


def _notes(shown: View, now: datetime) -> Iterator[str]:
    for note in shown.notes:
        on, kind = day_of(note.written_at, now.tzinfo), TEXTS[f"note.{note.kind}"]
        yield item("-", TEXTS["show.note"].format(on=on, kind=kind, id=note.id, text=note.text))


def _ground(evidence: Evidence, handles: Mapping[str, str]) -> str:
    text = " ".join(evidence.text.split())
    if evidence.decision_id:
        return TEXTS["show.ground.owner"].format(text=text)
    return TEXTS["show.ground"].format(text=text, handle=handles.get(evidence.message_id, evidence.message_id))


def _hints(shown: View, handles: Mapping[str, str]) -> Iterator[str]:
    standing = shown.standing
    told = []
    if standing is not None and standing.outcome is Outcome.REJECTED:
        told.append(TEXTS["show.plan"].format(id=shown.application.id))
    if shown.letters:
        told.append(TEXTS["show.read"].format(handle=handles[shown.letters[-1].id]))
    if told:
        yield ""
    yield from (dim(paragraph(line)) for line in told)


def _block(key: str, entries: Iterable[str]) -> Iterator[str]:
    """A heading and its entries; nothing when there are none."""
    shown = list(entries)
    if shown:
        yield ""
        yield bold(TEXTS[key])
        yield from shown
