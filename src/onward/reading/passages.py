"""The stretches of a mail in which facts are looked for, and the evidence taken from them."""

from __future__ import annotations

import re
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
# Character classes as they stand, and the marks that are loosened outside them.
_PLAIN_MARK = re.compile(r"\[[^\]]*\]| \?|[ ']")
_LOOSE = {" ?": r"\s*", " ": r"\s+", "'": "['’]"}
_REPLY_MARKS = re.compile(r"^(?:\s*(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text to search.

    Attributes:
        text: the words.
        folded: the same, folded like `Piece.folded`.
        start: where `text` begins in the message's text; 0 outside it.
        place: as in `Evidence.place`.
    """

    text: str
    folded: str
    start: int = 0
    place: str = "text"


@dataclass(frozen=True, slots=True)
class FactCue:
    """Words after (or around) which a fact stands.

    Attributes:
        gate: folded words without which the pattern cannot match.
        pattern: a regular expression in which a blank stands for any white space; case does not matter.
        weight: 0 to 1, how far a fact found here is to be trusted.
    """

    gate: str
    pattern: str
    weight: float


def passage(piece: Piece) -> Passage:
    """A sentence or line as a passage."""
    return Passage(piece.text[:MAX_TEXT], piece.folded[:MAX_TEXT], piece.start)


def own_sentences(letter: Letter) -> tuple[Piece, ...]:
    """The sentences that are searched."""
    return letter.sentences[:MAX_PIECES]


def subject_of(letter: Letter) -> Passage:
    """The subject without its reply marks, as written."""
    text = _REPLY_MARKS.sub("", letter.message.subject[:MAX_TEXT])
    return Passage(text, letter.subject[:MAX_TEXT], place="subject")


def hits(
    cues: Iterable[FactCue], pieces: tuple[Piece, ...], everything: str
) -> Iterator[tuple[FactCue, Passage, re.Match[str]]]:
    """Where the cues match.

    Args:
        cues: tried in order.
        pieces: the sentences.
        everything: the folded sentences in one string, so that most cues are ruled out by one look.
    """
    for cue in cues:
        if cue.gate not in everything:
            continue
        for piece in pieces:
            if cue.gate in piece.folded:
                where = passage(piece)
                for match in compiled(cue.pattern).finditer(where.text):
                    yield cue, where, match


def subject_hits(cues: Iterable[FactCue], subject: Passage) -> Iterator[tuple[FactCue, Passage, re.Match[str]]]:
    """Where the cues match in the subject."""
    for cue in cues:
        if cue.gate in subject.folded:
            for match in compiled(cue.pattern).finditer(subject.text):
                yield cue, subject, match


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str]:
    """A cue pattern made ready: blanks match any white space, plain apostrophes match curly ones."""
    return re.compile(_PLAIN_MARK.sub(lambda mark: _LOOSE.get(mark.group(), mark.group()), pattern), re.IGNORECASE)


def evidence(message: Message, where: Passage, start: int, end: int) -> Evidence:
    """The words `where.text[start:end]` as evidence."""
    words = where.text[start:end]
    if where.place == "text":
        return Evidence(words, message.id, where.start + start, where.start + end)
    return Evidence(words, message.id, place=where.place)


def one_line(text: str) -> str:
    """The text with white space folded."""
    return " ".join(text.split())
