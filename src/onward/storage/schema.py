"""What the record file is: its name, its revisions, its tables and which of them are kept.

The tables themselves are made by `migrations/versions`; tests hold the constants here to them.
"""

from __future__ import annotations

from enum import StrEnum

FILE_NAME = "record.sqlite3"
BACKUP_PREFIX = "record-before-"
BACKUP_SUFFIX = ".sqlite3"

# Stands in the header of every record file (SQLite `application_id`), so that a foreign file is told apart. "ONWD".
FILE_MARK = 0x4F4E5744

# Every revision from the first on; the last is the head.
REVISIONS = ("0001", "0002")
HEAD = REVISIONS[-1]

# 16 kB pages hold a mail of usual length on one page: one import in five is faster by it than with 4 kB.
PAGE_SIZE = 16384


class Mark(StrEnum):
    """What becomes of a table's rows when everything is read again."""

    KEPT = "kept"
    """Cannot be made again; stands in an export."""
    DERIVED = "derived"
    """Can be rebuilt from what is kept; never exported."""
    PROGRAM = "program"
    """Holds no content of the owner: the revision of the tables."""


MARKS = {
    "owner": Mark.KEPT,
    "message": Mark.KEPT,
    "decision": Mark.KEPT,
    "note": Mark.KEPT,
    "circle": Mark.KEPT,
    "draft": Mark.KEPT,
    "intake": Mark.KEPT,
    "reading": Mark.DERIVED,
    "organization": Mark.DERIVED,
    "contact": Mark.DERIVED,
    "application": Mark.DERIVED,
    "event": Mark.DERIVED,
    "tie": Mark.DERIVED,
    "question": Mark.DERIVED,
    "application_key": Mark.DERIVED,
    "message_fts": Mark.DERIVED,
    "alembic_version": Mark.PROGRAM,
}
