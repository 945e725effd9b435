"""GET /search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct

from onward.flow.searching import notes_with
from onward.web.api.operation import Answer, Operation
from onward.web.api.requests import Nothing, line

if TYPE_CHECKING:
    from datetime import datetime

    from onward.model.note import Note
    from onward.model.record import Record
    from onward.storage.search import Hit
    from onward.web.api.operation import Asked


@dataclass(frozen=True, slots=True)
class FoundLetter:
    """A letter that was found.

    Attributes:
        message_id: the letter.
        date: null when it has none.
        sender: the sender's address.
        subject: on one line.
        source: where it was read.
        snippet: a few words around the best place, what was found in square brackets.
        application_id: to which it belongs, "" for none.
    """

    message_id: str
    date: datetime | None
    sender: str
    subject: str
    source: str
    snippet: str
    application_id: str


@dataclass(frozen=True, slots=True)
class Found:
    """What holds the words.

    Attributes:
        letters: best first.
        notes: yours.
    """

    letters: tuple[FoundLetter, ...]
    notes: tuple[Note, ...]


class Sought(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is looked for."""

    q: Annotated[
        str,
        Meta(
            min_length=1,
            max_length=400,
            pattern=r"[^\W_]",
            description='all of these words; "a phrase" in quotation marks stands as it is',
        ),
    ]
    limit: Annotated[int, Meta(ge=1, le=1000, description="how many letters, and how many notes")] = 20


def search(asked: Asked[Sought, Nothing]) -> Answer:
    """Letters and notes that hold all of the words."""
    desk, words, limit = asked.desk, line(asked.query.q), asked.query.limit
    record = desk.record()
    letters = tuple(_letter(record, hit) for hit in desk.store.search(words, limit))
    return Answer(Found(letters, tuple(notes_with(record, words)[:limit])))


def _letter(record: Record, hit: Hit) -> FoundLetter:
    tie = record.ties.get(hit.message_id)
    about = tie.application_id if tie else ""
    return FoundLetter(hit.message_id, hit.date, hit.sender, hit.subject, hit.source, hit.snippet, about)


OPERATIONS = (Operation("GET", "/search", search, Sought, Nothing, {200: Found}),)
