"""What the lines in which a letter names its writer say about the house that writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.reading import Part
from onward.reading.claims import Claim
from onward.reading.closing import closing
from onward.reading.employer_names import house_span, is_function, is_legal_form, is_name, parts_of, squash
from onward.reading.employer_words import STOPS
from onward.reading.first_names import FIRST_NAMES
from onward.reading.folding import fold_word as fold
from onward.reading.own_name import covered
from onward.reading.parts import part_of_title
from onward.reading.passages import evidence, one_line, passage
from onward.reading.role_titles import is_certain_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.reading.letter import Letter, Piece

_LEGAL_FORM = re.compile(
    r"(?<=\s)(?:g?GmbH|mbH|AG|SE|KGaA|KG|OHG|e\.\s?V\.|Inc\.?|Incorporated|LLC|LLP|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation"
    r"|B\.V\.|BV|N\.V\.|S\.A\.|SARL|S\.r\.l\.|S\.p\.A\.)(?: & Co\.? KG(?:aA)?)?(?!\w)"
)
_LEGAL_SIGNS = tuple(
    "mbH| AG| SE| KG| OHG|e.V|e. V|Inc|LLC|LLP|Ltd|Limited|PLC|plc|Corp|B.V| BV|N.V|S.A|SARL|S.r.l|S.p.A".split("|")
)
_TEAM_WORD = re.compile(
    r"team\b|\b(?:recruiting|recruitment|careers|hr|people|human resources|talent|resourcing|ihre?|deine?)\b",
    re.IGNORECASE,
)
_BACK_WORD = re.compile(r"\S+\s+$")
_BACK_STOPS = frozenset(
    """
    der die das dem den des the bei at of an für for von from in im mit with und and firma unser unsere
    ihre © copyright cto ceo cfo coo founder co-founder inhaber inhaberin geschäftsführer geschäftsführerin director
    owner partner ihr dein deine your euer eure
    """.split()
)
_LONGEST_LINE = 70
_MOST_WORDS = 6
_HINTED = 0.74
_TEAM = 0.6
_BEHIND_TITLE = 0.55
_BELOW, _FIRST, _LETTERHEAD = 0.4, 0.0, None  # a capitalised line that nothing confirms
_LETTERHEAD_LONGEST = 50
_SHORT = 3


def signed_claims(letter: Letter, hints: frozenset[str], handle: str) -> Iterator[Claim]:
    """The claims of letterhead, closing lines and footer.

    Args:
        letter: the letter.
        hints: squashed names by which the sender's house is known.
        handle: the sender's domain label or handle; its parts may stand apart in the name.
    """
    lines = closing(letter)
    for line in letter.lines[:2]:
        if line not in lines and line.text[-1] != "," and len(line.text) < _LETTERHEAD_LONGEST:
            yield from _of_line(letter, line, hints, handle, _LETTERHEAD)
    for number, line in enumerate(lines):
        yield from _of_line(letter, line, hints, handle, _BELOW if number else _FIRST)
    yield from claims_by_legal_form(letter, lines, 0.6)
    yield from claims_by_legal_form(letter, letter.footer[:12], 0.5)


def _of_line(letter: Letter, line: Piece, hints: frozenset[str], handle: str, unknown: float | None) -> Iterator[Claim]:
    """The parts of a line that are a name: the whole of it, or behind a title or a department."""
    text = line.text
    if len(text) > _LONGEST_LINE or "//" in text or (text[-1] in ":!.?" and not is_legal_form(text.split()[-1])):
        return
    where = passage(line)
    parts = parts_of(text)
    for number, part in enumerate(parts):
        span = house_span(text, *part)
        if span is None or is_function(text[slice(*part)]) or "@" in text[slice(*part)]:
            continue
        if fold(text[span[0] : span[1]].split()[0]) in STOPS:
            continue
        weight = _weight(text, part, span, hints, handle)
        if weight or (unknown is not None and number and _is_firm_part(text, parts[number - 1], span)):
            weight = weight or _BEHIND_TITLE
        elif unknown and len(parts) == 1 and _is_capitalised(text[slice(*span)].split()):
            weight = unknown
        if weight:
            words = text[slice(*span)]
            yield Claim(one_line(words), evidence(letter.message, where, *span), weight, full=True)


def _weight(text: str, part: tuple[int, int], span: tuple[int, int], hints: frozenset[str], handle: str) -> float:
    """What a part of a line is worth by itself: it names the sender, or a team of the house; 0 otherwise."""
    words = text[slice(*span)]
    squashed = squash(words)
    if fold(words.split()[0]) in FIRST_NAMES and squashed not in hints:
        return 0
    if any(len(hint) > _SHORT and hint in squashed for hint in hints) or covered(words, handle):
        return _HINTED if _is_run_of_capitals(words) and not is_certain_title(words) else 0
    if is_certain_title(words) or part_of_title(words) is not Part.UNKNOWN:
        return 0
    return _TEAM if span != part and _TEAM_WORD.search(text[slice(*part)]) else 0


def _is_run_of_capitals(words: str) -> bool:
    told = words.split()
    return len(told) <= _MOST_WORDS and all(
        word[:1].isupper() or word[:1].isdigit() or len(told) == 1 or (len(word) <= _SHORT and word[-1] not in ".!?")
        for word in told
    )


def _is_firm_part(text: str, before: tuple[int, int], span: tuple[int, int]) -> bool:
    """Whether a part stands behind a title or a department."""
    words = text[slice(*span)]
    if fold(words.split()[0]) in FIRST_NAMES or is_certain_title(words) or part_of_title(words) is not Part.UNKNOWN:
        return False
    lead = text[slice(*before)]
    return is_function(lead) or is_certain_title(lead) or part_of_title(lead) is not Part.UNKNOWN


def _is_capitalised(words: list[str]) -> bool:
    if fold(words[0]) in FIRST_NAMES or is_certain_title(" ".join(words)):
        return False
    return (
        len(words) > 1
        and part_of_title(" ".join(words)) is Part.UNKNOWN
        and all(word[:1].isupper() or word == "&" or (word.islower() and len(word) <= _SHORT) for word in words)
    )


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
                yield Claim(
                    one_line(where.text[slice(*span)]), evidence(letter.message, where, *span), weight, full=True
                )


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
