"""A record as large as a page may meet: 5,000 applications and 200,000 messages, with courses as searches have them.

The letters are put together from sentences whose labels are known, so that their readings are written down with them
and no reader has to run; the derived part is what the program itself builds from the readings.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from random import Random
from typing import TYPE_CHECKING

from bench import mailbox, wording
from bench.records import LAST_DAY
from onward.flow.settle import settle
from onward.mail.ids import digest
from onward.model.application import EventKind
from onward.model.circle import CircleList, CircleMember
from onward.model.draft import Draft, DraftKind, Tone
from onward.model.evidence import Evidence
from onward.model.message import Address, Message, Segment, SegmentKind
from onward.model.note import Note, NoteKind
from onward.model.owner import Owner
from onward.model.reading import (
    DatedFact,
    DateMeaning,
    Decline,
    Fact,
    KeepOnFile,
    Kind,
    Part,
    Person,
    Reading,
    Reason,
    ReasonCode,
    SenderRole,
    Sentence,
    SentenceLabel,
)
from onward.storage.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from onward.model.record import Record
    from onward.storage.store import Store

VERSION = 2
"""Raised when the record changes; an older folder is then made anew."""
APPLICATIONS, MESSAGES = 5_000, 200_000
OWNER = Owner(name="Mara Lind", addresses=(mailbox.OWNER,), country="DE")
_DAYS = 700  # from the first application to the last day
_BATCH = 2_000
_ASIDES = 4_000  # newsletters that differ; each comes as often as it takes
_NOTES, _DRAFTS, _MEMBERS = 900, 300, 12
_UNSURE = 0.004  # of the letters
_WITH_NAME = 0.5  # of the firms that write: by a person with a name

K, L = Kind, SentenceLabel
# How applications went: the kinds of their letters in order, and of a hundred how many went so.
_COURSES: tuple[tuple[int, tuple[Kind, ...]], ...] = (
    (30, (K.ACKNOWLEDGEMENT,)),
    (41, (K.ACKNOWLEDGEMENT, K.REJECTION)),
    (6, (K.REJECTION,)),
    (7, (K.ACKNOWLEDGEMENT, K.STATUS, K.REJECTION)),
    (4, (K.ACKNOWLEDGEMENT, K.ASSESSMENT, K.REJECTION)),
    (5, (K.ACKNOWLEDGEMENT, K.INTERVIEW, K.REJECTION)),
    (4, (K.ACKNOWLEDGEMENT, K.STATUS, K.INTERVIEW, K.INTERVIEW, K.REJECTION)),
    (2, (K.ACKNOWLEDGEMENT, K.INTERVIEW)),
    (1, (K.ACKNOWLEDGEMENT, K.INTERVIEW, K.INTERVIEW, K.OFFER)),
)
_SAYS: dict[Kind, tuple[tuple[str, SentenceLabel], ...]] = {
    K.ACKNOWLEDGEMENT: (
        ("Thank you for your application as {role} at {company}.", L.THANKS),
        ("We have received your documents and look at them now.", L.RECEIPT),
        ("You hear from us within three weeks.", L.NEXT_STEP),
    ),
    K.STATUS: (
        ("Your application as {role} at {company} is still being looked at.", L.OTHER),
        ("The choice takes longer than we had thought, and we ask for some patience.", L.NEXT_STEP),
    ),
    K.ASSESSMENT: (
        ("As the next step for the role of {role} at {company} we ask you to work on a small task.", L.ASSESSMENT),
        ("Please send us your answer within a week.", L.REQUEST),
    ),
    K.INTERVIEW: (
        ("We would like to talk to you about the role of {role} at {company}.", L.INTERVIEW),
        ("The talk is on {day} at 10:00, and takes about an hour.", L.INTERVIEW),
        ("You meet {manager}, who leads the team.", L.OTHER),
    ),
    K.OFFER: (("We are glad to offer you the role of {role} at {company}.", L.OFFER),),
    K.REJECTION: (
        ("Thank you for your interest in the role of {role} at {company}.", L.THANKS),
        ("After a long look at all applications we have decided not to go on with yours.", L.DECLINE_EXPLICIT),
        ("We received more than two hundred applications.", L.VOLUME),
        ("{reason}", L.REASON),
        ("We gladly keep your documents for six months.", L.KEEP_ON_FILE),
        ("We wish you all the best for your way.", L.WISH),
    ),
}  # fmt: skip
_REASONS = (
    ("We look for more years with logistics software.", ReasonCode.EXPERIENCE, "logistics software"),
    ("The role needs a very good command of Polish.", ReasonCode.LANGUAGE, "Polish"),
    ("The role was filled by a colleague from our own house.", ReasonCode.INTERNAL, ""),
    ("The role was cancelled.", ReasonCode.CANCELLED, ""),
)


@dataclass(frozen=True, slots=True)
class Firm:
    """Who writes about one application: company and role, the recruiter ("" for a firm that names nobody), manager."""

    company: str
    role: str
    recruiter: str
    manager: str

    @property
    def domain(self) -> str:
        """From where it writes."""
        return mailbox.domain_of(self.company)


def folder() -> Path:
    """The record, made when it is not there."""
    place = mailbox.OUT / f"web-record-v{VERSION}"
    if not place.exists():
        partial = place.with_suffix(".partial")
        shutil.rmtree(partial, ignore_errors=True)
        partial.parent.mkdir(parents=True, exist_ok=True)
        _fill(partial)
        partial.rename(place)
    return place


def _fill(place: Path) -> None:
    with open_store(place) as store:
        store.put_owner(OWNER)
        pairs = _pairs()
        while batch := list(islice(pairs, _BATCH)):
            store.add_messages(batch, "1")
        settle(store)
        _put_own_words(store, store.load())


def _pairs() -> Iterator[tuple[Message, Reading]]:
    """All messages with their readings."""
    about = [
        letter for number, known in enumerate(mailbox.letters_about(APPLICATIONS)) for letter in _of(number, known)
    ]
    yield from about
    random = Random("asides")
    letters = [mailbox.newsletter(random, german=number % 3 == 0) for number in range(_ASIDES)]
    for number in range(MESSAGES - len(about)):
        letter = letters[number % _ASIDES]
        sent = LAST_DAY - timedelta(minutes=5 * number)
        message = _message(f"aside-{number}", Address(*letter.sender), letter.subject, letter.text, sent)
        yield message, Reading(message.id, Kind.NOT_JOB, 0.97, unsure=False, language="en")


# --- letters about the search ---


def _of(number: int, known: tuple[str, str]) -> Iterator[tuple[Message, Reading]]:
    """The letters about one application, up to the last day."""
    random = Random(f"course {number}")
    shares, courses = zip(*_COURSES, strict=True)
    sent = LAST_DAY - timedelta(days=_DAYS * (1 - number / APPLICATIONS), minutes=random.randrange(600))
    names = [f"{random.choice(wording.FIRST_NAMES)} {random.choice(wording.LAST_NAMES)}" for _ in range(2)]
    firm = Firm(*known, names[0] if random.random() < _WITH_NAME else "", names[1])
    for at, kind in enumerate(random.choices(courses, shares)[0]):
        if sent > LAST_DAY:
            return
        yield _letter(firm, kind, f"{number}-{at}", sent, random)
        sent += timedelta(days=random.randrange(3, 25), minutes=random.randrange(600))


def _letter(firm: Firm, kind: Kind, name: str, sent: datetime, random: Random) -> tuple[Message, Reading]:
    meeting = (sent + timedelta(days=5)).replace(hour=10, minute=0)
    reason = random.choice(_REASONS) if kind is K.REJECTION and random.random() < 0.3 else ("", None, "")
    fields = {"company": firm.company, "role": firm.role, "manager": firm.manager, "reason": reason[0]}
    says = [(text.format(**fields, day=_day(meeting)), label) for text, label in _SAYS[kind]]
    end = firm.recruiter or f"The team of {firm.company}"
    text, sentences = _written([("Dear Mara Lind,", L.GREETING), *(one for one in says if one[0])], end)
    sender = Address(firm.recruiter or f"{firm.company} Recruiting", _address(firm, firm.recruiter))
    message = _message(f"letter-{name}@{firm.domain}", sender, f"Your application as {firm.role}", text, sent)
    unsure = random.random() < _UNSURE
    first = next(one for one in sentences if one.label not in {L.GREETING, L.THANKS})
    reading = Reading(
        message.id, kind, 0.55 if unsure else 0.95, unsure=unsure, language="en",
        decline=Decline.EXPLICIT if kind is K.REJECTION else None,
        company=_fact(firm.company, message), role=_fact(firm.role, message),
        people=tuple(_people(firm, kind, message)), reasons=tuple(_reasons(reason, message)),
        keep_on_file=_kept(message, sentences), dates=tuple(_dates(kind, meeting, message)), sentences=tuple(sentences),
        deciding=((first.start, first.end),), sender_role=SenderRole.EMPLOYER,
    )  # fmt: skip
    return message, reading


def _written(says: Sequence[tuple[str, SentenceLabel]], end: str) -> tuple[str, list[Sentence]]:
    """The text of a letter, and each of its sentences with its span."""
    text, found = "", []
    for said, label in says:
        substance = label in {L.REASON, L.INTERVIEW, L.KEEP_ON_FILE}
        found.append(Sentence(said, label, substance, len(text), len(text) + len(said)))
        text += said + ("\n\n" if label in {L.GREETING, L.THANKS, L.REASON} else " ")
    return f"{text.rstrip()}\n\nKind regards\n{end}\n", found


def _message(id_: str, sender: Address, subject: str, text: str, sent: datetime) -> Message:
    return Message(
        id=id_ if "@" in id_ else f"{id_}@{sender.domain}",
        digest=digest(sender, subject, sent),
        date=sent,
        sender=sender,
        subject=subject,
        text=text,
        segments=(Segment(SegmentKind.OWN, 0, len(text)),),
        to=(Address(OWNER.name, mailbox.OWNER),),
        source="bench",
    )


def _fact(value: str, message: Message) -> Fact:
    return Fact(value, _words(value, message), 0.95)


def _words(value: str, message: Message) -> Evidence:
    start = message.text.index(value)
    return Evidence(value, message.id, start, start + len(value))


def _people(firm: Firm, kind: Kind, message: Message) -> Iterator[Person]:
    if firm.recruiter:
        yield Person(firm.recruiter, _address(firm, firm.recruiter), Part.RECRUITER, _words(firm.recruiter, message))
    if kind is K.INTERVIEW:
        yield Person(firm.manager, _address(firm, firm.manager), Part.HIRING_MANAGER, _words(firm.manager, message))


def _reasons(reason: tuple[str, ReasonCode | None, str], message: Message) -> Iterator[Reason]:
    text, code, about = reason
    if code is not None:
        start = message.text.index(text)
        yield Reason(code, text, start, start + len(text), about)


def _kept(message: Message, sentences: Sequence[Sentence]) -> KeepOnFile | None:
    found = next((one for one in sentences if one.label is L.KEEP_ON_FILE), None)
    if found is None or message.date is None:
        return None
    return KeepOnFile(6, (message.date + timedelta(days=182)).date(), _words(found.text, message))


def _dates(kind: Kind, meeting: datetime, message: Message) -> Iterator[DatedFact]:
    if kind is K.INTERVIEW:
        phrase = f"{_day(meeting)} at 10:00"
        start = message.text.index(phrase)
        yield DatedFact(DateMeaning.INTERVIEW, meeting.date(), meeting, phrase, start, start + len(phrase))


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"


def _address(firm: Firm, name: str) -> str:
    return f"{name.replace(' ', '.').lower() or 'jobs'}@{firm.domain}"


# --- what the owner said ---


def _put_own_words(store: Store, record: Record) -> None:
    """Notes, drafts and a circle."""
    random = Random("own")
    ids = sorted(record.applications)
    met = [id_ for id_ in ids if any(event.kind is EventKind.INTERVIEW for event in record.events.get(id_, ()))]
    with store.transaction():
        for number in range(_NOTES):
            application = met[number] if number < len(met) else random.choice(ids)
            kind = NoteKind.IMPRESSED if number < len(met) else random.choice(tuple(NoteKind))
            said = random.choice(wording.PRIVATE).format(**mailbox.slots(random, german=False))
            text = "how you review drafts together" if kind is NoteKind.IMPRESSED else f"{said} Talked of invoices."
            store.put_note(Note(f"n-{number}", application, "", LAST_DAY - timedelta(days=number % _DAYS), kind, text))
        for number, application in enumerate(random.sample(ids, _DRAFTS)):
            store.put_draft(_draft(number, application))
        for number in range(_MEMBERS):
            name = f"{wording.FIRST_NAMES[number]} {wording.LAST_NAMES[number]}"
            store.put_member(
                CircleMember(f"m-{number}", name, f"friend{number}@letters.example", "friend", tuple(CircleList))
            )


def _draft(number: int, application: str) -> Draft:
    begun = Draft(
        f"l-{number}", DraftKind.THANKS, f"s-{application}-thanks", application, Address("", "jobs@firm.example"),
        Address(OWNER.name, mailbox.OWNER), "Thank you", "", "en", Tone.PLAIN, "", (), (), LAST_DAY,
    )  # fmt: skip
    return replace(begun, body=f"Dear all,\n\nThank you for your time.\n\n{OWNER.name}\n")
