"""What the lines in which a letter names its writer say about the house that writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.reading import Part
from onward.reading.claims import Claim
from onward.reading.closing import closing
from onward.reading.employer_names import is_legal_form, is_name, name_at, squash, trimmed
from onward.reading.first_names import FIRST_NAMES
from onward.reading.folding import fold
from onward.reading.parts import part_of_title
from onward.reading.passages import evidence, one_line, passage
from onward.reading.role_titles import is_certain_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.reading.letter import Letter, Piece
    from onward.reading.passages import Passage

_LEGAL_FORM = re.compile(
    r"(?<=\s)(?:g?GmbH|mbH|AG|SE|KGaA|KG|OHG|e\.\s?V\.|Inc\.?|Incorporated|LLC|LLP|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation"
    r"|B\.V\.|BV|N\.V\.|S\.A\.|SARL|S\.r\.l\.|S\.p\.A\.)(?: & Co\.? KG(?:aA)?)?(?!\w)"
)
_LEGAL_SIGNS = tuple(
    "mbH| AG| SE| KG| OHG|e.V|e. V|Inc|LLC|LLP|Ltd|Limited|PLC|plc|Corp|B.V| BV|N.V|S.A|SARL|S.r.l|S.p.A".split("|")
)
_TEAM_HEAD = re.compile(r"(?:your |ihr |dein |das )?team (?:at |von |der |bei )?(?=\S)", re.IGNORECASE)
_TEAM_TAIL = re.compile(
    r"\b(?:team|recruiting|recruitment|careers|hr|people|human resources|talent acquisition|resourcing)\s*$",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:[\w]+, )?(?:for )?(?:the|your|ihr|das|dein|euer)\s+", re.IGNORECASE)
_JOINT = re.compile(r"(?:\s+(?:at|bei|@|von)\s+|\s*\|\s*|,\s+)(?=[^\s|])")
_FIRM_JOINTS = frozenset({"at", "bei", "@", "von"})
_BACK_WORD = re.compile(r"\S+\s+$")
_BACK_STOPS = frozenset(
    """
    der die das dem den des the bei at of an für for von from in im mit with und and firma unser unsere
    ihre © copyright
    """.split()
)
_LONGEST_LINE = 70
_MOST_WORDS = 6
_HINTED = 0.74
_UNKNOWN = 0.3  # a capitalised line that nothing confirms
_SHORT = 3


def signed_claims(letter: Letter, hints: frozenset[str], handle: str) -> Iterator[Claim]:
    """The claims of letterhead, closing lines and footer.

    Args:
        letter: the letter.
        hints: squashed names by which the sender's house is known.
        handle: the sender's domain label or handle; its parts may stand apart in the name.
    """
    parts = [part for part in re.split(r"[-_]", handle) if len(part) > 2]
    lines = closing(letter)
    for line in (*letter.lines[:2], *lines):
        yield from _house_line(letter, line, hints, parts, below=line in lines[1:])
    for line in lines:
        yield from _sign_line(letter, line, hints)
    yield from claims_by_legal_form(letter, lines, 0.6)
    yield from claims_by_legal_form(letter, letter.footer[:12], 0.45)


def _house_line(
    letter: Letter, line: Piece, hints: frozenset[str], parts: list[str], *, below: bool
) -> Iterator[Claim]:
    """A line that is a name and nothing else; it weighs much when the sender's name is in it."""
    words = line.text.split()
    if len(words) > _MOST_WORDS or "," in line.text or (line.text[-1] in ":!." and not is_legal_form(words[-1])):
        return
    known = _is_known(line, hints, parts)
    if not known and not (below and _is_capitalised(words)):
        return
    if fold(words[0]) in FIRST_NAMES or is_certain_title(line.text) or not is_name(line.text):
        return
    where = passage(line)
    span = trimmed(where.text, 0, len(where.text))
    if span and (known or part_of_title(where.text) is Part.UNKNOWN):
        weight = _HINTED if known else _UNKNOWN
        yield Claim(one_line(where.text[slice(*span)]), evidence(letter.message, where, *span), weight)


def _is_known(line: Piece, hints: frozenset[str], parts: list[str]) -> bool:
    """Whether the sender's name, or every part of its domain, stands in a line."""
    squashed = squash(line.text)
    if any(len(hint) > _SHORT and hint in squashed for hint in hints):
        return True
    return len(parts) > 1 and all(part in line.folded for part in parts)


def _is_capitalised(words: list[str]) -> bool:
    return len(words) > 1 and all(
        word[:1].isupper() or word == "&" or (word.islower() and len(word) <= _SHORT) for word in words
    )


def _sign_line(letter: Letter, line: Piece, hints: frozenset[str]) -> Iterator[Claim]:
    """A line such as "Acme Recruiting Team", "Team Acme" or "Recruiter | Acme"."""
    where = passage(line)
    if len(where.text) > _LONGEST_LINE or "@" in where.text:
        return
    head = _TEAM_HEAD.match(where.text)
    if head:
        yield from _weighed(letter, where, name_at(where.text, head.end()), 0.6, hints)
    if _TEAM_TAIL.search(where.text):
        lead = _LEAD.match(where.text)
        span = trimmed(where.text, lead.end() if lead else 0, len(where.text))
        if span and not any(mark in where.text[slice(*span)] for mark in ",|/"):
            yield from _weighed(letter, where, span, 0.55, hints)
    for match in _JOINT.finditer(where.text):
        span = name_at(where.text, match.end(), hints)
        if span and span[1] >= len(where.text.rstrip(" .|")):
            yield from _weighed(letter, where, span, 0.55 if match.group().strip() in _FIRM_JOINTS else 0.4, hints)


def _weighed(
    letter: Letter, where: Passage, span: tuple[int, int] | None, weight: float, hints: frozenset[str]
) -> Iterator[Claim]:
    if span is None:
        return
    words = where.text[slice(*span)]
    squashed = squash(words)
    if fold(words.split()[0]) in FIRST_NAMES and squashed not in hints:
        return
    known = any(len(hint) > _SHORT and (hint in squashed or squashed in hint) for hint in hints)
    yield Claim(one_line(words), evidence(letter.message, where, *span), max(weight, _HINTED) if known else weight)


def claims_by_legal_form(letter: Letter, pieces: tuple[Piece, ...], weight: float) -> Iterator[Claim]:
    """Names that a legal form closes, read backwards from it."""
    if not has_legal_form("\n".join(piece.text for piece in pieces)):
        return
    for piece in pieces:
        if not has_legal_form(piece.text):
            continue
        where = passage(piece)
        for match in _LEGAL_FORM.finditer(where.text):
            start = begin_of_name(where.text, match.start())
            if start < match.start() and is_name(where.text[start : match.start()].strip()):
                span = (start, match.end())
                yield Claim(one_line(where.text[slice(*span)]), evidence(letter.message, where, *span), weight)


def has_legal_form(text: str) -> bool:
    """A quick look for anything like a legal form."""
    for sign in _LEGAL_SIGNS:  # noqa: SIM110 — a loop is twice as quick here as any()
        if sign in text:
            return True
    return False


def begin_of_name(text: str, end: int) -> int:
    """Where the capitalised words that end at an offset begin; `end` itself when there are none."""
    start = end
    for _ in range(5):
        match = _BACK_WORD.search(text, max(0, start - 40), start)
        if not match:
            break
        word = match.group().strip()
        ends = word[-1] in ".,;:!?)|" or word.lower() in _BACK_STOPS
        if ends or not (word[:1].isupper() or word[:1].isdigit() or word in "&+-"):
            break
        start = match.start()
    return start
