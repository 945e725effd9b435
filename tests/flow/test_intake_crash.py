"""An import that is killed at random points, or broken off, loses nothing, doubles nothing and goes on."""

from __future__ import annotations

import random
import shutil
import signal
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

MAILS = 2000
# One mail in three is about an application; the others are read faster.
NUMBERS = [number for number in range(5 * MAILS) if number % 5 > 2 or number % 15 < 3][:MAILS]
KILLS = 40
SLOWEST = 90.0  # seconds; a run that takes longer hangs
RUN = "import sys; from onward.cli.main import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a mailbox, the record of an undisturbed import, and an empty record to begin from."""
    folder = tmp_path_factory.mktemp("crash")
    write_mbox(folder / "mail.mbox", NUMBERS)
    with open_store(folder / "empty"):
        pass
    assert main(["--data", str(folder / "calm"), "import", str(folder / "mail.mbox"), "--quiet"]) == 0
    return folder


def _run(place: Path, record: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", RUN, "--data", str(record), "import", str(place / "mail.mbox"), "--quiet"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _held(record: Path) -> int:
    with open_store(record) as store:
        return store.counts()["message"]


def _wait_for_more(record: Path, held: int, run: subprocess.Popen[str]) -> None:
    """Until the run has kept another batch, or ended."""
    until = time.monotonic() + SLOWEST
    while run.poll() is None and _held(record) == held:
        assert time.monotonic() < until
        time.sleep(0.01)


def _wait_for_commit(record: Path, run: subprocess.Popen[str]) -> None:
    """Until the run has written anything, whatever it is, or ended."""
    until = time.monotonic() + SLOWEST
    with open_store(record) as store:
        before = store.connection.rows("PRAGMA data_version")
        while run.poll() is None and store.connection.rows("PRAGMA data_version") == before:
            assert time.monotonic() < until
            time.sleep(0.002)


def _killed(place: Path, record: Path, chance: random.Random) -> bool:
    """Kill one run: half of them right behind one of its first commits, half at any moment. False when it ended."""
    with _run(place, record) as run:
        if chance.random() < 0.5:
            for _ in range(chance.randint(1, 2)):
                _wait_for_commit(record, run)
            time.sleep(chance.uniform(0, 0.05))
        else:
            time.sleep(chance.uniform(0.1, 0.8))
        run.kill()
    return run.returncode == -signal.SIGKILL


def test_an_import_killed_at_random_points_ends_in_the_same_record(place: Path) -> None:
    """However often it is killed: after the last run messages, derived record and word index are as if it never was."""
    chance = random.Random(2026)
    calm = contents(place / "calm")
    kills = begun = 0
    while kills < KILLS:
        begun += 1
        record = place / f"killed-{begun}"
        shutil.copytree(place / "empty", record)
        held = 0
        while _killed(place, record, chance):
            kills += 1
            assert _held(record) >= held
            held = _held(record)
        check_whole(record)
        assert contents(record) == calm
    assert begun > 1


def test_an_export_after_kills_is_that_of_a_calm_import(place: Path, tmp_path: Path) -> None:
    """Byte for byte, the word index too: every word is found in as many mails."""
    record = tmp_path / "record"
    shutil.copytree(place / "empty", record)
    for after in (1, MAILS // 2):
        with _run(place, record) as run:
            while run.poll() is None and _held(record) < after:
                time.sleep(0.01)
            run.kill()
    assert main(["--data", str(record), "import", str(place / "mail.mbox"), "--quiet"]) == 0
    for folder, file in ((record, "killed.jsonl"), (place / "calm", "calm.jsonl")):
        assert main(["--data", str(folder), "export", str(tmp_path / file)]) == 0
    assert (tmp_path / "killed.jsonl").read_bytes() == (tmp_path / "calm.jsonl").read_bytes()
    with open_store(record) as killed, open_store(place / "calm") as calm:
        for words in ("marker1498", "parcel", "unfortunately details"):
            assert killed.search(words, limit=MAILS) == calm.search(words, limit=MAILS)


def test_ctrl_c_says_one_calm_line_and_keeps_what_is_done(place: Path, tmp_path: Path) -> None:
    """Exit code 130, no traceback, and the next run ends in the same record."""
    record = tmp_path / "record"
    shutil.copytree(place / "empty", record)
    with _run(place, record) as run:
        _wait_for_more(record, 0, run)
        run.send_signal(signal.SIGINT)
        _, said = run.communicate(timeout=SLOWEST)
    assert run.returncode == 130
    assert said == "Stopped. What was done is kept.\n"
    held = _held(record)
    assert 0 < held <= MAILS
    assert main(["--data", str(record), "import", str(place / "mail.mbox"), "--quiet"]) == 0
    assert contents(record) == contents(place / "calm")
