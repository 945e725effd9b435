"""How letters end: the sign-off, the lines that name who writes, legal text and notices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.mail.closing_words import CEREMONY, DEVICES, GREETED, GREETINGS, THANKED
from onward.mail.notices import NOTICES, NOTICES_BELOW, TOP_NOTICES

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAME = r"(?:\s+[A-ZÀ-Ý][\w.'’-]*){1,4}"
_SIGN_OFF = re.compile(
    rf"(?:(?i:{'|'.join(GREETED)})[,.!]?(?:{_NAME})?|(?i:{'|'.join(THANKED)})(?:[,.!–-]*|[,–-]{_NAME}))\s*"
)
_CEREMONY = re.compile(CEREMONY, re.IGNORECASE)
_SIGN_OFF_LENGTH, _CEREMONY_LENGTH = 70, 260
_CEREMONIOUS = ("salutations", "sentiments", "considération")
_DELIMITER = re.compile(r"(?:--|—|__)\s*")
_DEVICE = re.compile(rf"(?:{'|'.join(DEVICES)})\b.{{0,80}}", re.IGNORECASE)
_GREETING = re.compile(rf"(?:{'|'.join(GREETINGS)})\b", re.IGNORECASE)
_POSTSCRIPT = re.compile(r"p\.?\s?s\.?\s?[:.\s]", re.IGNORECASE)
_PUNCTUATION = ".,:;|()/-"


def _words(folded: str) -> list[str]:
    for mark in _PUNCTUATION:
        if mark in folded:
            folded = folded.replace(mark, " ")
    return folded.split()


def _by_longest_word(signs: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The notices by their longest word: most text holds none of these words and is not searched for any notice."""
    found: dict[str, tuple[str, ...]] = {}
    for sign in signs:
        key = max(_words(sign), key=len)
        found[key] = (*found.get(key, ()), sign)
    return found


_TOP_NOTICES = _by_longest_word(TOP_NOTICES)
_NOTICES = _by_longest_word(NOTICES)
_NOTICES_BELOW = _by_longest_word((*NOTICES, *NOTICES_BELOW))
SIGNATURE_LINE = 90
"""Characters; a longer line below the sign-off is text."""
_SIGNATURE_LINES = 14
_TOP_NOTICE_LENGTH = 200
_SHORT_PARAGRAPH = 120
_FOLDED_LINE = 50
_RULE = "_-=*"
_RULE_LENGTH = 5
_FOOTER_LINES = 40
_OTHER_PARAGRAPHS = 4  # an address, a claim: between and below notices


def is_sign_off(line: str) -> bool:
    """Whether a line is a letter's leave-taking, with or without a name behind it."""
    if len(line) <= _SIGN_OFF_LENGTH and _SIGN_OFF.fullmatch(line):
        return len(line) > 1
    return len(line) <= _CEREMONY_LENGTH and _is_ceremony(line)


def _is_ceremony(line: str) -> bool:
    """Whether a line ends one of the long polite sentences that take leave in French."""
    return any(word in line for word in _CEREMONIOUS) and _CEREMONY.fullmatch(line) is not None


def is_footer(line: str, *, below_sign_off: bool) -> bool:
    """Whether a line is legal text or a notice; below the sign-off weaker signs count too."""
    folded = line.lower()
    signs = _NOTICES_BELOW if below_sign_off else _NOTICES
    return any(sign in folded for word in signs.keys() & _words(folded) for sign in signs[word])


def is_top_notice(line: str) -> bool:
    """Whether one of the first lines is a notice such as "View in browser"."""
    folded = line.lower() if len(line) < _TOP_NOTICE_LENGTH else ""
    return any(sign in folded for word in _TOP_NOTICES.keys() & _words(folded) for sign in _TOP_NOTICES[word])


def signature_from(lines: list[str], first: int, last: int) -> int:
    """The line where the signature of lines[first:last] begins, `last` when there is none.

    The sign-off itself is the writer's own word; the signature is what stands below it.
    """
    device = next((at for at in range(last - 1, first, -1) if lines[at]), first)
    for at in range(last - 1, first - 1, -1):
        line = lines[at]
        if _DELIMITER.fullmatch(line) and at > first:
            return at
        if is_sign_off(line):
            return at + 1
    return device if device > first and _DEVICE.fullmatch(lines[device]) else last


def signature_end(lines: list[str], start: int, last: int) -> int:
    """The line behind the signature that begins at `start`: the first long, legal or postscript line, or the last."""
    noticed = is_footer("\n".join(lines[start:last]), below_sign_off=True)
    shown = 0
    for at in range(start, last):
        line = lines[at]
        shown += bool(line)
        if shown > _SIGNATURE_LINES or len(line) > SIGNATURE_LINE or is_postscript(line):
            return at
        if noticed and is_footer(line, below_sign_off=True):
            return notice_top(lines, start, at)
    return last


def is_postscript(line: str) -> bool:
    """Whether a line begins a postscript."""
    return _POSTSCRIPT.match(line) is not None


def footer_from(lines: list[str], first: int, last: int) -> int:
    """The line where the footer at the end of lines[first:last] begins when nothing signs off above it, else `last`.

    Paragraphs are looked at from the end upwards: notices, and short lines between and below them, are footer.
    """
    first = max(first, last - _FOOTER_LINES)
    start = end = last
    others = 0
    if not is_footer("\n".join(lines[first:last]), below_sign_off=False):
        return last
    while end > first and others <= _OTHER_PARAGRAPHS:
        top = _paragraph_top(lines, first, end)
        notice = _first_notice(lines, top, end)
        start = min(start, notice if notice < end else start)
        is_text = notice > top and (notice < end or sum(map(len, lines[top:end])) > _SHORT_PARAGRAPH)
        if is_text or is_sign_off(lines[end - 1]) or _GREETING.match(lines[top]):
            break
        others = others + 1 if notice == end else 0
        end = top - 1
    return start


def _first_notice(lines: list[str], first: int, last: int) -> int:
    """The first line of a paragraph that is a notice, `last` when none is."""
    if not is_footer("\n".join(lines[first:last]), below_sign_off=False):
        return last
    found = next((at for at in range(first, last) if is_footer(lines[at], below_sign_off=False)), last)
    return found if found == last else notice_top(lines, first, found)


def notice_top(lines: list[str], first: int, at: int) -> int:
    """The line where the notice begins that shows itself in line `at`: its folded sentence, and a rule above it."""
    while at > first and len(lines[at - 1]) >= _FOLDED_LINE and lines[at - 1][-1] not in ".!?:;|" + _RULE:
        at -= 1
    above = at - 1
    while above > first and not lines[above]:
        above -= 1
    is_rule = above >= first and len(lines[above]) >= _RULE_LENGTH and not lines[above].strip(_RULE)
    return above if is_rule else at


def _paragraph_top(lines: list[str], first: int, end: int) -> int:
    top = end - 1
    while top > first and lines[top - 1]:
        top -= 1
    return top
