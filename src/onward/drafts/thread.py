"""Which thread a letter answers, and its subject line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.message import Address

if TYPE_CHECKING:
    from onward.model.message import Message
    from onward.model.owner import Owner

# Marks of answers and forwards in the languages that mail programs write them in, any number of them.
_MARKS = re.compile(r"^(?:\s*(?:re|aw|antw(?:ort)?|sv|vs|fwd?|wg|rif|res?|tr)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
# The id of a message that had none (see `onward.model.message.Message`): no mail program would know it.
_MADE_UP = "sha256-"


@dataclass(frozen=True, slots=True)
class Thread:
    """Where a letter belongs.

    Attributes:
        subject: on one line.
        in_reply_to: a message id without brackets, "" for a new thread.
        references: message ids without brackets, oldest first (RFC 5322, 3.6.4).
    """

    subject: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


def thread(reply_to: Message | None, own_subject: str) -> Thread:
    """The thread that `reply_to` belongs to; a new one with `own_subject` when there is none."""
    if reply_to is None:
        return Thread(_one_line(own_subject))
    topic = _MARKS.sub("", _one_line(reply_to.subject))
    subject = f"Re: {topic}" if topic else _one_line(own_subject)
    if reply_to.id.startswith(_MADE_UP):
        return Thread(subject)
    before = reply_to.references or reply_to.in_reply_to[:1]
    return Thread(subject, reply_to.id, tuple(dict.fromkeys((*before, reply_to.id))))


def sender(owner: Owner, reply_to: Message | None) -> Address:
    """The owner's address that the thread knows, else the first; "" when none was told."""
    known = [to.address for to in (*reply_to.to, *reply_to.cc)] if reply_to else []
    used = next((address for address in known if address in owner.addresses), "")
    return Address(owner.name, used or next(iter(owner.addresses), ""))


def _one_line(text: str) -> str:
    return " ".join(text.split())
