"""A letter as RFC 5322 bytes, without the standard library's serialiser: no Python version may change them."""

from __future__ import annotations

import base64
import quopri
import re
from typing import TYPE_CHECKING

from demo.enclosures import calendar, pdf
from demo.layout import div_page, office_page, plain, quoted, table_page
from demo.source import OWNER, fill, in_zone, token

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from demo.source import Letter

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LEADS = {"de": "Am {day} um {time} schrieb {name}:", "en": "On {day} at {time}, {name} wrote:"}
_HEADS = {
    ("de", False): ("-----Ursprüngliche Nachricht-----", "Von", "Gesendet", "An", "Betreff"),
    ("de", True): ("---------- Weitergeleitete Nachricht ----------", "Von", "Gesendet", "An", "Betreff"),
    ("en", False): ("-----Original Message-----", "From", "Sent", "To", "Subject"),
    ("en", True): ("---------- Forwarded message ----------", "From", "Sent", "To", "Subject"),
}
_GIF = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")
_SPECIALS = re.compile(r'[()<>\[\]:;@\\,."]')


def mbox_entry(letter: Letter, thread: Sequence[Letter]) -> bytes:
    """The mail behind its `From ` line (mboxrd quoting), ended by an empty line."""
    raw = message(letter, thread)
    envelope = f"From {_bare(letter.sender)} {_ctime(letter.at)}\n".encode()
    return envelope + re.sub(rb"(?m)^(>*From )", rb">\1", raw) + b"\n"


def message(letter: Letter, thread: Sequence[Letter]) -> bytes:
    """Headers and body; `thread` holds the earlier mails that it answers, oldest first."""
    kind, body = _body(letter, thread)
    lines = [*_trace(letter), *_head(letter, thread), "MIME-Version: 1.0", *kind]
    return "\n".join(lines).encode("ascii") + b"\n\n" + body.rstrip(b"\n") + b"\n"


def subject_of(letter: Letter, thread: Sequence[Letter]) -> str:
    """The subject; an answer without one takes the last that its thread had."""
    if letter.subject or not thread:
        return letter.subject
    mark = "AW" if letter.lang == "de" and letter.style.quoting == "outlook" else "Re"
    latest = next((earlier.subject for earlier in reversed(thread) if earlier.subject), "")
    return f"{mark}: {re.sub(r'^(?:(?:Re|AW): )+', '', latest)}"


def full_text(letter: Letter, thread: Sequence[Letter]) -> str:
    """The readable words, with the footer and the quotation."""
    parts = [letter.text]
    if letter.style.footer:
        parts.append(_footer(letter))
    if letter.quote or letter.forward:
        parts.append(_quotation(letter, thread))
    return "\n\n".join(parts)


def _footer(letter: Letter) -> str:
    company = letter.bid.company if letter.bid else letter.sender.partition(" <")[0]
    return fill(letter.style.footer, {"company": company, "token": letter.token}).strip()


def _quotation(letter: Letter, thread: Sequence[Letter]) -> str:
    earlier = thread[-1]
    if letter.forward or letter.style.quoting == "outlook":
        return f"{_outlook_head(letter, thread)}\n\n{plain(earlier.text)}"
    local, name = in_zone(earlier.at, letter.style.zone), earlier.sender.partition(" <")[0]
    lead = _LEADS[letter.lang].format(day=f"{local:%d.%m.%Y}", time=f"{local:%H:%M}", name=name)
    return f"{lead}\n\n{quoted(earlier.text)}"


def _outlook_head(letter: Letter, thread: Sequence[Letter]) -> str:
    earlier = thread[-1]
    line, *words = _HEADS[letter.lang, bool(letter.forward)]
    local = in_zone(earlier.at, letter.style.zone)
    values = (earlier.sender, f"{local:%d.%m.%Y %H:%M}", earlier.to, subject_of(earlier, thread[:-1]))
    return "\n".join([line, *(f"{word}: {value}" for word, value in zip(words, values, strict=True))])


def _trace(letter: Letter) -> list[str]:
    if letter.sender == OWNER:
        return []
    arrived = _date(in_zone(letter.at, "Berlin"))
    back = fill(letter.style.return_path, {"token": letter.token}) or _bare(letter.sender)
    host, ids = letter.style.relay.partition(" ")[0], letter.token
    checks = ["mx2.postfach.example", f"spf=pass smtp.mailfrom={back}", f"dkim=pass header.d={letter.domain}"]
    return [
        f"Return-Path: <{back}>",
        f"Delivered-To: {_bare(OWNER)}",
        f"Received: from {letter.style.relay}\n\tby mx2.postfach.example with ESMTPS id {ids[:12]};\n\t{arrived}",
        "Authentication-Results: " + ";\n\t".join(checks),
        f"Received: by {host} id {ids[12:20]};\n\t{arrived}",
    ]


