"""A letter taken apart: greeting, paragraphs, sentences, sign-off, signature, each with its span in the body."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onward.drafts.days import MONTHS

_GREETING = re.compile(
    r"(?:dear|hello|hi|hey|good (?:morning|afternoon|day)|to whom|guten (?:tag|morgen)|sehr geehrte[rs]?|liebe[rs]?"
    r"|hallo|moin|servus|grüezi)\b",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"(?:(?:with |mit )?"
    r"(?:kind|kindest|best|warm|warmest|good|many|freundlich\w*|best\w*|herzlich\w*|lieb\w*|viel\w*|schön\w*)\s+"
    r"(?:regards|wishes|thanks|gr(?:ü|ue)(?:ß|ss)en?|dank)|regards|best|yours\b.*|sincerely.*|all the best|cheers"
    r"|love|thank you|thanks|gru(?:ß|ss)"
    r"|hochachtungsvoll|bis (?:bald|dann)|lg|vg|mfg|dein|deine|dank(?:e)?|take care)[\s,.]*$",
    re.IGNORECASE,
)
_BOUNDARY = re.compile(r"[.!?]+[\"”“')]*(?=\s|$)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|etc|approx|z\. ?b|d\. ?h|u\. ?a|bzw|ca|inkl|ggf|nr|str|hr|fr)"
    r"|\b[B-HJ-Z])$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\b\d{1,2}$")
_MONTH = re.compile("|".join(MONTHS["de"]) + r"|\d{1,2}\.")
# The same length, so that spans found in the plain text hold in the body.
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "\u00a0": " ", "\t": " "})


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch `body[start:end]`, white space at both ends left out.

    Attributes:
        text: the words, with typographic quotes and dashes made plain.
        start, end: span in the body.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Anatomy:
    """The parts of a letter.

    Attributes:
        plain: the whole body with typographic quotes and dashes made plain; spans hold in both.
        greeting: its first line, None when it greets nobody.
        paragraphs: between greeting and sign-off.
        sentences: of all paragraphs, in order.
        signature: everything below the sign-off, None when there is none.
    """

    plain: str
    greeting: Piece | None
    paragraphs: tuple[Piece, ...]
    sentences: tuple[Piece, ...]
    signature: Piece | None

    @property
    def words(self) -> int:
        """Words between greeting and sign-off."""
        return sum(len(re.findall(r"[^\W_][\w'.@-]*", paragraph.text)) for paragraph in self.paragraphs)


def anatomy(body: str, owner_name: str) -> Anatomy:
    """Take a body apart; `owner_name` ("" if unknown) helps to find a signature without a sign-off."""
    text = plain(body)
    lines = _lines(text)
    greeting = lines[0] if lines and _greets(lines[0].text) else None
    rest = lines[1:] if greeting else lines
    cut, signature = _ending(rest, owner_name)
    paragraphs = _paragraphs(text, rest[:cut])
    sentences = tuple(sentence for paragraph in paragraphs for sentence in _sentences(paragraph))
    below = rest[signature:]
    return Anatomy(
        plain=text,
        greeting=greeting,
        paragraphs=paragraphs,
        sentences=sentences,
        signature=_piece(text, below[0].start, below[-1].end) if below else None,
    )


def plain(text: str) -> str:
    """A text with typographic quotes, dashes and spaces made plain; of the same length."""
    return text.translate(_PLAIN)


def _lines(text: str) -> list[Piece]:
    """Lines with words on them; quoted lines of an older mail are not the owner's letter."""
    found = (_piece(text, m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    return [line for line in found if line.text and not line.text.startswith(">")]


def _greets(line: str) -> bool:
    return (bool(_GREETING.match(line)) and len(line.split()) <= 8) or (line.endswith(",") and len(line.split()) <= 3)


def _ending(lines: list[Piece], owner_name: str) -> tuple[int, int]:
    """The index of the first line that is no more text, and of the first line of the signature."""
    for index in reversed(range(len(lines))):
        if _SIGN_OFF.match(lines[index].text) and index >= len(lines) - 6:
            return index, index + 1
    for index in reversed(range(len(lines))):
        if owner_name and lines[index].text.strip("- ,").lower() == owner_name.lower():
            return index, index
    return len(lines), len(lines)


def _paragraphs(text: str, lines: list[Piece]) -> tuple[Piece, ...]:
    rows: list[list[Piece]] = []
    for line in lines:
        if rows and text.count("\n", rows[-1][-1].end, line.start) < 2:
            rows[-1].append(line)
        else:
            rows.append([line])
    return tuple(_piece(text, row[0].start, row[-1].end) for row in rows)


def _sentences(paragraph: Piece) -> list[Piece]:
    start, found = 0, []
    for match in _BOUNDARY.finditer(paragraph.text):
        if match[0] == "." and _goes_on(paragraph.text, start, match):
            continue
        found.append(_piece(paragraph.text, start, match.end()))
        start = match.end()
    found.append(_piece(paragraph.text, start, len(paragraph.text)))
    return [Piece(s.text, s.start + paragraph.start, s.end + paragraph.start) for s in found if s.text]


def _goes_on(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a full stop belongs to an abbreviation ("Dr.") or a German date ("12. März") and more follows."""
    after = text[stop.end() :].strip()
    if _ORDINAL.search(text, start, stop.start()):
        return bool(_MONTH.match(after))
    return bool(after) and _ABBREVIATION.search(text, start, stop.start()) is not None


def _piece(text: str, start: int, end: int) -> Piece:
    words = text[start:end]
    return Piece(words.strip(), start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
