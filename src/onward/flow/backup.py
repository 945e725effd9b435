"""Everything kept, out to one file and back; and the removal of all of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from onward.errors import SourceError, UsageError
from onward.flow.intake import read_again
from onward.storage import transfer

if TYPE_CHECKING:
    from onward.storage.store import Store

_HEAD = f'"{transfer.FORMAT}"'.encode()


def is_export(path: str) -> bool:
    """Whether a file begins as `export` begins one."""
    place = Path(path)
    if path == "-" or not place.is_file():
        return False
    try:
        with place.open("rb") as stream:
            return _HEAD in stream.read(200)
    except OSError as error:
        raise SourceError(
            f"{path} cannot be opened: {error.strerror}. Check the path and your rights to it."
        ) from error


def export(store: Store, path: str) -> int:
    """Write everything kept to a new file; how many rows.

    The file appears whole or not at all, readable by its owner only.
    """
    place = Path(path)
    if place.exists():
        raise UsageError(f"{path} exists already. Name a new file; nothing was written.")
    unfinished = place.with_name(place.name + ".unfinished")
    try:
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
            count = transfer.export(store, stream)
        unfinished.rename(place)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise UsageError(
            f"{path} cannot be written: {error.strerror}. Name a folder that exists and is yours."
        ) from error
    return count


def restore(store: Store, path: str) -> int:
    """Restore an export into an empty record and derive the rest anew; how many rows."""
    with Path(path).open("rb") as stream, store.transaction():
        count = transfer.restore(store, stream)
        read_again(store)
    return count
