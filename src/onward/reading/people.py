"""Who is named in or by a mail, the owner left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.reading import Part, Person, SenderRole
from onward.reading.addresses import is_no_reply, is_role_mailbox, own_label, role_of_domain
from onward.reading.employer_names import squash
from onward.reading.folding import fold_word as fold
from onward.reading.own_name import covered
from onward.reading.parts import part_of_title, weightier
from onward.reading.passages import (
    CueTable,
    Passage,
    Scan,
    at_capital,
    evidence,
    last_word,
    own_sentences,
    places,
    scan,
    subject_of,
)
from onward.reading.people_signed import SIGN_SPLIT, Found, signed, signed_in_text
from onward.reading.person_cues import INTRODUCTIONS, MENTIONS, NAMES_BEFORE, TITLE_AFTER
from onward.reading.person_names import (
    NAME,
    clean_name,
    is_full_name,
    is_known_first,
    is_persons_address,
    same_person,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.message import Address, Message
    from onward.reading.company import Company
    from onward.reading.letter import Letter
    from onward.reading.passages import FactCue

_GREETING = re.compile(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hallo|liebe[rs]?|guten (?:tag"
    r"|morgen|abend)|sehr geehrte(?:\*?r|s)?|moin|servus|hoi|grüezi|grüß gott|lieber)\b[ ,]*"
    r"(?:mr\.?\s*/\s*mr?s\.?\s)?(?P<name>[^,!:;\n]{0,60})",
    re.IGNORECASE,
)
_THIRD_PARTY = frozenset({SenderRole.TRACKING_SYSTEM, SenderRole.BOARD})
_HOUSE = re.compile(
    r"\s*(?:[(|[]|\s(?:via|from|at|@|von|bei|of|over|through|über)\s|\s[-–—]\s|,\s(?=.*\b(?:gmbh|inc|llc|ltd|ag)\b)).*$",
    re.IGNORECASE,
)
_GREETED_LINES = 6
_MENTIONS = CueTable(MENTIONS)
_LONGEST_LIST = 6
_INITIAL = 3  # a word of up to so many characters keeps its full stop: "J.", "Jr."


def find_people(letter: Letter, own_addresses: frozenset[str], company: Company) -> tuple[Person, ...]:
    """The people of a mail in order of appearance, the sender first when the sender is a person.

    Args:
        letter: the letter.
        own_addresses: the owner's addresses, lower case; when there are none, the first addressee is
            taken for the owner.
        company: employer and agency of the mail, whose names are nobody's.
    """
    owner = _Owner.of(letter, own_addresses)
    firms = frozenset(squash(fact.value) for fact in (company.company, company.agency) if fact)
    found: list[Found] = []
    for person in _named(letter, owner):
        if not owner.is_meant(person) and not _is_house(person.name, firms):
            _merge(found, person)
    if company.agency and found:
        found[0].part = Part.RECRUITER
    for person in found:
        if person.part is Part.UNKNOWN and _leads(person, company):
            person.part = Part.HIRING_MANAGER
    return tuple(Person(person.name, person.address, person.part, person.evidence) for person in found)


def _leads(person: Found, company: Company) -> bool:
    """Whether somebody is a professor, or bears the name of the house."""
    if "Prof" in person.evidence.text:
        return True
    house = [fold(word) for word in company.company.value.split()] if company.company else []
    words = fold(person.name).split()
    return len(words) > 1 and len(house) > 1 and words[-1] in house


def _is_house(name: str, firms: frozenset[str]) -> bool:
    """Whether a name is the employer's or the agency's, or begins with it."""
    squashed = squash(name)
    return bool(squashed) and any(
        squashed == firm or (len(firm) > _LONGEST_LIST and squashed.startswith(firm)) for firm in firms
    )


@dataclass(frozen=True, slots=True)
class _Owner:
    """How the owner may be named in the mail."""

    addresses: frozenset[str]
    names: tuple[str, ...]

    @staticmethod
    def of(letter: Letter, own_addresses: frozenset[str]) -> _Owner:
        message = letter.message
        own = own_addresses or frozenset(address.address for address in message.to[:1])
        own -= {message.sender.address} - own_addresses
        known = (message.sender, *message.to, *message.cc)
        names = [clean_name(address.name) for address in known if address.address in own]
        if message.sender.address not in own_addresses:
            names += _greeted(letter)
        return _Owner(own, tuple(name for name in names if name))

    def is_meant(self, person: Found) -> bool:
        """Whether a found person is the owner."""
        if person.address and person.address in self.addresses:
            return True
        return any(_is_owner(person.name, name) for name in self.names)


def _is_owner(name: str, own: str) -> bool:
    """Two full names must agree in both; a colleague may share the owner's first name."""
    return same_person(name, own) if not (is_full_name(name) and not is_full_name(own)) else False


