"""Messages and readings: adding, finding, taking, reading again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from onward.errors import AmbiguousError, NotFoundError
from onward.model.application import Application
from onward.model.change import Cause, PutApplication, PutTie
from onward.model.decision import Decision, Verb
from onward.model.evidence import Evidence
from onward.model.message import Message
from onward.model.reading import Fact, Kind, Reading
from onward.model.record import Tie
from onward.storage.messages import Added
from onward.storage.store import Store, open_store
from tests.storage.conftest import START, Letter
from tests.storage.strategies import values

if TYPE_CHECKING:
    from pathlib import Path


def test_the_same_mail_twice_changes_nothing(store: Store, letter: Letter) -> None:
    """In one batch or in two, even with another reading."""
    pair = letter("a@x.example")
    assert store.add_messages([pair, pair]) == Added(new=1, known=1)
    assert store.add_messages([letter("a@x.example", Kind.OFFER)]) == Added(new=0, known=1)
    assert store.reading("a@x.example").kind is Kind.REJECTION


def test_another_mail_under_the_same_id_is_stored_beside_it(store: Store, letter: Letter) -> None:
    """Its reading and the evidence in it go by the new id; a second import finds both known."""
    first, (message, reading) = letter("a@x.example"), letter("a@x.example", digest="ffeeddccbbaa9988")
    company = Fact("Brightwater", Evidence("Brightwater", "a@x.example", 0, 11), 0.8)
    second = message, replace(reading, company=company)
    assert store.add_messages([first, second]) == Added(new=2, known=0)
    assert store.add_messages([second, first]) == Added(new=0, known=2)
    assert store.message("a@x.example").digest == "0011223344556677"
    assert store.message("a@x.example#ffeeddcc").digest == "ffeeddccbbaa9988"
    stored = store.reading("a@x.example#ffeeddcc")
    assert stored.message_id == "a@x.example#ffeeddcc"
    assert stored.company is not None
    assert stored.company.evidence.message_id == "a@x.example#ffeeddcc"


def test_a_batch_that_fails_leaves_nothing(store: Store, letter: Letter) -> None:
    """Neither messages nor words in the index."""
    broken = letter("b@x.example")[0], None
    with pytest.raises(AttributeError):
        store.add_messages([letter("a@x.example", text="herons"), broken])  # type: ignore[list-item]
    assert store.counts()["message"] == 0
    assert store.search("herons") == ()


def test_texts_that_are_no_unicode_are_stored_readable(store: Store, letter: Letter) -> None:
    """File names and broken mail hold lone surrogates."""
    message, reading = letter("a@x.example", text="gr\udcfc\udcdfe herons")
    store.add_messages([(replace(message, source="in\udce4box"), reading)])
    assert store.message("a@x.example").text == "gr??e herons"
    assert store.message("a@x.example").source == "in?box"
    assert len(store.search("herons")) == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(message=values(Message), reading=values(Reading))
def test_every_message_and_reading_comes_back_as_it_was(store: Store, message: Message, reading: Reading) -> None:
    """Whatever the fields hold; the moment keeps the offset that the mail gave."""
    try:
        with store.transaction():
            assert store.add_messages([(message, reading)]).new == 1
            back = store.message(message.id)
            assert (back, back.source) == (message, message.source)
            if message.date:
                assert back.date is not None
                assert back.date.utcoffset() == message.date.utcoffset()
            if reading.message_id == message.id:
                assert store.reading(message.id) == reading
            raise _UndoError
    except _UndoError:
        pass


class _UndoError(Exception):
    """Ends a transaction so that nothing of it stays."""


def test_pending_and_entries_come_in_order_of_date_and_id(store: Store, letter: Letter) -> None:
    """Without texts; mail that is not about the search stays out; the same moment in two zones is the same."""
    undated = letter("u@x.example")
    same, reading = letter("b@x.example", day=1)
    assert same.date is not None
    elsewhere = replace(same, date=same.date.astimezone(timezone(timedelta(hours=9))))
    store.add_messages(
        [
            letter("c@x.example", day=2),
            (elsewhere, reading),
            letter("a@x.example", day=1),
            letter("n@x.example", Kind.NOT_JOB),
            letter("l@x.example", Kind.ALERT),
            (replace(undated[0], date=None), undated[1]),
        ]
    )
    expected = ["u@x.example", "a@x.example", "b@x.example", "c@x.example"]
    assert [message.id for message, _ in store.pending()] == expected
    assert [message.id for message, _ in store.entries()] == expected
    assert {message.text for message, _ in store.pending()} == {""}
    assert [reading.message_id for _, reading in store.pending(limit=2)] == expected[:2]


def test_entries_are_complete_over_many_pages(store: Store, letter: Letter) -> None:
    """More than a page of letters of the same moment, and writing in between."""
    ids = [f"{n:04}@x.example" for n in range(1203)]
    store.add_messages([letter(id_) for id_ in ids])
    seen = []
    for message, _ in store.entries():
        seen.append(message.id)
        if len(seen) % 400 == 0:
            store.take((), [message.id])
    assert seen == ids


def test_taking_carries_out_changes_and_marks_in_one(store: Store, letter: Letter) -> None:
    """What was taken is no longer pending; a change that cannot be stored leaves everything as it was."""
    store.add_messages([letter("a@x.example"), letter("b@x.example", day=3), letter("c@x.example", day=5)])
    assert store.newest_taken() is None
    change = PutApplication(Application("a-1", "o-1"), Cause("a@x.example"))
    with pytest.raises(KeyError):
        store.take([change, object()], ["a@x.example"])  # type: ignore[list-item]
    assert (store.counts()["application"], len(store.pending())) == (0, 3)
    store.take([change], ["a@x.example", "b@x.example"])
    assert store.counts()["application"] == 1
    assert [message.id for message, _ in store.pending()] == ["c@x.example"]
    assert store.newest_taken() == START + timedelta(days=3)
    store.replace_derived([], ["a@x.example"])
    assert store.counts()["application"] == 0
    assert store.newest_taken() == START
    assert len(store.pending()) == 2


@pytest.mark.parametrize("verb", [Verb.CORRECT_KIND, Verb.TIE, Verb.SPLIT])
def test_a_decision_makes_its_message_part_of_the_record(store: Store, letter: Letter, verb: Verb) -> None:
    """A rejection that was read as an advertisement, corrected by the owner; a re-read does not undo it."""
    store.add_messages([letter("a@x.example", Kind.ALERT), letter("b@x.example", Kind.ALERT)])
    store.decide(Decision("d-1", START, verb, "a@x.example", {"kind": "rejection"}))
    assert [message.id for message, _ in store.entries()] == ["a@x.example"]
    store.replace_readings([letter("a@x.example", Kind.ALERT)[1], letter("b@x.example", Kind.OTHER)[1]], "2")
    assert [message.id for message, _ in store.entries()] == ["a@x.example"]
    assert store.reading("b@x.example").kind is Kind.OTHER


def test_reading_again_replaces_readings_and_empties_what_rested_on_them(store: Store, letter: Letter) -> None:
    """Readings are written while the unread are gone through; a message that is not there is left out."""
    store.add_messages([letter(f"{n:04}@x.example") for n in range(1100)], "1")
    store.take([PutApplication(Application("a-1", ""), Cause())], ["0000@x.example"])
    assert list(store.unread_by("1")) == []
    again = (letter(message.id, Kind.OFFER)[1] for message in store.unread_by("2"))
    assert store.replace_readings([letter("gone@x.example")[1]], "2") == 0
    assert store.counts()["application"] == 1
    assert store.replace_readings(again, "2") == 1100
    assert list(store.unread_by("2")) == []
    assert (store.counts()["application"], store.counts()["pending"]) == (0, 1100)
    assert {reading.kind for _, reading in store.entries()} == {Kind.OFFER}
    assert next(iter(store.unread_by("3"))).text == "Thank you for your interest."


def test_messages_of_an_application_come_oldest_first(store: Store, letter: Letter) -> None:
    """With their texts."""
    store.add_messages(
        [letter("b@x.example", day=1, text="second"), letter("a@x.example", day=9), letter("c@x.example")]
    )
    ties = [PutTie(Tie(id_, "a-1", "thread", 1.0), Cause(id_)) for id_ in ("a@x.example", "b@x.example")]
    store.take(ties, [])
    assert [message.id for message in store.messages_of("a-1")] == ["b@x.example", "a@x.example"]
    assert store.messages_of("a-1")[0].text == "second"
    assert store.messages_of("a-2") == ()


def test_a_message_is_found_by_how_its_id_begins(store: Store, letter: Letter) -> None:
    """None and several are told apart; a whole id wins over longer ones."""
    store.add_messages([letter("abc"), letter("abcd"), letter("x_%y")])
    assert store.find_message("abcd") == "abcd"
    assert store.find_message("abc") == "abc"
    assert store.find_message("x_") == "x_%y"
    with pytest.raises(AmbiguousError, match=r"begins with ab: abc, abcd\."):
        store.find_message("ab")
    for prefix in ("zz", "x%", "", "\udc80"):
        with pytest.raises(NotFoundError):
            store.find_message(prefix)


@pytest.mark.parametrize("ask", [Store.message, Store.reading])
def test_what_is_not_there_is_told(store: Store, ask: object) -> None:
    """By a sentence with the id."""
    with pytest.raises(NotFoundError, match=r"z@x\.example in the record"):
        ask(store, "z@x.example")  # type: ignore[operator]


def test_the_first_and_last_moments_are_sorted_too(store: Store, letter: Letter) -> None:
    """A broken Date header may give a moment that has no UTC form."""
    zone = timezone(timedelta(hours=5))
    first, last = datetime(1, 1, 1, tzinfo=zone), datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-5)))
    pairs = [letter("z@x.example"), letter("y@x.example")]
    store.add_messages(
        [(replace(pair[0], date=date), pair[1]) for pair, date in zip(pairs, (last, first), strict=True)]
    )
    assert [message.date for message, _ in store.entries()] == [first, last]


def _fail_after(store: Store, source: str) -> None:
    with store.transaction():
        store.put_position(source, 1)
        raise _UndoError


def _fail_around(store: Store) -> None:
    with store.transaction():
        store.put_position("a", 2)
        with store.transaction():
            store.put_position("c", 2)
        raise _UndoError


def test_a_transaction_inside_another_is_undone_alone(folder: Path) -> None:
    """And the outer one with all that is in it."""
    with open_store(folder) as store:
        with store.transaction():
            store.put_position("a", 1)
            with pytest.raises(_UndoError):
                _fail_after(store, "b")
        with pytest.raises(_UndoError):
            _fail_around(store)
    with open_store(folder) as store:
        assert [store.position(source) for source in "abc"] == [1, 0, 0]
