"""Where no phrase settled the kind, the words of the letter as a whole are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.reading import Decline, Kind
from onward.reading.folding import words
from onward.reading.marks import LANGUAGES
from onward.reading.verdict import Verdict
from onward.reading.weights import features, pairs, shipped

if TYPE_CHECKING:
    from onward.reading.marks import Marked, Marks

_LIKELY = 0.45
"""From this probability among twelve kinds the weights outweigh a doubtful rule; chosen on letters held out."""
_FIRM = 0.8  # a rule this sure is left alone
_VAGUE = frozenset({Kind.NOT_JOB, Kind.OTHER, Kind.STATUS})


def second_opinion(verdict: Verdict, marks: Marks) -> Verdict:
    """The verdict, or the one that the weights give where the rules only guessed."""
    if not _is_a_guess(verdict, marks) or marks.letter.language not in LANGUAGES:
        return verdict
    found, probability = shipped().likeliest(features(marks))
    kind = Kind(found)
    if probability < _LIKELY or kind is verdict.kind:
        return verdict
    decline = Decline.EXPLICIT if kind is Kind.REJECTION else None
    return Verdict(kind, round(0.4 + 0.4 * probability, 2), _telling(marks, kind), decline)


def _is_a_guess(verdict: Verdict, marks: Marks) -> bool:
    """Whether the rules fell back on little: thanks for an application, news, or nothing that they know."""
    if verdict.kind is Kind.STATUS and _tells_news(marks):
        return False
    if verdict.kind in _VAGUE:
        return verdict.confidence < _FIRM
    if verdict.kind is Kind.ACKNOWLEDGEMENT:
        return not any(sentence.signals.keys() & _SETTLES_A_RECEIPT for sentence in marks.sentences)
    return verdict.confidence < 0.7


def _tells_news(marks: Marks) -> bool:
    """Whether a sentence says where things stand, beyond thanks for one's patience."""
    return any("thanks" not in sentence.signals for sentence in marks.saying("status", "alive", "withdrawn"))


# A letter that tells what happens if one is not chosen, or that it will be read, is a receipt.
_SETTLES_A_RECEIPT = frozenset({"decline", "hypothetical", "review"})


def _telling(marks: Marks, kind: Kind) -> tuple[Marked, ...]:
    """The sentence whose words speak most for the kind."""
    weights = shipped()

    def support(sentence: Marked) -> int:
        text = words(sentence.piece.folded)
        return weights.support({*text, *pairs(text)}, kind.value)

    return (max(marks.sentences, key=support),) if marks.sentences else ()
