"""Files that a browser sends → private files beside the record, put together into as few sources as possible."""

from __future__ import annotations

import os
from collections import defaultdict
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, cast

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from onward.errors import UsageError
from onward.flow.backup import is_export
from onward.mail.detect import HEAD, MAIL_KINDS, FileKind, kind_of
from onward.web.guard import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
    from pathlib import Path

    from starlette.requests import Request

_MOST_FILES = 2000
_LONGEST_NAME = 120  # characters
_COPY = 1024 * 1024  # bytes
# Chosen by what the file holds: the name that it came with never becomes part of a path.
_SUFFIXES = {
    FileKind.EML: ".eml",
    FileKind.EMLX: ".emlx",
    FileKind.MBOX: ".mbox",
    FileKind.ZIP: ".zip",
    FileKind.MSG: ".msg",
    FileKind.PDF: ".pdf",
    FileKind.HTML: ".html",
    FileKind.TEXT: ".txt",
}
_LETTER_KINDS = frozenset((FileKind.PDF, FileKind.HTML, FileKind.TEXT))


@dataclass(frozen=True, slots=True)
class Upload:
    """One file that was sent.

    Attributes:
        name: as its owner calls it, for people only.
        stream: its bytes, in memory.
    """

    name: str
    stream: IO[bytes]


@dataclass(frozen=True, slots=True)
class Source:
    """What can be taken in as one.

    Attributes:
        name: of the first file in it.
        more: how many files there are beside it.
        path: a file, or the folder of several.
        place: the folder that goes when it has been taken in.
    """

    name: str
    more: int
    path: Path
    place: Path


@asynccontextmanager
async def uploaded(request: Request, field: str) -> AsyncIterator[tuple[Upload, ...]]:
    """The files in a field of a multipart form, open within the block.

    Raises:
        UsageError: they are too many or too large, or the form cannot be read.
    """
    try:
        form = await _InMemory(request.headers, _measured(request), max_files=_MOST_FILES, max_fields=20).parse()
    except MultiPartException as error:
        raise UsageError(
            f"These files could not be taken in at once ({error.message}). Send fewer of them, or name their folder."
        ) from error
    files = [value for value in form.getlist(field) if isinstance(value, UploadFile)]
    try:
        yield tuple(Upload(shown_name(file.filename), cast("IO[bytes]", file.file)) for file in files if file.filename)
    finally:
        await form.close()


def shown_name(name: str | None) -> str:
    """The last part of a file's name, on one line, short enough to read."""
    last = (name or "").replace("\\", "/").rpartition("/")[2]
    plain = " ".join("".join(c if c.isprintable() else " " for c in last).split())
    return plain if len(plain) <= _LONGEST_NAME else f"{plain[:_LONGEST_NAME]}…"


def sources(uploads: Sequence[Upload], new_place: Callable[[], Path]) -> tuple[Source, ...]:
    """Write what was sent to private files.

    Mails are put together, and so are other letters, because bringing the record up to date once for all of them is
    far quicker than once for each. Archives, exports and what is no mail stay apart, each with its own outcome.

    Args:
        uploads: in the order in which they were sent.
        new_place: makes a private folder.
    """
    found: list[Source] = []
    groups: dict[str, list[tuple[str, Path]]] = defaultdict(list)
    places: dict[str, Path] = {}
    for number, upload in enumerate(uploads, start=1):
        kind = kind_of(_head(upload.stream), upload.name)
        place = new_place()
        path = place / f"{number:04}{_SUFFIXES[kind] if kind else ''}"
        write_private(path, upload.stream)
        group = _group(kind, upload.name, path)
        if not group:
            found.append(Source(upload.name, 0, path, place))
            continue
        together = places.setdefault(group, place)
        if together != place:
            path = path.rename(together / path.name)
            place.rmdir()
        groups[group].append((upload.name, path))
    return (*(_together(places[group], members) for group, members in groups.items()), *found)


def write_private(path: Path, stream: IO[bytes]) -> None:
    """Copy a stream to a new file that only the owner can read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        while data := stream.read(_COPY):
            file.write(data)


def _together(place: Path, members: Sequence[tuple[str, Path]]) -> Source:
    name, path = members[0]
    return Source(name, len(members) - 1, path if len(members) == 1 else place, place)


def _group(kind: FileKind | None, name: str, path: Path) -> str:
    """With what a file is taken in, "" for alone."""
    if kind is FileKind.MSG and not name.lower().endswith(".msg"):
        return ""  # it may be a Word document, and then it is told
    if kind in MAIL_KINDS:
        return "mail"
    return "letters" if kind in _LETTER_KINDS and not is_export(str(path)) else ""


def _head(stream: IO[bytes]) -> bytes:
    head = stream.read(HEAD)
    stream.seek(0)
    return head


class _InMemory(MultiPartParser):
    """Keeps what comes in off the disk: elsewhere than beside the record no copy of a mail is made."""

    spool_max_size = 2 * MOST_BYTES


async def _measured(request: Request) -> AsyncGenerator[bytes, None]:
    """The body, up to the size that the guard lets in: a body in parts does not say its size beforehand."""
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MOST_BYTES:
            raise UsageError("These files are larger than 64 MB together. Send fewer, or name the path of a large one.")
        yield chunk
