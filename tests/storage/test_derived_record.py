"""The derived record: written by changes, loaded as a whole, and the slice around some keys."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onward.model import change as changes
from onward.model.application import Application, Contact, Event, EventKind, Organization
from onward.model.change import Cause
from onward.model.circle import CircleList, CircleMember
from onward.model.decision import Decision, Verb
from onward.model.evidence import Evidence
from onward.model.note import Note, NoteKind
from onward.model.owner import Owner
from onward.model.question import Question, QuestionKind
from onward.model.reading import Kind, Part
from onward.model.record import Tie
from onward.storage import statements
from tests.storage.conftest import START
from tests.storage.strategies import distinct, values

if TYPE_CHECKING:
    from onward.model.change import Change
    from onward.storage.store import Store
    from tests.storage.conftest import Letter

WHY = Cause("a@x.example")


def _event(number: int, application_id: str, *, day: int = 0, contact: str = "", message: str = "") -> Event:
    at = START + timedelta(days=day)
    kind = EventKind.REJECTED if message else EventKind.INTERVIEW
    return Event(
        f"e-{number}",
        application_id,
        kind,
        at,
        at,
        message_id=message,
        contact_ids=(contact,) if contact else (),
    )


def _search(count: int) -> list[Change]:
    """`count` applications, each at a firm of its own, with two events, a contact, a tie and two keys."""
    made: list[Change] = []
    for n in range(count):
        person = Contact(f"c-{n}", f"Person {n}", "", f"o-{n}", Part.RECRUITER, Evidence("Person"))
        made += [
            changes.PutOrganization(Organization(f"o-{n}", f"Firm {n}", f"firm {n}"), WHY),
            changes.PutContact(person, WHY),
            changes.PutApplication(Application(f"a-{n}", f"o-{n}", "Editor"), WHY),
            changes.PutEvent(_event(2 * n, f"a-{n}", day=5, contact=f"c-{n}"), WHY),
            changes.PutEvent(_event(2 * n + 1, f"a-{n}", day=1), WHY),
            changes.PutTie(Tie(f"{n}@x.example", f"a-{n}", "thread", 1.0), WHY),
            changes.PutKey("thread", f"{n}@x.example", f"a-{n}", WHY),
            changes.PutKey("organization", f"firm {n}", f"a-{n}", WHY),
        ]
    return made


def test_what_was_put_is_loaded(store: Store) -> None:
    """Events in order of their moment; the later of two changes on one thing stands."""
    store.take([*_search(3), changes.PutOrganization(Organization("o-1", "Firm One", "firm one"), WHY)], [])
    record = store.load()
    assert list(record.applications) == ["a-0", "a-1", "a-2"]
    assert record.organizations["o-1"].name == "Firm One"
    assert [event.id for event in record.events["a-1"]] == ["e-3", "e-2"]
    assert record.ties["2@x.example"] == Tie("2@x.example", "a-2", "thread", 1.0)
    assert record.contacts["c-0"].organization_id == "o-0"
    assert record.readings == {}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    organizations=distinct(Organization),
    contacts=distinct(Contact),
    applications=distinct(Application),
    events=distinct(Event),
    ties=distinct(Tie, "message_id"),
    questions=distinct(Question),
    owner=values(Owner),
    keys=st.lists(st.tuples(st.text(), st.text(), st.text()), max_size=3),
)
def test_every_value_of_the_derived_record_comes_back_as_it_was(
    store: Store,
    organizations: list[Organization],
    contacts: list[Contact],
    applications: list[Application],
    events: list[Event],
    ties: list[Tie],
    questions: list[Question],
    owner: Owner,
    keys: list[tuple[str, str, str]],
) -> None:
    """And replacing the whole leaves nothing of the one before."""
    made: list[Change] = [
        *(changes.PutOrganization(thing, WHY) for thing in organizations),
        *(changes.PutContact(thing, WHY) for thing in contacts),
        *(changes.PutApplication(thing, WHY) for thing in applications),
        *(changes.PutEvent(thing, WHY) for thing in events),
        *(changes.PutTie(thing, WHY) for thing in ties),
        *(changes.PutQuestion(thing, WHY) for thing in questions),
        *(changes.PutKey(*key, WHY) for key in keys),
    ]
    store.replace_derived(made, [])
    store.put_owner(owner)
    record = store.load("tied")
    assert list(record.organizations.values()) == sorted(organizations, key=lambda thing: thing.id)
    assert list(record.contacts.values()) == sorted(contacts, key=lambda thing: thing.id)
    assert list(record.applications.values()) == sorted(applications, key=lambda thing: thing.id)
    assert [event for found in record.events.values() for event in found] == sorted(
        events, key=lambda event: (event.application_id, event.at, event.id)
    )
    assert list(record.ties.values()) == sorted(ties, key=lambda tie: tie.message_id)
    assert record.questions == tuple(sorted(questions, key=lambda question: (question.asked_at, question.id)))
    assert record.owner == replace(owner, id="me")
    _, found = store.neighbours([(kind, key) for kind, key, _ in keys])
    assert set(keys) <= set(found)


def test_readings_are_loaded_as_asked(store: Store, letter: Letter) -> None:
    """Those of tied messages, or of the letters that a rejection rests on."""
    store.add_messages([letter("0@x.example"), letter("1@x.example", Kind.STATUS), letter("9@x.example")])
    store.take([*_search(2), changes.PutEvent(_event(99, "a-0", message="0@x.example"), WHY)], [])
    assert set(store.load("tied").readings) == {"0@x.example", "1@x.example"}
    assert set(store.load("rejections").readings) == {"0@x.example"}
    assert store.load("rejections").readings["0@x.example"].kind is Kind.REJECTION


def test_what_the_owner_said_is_loaded(store: Store) -> None:
    """The latest answer to each step; the circle in the order of adding; questions oldest first."""
    for number, (answer, hours) in enumerate((("later", 2), ("done", 3), ("not_for_me", 1))):
        made_at = START + timedelta(hours=hours)
        store.decide(Decision(f"d-{number}", made_at, Verb.ANSWER, "s-a-1-thanks", {"answer": answer}))
    store.decide(Decision("d-9", START + timedelta(days=9), Verb.DISMISS, "q-1", {}))
    for name in ("Zoe", "Abe"):
        store.put_member(CircleMember(f"m-{name}", name, "", "friend", (CircleList.HEARS_OF_JOBS,)))
    store.put_member(CircleMember("m-Zoe", "Zoë", "", "friend", (CircleList.HOLDS_ME_UP,)))
    asked = [Question(f"q-{n}", QuestionKind.TIE, "a@x.example", START - timedelta(days=n), "?", ()) for n in (1, 2)]
    store.take([changes.PutQuestion(question, WHY) for question in asked], [])
    record = store.load()
    assert {step: said.value["answer"] for step, said in record.answers.items()} == {"s-a-1-thanks": "done"}
    assert [member.name for member in record.circle] == ["Zoë", "Abe"]
    assert [question.id for question in record.questions] == ["q-2", "q-1"]
    assert record.owner == Owner()


def test_a_note_follows_its_message_when_the_application_is_gone(store: Store) -> None:
    """After a merge the application of the note may be no more."""
    store.take(_search(2), [])
    store.put_note(Note("n-1", "a-gone", "1@x.example", START, NoteKind.GENERAL, "second"))
    store.put_note(Note("n-2", "a-1", "0@x.example", START - timedelta(days=1), NoteKind.GENERAL, "first"))
    store.put_note(Note("n-3", "a-lost", "", START, NoteKind.GENERAL, "kept all the same"))
    notes = store.load().notes
    assert [note.text for note in notes["a-1"]] == ["first", "second"]
    assert [note.id for note in notes["a-lost"]] == ["n-3"]


def test_neighbours_are_what_the_keys_lead_to(store: Store) -> None:
    """Everything of those applications and nothing of others; colleagues at the firm are there too."""
    colleague = Contact("c-x", "Colleague", "", "o-1", Part.UNKNOWN, Evidence("Colleague"))
    guest = Contact("c-y", "Guest", "", "o-2", Part.UNKNOWN, Evidence("Guest"))
    store.take(_search(4), [])
    store.take(
        [
            changes.PutContact(colleague, WHY),
            changes.PutContact(guest, WHY),
            changes.PutEvent(_event(90, "a-1", day=9, contact="c-y"), WHY),
            changes.PutApplication(Application("a-1", "o-1", "Editor", agency_id="o-3"), WHY),
        ],
        [],
    )
    record, keys = store.neighbours([("thread", "1@x.example"), ("organization", "firm 1"), ("thread", "none")])
    assert set(record.applications) == {"a-1"}
    assert [event.id for event in record.events["a-1"]] == ["e-3", "e-2", "e-90"]
    assert set(record.contacts) == {"c-1", "c-x", "c-y", "c-3"}
    assert set(record.organizations) == {"o-1", "o-2", "o-3"}
    assert set(record.ties) == {"1@x.example"}
    assert keys == (("organization", "firm 1", "a-1"), ("thread", "1@x.example", "a-1"))
    assert store.neighbours([("domain", "nobody.example")]) == (type(record)(), ())


_SLICE = ("LED_TO", "KEYS_OF", "APPLICATION", "ORGANIZATION", "CONTACT", "CONTACTS_AT", "EVENTS_OF", "TIES_OF")


@pytest.mark.parametrize("name", _SLICE)
def test_neighbours_are_looked_up_by_an_index_that_does_not_end_at_the_owner(store: Store, name: str) -> None:
    """Else the cost would grow with the record."""
    plan = [
        row[3]
        for row in store.connection.rows(f"EXPLAIN QUERY PLAN {getattr(statements, name)}", id="x", kind="", key="")
    ]
    assert plan
    for step in plan:
        assert re.match(r"SEARCH \w+ USING .*\(owner=\? AND ", step), step


def test_the_work_for_neighbours_does_not_grow_with_the_record(store: Store) -> None:
    """Counted in steps of the database's machine, at 20 and at 2,000 applications."""
    raw, steps = store.connection._raw, [0]

    def count() -> int:
        steps[0] += 1
        return 0

    def work() -> int:
        steps[0] = 0
        raw.set_progress_handler(count, 1)
        store.neighbours([("thread", "7@x.example"), ("organization", "firm 7")])
        raw.set_progress_handler(None, 0)
        return steps[0]

    store.take(_search(20), [])
    small = work()
    store.take(_search(2000), [])
    assert 0 < work() <= small
