"""The full-text index, on SQLite only: PostgreSQL searches by other means.

The index holds no copy of the words: its content is the table `message`. Diacritics are folded, so that "muller"
finds Müller.
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index, and fill it with the messages that are already there."""
    if op.get_context().dialect.name != "sqlite":
        return
    op.execute(
        "CREATE VIRTUAL TABLE message_fts USING fts5(subject, sender, text, content='message', content_rowid='number',"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    # Words are gathered in memory up to this many bytes before they are written, and the parts of the index are merged
    # when there are 64 of them instead of four at every turn: an import is a third faster, a search as fast.
    op.execute(
        "INSERT INTO message_fts(message_fts, rank) VALUES ('hashsize', 4194304), ('automerge', 0), ('crisismerge', 64)"
    )
    # A word in the subject or the sender counts for more than one somewhere in the text.
    op.execute("INSERT INTO message_fts(message_fts, rank) VALUES ('rank', 'bm25(4.0, 2.0, 1.0)')")
    op.execute("INSERT INTO message_fts(message_fts) VALUES ('rebuild')")
