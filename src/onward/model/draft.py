"""Letters that nobody has sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from onward.model.evidence import Evidence
from onward.model.message import Address


class DraftKind(StrEnum):
    """What a draft is."""

    THANKS = "thanks"
    FEEDBACK = "feedback"
    FRIEND = "friend"


class Tone(StrEnum):
    """How a draft sounds; plain unless the owner chooses."""

    PLAIN = "plain"
    WARM = "warm"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter, built from the record and the owner's notes. Kept.

    Attributes:
        id: `l-…`.
        kind: what it is.
        step_id: the step it belongs to.
        application_id: the application it is about.
        to: the recipient.
        sender: the owner.
        subject, body: the text; the body ends with the signature.
        language: "en" or "de".
        tone: how it sounds.
        in_reply_to, references: message ids of the thread it answers, without brackets; empty for a new thread.
        facts: what each fact in the body rests on.
        written_at: aware.
    """

    id: str
    kind: DraftKind
    step_id: str
    application_id: str
    to: Address
    sender: Address
    subject: str
    body: str
    language: str
    tone: Tone
    in_reply_to: str
    references: tuple[str, ...]
    facts: tuple[Evidence, ...]
    written_at: datetime


class CheckResult(StrEnum):
    """How a draft does by one criterion."""

    PASS = "pass"  # noqa: S105 — a word, no password
    FAIL = "fail"
    NOT_APPLICABLE = "na"
    HINT = "hint"
    """A criterion of which the program can only see signs; the owner decides."""


@dataclass(frozen=True, slots=True)
class Check:
    """The result of one criterion of evidence.md D5.

    Attributes:
        code: such as `T5`.
        result: pass, fail, na or hint.
        reason: one plain sentence.
        start, end: the span in the body that it rests on; both 0 when it rests on no span.
    """

    code: str
    result: CheckResult
    reason: str
    start: int = 0
    end: int = 0
