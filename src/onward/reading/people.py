"""Who is named in or by a mail, the owner left out."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.reading import Part, Person, SenderRole
from onward.reading.addresses import is_no_reply, is_role_mailbox, role_of_domain
from onward.reading.blanks import is_blank
from onward.reading.employer_names import is_function, squash
from onward.reading.linear import probabilities
from onward.reading.models import parts_model
from onward.reading.name_features import greeted_words
from onward.reading.part_features import features
from onward.reading.parts import part_of_title, weightier
from onward.reading.person_names import (
    clean_name,
    is_full_name,
    is_known_first,
    is_persons_address,
    same_person,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onward.model.message import Address, Message
    from onward.reading.company import Company
    from onward.reading.letter import Letter
    from onward.reading.name_tags import Mention

_THIRD_PARTY = frozenset({SenderRole.TRACKING_SYSTEM, SenderRole.BOARD})
_TOLD = 0.55  # a part less sure is left unknown
_LONG = 6  # a firm's name this long that begins a person's is no person's
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(slots=True)
class Found:
    """A person while the mail is being read."""

    name: str
    address: str
    part: Part
    evidence: Evidence
    scores: list[float] = field(default_factory=list)

    def settle(self) -> Part:
        """The part that the places together speak for, unless something told it outright."""
        if self.part is not Part.UNKNOWN or not self.scores:
            return self.part
        shares = probabilities(self.scores)
        best = max(shares)
        return Part(parts_model().classes[shares.index(best)]) if best >= _TOLD else Part.UNKNOWN


def find_people(
    letter: Letter, own_addresses: frozenset[str], company: Company, named: Sequence[Mention]
) -> tuple[Person, ...]:
    """The people of a mail in order of appearance, the sender first when the sender is a person.

    Args:
        letter: the letter.
        own_addresses: the owner's addresses, lower case; when there are none, the first addressee is
            taken for the owner.
        company: employer and agency of the mail, whose names are nobody's.
        named: what the letter names.
    """
    owner = _Owner.of(letter, own_addresses, named)
    firms = frozenset(squash(fact.value) for fact in (company.company, company.agency) if fact)
    found: list[Found] = []
    for person in _named(letter, named):
        if not owner.is_meant(person) and not _is_house(person.name, firms):
            _merge(found, person)
    found = [person for person in found if not _is_initial_of_another(person, found)]
    return tuple(Person(person.name, person.address, person.settle(), person.evidence) for person in found)


def _is_house(name: str, firms: frozenset[str]) -> bool:
    """Whether a name is the employer's or the agency's, or begins with it."""
    squashed = squash(name)
    return bool(squashed) and any(
        squashed == firm or (len(firm) > _LONG and squashed.startswith(firm)) for firm in firms
    )


def _is_initial_of_another(person: Found, found: list[Found]) -> bool:
    """Whether a name is one letter that begins another's: "J." below "Jane Doe"."""
    bare = person.name.strip(".")
    return len(bare) == 1 and any(other.name.startswith(bare) for other in found if other is not person)


@dataclass(frozen=True, slots=True)
class _Owner:
    """How the owner may be named in the mail."""

    addresses: frozenset[str]
    names: tuple[str, ...]
    greeted: frozenset[str]

    @staticmethod
    def of(letter: Letter, own_addresses: frozenset[str], named: Sequence[Mention]) -> _Owner:
        message = letter.message
        own = own_addresses or frozenset(address.address for address in message.to[:1])
        own -= {message.sender.address} - own_addresses
        known = (message.sender, *message.to, *message.cc)
        names = [clean_name(address.name) for address in known if address.address in own]
        if message.sender.address not in own_addresses:
            names += [_bare(mention.value) for mention in named if mention.stretch.region == "hello"]
        greeted = greeted_words(letter) if message.sender.address not in own_addresses else frozenset[str]()
        return _Owner(own, tuple(name for name in names if name), greeted)

    def is_meant(self, person: Found) -> bool:
        """Whether a found person is the owner."""
        if person.address and person.address in self.addresses:
            return True
        words = {squash(word) for word in person.name.split()}
        return words <= self.greeted or any(_is_owner(person.name, name) for name in self.names)


def _bare(name: str) -> str:
    """A name as it stands in a greeting, honorifics off."""
    return clean_name(name) or name


def _is_owner(name: str, own: str) -> bool:
    """Two full names must agree in both; a colleague may share the owner's first name."""
    return same_person(name, own) if not (is_full_name(name) and not is_full_name(own)) else False


def _named(letter: Letter, named: Sequence[Mention]) -> Iterator[Found]:
    message = letter.message
    whole = tuple(_sender(message))
    yield from whole
    for mention in named:
        if whole and mention.stretch.region == "sender":
            continue
        if mention.tag != "P" or mention.stretch.region == "hello":
            continue
        name = clean_name(mention.value)
        if not name or is_blank(mention.stretch.text, mention.start, mention.end):
            continue
        if _signs_for_a_department(letter, mention):
            continue
        scores = parts_model().scores(features(letter, mention))
        yield Found(
            name, _address_of(letter, mention, name), _titled(letter, mention), mention.evidence(message), scores
        )
    yield from _invited(message)


def _signs_for_a_department(letter: Letter, mention: Mention) -> bool:
    """Whether the line above is a department's: below "People Operations" stands the firm."""
    lines = letter.lines + letter.signature
    at = mention.stretch.start + mention.start
    if mention.stretch.region not in ("body", "closing"):
        return False
    return any(line.start == at and is_function(above.text) for above, line in itertools.pairwise(lines))


