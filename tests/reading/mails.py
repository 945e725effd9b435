"""Builds mails for the tests of the readers of facts."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from onward.model.message import Address, Message

SENT = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=1)))  # a Monday


def mail(subject: str = "", text: str = "", sender: str = "<no-reply@hire.lever.co>", **fields: Any) -> Message:
    """A mail from `Name <address>`."""
    name, _, address = sender.rpartition("<")
    fields.setdefault("date", SENT)
    return Message(
        id="m1@mail.example",
        digest="0" * 16,
        sender=Address(name.strip(), address.rstrip(">")),
        subject=subject,
        text=text,
        **fields,
    )
