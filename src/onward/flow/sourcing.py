"""Where the words of a letter come from: names, days and the owner's own words, found again in its text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onward.drafts.days import found, written
from onward.drafts.ground import ground
from onward.drafts.phrase import from_note, impressed, talked_about
from onward.drafts.salutation import parts
from onward.model.draft import DraftKind
from onward.model.evidence import Evidence
from onward.model.names import folded
from onward.model.note import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from onward.drafts.ground import Ground
    from onward.model.application import Event
    from onward.model.draft import Draft
    from onward.model.record import Record

_SHORTEST = 2  # characters; shorter words would be found by chance


@dataclass(frozen=True, slots=True)
class Sourced:
    """Words of a letter that the record or the owner gave.

    Attributes:
        what: "owner", "person", "company", "role", "interview", "letter", "reason" or "told".
        words: as they stand in the letter.
        evidence: what they rest on; without message it is the owner's own word.
        start, end: span in the body.
    """

    what: str
    words: str
    evidence: Evidence
    start: int = 0
    end: int = 0


def sourced(draft: Draft, record: Record, now: datetime) -> tuple[Sourced, ...]:
    """The words of a letter that come from somewhere, in the order of the text, none over another.

    The text may have been changed by the owner: only what still stands there is named. `now` is aware.
    """
    about = ground(record, draft.application_id, now)
    taken: list[Sourced] = []
    known = [*_people(draft, about), *_application(about), *_days(draft, about), *_reasons(about), *_told(draft, about)]
    for one in sorted(known, key=lambda known: -len(known.words)):
        if len(one.words.strip()) >= _SHORTEST:
            taken += [place for place in _places(draft.body, one) if not any(_overlap(place, other) for other in taken)]
    return tuple(sorted(taken, key=lambda place: place.start))


def _places(body: str, known: Sourced) -> Iterator[Sourced]:
    words = r"\s+".join(re.escape(word) for word in known.words.split())
    for at in re.finditer(rf"(?<!\w){words}(?!\w)", body, re.IGNORECASE):
        yield replace(known, words=at[0], start=at.start(), end=at.end())


def _overlap(one: Sourced, other: Sourced) -> bool:
    return one.start < other.end and other.start < one.end


def _people(draft: Draft, about: Ground) -> Iterator[Sourced]:
    owner = Evidence(about.owner.name, place="owner")
    for words in (about.owner.name, *about.owner.addresses, about.owner.phone):
        yield Sourced("owner", words, owner)
    if draft.kind is DraftKind.FRIEND:
        yield Sourced("owner", parts(about.owner.name).first, owner)
        for words in {draft.to.name, parts(draft.to.name).first}:
            yield Sourced("person", words, Evidence(draft.to.name, place="owner"))
        return
    for contact in about.contacts:
        yield Sourced("person", parts(contact.name).full, contact.evidence)
        if contact.name and contact.name == draft.to.name:
            name = parts(contact.name)
            yield from (Sourced("person", words, contact.evidence) for words in {name.first, name.last})


def _application(about: Ground) -> Iterator[Sourced]:
    """Company and role with the words that spell them; without any, as the owner's word."""
    told = about.application.evidence if about.application else ()
    for what, name in (("company", about.company), ("role", about.role)):
        spelled = (evidence for evidence in told if folded(name) in folded(evidence.text))
        yield Sourced(what, name, next(spelled, Evidence(name, place="record")))


def _days(draft: Draft, about: Ground) -> Iterator[Sourced]:
    events = [("interview", event) for event in about.dated]
    events += [("letter", about.rejection)] if about.rejection else []
    for what, event in events:
        day = about.day(event.at)
        yield Sourced(
            what, written(day, draft.language, about.owner.country, about.day(about.now)), _of(draft, event, about)
        )


def _of(draft: Draft, event: Event, about: Ground) -> Evidence:
    """The words that an event's day rests on, as the letter kept them; else its mail, or the owner's word."""
    day = about.day(event.at)
    for fact in draft.facts:
        if fact.message_id == event.message_id and (day.day, day.month) in {date[:2] for date in found(fact.text)}:
            return fact
    if not event.message_id:
        return Evidence(event.title, place="owner", decision_id=event.decision_id)
    return Evidence(event.title, event.message_id, place="invitation" if event.uid else "subject")


def _reasons(about: Ground) -> Iterator[Sourced]:
    for reason in about.letter.reasons if about.letter else ():
        evidence = Evidence(reason.text, about.letter.message_id if about.letter else "", reason.start, reason.end)
        yield Sourced("reason", reason.about, evidence)


def _told(draft: Draft, about: Ground) -> Iterator[Sourced]:
    """The owner's own words, as told and as they were fitted into a sentence."""
    told = [fact.text for fact in draft.facts if fact.place == "owner" and not fact.decision_id and fact.text]
    told += [note.text for note in about.notes if note.kind in {NoteKind.IMPRESSED, NoteKind.INTERVIEW}]
    for text in dict.fromkeys(told):
        evidence = Evidence(text, place="owner")
        yield Sourced("told", text.strip(" .?!"), evidence)
        for place in (impressed, talked_about):
            phrase = place(text, draft.language) or from_note(text, draft.language, place)
            if phrase is not None:
                yield Sourced("told", phrase.text, evidence)
