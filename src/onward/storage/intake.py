"""How far each mailbox has been read, so that the next run goes on from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.storage import codec, statements

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onward.storage.connection import Connection


def position(connection: Connection, source: str) -> int:
    """The resume point of a source, 0 when it was never read."""
    row = connection.row(statements.POSITION_OF, source=codec.clean_text(source))
    return int(row[0]) if row else 0


def positions(connection: Connection) -> Mapping[str, int]:
    """The resume points of all sources."""
    return {source: int(reached) for source, reached in connection.rows(statements.INTAKE_ROWS)}


def put_position(connection: Connection, source: str, reached: int, instead_of: str = "") -> None:
    """Keep the resume point of a source, and forget that of `instead_of`, which it was before it grew."""
    with connection.transaction():
        if instead_of and instead_of != source:
            connection.run(statements.FORGET_POSITION, source=codec.clean_text(instead_of))
        connection.run(statements.PUT_POSITION, source=codec.clean_text(source), position=reached)
