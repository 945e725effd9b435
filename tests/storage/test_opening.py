"""Opening a record: new, at head, behind, newer, foreign, damaged, busy."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from alembic.script import ScriptDirectory

from onward.errors import RecordBusyError, RecordError, RecordNewerError
from onward.storage import migrate, schema
from onward.storage.store import Store, open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.storage.conftest import Letter


def _sql(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / schema.FILE_NAME, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_head_in_the_code_is_the_head_of_the_revisions() -> None:
    """The constant spares every command the import of Alembic."""
    script = ScriptDirectory.from_config(migrate._config())
    assert script.get_heads() == [schema.HEAD]
    assert tuple(revision.revision for revision in script.walk_revisions())[::-1] == schema.REVISIONS


def test_a_new_record_is_for_the_owner_alone(tmp_path: Path) -> None:
    """Folder 0700, file and log 0600."""
    folder = tmp_path / "a" / "record"
    with open_store(folder) as store:
        store.put_position("inbox", 1)
        assert _mode(folder) == 0o700
        assert {path.name: _mode(path) for path in folder.iterdir()} == {
            schema.FILE_NAME: 0o600,
            f"{schema.FILE_NAME}-wal": 0o600,
            f"{schema.FILE_NAME}-shm": 0o600,
        }
    assert [path.name for path in folder.iterdir()] == [schema.FILE_NAME]


def test_a_record_is_opened_with_the_settings_it_needs(store: Store) -> None:
    """A log beside the file, foreign keys, a wait for other writers."""
    settings = {
        name: store.connection.rows(f"PRAGMA {name}")[0][0]
        for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout", "application_id", "page_size")
    }
    assert settings == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 1,
        "busy_timeout": 5000,
        "application_id": schema.FILE_MARK,
        "page_size": schema.PAGE_SIZE,
    }


def test_a_record_that_is_behind_is_backed_up_and_brought_to_head(folder: Path, letter: Letter) -> None:
    """The mail that was there before can be found by its words afterwards; the copy is as it was."""
    with open_store(folder) as store:
        store.add_messages([letter("a@x.example", text="a word about herons")])
    _sql(folder, "DROP TABLE message_fts", "UPDATE alembic_version SET version_num = '0001'")
    with open_store(folder) as store:
        assert [hit.message_id for hit in store.search("herons")] == ["a@x.example"]
    backup = folder / "record-before-0001.sqlite3"
    assert _mode(backup) == 0o600
    with closing(sqlite3.connect(backup)) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert raw.execute("SELECT id FROM message").fetchall() == [("a@x.example",)]


def test_a_migration_that_fails_leaves_the_record_as_it_was(folder: Path) -> None:
    """Tables are rolled back like rows."""
    _sql(folder, "DROP TABLE message_fts", "UPDATE alembic_version SET version_num = '0001'")
    _sql(folder, "CREATE TABLE message_fts (something TEXT)")
    with pytest.raises(RecordError, match="already exists"):
        open_store(folder)
    with closing(sqlite3.connect(folder / schema.FILE_NAME)) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)


def test_an_interrupted_first_run_is_begun_again(tmp_path: Path) -> None:
    """A file in which nothing was made yet is a new record."""
    tmp_path.joinpath(schema.FILE_NAME).touch()
    with open_store(tmp_path) as store:
        assert store.counts()["message"] == 0


def test_a_newer_record_is_not_touched(folder: Path) -> None:
    """The sentence says to update."""
    _sql(folder, "UPDATE alembic_version SET version_num = '0999'")
    before = (folder / schema.FILE_NAME).read_bytes()
    with pytest.raises(RecordNewerError, match=r"newer version of Onward \(its tables are at 0999\)\. Update Onward"):
        open_store(folder)
    assert (folder / schema.FILE_NAME).read_bytes() == before


def _text(path: Path) -> None:
    path.write_text("This is a shopping list, and a rather long one. " * 100)


def _other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE recipe (name TEXT)")


def _header_only(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:3000])


def _holes(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:16384] = b"\xff" * (16384 - 100)
    path.write_bytes(data)


def _no_revision(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("DELETE FROM alembic_version")


@pytest.mark.parametrize("spoil", [_text, _other_database, _header_only, _holes, _no_revision])
def test_what_is_no_record_is_refused_with_what_to_do(
    spoil: Callable[[Path], None], new_folder: Callable[[str], Path]
) -> None:
    """And left as it is."""
    folder = new_folder("spoilt")
    path = folder / schema.FILE_NAME
    if spoil is _other_database:
        path.unlink()
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(RecordError, match=r"Move (the file|it) away.*--data"):
        open_store(folder)
    assert path.read_bytes() == before


def test_damage_that_shows_later_is_told_in_plain_words(folder: Path, letter: Letter) -> None:
    """A page in the middle of the file is gone."""
    with open_store(folder) as store:
        store.add_messages([letter(f"{n}@x.example", text="x" * 3000) for n in range(50)])
    path = folder / schema.FILE_NAME
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // schema.PAGE_SIZE):
        data[page * schema.PAGE_SIZE : page * schema.PAGE_SIZE + 64] = b"\xa5" * 64
    path.write_bytes(data)
    with open_store(folder) as store, pytest.raises(RecordError, match="is damaged"):
        list(store.unread_by("2"))


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    """A file stands where the folder should."""
    tmp_path.joinpath("taken").touch()
    with pytest.raises(RecordError, match="cannot be used for the record: File exists"):
        open_store(tmp_path / "taken")


def test_a_second_writer_is_told_that_another_run_is_writing(folder: Path) -> None:
    """Reading goes on; writing works once the other is done."""
    with open_store(folder) as first, open_store(folder, wait_ms=10) as second:
        with first.transaction():
            first.put_position("inbox", 5)
            assert second.position("inbox") == 0
            with pytest.raises(RecordBusyError, match=r"Another run of Onward is writing to the record\. Wait"):
                second.put_position("inbox", 7)
        second.put_position("inbox", 7)
        assert first.position("inbox") == 7


def test_owners_in_one_file_do_not_see_each_other(folder: Path, letter: Letter) -> None:
    """Not even by a search."""
    with open_store(folder) as mine, open_store(folder, "somebody") as theirs:
        mine.add_messages([letter("a@x.example", text="herons")])
        theirs.add_messages([letter("a@x.example", text="cranes")])
        assert mine.message("a@x.example").text == "herons"
        assert theirs.message("a@x.example").text == "cranes"
        assert theirs.search("herons") == ()
        assert mine.counts()["message"] == theirs.counts()["message"] == 1
        theirs.replace_derived((), ())
        assert mine.owner().id == "me"
        assert theirs.owner().id == "somebody"


def test_a_full_disk_changes_nothing_and_is_told(store: Store, letter: Letter) -> None:
    """The batch can be added once there is room."""
    batch = [letter(f"{n}@x.example", text=f"{n} herons " * 900) for n in range(200)]
    (pages,) = store.connection.rows("PRAGMA page_count")[0]
    store.connection.rows(f"PRAGMA max_page_count = {pages + 20}")
    with pytest.raises(RecordError, match=r"The disk .* is full\. Nothing was changed"):
        store.add_messages(batch)
    assert (store.counts()["message"], store.search("herons")) == (0, ())
    store.connection.rows("PRAGMA max_page_count = 100000")
    assert store.add_messages(batch).new == 200


def test_what_the_database_refuses_is_told_in_plain_words(folder: Path) -> None:
    """A record on a disk that was mounted read-only."""
    with open_store(folder) as store:
        store.connection.rows("PRAGMA query_only = ON")
        with pytest.raises(RecordError, match=r"cannot be written to\. Check the permissions"):
            store.put_position("inbox", 1)
