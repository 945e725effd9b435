"""The first tables.

Every table has `owner`; every index begins with it. JSON is text: it is never searched by the database. Marks are
small integers, since 0 and 1 are written the same on SQLite and PostgreSQL. Keys compare byte by byte on both.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_ABOUT = sa.text("about = 1")


def upgrade() -> None:
    """Make the tables, the kept ones first."""
    _kept()
    _readings()
    _derived()
    _findable()


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, _KEY, nullable=False)


def _value() -> sa.Column[str]:
    """The noun as JSON."""
    return sa.Column("value", sa.Text(), nullable=False)


def _mark(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.SmallInteger(), nullable=False)


def _kept() -> None:
    """What cannot be made again."""
    op.create_table("owner", _key("owner"), _value(), sa.PrimaryKeyConstraint("owner"))
    op.create_table(
        "message",
        # An own number and not SQLite's hidden rowid, which VACUUM may change: the full-text index points to it.
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(), primary_key=True),
        *map(_key, ("owner", "id", "digest", "date", "sender")),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        _value(),
        # Last, so that a message without its text is read without touching the pages of the text.
        sa.Column("text", sa.Text(), nullable=False),
        sa.UniqueConstraint("owner", "id"),
    )
    _noun("decision", "made_at", "verb", "subject")
    op.create_index("decision_verb", "decision", ["owner", "verb", "made_at"])
    _noun("note", "application_id", "written_at")
    _noun("draft", "application_id", "state", "written_at")
    op.create_table(
        "circle",
        *map(_key, ("owner", "id")),
        sa.Column("position", sa.Integer(), nullable=False),
        _value(),
        sa.PrimaryKeyConstraint("owner", "id"),
    )
    op.create_table(
        "intake",
        *map(_key, ("owner", "source")),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "source"),
    )


def _readings() -> None:
    """What was understood from each message, and whether the derived record holds it."""
    op.create_table(
        "reading",
        # The message's number: an index over message ids, which come in no order, costs an import a tenth.
        sa.Column(
            "number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, primary_key=True
        ),
        *map(_key, ("owner", "message_id", "date", "kind")),
        sa.Column("confidence", sa.Double(), nullable=False),
        _mark("about"),
        _mark("taken"),
        _key("reader_version"),
        _value(),
        sa.ForeignKeyConstraint(["number"], ["message.number"], ondelete="CASCADE"),
    )
    # Partial: most mail of a private mailbox is not about the search, and costs these indexes nothing.
    for name, columns in (
        ("reading_about", ["owner", "about", "date", "message_id"]),
        ("reading_taken", ["owner", "about", "taken", "date", "message_id"]),
    ):
        op.create_index(name, "reading", columns, sqlite_where=_ABOUT, postgresql_where=_ABOUT)


def _derived() -> None:
    """What `replace_derived` rebuilds."""
    for name in ("organization", "application"):
        _noun(name)
    _noun("contact", "organization_id")
    op.create_index("contact_organization", "contact", ["owner", "organization_id"])
    _noun("event", "application_id", "kind", "at", "message_id")
    op.create_index("event_application", "event", ["owner", "application_id", "at", "id"])
    op.create_index("event_kind", "event", ["owner", "kind", "message_id"])
    _noun("question", "asked_at")


def _findable() -> None:
    """What leads from a message, a thread, a number or a name to an application."""
    op.create_table(
        "tie",
        *map(_key, ("owner", "message_id", "application_id", "how")),
        sa.Column("certainty", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "message_id"),
    )
    op.create_index("tie_application", "tie", ["owner", "application_id", "message_id"])
    op.create_table(
        "application_key",
        *map(_key, ("owner", "kind", "key", "application_id")),
        sa.PrimaryKeyConstraint("owner", "kind", "key", "application_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("application_key_application", "application_key", ["owner", "application_id", "kind", "key"])


def _noun(name: str, *columns: str) -> None:
    """A table of one noun: its id, the columns that a statement asks for, and the value as JSON."""
    op.create_table(name, *map(_key, ("owner", "id", *columns)), _value(), sa.PrimaryKeyConstraint("owner", "id"))
