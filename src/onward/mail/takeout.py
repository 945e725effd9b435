"""Archives with mail inside, such as Google Takeout's: read entry by entry, never unpacked."""

from __future__ import annotations

import zipfile
import zlib
from typing import IO, TYPE_CHECKING

from onward.errors import SourceError
from onward.mail.detect import HEAD, MAIL_KINDS, FileKind, kind_of
from onward.mail.wording import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LOCKED = 0x1
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError)
"""What reading a damaged entry raises."""


def mail_entries(archive: zipfile.ZipFile) -> Iterator[tuple[zipfile.ZipInfo, FileKind]]:
    """The entries that hold mail, with their kind, in the order of the archive."""
    for entry in archive.infolist():
        if entry.is_dir() or entry.file_size == 0 or entry.filename.startswith("__MACOSX/"):
            continue
        kind = _kind_of_entry(archive, entry)
        if kind in MAIL_KINDS and kind is not None:
            yield entry, kind


def open_archive(place: Path | IO[bytes], path: str) -> zipfile.ZipFile:
    """The archive at `place`.

    Args:
        place: where it is.
        path: its name, for people.

    Raises:
        SourceError: it is damaged, or locked with a password.
    """
    try:
        archive = zipfile.ZipFile(place)
    except (*DAMAGE, ValueError) as error:
        raise SourceError(sentence("source.zip-damaged", path=path)) from error
    if any(entry.flag_bits & _LOCKED for entry in archive.infolist()):
        archive.close()
        raise SourceError(sentence("source.zip-locked", path=path))
    return archive


def _kind_of_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> FileKind | None:
    try:
        with archive.open(entry) as stream:
            return kind_of(stream.read(HEAD), entry.filename)
    except DAMAGE:
        return kind_of(b"", entry.filename)
