"""The bytes of a mail → Message. Never raises: what cannot be read is a finding, the rest is used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.mail.body import Body, plain_text, read_body
from onward.mail.fast_tree import fast_tree
from onward.mail.headers import Fields, read_fields, split
from onward.mail.ids import content_id, digest
from onward.mail.invitations import invitations
from onward.mail.parts import PartError
from onward.mail.segments import segments
from onward.mail.wording import finding
from onward.model.message import Address, Invitation, Message, Segment, SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterable

_DEEPEST = 4  # mails within mails within mails that are still read
_MBOX_LINE = b"From "


def parse_message(raw: bytes, source: str) -> Message:
    """The Message of one mail (RFC 5322 bytes); never raises.

    Args:
        raw: the mail, its lines ended in any way.
        source: where it was read, for people.
    """
    try:
        return _parsed(unified(raw), source)
    except Exception:  # noqa: BLE001 — the border for one mail: a mailbox goes on whatever one mail does
        return unreadable("mail-unreadable", source, seed=raw)


def unreadable(code: str, source: str, *, seed: bytes = b"") -> Message:
    """A message that holds nothing but the finding `code`.

    Args:
        code: of `wording.py`.
        source: where it was read, for people.
        seed: what tells this one from others of its kind; the source when empty.
    """
    nobody = Address("", "")
    mark = seed.hex() if 0 < len(seed) < 10_000 else source
    return Message(
        id=content_id(nobody, "", None, mark),
        digest=digest(nobody, "", None),
        date=None,
        sender=nobody,
        subject="",
        text="",
        findings=(finding(code),),
        source=source,
    )


def unified(raw: bytes) -> bytes:
    """`raw` with its lines ended by a line feed, without mailbox separator, mark or blank lines around it."""
    if b"\r" in raw:
        raw = raw.replace(b"\r\n", b"\n")
        if b"\r" in raw:
            raw = raw.replace(b"\r", b"\n")
    raw = raw.removeprefix(b"\xef\xbb\xbf").rstrip(b"\n").lstrip(b"\n")
    if raw.startswith(_MBOX_LINE):
        raw = raw.partition(b"\n")[2]
    return raw + b"\n"


def compose(fields: Fields, body: Body, source: str, depth: int = 0) -> Message:
    """The Message of a header and a body, however they were read."""
    text, parts = _with_mails_inside(fields, body, depth)
    calendar, calendar_codes = _invitations(fields, body)
    codes = [*fields.findings, *body.findings, *calendar_codes]
    if body.is_empty:
        codes.append("no-text")
    return Message(
        id=fields.message_id or content_id(fields.sender, fields.subject, fields.date, text),
        digest=digest(fields.sender, fields.subject, fields.date),
        date=fields.date,
        sender=fields.sender,
        subject=fields.subject,
        text=text,
        segments=parts,
        to=fields.to,
        cc=fields.cc,
        reply_to=fields.reply_to,
        in_reply_to=fields.in_reply_to,
        references=fields.references,
        headers=fields.kept,
        attachments=tuple(body.attachments),
        invitations=calendar,
        findings=tuple(finding(code) for code in dict.fromkeys(codes)),
        source=source,
    )


def _parsed(raw: bytes, source: str, depth: int = 0) -> Message:
    header, content = split(raw)
    return compose(read_fields(header), _body(raw, content), source, depth)


def _body(raw: bytes, content: bytes) -> Body:
    """What the mail holds, by the fast parser, else by the patient one, else the bare bytes as text."""
    damaged = False
    try:
        body = read_body(fast_tree(raw))
        if not (body.is_empty and content.strip()):
            return body
    except PartError:
        damaged = True
    body = _patient_body(raw)
    if body.is_empty and content.strip():
        body.text = plain_text(content, "", body.findings)
    if damaged:
        body.findings.append("part-damaged")
    return body


def _patient_body(raw: bytes) -> Body:
    from onward.mail.patient_tree import patient_tree  # the standard parser is rarely needed

    try:
        return read_body(patient_tree(raw))
    except PartError:
        return Body()


def _invitations(fields: Fields, body: Body) -> tuple[tuple[Invitation, ...], Iterable[str]]:
    found: dict[Invitation, None] = {}
    codes: list[str] = []
    for data, method in body.calendars:
        events, event_codes = invitations(data, method, fields.date.tzinfo if fields.date else None)
        found.update(dict.fromkeys(events))
        codes.extend(event_codes)
    return tuple(found), codes


def _with_mails_inside(fields: Fields, body: Body, depth: int) -> tuple[str, tuple[Segment, ...]]:
    """The text and its segments, the mails inside (message/rfc822) below the outer text."""
    text, parts = body.text, segments(body.text, fields.subject)
    for raw in body.mails if depth < _DEEPEST else ():
        inner = _parsed(unified(raw), "", depth + 1)
        if inner.text:
            text, parts = _append(text, parts, _repeated_header(inner), SegmentKind.QUOTED)
            text, parts = _append(text, parts, inner.text, SegmentKind.FORWARDED)
    return text, parts


def _append(text: str, parts: tuple[Segment, ...], more: str, kind: SegmentKind) -> tuple[str, tuple[Segment, ...]]:
    """`text` with `more` as a segment of its own below; the gap belongs to what stands above."""
    if not more:
        return text, parts
    if text:
        text += "\n\n"
        parts = (*parts[:-1], replace(parts[-1], end=len(text)))
    return text + more, (*parts, Segment(kind, len(text), len(text) + len(more)))


def _repeated_header(inner: Message) -> str:
    shown = f"{inner.sender.name} <{inner.sender.address}>" if inner.sender.name else inner.sender.address
    lines = (
        ("From", shown),
        ("Date", inner.date.isoformat(" ", "minutes") if inner.date else ""),
        ("To", ", ".join(one.address for one in inner.to)),
        ("Subject", inner.subject),
    )
    return "\n".join(f"{label}: {value}" for label, value in lines if value)
