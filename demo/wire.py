"""A letter as RFC 5322 bytes, written without the standard library's serialiser so that no Python version changes them."""

from __future__ import annotations

import base64
import quopri
import re
from typing import TYPE_CHECKING

from demo import layout
from demo.enclosures import calendar, pdf
from demo.source import OWNER, fill, in_zone, token

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from demo.source import Letter

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SPECIALS = re.compile(r'[()<>\[\]:;@\\,."]')


def mbox_entry(letter: Letter, thread: Sequence[Letter]) -> bytes:
    """The mail behind its `From ` line (mboxrd quoting), ended by an empty line."""
    raw = message(letter, thread)
    envelope = f"From {_bare(letter.sender)} {_ctime(letter.at)}\n".encode()
    return envelope + re.sub(rb"(?m)^(>*From )", rb">\1", raw) + b"\n"


def message(letter: Letter, thread: Sequence[Letter]) -> bytes:
    """Headers and body; `thread` holds the earlier mails that it answers, oldest first."""
    kind, body = _body(letter, thread[-1] if thread else None)
    lines = [*_trace(letter), *_head(letter, thread), "MIME-Version: 1.0", *kind]
    return "\n".join(lines).encode("ascii") + b"\n\n" + body.rstrip(b"\n") + b"\n"


def subject_of(letter: Letter, earlier: Letter | None) -> str:
    """The subject; an answer without one takes that of the mail before it."""
    if letter.subject or earlier is None:
        return letter.subject
    mark = "AW" if letter.lang == "de" and letter.style.quoting == "outlook" else "Re"
    return f"{mark}: {re.sub(r'^(?:(?:Re|AW): )+', '', earlier.subject)}"


def full_text(letter: Letter, earlier: Letter | None) -> str:
    """The readable words, with the footer and the quotation."""
    parts = [letter.text]
    if letter.style.footer:
        parts.append(_footer(letter))
    if earlier is not None and (letter.quote or letter.forward):
        parts.append(_quotation(letter, earlier))
    return "\n\n".join(parts)


def _footer(letter: Letter) -> str:
    bid = letter.bid
    company = bid.company if bid else "our client"
    return fill(letter.style.footer, {"company": company, "token": letter.token}).strip()


def _quotation(letter: Letter, earlier: Letter) -> str:
    local = in_zone(earlier.at, letter.style.zone)
    name = earlier.sender.partition(" <")[0]
    german = letter.lang == "de"
    if letter.forward or letter.style.quoting == "outlook":
        return _outlook_head(letter, earlier, local) + "\n\n" + layout.plain(earlier.text)
    lead = f"Am {local:%d.%m.%Y} um {local:%H:%M} schrieb {name}:" if german else f"On {local:%d/%m/%Y} at {local:%H:%M}, {name} wrote:"
    return f"{lead}\n\n{layout.quoted(earlier.text)}"


def _outlook_head(letter: Letter, earlier: Letter, local: datetime) -> str:
    german = letter.lang == "de"
    words = ("Von", "Gesendet", "An", "Betreff") if german else ("From", "Sent", "To", "Subject")
    line = "-----Ursprüngliche Nachricht-----" if german else "-----Original Message-----"
    if letter.forward:
        line = "---------- Weitergeleitete Nachricht ----------" if german else "---------- Forwarded message ----------"
    values = (earlier.sender, f"{local:%d.%m.%Y %H:%M}", earlier.to, earlier.subject)
    return "\n".join([line, *(f"{word}: {value}" for word, value in zip(words, values, strict=True))])


def _trace(letter: Letter) -> list[str]:
    if letter.sender == OWNER:
        return []
    arrived = _date(in_zone(letter.at, "Berlin"))
    back = fill(letter.style.return_path, {"token": letter.token}) or _bare(letter.sender)
    host = letter.style.relay.partition(" ")[0]
    return [
        f"Return-Path: <{back}>",
        f"Delivered-To: {_bare(OWNER)}",
        f"Received: from {letter.style.relay}\n\tby mx2.postfach.example with ESMTPS id {letter.token[:12]};\n\t{arrived}",
        f"Authentication-Results: mx2.postfach.example; spf=pass smtp.mailfrom={back};\n\tdkim=pass header.d={letter.domain}",
        f"Received: by {host} id {letter.token[12:20]};\n\t{arrived}",
    ]


def _head(letter: Letter, thread: Sequence[Letter]) -> list[str]:
    subject = subject_of(letter, thread[-1] if thread else None)
    lines = [
        f"Date: {_date(in_zone(letter.at, letter.style.zone))}",
        f"From: {_mailbox(letter.sender)}",
        f"To: {_mailbox(letter.to)}",
    ]
    lines += [f"Cc: {', '.join(map(_mailbox, letter.cc.split(', ')))}"] if letter.cc else []
    lines += [f"Reply-To: {_mailbox(letter.reply_to)}"] if letter.reply_to else []
    lines += [f"Subject: {_words(subject, letter.charset or letter.style.charset)}", f"Message-ID: <{letter.message_id}>"]
    if thread and letter.re:
        lines.append(f"In-Reply-To: <{thread[-1].message_id}>")
        lines.append("References: " + "\n ".join(f"<{earlier.message_id}>" for earlier in thread))
    lines += [f"X-Mailer: {letter.style.mailer}"] if letter.style.mailer else []
    return lines + [f"{name}: {fill(value, {'token': letter.token})}" for name, value in letter.style.headers.items()]


