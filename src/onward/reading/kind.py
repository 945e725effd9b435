"""What kind of message this is.

A linear model over what the sentences do, the words and the form of the mail (`training/letters.py`) decides. What the
owner wrote is told before. Every answer names the sentences that decided it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from onward.model.reading import Decline, Kind, SenderRole
from onward.reading.judged import NOES, no_numbers
from onward.reading.letter_features import features
from onward.reading.linear import probabilities
from onward.reading.models import letters_model, sentences_model

if TYPE_CHECKING:
    from onward.reading.judged import Judged, JudgedLetter

UNSURE_BELOW = 0.6
# What sentences do that speak for a kind.
_SPEAKS_FOR: dict[Kind, tuple[str, ...]] = {
    Kind.REJECTION: NOES,
    Kind.ACKNOWLEDGEMENT: ("receipt", "conditional"),
    Kind.INTERVIEW: ("interview",),
    Kind.ASSESSMENT: ("assessment",),
    Kind.OFFER: ("offer",),
    Kind.STATUS: ("next_step",),
    Kind.FEEDBACK: ("feedback_given",),
    Kind.REQUEST: ("request",),
}
_DECIDES, _LEAST = 0.4, 0.1
_GUESSED, _SAYS_NO = 0.5, 0.3
_OWN_CONFIDENCE, _INVITED = 0.95, 0.85
# What is left of the confidence where a few sentences without one word of jobs are all there is: the owner is asked.
_DOUBT, _SHORT = 0.55, 6
_ASIDE = frozenset({Kind.NOT_JOB, Kind.ALERT, Kind.OTHER})


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind with its grounds.

    Attributes:
        kind: the answer.
        confidence: 0 to 1.
        deciding: the sentences that decided; empty when the words as a whole did.
        decline: for a rejection, whether the no is said.
    """

    kind: Kind
    confidence: float
    deciding: tuple[Judged, ...] = ()
    decline: Decline | None = None


def decide(judged: JudgedLetter, role: SenderRole, *, own: bool, of_jobs: bool) -> Verdict:
    """The kind of a message.

    Args:
        judged: the letter with its judged sentences.
        role: whose domain it came from.
        own: whether the owner sent it.
        of_jobs: whether subject or text name jobs at all, or the sender writes about nothing else.
    """
    model = letters_model()
    scores = model.scores(features(judged, role, sentences_model().classes, no_numbers()))
    shares = probabilities(scores, _temperature())
    if own:
        # What the owner wrote is never an answer to the owner.
        about = shares[model.classes.index(Kind.NOT_JOB)] < 1 - UNSURE_BELOW
        return Verdict(Kind.OTHER if about else Kind.NOT_JOB, _OWN_CONFIDENCE)
    if of_jobs and _is_asked_to_a_meeting(judged):
        return Verdict(Kind.INTERVIEW, _INVITED, _deciding(judged, Kind.INTERVIEW))
    first, second = sorted(range(len(shares)), key=shares.__getitem__, reverse=True)[:2]
    best = second if model.classes[first] == Kind.REJECTION and _is_unfounded(judged, shares[first]) else first
    kind = Kind(model.classes[best])
    decline = _decline(judged) if kind is Kind.REJECTION else None
    doubtful = kind not in _ASIDE and not of_jobs and len(judged.sentences) < _SHORT
    confidence = shares[best] * _DOUBT if doubtful else shares[best]
    return Verdict(kind, round(confidence, 2), _deciding(judged, kind), decline)


def _is_unfounded(judged: JudgedLetter, share: float) -> bool:
    """Whether a rejection is guessed from the words as a whole, without a sentence that says no: a false one hurts."""
    return share < _GUESSED and all(sentence.no < _SAYS_NO for sentence in judged.sentences)


def _is_asked_to_a_meeting(judged: JudgedLetter) -> bool:
    """Whether a calendar object asks the owner to a meeting: it says more than the words."""
    return any(invitation.method == "REQUEST" for invitation in judged.letter.message.invitations)


@cache
def _temperature() -> float:
    return float(letters_model().notes["temperature"][0])


def _deciding(judged: JudgedLetter, kind: Kind) -> tuple[Judged, ...]:
    """The sentences that speak for the kind, in order; the one that speaks most for it when none does clearly."""
    if kind not in _SPEAKS_FOR or not judged.sentences:
        return ()
    worth = {sentence: sentence.share(*_SPEAKS_FOR[kind]) for sentence in judged.sentences}
    if kind is Kind.REJECTION and max(worth.values()) < _DECIDES:
        worth = {sentence: sentence.no for sentence in judged.sentences}  # the ground alone says it
    found = tuple(sentence for sentence in judged.sentences if worth[sentence] >= _DECIDES)
    if found:
        return found
    best = max(judged.sentences, key=worth.__getitem__)
    return (best,) if worth[best] >= _LEAST else ()


def _decline(judged: JudgedLetter) -> Decline:
    """Whether the no is said, or follows from what is said."""
    said = max((sentence.share(NOES[0]) for sentence in judged.sentences), default=0.0)
    implied = max((sentence.no - sentence.share(NOES[0]) for sentence in judged.sentences), default=0.0)
    return Decline.EXPLICIT if said >= _DECIDES or said >= implied else Decline.IMPLIED
