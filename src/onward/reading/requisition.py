"""The employer's number for a vacancy, else that of the application for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.names import requisition_key
from onward.reading.claims import Claim, settle, weightiest
from onward.reading.passages import (
    CueTable,
    FactCue,
    Passage,
    evidence,
    fresh_scan,
    own_sentences,
    passage,
    places,
    places_in,
    subject_of,
)
from onward.reading.requisition_words import NEAR_A_NUMBER, NOT_BEHIND, NOT_OURS, REQUISITION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.reading import Fact
    from onward.reading.letter import Letter

_EVERY = CueTable(REQUISITION)
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(
    r"[(\[\"'“„]?(?P<number>(?:[A-Za-z]{1,6}/){0,2}(?:[A-Z]{1,4} (?=\d)|[A-Za-z]{1,6}[-_/.]?(?=\w))?"
    r"(?:[A-Za-z]{1,6}[-_/])*\d[\dA-Za-z]*(?:[-_/.][\dA-Za-z]+)*)(?![\w%€$@])"
)
# Numbers that say by their shape what they are: R-12345, JR10023, REQ-0042.
_OWN_SHAPE = re.compile(
    r"(?<![\w/.-])(?:R-\d{3,}|R\d{5,}|JR[-_]?\d{3,}|REQ[-_]?\d{2,}(?:[-_]\d+)*"
    r"|REQUISITION[-_ ]?\d{3,})(?:_\w+|-\d+)?(?![\w-])"
)
# Numbers of an employer's own making, such as TW/2026/088, 412-ADM-7731, 77124-GA, 2026-11873 or WHC002284.
_MADE = re.compile(
    r"(?<![\w/.@+-])(?:(?P<letters>[A-Z]{1,6})\d?(?:[-_/][A-Z]{1,5}\d?){0,3}[-_/]\d{1,6}(?:[-_/]\d{1,6}){0,2}"
    r"|\d{2,4}[-/](?:[A-Z]{1,6}[-/]){1,2}\d{1,6}|\d{4,6}-[A-Z]{2,4}|20\d\d[-/]\d{3,6}|\d{2,3}-\d{4,6}"
    r"|(?P<joined>[A-Z]{1,5})\d{4,9}|\d{2}[A-Z]{2}\d{3,4}|\d{6}[A-Z]{2}|[A-Z]{1,4} \d{1,4}/20\d\d)(?![\w/%€-])"
)
_CODE_LIKE = re.compile(r"\d{4}|\d[-_/]\w|[A-Z][-_/]\d|[A-Z]\d\d|\d[A-Z]|#\d|[A-Z] \d+/")
_PLAIN = re.compile(r"(?<![\w/.,+#-])(?:n[°º.] ?)?(?P<number>\d{4,9})(?![\w/.-]\w|\s?[€$%]|\w| \d)")
_IN_BRACKETS = re.compile(
    r"[(\[]\s*#?(?P<number>\d{4,9}|\d{2}-\d{2,6}|\d{4}-\d{3,6})\s*[)\]](?! ?\d)|\s#(?P<hash>\d{3,8})\b"
)
_BRACKET = re.compile(r"[(\[]\s*(?:\w+\.?:? )?$")
_NOT_BEHIND = re.compile(rf"(?:^|[\s(\[/:])(?:{NOT_BEHIND})[\s.:#°ºn-]*$", re.IGNORECASE)
_TITLE_BEHIND = re.compile(r"(?:,| -| –|:)?\s(?!(?:The|We|You|If|Please|In|On|Thank|Our|This)\b)[A-ZÀ-Ý][\w/&-]+")
_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}$|20\d\d-\d\d-\d\d$|(?:19|20)\d\d[/-](?:19|20)\d\d$|(?:19|20)\d\d$"
    r"|(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])\.?$"
)
_SHORTEST = 2
_LONGEST = 24
_AHEAD = 60  # characters before a number in which a word for the vacancy is looked for


def find_requisition(letter: Letter) -> Fact | None:
    """The number of the vacancy as the letter spells it, None when it gives none.

    Where an employer only numbers applications, that number stands for it. Numbers of telephones, of people and of
    dates are none.
    """
    return settle(_claims(letter), requisition_key, weightiest)


def _claims(letter: Letter) -> Iterator[Claim]:
    subject = subject_of(letter)
    if _DIGIT.search(subject.text):
        yield from _in_subject(letter, subject)
    numbered = tuple(piece for piece in own_sentences(letter) if _DIGIT.search(piece.text))
    if not numbered:
        return
    for where, found in places(_EVERY, fresh_scan(numbered)):
        for cue, at in found:
            yield from _numbered(letter, cue, where, at)
    for piece in numbered:
        yield from _shaped(letter, passage(piece))


def _in_subject(letter: Letter, subject: Passage) -> Iterator[Claim]:
    for where, found in places_in(_EVERY, subject):
        for cue, at in found:
            yield from _numbered(letter, cue, where, at)
    yield from _shaped(letter, subject)
    if not _is_near(subject.lower):
        return
    for match in _PLAIN.finditer(subject.text):
        yield from _claim(letter, subject, match.span("number"), 0.5)


def _numbered(letter: Letter, cue: FactCue, where: Passage, at: int) -> Iterator[Claim]:
    match = _NUMBER.match(where.text, at)
    if match and _SHORTEST <= len(match["number"]) <= _LONGEST:
        yield from _claim(letter, where, match.span("number"), cue.weight)


def _shaped(letter: Letter, where: Passage) -> Iterator[Claim]:
    """Numbers that need no word beside them, or little more than brackets."""
    if not _CODE_LIKE.search(where.text):
        return
    for match in _OWN_SHAPE.finditer(where.text):
        yield from _claim(letter, where, match.span(), 0.8)
    for match in _MADE.finditer(where.text):
        weight = 0.0 if _is_of_something_else(match) else _weight_of(where, *match.span())
        if weight:
            yield from _claim(letter, where, match.span(), weight)
    for match in _IN_BRACKETS.finditer(where.text):
        if where.place == "subject" or _is_near(where.lower[: match.start()]):
            yield from _claim(letter, where, match.span("number" if match["number"] else "hash"), 0.6)


def _is_of_something_else(match: re.Match[str]) -> bool:
    return (match["letters"] or match["joined"] or "") in NOT_OURS


def _weight_of(where: Passage, start: int, end: int) -> float:
    """How far a number of an employer's making is to be trusted where it stands; 0 for not at all."""
    if _is_bracketed(where.text, start, end):
        return 0.7
    if where.place == "subject":
        return 0.65
    if start == 0 and _TITLE_BEHIND.match(where.text, end):
        return 0.5
    if not _is_near(where.lower[max(0, start - _AHEAD) : start]):
        return 0.0
    return 0.6 if _TITLE_BEHIND.match(where.text, end) else 0.45


def _claim(letter: Letter, where: Passage, span: tuple[int, int], weight: float) -> Iterator[Claim]:
    """The number at a span, unless it is a date, a year or the number of something else."""
    number = where.text[slice(*span)]
    if _DATE.match(number) or sum(c.isdigit() for c in number) < _SHORTEST:
        return
    if _NOT_BEHIND.search(where.text[max(0, span[0] - 24) : span[0]]):
        return
    yield Claim(number, evidence(letter.message, where, *span), weight)


def _is_near(lower: str) -> bool:
    """Whether a word for a vacancy or an application stands in the text."""
    return any(word.startswith(_STEMS) for word in re.findall(r"[^\W\d_]{4,}", lower))


_STEMS = tuple(NEAR_A_NUMBER)


def _is_bracketed(text: str, start: int, end: int) -> bool:
    """Whether a number stands in brackets, or at least before a closing one."""
    return text[end : end + 1] in (")", "]") or _BRACKET.search(text[max(0, start - 14) : start]) is not None
