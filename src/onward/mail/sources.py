"""Where mail comes from: a path of any kind → its messages, one by one, from where an earlier run stopped."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from onward.errors import SourceError
from onward.mail.detect import HEAD, MAIL_KINDS, FileKind, is_outlook_mail, kind_of, what_it_is
from onward.mail.folder import Entry, entries
from onward.mail.letters import letter
from onward.mail.mbox import LARGEST_MAIL, cuts
from onward.mail.measure import Measure, has_grown, measured
from onward.mail.parse import parse_message, unreadable
from onward.mail.takeout import DAMAGE, mail_entries, open_archive
from onward.mail.wording import finding, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.message import Message

STANDARD_INPUT = "-"
_STANDARD_INPUT_NAME = "standard input"
_LETTER_SUFFIXES = frozenset({".txt", ".text"})


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message of a source.

    Attributes:
        message: what was read.
        position: where the source goes on behind it: bytes of the file, of all files of a folder, or of the unpacked
            mail of an archive. Given back as `after`, it resumes here.
    """

    message: Message
    position: int


def deliveries(path: str, after: int = 0) -> Iterator[Delivery]:
    """Every message of a source, in its own order.

    Args:
        path: a mail, a mailbox, a folder, an archive, or "-" for standard input.
        after: 0, or the position of a delivery of an earlier run (see `may_resume`).

    Raises:
        SourceError: at once, when the source cannot be opened at all; it says what to do.
    """
    if path == STANDARD_INPUT:
        return _from_bytes(sys.stdin.buffer.read(), after)
    place = _existing(path)
    if place.is_dir():
        return _from_folder(place, after, only=_kinds_of_folder(place))
    if not place.is_file():  # a pipe, such as <(…)
        return _from_bytes(place.read_bytes(), after, str(place))
    kind = _kind_of_file(place)
    if kind is FileKind.ZIP:
        return _from_archive(place, after)
    return _from_file(place, kind, after)


def measure(path: str) -> Measure:
    """How large a source is, for a progress bar, and its fingerprint.

    Raises:
        SourceError: it cannot be opened at all.
    """
    if path == STANDARD_INPUT:
        return Measure(0, "bytes", "")
    try:
        return measured(_existing(path))
    except OSError as error:
        raise _unreadable(path, error) from error


def may_resume(path: str, fingerprint: str) -> bool:
    """Whether a position kept together with `fingerprint` still holds: nothing changed, or the file only grew."""
    if path == STANDARD_INPUT or not fingerprint:
        return False
    try:
        place = _existing(path)
        return measured(place).fingerprint == fingerprint or has_grown(place, fingerprint)
    except (SourceError, OSError, ValueError):
        return False


def _existing(path: str) -> Path:
    """The path itself.

    Raises:
        SourceError: nothing is there, or it may not be seen.
    """
    place = Path(path).expanduser()
    try:
        place.stat()
    except FileNotFoundError as error:
        raise SourceError(sentence("source.missing", path=path)) from error
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    return place


def _kind_of_file(place: Path) -> FileKind:
    """What a file is.

    Raises:
        SourceError: it cannot be read, is empty, or is no mail.
    """
    try:
        with place.open("rb") as stream:
            head = stream.read(HEAD)
            kind = _kind(head, place.name, stream)
    except OSError as error:
        raise _unreadable(str(place), error) from error
    return _mail_or_error(kind, head, str(place))


def _mail_or_error(kind: FileKind | None, head: bytes, path: str) -> FileKind:
    if not head.strip():
        raise SourceError(sentence("source.empty", path=path))
    if kind is None:
        raise SourceError(sentence("source.not-mail", path=path, what=sentence(what_it_is(head))))
    return kind


def _kind(head: bytes, name: str, stream: IO[bytes]) -> FileKind | None:
    """The kind of an open file; Word and Excel documents look like .msg until the second glance."""
    kind = kind_of(head, name)
    if kind is FileKind.MSG and not name.lower().endswith(".msg"):
        stream.seek(0)
        return kind if is_outlook_mail(stream.read(LARGEST_MAIL)) else None
    return kind


def _unreadable(path: str, error: Exception) -> SourceError:
    why = getattr(error, "strerror", None) or str(error)
    return SourceError(sentence("source.unreadable", path=path, why=why))


