"""What the program asks when it is unsure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from onward.model.evidence import Evidence


class QuestionKind(StrEnum):
    """What is asked."""

    KIND = "kind"
    TIE = "tie"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A possible answer.

    Attributes:
        value: what a decision would hold: a kind, an application id ("" = none of these, "new" = a new one), a name.
        label: what the owner reads.
    """

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """An open question; derived, and gone once a decision answers it.

    Attributes:
        id: `q-…`, stable across a re-read.
        kind: what is asked.
        message_id: the mail it is about.
        asked_at: the mail's date.
        text: the question, one sentence.
        suggestions: likeliest first.
        evidence: what made the program ask.
    """

    id: str
    kind: QuestionKind
    message_id: str
    asked_at: datetime
    text: str
    suggestions: tuple[Suggestion, ...]
    evidence: tuple[Evidence, ...] = ()
