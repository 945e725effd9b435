"""Opening a record: the folder, the file, what the file is, and whether its tables are behind."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

from onward.errors import RecordError, RecordNewerError
from onward.storage import schema
from onward.storage.connection import Connection, in_plain_words

if TYPE_CHECKING:
    from pathlib import Path

_FOREIGN = (
    "The file {path} is no record of Onward. Move it away, or choose another folder with --data; it was not changed."
)
_NEWER = (
    "The record {path} was written by a newer version of Onward (its tables are at {found}). Update Onward to open it; "
    "it was not changed."
)
_FOLDER = "The folder {path} cannot be used for the record: {said}. Choose another with --data."

# WAL is set once and stays; the rest holds for one connection. 32 MB of cache keep the upper pages of the full-text
# index in memory during an import; the log is moved into the file every 64 MB.
_SETTINGS = ("synchronous = NORMAL", "foreign_keys = ON", "cache_size = -32000", "temp_store = MEMORY")
_WAL_PAGES = 64 * 1024 * 1024 // schema.PAGE_SIZE


def open_connection(folder: Path, owner: str, wait_ms: int) -> Connection:
    """Open the record in `folder` for `owner`, made or brought up to date when it has to be.

    Raises:
        RecordError: the folder or file cannot be used, or is no record; says what to do.
        RecordNewerError: a newer version of the program wrote it.
        RecordBusyError: another run is bringing it up to date.
    """
    path = folder / schema.FILE_NAME
    _provide_file(path)
    try:
        _bring_up_to_date(path, wait_ms)
        return Connection(_connected(path, wait_ms), owner, str(path))
    except sqlite3.Error as error:
        raise in_plain_words(error, str(path)) from error


def _provide_file(path: Path) -> None:
    """Make the folder and an empty file that only the owner can read; what is there stays as it is."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise RecordError(_FOLDER.format(path=path.parent, said=error.strerror)) from error


def _bring_up_to_date(path: Path, wait_ms: int) -> None:
    revision = _revision(path, wait_ms)
    if revision == schema.HEAD:
        return
    if revision and revision not in schema.REVISIONS:
        raise RecordNewerError(_NEWER.format(path=path, found=revision))
    # Here, since Alembic takes half a second that a record at head does without.
    from onward.storage.migrate import back_up, migrate

    if revision:
        back_up(path, revision)
    migrate(path, wait_ms)


def _revision(path: Path, wait_ms: int) -> str:
    """The revision of the tables, "" for a new file.

    Raises:
        RecordError: the file is something else.
    """
    raw = _connected(path, wait_ms)
    try:
        mark, tables = _what_it_is(raw)
        if not mark and not tables:
            raw.execute(f"PRAGMA page_size = {schema.PAGE_SIZE}")
            raw.execute("PRAGMA journal_mode = WAL")
            return ""
        if mark != schema.FILE_MARK:
            raise RecordError(_FOREIGN.format(path=path))
        versions = [row[0] for row in raw.execute("SELECT version_num FROM alembic_version")]
        if len(versions) != 1:
            raise RecordError(_FOREIGN.format(path=path))
        return str(versions[0])
    finally:
        raw.close()


def _what_it_is(raw: sqlite3.Connection) -> tuple[int, int]:
    """The mark in the file's header, and how many tables it has."""
    (mark,) = raw.execute("PRAGMA application_id").fetchone()
    (tables,) = raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return mark, tables


def _connected(path: Path, wait_ms: int) -> sqlite3.Connection:
    """A connection that begins no transaction by itself and waits `wait_ms` for another writer."""
    raw = sqlite3.connect(path, timeout=wait_ms / 1000, isolation_level=None, check_same_thread=False)
    for setting in (*_SETTINGS, f"wal_autocheckpoint = {_WAL_PAGES}"):
        raw.execute(f"PRAGMA {setting}")
    return raw
