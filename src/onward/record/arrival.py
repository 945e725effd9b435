"""One message with its reading, made ready for comparison with what is on record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.names import organization_key, requisition_key, role_key
from onward.model.reading import Part, Person, SenderRole
from onward.record.mailboxes import is_shared, registered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.message import Address, Message
    from onward.model.reading import Fact, Reading

# A message without a date that belongs to no dated application; intake gives mail a date where it can.
UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
# Threads are followed through this many message ids, the nearest ones.
_FAR = 50
# Regions that firms put behind their name in one letter and leave out in the next.
_REGIONS = frozenset(
    "austria dach deutschland emea europe europa germany oesterreich schweiz switzerland uk us usa".split()
)
_OWN_DOMAIN = frozenset({SenderRole.EMPLOYER, SenderRole.AGENCY})


@dataclass(frozen=True, slots=True)
class Arrival:
    """What matching looks at.

    Attributes:
        message, reading: as taken; `message.text` may be empty.
        when: the message's date, or `UNDATED`.
        company, agency, role, requisition: comparable keys, "" when unknown.
        domain: the registered mail domain of an employer or agency, "" for anybody else's.
        thread: message ids, the nearest first, the message's own last.
        uids: of its calendar objects.
        people: who is named or invited, desks and the owner left out.
    """

    message: Message
    reading: Reading
    when: datetime
    company: str
    agency: str
    role: str
    requisition: str
    domain: str
    thread: tuple[str, ...]
    uids: tuple[str, ...]
    people: tuple[Person, ...]

    @property
    def addresses(self) -> tuple[str, ...]:
        """Addresses of the people."""
        return tuple(person.address for person in self.people if person.address)


def arrive(message: Message, reading: Reading, own_addresses: frozenset[str] = frozenset()) -> Arrival:
    """A message made ready. `own_addresses` are the owner's, lower case."""
    company, agency = broad_key(_value(reading.company)), broad_key(_value(reading.agency))
    return Arrival(
        message=message,
        reading=reading,
        when=message.date or UNDATED,
        company="" if company == agency else company,
        agency=agency,
        role=role_key(_value(reading.role)),
        requisition=requisition_key(_value(reading.requisition)),
        domain=registered(message.sender.domain) if reading.sender_role in _OWN_DOMAIN else "",
        thread=_thread(message),
        uids=tuple(dict.fromkeys(invitation.uid for invitation in message.invitations if invitation.uid)),
        people=tuple(_people(message, reading, own_addresses)),
    )


@lru_cache(maxsize=8192)
def broad_key(name: str) -> str:
    """The key by which an organization is found: `organization_key` without regions at its end."""
    words = organization_key(name).split()
    while len(words) > 1 and words[-1] in _REGIONS:
        words.pop()
    return " ".join(words)


def parties(message: Message) -> tuple[Address, ...]:
    """Organizers and attendees of the message's calendar objects, each address once."""
    named = [a for i in message.invitations for a in (i.organizer, *i.attendees) if a is not None and a.address]
    return tuple({address.address: address for address in reversed(named)}.values())[::-1]


def _value(fact: Fact | None) -> str:
    return fact.value if fact is not None else ""


def _thread(message: Message) -> tuple[str, ...]:
    nearest = (*message.in_reply_to, *reversed(message.references))
    return tuple(dict.fromkeys((*nearest[:_FAR], message.id)))


def _people(message: Message, reading: Reading, own: frozenset[str]) -> Iterator[Person]:
    """Persons of the reading, then those of the calendar objects that it does not name."""
    seen = set(own)
    for person in reading.people:
        if person.address in seen:
            continue
        if not is_shared(person.address):
            seen.add(person.address)
            yield person
        elif person.name:
            yield Person(person.name, "", person.part, person.evidence)
    # Without the owner's addresses the people whom the mail was sent to may be the owner.
    seen |= set() if own else {address.address for address in message.to}
    for party in parties(message):
        if party.address not in seen and not is_shared(party.address):
            evidence = Evidence(party.name or party.address, message.id, place="invitation")
            yield Person(party.name, party.address, Part.UNKNOWN, evidence)
