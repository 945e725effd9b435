"""A letter with the signals of its sentences: what the decisions on kind, reasons and promises are made from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from onward.reading import cues_de, cues_en, reasons_de, reasons_en
from onward.reading.cue import CueTable
from onward.reading.folding import fold, words
from onward.reading.glance import JOB_WORDS, STRONG_JOB_WORDS
from onward.reading.letter import Letter, Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TABLES = {
    "en": (CueTable(cues_en.CUES, cues_en.MACROS), CueTable(reasons_en.REASONS, cues_en.MACROS)),
    "de": (CueTable(cues_de.CUES, cues_de.MACROS), CueTable(reasons_de.REASONS, cues_de.MACROS)),
}
LANGUAGES = frozenset(_TABLES)
_OTHER_MATTERS = re.compile("".join((cues_en.OTHER_MATTERS.strip() + "|" + cues_de.OTHER_MATTERS.strip()).splitlines()))
# "You receive this because you applied" is no receipt.
_NOT_IN_FOOTERS = frozenset({"receipt", "alert", "status", "interview", "assessment"})
# "Not selected: if you are not selected, we will tell you" says no to nobody, on whichever side the condition stands.
_NOT_HYPOTHETICAL = frozenset({"decline", "decline.implied"})
_YOURS = re.compile(r"\b(?:your|ihre|deine|eure)\b")  # "we received many applications" confirms none
_READ_CLOSELY = 120  # sentences; longer texts are lists and documents
_CLAUSE = re.compile(r"[;:.!?]\s|\bbut\b|\baber\b|\bhowever\b|\bjedoch\b|\bso\b")


@dataclass(frozen=True)
class Marked:
    """A sentence with its signals.

    Attributes:
        piece: the sentence.
        signals: by name, the match in `piece.folded`.
        tokens: its words.
        causes: the tables of reasons for its language.
    """

    piece: Piece
    signals: dict[str, re.Match[str]]
    tokens: Sequence[str]
    causes: Sequence[CueTable]

    @cached_property
    def reasons(self) -> dict[str, re.Match[str]]:
        """Reason codes, the match in `piece.folded`; most sentences are never asked for them."""
        found: dict[str, re.Match[str]] = {}
        for table in self.causes:
            found |= table.signals(self.piece.folded, self.tokens)
        return found

    def says(self, signal: str) -> bool:
        """Whether the sentence gives a signal outright, not under a condition ("if you are not selected")."""
        match = self.signals.get(signal)
        if match is None or (signal in _NOT_IN_FOOTERS and "footer" in self.signals):
            return False
        if signal in _NOT_HYPOTHETICAL and "hypothetical" in self.signals:
            return False
        if signal == "receipt" and "volume" in self.signals and not _YOURS.search(self.piece.folded):
            return False
        return not self.is_conditional(match)

    def is_conditional(self, match: re.Match[str]) -> bool:
        """Whether a condition stands before the match, in the same clause."""
        condition = self.signals.get("conditional")
        if condition is None or condition.start() > match.start():
            return False
        return not _CLAUSE.search(self.piece.folded, condition.end(), max(condition.end(), match.start()))


class Marks:
    """The marked sentences of a letter, its subject among them, and counts over its words."""

    def __init__(self, letter: Letter) -> None:
        """Mark every sentence and the subject of `letter`."""
        self.letter = letter
        tables = [_TABLES[language] for language in _tables_for(letter.language)]
        self._cues, self._causes = [cues for cues, _ in tables], [causes for _, causes in tables]
        self.subject = self._mark(Piece(letter.message.subject, letter.subject, 0, 0))
        self.sentences = tuple(self._mark(piece) for piece in letter.sentences[:_READ_CLOSELY])

    def _mark(self, piece: Piece) -> Marked:
        tokens = words(piece.folded)
        signals: dict[str, re.Match[str]] = {}
        for cues in self._cues:
            signals |= cues.signals(piece.folded, tokens)
        return Marked(piece, signals, tokens, self._causes)

    def saying(self, *signals: str) -> tuple[Marked, ...]:
        """The sentences that give any of the signals outright."""
        return tuple(s for s in self.sentences if any(s.says(signal) for signal in signals))

    def any(self, *signals: str) -> bool:
        """Whether the subject or a sentence gives any of the signals outright."""
        return bool(self.saying(*signals)) or any(self.subject.says(signal) for signal in signals)

    @cached_property
    def tokens(self) -> list[str]:
        """The words of subject, own text and what it answers: a reply may name the job only in its quotation."""
        letter = self.letter
        return words(" ".join([letter.subject, *(s.folded for s in (*letter.sentences, *letter.quoted[:40]))]))

    @cached_property
    def job_words(self) -> int:
        """How many words speak of jobs."""
        return _count(self.tokens, JOB_WORDS)

    @cached_property
    def strong_job_words(self) -> int:
        """How many words hardly occur outside hiring."""
        return _count(self.tokens, STRONG_JOB_WORDS)

    @cached_property
    def other_matters(self) -> int:
        """How many different words speak of flights, orders, loans and the like, in which people are turned down."""
        sender = self.letter.message.sender
        own = " ".join(
            [sender.address, fold(sender.name), self.letter.subject, *(s.folded for s in self.letter.sentences)]
        )
        return len(set(_OTHER_MATTERS.findall(own)))


def _tables_for(language: str) -> tuple[str, ...]:
    """English stands beside every language: letters mix it in, and unknown texts are often English lists."""
    if language == "de":
        return ("de", "en")
    return ("en",) if language == "en" else ("en", "de")


def _count(tokens: Iterable[str], vocabulary: frozenset[str]) -> int:
    return sum(token in vocabulary for token in tokens)
