"""Mails and what was read in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onward.errors import AmbiguousError, NotFoundError
from onward.model.message import Message
from onward.storage import codec, readings, search, statements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onward.model.reading import Reading
    from onward.storage.connection import Connection, Value

_PAGE = 500
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a batch: how many messages were new, how many were there already."""

    new: int
    known: int


def add(connection: Connection, batch: Sequence[tuple[Message, Reading]], reader_version: str) -> Added:
    """Store, index and count a batch in one transaction; see `Store.add_messages`."""
    with connection.transaction():
        try:
            with connection.transaction():
                new = _add(connection, batch, reader_version)
        except UnicodeEncodeError:  # a lone surrogate in some text; looking for one in every mail would cost too much
            new = _add(connection, [(codec.cleaned(message), reading) for message, reading in batch], reader_version)
    return Added(new, len(batch) - new)


def _add(connection: Connection, batch: Sequence[tuple[Message, Reading]], reader_version: str) -> int:
    fresh = list(_fresh(connection, batch))
    insert(connection, [message for message, _ in fresh])
    connection.run_many(
        statements.ADD_READING,
        (readings.row(reading, codec.sortable(message.date), reader_version) for message, reading in fresh),
    )
    return len(fresh)


def insert(connection: Connection, batch: Sequence[Message]) -> None:
    """Store and index messages whose ids are new."""
    rows = [_message_row(message) for message in batch]
    connection.run_many(statements.ADD_MESSAGE, rows)
    search.index(connection, rows)


def message(connection: Connection, message_id: str) -> Message:
    """One message with its text.

    Raises:
        NotFoundError: there is none.
    """
    row = connection.row(statements.MESSAGE, id=message_id)
    if row is None:
        raise NotFoundError(f"There is no message {message_id} in the record.")
    return with_text(*row)


def of_application(connection: Connection, application_id: str) -> tuple[Message, ...]:
    """The messages tied to an application, oldest first."""
    rows = connection.rows(statements.MESSAGES_OF, application_id=application_id)
    return tuple(with_text(value, text) for value, text in rows)


def find(connection: Connection, prefix: str) -> str:
    """The id that is `prefix` or begins with it.

    Raises:
        NotFoundError: there is none.
        AmbiguousError: there are several; the sentence lists some.
    """
    first = codec.clean_text(prefix)
    if not first:
        raise NotFoundError("Name a message by its id, or by how its id begins.")
    rows = connection.rows(statements.IDS_FROM, first=first, end=first + "\U0010ffff", limit=_SHOWN + 1)
    ids = [row[0] for row in rows]
    if not ids:
        raise NotFoundError(f"There is no message whose id begins with {first}.")
    if first in ids or len(ids) == 1:
        return str(ids[0])
    shown = ", ".join(ids[:_SHOWN]) + (", …" if len(ids) > _SHOWN else "")
    raise AmbiguousError(f"Several messages have an id that begins with {first}: {shown}.")


def unread_by(connection: Connection, version: str) -> Iterator[Message]:
    """Messages that `version` of the reader has not read, in order of id, a page in memory at a time."""
    after = ""
    while rows := connection.rows(statements.UNREAD_AFTER, version=version, after=after, limit=_PAGE):
        yield from (with_text(value, text) for _, value, text in rows)
        after = rows[-1][0]


def with_text(value: str, text: str) -> Message:
    """The message of a row."""
    return replace(codec.decode(Message, value), text=text)


def _fresh(connection: Connection, batch: Sequence[tuple[Message, Reading]]) -> Iterator[tuple[Message, Reading]]:
    """Those of `batch` that are not in the record, under the id that each is stored by."""
    met: dict[str, str] = {}
    for message, reading in batch:
        stored = _free_id(connection, message, met)
        if stored is None:
            continue
        met[stored] = message.digest
        same = stored == message.id == reading.message_id
        yield (message, reading) if same else _renamed(message, reading, stored)


def _free_id(connection: Connection, message: Message, met: dict[str, str]) -> str | None:
    """The id to store `message` by, None when it is there already.

    `met` holds the digests of this batch, which the database has not got yet.
    """
    for stored in (message.id, f"{message.id}#{message.digest[:8]}", f"{message.id}#{message.digest}"):
        digest = met.get(stored) or _digest_of(connection, stored)
        if digest is None:
            return stored
        if digest == message.digest:
            return None
    return None


def _digest_of(connection: Connection, message_id: str) -> str | None:
    row = connection.row(statements.DIGEST_OF, id=message_id)
    return None if row is None else str(row[0])


def _renamed(message: Message, reading: Reading, stored: str) -> tuple[Message, Reading]:
    """Both under the id `stored`, the evidence in the reading with them."""
    named = {reading.message_id, message.id} - {""}
    moved = codec.rebuilt(reading, lambda text: stored if text in named else text)
    return replace(message, id=stored), replace(moved, message_id=stored)


def _message_row(message: Message) -> dict[str, Value]:
    _, value = codec.storable(replace(message, text=""))
    return {
        "id": message.id,
        "digest": message.digest,
        "date": codec.sortable(message.date),
        "sender": message.sender.address,
        "subject": message.subject,
        "source": message.source,
        "value": value,
        "text": message.text,
    }
