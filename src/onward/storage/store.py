"""The record on disk: one object that offers what the small modules of this folder do.

Everything is given and returned as values of the model. One `Store` serves one thread at a time.

Each method imports the module that does it: half of them need parts of the model that a command may do without, and
`import onward.storage.store` stays at a quarter of what all of it would cost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from onward.storage import opening
from onward.storage.statements import COUNT_OF

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime
    from pathlib import Path

    from onward.model.change import Change
    from onward.model.circle import CircleMember
    from onward.model.decision import Decision
    from onward.model.draft import Draft
    from onward.model.message import Message
    from onward.model.note import Note
    from onward.model.owner import Owner
    from onward.model.reading import Reading
    from onward.model.record import Record
    from onward.storage.connection import Connection
    from onward.storage.drafts import DraftState, KeptDraft
    from onward.storage.load import Readings
    from onward.storage.messages import Added
    from onward.storage.neighbours import Key, LeadingKey
    from onward.storage.search import Hit

WAIT_MS = 5000


def open_store(folder: Path, owner_id: str = "me", *, wait_ms: int = WAIT_MS) -> Store:
    """Open the record in `folder`, made when there is none and brought up to date when it is behind.

    Args:
        folder: made with permissions 0700 when it is not there.
        owner_id: whose rows are seen; all others stay hidden.
        wait_ms: how long to wait for another run that is writing, milliseconds.

    Raises:
        RecordError: the folder or file cannot be used, or is no record; says what to do.
        RecordNewerError: a newer version of the program wrote it.
        RecordBusyError: another run holds it.
    """
    return Store(opening.open_connection(folder, owner_id, wait_ms))


class Store:
    """The record of one owner. Every method may raise RecordError; those that write, RecordBusyError."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the record."""
        self.connection.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Several calls as one: all of them are done, or none.

        A decision and the rebuilt record that follows from it belong together, as do replaced readings and theirs.
        """
        return self.connection.transaction()

    def counts(self) -> Mapping[str, int]:
        """How many rows each table holds, by its name; of readings `about` (part of the record) and `pending`."""
        with self.connection.snapshot():
            return {name: int(self.connection.rows(text)[0][0]) for name, text in COUNT_OF.items()}

    def version(self) -> tuple[int, int]:
        """A value that changes whenever this run or another one wrote to the record."""
        return self.connection.version()

    # --- mail and readings ---

    def add_messages(self, batch: Sequence[tuple[Message, Reading]], reader_version: str = "") -> Added:
        """Store messages with their readings in one transaction, and make them findable by their words.

        A message whose id and digest are there already changes nothing. One whose id is there with another digest
        is stored under `id#` and the first 8 digits of its digest, its reading with it. Batches of some hundred
        are fastest.

        Args:
            batch: mail that is not about the search too.
            reader_version: which reader read them; see `unread_by`.
        """
        from onward.storage import messages

        return messages.add(self.connection, batch, reader_version)

    def message(self, message_id: str) -> Message:
        """One message with its text; NotFoundError when there is none."""
        from onward.storage import messages

        return messages.message(self.connection, message_id)

    def reading(self, message_id: str) -> Reading:
        """What was read in one message; NotFoundError when there is none."""
        from onward.storage import readings

        return readings.reading(self.connection, message_id)

    def messages_of(self, application_id: str) -> tuple[Message, ...]:
        """The messages tied to an application with their texts, oldest first."""
        from onward.storage import messages

        return messages.of_application(self.connection, application_id)

    def find_message(self, prefix: str) -> str:
        """The only message id that begins with `prefix`; NotFoundError for none, AmbiguousError for several."""
        from onward.storage import messages

        return messages.find(self.connection, prefix)

    def search(self, words: str, limit: int = 20) -> tuple[Hit, ...]:
        """The messages that hold all of `words`, best first. Any input is words or "a phrase", none is an error."""
        from onward.storage import search

        return search.search(self.connection, words, limit)

    def unread_by(self, version: str) -> Iterator[Message]:
        """Messages that this version of the reader has not read (all of them after a restore), in order of id.

        Readings may be replaced while they are gone through.
        """
        from onward.storage import messages

        return messages.unread_by(self.connection, version)

    def replace_readings(self, new: Iterable[Reading], reader_version: str = "") -> int:
        """Put new readings in place of old ones in one transaction; how many. Those of unknown messages are left out.

        What rested on the old ones goes with them: the derived record is emptied and every reading is pending again,
        so `replace_derived` has to follow, best in the same `transaction`.
        """
        from onward.storage import readings

        return readings.replace_all(self.connection, new, reader_version)

    # --- the derived record ---

    def pending(self, limit: int | None = None) -> list[tuple[Message, Reading]]:
        """What the derived record has not taken in yet, in order of (date, id); messages without their texts.

        Part of the record is a message whose reading is about the search, or on which the owner has decided something:
        a correction may make it so. Without a date comes first.
        """
        from onward.storage import readings

        return readings.pending(self.connection, limit)

    def newest_taken(self) -> datetime | None:
        """The date of the newest message that the derived record has taken in, UTC; None when there is none."""
        from onward.storage import readings

        return readings.newest_taken(self.connection)

    def entries(self) -> Iterator[tuple[Message, Reading]]:
        """All that is part of the record (see `pending`), taken or not, a page in memory at a time."""
        from onward.storage import readings

        return readings.entries(self.connection)

    def take(self, changes: Sequence[Change], message_ids: Iterable[str]) -> None:
        """Carry out `changes` and mark the messages as taken, in one transaction."""
        from onward.storage import derived, readings

        with self.transaction():
            derived.write(self.connection, changes)
            readings.mark_taken(self.connection, message_ids)

    def replace_derived(self, changes: Iterable[Change], message_ids: Iterable[str]) -> None:
        """Put `changes` in place of the whole derived record, in one transaction; then only `message_ids` are taken."""
        from onward.storage import derived, readings

        with self.transaction():
            derived.wipe(self.connection)
            derived.write(self.connection, changes)
            readings.mark_taken(self.connection, message_ids)

    def neighbours(self, keys: Sequence[Key]) -> tuple[Record, tuple[LeadingKey, ...]]:
        """The part of the derived record that `keys` lead to.

        Args:
            keys: (kind, key) as in `PutKey`.

        Returns:
            A Record with the applications, their events and ties, everybody who took part or is known at their
            organizations, and those organizations; and all keys of those applications as (kind, key, application id).
        """
        from onward.storage import neighbours

        return neighbours.neighbours(self.connection, keys)

    def load(self, readings: Readings = "none") -> Record:
        """The whole record but standings and funnel, as of one moment.

        A note on an application that is gone stands with the application of the message it is anchored to.

        Args:
            readings: "none"; "tied": of every message that is tied to an application; "rejections": of the letters
                that a rejection rests on.
        """
        from onward.storage import load

        return load.load(self.connection, readings)

    # --- what the owner said ---

    def owner(self) -> Owner:
        """The owner, with nothing known but the id until something was told."""
        from onward.storage import kept

        return kept.owner(self.connection)

    def put_owner(self, person: Owner) -> None:
        """Replace what is known of the owner."""
        from onward.storage import kept

        kept.put_owner(self.connection, person)

    def decide(self, decision: Decision) -> None:
        """Keep a decision. The derived record follows by `replace_derived`, best in the same `transaction`."""
        from onward.storage import kept

        kept.decide(self.connection, decision)

    def decisions(self) -> tuple[Decision, ...]:
        """All decisions, oldest first."""
        from onward.storage import kept

        return kept.decisions(self.connection)

    def put_note(self, note: Note) -> None:
        """Keep a note, or replace the one with its id."""
        from onward.storage import kept

        kept.put_note(self.connection, note)

    def notes(self) -> tuple[Note, ...]:
        """All notes, oldest first."""
        from onward.storage import kept

        return kept.notes(self.connection)

    def remove_note(self, note_id: str) -> None:
        """Remove a note; NotFoundError when there is none."""
        from onward.storage import kept

        kept.remove_note(self.connection, note_id)

    def put_member(self, member: CircleMember) -> None:
        """Add somebody to the circle as the last, or replace the member with that id in their place."""
        from onward.storage import kept

        kept.put_member(self.connection, member)

    def circle(self) -> tuple[CircleMember, ...]:
        """The circle in the order in which its members were added."""
        from onward.storage import kept

        return kept.circle(self.connection)

    def remove_member(self, member_id: str) -> None:
        """Remove somebody from the circle; NotFoundError when there is nobody."""
        from onward.storage import kept

        kept.remove_member(self.connection, member_id)

    # --- drafts ---

    def put_draft(self, draft: Draft) -> None:
        """Keep a draft as written, or replace the one with its id; approval of the old text ends."""
        from onward.storage import drafts

        drafts.put(self.connection, draft)

    def drafts(self) -> tuple[KeptDraft, ...]:
        """All drafts with their states, oldest first."""
        from onward.storage import drafts

        return drafts.drafts(self.connection)

    def draft(self, draft_id: str) -> KeptDraft:
        """One draft with its state; NotFoundError when there is none."""
        from onward.storage import drafts

        return drafts.draft(self.connection, draft_id)

    def set_draft_state(self, draft_id: str, state: DraftState) -> None:
        """Keep what the owner said of a draft; NotFoundError when there is none."""
        from onward.storage import drafts

        drafts.set_state(self.connection, draft_id, state)

    # --- mailboxes ---

    def position(self, source: str) -> int:
        """Where reading of a mailbox goes on, 0 when it was never read. `source`: its fingerprint."""
        from onward.storage import intake

        return intake.position(self.connection, source)

    def positions(self) -> Mapping[str, int]:
        """Where reading of each mailbox goes on, by its fingerprint."""
        from onward.storage import intake

        return intake.positions(self.connection)

    def put_position(self, source: str, reached: int, instead_of: str = "") -> None:
        """Keep where reading of a mailbox goes on, in place of `instead_of`, its fingerprint before it grew."""
        from onward.storage import intake

        intake.put_position(self.connection, source, reached, instead_of)
