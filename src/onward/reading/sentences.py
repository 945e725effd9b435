"""Cuts text into sentences: lines and lists first, then full stops that end a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.reading.abbreviations import ALWAYS, BEFORE_A_NUMBER, LEGAL_FORMS, OPENERS, TIMES

if TYPE_CHECKING:
    from collections.abc import Iterator

_WRAP = 44  # a shorter line that is followed by a capital letter was ended on purpose, not wrapped
_BULLET = re.compile(r"(?:[-*•·–▪◦]|\d{1,2}[.)])\s+")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)")


def spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the sentences in `text[start:end]`, stripped of white space, in order."""
    for block_start, block_end in _blocks(text, start, end):
        yield from _split(text, block_start, block_end)


def line_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the non-empty lines in `text[start:end]`, stripped of white space."""
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        stripped = _strip(text, at, stop)
        if stripped:
            yield stripped
        at = stop + 1


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Lines, joined where a paragraph was wrapped."""
    first = last = -1
    for line_start, line_end in line_spans(text, start, end):
        if first >= 0 and _continues(text, (first, last), (line_start, line_end)):
            last = line_end
            continue
        if first >= 0:
            yield first, last
        first, last = line_start, line_end
    if first >= 0:
        yield first, last


def _continues(text: str, before: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line goes on with the sentence of the lines before it."""
    if text.count("\n", before[1], line[0]) > 1:
        return False
    head = text[line[0] : line[0] + 8]
    if _BULLET.match(head):
        return False
    last_line = text[text.rfind("\n", before[0], before[1]) + 1 or before[0] : before[1]]
    if text[before[1] - 1] in ".!?:":
        # A full stop at the end of a full line may be the end of a wrapped sentence: the splitter decides.
        return len(last_line) >= _WRAP and text[before[1] - 1] != ":"
    return len(last_line) >= _WRAP or (head[:1].islower() and text[before[1] - 1] != ",")


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for match in _END.finditer(text, start, end):
        if match.end() >= end or not _ends_sentence(text, at, match, end):
            continue
        stripped = _strip(text, at, match.end())
        if stripped:
            yield stripped
        at = match.end()
    stripped = _strip(text, at, end)
    if stripped:
        yield stripped


def _ends_sentence(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Whether a full stop (or ! or ?) ends a sentence rather than an abbreviation, an initial or a number."""
    behind = text[match.end() : min(end, match.end() + _AHEAD)].split(None, 1)
    following = behind[0] if behind else ""
    if match.group().startswith(("!", "?", "…")):
        return not following[:1].islower()
    word = _last_word(text, start, match.start())
    if word in TIMES:
        return following[:1].isupper()
    may_end = word in LEGAL_FORMS or (word.isdigit() and len(word) <= _SHORT)
    if may_end and following[:1].isupper() and following.strip(",").lower() in OPENERS:
        return True  # "… at Quill Ltd. We …", "… on March 9. We …"
    if _is_abbreviated(word, following):
        return False
    return not following[:1].islower()


def _last_word(text: str, start: int, end: int) -> str:
    """The word in front of a full stop, in lower case, with its own full stops: "z.b", "p.m"."""
    tail = text[max(start, end - _BACK) : end]
    parts = tail.split()
    return parts[-1].lstrip("([{\"'“„«").lower() if parts and not tail[-1].isspace() else ""


def _is_abbreviated(word: str, following: str) -> bool:
    """Whether a full stop belongs to its word: an abbreviation, an initial, an ordinal number."""
    tail = _JOINT.split(word)[-1]
    if (
        tail in ALWAYS
        or word in ALWAYS
        or (len(tail) == 1 and tail.isalpha())
        or (len(tail) <= _SHORT and tail.isdigit())
    ):
        return True
    return tail in BEFORE_A_NUMBER and any(c.isdigit() for c in following)


_SHORT = 2  # digits of an ordinal number
_JOINT = re.compile(r"[/'’-]")
_BACK, _AHEAD = 16, 40  # characters looked at before and behind a full stop


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