def _sender(message: Message) -> Iterator[Found]:
    """The sender whose display name and address together are a person's: "Doe, Jane", "JANE DOE"."""
    shown = message.sender.name
    name = clean_name(shown) if "," in shown or shown.isupper() else ""
    if name and is_persons_address(message.sender):
        evidence = Evidence(message.sender.name, message.id, place="sender")
        yield Found(name, _personal_address(message.sender), Part.UNKNOWN, evidence)


def _address_of(letter: Letter, mention: Mention, name: str) -> str:
    """The address of somebody who writes, or signs above it; "" for others and for shared mailboxes."""
    sender = letter.message.sender
    if mention.stretch.region == "sender":
        return _personal_address(sender)
    words = [word for word in re.split(r"[^a-z]+", squash(name.split()[-1])) if word]
    for piece in letter.lines + letter.signature:
        if "@" in piece.text:
            for address in _ADDRESS.findall(piece.text.lower()):
                if words and words[0] in squash(address.partition("@")[0]) and not is_role_mailbox(address):
                    return str(address)
    return sender.address if words and words[0] in sender.address and _personal_address(sender) else ""


def _personal_address(address: Address) -> str:
    """The address when it reaches that person, "" for a relay or a shared mailbox."""
    if is_no_reply(address.address) or is_role_mailbox(address.address):
        return ""
    return "" if role_of_domain(address.domain) in _THIRD_PARTY else address.address


def _titled(letter: Letter, mention: Mention) -> Part:
    """The part that a title beside a name gives: behind it on its line, or on the line below; UNKNOWN without one."""
    stretch = mention.stretch
    behind = _TITLE_BEHIND.match(stretch.text, mention.end)
    told = part_of_title(behind[1]) if behind else Part.UNKNOWN
    if _LIST_OF_INTERVIEWERS.match(stretch.text):
        return Part.INTERVIEWER if told is Part.UNKNOWN else told
    before = _TITLE_BEFORE.search(stretch.text[max(0, mention.start - _TITLE) : mention.start])
    if told is Part.UNKNOWN and before:
        told = part_of_title(before[1])
    if told is not Part.UNKNOWN or stretch.region in ("sender", "subject"):
        return told
    lines = letter.lines + letter.signature
    at = stretch.start + mention.start
    for line, below in pairwise(lines):
        if line.start <= at < line.end:
            return part_of_title(below.text) if len(line.text) <= _TITLE and "@" not in below.text else Part.UNKNOWN
    return Part.UNKNOWN


_TITLE = 60  # characters
_LIST_OF_INTERVIEWERS = re.compile(
    r"\W*(?:interviewers?|panel|gespr[äa]chspartner\w*|intervieweurs?|entrevistador\w*|esaminatori|gesprekspartners?)\s*:",
    re.IGNORECASE,
)
# The title behind a name: ", our Head of Data", " (Recruiter)", " - CTO", " from our People team".
_TITLE_BEHIND = re.compile(
    r"\s*(?:[,(–—|-]|\bfrom\b|\baus\b)\s*"
    r"(?:(?:our|the|unser\w*|dem|der|notre|nuestr\w+|noss\w+|il nostro|la nostra|onze)\s+)?"
    r"([^,.;!?()\n]{2,60})"
)
# The title before it: "our Head of Data, Jane Doe".
_TITLE_BEFORE = re.compile(
    r"\b(?:our|unser\w*|notre|nuestr\w+|noss\w+|nostr\w+|onze)\s+([^,.;!?()\n]{2,45}?),?\s*$", re.IGNORECASE
)


def _invited(message: Message) -> Iterator[Found]:
    """Organizer and attendees of calendar objects: whoever is asked to a meeting with the owner meets the owner."""
    for invitation in message.invitations:
        people = ((invitation.organizer,) if invitation.organizer else ()) + invitation.attendees
        for number, address in enumerate(people):
            name = clean_name(address.name)
            if is_role_mailbox(address.address) and not is_known_first(name):
                continue
            if not name and not _looks_personal(address.address):
                continue
            organizes = number == 0 and invitation.organizer is not None
            part = part_of_title(address.name)
            if part is Part.UNKNOWN and not (organizes and len(people) > 2):
                part = Part.INTERVIEWER
            yield Found(
                name,
                _personal_address(address),
                part,
                Evidence(address.name or address.address, message.id, place="invitation"),
            )


def _looks_personal(address: str) -> bool:
    return (
        bool(address)
        and not is_role_mailbox(address)
        and "." in address.partition("@")[0]
        and "resource" not in address
    )


def _merge(found: list[Found], person: Found) -> None:
    """Adds a person, or tells more of one who was found before."""
    for known in found:
        if (person.address and person.address == known.address) or same_person(person.name, known.name):
            known.name = max(
                known.name, person.name, key=lambda name: (len(name.split()), not name.isascii(), len(name))
            )
            known.address = known.address or person.address
            known.scores = _added(known.scores, person.scores)
            if person.evidence.place != "invitation" or known.part is Part.UNKNOWN:
                # Being asked to a meeting says less than a title does.
                known.part = weightier(known.part, person.part)
            return
    found.append(person)


def _added(one: list[float], other: list[float]) -> list[float]:
    """The scores of two places together; what stands for a class as such counts once."""
    if not one or not other:
        return one or other
    return [a + b - bias for a, b, bias in zip(one, other, parts_model().bias, strict=True)]
