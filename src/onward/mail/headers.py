"""The header block of a mail (RFC 5322 2.2): split, unfolded, decoded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.mail.addresses import addresses
from onward.mail.charset import decode, repair
from onward.mail.cleaning import one_line
from onward.mail.dates import header_date, plausible
from onward.mail.encoded_words import decode_words
from onward.model.message import Address

if TYPE_CHECKING:
    from datetime import datetime

KEPT = (
    "list-unsubscribe",
    "list-id",
    "precedence",
    "auto-submitted",
    "x-auto-response-suppress",
    "x-mailer",
    "return-path",
)
_WANTED = {
    name.encode(): name
    for name in (
        "from",
        "sender",
        "to",
        "cc",
        "reply-to",
        "subject",
        "date",
        "message-id",
        "in-reply-to",
        "references",
        "received",
        *KEPT,
    )
}
_ANY_FIELD = re.compile(rb"[!-9;-~]+[ \t]*:")
_ID = re.compile(r"<([^<>]+)>")
_LONGEST_VALUE = 64_000


@dataclass(frozen=True, slots=True)
class Fields:
    """What the header of a mail says; values as in `Message`.

    Attributes:
        date: aware or None.
        findings: codes of `wording.py`.
    """

    message_id: str
    date: datetime | None
    sender: Address
    subject: str
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    kept: tuple[tuple[str, str], ...] = ()
    findings: tuple[str, ...] = ()


def split(raw: bytes) -> tuple[bytes, bytes]:
    """The header block and the body of a mail whose lines end by a line feed."""
    if raw.startswith(b"\n"):
        return b"", raw[1:]
    end = raw.find(b"\n\n")
    if end >= 0:
        return raw[:end], raw[end + 2 :]
    return (raw, b"") if _ANY_FIELD.match(raw) else (b"", raw)


def read_fields(block: bytes) -> Fields:
    """The fields of a header block whose lines end by a line feed."""
    values = _values(block)
    date, date_findings = _date(values)
    sender, sender_findings = _sender(values)
    return Fields(
        message_id=_message_id(values.get("message-id", [])),
        date=date,
        sender=sender,
        subject=_shown(_first(values, "subject")),
        to=_all_addresses(values, "to"),
        cc=_all_addresses(values, "cc"),
        reply_to=_all_addresses(values, "reply-to"),
        in_reply_to=_ids(_first(values, "in-reply-to")),
        references=_ids(_first(values, "references")),
        kept=tuple((name, _shown(value)) for name in KEPT if name in values for value in values[name]),
        findings=date_findings + sender_findings,
    )


def _values(block: bytes) -> dict[str, list[str]]:
    """The values of the wanted fields by lower-case name, unfolded, their encoded words as they stand."""
    values: dict[str, list[str]] = {}
    folded: list[bytes] = []
    current = ""
    for line in block.split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            folded.append(line)
            continue
        if current:
            values.setdefault(current, []).append(_text(folded))
        name, _, value = line.partition(b":")
        current, folded = _WANTED.get(name.rstrip().lower(), ""), [value]
    if current:
        values.setdefault(current, []).append(_text(folded))
    return values


def _text(folded: list[bytes]) -> str:
    value = (folded[0] if len(folded) == 1 else b" ".join(line.strip() for line in folded))[:_LONGEST_VALUE].strip()
    return value.decode("ascii") if value.isascii() else repair(decode(value)[0])


def _shown(value: str) -> str:
    return one_line(decode_words(value))


def _first(values: dict[str, list[str]], name: str) -> str:
    return next((value for value in values.get(name, ()) if value), "")


def _all_addresses(values: dict[str, list[str]], name: str) -> tuple[Address, ...]:
    found: list[Address] = []
    for value in values.get(name, ()):
        found.extend(addresses(value))
    return tuple(found)


def _sender(values: dict[str, list[str]]) -> tuple[Address, tuple[str, ...]]:
    """The first address of From, else of Sender."""
    for name in ("from", "sender"):
        found = _all_addresses(values, name)
        if found:
            return next((one for one in found if one.address), found[0]), ()
    return Address("", ""), ("sender-missing",)


def _message_id(values: list[str]) -> str:
    for value in values:
        inside = _ID.search(value)
        plain = "".join(one_line(inside[1] if inside else value).split())
        if plain.strip("<>"):
            return plain.strip("<>")
    return ""


def _ids(value: str) -> tuple[str, ...]:
    """Message ids in the order given, each once."""
    found = ["".join(one_line(each).split()) for each in _ID.findall(value)]
    if not found:
        found = [word.strip("<>,") for word in one_line(value).split() if "@" in word]
    return tuple(dict.fromkeys(each for each in found if each))


def _date(values: dict[str, list[str]]) -> tuple[datetime | None, tuple[str, ...]]:
    """The Date header, else the time of delivery; with what is wrong with the former."""
    wrong = "date-missing"
    for value in values.get("date", ()):
        moment = header_date(one_line(value))
        if plausible(moment):
            return moment, ()
        wrong = "date-unreadable" if moment is None else "date-absurd"
    for value in values.get("received", ()):
        moment = header_date(one_line(value).rpartition(";")[2])
        if plausible(moment):
            return moment, ("date-from-transit",)
    return None, (wrong,)
