"""Mail → reading → record: takes a mailbox in, in steps that can be broken off and gone on with."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from onward.flow.guard import read_or_note
from onward.flow.lessons import lessons_of, present_version
from onward.flow.settle import rebuild, settle
from onward.mail.measure import has_grown
from onward.mail.sources import deliveries, measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from onward.mail.sources import Delivery
    from onward.model.message import Message
    from onward.model.reading import Reading
    from onward.storage.store import Store

BATCH = 500
_SHARE_TO_OWNER = 0.6  # of a mailbox's mails go to its owner; less, and the owner is asked


@dataclass(slots=True)
class Intake:
    """What came of taking in mail.

    Attributes:
        new: messages that were not in the record before.
        known: messages that were there already.
        kinds: how many of the new ones were of which kind.
        findings: how many of the new ones could not be read in full.
        own_address: the address taken to be the owner's because most mail goes to it, "" when the owner had told.
    """

    new: int = 0
    known: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    findings: int = 0
    own_address: str = ""


def take_in(store: Store, path: str, now: datetime, progress: Callable[[int], None] = lambda _: None) -> Intake:
    """Take in every mail of a source and bring the record up to date.

    Every batch is kept at once and whole; after an interruption the next call goes on behind the last batch.

    Args:
        store: the open record.
        path: a file or folder as `mail.sources` reads it, "-" for standard input.
        now: the moment that a letter without a date is taken to be from (a pasted one, a PDF).
        progress: called with the position reached, in the unit that `mail.sources.measure` names.

    Raises:
        SourceError: the source cannot be opened.
    """
    result = Intake()
    size = measure(path)
    before = _before(store, path, size.fingerprint)
    batches = _batches(deliveries(path, store.position(before)))
    first = next(batches, ())
    result.own_address = _learn_own_address(store, [delivery.message for delivery in first])
    read_one = _reader(store)
    version = present_version(store)
    for batch in _chain(first, batches):
        messages = [_dated(delivery.message, now) for delivery in batch]
        pairs = [(message, read_one(message)) for message in messages]
        with store.transaction():
            added = store.add_messages(pairs, version)
            if size.fingerprint:
                store.put_position(size.fingerprint, batch[-1].position, before)
        _count(result, pairs, added.new, added.known)
        progress(batch[-1].position)
    settle(store)
    return result


def read_again(store: Store) -> int:
    """Read every kept message that this reader, taught what it is now taught, has not read; how many.

    The derived record is built anew from the readings.
    """
    version = present_version(store)
    read_one = _reader(store)
    count = store.replace_readings((read_one(message) for message in store.unread_by(version)), version)
    rebuild(store)
    return count


def _before(store: Store, path: str, fingerprint: str) -> str:
    """The fingerprint under which a source was read farthest: as it is, or as it was before it grew; "" for neither."""
    known = store.positions() if fingerprint else {}
    if fingerprint in known:
        return fingerprint
    grown = [source for source in known if has_grown(Path(path).expanduser(), source)]
    return max(grown, key=lambda source: known[source], default="")


def _dated(message: Message, now: datetime) -> Message:
    """The message, from `now` when it has no date of its own: history needs one, and the letter lies before us."""
    return message if message.date else replace(message, date=now)


def _batches(items: Iterable[Delivery]) -> Iterator[tuple[Delivery, ...]]:
    source = iter(items)
    while batch := tuple(islice(source, BATCH)):
        yield batch


def _chain(first: tuple[Delivery, ...], rest: Iterator[tuple[Delivery, ...]]) -> Iterator[tuple[Delivery, ...]]:
    if first:
        yield first
    yield from rest


def _reader(store: Store) -> Callable[[Message], Reading]:
    taught = lessons_of(store)
    own = frozenset(store.owner().addresses)
    return lambda message: read_or_note(message, taught, own)


def _learn_own_address(store: Store, messages: Sequence[Message]) -> str:
    """The address that most of the mail goes to, kept as the owner's where the owner has told none.

    Mail that came before was read without it and is read again, so that the order of imports makes no difference.
    """
    owner = store.owner()
    address = "" if owner.addresses else likely_own_address(messages)
    if address:
        with store.transaction():
            store.put_owner(replace(owner, addresses=(address,)))
            read_again(store)
    return address


def likely_own_address(messages: Sequence[Message]) -> str:
    """The one address to which most of the messages go, "" when there are few messages or no such address."""
    if len(messages) < 5:
        return ""
    counts = Counter(address.address for message in messages for address in set(message.to) if address.address)
    address, count = counts.most_common(1)[0] if counts else ("", 0)
    return address if count >= _SHARE_TO_OWNER * len(messages) else ""


def _count(result: Intake, pairs: Sequence[tuple[Message, Reading]], new: int, known: int) -> None:
    result.new += new
    result.known += known
    if new:
        # A batch that holds known mail as well is counted by kind as a whole: the counts are for a summary line.
        result.kinds.update(reading.kind.value for _, reading in pairs)
        result.findings += sum(bool(message.findings) for message, _ in pairs)
