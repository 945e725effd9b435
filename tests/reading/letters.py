"""Small builders for the tests of the reader."""

from __future__ import annotations

from datetime import UTC, datetime

from onward.model.message import Address, Message
from onward.reading.read import read

OWNER = "owner@home.example"
SENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def message(
    text: str, subject: str = "Your application", sender: str = "jobs@firm.example", **fields: object
) -> Message:
    """A mail to the owner."""
    given: dict[str, object] = {
        "id": "m1",
        "digest": "0" * 16,
        "date": SENT,
        "sender": Address("", sender),
        "subject": subject,
        "text": text,
        "to": (Address("", OWNER),),
    }
    return Message(**{**given, **fields})  # type: ignore[arg-type]  # the fields are those of Message


def reading(text: str, subject: str = "Your application", sender: str = "jobs@firm.example", **fields: object):
    """The reading of a mail to the owner."""
    return read(message(text, subject, sender, **fields), (), frozenset({OWNER}))
