"""Whether a record is sound: what the database itself can check, and which readers read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.errors import RecordError
from onward.storage.statements import READ_BY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onward.storage.connection import Connection

# SQLite's own checks; other databases have theirs.
_INTEGRITY = "PRAGMA integrity_check(5)"
_FOREIGN_KEYS = "PRAGMA foreign_key_check"
_FULL_TEXT = "INSERT INTO message_fts (message_fts, rank) VALUES ('integrity-check', 1)"
_SOUND = "ok"
_MOST = 5


def damage(connection: Connection) -> tuple[str, ...]:
    """What is damaged, in the database's own words and a few lines at most; () for a sound record.

    Reads the whole file: about a second for each gigabyte.
    """
    said = [str(row[0]) for row in connection.rows(_INTEGRITY)]
    lost = [
        f"{table}: row {row} leads to a missing {parent}" for table, row, parent, _ in connection.rows(_FOREIGN_KEYS)
    ]
    found = [line for line in said if line != _SOUND] + lost + _full_text(connection)
    return tuple(found[:_MOST])


def read_by(connection: Connection) -> Mapping[str, int]:
    """How many messages each version of the reader has read; "" for those that none has."""
    return {version or "": count for version, count in connection.rows(READ_BY)}


def _full_text(connection: Connection) -> list[str]:
    """Compares the word index with the mail it was made from."""
    try:
        with connection.transaction():
            connection.run(_FULL_TEXT)
    except RecordError as error:
        return [f"the word index does not fit the mail ({error.__cause__})"]
    return []
