"""Builds mails for the tests of the readers of facts."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from onward.model.message import Address, Message
from onward.reading.company import Company, find_company
from onward.reading.name_tags import mentions
from onward.reading.people import find_people
from onward.reading.prepare import prepare
from onward.reading.role import find_role
from onward.reading.senders import sender_role

if TYPE_CHECKING:
    from onward.model.reading import Fact, Person

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


def found_company(message: Message) -> Company:
    """Employer and agency of a mail."""
    letter, role = prepare(message), sender_role(message)
    return find_company(letter, role, mentions(letter, role))


def found_role(message: Message) -> Fact | None:
    """The role that a mail names."""
    letter = prepare(message)
    return find_role(letter, mentions(letter, sender_role(message)))


def found_people(message: Message, own: frozenset[str] = frozenset()) -> tuple[Person, ...]:
    """The people of a mail."""
    letter, role = prepare(message), sender_role(message)
    named = mentions(letter, role)
    return find_people(letter, own, find_company(letter, role, named), named)
