"""A letter with what each of its sentences does: what kind, reasons and promises are read from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from onward.reading.letter import Letter, Piece
from onward.reading.linear import probabilities
from onward.reading.models import sentences_model
from onward.reading.sentence_words import features

if TYPE_CHECKING:
    from collections.abc import Sequence

READ_CLOSELY = 120  # sentences; longer texts are lists and documents
NOES = ("decline_explicit", "decline_implied")
_REASON = "reason:"


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A sentence with the probability of everything it may do.

    Attributes:
        piece: the sentence.
        shares: one probability for each class of the model, in its order.
    """

    piece: Piece
    shares: tuple[float, ...]

    def share(self, *names: str) -> float:
        """The probability that the sentence does one of these things."""
        return sum(self.shares[number] for number in _numbers(names))

    @property
    def no(self) -> float:
        """The probability that it says no: explicitly, by implication or by giving the ground."""
        return sum(self.shares[number] for number in no_numbers())

    @property
    def best(self) -> str:
        """What it most likely does, such as `thanks` or `reason:visa`."""
        return sentences_model().classes[self.shares.index(max(self.shares))]


class JudgedLetter:
    """The judged sentences of a letter, its subject among them."""

    def __init__(self, letter: Letter) -> None:
        """Judge every sentence and the subject of `letter`."""
        self.letter = letter
        self.sentences = tuple(
            Judged(piece, shares_of(piece.folded, letter.language)) for piece in letter.sentences[:READ_CLOSELY]
        )

    @cached_property
    def subject(self) -> Judged:
        """The subject as a sentence."""
        letter = self.letter
        return Judged(Piece(letter.message.subject, letter.subject, 0, 0), shares_of(letter.subject, letter.language))

    def doing(self, *names: str, least: float = 0.5) -> tuple[Judged, ...]:
        """The sentences that most likely do one of these things."""
        return tuple(sentence for sentence in self.sentences if sentence.share(*names) >= least)


@lru_cache(maxsize=8192)
def shares_of(folded: str, language: str) -> tuple[float, ...]:
    """The probabilities of a folded sentence; letters are made of the same phrases again and again."""
    return tuple(probabilities(sentences_model().scores(features(folded, language))))


@lru_cache(maxsize=8192)
def best_of(folded: str, language: str) -> str:
    """What a folded sentence most likely does."""
    shares = shares_of(folded, language)
    return sentences_model().classes[shares.index(max(shares))]


@cache
def no_numbers() -> tuple[int, ...]:
    """The classes that say no."""
    names = sentences_model().classes
    return tuple(number for number, name in enumerate(names) if name in NOES or name.startswith(_REASON))


@lru_cache(maxsize=256)
def _numbers(names: Sequence[str]) -> tuple[int, ...]:
    classes = sentences_model().classes
    return tuple(classes.index(name) for name in names if name in classes)
