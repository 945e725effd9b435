"""Questions for the owner, likeliest answer first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.question import Question, QuestionKind, Suggestion
from onward.model.reading import Kind
from onward.record.decided import NEW
from onward.record.history import ending
from onward.record.ids import question_id
from onward.record.wording import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.application import Application
    from onward.record.arrival import Arrival
    from onward.record.shelf import Shelf
    from onward.record.verdict import Doubt


def ask_kind(arrival: Arrival) -> Question:
    """What a mail is; the reader's best answer first."""
    kinds = dict.fromkeys((arrival.reading.kind, *Kind))
    suggestions = tuple(Suggestion(kind.value, TEXTS[f"kind.{kind.value}"]) for kind in kinds)
    deciding = set(arrival.reading.deciding)
    grounds = tuple(
        Evidence(sentence.text, arrival.message.id, sentence.start, sentence.end)
        for sentence in arrival.reading.sentences
        if (sentence.start, sentence.end) in deciding
    )
    return _question(arrival, QuestionKind.KIND, suggestions, grounds or (_subject(arrival),))


def ask_tie(shelf: Shelf, arrival: Arrival, doubt: Doubt) -> Question:
    """Which application a mail is about: the possible ones, a new one, or none."""
    possible = [shelf.applications[known] for known in doubt.application_ids]
    suggestions = (
        *(Suggestion(application.id, label(shelf, application)) for application in possible),
        Suggestion(NEW, TEXTS["tie.new"]),
        Suggestion("", TEXTS["tie.none"]),
    )
    facts = (arrival.reading.company, arrival.reading.role, arrival.reading.requisition)
    grounds = tuple(fact.evidence for fact in facts if fact is not None)
    return _question(arrival, QuestionKind.TIE, suggestions, grounds or (_subject(arrival),))


def ask_company(shelf: Shelf, arrival: Arrival) -> Question:
    """Which company a mail is about: where the owner applied for that role, then the sender's name."""
    names = dict.fromkeys(_company_names(shelf, arrival))
    suggestions = tuple(Suggestion(name, name) for name in names if name)
    return _question(arrival, QuestionKind.COMPANY, suggestions, (_subject(arrival),))


def label(shelf: Shelf, application: Application) -> str:
    """An application in a few words."""
    organization = shelf.organizations.get(application.organization_id)
    company = organization.name if organization is not None else ""
    if application.role and company:
        return TEXTS["application.role_at"].format(role=application.role, company=company)
    if application.role:
        return TEXTS["application.role"].format(role=application.role)
    return TEXTS["application.company"].format(company=company) if company else TEXTS["application.bare"]


def _company_names(shelf: Shelf, arrival: Arrival) -> Iterator[str]:
    for application in shelf.led_by("role", arrival.role):
        organization = shelf.organizations.get(application.organization_id)
        if organization is not None and ending(shelf.events(application.id)) is None:
            yield organization.name
    sender = arrival.message.sender
    if not any(person.name == sender.name for person in arrival.people):
        yield sender.name


def _question(
    arrival: Arrival, kind: QuestionKind, suggestions: tuple[Suggestion, ...], grounds: tuple[Evidence, ...]
) -> Question:
    message = arrival.message
    sender = message.sender.name or message.sender.address or TEXTS["sender.unknown"]
    text = TEXTS[f"ask.{kind.value}"].format(sender=sender, subject=message.subject or TEXTS["subject.none"])
    made = question_id(message.id, kind.value)
    return Question(made, kind, message.id, arrival.when, text, suggestions, grounds)


def _subject(arrival: Arrival) -> Evidence:
    return Evidence(arrival.message.subject, arrival.message.id, place="subject")
