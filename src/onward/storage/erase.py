"""Removing a record and everything that the program wrote beside it.

The files are removed, not overwritten: what a disk keeps of removed files is beyond the program.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from onward.errors import RecordBusyError, RecordError
from onward.storage import schema
from onward.storage.connection import in_plain_words

if TYPE_CHECKING:
    from pathlib import Path

_BESIDE = ("", "-wal", "-shm", "-journal")
# What the pages keep beside the record: where they run, the hash of the token for programs, mail on its way in.
_OF_THE_PAGES, _ON_ITS_WAY = ("site.json", "api-token.json"), "passing"


def erase(folder: Path) -> tuple[Path, ...]:
    """Remove the record in `folder`, its backups, and the folder when nothing else is in it; what was removed.

    Any `Store` on it has to be closed before.

    Raises:
        RecordBusyError: another run is using the record; nothing was removed.
        RecordError: a file could not be removed.
    """
    _refuse_while_in_use(folder / schema.FILE_NAME)
    ours = sorted(path for path in _written(folder) if path.is_file() or path.is_symlink())
    try:
        for path in ours:
            path.unlink()
    except OSError as error:
        raise RecordError(f"The file {path} could not be removed: {error.strerror}.") from error
    for place in (*sorted((folder / _ON_ITS_WAY).glob("*/")), folder / _ON_ITS_WAY, folder):
        with suppress(OSError):  # something of somebody else's is in it, or it is not there
            place.rmdir()
    return tuple(ours)


def _written(folder: Path) -> set[Path]:
    """Every name that the program may have written in `folder`."""
    record = {folder / f"{schema.FILE_NAME}{end}" for end in _BESIDE}
    backups = set(folder.glob(f"{schema.BACKUP_PREFIX}*{schema.BACKUP_SUFFIX}*"))
    pages = {folder / name for name in _OF_THE_PAGES} | set((folder / _ON_ITS_WAY).rglob("*"))
    return record | pages | {path for path in backups if _is_backup(path.name)}


def _is_backup(name: str) -> bool:
    """Whether `name` is that of a backup made before a migration, or of an unfinished one."""
    known = {f"{schema.BACKUP_PREFIX}{revision}{schema.BACKUP_SUFFIX}" for revision in schema.REVISIONS}
    return any(name in {known_name + end for end in (*_BESIDE, ".part", ".part-journal")} for known_name in known)


def _refuse_while_in_use(path: Path) -> None:
    """Take the record for a moment, so that no other run is writing to it."""
    if not path.exists():
        return
    try:
        with closing(sqlite3.connect(path, timeout=1, isolation_level=None)) as raw:
            raw.execute("PRAGMA locking_mode = EXCLUSIVE")
            raw.execute("BEGIN EXCLUSIVE")
            raw.execute("ROLLBACK")
    except sqlite3.Error as error:
        plain = in_plain_words(error, str(path))
        if isinstance(plain, RecordBusyError):
            raise plain from error
        # A damaged or foreign file under our name goes too: the owner asked for it.
