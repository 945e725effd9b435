"""What the rules on the kind of a message look at, and what they answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.reading import SenderRole
from onward.reading.glance import is_bulk

if TYPE_CHECKING:
    from onward.model.reading import Decline, Kind
    from onward.reading.marks import Marked, Marks


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
    deciding: tuple[Marked, ...] = ()
    decline: Decline | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules look at."""

    marks: Marks
    sender_role: SenderRole
    own: bool

    @property
    def bulk(self) -> bool:
        """Sent to many."""
        return is_bulk(self.marks.letter.message)

    @property
    def from_hiring_system(self) -> bool:
        """Sent by a tracking system, which sends nothing but mail about applications."""
        return self.sender_role is SenderRole.TRACKING_SYSTEM


YOUR_APPLICATION = re.compile(
    r"\b(?:your (?:\w+ )?(?:application|candidacy|interest in)|(?:ihre|deine|eure)[rn]? (?:\w+ )?bewerbung)\b"
)


_REPLY = re.compile(r"\s*(?:re|aw|antw)\s*:", re.IGNORECASE)


def is_reply(marks: Marks) -> bool:
    """Whether a message answers another."""
    message = marks.letter.message
    return bool(message.in_reply_to) or bool(_REPLY.match(message.subject))


def mentions_your_application(marks: Marks) -> bool:
    """Whether subject or first sentences speak of the owner's application."""
    return any(YOUR_APPLICATION.search(s.piece.folded) for s in (marks.subject, *marks.sentences[:12]))


def is_received(marks: Marks) -> bool:
    """Whether a letter confirms the receipt, and does not just thank for the application on its way to more."""
    return any("thanks" not in sentence.signals for sentence in marks.saying("receipt"))
