"""The desk: what is made of a record is made once, and anew when the record or the time is another."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from onward.app import App
from onward.clock import FixedClock
from onward.storage.store import open_store
from onward.web.desk import Desk
from tests.web.record import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from onward.storage.store import Store


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    """A desk over the demo's record."""
    found = Desk(App(folder, FixedClock(NOW)))
    yield found
    found.close()


def _say(store: Store, name: str) -> None:
    """Change something of the record."""
    with store.transaction():
        store.put_owner(replace(store.owner(), name=name))


def _name(desk: Desk) -> str:
    """The owner's name as a kept view."""
    record = desk.record()
    return desk.kept(record, "name", lambda: record.owner.name)


def test_a_view_is_made_once_for_the_same_record(desk: Desk):
    """The second request gets what the first one made."""
    first = desk.kept(desk.record(), "view", object)
    assert desk.kept(desk.record(), "view", object) is first
    assert desk.kept(desk.record(), ("view", "de"), object) is not first


def test_a_view_follows_what_the_owner_says(desk: Desk):
    """After a change on these pages the view is made of the record as it is then."""
    before = _name(desk)
    _say(desk.store, "Somebody Else")
    assert before != "Somebody Else"
    assert _name(desk) == "Somebody Else"


def test_a_view_follows_what_another_run_writes(desk: Desk):
    """A command in a terminal changes what the pages show."""
    _name(desk)
    with open_store(desk.folder) as other:
        _say(other, "Somebody Else")
    assert _name(desk) == "Somebody Else"


def test_a_view_ends_with_its_record_as_time_goes_on(folder: Path):
    """Minutes later the record is loaded again, and the view made again."""
    app = App(folder, FixedClock(NOW))
    desk = Desk(app)
    first = desk.kept(desk.record(), "view", object)
    app.clock = FixedClock(NOW + timedelta(minutes=20))
    assert desk.kept(desk.record(), "view", object) is not first
    desk.close()


def test_nothing_is_kept_of_a_record_that_is_not_the_desks(desk: Desk):
    """A view of an older record is never given for the present one."""
    old = desk.record()
    _say(desk.store, "Somebody Else")
    desk.record()
    desk.kept(old, "name", lambda: old.owner.name)
    assert _name(desk) == "Somebody Else"
