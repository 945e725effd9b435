"""The one way to the database: every statement gets the owner, every failure is told in plain words."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from onward.errors import OnwardError, RecordBusyError, RecordError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Row = tuple[Any, ...]
Value = str | int | float

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

_SENTENCES = {
    "busy": "Another run of Onward is writing to the record. Wait until it is done, then run this again.",
    "damaged": (
        "The record {path} is damaged, or is no record of Onward. Move the file away and run `onward import` with "
        "your latest export, or choose another folder with --data."
    ),
    "full": "The disk that holds the record {path} is full. Nothing was changed; make room and run this again.",
    "read_only": "The record {path} cannot be written to. Check the permissions of its folder, or choose another.",
    "cannot_open": "The record {path} cannot be opened. Check that its folder is there and belongs to you.",
    "other": "The record {path} could not be used; the database says: {said}.",
}
_BY_CODE = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_PERM: "cannot_open",
}


def in_plain_words(error: sqlite3.Error, path: str) -> OnwardError:
    """What the owner is told instead of `error`."""
    # The low byte is the code, the rest its shade (https://www.sqlite.org/rescode.html).
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in _BUSY:
        return RecordBusyError(_SENTENCES["busy"])
    sentence = "damaged" if code in _DAMAGED else _BY_CODE.get(code, "other")
    return RecordError(_SENTENCES[sentence].format(path=path, said=error))


class Connection:
    """One owner's way into a record.

    Every statement is text with `:name` parameters and is given `:owner` here, so that no caller can forget it.
    May be handed from thread to thread, but serves one at a time.
    """

    def __init__(self, raw: sqlite3.Connection, owner: str, path: str) -> None:
        self.owner = owner
        self._raw = raw
        self._path = path
        self._depth = 0

    def rows(self, statement: str, **named: Value) -> list[Row]:
        """All rows that `statement` selects.

        Raises:
            RecordError: the database could not answer.
        """
        try:
            return self._raw.execute(statement, {"owner": self.owner, **named}).fetchall()
        except sqlite3.Error as error:
            raise in_plain_words(error, self._path) from error

    def row(self, statement: str, **named: Value) -> Row | None:
        """The first row that `statement` selects, None when there is none."""
        return next(iter(self.rows(statement, **named)), None)

    def run(self, statement: str, **named: Value) -> int:
        """Carry out `statement`; how many rows it changed."""
        try:
            return self._raw.execute(statement, {"owner": self.owner, **named}).rowcount
        except sqlite3.Error as error:
            raise in_plain_words(error, self._path) from error

    def run_many(self, statement: str, rows: Iterable[Mapping[str, Value]]) -> None:
        """Carry out `statement` once for each of `rows`, which are taken one by one."""
        try:
            self._raw.executemany(statement, ({"owner": self.owner, **row} for row in rows))
        except sqlite3.Error as error:
            raise in_plain_words(error, self._path) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is done, or nothing; one inside another is undone by itself when it fails.

        Raises:
            RecordBusyError: another run is writing and did not end in time.
        """
        save = f"nested_{self._depth}"
        self._control(f"SAVEPOINT {save}" if self._depth else "BEGIN IMMEDIATE")
        self._depth += 1
        try:
            yield
            self._control(f"RELEASE {save}" if self._depth > 1 else "COMMIT")
        except BaseException:  # Ctrl-C too must leave nothing half done; it goes on up unchanged
            self._undo(save)
            raise
        finally:
            self._depth -= 1

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Every question inside sees the record of one moment, whatever another run writes meanwhile."""
        if self._raw.in_transaction:
            yield
            return
        self._control("BEGIN")
        try:
            yield
        finally:
            self._control("ROLLBACK")

    def version(self) -> tuple[int, int]:
        """Changes whenever somebody wrote to the record: another run, or this one."""
        return int(self.rows("PRAGMA data_version")[0][0]), self._raw.total_changes

    def close(self) -> None:
        """Let go of the file; what was not committed is undone."""
        self._raw.close()

    def _control(self, statement: str) -> None:
        try:
            self._raw.execute(statement)
        except sqlite3.Error as error:
            raise in_plain_words(error, self._path) from error

    def _undo(self, save: str) -> None:
        """Undo what the transaction did, unless the database has already (a full disk ends a transaction by itself)."""
        if not self._raw.in_transaction:
            return
        if self._depth > 1:
            self._control(f"ROLLBACK TO {save}")
            self._control(f"RELEASE {save}")
        else:
            self._control("ROLLBACK")
