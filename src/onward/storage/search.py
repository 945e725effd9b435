"""Words to mails. The one part that speaks SQLite's own language (FTS5); all of it stands here.

https://www.sqlite.org/fts5.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.storage import codec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from onward.storage.connection import Connection, Value

# One row by VALUES: with INSERT … SELECT SQLite sets a savepoint for each, and FTS5 writes out its words at each.
INDEX = """
    INSERT INTO message_fts (rowid, subject, sender, text)
    VALUES ((SELECT number FROM message WHERE owner = :owner AND id = :id), :subject, :sender, :text)
"""
# By `rank` and nothing else: then FTS5 sorts, and snippets are made for the shown ones only.
SEARCH = """
    SELECT m.id, m.date, m.sender, m.subject, m.source, snippet(message_fts, -1, '[', ']', '…', 16)
    FROM message_fts JOIN message m ON m.number = message_fts.rowid
    WHERE message_fts MATCH :query AND m.owner = :owner
    ORDER BY message_fts.rank LIMIT :limit
"""

# A phrase in quotation marks, or anything up to the next white space.
_PIECE = re.compile(r'"([^"]*)"|([^\s"]+)')


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found.

    Attributes:
        message_id: the message.
        date: its Date header in UTC, None when it has none.
        sender: the sender's address.
        subject: its subject.
        source: where it was read.
        snippet: a few words around the best place, what was found in square brackets; may hold line feeds.
    """

    message_id: str
    date: datetime | None
    sender: str
    subject: str
    source: str
    snippet: str


def index(connection: Connection, rows: Iterable[Mapping[str, Value]]) -> None:
    """Make messages that were just added findable by their words; `rows` as they were added."""
    connection.run_many(INDEX, rows)


def search(connection: Connection, words: str, limit: int) -> tuple[Hit, ...]:
    """The messages that hold every one of `words`, best first; the last word may be a beginning."""
    query = as_query(words)
    if not query:
        return ()
    rows = connection.rows(SEARCH, query=query, limit=limit)
    return tuple(Hit(row[0], codec.moment(row[1]), *row[2:]) for row in rows)


def as_query(words: str) -> str:
    """What the owner typed as an FTS5 query without any syntax of theirs; "" when it holds no word.

    "…" is a phrase; everything else is words that must all occur. The last word, unless it stands in a phrase,
    also finds longer ones.
    """
    pieces = [(phrase or word, bool(word)) for phrase, word in _PIECE.findall(codec.clean_text(words))]
    pieces = [(text.replace("\0", " "), alone) for text, alone in pieces if any(map(str.isalnum, text))]
    if not pieces:
        return ""
    quoted = [f'"{text}"' for text, _ in pieces]
    return " ".join(quoted) + ("*" if pieces[-1][1] else "")
