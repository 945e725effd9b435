"""How far each mailbox has been read, so that the next run goes on from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.storage import codec, statements

if TYPE_CHECKING:
    from onward.storage.connection import Connection


def position(connection: Connection, source: str) -> int:
    """The resume point of a source, 0 when it was never read."""
    row = connection.row(statements.POSITION_OF, source=codec.clean_text(source))
    return int(row[0]) if row else 0


def put_position(connection: Connection, source: str, reached: int) -> None:
    """Keep the resume point of a source."""
    with connection.transaction():
        connection.run(statements.PUT_POSITION, source=codec.clean_text(source), position=reached)
