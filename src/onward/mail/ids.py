"""What a mail is known by."""

from __future__ import annotations

import hashlib
from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from onward.model.message import Address


def digest(sender: Address, subject: str, date: datetime | None) -> str:
    """16 hex digits over sender address, subject and the date in UTC."""
    return _hashed(sender.address, subject, _moment(date))[:16]


def content_id(sender: Address, subject: str, date: datetime | None, text: str) -> str:
    """The id of a mail that carries none: `sha256-…` over what it says, so that every copy of it has the same."""
    return f"sha256-{_hashed(sender.address, subject, _moment(date), text)}"


def _moment(date: datetime | None) -> str:
    return date.astimezone(UTC).isoformat() if date else ""


def _hashed(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()
