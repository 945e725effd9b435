"""What one letter may say: the blanks that can be filled, what is true, and what each rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.drafts.days import listed, number, weekday, written
from onward.drafts.phrase import Form, Phrase, from_note, impressed, talked_about
from onward.drafts.salutation import parts
from onward.model.circle import CircleList
from onward.model.draft import DraftKind
from onward.model.evidence import Evidence
from onward.model.note import NoteKind
from onward.model.reading import DateMeaning, Decline, FeedbackStance, ReasonCode

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta

    from onward.drafts.ground import Ground
    from onward.drafts.request import Details, DraftRequest
    from onward.model.application import Contact, Event
    from onward.model.reading import Reading
    from onward.model.record import Record

# A letter after at most this many days is a quick one; an application of at least this many a long one [judgement].
_QUICK_DAYS = 4
_LONG_DAYS = 42
_LATELY_DAYS = 6
_CAN_BE_BUILT_UP = frozenset({ReasonCode.SKILL, ReasonCode.EXPERIENCE, ReasonCode.LANGUAGE})
_LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Material:
    """What one letter may say.

    Attributes:
        fields: the blanks of `formulations_*.py`; what is not known is missing or "".
        tags: what is true of this case: several, one (interviews), dated, interviewed, assessed, met_you (the
            recipient met the owner), role, company, organization, insider, explicit (the letter says no in so many
            words), reason, lacking (a reason that names what could be built up), offered (feedback), on_file,
            reapply, quick, long, topic, impressed, noun_topic, noun_impressed (a
            short noun phrase, which can stand in the middle of a sentence).
        facts: what the fields rest on.
    """

    fields: dict[str, str]
    tags: frozenset[str]
    facts: tuple[Evidence, ...]


def material(request: DraftRequest, ground: Ground) -> Material:
    """Everything that the record, the notes and the owner's details give for this letter."""
    gathered = _Gathered(request, ground)
    gathered.application()
    gathered.interviews()
    gathered.letter()
    gathered.told()
    gathered.circle()
    true = frozenset(tag for tag, holds in gathered.tags.items() if holds)
    return Material(gathered.fields, true, tuple(dict.fromkeys(gathered.facts)))


def ask_of(details: Details) -> CircleList | None:
    """What is asked of the friend: as told, else the one list in which they stand."""
    if details.ask is not None or details.member is None:
        return details.ask
    return details.member.lists[0] if len(details.member.lists) == 1 else None


def told_phrase(
    told: str, notes: tuple[str, ...], language: str, place: Callable[[str, str], Phrase | None]
) -> Phrase | None:
    """The owner's word for this letter if it was given, else the latest note that can be placed in a sentence."""
    if told.strip():
        return place(told, language)
    return next((phrase for phrase in (from_note(note, language, place) for note in reversed(notes)) if phrase), None)


def notes_of(ground: Ground, kind: NoteKind) -> tuple[str, ...]:
    """The owner's notes of one kind, oldest first."""
    return tuple(note.text for note in ground.notes if note.kind is kind and note.text.strip())


def topic_of(request: DraftRequest, ground: Ground) -> Phrase | None:
    """What was talked about, from the details or an interview note."""
    return told_phrase(
        request.details.talked_about, notes_of(ground, NoteKind.INTERVIEW), request.language, talked_about
    )


def impression_of(request: DraftRequest, ground: Ground) -> Phrase | None:
    """What impressed the owner, from the details or a note."""
    return told_phrase(request.details.impressed, notes_of(ground, NoteKind.IMPRESSED), request.language, impressed)