def _from_bytes(data: bytes, after: int, path: str = _STANDARD_INPUT_NAME) -> Iterator[Delivery]:
    head = data[:HEAD]
    if not head.strip():
        raise SourceError(sentence("source.no-input"))
    kind = _mail_or_error(_kind(head, "", io.BytesIO(data)), head, path)
    if kind is FileKind.ZIP:
        return _from_archive(io.BytesIO(data), after, path)
    if kind is FileKind.EML:  # pasted text may only look like a mail's source
        kind = FileKind.TEXT
    return _from_stream(io.BytesIO(data), kind, path, after, len(data))


def _from_file(place: Path, kind: FileKind, after: int) -> Iterator[Delivery]:
    with place.open("rb") as stream:
        yield from _from_stream(stream, kind, str(place), after, place.stat().st_size)


def _from_stream(stream: IO[bytes], kind: FileKind, source: str, after: int, size: int) -> Iterator[Delivery]:
    """The messages of an open file; positions count its bytes."""
    if kind is FileKind.MBOX:
        for number, cut in enumerate(cuts(stream), start=1):
            if cut.end > after:
                message = parse_message(cut.raw, f"{source} #{number}")
                yield Delivery(_marked_as_cut(message) if cut.is_cut else message, cut.end)
    elif size > after:
        raw = stream.read(LARGEST_MAIL + 1)
        message = letter(kind, raw[:LARGEST_MAIL], source)
        yield Delivery(_marked_as_cut(message) if len(raw) > LARGEST_MAIL else message, size)


def _marked_as_cut(message: Message) -> Message:
    return replace(message, findings=(*message.findings, finding("mail-too-large")))


def _kinds_of_folder(folder: Path) -> frozenset[FileKind]:
    """What is taken from a folder: mail, or letters in other formats when it holds none.

    Raises:
        SourceError: it holds neither, or may not be listed.
    """
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        raise _unreadable(str(folder), error) from error
    others: set[FileKind] = set()
    for entry in entries(folder):
        kind = _kind_of_entry(entry)
        if kind in MAIL_KINDS:
            return MAIL_KINDS
        if kind is not None:
            others.add(kind)
    letters = frozenset(others - {FileKind.ZIP})
    if not letters:
        raise SourceError(sentence("source.empty-folder", path=str(folder)))
    return letters


def _kind_of_entry(entry: Entry) -> FileKind | None:
    """The kind of a file in a folder; one that may not be opened but is named like a mail counts as a mail."""
    if entry.size == 0:
        return None
    if entry.is_delivered:
        return FileKind.EML
    try:
        with entry.path.open("rb") as stream:
            kind = _kind(stream.read(HEAD), entry.path.name, stream)
    except OSError:
        return kind_of(b"", entry.path.name)
    # Named alone, any text may be a letter; in a folder of scripts and notes only what is named like one.
    is_loose = kind is FileKind.TEXT and entry.path.suffix.lower() not in _LETTER_SUFFIXES
    return None if is_loose else kind


def _from_folder(folder: Path, after: int, only: frozenset[FileKind]) -> Iterator[Delivery]:
    base = 0
    for entry in entries(folder):
        end = base + entry.size
        if end > after and (kind := _kind_of_entry(entry)) in only and kind is not None:
            for delivery in _from_entry(entry, kind, max(0, after - base)):
                yield replace(delivery, position=min(base + delivery.position, end))
        base = end


def _from_entry(entry: Entry, kind: FileKind, after: int) -> Iterator[Delivery]:
    try:
        yield from _from_file(entry.path, kind, after)
    except OSError:
        yield Delivery(unreadable("file-unreadable", str(entry.path)), entry.size)


def _from_archive(place: Path | io.BytesIO, after: int, name: str = "") -> Iterator[Delivery]:
    path = name or str(place)
    archive = open_archive(place, path)
    found = list(mail_entries(archive))
    if not found:
        archive.close()
        raise SourceError(sentence("source.zip-no-mail", path=path))

    def walk() -> Iterator[Delivery]:
        base = 0
        with archive:
            for entry, kind in found:
                source = f"{path}/{entry.filename}"
                end = base + entry.file_size
                if end > after:
                    try:
                        with archive.open(entry) as stream:
                            for delivery in _from_stream(stream, kind, source, max(0, after - base), entry.file_size):
                                yield replace(delivery, position=base + delivery.position)
                    except DAMAGE:
                        yield Delivery(unreadable("source-damaged", source), end)
                base = end

    return walk()
