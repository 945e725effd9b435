"""Two applications become one, on the owner's word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.application import Application, Channel, Event, EventKind
from onward.record.by_hand import follow, forget_company_questions
from onward.record.contacts import move_people
from onward.record.details import index
from onward.record.history import in_order

if TYPE_CHECKING:
    from onward.model.question import Question
    from onward.record.shelf import Shelf


def merge(shelf: Shelf, gone: Application, into: Application) -> None:
    """Everything of `gone` goes to `into`, which keeps its own names where it has any."""
    unknown = into.organization_id in {"", into.agency_id}
    kept = replace(
        into,
        organization_id=gone.organization_id or into.organization_id if unknown else into.organization_id,
        agency_id=into.agency_id or gone.agency_id,
        role=into.role or gone.role,
        requisition=into.requisition or gone.requisition,
        channel=gone.channel if into.channel is Channel.UNKNOWN else into.channel,
    )
    if kept != into:
        kept = replace(kept, evidence=tuple(dict.fromkeys((*into.evidence, *gone.evidence))))
    shelf.put_application(kept)
    _move(shelf, gone.id, into.id)
    shelf.drop_application(gone.id)
    index(shelf, kept)
    _drop_twins(shelf, into.id)
    for left in (gone.organization_id, into.organization_id):
        move_people(shelf, kept, left)
        follow(shelf, left, kept.organization_id)
    if kept.organization_id:
        forget_company_questions(shelf, kept.id)


def _move(shelf: Shelf, gone: str, into: str) -> None:
    for event in shelf.events(gone):
        shelf.drop_event(event)
        shelf.put_event(replace(event, application_id=into))
    for tie in [tie for tie in shelf.ties.values() if tie.application_id == gone]:
        shelf.put_tie(replace(tie, application_id=into))
    for kind, key in shelf.keys_to(gone):
        shelf.put_key(kind, key, into)
    for question in list(shelf.questions.values()):
        shelf.put_question(_about(question, gone, into))


def _about(question: Question, gone: str, into: str) -> Question:
    """A question with the merged application in place of the one that is gone, each suggestion once."""
    if all(suggestion.value != gone for suggestion in question.suggestions):
        return question
    values = {suggestion.value for suggestion in question.suggestions}
    moved = (replace(s, value=into) if s.value == gone else s for s in question.suggestions)
    kept = tuple(s for s in question.suggestions if s.value != gone) if into in values else tuple(moved)
    return replace(question, suggestions=kept)


def _drop_twins(shelf: Shelf, application: str) -> None:
    """One application was sent once, and an interview at one time took place once."""
    kept: dict[object, Event] = {}
    for event in in_order(shelf.events(application)):
        mark = _mark(event)
        first = kept.get(mark)
        if mark is None or first is None:
            kept[mark] = event
            continue
        # Who took part by either letter took part.
        people = tuple(dict.fromkeys((*first.contact_ids, *event.contact_ids)))
        shelf.drop_event(event)
        kept[mark] = replace(first, contact_ids=people)
        shelf.put_event(kept[mark])


def _mark(event: Event) -> object:
    if event.kind is EventKind.APPLIED:
        return EventKind.APPLIED
    if event.kind is EventKind.INTERVIEW and event.scheduled:
        return event.at
    return None