def _body(letter: Letter, earlier: Letter | None) -> tuple[list[str], bytes]:
    parts = [_words_part(letter, earlier)]
    if letter.ics:
        parts[0] = _multipart("alternative", [parts[0], _calendar_part(letter)], letter.token[:10])
        if letter.ics.get("attach"):
            parts.append(_file_part("invite.ics", "application/ics", calendar(letter.ics, letter.at).encode()))
    parts += [_file_part(row["name"], "application/pdf", pdf(row["text"])) for row in letter.files]
    return parts[0] if len(parts) == 1 else _multipart("mixed", parts, letter.token[10:20])


def _words_part(letter: Letter, earlier: Letter | None) -> tuple[list[str], bytes]:
    how = letter.layout or letter.style.layout
    text = full_text(letter, earlier)
    if how == "html":
        return _text_part(letter, "html", _page(letter, earlier))
    flowed = how == "flowed"
    simple = _text_part(letter, "plain", layout.plain(text, flowed) + "\n", "; format=flowed" if flowed else "")
    if how != "alt":
        return simple
    return _multipart("alternative", [simple, _text_part(letter, "html", _page(letter, earlier))], token(letter.key, "alt"))


def _page(letter: Letter, earlier: Letter | None) -> str:
    footer = _footer(letter) if letter.style.footer else ""
    if letter.style.page == "table":
        preheader = letter.pre or letter.text.split("\n\n")[1 if "\n\n" in letter.text else 0][:90]
        return layout.table_page(letter.text, footer, preheader, letter.style.skin, letter.subject)
    quote = _quotation(letter, earlier) if earlier and (letter.quote or letter.forward) else ""
    return layout.div_page(letter.text, footer, quote)


def _text_part(letter: Letter, subtype: str, text: str, extra: str = "") -> tuple[list[str], bytes]:
    charset = letter.charset or letter.style.charset
    encoding = letter.encoding or letter.style.encoding
    raw = text.encode(charset, "xmlcharrefreplace" if subtype == "html" else "strict")
    if encoding == "7bit" and not raw.isascii():
        encoding = "8bit"
    said = letter.says_charset or charset
    head = [f"Content-Type: text/{subtype}; charset={said}{extra}", f"Content-Transfer-Encoding: {encoding}"]
    return head, _transfer(raw, encoding)


def _transfer(raw: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        return base64.encodebytes(raw)
    return quopri.encodestring(raw) if encoding == "quoted-printable" else raw


def _calendar_part(letter: Letter) -> tuple[list[str], bytes]:
    method = letter.ics.get("method", "REQUEST")
    head = [f"Content-Type: text/calendar; charset=utf-8; method={method}", "Content-Transfer-Encoding: base64"]
    return head, base64.encodebytes(calendar(letter.ics, letter.at).encode())


def _file_part(name: str, media: str, raw: bytes) -> tuple[list[str], bytes]:
    head = [
        f'Content-Type: {media}; name="{name}"',
        "Content-Transfer-Encoding: base64",
        f'Content-Disposition: attachment; filename="{name}"',
    ]
    return head, base64.encodebytes(raw)


def _multipart(subtype: str, parts: Sequence[tuple[list[str], bytes]], seed: str) -> tuple[list[str], bytes]:
    line = f"=_{seed}"
    body = b"".join(f"--{line}\n".encode() + "\n".join(head).encode() + b"\n\n" + raw.rstrip(b"\n") + b"\n\n" for head, raw in parts)
    return [f'Content-Type: multipart/{subtype}; boundary="{line}"'], body + f"--{line}--\n".encode()


def _mailbox(who: str) -> str:
    name, _, address = who.rstrip(">").rpartition(" <")
    if not name:
        return address
    if not name.isascii():
        return f"{_words(name)} <{address}>"
    return f'"{name}" <{address}>' if _SPECIALS.search(name) else f"{name} <{address}>"


def _words(text: str, charset: str = "utf-8") -> str:
    """RFC 2047: ASCII folded at spaces, anything else as base64 encoded words of at most 75 characters."""
    if text.isascii():
        return re.sub(r"(.{40,68}) (?=\S)", r"\1\n ", text)
    pieces, piece = [], ""
    for char in text:
        if len((piece + char).encode(charset)) > 36:
            pieces.append(piece)
            piece = ""
        piece += char
    codes = (base64.b64encode(part.encode(charset)).decode() for part in [*pieces, piece])
    return "\n ".join(f"=?{charset}?B?{code}?=" for code in codes)


def _date(at: datetime) -> str:
    return f"{_DAYS[at.weekday()]}, {at.day} {_MONTHS[at.month - 1]} {at:%Y %H:%M:%S %z}"


def _ctime(at: datetime) -> str:
    utc = in_zone(at, "UTC")
    return f"{_DAYS[utc.weekday()]} {_MONTHS[utc.month - 1]} {utc.day:2d} {utc:%H:%M:%S %Y}"


def _bare(who: str) -> str:
    return who.rstrip(">").rpartition("<")[2]


def chain(letter: Letter, by_key: Mapping[str, Letter]) -> list[Letter]:
    """The mails before this one in its thread (or the one that it forwards), oldest first."""
    past: list[Letter] = []
    key = letter.re or letter.forward
    while key:
        past.insert(0, by_key[key])
        key = by_key[key].re
    return past
