"""The owner's own notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class NoteKind(StrEnum):
    """What a note holds."""

    INTERVIEW = "interview"
    """What was talked about."""
    IMPRESSED = "impressed"
    """What the owner valued in the firm's way of working."""
    FEEDBACK = "feedback"
    """What somebody said, word for word."""
    GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Note:
    """A note on one application. Kept.

    Attributes:
        id: `n-…`.
        application_id: what it is about.
        anchor: a message id tied to that application when the note was written, "" if there was none.
        written_at: aware.
        kind: what it holds.
        text: the owner's words.
    """

    id: str
    application_id: str
    anchor: str
    written_at: datetime
    kind: NoteKind
    text: str
