"""Rereading and restoring rewrite the whole record: killed on the way, it is as before or as after, never between."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from onward.cli.main import main
from onward.storage.store import open_store
from tests.flow.contents import check_whole, contents
from tests.flow.mailboxes import write_mbox

if TYPE_CHECKING:
    from pathlib import Path

MAILS = 400
KILLS = 8
RUN = "import sys; from onward.cli.main import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record, the same as an older reader left it, an empty one, and an export."""
    folder = tmp_path_factory.mktemp("rewrite")
    write_mbox(folder / "mail.mbox", range(MAILS))
    with open_store(folder / "empty"):
        pass
    for words in (["import", str(folder / "mail.mbox"), "--quiet"], ["export", str(folder / "kept.jsonl")]):
        assert main(["--data", str(folder / "record"), *words]) == 0
    shutil.copytree(folder / "record", folder / "old")
    with open_store(folder / "old") as store, store.transaction():
        store.connection.run("UPDATE reading SET reader_version = 'old'")
        store.connection.run("DELETE FROM application")
    return folder


def _kill(folder: Path, words: list[str], seconds: float) -> bool:
    """Let a command work for a while and kill it; whether it was still at work."""
    with subprocess.Popen([sys.executable, "-c", RUN, "--data", str(folder), *words], stdout=subprocess.DEVNULL) as run:
        time.sleep(seconds)
        at_work = run.poll() is None
        run.kill()
    return at_work


@pytest.mark.parametrize(("begin", "words"), [("old", ["reread", "--yes"]), ("empty", ["import", "kept.jsonl"])])
def test_a_killed_rewrite_leaves_the_record_as_before_or_as_after(
    begin: str, words: list[str], place: Path, tmp_path: Path
) -> None:
    """And the next run finishes it."""
    words = [str(place / word) if word.endswith(".jsonl") else word for word in words]
    chance = random.Random(2026)
    before, after = contents(place / begin), contents(place / "record")
    record = tmp_path / "record"
    killed = 0
    for _ in range(KILLS):
        shutil.rmtree(record, ignore_errors=True)
        shutil.copytree(place / begin, record)
        killed += _kill(record, words, chance.uniform(0.2, 1.1))
        check_whole(record)
        assert contents(record) in (before, after)
    assert killed
    shutil.rmtree(record)
    shutil.copytree(place / begin, record)
    assert main(["--data", str(record), *words]) == 0
    assert contents(record) == after
