"""How large a source is, and whether it is still the one that an earlier run read."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.mail.detect import HEAD, FileKind, kind_of
from onward.mail.folder import entries
from onward.mail.takeout import mail_entries, open_archive

if TYPE_CHECKING:
    from pathlib import Path

_SAMPLE = 4096  # bytes hashed at the beginning and at the end


@dataclass(frozen=True, slots=True)
class Measure:
    """The size of a source.

    Attributes:
        size: what the position of its last delivery reaches at most; 0 when it is not known before reading.
        unit: what it counts: "bytes".
        fingerprint: equal as long as nothing changed; "" when a source cannot be read twice. See `may_resume`.
    """

    size: int
    unit: str
    fingerprint: str


def measured(place: Path) -> Measure:
    """The measure of a file or folder that exists."""
    if place.is_dir():
        return _of_folder(place)
    if not place.is_file():
        return Measure(0, "bytes", "")
    stat = place.stat()
    if _is_archive(place):
        with open_archive(place, str(place)) as archive:
            size = sum(entry.file_size for entry, _ in mail_entries(archive))
        return Measure(size, "bytes", f"archive:{_sample(place, 0)}:{stat.st_size}:{stat.st_mtime_ns}")
    return Measure(stat.st_size, "bytes", _of_file(place, stat.st_size, stat.st_mtime_ns))


def has_grown(place: Path, fingerprint: str) -> bool:
    """Whether a file still begins with everything that it was when `fingerprint` was taken."""
    kind, _, rest = fingerprint.partition(":")
    if kind != "file" or not place.is_file():
        return False
    head, tail, size, _ = rest.split(":")
    before = int(size)
    if place.stat().st_size < before:
        return False
    return _sample(place, 0, before) == head and _sample(place, max(0, before - _SAMPLE), before) == tail


def _of_file(place: Path, size: int, changed: int) -> str:
    head, tail = _sample(place, 0, size), _sample(place, max(0, size - _SAMPLE), size)
    return f"file:{head}:{tail}:{size}:{changed}"


def _of_folder(place: Path) -> Measure:
    seen = hashlib.sha256()
    size = 0
    for entry in entries(place):
        size += entry.size
        seen.update(
            f"{entry.path.relative_to(place)}\0{entry.size}\0{entry.changed}\0".encode("utf-8", "surrogateescape")
        )
    return Measure(size, "bytes", f"folder:{seen.hexdigest()[:32]}")


def _is_archive(place: Path) -> bool:
    with place.open("rb") as stream:
        return kind_of(stream.read(HEAD), place.name) is FileKind.ZIP and zipfile.is_zipfile(place)


def _sample(place: Path, start: int, end: int | None = None) -> str:
    with place.open("rb") as stream:
        stream.seek(start)
        data = stream.read(_SAMPLE if end is None else min(_SAMPLE, end - start))
    return hashlib.sha256(data).hexdigest()[:16]
