"""The one definition of the derived record: everything in order of date, from nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from onward.record.by_hand import moment_of
from onward.record.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onward.model.change import Change
    from onward.model.decision import Decision
    from onward.model.message import Message
    from onward.model.reading import Reading

_LAST = datetime.max.replace(tzinfo=UTC)


def order_of(message: Message) -> tuple[datetime, str]:
    """Where a message stands in the order of taking: by date, then id; without a date after all others.

    A message may go through `Ledger.take` on a slice when it stands behind every message taken before.
    """
    return (message.date or _LAST, message.id)


def build(
    entries: Iterable[tuple[Message, Reading]],
    decisions: Sequence[Decision],
    own_addresses: frozenset[str] = frozenset(),
) -> tuple[Change, ...]:
    """The changes that make the derived record from nothing, whatever the order of `entries`.

    `entries` are messages with their readings as read (corrections are laid over them here); those that are not
    about the search are needed only where a decision names them. `own_addresses` are the owner's, lower case.
    """
    ledger = Ledger(decisions, own_addresses)
    waiting = iter(_schedule(decisions))
    due = next(waiting, None)
    for message, reading in sorted(entries, key=lambda entry: order_of(entry[0])):
        while due is not None and due[0] <= order_of(message)[0]:
            ledger.settle(due[1])
            due = next(waiting, None)
        ledger.take(message, reading)
    while due is not None:
        ledger.settle(due[1])
        due = next(waiting, None)
    ledger.finish()
    return ledger.everything()


def _schedule(decisions: Iterable[Decision]) -> list[tuple[datetime, Decision]]:
    """When the ledger settles each decision: when the thing happened, and when the owner spoke."""
    turns = {(moment, d.made_at, d.id): d for d in decisions for moment in (moment_of(d), d.made_at)}
    return [(key[0], turns[key]) for key in sorted(turns)]
