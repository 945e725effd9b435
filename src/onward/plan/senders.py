"""Who stands behind an address or a letter: a person, a shared mailbox, or nobody who reads."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from onward.model.application import Contact
from onward.plan.traces import of_sentence

if TYPE_CHECKING:
    from onward.model.application import Event
    from onward.model.evidence import Evidence
    from onward.model.reading import Person, Reading
    from onward.model.record import Record

_NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:no|do-?not|dont|not|nicht|keine?)[._-]?(?:reply|replies|respond|response|antwort(?:en)?)"
    r"|^(?:notifications?|mailer(?:-daemon)?|automated|auto|system|bounces?|alerts?|donotreply|noreply)(?:[._+-]|$)"
)
_SHARED = re.compile(
    r"^(?:jobs?|careers?|karriere|hr|people|recruit(?:ing|ment|er)?|talents?(?:[._-]?acquisition)?|hiring|bewerbung(?:en)?"
    r"|personal(?:abteilung)?|applications?|info|contact|kontakt|office|team|hello|support)(?:[._+-]|$)"
)
# "Please do not reply to this e-mail": about the letter's own mailbox only.
_MAILBOX_CLOSED = re.compile(
    r"(?:do not|don't|cannot) (?:reply|respond|answer) to this|repl(?:y|ies) to this .{0,30}(?:not|un)"
    r"|(?:not|un)[ -]?monitored|(?:nicht|bitte nicht) auf diese|antworten sie (?:bitte )?nicht"
)
# "We ask that you refrain from contacting us": about everybody there.
_ASKED_NOT_TO_WRITE = re.compile(
    r"(?:refrain|abstain) from (?:contact|call|writ|e-?mail|further)"
    r"|(?:do not|don't) (?:contact|call|write to) (?:us|the|our|me)\b"
    r"|(?:cannot|unable to|not (?:be )?able to|will not) (?:enter into|engage in) .{0,20}(?:correspondence|discussion)"
    r"|(?:von|auf) .{0,25}(?:r[üu]ckfragen|nachfragen) .{0,20}(?:abzusehen|abstand|verzicht)"
)


class Mailbox(StrEnum):
    """What an address is to somebody who wants to write to a person."""

    PERSON = "person"
    SHARED = "shared"
    NO_REPLY = "no_reply"
    UNKNOWN = "unknown"


def mailbox(address: str) -> Mailbox:
    """What kind of mailbox an address names; UNKNOWN for an empty one."""
    local = address.partition("@")[0].lower()
    if not local:
        return Mailbox.UNKNOWN
    if _NO_REPLY.search(local):
        return Mailbox.NO_REPLY
    return Mailbox.SHARED if _SHARED.match(local) else Mailbox.PERSON


def writer_of(record: Record, letter: Event, reading: Reading | None) -> Contact | None:
    """The person who wrote the letter, None when no person did or nobody knows.

    A reading names the sender first when the sender is a person, with its evidence in the header;
    somebody who only signs below an automatic mail is the writer too, but without an address.
    """
    if reading is None:
        return next((record.contacts[known] for known in letter.contact_ids if known in record.contacts), None)
    person = next((person for person in reading.people if person.evidence.place == "sender"), None)
    if person is None or (not person.name and mailbox(person.address) is not Mailbox.PERSON):
        return None
    return _contact(record, letter, person)


def _contact(record: Record, letter: Event, person: Person) -> Contact:
    """The record's contact for a person of the letter, or one made for the occasion (with no id)."""
    for contact in record.contacts.values():
        if person.address and contact.address == person.address:
            return contact
    for known in letter.contact_ids:
        named = record.contacts.get(known)
        if named is not None and named.name == person.name:
            return named
    application = record.applications[letter.application_id]
    return Contact("", person.name, person.address, application.organization_id, person.part, person.evidence)


def closes_its_mailbox(reading: Reading | None) -> Evidence | None:
    """The sentence by which the letter asks not to reply to it, None when there is none."""
    return _sentence(reading, _MAILBOX_CLOSED)


def asks_not_to_write(reading: Reading | None) -> Evidence | None:
    """The sentence by which the letter asks for no further contact at all, None when there is none."""
    return _sentence(reading, _ASKED_NOT_TO_WRITE)


def _sentence(reading: Reading | None, cues: re.Pattern[str]) -> Evidence | None:
    if reading is None:
        return None
    told = (s for s in reading.sentences if cues.search(" ".join(s.text.lower().replace("’", "'").split())))
    return next((of_sentence(reading, sentence) for sentence in told), None)
