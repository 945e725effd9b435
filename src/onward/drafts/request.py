"""What is needed to write a letter, as one value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onward.model.draft import DraftKind, Tone

if TYPE_CHECKING:
    from datetime import datetime

    from onward.model.circle import CircleList, CircleMember
    from onward.model.message import Message
    from onward.model.plan import Step
    from onward.model.record import Record


@dataclass(frozen=True, slots=True)
class Details:
    """What the owner told for one letter, in the letter's language; "" or None for what was not told.

    Attributes:
        talked_about: finishes "I enjoyed talking about …" ("Gesprochen haben wir über …").
        impressed: finishes "I was impressed by …" ("Beeindruckt hat mich: …").
        question: the owner's own question to the firm about their own doing.
        member: the friend or relative to write to.
        ask: what to ask of them; needed when `member` stands in both lists or in none.
        organization: with HEARS_OF_JOBS, the employer to ask about; "" asks for openings of the same kind.
    """

    talked_about: str = ""
    impressed: str = ""
    question: str = ""
    member: CircleMember | None = None
    ask: CircleList | None = None
    organization: str = ""


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """One letter to write.

    Attributes:
        kind: thank-you note, feedback request, or message to a friend.
        step: the step that it belongs to; its recipient is written to, but for a friend.
        record: what may be said comes from here and from `details` alone.
        now: aware; the letter's date.
        details: the owner's words for this letter.
        tone: plain unless the owner chose.
        language: "en" or "de".
        reply_to: the mail whose thread the letter answers, None for a new thread.
    """

    kind: DraftKind
    step: Step
    record: Record
    now: datetime
    details: Details = field(default_factory=Details)
    tone: Tone = Tone.PLAIN
    language: str = "en"
    reply_to: Message | None = None
