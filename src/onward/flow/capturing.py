"""A posting that the owner found → an application that they are interested in, with address and text as a note."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onward.errors import UsageError
from onward.flow.adding import NewApplication, application_word
from onward.flow.situation import situation
from onward.flow.telling import note_on, tell
from onward.model.application import Stage
from onward.model.note import NoteKind
from onward.record.ids import application_id

if TYPE_CHECKING:
    from datetime import datetime

    from onward.flow.telling import Told
    from onward.model.note import Note
    from onward.model.record import Record
    from onward.storage.store import Store

LONGEST_ADDRESS = 2000  # characters
ADDRESS = r"^[hH][tT][tT][pP][sS]?://[^\s\x00-\x1f\x7f-\x9f]+$"
"""The address of a page on the web, as far as it is kept: it is never called up."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A public advertisement as the owner saw it.

    Attributes:
        address: where it stands, http or https.
        role, company: one of them is told.
        text: what the owner marked on its page, "" for nothing.
    """

    address: str
    role: str
    company: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Captured:
    """What came of a posting.

    Attributes:
        application_id: the application.
        note: with the address and the text.
        told: what was kept; None when this address was noted before.
    """

    application_id: str
    note: Note
    told: Told | None


def capture(store: Store, now: datetime, posting: Posting) -> Captured:
    """Keep a posting as an application by hand, or find the one that was made of its address before.

    The decision says that the owner is interested and has not applied.

    Raises:
        UsageError: it has no address, or neither company nor role.
    """
    if not is_address(posting.address):
        raise UsageError("The address of a posting begins with http:// or https://; nothing was kept.")
    if not posting.company and not posting.role:
        raise UsageError("Name a company, a role, or both; nothing was kept.")
    with store.transaction():
        before = noted_before(situation(store, now), posting.address)
        if before is not None:
            return Captured(before.application_id, before, None)
        word = application_word(NewApplication(posting.company, posting.role, now.date()))
        told = tell(store, now, [replace(word, value={**word.value, "stage": Stage.INTERESTED.value})])
        made = application_id(told.decisions[0].id)
        text = f"{posting.address}\n\n{posting.text}"
        return Captured(made, note_on(store, told.after, made, NoteKind.GENERAL, text, now), told)


def noted_before(record: Record, address: str) -> Note | None:
    """The note that begins with the address of a posting, None when there is none."""
    notes = (note for notes in record.notes.values() for note in notes if note.application_id in record.applications)
    return next((note for note in notes if note.text.partition("\n")[0] == address), None)


def is_address(text: str) -> bool:
    """Whether it is the address of a page on the web."""
    return len(text) <= LONGEST_ADDRESS and re.fullmatch(ADDRESS, text) is not None