class _Gathered:
    """The three parts of a Material while they are put together."""

    def __init__(self, request: DraftRequest, ground: Ground) -> None:
        self.request, self.ground = request, ground
        self.fields: dict[str, str] = {}
        self.tags: dict[str, bool] = {}
        self.facts: list[Evidence] = []

    def application(self) -> None:
        """Company and role, as recorded."""
        self.fields |= {"company": self.ground.company, "role": self.ground.role, "openings": self.ground.role}
        self.tags |= {
            "company": bool(self.ground.company),
            "role": bool(self.ground.role),
            "assessed": self.ground.assessed,
        }
        self.facts += self.ground.application.evidence if self.ground.application else ()

    def interviews(self) -> None:
        """How many, when, with whom."""
        held, dated = self.ground.interviews, self.ground.dated
        self.tags |= {"interviewed": bool(held), "dated": bool(dated), "one": len(held) == 1, "several": len(held) > 1}
        if len(held) > 1:
            self.fields["count"] = number(len(held), self.request.language)
        if dated:
            self.fields["day"] = self._day(dated[-1])
        self._met(held)
        self.facts += [_evidence_of(self.request.record, event) for event in held]

    def _met(self, held: tuple[Event, ...]) -> None:
        recipient = self.request.step.recipient
        known = {contact.id: contact for contact in self.ground.contacts if contact.name}
        met = [known[i] for i in dict.fromkeys(i for event in held for i in event.contact_ids) if i in known]
        others = [contact for contact in met if not same_person(contact, recipient)]
        self.tags["met_you"] = len(others) < len(met)
        names = [" ".join(filter(None, (parts(c.name).title, parts(c.name).full))) for c in others]
        self.fields["met"] = listed(names, self.request.language)
        self.facts += [contact.evidence for contact in others]

    def letter(self) -> None:
        """The rejection: its day, how long it took, what it says."""
        event = self.ground.rejection
        if event is None:
            return
        self.fields["letter_day"] = self._day(event)
        if (self.ground.days_since or 0) <= _LATELY_DAYS:
            self.fields["letter_weekday"] = weekday(self.ground.day(event.at), self.request.language)
        self.facts.append(_evidence_of(self.request.record, event))
        self._duration(event)
        if self.ground.letter is not None:
            self._reading(self.ground.letter)

    def _duration(self, rejected: Event) -> None:
        applied, dated = self.ground.applied, self.ground.dated
        if applied is not None and (days := _between(rejected.at - applied.at)) >= _LONG_DAYS:
            self.tags["long"] = True
            self.fields["weeks"] = number(days // 7, self.request.language)
            self.facts.append(_evidence_of(self.request.record, applied))
        self.tags["quick"] = bool(dated) and _between(rejected.at - dated[-1].at) <= _QUICK_DAYS

    def _reading(self, reading: Reading) -> None:
        kept, again = reading.keep_on_file, reading.reapply_welcome
        lacking = next(
            (r for r in reading.reasons if r.code in _CAN_BE_BUILT_UP and 0 < len(r.about) <= _LONGEST_QUOTE), None
        )
        self.tags |= {
            "explicit": reading.decline is Decline.EXPLICIT,
            "reason": bool(reading.reasons),
            "lacking": lacking is not None,
            "offered": reading.feedback is FeedbackStance.OFFERED,
            "on_file": kept is not None,
            "reapply": again is not None,
        }
        self.fields["months"] = (
            number(kept.months, self.request.language) if kept and kept.months and kept.months > 1 else ""
        )
        self.fields["about_reason"] = " ".join(lacking.about.split()) if lacking else ""
        self.facts += [Evidence(r.text, reading.message_id, r.start, r.end) for r in reading.reasons]
        self.facts += [part for part in (kept.evidence if kept else None, again) if part]

    def told(self) -> None:
        """The owner's own words."""
        for name, phrase in (
            ("topic", topic_of(self.request, self.ground)),
            ("impressed", impression_of(self.request, self.ground)),
        ):
            self.tags |= {name: phrase is not None, f"noun_{name}": phrase is not None and phrase.is_compact}
            if phrase is not None:
                self.fields |= _placed(name, phrase, self.request.language)
                self.facts.append(Evidence(phrase.source, place="owner"))
        question = " ".join(self.request.details.question.split()).rstrip(" .!?")
        if question:
            self.fields["question"] = f"{question}?"
            self.facts.append(Evidence(self.request.details.question, place="owner"))

    def circle(self) -> None:
        """What the friend knows, for the question whom they know."""
        details = self.request.details
        member = details.member
        if (
            self.request.kind is not DraftKind.FRIEND
            or member is None
            or ask_of(details) is not CircleList.HEARS_OF_JOBS
        ):
            return
        organization = details.organization or next(iter(member.organizations), "")
        self.fields["organization"] = organization
        self.tags |= {"organization": bool(organization), "insider": organization in member.organizations}
        self.facts.append(Evidence(organization or member.name, place="owner"))

    def _day(self, event: Event) -> str:
        ground = self.ground
        return written(ground.day(event.at), self.request.language, ground.owner.country, ground.day(ground.now))


def same_person(contact: Contact, other: Contact | None) -> bool:
    """Whether two contacts are one person: by id, address or name."""
    if other is None:
        return False
    if contact.id and contact.id == other.id:
        return True
    if contact.address and contact.address == other.address:
        return True
    return bool(contact.name) and contact.name == other.name


def _placed(name: str, phrase: Phrase, language: str) -> dict[str, str]:
    """The phrase's fields; German words about a topic stand after "über" or, as a clause, after "darüber"."""
    if name != "topic" or language != "de":
        return {name: phrase.text}
    if phrase.form is Form.CLAUSE:
        return {"topic": phrase.text, "about": "darüber", "tail": f", {phrase.text}"}
    return {"topic": phrase.text, "about": f"über {phrase.closed}"}


def _between(span: timedelta) -> int:
    return max(span.days, 0)


def _evidence_of(record: Record, event: Event) -> Evidence:
    """The words that an event rests on: the reading's phrase for an interview, else its title in mail or invitation."""
    reading = record.readings.get(event.message_id)
    for fact in reading.dates if reading else ():
        if fact.meaning is DateMeaning.INTERVIEW and fact.at == event.at and fact.end:
            return Evidence(fact.phrase, event.message_id, fact.start, fact.end)
    text = event.title or event.kind.value
    if not event.message_id:
        return Evidence(text, place="owner", decision_id=event.decision_id)
    return Evidence(text, event.message_id, place="invitation" if event.uid else "subject")
