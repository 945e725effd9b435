"""What leads from a message to the applications that it may be about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.record.arrival import arrive, parties
from onward.record.mailboxes import is_shared

if TYPE_CHECKING:
    from onward.model.message import Message
    from onward.model.reading import Reading


def keys_of(message: Message, reading: Reading) -> tuple[tuple[str, str], ...]:
    """(kind, key) pairs to look up before `Ledger.take`; kinds as at `onward.model.change.PutKey`.

    The slice to preload for them is: the applications that they lead to; of these all keys, ties, events and
    organizations (employer and agency); and the contacts that belong to one of these organizations or take part in
    one of these events.
    """
    arrival = arrive(message, reading)
    invited = (party.address for party in parties(message) if not is_shared(party.address))
    pairs = [
        *(("thread", known) for known in arrival.thread),
        *(("uid", uid) for uid in arrival.uids),
        ("requisition", arrival.requisition),
        ("organization", arrival.company),
        ("organization", arrival.agency),
        ("domain", arrival.domain),
        # Many applications share a role: it is looked up only where nothing better is known.
        ("role", "" if arrival.company or arrival.agency else arrival.role),
        *(("address", address) for address in (*arrival.addresses, *invited)),
    ]
    return tuple(dict.fromkeys((kind, key) for kind, key in pairs if key))
