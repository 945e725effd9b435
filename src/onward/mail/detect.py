"""What a file is, by its first bytes and not by its name alone."""

from __future__ import annotations

import re
from enum import StrEnum

from onward.mail.mbox import begins_mailbox

HEAD = 8192
"""Bytes of a file that detection looks at."""


class FileKind(StrEnum):
    """The kinds of file that mail comes in."""

    EML = "eml"
    EMLX = "emlx"
    MBOX = "mbox"
    ZIP = "zip"
    MSG = "msg"
    PDF = "pdf"
    HTML = "html"
    TEXT = "text"


MAIL_KINDS = frozenset((FileKind.EML, FileKind.EMLX, FileKind.MBOX, FileKind.MSG))
"""What is taken from a folder; letters in other formats are taken when it holds none of these."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FIELD_LINE = re.compile(rb"[!-9;-~]{1,76}[ \t]?:")
_MAIL_FIELDS = re.compile(
    rb"^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[\w-]+|content-type"
    rb"|reply-to|sender|dkim-signature)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_EMLX = re.compile(rb"\d{1,12}[ \t]*\n[!-9;-~]{1,76}:")
_MARKUP = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,400}?-->\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TEXT_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_NOT_MAIL = (
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"!BDN", "outlook-store"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"ID3", "audio"),
    (b"OggS", "audio"),
    (b"fLaC", "audio"),
    (b"\x7fELF", "program"),
    (b"MZ", "program"),
    (b"\x1aE\xdf\xa3", "video"),
)


def kind_of(head: bytes, name: str = "") -> FileKind | None:
    """The kind of a file, None when it is no mail.

    Args:
        head: its first `HEAD` bytes.
        name: its name, which decides where the bytes leave it open.
    """
    suffix = name.rpartition(".")[2].lower() if "." in name else ""
    if b"%PDF-" in head[:1024]:
        return FileKind.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return FileKind.ZIP
    if head.startswith(_OLE):
        return FileKind.MSG
    lines = head.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n").lstrip(b"\n")
    return _kind_of_lines(lines, suffix)


def is_outlook_mail(data: bytes) -> bool:
    """Whether a compound file (the container of .doc, .xls and .msg alike) holds a mail."""
    return "__properties_version".encode("utf-16-le") in data


def what_it_is(head: bytes) -> str:
    """The key of `wording.py` that says what a file is that is no mail."""
    for mark, what in _NOT_MAIL:
        if head.startswith(mark):
            return f"what.{what}"
    if head[4:8] == b"ftyp":
        return "what.video"
    return "what.picture" if head[8:12] == b"WEBP" else "what.unknown"


def is_mail_source(head: bytes) -> bool:
    """Whether bytes begin like the header of a mail (RFC 5322), not just like a text with a colon."""
    first = _FIELD_LINE.match(head)
    return first is not None and _MAIL_FIELDS.search(head.partition(b"\n\n")[0]) is not None


def _kind_of_lines(lines: bytes, suffix: str) -> FileKind | None:
    if begins_mailbox(lines):
        return FileKind.MBOX
    if _EMLX.match(lines):
        return FileKind.EMLX
    if suffix == "eml":
        return FileKind.EML
    if _MARKUP.match(lines):
        return FileKind.HTML
    if is_mail_source(lines):
        return FileKind.TEXT if suffix in ("txt", "md", "text") else FileKind.EML
    return _kind_of_text(lines, suffix)


def _kind_of_text(lines: bytes, suffix: str) -> FileKind | None:
    is_text = bool(lines.strip()) and (
        lines.startswith((b"\xff\xfe", b"\xfe\xff")) or _TEXT_CONTROLS.search(lines) is None
    )
    if not is_text:
        return None
    if suffix in ("html", "htm", "xhtml"):
        return FileKind.HTML
    return FileKind.TEXT
