"""Mailboxes in one file (RFC 4155): split in one pass over blocks, so that memory stays flat whatever the size."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_MAIL = 64 << 20
"""Bytes; of a larger mail the beginning is read."""

_BLOCK = 1 << 20
_LOOK_AHEAD = 2048  # bytes behind a separator line that must be there to judge it
_LINE_START = b"\nFrom"
_FIELD_BEHIND = rb"[^\n]*\n>?[!-9;-~]{1,76}[ \t]*:"
# "From tilda@jobs.example Mon Mar  2 09:15:00 2026" is a separator wherever it stands before a header …
_STAMPED = rb"From [^\n]{0,200}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ \t][^\n]{0,40}?\d{1,2}:\d{2}"
_STAMPED_MAIL = re.compile(_STAMPED + _FIELD_BEHIND)
# … and so are, below a blank line, one before an empty header, and those of Thunderbird and others that say less.
_LOOSE_MAIL = re.compile(_STAMPED + rb"[^\n]*\n\r?\n|From(?: -[^\n]*| \S*@[^\n]*| ?\r?)\n>?[!-9;-~]{1,76}[ \t]*:")
_SEPARATOR_LINE = re.compile(rb"From(?: [^\n]*)?\n")
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_DELETED = re.compile(rb"^X-Mozilla-Status:[ \t]*[0-9A-Fa-f]{3}[89A-Fa-f]\b", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Cut:
    """One mail of a mailbox.

    Attributes:
        raw: its bytes without the separator line, unescaped.
        end: the offset of the byte behind it.
        is_cut: whether only its first `LARGEST_MAIL` bytes are here.
    """

    raw: bytes
    end: int
    is_cut: bool = False


def begins_mailbox(head: bytes) -> bool:
    """Whether bytes begin with the separator line of a mailbox."""
    return (_STAMPED_MAIL.match(head) or _LOOSE_MAIL.match(head)) is not None


def cuts(stream: IO[bytes], start: int = 0) -> Iterator[Cut]:
    """Every mail of a mailbox; those that Thunderbird marked as deleted are left out.

    Args:
        stream: positioned at `start`.
        start: 0, or the `end` of a mail of an earlier run.
    """
    for raw, end, is_cut in _stretches(stream, start):
        separator = _SEPARATOR_LINE.match(raw)
        mail = raw[separator.end() :] if separator else raw
        if mail.strip() and not _is_deleted(mail):
            yield Cut(_unescaped(mail), end, is_cut)


def _stretches(stream: IO[bytes], start: int) -> Iterator[tuple[bytes, int, bool]]:
    """The bytes from one separator line to the next, the offset behind them, and whether they were cut."""
    buffer, base, dropped, searched = b"", start, 0, 0
    while block := stream.read(_BLOCK):
        buffer += block
        begin = 0
        while (at := _next_mail(buffer, searched, len(buffer) - _LOOK_AHEAD)) >= 0:
            yield buffer[begin:at][:LARGEST_MAIL], base + dropped + at, bool(dropped)
            base, dropped, begin, searched = base + dropped, 0, at, at + 1
        buffer, base = buffer[begin:], base + begin
        searched = max(searched - begin, len(buffer) - _LOOK_AHEAD, 0)
        if searched > LARGEST_MAIL:
            dropped += searched - LARGEST_MAIL
            buffer, searched = buffer[:LARGEST_MAIL] + buffer[searched:], LARGEST_MAIL
    begin = 0
    while (at := _next_mail(buffer, searched, len(buffer))) >= 0:
        yield buffer[begin:at][:LARGEST_MAIL], base + dropped + at, bool(dropped)
        base, dropped, begin, searched = base + dropped, 0, at, at + 1
    yield buffer[begin:][:LARGEST_MAIL], base + dropped + len(buffer), bool(dropped)


def _next_mail(buffer: bytes, start: int, stop: int) -> int:
    """Where the next separator line between `start` and `stop` begins, -1 when there is none."""
    end = max(stop, 0) + len(_LINE_START)
    at = buffer.find(_LINE_START, max(start - 1, 0), end)
    while at >= 0:
        if _STAMPED_MAIL.match(buffer, at + 1):
            return at + 1
        is_below_blank = at == 0 or buffer[at - 1 : at] == b"\n" or buffer[max(at - 2, 0) : at] == b"\n\r"
        if is_below_blank and _LOOSE_MAIL.match(buffer, at + 1):
            return at + 1
        at = buffer.find(_LINE_START, at + 1, end)
    return -1


def _is_deleted(mail: bytes) -> bool:
    """Whether Thunderbird only waits to remove it (the flag "expunged")."""
    at = mail.find(b"X-Mozilla-Status:", 0, 4096)
    return at >= 0 and _DELETED.match(mail, at) is not None


def _unescaped(mail: bytes) -> bytes:
    """`mail` with `>From ` at the start of a line as it was before it was put into the mailbox.

    Some programs escape a quoted line too (`>>From `) and some do not; a `>From ` among quoted lines is left as it is.
    """
    if b">From " not in mail:
        return mail
    return _ESCAPED.sub(lambda match: match[0] if _is_quoted(mail, match) else match[1], mail)


def _is_quoted(mail: bytes, match: re.Match[bytes]) -> bool:
    before = mail.rfind(b"\n", 0, max(match.start() - 1, 0)) + 1
    return match[1].startswith(b"From") and mail[before : before + 1] == b">"
