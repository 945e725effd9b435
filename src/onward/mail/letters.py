"""One file that holds one mail or letter → Message, by its kind."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from onward.mail.body import markup_text
from onward.mail.cleaning import one_line
from onward.mail.detect import FileKind
from onward.mail.parse import parse_message, unreadable
from onward.mail.pasted import letter_message, pasted_message

if TYPE_CHECKING:
    from onward.model.message import Message

_TITLE = re.compile(rb"<title[^>]{0,200}>(.{0,500}?)</title", re.IGNORECASE | re.DOTALL)
_COUNT_LINE = re.compile(rb"(\d{1,12})[ \t]*\r?\n")


def letter(kind: FileKind, raw: bytes, source: str) -> Message:
    """The Message of a file with one mail; never raises.

    Args:
        kind: any but MBOX and ZIP, which hold many.
        raw: the bytes of the file.
        source: where it was read, for people.
    """
    if kind is FileKind.MSG:
        from onward.mail.msg import msg_message  # only .msg files need it

        return msg_message(raw, source)
    if kind is FileKind.PDF:
        from onward.mail.pdf import pdf_message  # only PDFs need it

        return pdf_message(raw, source)
    if kind is FileKind.HTML:
        return _markup_letter(raw, source)
    if kind is FileKind.TEXT:
        return pasted_message(raw, source)
    return parse_message(_without_wrapping(raw) if kind is FileKind.EMLX else raw, source)


def _markup_letter(raw: bytes, source: str) -> Message:
    findings: list[str] = []
    try:
        text = markup_text(raw, "", findings)
    except Exception:  # noqa: BLE001 — the border to the HTML parser
        return unreadable("mail-unreadable", source, seed=raw[:4096])
    title = _TITLE.search(raw, 0, 20_000)
    shown = one_line(html.unescape(title[1].decode("utf-8", "replace"))) if title else ""
    return letter_message(text, source, findings, title=shown)


def _without_wrapping(raw: bytes) -> bytes:
    """The mail in an Apple Mail `.emlx` file: a line with its length, the mail, a property list."""
    count = _COUNT_LINE.match(raw)
    return raw[count.end() : count.end() + int(count[1])] if count else raw
