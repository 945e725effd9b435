"""Readings → record: takes new readings into the derived record, or builds it anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.record.build import build
from onward.record.keys import keys_of
from onward.record.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onward.model.message import Message
    from onward.model.reading import Reading
    from onward.storage.store import Store

_ONE_BY_ONE = 50  # above this many new messages a rebuild is quicker than as many look-ups


def settle(store: Store) -> int:
    """Take everything pending into the record; how many messages there were.

    The record is the same whatever the order in which mail came in: a message older than what was already taken
    leads to a rebuild.
    """
    pending = store.pending(_ONE_BY_ONE + 1)
    if not pending:
        return 0
    newest = store.newest_taken()
    in_order = newest is not None and all(message.date and message.date > newest for message, _ in pending)
    if in_order and len(pending) <= _ONE_BY_ONE:
        for message, reading in pending:
            _take(store, message, reading)
        return len(pending)
    return rebuild(store)


def rebuild(store: Store) -> int:
    """Build the derived record from all readings and decisions; how many messages it rests on."""
    taken: list[str] = []
    changes = build(_noting(store.entries(), taken), store.decisions(), frozenset(store.owner().addresses))
    store.replace_derived(changes, taken)
    return len(taken)


def _take(store: Store, message: Message, reading: Reading) -> None:
    ledger = Ledger(store.decisions(), frozenset(store.owner().addresses))
    ledger.preload(*store.neighbours(keys_of(message, reading)))
    store.take(ledger.take(message, reading), [message.id])


def _noting(entries: Iterable[tuple[Message, Reading]], taken: list[str]) -> Iterator[tuple[Message, Reading]]:
    for message, reading in entries:
        taken.append(message.id)
        yield message, reading
