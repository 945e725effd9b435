"""Measure everything and write the table of docs/benchmarks.md.

python -m bench                          everything, about ten minutes; also `make bench`
python -m bench --mails 2000 --only reading --dry
"""

from __future__ import annotations

import argparse
import platform
import shutil
import sqlite3
import subprocess
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bench import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PAGE = Path("docs/benchmarks.md")
BEGIN, END = "<!-- written by `make bench`: begin -->", "<!-- end -->"
_HEAD = ("what", "ours", "compared with", "theirs", "result", "target", "met")
_MET = {True: "yes", False: "**no**", None: "not measured"}
_PARTS = ("reading", "importing", "one_more", "starting")


def main() -> None:
    """Measure, print, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mails", type=int, default=20_000, help="how many mails the mailbox holds")
    parser.add_argument("--rounds", type=int, default=3, help="how often the long work is run")
    parser.add_argument("--only", action="append", choices=_PARTS, help="measure this part")
    parser.add_argument("--dry", action="store_true", help="print the table and leave the page as it is")
    arguments = parser.parse_args()
    shown = []
    for row in _measure(arguments.only or _PARTS, arguments.mails, arguments.rounds):
        shown.append(row)
        print(_line(row), flush=True)
    if not arguments.dry and not arguments.only:
        _write(table(shown, arguments.rounds))


def _measure(parts: Iterable[str], mails: int, rounds: int) -> Iterator[rows.Row]:
    if "reading" in parts:
        yield from rows.reading(mails, rounds)
    if "importing" in parts:
        yield from rows.importing(mails, rounds)
    if "one_more" in parts:
        yield from rows.one_more()
    if "starting" in parts:
        yield from rows.starting()


def table(shown: Iterable[rows.Row], rounds: int) -> str:
    """The rows as the page shows them, with the machine below."""
    head = f"| {' | '.join(_HEAD)} |\n|{'---|' * len(_HEAD)}"
    return "\n".join([head, *map(_line, shown), "", f"{machine()} Long work: medians of {rounds} rounds."])


def machine() -> str:
    """What it was measured on, in one line."""
    info = Path("/proc/cpuinfo").read_text(encoding="utf-8") if Path("/proc/cpuinfo").exists() else ""
    names = [line.partition(":")[2].strip() for line in info.splitlines() if line.startswith("model name")]
    return (
        f"Measured on {date.today()}: {len(names)} × {names[0] if names else platform.machine()}, "  # noqa: DTZ011 — the computer's own date, for people
        f"{platform.system()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {_notmuch()}."
    )


def _notmuch() -> str:
    if not shutil.which("notmuch"):
        return "notmuch not installed"
    return subprocess.run(["notmuch", "--version"], capture_output=True, check=True, text=True).stdout.strip()


def _line(row: rows.Row) -> str:
    cells = (row.what, row.ours, row.baseline, row.theirs, row.result, row.target, _MET[row.met])
    return f"| {' | '.join(cells)} |"


def _write(text: str) -> None:
    """Put the table between the marks of the page."""
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    PAGE.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
