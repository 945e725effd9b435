"""GET /letters/{id}."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.flow.letter_view import shown
from onward.web.api.operation import Answer, Operation
from onward.web.api.requests import Nothing

if TYPE_CHECKING:
    from onward.model.message import Message
    from onward.model.reading import Reading
    from onward.model.record import Tie
    from onward.web.api.operation import Asked


@dataclass(frozen=True, slots=True)
class LetterView:
    """One letter beside its reading.

    Attributes:
        message: the letter as it was received.
        source: where it was read.
        reading: what was understood, with your corrections.
        tie: to which application it belongs, null for none.
    """

    message: Message
    source: str
    reading: Reading
    tie: Tie | None


def letter(asked: Asked[Nothing, Nothing]) -> Answer:
    """One letter with its reading; signs of its id such as `/` and `#` are percent-encoded in the address."""
    found = shown(asked.desk.store, asked.desk.record(), asked.id)
    return Answer(LetterView(found.message, found.message.source, found.reading, found.tie))


OPERATIONS = (Operation("GET", "/letters/{id:path}", letter, Nothing, Nothing, {200: LetterView}),)
