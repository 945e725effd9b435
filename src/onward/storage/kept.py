"""What the owner said: decisions, notes, the circle, and who they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.errors import NotFoundError
from onward.model.circle import CircleMember
from onward.model.decision import Decision, Verb
from onward.model.note import Note
from onward.model.owner import Owner
from onward.storage import codec, statements

if TYPE_CHECKING:
    from onward.storage.connection import Connection

# What makes a message part of the record, whatever was read in it.
ON_A_MESSAGE = (
    Verb.CORRECT_KIND,
    Verb.CORRECT_COMPANY,
    Verb.CORRECT_ROLE,
    Verb.CORRECT_PERSON,
    Verb.TIE,
    Verb.SPLIT,
)


def owner(connection: Connection) -> Owner:
    """The owner, with nothing known but the id until something was told."""
    row = connection.row(statements.OWNER)
    return codec.decode(Owner, row[0]) if row else Owner(id=connection.owner)


def put_owner(connection: Connection, person: Owner) -> None:
    """Replace what is known of the owner; the id is that of the record."""
    with connection.transaction():
        _, value = codec.storable(replace(person, id=connection.owner))
        connection.run(statements.PUT_OWNER, value=value)


def decide(connection: Connection, decision: Decision) -> None:
    """Keep a decision; a message that it is about becomes part of the record."""
    said, value = codec.storable(decision)
    with connection.transaction():
        connection.run(
            statements.DECIDE,
            id=said.id,
            made_at=codec.sortable(said.made_at),
            verb=said.verb,
            subject=said.subject,
            value=value,
        )
        if said.verb in ON_A_MESSAGE:
            connection.run(statements.MARK_ABOUT, id=said.subject)


def decisions(connection: Connection) -> tuple[Decision, ...]:
    """All decisions, oldest first."""
    return tuple(codec.decode_all(Decision, (row[0] for row in connection.rows(statements.DECISIONS))))


def put_note(connection: Connection, note: Note) -> None:
    """Keep a note, or replace the one with its id."""
    said, value = codec.storable(note)
    with connection.transaction():
        connection.run(
            statements.PUT_NOTE,
            id=said.id,
            application_id=said.application_id,
            written_at=codec.sortable(said.written_at),
            value=value,
        )


def notes(connection: Connection) -> tuple[Note, ...]:
    """All notes, oldest first."""
    return tuple(codec.decode_all(Note, (row[0] for row in connection.rows(statements.NOTES))))


def remove_note(connection: Connection, note_id: str) -> None:
    """Remove a note.

    Raises:
        NotFoundError: there is none with that id.
    """
    _remove(connection, statements.REMOVE_NOTE, note_id, "note")


def put_member(connection: Connection, member: CircleMember) -> None:
    """Add somebody to the circle as the last, or replace the member with that id in their place."""
    with connection.transaction():
        row = connection.row(statements.NEXT_POSITION)
        insert_member(connection, member, row[0] if row else 1)


def insert_member(connection: Connection, member: CircleMember, position: int) -> None:
    """Keep a member; `position` counts only for somebody new."""
    said, value = codec.storable(member)
    connection.run(statements.PUT_MEMBER, id=said.id, position=position, value=value)


def circle(connection: Connection) -> tuple[CircleMember, ...]:
    """The circle in the order in which its members were added."""
    return tuple(codec.decode_all(CircleMember, (row[0] for row in connection.rows(statements.CIRCLE))))


def remove_member(connection: Connection, member_id: str) -> None:
    """Remove somebody from the circle.

    Raises:
        NotFoundError: there is nobody with that id.
    """
    _remove(connection, statements.REMOVE_MEMBER, member_id, "member of the circle")


def _remove(connection: Connection, statement: str, id_: str, noun: str) -> None:
    with connection.transaction():
        if not connection.run(statement, id=codec.clean_text(id_)):
            raise NotFoundError(f"There is no {noun} {id_} in the record.")
