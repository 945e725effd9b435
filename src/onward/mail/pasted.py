"""A letter that somebody pasted or saved as text: with a mail's header, a few labelled lines, or nothing above it."""

from __future__ import annotations

import re
from dataclasses import replace

from onward.mail.addresses import addresses
from onward.mail.body import Body
from onward.mail.charset import decode, repair
from onward.mail.cleaning import body_text, one_line
from onward.mail.dates import header_date, plausible, spoken_date
from onward.mail.detect import is_mail_source
from onward.mail.headers import Fields
from onward.mail.parse import compose, parse_message, unified
from onward.model.message import Address, Message

_LABELS = {
    label: name
    for name, labels in {
        "from": "from von absender de",
        "to": "to an empfänger à para",
        "cc": "cc kopie",
        "reply-to": "reply-to antwort-an",
        "subject": "subject betreff betr re objet asunto",
        "date": "date sent datum gesendet gesendet-am received empfangen",
    }.items()
    for label in labels.split()
}
_LABELLED = re.compile(r"\s*\*?([A-Za-zÄÖÜäöüàÀ][\w -]{0,20}?)\*?\s*:\*?\s*(.*)")
_TRANSPORT = re.compile(
    rb"^(?:message-id|received|return-path|mime-version|content-type|dkim-signature|delivered-to)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_LONGEST = 2_000_000  # bytes
_HEADER_LINES = 12
_LETTER_HEAD = 30  # lines in which a letter carries its date and its subject
_DATE_LINE = 60  # characters
_SUBJECT_LINE = re.compile(r"(?:betreff|betr\.|subject|re)\s*:\s*(\S.*)", re.IGNORECASE)


def pasted_message(raw: bytes, source: str) -> Message:
    """The Message of a pasted letter, or of a mail's own source; never raises."""
    plain = unified(raw)
    if is_mail_source(plain) and _TRANSPORT.search(plain.partition(b"\n\n")[0]):
        return parse_message(raw, source)
    findings: list[str] = []
    text, code = decode(raw[:_LONGEST])
    if code:
        findings.append(code)
    return letter_message(repair(text), source, findings)


def letter_message(text: str, source: str, findings: list[str] | None = None, title: str = "") -> Message:
    """The Message of a letter's text.

    Labelled lines above it ("From:", "Von:", "Betreff:", …) are its header. Without them, a line that is a date and
    a line "Subject: …" near the top are used.

    Args:
        text: the letter.
        source: where it was read, for people.
        findings: codes of what went wrong before.
        title: the subject when the letter names none.
    """
    lines = body_text(text).split("\n")
    labels, begin = _labels(lines)
    body = "\n".join(lines[begin:]).strip()
    fields = _fields(labels, findings or [])
    if not labels:
        fields = _from_letterhead(fields, lines)
    if not fields.subject and title:
        fields = replace(fields, subject=one_line(title))
    return compose(fields, Body(text=body), source)


def _labels(lines: list[str]) -> tuple[dict[str, str], int]:
    """The labelled lines on top by header name, and the line where the letter begins."""
    found: dict[str, str] = {}
    begin = 0
    last = ""
    for at, line in enumerate(lines[:_HEADER_LINES]):
        match = _LABELLED.match(line)
        name = _LABELS.get(match[1].strip().lower().replace(" ", "-"), "") if match else ""
        if match and name and name not in found:
            found[name], last, begin = match[2].strip(), name, at + 1
        elif not line and not (at + 1 < len(lines) and _is_label(lines[at + 1])):
            break
        elif line and last in ("to", "cc") and "@" in line and not match:
            found[last], begin = f"{found[last]} {line}", at + 1
        elif line and not _is_other_label(line):
            break
        elif line:
            begin = at + 1
    # A single "Re: …" or "An: …" may be the letter's own first line.
    return (found, begin) if len(found) > 1 or "from" in found or "subject" in found else ({}, 0)


def _is_label(line: str) -> bool:
    match = _LABELLED.match(line)
    return match is not None and match[1].strip().lower().replace(" ", "-") in _LABELS


def _is_other_label(line: str) -> bool:
    """Whether a line is a header that is not used ("Importance: High", "Anlagen: 1")."""
    return (
        re.match(
            r"\*?(?:importance|priority|attachments?|wichtigkeit|priorität|anlagen?|bcc|organi[sz]ation)\*?\s*:",
            line,
            re.IGNORECASE,
        )
        is not None
    )


def _fields(labels: dict[str, str], findings: list[str]) -> Fields:
    senders = _people(labels.get("from", ""))
    date = header_date(labels["date"]) if "date" in labels else None
    wrong = "date-missing" if "date" not in labels else "date-unreadable" if date is None else "date-absurd"
    usable = date if plausible(date) else None
    codes = [*findings, *([] if usable else [wrong]), *([] if senders else ["sender-missing"])]
    return Fields(
        message_id="",
        date=usable,
        sender=senders[0] if senders else Address("", ""),
        subject=one_line(labels.get("subject", "")),
        to=_people(labels.get("to", "")),
        cc=_people(labels.get("cc", "")),
        reply_to=_people(labels.get("reply-to", "")),
        findings=tuple(codes),
    )


def _people(value: str) -> tuple[Address, ...]:
    """Addresses as mail programs show them: `Name <a@b>`, `Name [mailto:a@b]`, several parted by semicolons."""
    return addresses(re.sub(r"\[(?:mailto:)?([^\[\]\s]+@[^\[\]\s]+)\]", r"<\1>", value))


def _from_letterhead(fields: Fields, lines: list[str]) -> Fields:
    """The date and the subject that a letter carries in its head."""
    for line in lines[:_LETTER_HEAD]:
        subject = _SUBJECT_LINE.fullmatch(line)
        if subject and not fields.subject:
            fields = replace(fields, subject=one_line(subject[1]))
        elif fields.date is None and len(line) <= _DATE_LINE and _is_date_line(line):
            date = spoken_date(line)
            if plausible(date):
                fields = replace(fields, date=date, findings=tuple(c for c in fields.findings if c != "date-missing"))
    return fields


def _is_date_line(line: str) -> bool:
    """Whether a line says a date and, at most, a place: "Bremen, den 2. März 2026"."""
    rest = re.sub(r"\d{1,4}|[./-]|\b(?:den|the|of|th|st|nd|rd|date|datum)\b|:", " ", line.lower())
    return any(letter.isdigit() for letter in line) and len(rest.split()) <= 4
