"""Export, restore, erase."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.errors import RecordBusyError, RestoreError
from onward.model.circle import CircleMember
from onward.model.decision import Decision, Verb
from onward.model.draft import Draft
from onward.model.message import Message
from onward.model.note import Note, NoteKind
from onward.model.owner import Owner
from onward.model.reading import Kind, Reading
from onward.storage import schema, transfer
from onward.storage.drafts import DraftState
from onward.storage.erase import erase
from onward.storage.store import Store, open_store
from tests.storage.conftest import START
from tests.storage.strategies import distinct, values

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.storage.conftest import Letter


def _exported(store: Store) -> bytes:
    stream = BytesIO()
    transfer.export(store, stream)
    return stream.getvalue()


@pytest.fixture
def export(store: Store, letter: Letter) -> bytes:
    """The export of a small record."""
    store.add_messages([letter("b@x.example", text="zwei\u2028Zeilen\n"), letter("a@x.example")])
    store.decide(Decision("d-1", START, Verb.TIE, "a@x.example", {"application_id": "a-1", "n": 1.0}))
    store.put_note(Note("n-1", "a-1", "a@x.example", START, NoteKind.GENERAL, "ü"))
    for name in ("Zoe", "Abe"):
        store.put_member(CircleMember(f"m-{name}", name, "", "", ()))
    store.put_position("inbox", 4711)
    store.put_owner(Owner(name="Maren Falk"))
    return _exported(store)


def test_an_export_has_the_documented_shape(export: bytes) -> None:
    """A header, rows sorted by table and key with sorted keys, and a seal over all before it."""
    lines = export.splitlines(keepends=True)
    rows = [json.loads(line) for line in lines]
    assert lines[0] == b'{"format":"onward-export","version":1}\n'
    assert [row["table"] for row in rows[1:-1]] == [
        *("circle", "circle", "decision", "intake", "message", "message", "note", "owner")
    ]
    assert [row["value"]["id"] for row in rows[1:3]] == ["m-Abe", "m-Zoe"]
    assert [row["value"]["id"] for row in rows[5:7]] == ["a@x.example", "b@x.example"]
    assert rows[4] == {"table": "intake", "source": "inbox", "position": 4711}
    assert all(line == _sorted(row) for line, row in zip(lines, rows, strict=True))
    assert rows[-1] == {"count": 8, "sha256": hashlib.sha256(b"".join(lines[:-1])).hexdigest()}


def _sorted(row: object) -> bytes:
    return json.dumps(row, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def test_a_restored_record_works_like_the_first(export: bytes, new_folder: Callable[[str], Path]) -> None:
    """Words are found, decisions hold, the messages stand to be read."""
    with open_store(new_folder("second")) as second:
        assert transfer.restore(second, BytesIO(export)) == 8
        assert _exported(second) == export
        assert [hit.message_id for hit in second.search("zeilen")] == ["b@x.example"]
        assert [message.id for message in second.unread_by("1")] == ["a@x.example", "b@x.example"]
        second.replace_readings([Reading("a@x.example", Kind.ALERT, 0.5, unsure=False, language="")], "1")
        assert [message.id for message, _ in second.pending()] == ["a@x.example"]
        assert [member.name for member in second.circle()] == ["Zoe", "Abe"]
        assert second.position("inbox") == 4711


@settings(max_examples=25, deadline=None)
@given(
    messages=distinct(Message),
    decisions=distinct(Decision),
    notes=distinct(Note),
    circle=distinct(CircleMember),
    drafts=distinct(Draft),
    owner=st.none() | values(Owner),
    positions=st.dictionaries(st.text(), st.integers(0, 2**50), max_size=3),
    states=st.lists(st.sampled_from(DraftState), min_size=4, max_size=4),
)
def test_any_record_is_restored_to_the_byte(
    fresh_file: Path,
    messages: list[Message],
    decisions: list[Decision],
    notes: list[Note],
    circle: list[CircleMember],
    drafts: list[Draft],
    owner: Owner | None,
    positions: dict[str, int],
    states: list[DraftState],
) -> None:
    """restore(export(x)) exports the same bytes."""
    with TemporaryDirectory() as first, TemporaryDirectory() as second:
        for folder in (first, second):
            Path(folder, schema.FILE_NAME).write_bytes(fresh_file.read_bytes())
        with open_store(Path(first)) as store:
            store.add_messages([(message, Reading(message.id, Kind.OTHER, 1, False, "")) for message in messages])
            for decision in decisions:
                store.decide(decision)
            for note in notes:
                store.put_note(note)
            for member in circle:
                store.put_member(member)
            for draft, state in zip(drafts, states, strict=False):
                store.put_draft(draft)
                store.set_draft_state(draft.id, state)
            for source, position in positions.items():
                store.put_position(source, position)
            if owner:
                store.put_owner(owner)
            export = _exported(store)
        with open_store(Path(second)) as store:
            transfer.restore(store, BytesIO(export))
            assert _exported(store) == export
            assert {kept.draft.id: kept.state for kept in store.drafts()} == {
                draft.id: state for draft, state in zip(drafts, states, strict=False)
            }


def test_only_an_empty_record_is_restored_into(export: bytes, store: Store) -> None:
    """And nothing of it is changed."""
    before = _exported(store)
    with pytest.raises(RestoreError, match=r"not empty.*another folder with --data"):
        transfer.restore(store, BytesIO(export))
    assert _exported(store) == before


def _resealed(lines: list[bytes]) -> bytes:
    """The lines with a seal that fits."""
    body = b"".join(lines)
    seal = {"count": len(lines) - 1, "sha256": hashlib.sha256(body).hexdigest()}
    return body + _sorted(seal)


def _cases(export: bytes) -> dict[str, tuple[bytes, str]]:
    lines = export.splitlines(keepends=True)
    rows, seal = lines[:-1], lines[-1]
    return {
        "empty": (b"", "Line 1 .*the file ends before"),
        "other format": (b'{"format":"mbox","version":1}\n', "Line 1 .*does not begin an export of Onward"),
        "no header": (b"".join(lines[1:]), "Line 1 .*cannot be read"),
        "newer": (b'{"format":"onward-export","version":2}\n', "Line 1 .*has version 2"),
        "no seal": (b"".join(rows), f"Line {len(lines)} .*the file ends before"),
        "seal not complete": (export[:-1], f"Line {len(lines)} .*the file ends before"),
        "row missing": (b"".join([*rows[:3], *rows[4:], seal]), f"Line {len(rows)} .*8 rows, and 7"),
        "row changed": (export.replace(b"Maren", b"Karen"), f"Line {len(lines)} .*changed after"),
        "row broken": (export.replace(b'"table":"note"', b'"table":"n0te"'), "Line 8 .*cannot be read"),
        "row of wrong type": (export.replace(b'"position":4711', b'"position":"far"'), "Line 5 .*cannot be read"),
        "field unknown": (_resealed([*rows[:4], rows[4].replace(b'"source"', b'"sauce"'), *rows[5:]]), "Line 5 "),
        "no UTF-8": (export.replace("ü".encode(), b"\xff\xff"), "Line 8 .*cannot be read"),
        "something after": (export + b"\n", f"Line {len(lines) + 1} .*follows the last line"),
        "message twice": (_resealed([*rows[:6], rows[5], *rows[6:]]), "Line 7 .*twice"),
        "note twice": (_resealed([*rows[:8], rows[7], *rows[8:]]), "row twice"),
    }


_CASES = tuple(_cases(b"".join(b"%d\n" % n for n in range(10))))


@pytest.mark.parametrize("case", _CASES)
def test_a_damaged_export_is_refused_by_line_and_changes_nothing(
    case: str, export: bytes, new_folder: Callable[[str], Path]
) -> None:
    """Every sentence says that nothing was changed."""
    data, sentence = _cases(export)[case]
    with open_store(new_folder("second")) as second:
        with pytest.raises(RestoreError, match=sentence) as raised:
            transfer.restore(second, BytesIO(data))
        assert str(raised.value).endswith("Nothing was changed.")
        assert set(second.counts().values()) == {0}
        assert second.search("zwei") == ()
        transfer.restore(second, BytesIO(export))


def test_no_cut_and_no_flipped_byte_goes_unseen(export: bytes, new_folder: Callable[[str], Path]) -> None:
    """At every 37th byte."""
    with open_store(new_folder("second")) as second:
        for at in range(0, len(export), 37):
            flipped = bytearray(export)
            flipped[at] ^= 0x01
            for data in (export[:at], bytes(flipped)):
                with pytest.raises(RestoreError, match=r"Line \d+ of the export"):
                    transfer.restore(second, BytesIO(data))
        assert set(second.counts().values()) == {0}


def test_an_owner_of_another_id_keeps_that_id(export: bytes, folder: Path) -> None:
    """A career centre takes in a record from a laptop."""
    with open_store(folder, "m-4711") as theirs:
        transfer.restore(theirs, BytesIO(export))
        assert theirs.owner() == replace(Owner(name="Maren Falk"), id="m-4711")


def test_erase_removes_what_the_program_wrote_and_nothing_else(folder: Path, letter: Letter) -> None:
    """Even the log of a run that was killed; what somebody else put there stays."""
    with open_store(folder) as store:
        store.add_messages([letter("a@x.example")])
    written = [f"{schema.FILE_NAME}-wal", f"{schema.FILE_NAME}-shm", "record-before-0001.sqlite3"]
    theirs = ["letter.eml", "record.sqlite3.mine", "record-before-lunch.sqlite3"]
    for name in (*written, "record-before-0001.sqlite3.part", *theirs):
        (folder / name).touch()
    removed = erase(folder)
    assert {path.name for path in removed} >= {schema.FILE_NAME, "record-before-0001.sqlite3"}
    assert sorted(path.name for path in folder.iterdir()) == sorted(theirs)


def test_erase_leaves_no_empty_folder(folder: Path, tmp_path: Path) -> None:
    """A second time there is nothing to do; a damaged record goes too."""
    (folder / schema.FILE_NAME).write_bytes(b"no record at all" * 100)
    assert [path.name for path in erase(folder)] == [schema.FILE_NAME]
    assert not folder.exists()
    assert erase(folder) == ()
    assert tmp_path.exists()


def test_erase_waits_for_a_run_that_is_writing(folder: Path) -> None:
    """Nothing is removed under it."""
    with open_store(folder) as store:
        with store.transaction(), pytest.raises(RecordBusyError, match=re.escape("Another run of Onward")):
            erase(folder)
        assert store.counts()["message"] == 0
    assert (folder / schema.FILE_NAME).exists()
