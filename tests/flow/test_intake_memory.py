"""Memory does not grow with the mailbox."""

from __future__ import annotations

import gc
import tracemalloc
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from onward.flow.intake import BATCH, take_in
from onward.model.message import Message
from onward.model.reading import Reading
from onward.storage.store import open_store
from tests.flow.mailboxes import write_mbox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOW = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
BATCHES = 6
LITTLE = 64  # bytes a mail; a mail of the mailbox alone is several times that


def _alive(kind: type) -> int:
    """What is in use: garbage in cycles goes first, since when it is collected by itself depends on what ran before."""
    gc.collect()
    return sum(isinstance(thing, kind) for thing in gc.get_objects())


@pytest.mark.parametrize("kind", [Message, Reading])
def test_three_batches_of_mail_are_in_memory_at_most(kind: type, tmp_path: Path) -> None:
    """Counted after every batch: the first, the last and the next; how many came before makes no difference."""
    before = _alive(kind)
    counted = _after_every_batch(tmp_path, lambda: _alive(kind) - before)
    assert len(counted) == BATCHES
    assert max(counted) <= 3 * BATCH


def test_nothing_that_grows_with_the_mail_is_kept(tmp_path: Path) -> None:
    """Of whatever kind: as many bytes are held after the second batch as after the last but one."""
    tracemalloc.start()
    try:
        held = _after_every_batch(tmp_path, _held)
    finally:
        tracemalloc.stop()
    mails = (BATCHES - 3) * BATCH
    assert (tmp_path / "mail.mbox").stat().st_size > 3 * LITTLE * BATCHES * BATCH
    assert held[-2] - held[1] < LITTLE * mails


def _held() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def _after_every_batch(folder: Path, measured: Callable[[], int]) -> list[int]:
    """What is measured after every batch of an import of mail that is not about the search."""
    box = write_mbox(folder / "mail.mbox", [5 * number + 3 for number in range(BATCHES * BATCH)])
    found: list[int] = []
    with open_store(folder / "record") as store:
        take_in(store, str(box), NOW, lambda _: found.append(measured()))
    return found
