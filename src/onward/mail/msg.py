"""Outlook .msg files (MS-OXMSG), by python-oxmsg."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from onward.mail.body import Body, better_text, is_enough, markup_text, plain_text
from onward.mail.cleaning import one_line
from onward.mail.dates import plausible
from onward.mail.headers import Fields, read_fields
from onward.mail.parse import compose, unreadable
from onward.mail.rtf import rtf_text
from onward.model.message import Address, Attachment, Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_TRANSPORT_HEADERS = 0x007D
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_SENT_FOR_NAME, _SENT_FOR_ADDRESS, _SENT_FOR_SMTP = 0x0042, 0x0065, 0x5D02
_SUBMITTED, _DELIVERED = 0x0039, 0x0E06
_MESSAGE_ID, _IN_REPLY_TO, _REFERENCES = 0x1035, 0x1042, 0x1039
_RECIPIENT_TYPE, _TO, _CC = 0x0C15, 1, 2
_RTF = 0x1009
_SHORT_NAME = 0x3704


def msg_message(raw: bytes, source: str) -> Message:
    """The Message of a .msg file; never raises."""
    try:
        return _message(raw, source)
    except Exception:  # noqa: BLE001 — the border to oxmsg, which asserts and indexes its way through damaged files
        return unreadable("msg-unreadable", source, seed=raw[:4096])


def _message(raw: bytes, source: str) -> Message:
    from oxmsg import Message as Outlook  # 70 ms that only .msg needs

    outlook = Outlook.load(raw)
    return compose(_fields(outlook), _body(outlook), source)


def _fields(outlook: Any) -> Fields:
    """The header as it was transported, else what the properties say."""
    transported = outlook.properties.str_prop_value(_TRANSPORT_HEADERS) or ""
    if "from:" in transported.lower():
        block = transported.replace("\r\n", "\n").strip("\n").partition("\n\n")[0]
        return read_fields(block.encode("utf-8", "replace"))
    return _fields_of_properties(outlook)


def _fields_of_properties(outlook: Any) -> Fields:
    text = outlook.properties.str_prop_value
    sender = _sender(outlook)
    date = _date(outlook)
    ids = read_fields(
        "\n".join(
            f"{name}: {one_line(text(pid) or '')}"
            for name, pid in (("message-id", _MESSAGE_ID), ("in-reply-to", _IN_REPLY_TO), ("references", _REFERENCES))
        ).encode("utf-8", "replace")
    )
    found = [] if date else ["date-missing"]
    if sender == Address("", ""):
        found.append("sender-missing")
    return Fields(
        message_id=ids.message_id,
        date=date,
        sender=sender,
        subject=one_line(outlook.subject or ""),
        to=tuple(_recipients(outlook, _TO)),
        cc=tuple(_recipients(outlook, _CC)),
        in_reply_to=ids.in_reply_to,
        references=ids.references,
        findings=tuple(found),
    )


def _sender(outlook: Any) -> Address:
    text = outlook.properties.str_prop_value
    names = (text(_SENT_FOR_NAME), text(_SENDER_NAME))
    given = (text(_SENT_FOR_SMTP), text(_SENT_FOR_ADDRESS), text(_SENDER_SMTP), text(_SENDER_ADDRESS))
    return _address(next(filter(None, names), ""), next((one for one in given if one and "@" in one), ""))


def _recipients(outlook: Any, wanted: int) -> Iterator[Address]:
    for each in outlook.recipients:
        if (each.properties.int_prop_value(_RECIPIENT_TYPE) or _TO) == wanted:
            yield _address(each.name, each.email_address)


def _address(name: str, address: str) -> Address:
    """An address of a property; Exchange's own directory names ("/O=…") are none."""
    plain = one_line(address).lower() if "@" in address else ""
    shown = one_line(name).strip("'\"")
    return Address("" if shown.lower() == plain else shown, plain)


def _date(outlook: Any) -> datetime | None:
    for pid in (_SUBMITTED, _DELIVERED):
        date: datetime | None = outlook.properties.date_prop_value(pid)
        if plausible(date):
            return date
    return None


def _body(outlook: Any) -> Body:
    body = Body()
    plain = plain_text((outlook.body or "").encode("utf-8", "replace"), "utf-8", body.findings)
    markup = _markup(outlook)
    if markup and not (plain and is_enough(plain, len(markup))):
        body.text = better_text(plain, markup_text(markup, "utf-8", body.findings))
    else:
        body.text = plain
    if not body.text:
        body.text = rtf_text(outlook.properties.binary_prop_value(_RTF) or b"")
    for attachment in outlook.attachments:
        with contextlib.suppress(KeyError, AssertionError, ValueError):  # a file that is only linked holds no bytes
            _take(attachment, body)
    return body


def _markup(outlook: Any) -> bytes:
    try:
        return (outlook.html_body or "").encode("utf-8", "replace")
    except (UnicodeDecodeError, LookupError):
        return outlook.properties.binary_prop_value(0x1013) or b""


def _take(attachment: Any, body: Body) -> None:
    data: bytes = attachment.file_bytes or b""
    media_type = one_line(attachment.mime_type or "application/octet-stream").lower()
    name = one_line(attachment.file_name or attachment.properties.str_prop_value(_SHORT_NAME) or "")
    if media_type == "text/calendar" or name.lower().endswith(".ics"):
        body.calendars.append((data, ""))
    elif media_type == "message/rfc822" and data:
        body.mails.append(data)
    else:
        body.attachments.append(Attachment(name, media_type, len(data)))
