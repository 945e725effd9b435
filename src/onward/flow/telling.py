"""The owner's word → record: a decision is kept and the derived record follows, together or not at all."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.errors import NotFoundError, UsageError
from onward.flow.settle import rebuild
from onward.flow.situation import situation
from onward.model.decision import Decision, Verb
from onward.model.note import Note, NoteKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from onward.model.record import Record
    from onward.storage.store import Store

_LONGEST = 20_000  # characters of a note
_UNBUILT = frozenset({Verb.ANSWER})  # what is looked up when a plan is made, and no part of the derived record


@dataclass(frozen=True, slots=True)
class Word:
    """A decision that is about to be kept.

    Attributes:
        verb, subject, value: as at `Decision`.
        was: what held so far, to be shown; not kept.
    """

    verb: Verb
    subject: str
    value: Mapping[str, object]
    was: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What came of the owner's word.

    Attributes:
        words: as they were given.
        decisions: as they were kept, one for each word.
        before, after: the record without and with them.
    """

    words: tuple[Word, ...]
    decisions: tuple[Decision, ...]
    before: Record
    after: Record


def tell(store: Store, now: datetime, words: Sequence[Word]) -> Told:
    """Keep what the owner said and build the record anew, in one transaction."""
    with store.transaction():
        before = situation(store, now)
        kept = tuple(_decisions(len(store.decisions()), now, words))
        for decision in kept:
            store.decide(decision)
        if any(decision.verb not in _UNBUILT for decision in kept):
            rebuild(store)
        return Told(tuple(words), kept, before, situation(store, now))


def note_on(store: Store, record: Record, application_id: str, kind: NoteKind, text: str, now: datetime) -> Note:
    """Keep a note on an application; UsageError when it holds no words or is longer than 20,000 characters."""
    words = text.strip()
    if not words:
        raise UsageError("The note is empty; nothing was kept. Write it after the application, or - to type it.")
    if len(words) > _LONGEST:
        raise UsageError(f"The note is longer than {_LONGEST:,} characters; nothing was kept. Write it in parts.")
    note = Note(f"n-{secrets.token_hex(4)}", application_id, anchor_of(record, application_id), now, kind, words)
    store.put_note(note)
    return note


def remove_note(store: Store, words: str) -> Note:
    """Remove the note whose id begins so, and give it back; NotFoundError when there is none or more than one."""
    found = [note for note in store.notes() if words.startswith("n-") and note.id.startswith(words)]
    if len(found) != 1:
        raise NotFoundError(f"There is no single note {words!r}. `onward note list` shows their ids.")
    store.remove_note(found[0].id)
    return found[0]


def anchor_of(record: Record, application_id: str) -> str:
    """A message tied to an application, so that it is found again when a re-read gives it another id; "" for none.

    The message that the first event rests on, which is the one that founded it.
    """
    tied = (
        event.message_id
        for event in record.events.get(application_id, ())
        if event.message_id in record.ties and record.ties[event.message_id].application_id == application_id
    )
    rest = (tie.message_id for tie in record.ties.values() if tie.application_id == application_id)
    return next(tied, "") or min(rest, default="")


def _decisions(known: int, now: datetime, words: Sequence[Word]) -> list[Decision]:
    """Decisions in order: ids grow, so that of two in one moment the later one holds."""
    return [
        Decision(f"d-{known + number:06x}{secrets.token_hex(3)}", now, word.verb, word.subject, word.value)
        for number, word in enumerate(words)
    ]
