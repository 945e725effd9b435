"""The record does not depend on the order or the parts in which mail was imported."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from onward.flow.intake import take_in
from onward.mail.mbox import cuts
from onward.storage.store import open_store
from tests.flow.contents import contents
from tests.flow.mailboxes import OWNER, mail, write_mbox

Tables = dict[str, list[tuple[object, ...]]]

MAILS = 120
DEMO = Path(__file__).parents[2] / "demo" / "mailbox.mbox"
STAMP = b"From sender@x.example Mon Jan  5 09:00:00 2026\n"
NOW = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
# Where a mail was read, and how far each mailbox was read, differ with the parts and are left out.
_SOURCE = re.compile(r'"source":"[^"]*"')


def _imported(folder: Path, parts: list[list[int]]) -> Tables:
    """The record after importing mailboxes of these mails one after another."""
    for number, part in enumerate(parts):
        write_mbox(folder / f"{number}.mbox", part)
    return _taken(folder, len(parts))


def _taken(folder: Path, boxes: int) -> Tables:
    with open_store(folder / "record") as store:
        for number in range(boxes):
            take_in(store, str(folder / f"{number}.mbox"), NOW)
    found = contents(folder / "record", leave_out=frozenset({"source"}))
    found["message"] = [tuple(_SOURCE.sub("", str(value)) for value in row) for row in found["message"]]
    return {table: rows for table, rows in found.items() if table != "intake"}


def _partitions() -> dict[str, list[list[int]]]:
    numbers = list(range(MAILS))
    shuffled = random.Random(7).sample(numbers, MAILS)
    return {
        "backwards": [numbers[::-1]],
        "shuffled": [shuffled],
        "a few mails first": [numbers[:3], numbers[3:]],
        "a few late mails first": [numbers[-3:], numbers[:-3]],
        "halves, the later first": [numbers[60:], numbers[:60]],
        "ten parts": [shuffled[n::10] for n in range(10)],
        "overlapping parts": [numbers[:80], numbers[40:], numbers[:100]],
        "one by one at the end": [numbers[:100], *[[n] for n in numbers[100:]]],
    }


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """The record of one import in order."""
    return _imported(tmp_path_factory.mktemp("whole"), [list(range(MAILS))])


@pytest.mark.parametrize("name", _partitions())
def test_the_record_is_the_same_whatever_the_order_of_import(name: str, tmp_path: Path, whole) -> None:
    """Messages, readings, applications, events, ties, questions and the owner's address."""
    found = _imported(tmp_path, _partitions()[name])
    assert {table for table in whole if found[table] != whole[table]} == set()


@pytest.fixture(scope="module")
def story() -> list[bytes]:
    """The mails of the demo mailbox: threads, moved interviews, a rejection taken back."""
    with DEMO.open("rb") as stream:
        return [STAMP + cut.raw.rstrip(b"\n").replace(b"\nFrom ", b"\n>From ") + b"\n\n" for cut in cuts(stream)]


@pytest.fixture(scope="module")
def whole_story(tmp_path_factory: pytest.TempPathFactory, story: list[bytes]) -> Tables:
    """The record of the demo mailbox, imported at once."""
    return _told(tmp_path_factory.mktemp("story"), [story])


def _told(folder: Path, parts: list[list[bytes]]) -> Tables:
    for number, part in enumerate(parts):
        (folder / f"{number}.mbox").write_bytes(b"".join(part))
    return _taken(folder, len(parts))


@pytest.mark.parametrize("name", ["shuffled", "newest first", "the last forty one by one", "seven parts"])
def test_the_story_of_the_demo_mailbox_is_the_same_in_any_order(name: str, tmp_path: Path, story, whole_story) -> None:
    """One by one takes each letter into the record as it comes, without building it anew."""
    mixed = random.Random(11).sample(story, len(story))
    parts = {
        "shuffled": [mixed],
        "newest first": [story[::-1]],
        "the last forty one by one": [story[:-40], *[[one] for one in story[-40:]]],
        "seven parts": [mixed[n::7] for n in range(7)],
    }[name]
    found = _told(tmp_path, parts)
    assert len(found["message"]) == len(story)
    assert {table for table in whole_story if found[table] != whole_story[table]} == set()


def test_importing_twice_changes_nothing(tmp_path: Path) -> None:
    """The same mailbox, a copy of it under another name, and each mail as a file."""
    box = write_mbox(tmp_path / "mail.mbox", range(MAILS))
    with open_store(tmp_path / "record") as store:
        assert take_in(store, str(box), NOW).new == MAILS
    before = contents(tmp_path / "record")
    copy = write_mbox(tmp_path / "copy.mbox", range(MAILS))
    (tmp_path / "letters").mkdir()
    for number in range(0, MAILS, 7):
        (tmp_path / "letters" / f"{number}.eml").write_bytes(mail(number))
    with open_store(tmp_path / "record") as store:
        for place in (box, copy, tmp_path / "letters"):
            assert take_in(store, str(place), NOW).new == 0
    after = contents(tmp_path / "record")
    assert {table for table in before if after[table] != before[table]} <= {"intake"}


def test_a_mailbox_that_has_grown_is_read_on_from_where_it_ended(tmp_path: Path) -> None:
    """Only the new mail is read, and the record is that of the whole mailbox."""
    box = write_mbox(tmp_path / "mail.mbox", range(MAILS))
    with open_store(tmp_path / "record") as store:
        take_in(store, str(box), NOW)
    with box.open("ab") as stream:
        stream.write(write_mbox(tmp_path / "more.mbox", range(MAILS, MAILS + 30)).read_bytes())
    reached: list[int] = []
    with open_store(tmp_path / "record") as store:
        result = take_in(store, str(box), NOW, reached.append)
        assert (result.new, result.known) == (30, 0)
        assert store.owner().addresses == (OWNER,)
    with open_store(tmp_path / "anew") as store:
        take_in(store, str(box), NOW)
    grown, anew = contents(tmp_path / "record"), contents(tmp_path / "anew")
    assert {table for table in grown if grown[table] != anew[table]} <= {"intake"}
