"""The owner's decisions, found by what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.decision import Decision, Verb
from onward.record.ids import application_id
from onward.record.overlay import overlay, word

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from onward.model.application import Application
    from onward.model.message import Message
    from onward.model.reading import Reading

_OF_MESSAGES = frozenset({Verb.CORRECT_KIND, Verb.CORRECT_COMPANY, Verb.CORRECT_ROLE, Verb.CORRECT_PERSON})
_FIELDS = {Verb.CORRECT_COMPANY: ("company",), Verb.CORRECT_ROLE: ("role",)}
# What the TIE of a suggestion may hold for "an application of its own".
NEW = "new"


class Decided:
    """Decisions by message, by question and by id."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._corrections: dict[str, list[Decision]] = {}
        self._ties: dict[str, Decision] = {}
        self._dismissed: set[str] = set()
        self._by_id: dict[str, Decision] = {}
        for decision in sorted(decisions, key=lambda decision: (decision.made_at, decision.id)):
            self._by_id[decision.id] = decision
            if decision.verb in _OF_MESSAGES:
                self._corrections.setdefault(decision.subject, []).append(decision)
            elif decision.verb in {Verb.TIE, Verb.SPLIT}:
                self._ties[decision.subject] = decision
            elif decision.verb is Verb.DISMISS:
                self._dismissed.add(decision.subject)

    def corrected(self, message: Message, reading: Reading) -> Reading:
        """The reading with the owner's corrections."""
        corrections = self._corrections.get(message.id)
        return overlay(reading, corrections) if corrections else reading

    def tie(self, message_id: str) -> Decision | None:
        """The owner's latest word on where a message belongs."""
        return self._ties.get(message_id)

    def on_people(self) -> list[Decision]:
        """The owner's words on people of messages, in the order in which they were said."""
        said = (decision for decisions in self._corrections.values() for decision in decisions)
        people = (decision for decision in said if decision.verb is Verb.CORRECT_PERSON)
        return sorted(people, key=lambda decision: (decision.made_at, decision.id))

    def is_dismissed(self, question_id: str) -> bool:
        """Whether the owner waved a question away."""
        return question_id in self._dismissed

    def given_at(self, application: Application, field: str) -> datetime | None:
        """When the owner last gave a field of an application, None when the letters did.

        The evidence of an application names the decisions behind it, so this needs no memory of its own.
        """
        named = (self._by_id.get(evidence.decision_id) for evidence in application.evidence if evidence.decision_id)
        return max((d.made_at for d in named if d is not None and field in _fields(d)), default=None)

    def made_at(self, decision_id: str) -> datetime | None:
        """When a decision was made, None for an unknown one."""
        decision = self._by_id.get(decision_id)
        return decision.made_at if decision is not None else None


def tied_to(decision: Decision) -> str:
    """The application that a TIE or SPLIT names: an id, or "" for none."""
    named = word(decision, "application_id")
    own = decision.verb is Verb.SPLIT or named == NEW
    return application_id(decision.subject) if own else named


def _fields(decision: Decision) -> tuple[str, ...]:
    """The fields of an application that a decision gives."""
    given = _FIELDS.get(decision.verb)
    return given if given is not None else tuple(field for field in decision.value if word(decision, field))
