"""The owner's corrections laid over a reading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.decision import Decision, Verb
from onward.model.evidence import Evidence
from onward.model.reading import Decline, Fact, Kind, Part, Person, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from onward.model.application import Contact


def overlay(reading: Reading, decisions: Iterable[Decision]) -> Reading:
    """The reading with every correction of this message, in the order in which the owner made them.

    Decisions about other messages are ignored; laying twice changes nothing.
    """
    return _corrected(reading, (decision for decision in decisions if decision.subject == reading.message_id))


def overlaid(readings: Mapping[str, Reading], decisions: Iterable[Decision]) -> dict[str, Reading]:
    """Readings by message id, each with its corrections."""
    corrections: dict[str, list[Decision]] = {}
    for decision in decisions:
        if decision.verb in _CORRECTIONS:
            corrections.setdefault(decision.subject, []).append(decision)
    return {known: _corrected(reading, corrections.get(known, ())) for known, reading in readings.items()}


def word(decision: Decision, field: str) -> str:
    """A field of a decision's value as text, stripped; "" when it is absent or no text."""
    value = decision.value.get(field, "")
    return value.strip() if isinstance(value, str) else ""


def owners_word(decision: Decision, text: str) -> Evidence:
    """What a fact rests on that the owner gave."""
    return Evidence(text, place="owner", decision_id=decision.id)


def part_of(text: str) -> Part:
    """The part that a word names, UNKNOWN for any other word."""
    return Part(text) if text in set(Part) else Part.UNKNOWN


def is_meant(person: Person | Contact, name: str, address: str) -> bool:
    """Whether the owner's word, of a name and an address (lower case, "" for none), is about a person."""
    if address and person.address:
        return person.address == address
    return bool(name) and person.name.casefold() == name.casefold()


def _corrected(reading: Reading, decisions: Iterable[Decision]) -> Reading:
    mine = [decision for decision in decisions if decision.verb in _CORRECTIONS]
    for decision in sorted(mine, key=lambda decision: (decision.made_at, decision.id)):
        reading = _CORRECTIONS[decision.verb](reading, decision)
    return reading


def _kind(reading: Reading, decision: Decision) -> Reading:
    named = word(decision, "kind")
    if named not in set(Kind):
        return reading
    kind = Kind(named)
    decline = (reading.decline or Decline.EXPLICIT) if kind is Kind.REJECTION else None
    return replace(reading, kind=kind, confidence=1.0, unsure=False, decline=decline)


def _company(reading: Reading, decision: Decision) -> Reading:
    return replace(reading, company=_fact(decision, word(decision, "company")))


def _role(reading: Reading, decision: Decision) -> Reading:
    return replace(reading, role=_fact(decision, word(decision, "role")))


def _fact(decision: Decision, value: str) -> Fact | None:
    return Fact(value, owners_word(decision, value), 1.0) if value else None


def _person(reading: Reading, decision: Decision) -> Reading:
    """Replace the person meant, add one who was not read, or take one out (no name, but an address)."""
    name, address = word(decision, "name"), word(decision, "address").lower()
    people = [person for person in reading.people if not is_meant(person, name, address)]
    place = next((i for i, person in enumerate(reading.people) if is_meant(person, name, address)), len(people))
    if name:
        known = next((person for person in reading.people if is_meant(person, name, address)), None)
        kept = address or (known.address if known else "")
        part = part_of(word(decision, "part")) if word(decision, "part") else (known.part if known else Part.UNKNOWN)
        people.insert(place, Person(name, kept, part, owners_word(decision, name)))
    return replace(reading, people=tuple(people))


_CORRECTIONS: dict[Verb, Callable[[Reading, Decision], Reading]] = {
    Verb.CORRECT_KIND: _kind,
    Verb.CORRECT_COMPANY: _company,
    Verb.CORRECT_ROLE: _role,
    Verb.CORRECT_PERSON: _person,
}
