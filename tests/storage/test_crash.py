"""Killed at any moment, the record is whole, and every transaction happened or did not."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onward.storage.store import Store, open_store
from tests.storage.crash_writer import BATCH

KILLS = 32


def _killed_after(folder: Path, seconds: float) -> None:
    """Let a writer work for a while and kill it in the middle of something."""
    command = [sys.executable, str(Path(__file__).with_name("crash_writer.py")), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"ready\n"
        time.sleep(seconds)
        writer.kill()
    assert writer.returncode == -signal.SIGKILL


def _check(store: Store) -> int:
    """The record is whole; how many batches it holds."""
    assert store.connection.rows("PRAGMA integrity_check") == [("ok",)]
    assert store.connection.rows("PRAGMA foreign_key_check") == []
    store.connection.run("INSERT INTO message_fts (message_fts, rank) VALUES ('integrity-check', 1)")
    counts = store.counts()
    batches, rest = divmod(counts["message"], BATCH)
    assert rest == 0
    assert counts["about"] == counts["message"]
    assert store.position("batches") in {batches, batches - 1}
    taken = counts["about"] - counts["pending"]
    assert taken % BATCH == 0
    assert counts["application"] == counts["tie"] == taken
    assert len(store.connection.rows("SELECT 1 FROM application_key")) == taken
    if batches:
        assert len(store.search(f"batch{batches - 1}", limit=BATCH + 1)) == BATCH
    return batches


def test_nothing_is_lost_or_doubled_by_kills(folder: Path) -> None:
    """At random points of adding, taking and rebuilding; the next run goes on, and work was done between the kills."""
    chance = random.Random(2026)
    held = 0
    for _ in range(KILLS):
        _killed_after(folder, chance.uniform(0, 0.12))
        with open_store(folder) as store:
            after = _check(store)
        assert after >= held
        held = after
    assert held > KILLS


def test_a_kill_while_the_tables_are_made_leaves_a_record_that_opens(tmp_path: Path) -> None:
    """The first opening takes about a second; it is killed at several moments of it."""
    command = [sys.executable, str(Path(__file__).with_name("crash_writer.py"))]
    for number in range(8):
        folder = tmp_path / str(number)
        with subprocess.Popen([*command, str(folder)], stdout=subprocess.DEVNULL) as writer:
            time.sleep(0.5 + 0.08 * number)
            writer.kill()
        with open_store(folder) as store:
            assert _check(store) >= 0


def test_ctrl_c_leaves_nothing_half_done(store: Store) -> None:
    """The interrupt goes on up, and the record can be used at once."""

    def interrupted() -> list[str]:
        store.put_position("half", 1)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), store.transaction():
        interrupted()
    assert store.position("half") == 0
    store.put_position("whole", 1)
    assert store.position("whole") == 1
