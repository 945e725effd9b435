"""What is measured: each function gives the rows of one target."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from bench import mailbox, records
from bench.running import ONWARD, PYTHON, Run, Work, core, interleaved, measured

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MEMORY_LIMIT = 250  # MB
_START_RUNS = 15
_TAKES = 51
_SMALL, _LARGE = 1_000, 200_000  # messages in a record that one more comes into
_TODAY = 12_000  # messages of a record of 300 applications
_BARE = Work("`python -c pass`", (PYTHON, "-c", "pass"), {})


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, ready to be written.

    Attributes:
        what: what was done.
        ours: what it took us.
        baseline: what it is compared with, "" where the target is a plain limit.
        theirs: what that took.
        result: ratio or difference.
        target: the limit on `result`.
        met: whether it was kept; None when it could not be measured.
    """

    what: str
    ours: str
    baseline: str
    theirs: str
    result: str
    target: str
    met: bool | None


def reading(mails: int, rounds: int) -> Iterator[Row]:
    """`onward read --jsonl` against the standard library's parse of the same file."""
    box = str(mailbox.mbox(mails))
    ours = Work("read", (ONWARD, "read", "--jsonl", box), _data(mails))
    theirs = Work("standard library (`bench/standard_parse.py`)", (PYTHON, "-m", "bench.standard_parse", box), {})
    here, there = interleaved((ours, theirs), rounds)
    yield _ratio(f"`onward read --jsonl`, {mails:,} mails", here, theirs.name, there, 0.75)
    yield _memory(f"the same, {mails:,} mails", here)
    double = str(mailbox.mbox(2 * mails))
    yield _memory(f"the same, {2 * mails:,} mails", measured(Work("read", (*ours.command[:-1], double), _data(mails))))


def importing(mails: int, rounds: int) -> Iterator[Row]:
    """`onward import` into a fresh record against `notmuch new` on the same mail."""
    what = f"`onward import`, fresh record, {mails:,} mails"
    ours = _import(mails, mails)
    if shutil.which("notmuch"):
        here, there = interleaved((ours, _notmuch(mails)), rounds)
        yield _ratio(what, here, "`notmuch new`", there, 0.25)
    else:
        here = interleaved((ours,), rounds)[0]
        yield Row(what, _seconds(here), "`notmuch new`", "not installed here", "", "≤ 0.25", None)
    yield _memory(f"the same, {mails:,} mails", here)
    yield _memory(f"the same, {2 * mails:,} mails", measured(_import(2 * mails, mails)))


def one_more() -> Iterator[Row]:
    """One new message into a small and a large record: inside one process, and as whole commands."""
    places = [records.folder(_SMALL), records.folder(_LARGE)]
    command = ["taskset", "-c", str(core()), PYTHON, "-m", "bench.records", "take", str(_TAKES), *map(str, places)]
    answer = subprocess.run(command, capture_output=True, check=True, text=True)
    small, large = (median(seconds) for seconds in json.loads(answer.stdout))
    yield _growth("one new message, inside a running program", small, large)
    works = [_import_one(place) for place in places]
    few, many = interleaved(works, _START_RUNS)
    yield _growth("`onward import new.eml`", few.seconds, many.seconds)


def starting() -> Iterator[Row]:
    """What the program takes to answer, above an empty interpreter."""
    place = records.folder(_TODAY)
    here = {"ONWARD_DATA": str(place), "ONWARD_NOW": records.NOW}
    works = [_BARE, Work("help", (ONWARD, "--help"), here), Work("today", (ONWARD, "today"), here)]
    bare, asked, today = interleaved(works, _START_RUNS)
    yield _above("`onward --help`", asked, bare, 80)
    count = records.applications_of(_TODAY)
    yield _above(f"`onward today`, {count} applications", today, bare, 300)


def _data(mails: int) -> dict[str, str]:
    return {"ONWARD_DATA": str(mailbox.OUT / f"fresh-{mails}"), "ONWARD_NOW": records.NOW}


def _import(mails: int, data: int) -> Work:
    environment = _data(data)
    return Work(
        "import",
        (ONWARD, "import", "--quiet", str(mailbox.mbox(mails))),
        environment,
        lambda: shutil.rmtree(environment["ONWARD_DATA"], ignore_errors=True),
    )


def _notmuch(mails: int) -> Work:
    folder = mailbox.maildir(mails).resolve()
    settings = mailbox.OUT / "notmuch-config"
    settings.write_text(f"[database]\npath={folder}\n[user]\nname=Mara Lind\nprimary_email={mailbox.OWNER}\n")
    return Work(
        "notmuch",
        ("notmuch", "new", "--quiet"),
        {"NOTMUCH_CONFIG": str(settings.resolve())},
        lambda: shutil.rmtree(folder / ".notmuch", ignore_errors=True),
    )


def _import_one(place: Path) -> Work:
    """The command on a copy of the record, with another new letter at every run."""
    copy = mailbox.OUT / f"copy-{place.name}"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(place, copy)
    letter = mailbox.OUT / f"{place.name}.eml"
    numbers = iter(range(10**6))
    environment = {"ONWARD_DATA": str(copy), "ONWARD_NOW": records.NOW}
    command = (ONWARD, "import", "--quiet", str(letter))
    return Work("one", command, environment, lambda: letter.write_bytes(records.new_letter(next(numbers))))


def _ratio(what: str, here: Run, baseline: str, there: Run, limit: float) -> Row:
    ratio = here.seconds / there.seconds
    return Row(what, _seconds(here), baseline, _seconds(there), f"{ratio:.2f}", f"≤ {limit}", ratio <= limit)


def _memory(what: str, here: Run) -> Row:
    met = here.memory < _MEMORY_LIMIT
    return Row(f"peak memory, {what}", f"{here.memory:.0f} MB", "", "", "", f"< {_MEMORY_LIMIT} MB", met)


def _growth(what: str, small: float, large: float) -> Row:
    ratio = large / small
    ours, theirs = f"{large * 1000:.1f} ms with {_LARGE:,}", f"{small * 1000:.1f} ms"
    return Row(what, ours, f"with {_SMALL:,} in the record", theirs, f"{ratio:.2f}", "≤ 1.3", ratio <= 1.3)


def _above(what: str, here: Run, bare: Run, limit: int) -> Row:
    more = (here.seconds - bare.seconds) * 1000
    ours, theirs = f"{here.seconds * 1000:.0f} ms", f"{bare.seconds * 1000:.0f} ms"
    return Row(what, ours, _BARE.name, theirs, f"+{more:.0f} ms", f"≤ +{limit} ms", more <= limit)


def _seconds(run: Run) -> str:
    return f"{run.seconds:.1f} s"
