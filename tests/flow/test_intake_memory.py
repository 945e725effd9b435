"""Memory does not grow with the mailbox."""

from __future__ import annotations

import gc
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from onward.flow.intake import BATCH, take_in
from onward.model.message import Message
from onward.model.reading import Reading
from onward.storage.store import open_store
from tests.flow.mailboxes import write_mbox

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
BATCHES = 5


def _alive(kind: type) -> int:
    return sum(isinstance(thing, kind) for thing in gc.get_objects())


@pytest.mark.parametrize("kind", [Message, Reading])
def test_three_batches_of_mail_are_in_memory_at_most(kind: type, tmp_path: Path) -> None:
    """Counted after every batch: the first, the last and the next; how many came before makes no difference."""
    box = write_mbox(tmp_path / "mail.mbox", [5 * number + 3 for number in range(BATCHES * BATCH)])
    before = _alive(kind)
    counted: list[int] = []
    with open_store(tmp_path / "record") as store:
        take_in(store, str(box), NOW, lambda _: counted.append(_alive(kind) - before))
    assert len(counted) == BATCHES
    assert max(counted) <= 3 * BATCH
