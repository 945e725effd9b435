"""What the owner enters by hand: applications, events, other names."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from onward.model.application import Application, Channel, Event, EventKind, Stage
from onward.model.decision import Decision, Verb
from onward.model.question import QuestionKind
from onward.model.reading import Person
from onward.record.contacts import move_contact, move_people, put_person
from onward.record.details import employ, index, with_evidence
from onward.record.ids import application_id, event_id, question_id
from onward.record.interviews import same_hour
from onward.record.overlay import owners_word, part_of, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.record.decided import Decided
    from onward.record.shelf import Shelf

_DAY_ONLY = len("2026-05-04")


def moment_of(decision: Decision) -> datetime:
    """When a decision takes its place in the history: what it enters when that happened, all else when it was made."""
    if decision.verb in {Verb.ADD_APPLICATION, Verb.ADD_EVENT}:
        return min(_at(decision), decision.made_at)
    return decision.made_at


def add_application(shelf: Shelf, decision: Decision) -> Application:
    """An application that the owner tells of, with its first event; none while they are only interested."""
    company, role, number = (word(decision, field) for field in ("company", "role", "requisition"))
    application = Application(
        id=application_id(decision.id),
        organization_id=employ(shelf, company).id if company else "",
        role=role,
        requisition=number,
        channel=_channel(decision) or Channel.UNKNOWN,
        evidence=(owners_word(decision, ", ".join(text for text in (role, company) if text)),),
    )
    shelf.put_application(application)
    index(shelf, application)
    if word(decision, "stage") == Stage.INTERESTED:
        return application
    made = event_id(decision.id, EventKind.APPLIED.value)
    at = _at(decision)
    shelf.put_event(Event(made, application.id, EventKind.APPLIED, at, decision.made_at, decision_id=decision.id))
    return application


def add_event(shelf: Shelf, decision: Decision, application: Application) -> None:
    """An event that the owner tells of; an interview that a mail told of already gets the people."""
    named = word(decision, "kind")
    if named not in set(EventKind):
        return
    event = Event(
        id=event_id(decision.id, named),
        application_id=application.id,
        kind=EventKind(named),
        at=_at(decision),
        known_at=decision.made_at,
        decision_id=decision.id,
        contact_ids=tuple(dict.fromkeys(_people(shelf, decision, application))),
        title=word(decision, "title"),
        scheduled=named == EventKind.INTERVIEW and decision.value.get("scheduled", True) is True,
    )
    shelf.put_event(_with_mail(shelf, event, decision) if event.kind is EventKind.INTERVIEW else event)


def rename(shelf: Shelf, decided: Decided, decision: Decision, application: Application) -> None:
    """Other names for an application; its old ones still lead to it."""
    company, role, number = (_newest(decided, decision, application, f) for f in ("company", "role", "requisition"))
    before = application.organization_id
    application = replace(
        application,
        organization_id=_renamed(shelf, company) if company else before,
        role=role or application.role,
        requisition=number or application.requisition,
        channel=_channel(decision) or application.channel,
    )
    given = ", ".join(text for text in (role, company, number, word(decision, "channel")) if text)
    shelf.put_application(with_evidence(application, owners_word(decision, given)))
    index(shelf, application)
    if company:
        forget_company_questions(shelf, application.id)
        move_people(shelf, application, before)
        follow(shelf, before, application.organization_id)


def forget_company_questions(shelf: Shelf, application: str) -> None:
    """Questions for the company behind an application's mails are answered."""
    for tie in [tie for tie in shelf.ties.values() if tie.application_id == application]:
        shelf.drop_question(question_id(tie.message_id, QuestionKind.COMPANY.value))


def follow(shelf: Shelf, before: str, after: str) -> None:
    """When no application is left at an organization, its people go to the new one, and it goes."""
    left = before not in shelf.organizations or before == after
    if left or any(before in {a.organization_id, a.agency_id} for a in shelf.applications.values()):
        return
    for contact in [c for c in shelf.contacts.values() if c.organization_id == before]:
        move_contact(shelf, contact, after)
    shelf.drop_organization(before)


def _renamed(shelf: Shelf, company: str) -> str:
    organization = replace(employ(shelf, company), name=company)
    shelf.put_organization(organization)
    return organization.id


def _newest(decided: Decided, decision: Decision, application: Application, field: str) -> str:
    """A field of the decision, "" when the owner said something newer about it."""
    given = decided.given_at(application, field)
    return word(decision, field) if given is None or given <= decision.made_at else ""


def _with_mail(shelf: Shelf, event: Event, decision: Decision) -> Event:
    day_only = len(word(decision, "at")) == _DAY_ONLY
    known = same_hour(event, shelf.events(event.application_id), whole_day=day_only)
    if known is None:
        return event
    people = tuple(dict.fromkeys((*event.contact_ids, *known.contact_ids)))
    return replace(known, contact_ids=people, title=event.title or known.title, decision_id=event.decision_id)


def _people(shelf: Shelf, decision: Decision, application: Application) -> Iterator[str]:
    named = decision.value.get("people", ())
    for entry in named if isinstance(named, list | tuple) else ():
        fields = {key: value.strip() for key, value in dict(entry).items() if isinstance(value, str)}
        name, address = fields.get("name", ""), fields.get("address", "").lower()
        person = Person(name, address, part_of(fields.get("part", "")), owners_word(decision, name or address))
        contact = put_person(shelf, person, application.organization_id)
        if contact is not None:
            shelf.put_key("address", contact.address, application.id)
            yield contact.id


def _channel(decision: Decision) -> Channel | None:
    named = word(decision, "channel")
    return Channel(named) if named in set(Channel) else None


def _at(decision: Decision) -> datetime:
    """The moment that the owner gave, in the zone in which they said it; the decision's own when there is none."""
    try:
        at = datetime.fromisoformat(word(decision, "at"))
    except ValueError:
        return decision.made_at
    return at if at.tzinfo is not None else at.replace(tzinfo=decision.made_at.tzinfo)
