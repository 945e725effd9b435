"""The stretches of a mail in which facts are looked for, and the evidence taken from them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onward.model.message import Message
    from onward.reading.letter import Letter, Piece

MAX_TEXT = 1500  # characters of one sentence that are searched; a longer one is no prose
MAX_PIECES = 240  # sentences of one letter that are searched
MAX_PLACES = 60  # places of one cue that are looked at
_REPLY_MARKS = re.compile(r"^(?:\s*(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE)
# One character for one character: offsets stay.
_PLAIN = (
    *((blank, " ") for blank in "\n\t\r\u00a0\u2009\u202f"),
    *((quote, "'") for quote in "’‘´`"),
    *((quote, '"') for quote in "“”„«»"),
    *((dash, "-") for dash in "–—‐‑"),
)
_GAP = "\0"
_WORD_START = re.compile(r"\b[^\W_]{1,3}")
# Outside of character classes a blank matches any number of them.
_BLANK = re.compile(r"\[[^\]]*\]| \?| ")
_LOOSE = {" ?": " *", " ": " +"}


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text to search.

    Attributes:
        text: the words.
        lower: the same, character by character in lower case, with plain blanks, quotes and dashes.
        start: where `text` begins in the message's text; 0 outside it.
        place: as in `Evidence.place`.
    """

    text: str
    lower: str
    start: int = 0
    place: str = "text"


@dataclass(frozen=True, slots=True)
class FactCue:
    """Words behind which a fact stands.

    Attributes:
        gate: how the words begin, as in `Passage.lower`; a leading `*` lets it begin inside a word,
            a leading `^` only at the beginning of a sentence or line.
        rest: a regular expression for what follows the gate; a blank matches one or more. The fact begins behind it.
        weight: 0 to 1, how far a fact found here is to be trusted.
    """

    gate: str
    rest: str
    weight: float


class CueTable:
    """Cues by gate, in the order in which they are tried at one place: the first that gives a fact wins there."""

    def __init__(self, cues: Iterable[FactCue]) -> None:
        grouped: dict[str, list[FactCue]] = {}
        for cue in cues:
            grouped.setdefault(cue.gate, []).append(cue)
        self.gates = tuple(_Gate.of(gate, tuple(found)) for gate, found in grouped.items())


@dataclass(frozen=True, slots=True)
class _Gate:
    """The cues that begin alike.

    Attributes:
        words: how they begin.
        key: the first letters of their first word, "" when it may begin anywhere.
        first: they stand only at the beginning of a piece.
        whole: they begin a word.
        cues: in order of trial.
    """

    words: str
    key: str
    first: bool
    whole: bool
    cues: tuple[FactCue, ...]

    @staticmethod
    def of(gate: str, cues: tuple[FactCue, ...]) -> _Gate:
        words = gate[1:] if gate[0] in "*^" else gate
        inside = gate[0] == "*"
        head = _WORD_START.search(words)
        return _Gate(
            words, head.group() if head and not inside else "", gate[0] == "^", not inside and words[0].isalnum(), cues
        )

    def stands_at(self, lower: str, at: int) -> bool:
        """Whether what stands before the place is as the gate wants it."""
        if self.first:
            return at == 0 or lower[at - 1] == _GAP
        return not (self.whole and at and lower[at - 1].isalnum())


@dataclass(frozen=True, slots=True)
class Scan:
    """Several pieces searched as one string.

    Attributes:
        lower: their texts, joined, in lower case.
        keys: the first letters of every word.
        starts: where each begins in `lower`.
        pieces: the pieces.
    """

    lower: str
    keys: frozenset[str]
    starts: tuple[int, ...]
    pieces: tuple[Piece, ...]

    def passage_at(self, offset: int) -> tuple[Passage, int]:
        """The piece at an offset of `lower`, and the offset at which it begins."""
        number = bisect_right(self.starts, offset) - 1
        return self.passage(number), self.starts[number]

    def passage(self, number: int) -> Passage:
        """A piece by its number."""
        piece, begin = self.pieces[number], self.starts[number]
        text = piece.text[:MAX_TEXT]
        return Passage(text, self.lower[begin : begin + len(text)], piece.start)


_LATEST: list[Scan] = []  # the letter that is being read is searched by one finder after the other