def _greeted(letter: Letter) -> list[str]:
    for piece in letter.lines[:_GREETED_LINES]:
        match = _GREETING.match(piece.text)
        if match:
            return [clean_name(match["name"])]
    return []


def _named(letter: Letter, owner: _Owner) -> Iterator[Found]:
    message = letter.message
    if message.sender.address not in owner.addresses:
        yield from _sender(message)
    searched = scan(own_sentences(letter))
    yield from _mentioned(letter, searched)
    yield from _introduced(letter, searched)
    yield from _announced(letter)
    yield from _attending(letter, searched)
    yield from signed(letter)
    yield from signed_in_text(letter, searched)
    yield from _invited(message)


def _sender(message: Message) -> Iterator[Found]:
    sender = message.sender
    shown = _HOUSE.sub("", sender.name)
    tail = sender.name[len(shown) :].split(maxsplit=1)
    if not (is_known_first(clean_name(shown)) or (len(tail) > 1 and covered(tail[1], own_label(sender.domain)))):
        shown = sender.name
    name = clean_name(shown)
    if not name or not (is_known_first(name) or shown != sender.name or is_persons_address(sender)):
        return
    title = sender.name[len(shown) :]
    yield Found(
        name,
        _personal_address(sender),
        part_of_title(title) if title else Part.UNKNOWN,
        Evidence(sender.name, message.id, place="sender"),
    )


def _personal_address(address: Address) -> str:
    """The address when it reaches that person, "" for a relay or a shared mailbox."""
    if is_no_reply(address.address) or is_role_mailbox(address.address):
        return ""
    return "" if role_of_domain(address.domain) in _THIRD_PARTY else address.address


def _mentioned(letter: Letter, searched: Scan) -> Iterator[Found]:
    """People behind cues such as "interview with"."""
    for where, found in places(_MENTIONS, searched, at_capital):
        for cue, at in found:
            people = list(_list_of_names(letter, where, *_with_honorific(cue, where, at), MENTIONS[cue]))
            yield from people
            if people:
                break


_HONORIFIC_GATES = frozenset({"mr", "mrs", "ms", "dr", "frau ", "herr ", "herrn "})
_MEETS = ("interview", "gespr", "panel", "meet", "termin", "kennenl", "runde", "round")


_AND = re.compile(r"(?:and|und|&)\s$")
_AND_ME = re.compile(r"\s(?:and|und)\s(?:I|me|myself|ich|mir|mich)\b")


def _with_honorific(cue: FactCue, where: Passage, at: int) -> tuple[int, bool]:
    """Where the name begins with its honorific, and whether the cue is one."""
    if cue.gate not in _HONORIFIC_GATES:
        return at, False
    begin = where.lower.rfind(cue.gate, 0, at)
    if last_word(where.lower, begin - 1) in _GREETS:  # the owner is addressed, or the honorific is not the first
        return len(where.text), True
    return begin, True


_GREETS = frozenset(
    "geehrte geehrter geehrter*r liebe lieber dear hallo tag morgen abend grüezi moin hi hello gott herr herrn frau "
    "mr mrs ms servus".split()
)


def _list_of_names(letter: Letter, where: Passage, at: int, addressed: bool, part: Part) -> Iterator[Found]:
    """One or several names from `at` on: "Jane Doe (Head of Data), Jo Roe and Kim Poe"."""
    if addressed and any(word in where.lower for word in _MEETS):
        part = Part.INTERVIEWER
    for number in range(_LONGEST_LIST):
        span = _name_span(where.text, at)
        if span is None:
            return
        joined = number > 0 and _AND.search(where.text[span[0] - 5 : span[0]]) is not None
        person = _person(letter, where, span, part, listed=joined or _AND_ME.match(where.text, span[1]) is not None)
        if person is None:
            return
        yield person
        following = NAMES_BEFORE.match(where.text, span[1])
        if not following:
            return
        at = following.end()


def _name_span(text: str, at: int) -> tuple[int, int] | None:
    """The span of the name that begins at `at`; capitalised words behind it that no person is called are left out."""
    match = NAME.match(text, at)
    end = match.end() if match else at
    while end > at and not clean_name(text[at:end]):
        end = at + len(text[at:end].rstrip().rpartition(" ")[0].rstrip())
    if end > at and text[end - 1] == "." and len(text[at:end].split()[-1]) > _INITIAL:
        end -= 1
    return (at, end) if end > at else None


