"""What the owner said: it comes back as it was, is replaced or removed by id, and is in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onward.errors import NotFoundError, RecordError
from onward.model.circle import CircleMember
from onward.model.decision import Decision, Verb
from onward.model.draft import Draft
from onward.model.note import Note, NoteKind
from onward.model.owner import Owner
from onward.storage.drafts import DraftState, KeptDraft
from tests.storage.conftest import START
from tests.storage.strategies import distinct, values

if TYPE_CHECKING:
    from onward.storage.store import Store


class _UndoError(Exception):
    """Ends a transaction so that nothing of it stays."""


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    decisions=distinct(Decision),
    notes=distinct(Note),
    circle=distinct(CircleMember),
    drafts=distinct(Draft),
    owner=values(Owner),
)
def test_everything_the_owner_said_comes_back_as_it_was(
    store: Store,
    decisions: list[Decision],
    notes: list[Note],
    circle: list[CircleMember],
    drafts: list[Draft],
    owner: Owner,
) -> None:
    """Decisions, notes and drafts oldest first, the circle in the order of adding."""
    with pytest.raises(_UndoError), store.transaction():  # noqa: PT012 — undone for the next example
        for decision in decisions:
            store.decide(decision)
        for note in notes:
            store.put_note(note)
        for member in circle:
            store.put_member(member)
        for draft in drafts:
            store.put_draft(draft)
        store.put_owner(owner)
        assert store.decisions() == tuple(sorted(decisions, key=lambda said: (said.made_at, said.id)))
        assert store.notes() == tuple(sorted(notes, key=lambda note: (note.written_at, note.id)))
        assert store.circle() == tuple(circle)
        assert [kept.draft for kept in store.drafts()] == sorted(drafts, key=lambda kept: (kept.written_at, kept.id))
        assert store.owner() == replace(owner, id="me")
        raise _UndoError


def test_a_decision_is_never_overwritten(store: Store) -> None:
    """Two with the same id are a fault, and the first stays."""
    store.decide(Decision("d-1", START, Verb.DISMISS, "q-1", {}))
    with pytest.raises(RecordError):
        store.decide(Decision("d-1", START, Verb.DISMISS, "q-2", {}))
    assert [said.subject for said in store.decisions()] == ["q-1"]


def test_notes_and_members_can_be_changed_and_removed(store: Store) -> None:
    """By their ids; what is not there is told."""
    note = Note("n-1", "a-1", "", START, NoteKind.GENERAL, "first")
    store.put_note(note)
    store.put_note(replace(note, text="second \udcff"))
    assert [kept.text for kept in store.notes()] == ["second ?"]
    store.put_member(CircleMember("m-1", "Zoe", "", "", ()))
    store.remove_note("n-1")
    store.remove_member("m-1")
    assert (store.notes(), store.circle()) == ((), ())
    with pytest.raises(NotFoundError, match="no note n-1"):
        store.remove_note("n-1")
    with pytest.raises(NotFoundError, match="no member of the circle m-1"):
        store.remove_member("m-1")


@given(draft=values(Draft))
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_approval_holds_for_the_text_that_was_approved(store: Store, draft: Draft) -> None:
    """A new text is written, not approved."""
    first = replace(draft, id="l-1", body="one")
    store.put_draft(first)
    store.set_draft_state("l-1", DraftState.APPROVED)
    assert store.draft("l-1") == KeptDraft(first, DraftState.APPROVED)
    second = replace(first, body="two", written_at=draft.written_at + timedelta(hours=1))
    store.put_draft(second)
    assert store.drafts() == (KeptDraft(second, DraftState.WRITTEN),)


def test_a_draft_that_is_not_there_is_told(store: Store) -> None:
    """By its id."""
    with pytest.raises(NotFoundError, match="no draft l-9"):
        store.draft("l-9")
    with pytest.raises(NotFoundError, match="no draft l-9"):
        store.set_draft_state("l-9", DraftState.DISCARDED)


@given(source=st.text(), reached=st.integers(0, 2**62))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_mailbox_goes_on_where_it_was_left(store: Store, source: str, reached: int) -> None:
    """Whatever its fingerprint and however large it is."""
    store.put_position(source, reached)
    assert store.position(source) == reached
    assert store.position(source + "x") != reached or reached == 0
