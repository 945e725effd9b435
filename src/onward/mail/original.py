"""The markup of a mail as it lies in its mailbox: read again where it is looked at, so that it need not be kept."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from itertools import islice
from pathlib import Path

from onward.mail.mbox import LARGEST_MAIL, begins_mailbox, cuts

_NUMBERED = re.compile(r"(?P<path>.*) #(?P<number>\d+)\Z", re.DOTALL)
_HEAD = 4096


def markup_of(source: str, message_id: str) -> str:
    """The HTML part of a mail, "" when there is none or the mail is not there any more.

    Args:
        source: where it was read, as `Message.source`: a file, or ` #n` behind a mailbox.
        message_id: a mail with another one is not shown in its place; "sha256-…" is not compared.
    """
    try:
        raw = _raw(source)
        mail = message_from_bytes(raw, policy=policy.default)
        theirs = str(mail.get("message-id", "")).strip().strip("<>")
        if theirs and not message_id.startswith(("sha256-", theirs)):
            return ""
        part = mail.get_body(("html",))
        return str(part.get_content()) if part is not None else ""
    except (OSError, ValueError, LookupError, AttributeError):
        # Moved, deleted, or damaged in a way that the reader of mail steps over and the library does not.
        return ""


def _raw(source: str) -> bytes:
    numbered = _NUMBERED.fullmatch(source)
    path = Path(numbered["path"] if numbered else source)
    with path.open("rb") as stream:
        if numbered is None:
            return stream.read(LARGEST_MAIL)
        is_mailbox = begins_mailbox(stream.read(_HEAD))
        stream.seek(0)
        place = int(numbered["number"]) - 1
        cut = next(islice(cuts(stream), place, None), None) if is_mailbox else None
        return cut.raw if cut else b""
