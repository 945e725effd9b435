"""Ids that a rebuild gives again: a prefix and hex digits of the SHA-256 of what founded the thing."""

from __future__ import annotations

from hashlib import sha256

# An application's id is typed by people; the others are only compared, and there are many more of them.
_SHORT = 8
_LONG = 12


def application_id(cause: str) -> str:
    """`a-` and 8 hex digits, from the id of the founding message or decision."""
    return "a-" + _digits(cause, _SHORT)


def organization_id(key: str) -> str:
    """`o-` and 12 hex digits, from the organization's broad key."""
    return "o-" + _digits(key, _LONG)


def contact_id(address: str, organization: str, name: str) -> str:
    """`c-` and 12 hex digits, from the address, else from the organization's id and the folded name."""
    return "c-" + _digits(address or f"{organization}\n{name}", _LONG)


def event_id(cause: str, kind: str, uid: str = "") -> str:
    """`e-` and 12 hex digits, from the founding message or decision, the kind, and the calendar object's UID."""
    return "e-" + _digits(f"{cause}\n{kind}\n{uid}", _LONG)


def question_id(message_id: str, kind: str) -> str:
    """`q-` and 12 hex digits, from the message and what is asked."""
    return "q-" + _digits(f"{message_id}\n{kind}", _LONG)


def _digits(text: str, count: int) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:count]
