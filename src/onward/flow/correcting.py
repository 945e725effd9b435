"""Corrections → decisions: of what the owner says, only what would change something, each with its anchor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.errors import UsageError
from onward.flow.finding import label
from onward.flow.telling import Word, anchor_of
from onward.model.decision import Verb
from onward.model.names import folded
from onward.model.reading import Part
from onward.record.overlay import overlay

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onward.model.application import Application, Contact
    from onward.model.reading import Fact, Kind, Reading
    from onward.model.record import Record
    from onward.storage.store import Store

NEW, NONE = "new", ""


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as the owner names them; `part` and either of the others are "" where the owner did not say.

    An address without a name stands for nobody: whoever has it is taken out.
    """

    name: str
    address: str = ""
    part: Part | str = ""


@dataclass(frozen=True, slots=True)
class LetterFix:
    """What is to hold for letters; None leaves a thing as it is.

    Attributes:
        kind, company, role: the right ones; company and role "" for none.
        people: with their right name and part.
        tie: the id of the right application, NEW for one of its own, NONE for none.
    """

    kind: Kind | None = None
    company: str | None = None
    role: str | None = None
    people: tuple[Somebody, ...] = ()
    tie: str | None = None


def letter_words(store: Store, record: Record, message_ids: Sequence[str], fix: LetterFix) -> tuple[Word, ...]:
    """The decisions that a fix of letters comes to; none where everything holds already."""
    decisions = store.decisions()
    words: list[Word] = []
    for message_id in message_ids:
        reading = overlay(store.reading(message_id), decisions)
        words += _of_reading(reading, fix)
        if fix.tie is not None:
            words += _of_tie(record, message_id, fix.tie)
    return tuple(words)


def rename_words(record: Record, application_id: str, names: Mapping[str, str]) -> tuple[Word, ...]:
    """The decision that gives an application other names: company, role, requisition, channel."""
    application = record.applications[application_id]
    organization = record.organizations.get(application.organization_id)
    now = {
        "company": organization.name if organization else "",
        "role": application.role,
        "requisition": application.requisition,
        "channel": application.channel.value,
    }
    changed: dict[str, object] = {field: value for field, value in names.items() if now[field] != value}
    if not changed:
        return ()
    return (Word(Verb.RENAME, application_id, {**changed, "anchor": anchor_of(record, application_id)}),)


def merge_words(record: Record, gone: str, into: str) -> tuple[Word, ...]:
    """The decision that makes two applications one.

    Raises:
        UsageError: they are one already.
    """
    if gone == into:
        name = label(record.organizations, record.applications[gone])
        raise UsageError(f"Both are {gone} ({name}). Name two applications; `onward applications` lists them.")
    value = {"into": into, "anchor": anchor_of(record, gone), "into_anchor": anchor_of(record, into)}
    return (Word(Verb.MERGE, gone, value),)


def tie_word(record: Record, message_id: str, tie: str) -> Word:
    """The decision that ties a letter to an application, to one of its own (NEW) or to none (NONE)."""
    if tie == NEW:
        return Word(Verb.SPLIT, message_id, {})
    return Word(Verb.TIE, message_id, {"application_id": tie, "anchor": _other_anchor(record, tie, message_id)})


def _other_anchor(record: Record, application_id: str, message_id: str) -> str:
    """The application's anchor, unless that is the letter that is being tied."""
    anchor = anchor_of(record, application_id) if application_id else ""
    return "" if anchor == message_id else anchor


def _of_reading(reading: Reading, fix: LetterFix) -> Iterator[Word]:
    named = reading.message_id
    if fix.kind is not None and (reading.kind is not fix.kind or reading.unsure):
        yield Word(Verb.CORRECT_KIND, named, {"kind": fix.kind.value}, reading.kind.value)
    if fix.company is not None and _value(reading.company) != fix.company:
        yield Word(Verb.CORRECT_COMPANY, named, {"company": fix.company}, _value(reading.company))
    if fix.role is not None and _value(reading.role) != fix.role:
        yield Word(Verb.CORRECT_ROLE, named, {"role": fix.role}, _value(reading.role))
    for person in fix.people:
        if not _stands(reading, person):
            value = {"name": person.name, "address": person.address, "part": str(person.part)}
            yield Word(Verb.CORRECT_PERSON, named, {field: text for field, text in value.items() if text})


def _of_tie(record: Record, message_id: str, tie: str) -> Iterator[Word]:
    known = record.ties.get(message_id)
    if tie == NEW:
        alone = known is not None and sum(t.application_id == known.application_id for t in record.ties.values()) == 1
        if not alone:
            yield tie_word(record, message_id, tie)
    elif (known.application_id if known else NONE) != tie:
        yield tie_word(record, message_id, tie)


def _value(fact: Fact | None) -> str:
    return fact.value if fact else ""


def _stands(reading: Reading, person: Somebody) -> bool:
    """Whether the reading has the person like that already."""
    if not person.name:
        return all(known.address != person.address for known in reading.people)
    return any(
        known.name == person.name
        and person.address in {"", known.address}
        and str(person.part) in {"", known.part.value}
        for known in reading.people
    )


def present_at(record: Record, application: Application, people: Sequence[Somebody]) -> list[dict[str, str]]:
    """Who was at an interview, as a decision holds it.

    Somebody whom the record knows at the firm keeps address and part where the owner did not say; anybody else
    met the owner, and so is an interviewer.
    """
    return [_met(record, application, person) for person in people]


def _met(record: Record, application: Application, person: Somebody) -> dict[str, str]:
    firms = {application.organization_id, application.agency_id} - {""}
    here = [contact for contact in record.contacts.values() if contact.organization_id in firms]
    same = [contact for contact in here if _is(contact, person)]
    known = same[0] if len(same) == 1 else None
    part = person.part or (known.part if known and known.part is not Part.UNKNOWN else Part.INTERVIEWER)
    name = known.name if known and known.name else person.name
    return {"name": name, "address": person.address or (known.address if known else ""), "part": part}


def _is(contact: Contact, person: Somebody) -> bool:
    """Whether the address is theirs, else every word of the name."""
    if person.address and contact.address:
        return person.address == contact.address
    return set(folded(person.name).split()) <= set(folded(contact.name).split())
