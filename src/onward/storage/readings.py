"""Readings: which are part of the record, which the record has taken in, and how they are replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.errors import NotFoundError
from onward.model.message import Message
from onward.model.reading import Reading
from onward.storage import codec, derived, kept, statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from onward.storage.connection import Connection, Value

Entry = tuple[Message, Reading]

_PAGE = 500
_ALL = 2**62


def row(reading: Reading, date: str, version: str, *, decided: bool = False) -> Mapping[str, Value]:
    """The columns of a reading; `decided`: the owner said something on its message, so it is part of the record."""
    _, value = codec.storable(reading)
    return {
        "message_id": reading.message_id,
        "date": date,
        "kind": reading.kind.value,
        "confidence": reading.confidence,
        "about": int(decided or reading.is_about_the_search),
        "reader_version": version,
        "value": value,
    }


def reading(connection: Connection, message_id: str) -> Reading:
    """What was read in one message.

    Raises:
        NotFoundError: there is no such message, or it has not been read.
    """
    found = connection.row(statements.READING, id=message_id)
    if found is None:
        raise NotFoundError(f"There is no reading of a message {message_id} in the record.")
    return codec.decode(Reading, found[0])


def pending(connection: Connection, limit: int | None) -> list[Entry]:
    """Part of the record and not taken, in order of (date, id); see `Store.pending`."""
    rows = connection.rows(statements.PENDING, limit=_ALL if limit is None else limit)
    return [_entry(message, reading) for message, reading in rows]


def entries(connection: Connection) -> Iterator[Entry]:
    """Everything that is part of the record, in order of (date, id), a page in memory at a time."""
    # Sorts before the first, which may have no date and any id.
    date, id_ = codec.NO_MOMENT, ""
    while rows := connection.rows(statements.ENTRIES_AFTER, date=date, id=id_, limit=_PAGE):
        yield from (_entry(message, reading) for message, reading, _, _ in rows)
        date, id_ = rows[-1][2:]


def newest_taken(connection: Connection) -> datetime | None:
    """The date of the newest message that the derived record has taken in, None when there is none."""
    found = connection.row(statements.NEWEST_TAKEN)
    return codec.moment(found[0] or "") if found else None


def mark_taken(connection: Connection, message_ids: Iterable[str]) -> None:
    """Remember that the derived record holds what these messages say."""
    connection.run_many(statements.MARK_TAKEN, ({"id": id_} for id_ in message_ids))


def replace_all(connection: Connection, readings: Iterable[Reading], version: str) -> int:
    """Put new readings in place of old ones; see `Store.replace_readings`."""
    with connection.transaction():
        decided = _decided(connection)
        count = 0
        for reading in readings:
            count += _replace(connection, reading, version, decided=reading.message_id in decided)
        if count:
            derived.wipe(connection)
    return count


def _replace(connection: Connection, reading: Reading, version: str, *, decided: bool) -> bool:
    """Replace one reading; False when its message is not in the record."""
    found = connection.row(statements.DATE_OF, id=reading.message_id)
    if found is None:
        return False
    connection.run_many(statements.ADD_READING, (row(reading, found[0], version, decided=decided),))
    return True


def _decided(connection: Connection) -> frozenset[str]:
    """The ids of the messages on which the owner has said something."""
    rows = (found for verb in kept.ON_A_MESSAGE for found in connection.rows(statements.SUBJECTS_OF_VERB, verb=verb))
    return frozenset(found[0] for found in rows)


def _entry(message: str, reading: str) -> Entry:
    return codec.decode(Message, message), codec.decode(Reading, reading)
