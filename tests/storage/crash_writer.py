"""Adds batches of letters and takes them, without end, until it is killed. Run by `test_crash.py`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from onward.model.application import Application
from onward.model.change import Cause, PutApplication, PutKey, PutTie
from onward.model.message import Address, Message
from onward.model.reading import Kind, Reading
from onward.model.record import Tie
from onward.storage.store import Store, open_store

BATCH = 20
MOMENT = datetime(2026, 6, 1, tzinfo=UTC)


def batch(number: int) -> list[tuple[Message, Reading]]:
    """The letters of one batch; the same number gives the same letters."""
    ids = [f"{number}-{n}@x.example" for n in range(BATCH)]
    sender = Address("", "a@b.example")
    text = f"batch{number} " + "words of a letter " * 150
    return [
        (Message(id_, "0" * 16, MOMENT, sender, "Letter", text), Reading(id_, Kind.STATUS, 1.0, False, "en"))
        for id_ in ids
    ]


def take(store: Store) -> None:
    """Take what is pending: an application, a tie and a key for each letter."""
    ids = [message.id for message, _ in store.pending()]
    cause = Cause()
    changes = [
        change
        for id_ in ids
        for change in (
            PutApplication(Application(f"a-{id_}", ""), cause),
            PutTie(Tie(id_, f"a-{id_}", "founding", 1.0), cause),
            PutKey("thread", id_, f"a-{id_}", cause),
        )
    ]
    store.take(changes, ids)


def main(folder: Path) -> None:
    """Go on after the last whole batch; every third time build the derived record anew."""
    with open_store(folder) as store:
        number = store.position("batches")
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            # Both orders of a kill: between the batch and its position, the batch comes twice.
            store.add_messages(batch(number))
            number += 1
            store.put_position("batches", number)
            take(store)
            if number % 3 == 0:
                with store.transaction():
                    store.replace_derived((), ())
                    take(store)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
