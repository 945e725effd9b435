"""Everything in a record as plain values, for comparing two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.storage import schema
from onward.storage.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

_INNER = {"number"}  # where SQLite puts a message; says nothing of the owner


def contents(folder: Path, leave_out: frozenset[str] = frozenset()) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every table but the word index and the revision, sorted; without the columns `leave_out`."""
    tables = [name for name in schema.MARKS if name not in {"message_fts", "alembic_version"}]
    with open_store(folder) as store:
        return {table: _rows(store, table, _INNER | leave_out) for table in tables}


def _rows(store, table, leave_out):
    columns = [row[1] for row in store.connection.rows(f"PRAGMA table_info({table})")]
    wanted = ", ".join(column for column in columns if column not in leave_out)
    return sorted(store.connection.rows(f"SELECT {wanted} FROM {table}"))


def check_whole(folder: Path) -> None:
    """The file is sound, and the word index fits the mail."""
    with open_store(folder) as store:
        assert store.connection.rows("PRAGMA integrity_check") == [("ok",)]
        assert store.connection.rows("PRAGMA foreign_key_check") == []
        store.connection.run("INSERT INTO message_fts (message_fts, rank) VALUES ('integrity-check', 1)")
