"""What a shown fact rests on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words of a mail, or the owner's own word.

    Attributes:
        text: the words themselves.
        message_id: the mail, or "" when this is the owner's word.
        start, end: span of `text` in the mail's text; both 0 when the words stand in a header
            (subject, sender) or an invitation, named by `place`.
        place: "text", "subject", "sender", "invitation" or "owner".
        decision_id: the owner's decision, or "".
    """

    text: str
    message_id: str = ""
    start: int = 0
    end: int = 0
    place: str = "text"
    decision_id: str = ""