def scan(pieces: tuple[Piece, ...]) -> Scan:
    """Pieces made ready to be searched together; the same tuple again gives the same value."""
    for known in _LATEST:
        if known.pieces is pieces:
            return known
    made = fresh_scan(pieces)
    _LATEST[:] = [made]
    return made


def fresh_scan(pieces: tuple[Piece, ...]) -> Scan:
    """Pieces made ready to be searched once."""
    texts = [piece.text if len(piece.text) <= MAX_TEXT else piece.text[:MAX_TEXT] for piece in pieces]
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text) + 1
    lower = plain_lower(_GAP.join(texts))
    return Scan(lower, keys_of(lower), tuple(starts), pieces)


def keys_of(lower: str) -> frozenset[str]:
    """The first letters of every word."""
    return frozenset(_WORD_START.findall(lower))


def plain_lower(text: str) -> str:
    """Lower case with plain blanks, quotes and dashes, character for character."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    if lowered.isascii():
        return lowered.replace("\n", " ").replace("\t", " ").replace("\r", " ")
    for mark, plain in _PLAIN:
        if mark in lowered:
            lowered = lowered.replace(mark, plain)
    return lowered


def passage(piece: Piece) -> Passage:
    """A sentence or line as a passage."""
    text = piece.text[:MAX_TEXT]
    return Passage(text, plain_lower(text), piece.start)


def own_sentences(letter: Letter) -> tuple[Piece, ...]:
    """The sentences that are searched."""
    return letter.sentences[:MAX_PIECES]


_LATEST_SUBJECT: list[tuple[Letter, Passage]] = []


def subject_of(letter: Letter) -> Passage:
    """The subject without its reply marks, as written; the same letter again gives the same value."""
    for known, made in _LATEST_SUBJECT:
        if known is letter:
            return made
    made = _fresh_subject(letter)
    _LATEST_SUBJECT[:] = [(letter, made)]
    return made


def _fresh_subject(letter: Letter) -> Passage:
    text = _REPLY_MARKS.sub("", letter.message.subject[:MAX_TEXT])
    return Passage(text, plain_lower(text), place="subject")


def places(table: CueTable, searched: Scan) -> Iterator[tuple[Passage, list[tuple[FactCue, int]]]]:
    """Each place at which cues match: the passage, and per cue where its fact begins.

    Args:
        table: the cues.
        searched: the sentences.
    """
    lower = searched.lower
    for gate in table.gates:
        if gate.key and gate.key not in searched.keys:
            continue
        at = lower.find(gate.words)
        count = 0
        while at >= 0 and count < MAX_PLACES:
            count += 1
            found = _matching(gate, lower, at)
            if found:
                where, begin = searched.passage_at(at)
                yield where, [(cue, behind - begin) for cue, behind in found]
            at = lower.find(gate.words, at + len(gate.words))


def places_in(table: CueTable, where: Passage) -> Iterator[tuple[Passage, list[tuple[FactCue, int]]]]:
    """Like `places` for one passage, such as the subject."""
    keys = keys_of(where.lower)
    for gate in table.gates:
        if gate.key and gate.key not in keys:
            continue
        at = where.lower.find(gate.words)
        found = _matching(gate, where.lower, at) if at >= 0 else []
        if found:
            yield where, found


def _matching(gate: _Gate, lower: str, at: int) -> list[tuple[FactCue, int]]:
    if not gate.stands_at(lower, at):
        return []
    found = []
    behind = at + len(gate.words)
    for cue in gate.cues:
        if not cue.rest:
            found.append((cue, behind))
            continue
        match = compiled(cue.rest).match(lower, behind)
        if match:
            found.append((cue, match.end()))
    return found


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str]:
    """A cue's pattern made ready: blanks loosened."""
    return re.compile(_BLANK.sub(lambda mark: _LOOSE.get(mark.group(), mark.group()), pattern))


def evidence(message: Message, where: Passage, start: int, end: int) -> Evidence:
    """The words `where.text[start:end]` as evidence."""
    words = where.text[start:end]
    if where.place == "text":
        return Evidence(words, message.id, where.start + start, where.start + end)
    return Evidence(words, message.id, place=where.place)
