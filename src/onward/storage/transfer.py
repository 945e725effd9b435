"""Everything that is kept, to one open file and back (docs/record-format.md).

JSON Lines: a header, one row per line sorted by table and key, and a last line with their count and SHA-256.
"""

from __future__ import annotations

import hashlib
import sqlite3
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import msgspec

from onward.errors import RecordError, RestoreError
from onward.model.circle import CircleMember
from onward.model.decision import Decision
from onward.model.draft import Draft
from onward.model.message import Message  # noqa: TC001 — msgspec reads the annotation of `_MessageRow`
from onward.model.note import Note
from onward.model.owner import Owner
from onward.storage import codec, drafts, intake, kept, messages, schema, statements

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from onward.storage.connection import Connection
    from onward.storage.store import Store

FORMAT = "onward-export"
VERSION = 1

T = TypeVar("T")
_PAGE = 500


class _Header(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    version: int


class _Seal(msgspec.Struct, forbid_unknown_fields=True):
    """The last line: how many rows there are, and the SHA-256 of every byte before it."""

    count: int
    sha256: str


class _Row(msgspec.Struct, tag_field="table", forbid_unknown_fields=True):
    """A line between header and seal; `table` says which."""


class _CircleRow(_Row, tag="circle"):
    value: CircleMember
    position: int


class _DecisionRow(_Row, tag="decision"):
    value: Decision


class _DraftRow(_Row, tag="draft"):
    value: Draft
    state: drafts.DraftState


class _IntakeRow(_Row, tag="intake"):
    source: str
    position: int


class _MessageRow(_Row, tag="message"):
    value: Message


class _NoteRow(_Row, tag="note"):
    value: Note


class _OwnerRow(_Row, tag="owner"):
    value: Owner


_AnyRow = _CircleRow | _DecisionRow | _DraftRow | _IntakeRow | _MessageRow | _NoteRow | _OwnerRow

_encode = msgspec.json.Encoder(order="sorted").encode
_decode_row: Callable[[bytes], _AnyRow] = msgspec.json.Decoder(_AnyRow).decode


def export(store: Store, stream: BinaryIO) -> int:
    """Write everything that is kept, as of one moment; how many rows there were.

    The same content gives the same bytes.
    """
    digest = hashlib.sha256()

    def write(line: object) -> None:
        data = _encode(line) + b"\n"
        digest.update(data)
        stream.write(data)

    count = 0
    with store.connection.snapshot():
        write(_Header(FORMAT, VERSION))
        for row in _rows(store.connection):
            write(row)
            count += 1
    write(_Seal(count, digest.hexdigest()))
    return count


def restore(store: Store, stream: BinaryIO) -> int:
    """Read an export into an empty record, all of it or nothing; how many rows there were.

    Readings are not in an export: the messages stand unread afterwards (`Store.unread_by`).

    Raises:
        RestoreError: the record is not empty, or the file is damaged, cut short or of an unknown version; names
            the line.
    """
    connection = store.connection
    with connection.transaction():
        if _kept_rows(store):
            raise RestoreError(
                "The record is not empty. An export is restored into an empty one: choose another folder with --data. "
                "Nothing was changed."
            )
        count = _Lines(stream).put_into(connection)
        if _kept_rows(store) != count:
            raise RestoreError("The export holds a row twice. Nothing was changed.")
    return count


def _kept_rows(store: Store) -> int:
    counts = store.counts()
    return sum(counts[table] for table, mark in schema.MARKS.items() if mark is schema.Mark.KEPT)


class _Lines:
    """The lines of an export as they are read, with what the seal will be held to."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._digest = hashlib.sha256()
        self._number = 0

    def put_into(self, connection: Connection) -> int:
        """Put every row into the record; the caller undoes it when the seal does not fit."""
        self._check_header(self._next())
        count = 0
        while not (line := self._next()).startswith(b'{"count":'):
            self._count_in(line)
            self._put(connection, line)
            count += 1
        self._check_seal(line, count)
        return count

    def _next(self) -> bytes:
        self._number += 1
        line = self._stream.readline()
        if not line.endswith(b"\n"):
            raise self._damaged("the file ends before its last line is complete")
        return line

    def _count_in(self, line: bytes) -> None:
        self._digest.update(line)

    def _check_header(self, line: bytes) -> None:
        header = self._decoded(msgspec.json.Decoder(_Header).decode, line)
        if header.format != FORMAT:
            raise self._damaged("it does not begin an export of Onward")
        if header.version != VERSION:
            raise self._damaged(f"the export has version {header.version}, and this Onward reads version {VERSION}")
        self._count_in(line)

    def _check_seal(self, line: bytes, count: int) -> None:
        seal = self._decoded(msgspec.json.Decoder(_Seal).decode, line)
        if seal.count != count:
            raise self._damaged(f"the export was written with {seal.count} rows, and {count} are there")
        if seal.sha256 != self._digest.hexdigest():
            raise self._damaged("the lines before it were changed after the export was written")
        if self._stream.read(1):
            self._number += 1
            raise self._damaged("something follows the last line")

    def _put(self, connection: Connection, line: bytes) -> None:
        try:
            _put(connection, self._decoded(_decode_row, line))
        except RecordError as error:
            if isinstance(error.__cause__, sqlite3.IntegrityError):
                raise self._damaged("its row stands in the file twice") from error
            raise

    def _decoded(self, decode: Callable[[bytes], T], line: bytes) -> T:
        try:
            return decode(line)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise self._damaged(f"it cannot be read ({error})") from error

    def _damaged(self, why: str) -> RestoreError:
        return RestoreError(f"Line {self._number} of the export: {why}. Nothing was changed.")


def _rows(connection: Connection) -> Iterator[_AnyRow]:
    """Every kept row in the order of the file."""
    for value, position in connection.rows(statements.CIRCLE_ROWS):
        yield _CircleRow(codec.decode(CircleMember, value), position)
    for (value,) in connection.rows(statements.DECISION_ROWS):
        yield _DecisionRow(codec.decode(Decision, value))
    for value, state in connection.rows(statements.DRAFT_ROWS):
        yield _DraftRow(codec.decode(Draft, value), drafts.DraftState(state))
    for source, position in connection.rows(statements.INTAKE_ROWS):
        yield _IntakeRow(source, position)
    yield from map(_MessageRow, _messages(connection))
    for (value,) in connection.rows(statements.NOTE_ROWS):
        yield _NoteRow(codec.decode(Note, value))
    for (value,) in connection.rows(statements.OWNER):
        yield _OwnerRow(codec.decode(Owner, value))


def _messages(connection: Connection) -> Iterator[Message]:
    after = ""
    while rows := connection.rows(statements.MESSAGE_ROWS_AFTER, after=after, limit=_PAGE):
        yield from (messages.with_text(value, text) for _, value, text in rows)
        after = rows[-1][0]


def _put(connection: Connection, row: _AnyRow) -> None:
    """Put one row into the record; a row that is there already is refused by the database."""
    match row:
        case _CircleRow():
            kept.insert_member(connection, row.value, row.position)
        case _DecisionRow():
            kept.decide(connection, row.value)
        case _DraftRow():
            drafts.put(connection, row.value, row.state)
        case _IntakeRow():
            intake.put_position(connection, row.source, row.position)
        case _MessageRow():
            messages.insert(connection, [row.value])
        case _NoteRow():
            kept.put_note(connection, row.value)
        case _OwnerRow():
            kept.put_owner(connection, row.value)
