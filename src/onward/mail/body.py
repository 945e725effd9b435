"""The MIME tree of a mail → its text, files, calendar objects and the mails inside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onward.mail.charset import decode, repair
from onward.mail.cleaning import body_text, one_line
from onward.mail.encoded_words import decode_words
from onward.mail.flowed import unflow
from onward.mail.parts import PartError
from onward.model.message import Attachment

if TYPE_CHECKING:
    from onward.mail.parts import Part

_MAILS = frozenset(("message/rfc822", "message/global"))
_CALENDARS = frozenset(("text/calendar", "application/ics", "text/x-vcalendar"))
_LONGEST_TEXT = 2_000_000  # bytes; letters are thousands of times shorter
_ENOUGH_PLAIN = 400  # characters; a plain part this long is the letter, and the HTML is not looked at
_RICHER = 2.5  # HTML with that many times the text of a short plain part is the real letter
_STUB = re.compile(
    r"(?:not|nicht|cannot|can't|keine?|unable to) .{0,40}\bHTML|(?:enable|use an?|activate|aktivieren sie) .{0,20}HTML"
    r"|HTML.{0,40}(?:not supported|nicht unterst|required|erforderlich|version|ansicht|viewer|client)"
    r"|(?:view|read|open|see) (?:this|the) (?:e-?mail|message|letter|mail)? ?.{0,12}(?:in (?:a|your|the) )?"
    r"(?:web ?)?browser"
    r"|im browser|multi-part message in mime|web-?version|online-?version|view (?:it )?online",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"\s*(?:<!doctype html|<html|<head|<body|<table|<div|<p[\s>])", re.IGNORECASE)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)


@dataclass(slots=True)
class Body:
    """What a mail holds.

    Attributes:
        text: cleaned, the mails inside left out.
        attachments: files.
        calendars: (bytes, METHOD parameter) of each calendar object.
        mails: the bytes of each mail inside.
        findings: codes of `wording.py`.
    """

    text: str = ""
    attachments: list[Attachment] = field(default_factory=list)
    calendars: list[tuple[bytes, str]] = field(default_factory=list)
    mails: list[bytes] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found at all."""
        return not (self.text or self.attachments or self.calendars or self.mails)


@dataclass(slots=True)
class _Choice:
    """Plain and HTML parts that say the same (multipart/alternative), or one part alone."""

    plain: list[Part] = field(default_factory=list)
    html: list[Part] = field(default_factory=list)


def read_body(tree: Part) -> Body:
    """What the mail with that tree holds.

    Raises:
        PartError: a text could not be decoded by the parser that made the tree.
    """
    body = Body()
    choices: list[_Choice] = []
    _gather(tree, body, choices, None)
    texts = dict.fromkeys(_chosen(choice, body.findings) for choice in choices)
    body.text = "\n\n".join(filter(None, texts))
    return body


def plain_text(
    data: bytes, charset: str, findings: list[str], *, flowed: bool = False, delete_space: bool = False
) -> str:
    """The cleaned text of a text/plain part."""
    text, code = decode(data[:_LONGEST_TEXT], charset)
    _note(findings, code)
    text = repair(text)
    if flowed:
        text = unflow(text.replace("\r\n", "\n"), delete_space=delete_space)
    if text.startswith("<") and _MARKUP.match(text):
        return _shown(text)
    return body_text(text)


def markup_text(data: bytes, charset: str, findings: list[str]) -> str:
    """The cleaned text of an HTML part."""
    data = data[:_LONGEST_TEXT]
    if not charset:
        named = _META_CHARSET.search(data, 0, 4096)
        charset = named[1].decode("ascii") if named else ""
    text, code = decode(data, charset)
    _note(findings, code)
    return _shown(repair(text))


def better_text(plain: str, shown: str) -> str:
    """The real letter of the two: `plain`, unless it is empty, a stub, or much shorter than `shown`."""
    if not plain or (len(plain) < _ENOUGH_PLAIN and _STUB.search(plain) and shown):
        return shown
    return shown if len(shown) > _RICHER * len(plain) + 200 else plain


def is_enough(plain: str, markup_size: int) -> bool:
    """Whether a plain text is the letter without a look at its HTML twin of so many bytes."""
    return len(plain) >= _ENOUGH_PLAIN or (markup_size < 2 * len(plain) and not _STUB.search(plain))


def _shown(markup: str) -> str:
    from onward.mail.html_text import html_text  # 22 ms that plain mail never needs

    return body_text(html_text(markup))


def _gather(part: Part, body: Body, choices: list[_Choice], choice: _Choice | None) -> None:
    media_type = part.media_type if "/" in part.media_type else "text/plain"  # RFC 2045 5.2
    if media_type.startswith("multipart/"):
        if choice is None and media_type == "multipart/alternative":
            choice = _Choice()
            choices.append(choice)
        for child in part.children:
            _gather(child, body, choices, choice)
    elif media_type in _MAILS:
        body.mails.append(part.data)
    elif media_type in _CALENDARS or part.name.lower().endswith(".ics"):
        _take_calendar(part, body)
    elif media_type in ("text/plain", "text/html") and part.disposition != "attachment" and not _is_file(part, choices):
        own = choice or _Choice()
        (own.plain if media_type == "text/plain" else own.html).append(part)
        if choice is None:
            choices.append(own)
    elif not _is_decoration(part):
        _take_file(part, body)


def _is_file(part: Part, choices: list[_Choice]) -> bool:
    """Whether a named text part is a file and not the letter."""
    return bool(part.name) and bool(choices)


def _is_decoration(part: Part) -> bool:
    """Whether a part is an alternative for special readers, or a picture that the HTML shows."""
    if part.media_type in (
        "text/x-amp-html",
        "text/watch-html",
        "application/pgp-signature",
        "application/pkcs7-signature",
    ):
        return True
    return part.media_type.startswith("image/") and bool(part.content_id) and part.disposition != "attachment"


def _take_calendar(part: Part, body: Body) -> None:
    found = (_data(part, body), part.parameter("method"))
    if found[0] and all(found[0] != data for data, _ in body.calendars):
        body.calendars.append(found)


def _take_file(part: Part, body: Body) -> None:
    name = one_line(decode_words(part.name))
    if part.media_type == "text/plain" and not name and not part.data.strip():
        return
    body.attachments.append(Attachment(name, one_line(part.media_type), len(_data(part, body))))


def _data(part: Part, body: Body) -> bytes:
    """The bytes of a part that is no text; a damaged one costs a finding and not the mail."""
    try:
        return part.data
    except PartError:
        _note(body.findings, "part-damaged")
        return b""


def _chosen(choice: _Choice, findings: list[str]) -> str:
    plain = "\n\n".join(filter(None, (_plain(part, findings) for part in choice.plain)))
    if not choice.html:
        return plain
    if plain and (len(plain) >= _ENOUGH_PLAIN or is_enough(plain, sum(len(part.data) for part in choice.html))):
        return plain  # a long one spares even the decoding of the HTML
    shown = "\n\n".join(
        filter(None, (markup_text(part.data, part.parameter("charset"), findings) for part in choice.html))
    )
    return better_text(plain, shown)


def _plain(part: Part, findings: list[str]) -> str:
    flowed = part.parameter("format").lower() == "flowed"
    delete_space = flowed and part.parameter("delsp").lower() == "yes"
    return plain_text(part.data, part.parameter("charset"), findings, flowed=flowed, delete_space=delete_space)


def _note(findings: list[str], code: str) -> None:
    if code and code not in findings:
        findings.append(code)
