"""A message prepared for reading: the sender's own words, cut into lines and sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onward.model.message import Message


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch `message.text[start:end]`, stripped of white space at both ends.

    Attributes:
        text: the words, with white space inside as it stands.
        folded: lower case, quotes and dashes made plain, white space folded: what cues are matched against.
        start, end: span in the message's text.
    """

    text: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Letter:
    """What every reader of facts is given.

    Attributes:
        message: the mail.
        subject: the subject, folded like `Piece.folded`, without `Re:`, `Fwd:`, `AW:`, `WG:`.
        language: ISO 639-1, "" when not known.
        sentences: the sender's own words (quotations, signatures and footers left out), in order.
        lines: every non-empty line of the own words, in order.
        signature: lines below the sign-off (name, title, company), in order; may be empty.
        footer: lines of legal text and unsubscribe notices.
        quoted: lines of quotations and forwarded mail.
    """

    message: Message
    subject: str
    language: str
    sentences: tuple[Piece, ...]
    lines: tuple[Piece, ...]
    signature: tuple[Piece, ...] = ()
    footer: tuple[Piece, ...] = ()
    quoted: tuple[Piece, ...] = ()
