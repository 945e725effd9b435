"""Bringing a record to the head revision. Imported only when a record is new or behind: Alembic takes half a second."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from onward.storage import schema

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

    from sqlalchemy.engine import Connection


def migrate(path: Path, wait_ms: int) -> None:
    """Bring the record file at `path` to the head revision: all of it or nothing.

    Raises:
        sqlite3.Error: what the database said, for `connection.in_plain_words`.
    """
    engine = sa.create_engine("sqlite://", creator=lambda: _connected(path, wait_ms), poolclass=sa.NullPool)
    try:
        with engine.connect() as connection:
            # Taken first, so that of two runs at once the second finds nothing left to do.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            connection.exec_driver_sql(f"PRAGMA application_id = {schema.FILE_MARK}")
            _upgrade(connection)
            connection.commit()
    except sa.exc.DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise error.orig from error
        raise


def back_up(path: Path, revision: str) -> Path:
    """Copy the record as it is, beside it, and return the copy's path; an older copy of that revision is replaced."""
    target = path.with_name(f"{schema.BACKUP_PREFIX}{revision}{schema.BACKUP_SUFFIX}")
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
    return part.replace(target)


def write_ddl(dialect: str, output: TextIO) -> None:
    """Write the statements that make all tables on `dialect`, without a database."""
    command.upgrade(_config(dialect=dialect, output=output), "head", sql=True)


def _connected(path: Path, wait_ms: int) -> sqlite3.Connection:
    """A connection that begins no transaction by itself."""
    return sqlite3.connect(path, timeout=wait_ms / 1000, isolation_level=None)


def _upgrade(connection: Connection) -> None:
    command.upgrade(_config(connection=connection), "head")


def _config(**attributes: object) -> Config:
    config = Config()
    config.set_main_option("script_location", "onward.storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes.update(attributes)
    return config
