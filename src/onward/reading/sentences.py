"""Cuts text into sentences: lines and lists first, then full stops that end a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WRAP = 44  # a shorter line that is followed by a capital letter was ended on purpose, not wrapped
_BULLET = re.compile(r"(?:[-*•·–▪◦]|\d{1,2}[.)])\s+")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|sr|jr|st|no|nr|vs|approx|inc|ltd|co|corp|dept|asst|mgr|assoc|exec|tel|ext|etc|eg|ie|e\.g|i\.e|a\.m|p\.m|am|pm|"
    r"jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
    r"z\.\s?b|d\.\s?h|u\.\s?a|bzw|ggf|evtl|inkl|ca|str|abs|art|hr|fr|herr|frau|usw|vgl|bspw|sog|bitte|stellv|"
    r"gmbh & co|u\.s|u\.k)|\b[a-z]|\b\d{1,2})\.$",
    re.IGNORECASE,
)
_AFTER_TIME = re.compile(r"(?:a\.m|p\.m)\.$", re.IGNORECASE)


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
    following = text[match.end() : end].lstrip()[:1]
    if match.group().startswith(("!", "?", "…")):
        return not following.islower()
    tail = text[max(start, match.start() - 12) : match.start() + 1]
    if _ABBREVIATION.search(tail):
        return bool(_AFTER_TIME.search(tail)) and following.isupper()
    return not following.islower()


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
