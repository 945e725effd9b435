"""What a letter lacks, as the owner tells it: for this letter, and kept where it belongs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.errors import MissingDetailError, UsageError
from onward.flow.drafting import keep_impression, letter, member, person
from onward.flow.telling import note_on
from onward.model.circle import CircleList
from onward.model.draft import DraftKind
from onward.model.note import NoteKind
from onward.plan.senders import Mailbox, mailbox
from onward.settings import with_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from onward.flow.drafting import Wish
    from onward.model.application import Contact
    from onward.model.record import Record
    from onward.storage.store import Store

    Told = tuple[Record, Wish]
    _Supply = Callable[[Store, Told, str, datetime], Told]

_ASK_AGAIN = "Write holds_me_up or hears_of_jobs: somebody to listen, or news of openings."


def supplied(store: Store, told: Told, name: str, text: str, now: datetime) -> Told:
    """The record and the wish with the owner's answer in them.

    Settings of the owner are kept. What impressed the owner is kept as a note once the letter can use it, so that it
    is not asked again; a letter that still cannot use it says so when it is written.

    Args:
        store: where it is kept.
        told: record and wish so far.
        name: one of `SUPPLIES`, as `MissingDetailError.missing` names it.
        text: the owner's answer, not empty.
        now: aware.

    Raises:
        NotFoundError: it names nobody.
        UsageError: it is not possible.
    """
    return SUPPLIES[name](store, told, text, now)


def keep_topic(store: Store, record: Record, wish: Wish, now: datetime) -> Record:
    """Keep what was talked about as a note on the application; the record with it."""
    about = wish.application_id
    note = note_on(store, record, about, NoteKind.INTERVIEW, wish.details.talked_about, now)
    return replace(record, notes={**record.notes, about: (*record.notes.get(about, ()), note)})


def recipients(record: Record, application_id: str) -> tuple[Contact, ...]:
    """Whom a letter about an application may go to: named people of its firms or talks, by name.

    Nobody whose mailbox no person reads.
    """
    application = record.applications[application_id]
    firms = {application.organization_id, application.agency_id} - {""}
    present = {id_ for event in record.events.get(application_id, ()) for id_ in event.contact_ids}
    near = (c for c in record.contacts.values() if c.organization_id in firms or c.id in present)
    reached = (c for c in near if c.name and mailbox(c.address) is not Mailbox.NO_REPLY)
    return tuple(sorted(reached, key=lambda contact: contact.name))


def _owner(name: str) -> _Supply:
    """Keep one setting of the owner; a way to answer that is no address is a phone number."""

    def keep(store: Store, told: Told, text: str, now: datetime) -> Told:  # noqa: ARG001 — every answer is taken alike
        record, wish = told
        field = "phone" if name == "addresses" and "@" not in text else name
        owner = with_settings(store.owner(), {field: text})
        store.put_owner(owner)
        return replace(record, owner=owner), wish

    return keep


def _impressed(store: Store, told: Told, text: str, now: datetime) -> Told:
    record, wish = told
    tried = replace(wish, details=replace(wish.details, impressed=text))
    try:
        letter(store, record, tried, now)
    except MissingDetailError as error:
        if "impressed" in error.missing:
            return record, tried
    return keep_impression(store, record, tried, now), tried


def _talked(store: Store, told: Told, text: str, now: datetime) -> Told:  # noqa: ARG001 — every answer is taken alike
    record, wish = told
    return record, replace(wish, details=replace(wish.details, talked_about=text))


def _member(store: Store, told: Told, text: str, now: datetime) -> Told:  # noqa: ARG001 — every answer is taken alike
    record, wish = told
    return record, replace(wish, details=replace(wish.details, member=member(record, text)))


def _ask(store: Store, told: Told, text: str, now: datetime) -> Told:  # noqa: ARG001 — every answer is taken alike
    record, wish = told
    if text not in set(CircleList):
        raise UsageError(_ASK_AGAIN)
    return record, replace(wish, details=replace(wish.details, ask=CircleList(text)))


def _recipient(store: Store, told: Told, text: str, now: datetime) -> Told:  # noqa: ARG001 — every answer is taken alike
    record, wish = told
    if wish.kind is not DraftKind.FRIEND:
        person(record, wish.application_id, text)
    return record, replace(wish, to=text)


SUPPLIES: Mapping[str, _Supply] = {
    "owner_name": _owner("name"),
    "owner_contact": _owner("addresses"),
    "recipient": _recipient,
    "impressed": _impressed,
    "talked_about": _talked,
    "member": _member,
    "ask": _ask,
}
"""What can be answered with a line of text, by the name that `MissingDetailError.missing` gives it."""
