"""The employer's number for a vacancy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.names import requisition_key
from onward.reading import cues_facts_de, cues_facts_en
from onward.reading.claims import Claim, settle, weightiest
from onward.reading.passages import (
    CueTable,
    FactCue,
    Passage,
    anywhere,
    evidence,
    fresh_scan,
    own_sentences,
    passage,
    places,
    places_in,
    subject_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.reading import Fact
    from onward.reading.letter import Letter

_EVERY = CueTable(cues_facts_en.REQUISITION + cues_facts_de.REQUISITION)
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(
    r"[(\[\"'“„]?(?P<number>(?:[A-Za-z]{1,4}/){0,2}"
    r"[A-Za-z]{0,6}[-_/. ]?\d[\dA-Za-z]*(?:[-_/.][\dA-Za-z]+)*)(?![\w%€$@])"
)
# Numbers that say by their shape what they are: R-12345, JR10023, REQ-0042.
_BARE = re.compile(
    r"(?<![\w/.-])(?:R-\d{3,}|R\d{5,}|JR[-_]?\d{3,}|REQ[-_]?\d{2,}(?:[-_]\d+)*"
    r"|REQUISITION[-_ ]?\d{3,})(?:_\w+|-\d+)?(?![\w-])"
)
# Short numbers of an employer's own making, such as TW/2026/088, SK-2026-118 or LN 14/2026.
_SHORT = re.compile(
    r"(?<![\w/.-])(?!(?:COVID|UTF|ISO|MS|AZ|SC|IT|CS|CV|AI|PL|MB|WS|CET|UTC|GMT)[-/ ])"
    r"(?:[A-Z]{1,5}[-/]\d{1,6}(?:[-/]\d{1,5})*|[A-Z]{1,4} \d{1,4}/20\d\d)(?![\w/-])"
)
_BRACKETED = re.compile(r"[(\[]\s*(?:\w+\.?:? )?$")
_BESIDE_ROLE = re.compile(r"[(\[]\s*#?(?P<number>(?:[A-Z]{0,4}[-_]?)?\d{4,8}[A-Z]{0,3})\s*[)\]]|\s#(?P<hash>\d{3,8})\b")
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}$|20\d\d-\d\d-\d\d$|(?:19|20)\d\d$")
_SHORTEST = 2
_LONGEST = 24


def find_requisition(letter: Letter) -> Fact | None:
    """The number of the vacancy as the letter spells it, None when it gives none.

    Numbers of the owner's application, of telephones and of dates are none.
    """
    return settle(_claims(letter), requisition_key, weightiest)


def _claims(letter: Letter) -> Iterator[Claim]:
    subject = subject_of(letter)
    if _DIGIT.search(subject.text):
        yield from _in_subject(letter, subject)
    numbered = tuple(piece for piece in own_sentences(letter) if _DIGIT.search(piece.text))
    if not numbered:
        return
    for where, found in places(_EVERY, fresh_scan(numbered), anywhere):
        for cue, at in found:
            yield from _numbered(letter, cue, where, at)
    for piece in numbered:
        yield from _shaped(letter, passage(piece))


def _in_subject(letter: Letter, subject: Passage) -> Iterator[Claim]:
    for where, found in places_in(_EVERY, subject):
        for cue, at in found:
            yield from _numbered(letter, cue, where, at)
    yield from _shaped(letter, subject)
    match = _BESIDE_ROLE.search(subject.text)
    if match:
        span = match.span("number") if match["number"] else match.span("hash")
        if not _DATE.match(subject.text[slice(*span)]):
            yield Claim(subject.text[slice(*span)], evidence(letter.message, subject, *span), 0.6)


def _numbered(letter: Letter, cue: FactCue, where: Passage, at: int) -> Iterator[Claim]:
    match = _NUMBER.match(where.text, at)
    if not match:
        return
    number = match["number"]
    if (
        _SHORTEST <= len(number) <= _LONGEST
        and not _DATE.match(number)
        and sum(c.isdigit() for c in number) >= _SHORTEST
    ):
        yield Claim(number, evidence(letter.message, where, *match.span("number")), cue.weight)


def _shaped(letter: Letter, where: Passage) -> Iterator[Claim]:
    for match in _BARE.finditer(where.text):
        yield Claim(match.group(), evidence(letter.message, where, *match.span()), 0.8)
    for match in _SHORT.finditer(where.text):
        if where.place == "subject" or _is_bracketed(where.text, *match.span()):
            yield Claim(match.group(), evidence(letter.message, where, *match.span()), 0.7)


def _is_bracketed(text: str, start: int, end: int) -> bool:
    """Whether a number stands in brackets, or at least before a closing one."""
    return text[end : end + 1] in (")", "]") or _BRACKETED.search(text[max(0, start - 14) : start]) is not None