def _head(letter: Letter, thread: Sequence[Letter]) -> list[str]:
    style = letter.style
    return [
        f"Date: {_date(in_zone(letter.at, style.zone))}",
        f"From: {_mailbox(letter.sender)}",
        f"To: {_mailbox(letter.to)}",
        *([f"Cc: {', '.join(map(_mailbox, letter.cc.split(', ')))}"] if letter.cc else []),
        *([f"Reply-To: {_mailbox(letter.reply_to)}"] if letter.reply_to else []),
        f"Subject: {_words(subject_of(letter, thread), letter.charset or style.charset)}",
        f"Message-ID: <{letter.message_id}>",
        *_thread_lines(letter, thread),
        *([f"X-Mailer: {style.mailer}"] if style.mailer else []),
        *(f"{name}: {fill(value, {'token': letter.token})}" for name, value in style.headers.items()),
    ]


def _thread_lines(letter: Letter, thread: Sequence[Letter]) -> list[str]:
    if not letter.re:
        return []
    before = "\n ".join(f"<{earlier.message_id}>" for earlier in thread)
    return [f"In-Reply-To: <{thread[-1].message_id}>", f"References: {before}"]


def _body(letter: Letter, thread: Sequence[Letter]) -> tuple[list[str], bytes]:
    parts = [_words_part(letter, thread)]
    if letter.ics:
        parts[0] = _multipart("alternative", [parts[0], _calendar_part(letter)], letter.token[:10])
        if letter.ics.get("attach"):
            parts.append(_file_part("invite.ics", "application/ics", calendar(letter.ics, letter.at).encode()))
    parts += [_file_part(row["name"], "application/pdf", pdf(row["text"])) for row in letter.files]
    return parts[0] if len(parts) == 1 else _multipart("mixed", parts, letter.token[10:20])


def _words_part(letter: Letter, thread: Sequence[Letter]) -> tuple[list[str], bytes]:
    how = letter.layout or letter.style.layout
    if how == "html":
        return _marked_up(letter, thread)
    flowed = how == "flowed"
    text = plain(full_text(letter, thread), flowed) + "\n"
    simple = _text_part(letter, "plain", text, "; format=flowed" if flowed else "")
    if how != "alt":
        return simple
    pair = [simple, _marked_up(letter, thread)]
    return _multipart("alternative", pair, token(letter.key, "alt"))


def _marked_up(letter: Letter, thread: Sequence[Letter]) -> tuple[list[str], bytes]:
    page = _page(letter, thread)
    if not letter.style.logo:
        return _text_part(letter, "html", page)
    mark = f"logo.{letter.token[:8]}"
    page = page.replace("<p>", f'<p><img src="cid:{mark}" width="1" height="1" alt=""></p>\n<p>', 1)
    head = ["Content-Type: image/gif", "Content-Transfer-Encoding: base64", f"Content-ID: <{mark}>"]
    logo = [*head, 'Content-Disposition: inline; filename="logo.gif"'], base64.encodebytes(_GIF)
    return _multipart("related", [_text_part(letter, "html", page), logo], token(letter.key, "related"))


def _page(letter: Letter, thread: Sequence[Letter]) -> str:
    footer = _footer(letter) if letter.style.footer else ""
    if letter.style.page == "table":
        preheader = letter.pre or letter.text.split("\n\n")[1 if "\n\n" in letter.text else 0][:90]
        return table_page(letter.text, footer, preheader, letter.style.skin, letter.subject)
    past = _quotation(letter, thread) if letter.quote or letter.forward else ""
    return (office_page if letter.style.page == "office" else div_page)(letter.text, footer, past)


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
    pieces = ["\n".join([f"--{line}", *head, "", ""]).encode() + raw.rstrip(b"\n") + b"\n\n" for head, raw in parts]
    return [f'Content-Type: multipart/{subtype}; boundary="{line}"'], b"".join(pieces) + f"--{line}--\n".encode()


def _mailbox(who: str) -> str:
    name, _, address = who.rstrip(">").rpartition(" <")
    if not name:
        return address
    if not name.isascii():
        return f"{_words(name)} <{address}>"
    return f'"{name}" <{address}>' if _SPECIALS.search(name) else f"{name} <{address}>"


def _words(text: str, charset: str = "utf-8") -> str:
    """RFC 2047: ASCII folded at spaces, anything else as encoded words of at most 75 characters."""
    if text.isascii():
        return re.sub(r"(.{40,68}) (?=\S)", r"\1\n ", text)
    pieces, piece = [], ""
    for char in text:
        if len(_encoded(piece + char, charset)) > 75:
            pieces.append(piece)
            piece = ""
        piece += char
    return "\n ".join(_encoded(part, charset) for part in [*pieces, piece])


def _encoded(text: str, charset: str) -> str:
    """One encoded word: B for UTF-8, Q for the older charsets, as their systems do."""
    raw = text.encode(charset)
    if charset == "utf-8":
        return f"=?{charset}?B?{base64.b64encode(raw).decode()}?="
    letters = (chr(byte) if chr(byte).isalnum() and byte < 128 else f"={byte:02X}" for byte in raw)
    return f"=?{charset}?Q?{''.join(letters).replace('=20', '_')}?="


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