def _person(letter: Letter, where: Passage, span: tuple[int, int], part: Part, *, listed: bool = False) -> Found | None:
    words = where.text[slice(*span)]
    name = clean_name(words)
    if not name or not (listed or _is_credible(words, name)):
        return None
    title = TITLE_AFTER.match(where.text, span[1])
    stated = part_of_title(title.group(1)) if title else Part.UNKNOWN
    return Found(name, "", _stated(part, stated), evidence(letter.message, where, *span))


def _stated(cue_part: Part, title_part: Part) -> Part:
    """A title says more than the cue, but whoever interviews and leads nothing stays an interviewer."""
    return cue_part if title_part is Part.UNKNOWN else title_part


def _is_credible(words: str, name: str) -> bool:
    """A full name, a known first name, or a surname behind an honorific."""
    return (
        is_full_name(name)
        or is_known_first(name)
        or bool(re.match(r"\s*(?:Mr|Mrs|Ms|Mx|Dr|Prof|Frau|Herrn?)\b", words))
    )


_INTRODUCTIONS = tuple((words, words.strip(" ,-")[:3].rstrip()) for words in INTRODUCTIONS)


def _introduced(letter: Letter, searched: Scan) -> Iterator[Found]:
    """Names before the words that introduce them: "Jane Doe, our Head of Data", "Jane Doe will call you"."""
    for words, key in _INTRODUCTIONS:
        if key not in searched.keys:
            continue
        at = searched.lower.find(words)
        while at >= 0:
            where, begin = searched.passage_at(at)
            person = _before_words(letter, where, at - begin, words)
            if person:
                yield person
            at = searched.lower.find(words, at + len(words))


def _announced(letter: Letter) -> Iterator[Found]:
    """The person whose message a service passes on: "Jane Doe sent you a message"."""
    subject = subject_of(letter)
    at = subject.lower.find(" sent you ")
    person = _before_words(letter, subject, at, " sent you ") if at > 0 else None
    if person:
        yield person


def _attending(letter: Letter, searched: Scan) -> Iterator[Found]:
    """The names of a list: "Attendees:" and a line for each."""
    if ":" not in searched.lower:
        return
    listing = False
    for number, piece in enumerate(searched.pieces):
        if listing:
            where = searched.passage(number)
            prefix = _BULLET.match(where.text)
            start = prefix.end() if prefix else 0
            cut = SIGN_SPLIT.search(where.text, start)
            end = cut.start() if cut else len(where.text)
            name = clean_name(where.text[start:end])
            listing = bool(name) and is_full_name(name)
            if listing:
                part = Part.UNKNOWN if "organi" in where.lower else Part.INTERVIEWER
                yield Found(name, "", part, evidence(letter.message, where, start, end))
        elif piece.text.endswith(":"):
            listing = _LIST_OF.search(piece.folded) is not None


_BULLET = re.compile(r"[*•·–-]\s+")
_LIST_OF = re.compile(r"\b(?:teilnehme\w*|attendees|participants|interviewers?|panel|guests|gesprächspartner\w*|who):$")


def _before_words(letter: Letter, where: Passage, end: int, words: str) -> Found | None:
    """The person whose name ends where the introducing words begin."""
    low = max(0, end - _WINDOW)
    for match in _NAME_START.finditer(where.text, low, end):
        name = clean_name(where.text[match.start() : end])
        if not name or not is_full_name(name):
            continue
        title = where.text[end + 1 : end + 60].partition(",")[0] if words.startswith(",") else ""
        title = title.strip() or where.text[end + 2 : end + 60].partition(",")[0]
        part = part_of_title(title)
        if not is_known_first(name) and part is Part.UNKNOWN:
            return None
        if part is Part.UNKNOWN and "interview" in where.lower[end : end + 40]:
            part = Part.INTERVIEWER
        return Found(name, "", part, evidence(letter.message, where, match.start(), end))
    return None


_WINDOW = 50
_NAME_START = re.compile(r"(?<!\S)[A-ZÀ-ÖØ-Þ]")


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
            if person.evidence.place != "invitation" or known.part is Part.UNKNOWN:
                # Being asked to a meeting says less than a title does.
                known.part = weightier(known.part, person.part)
            return
    found.append(person)
