"""Writes the session in README.md from what the program prints on the demo mailbox: `python -m demo.session`.

With `--check` nothing is written; the exit code says whether the README tells the truth.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

README = Path("README.md")
BEGIN = "<!-- session: begin (written by `python -m demo.session`) -->\n"
END = "<!-- session: end -->"
AFTERNOON = "2026-11-23T17:30+01:00"
NEXT_MORNING = "2026-11-24T09:30+01:00"
# Each command with the moment at which it plays, and how many lines of its answer are shown (0: none, -1: all).
STEPS: tuple[tuple[tuple[str, ...], str, int], ...] = (
    (("import", "demo/mailbox.mbox"), AFTERNOON, 0),
    (("owner", "--name", "Mareike Tolland"), AFTERNOON, 0),
    (("note", "lark", "We talked about the railway and the question to its passengers."), AFTERNOON, 0),
    (("note", "lark", "I liked the open Friday critique at the long wall.", "--kind", "impressed"), AFTERNOON, 0),
    (("today",), AFTERNOON, -1),
    (("plan",), AFTERNOON, 34),
    (("draft", "lark", "thanks"), NEXT_MORNING, -1),
)


def session() -> str:
    """The session as Markdown."""
    parts = []
    with tempfile.TemporaryDirectory() as folder:
        for words, now, shown in STEPS:
            answer = _answer(words, now, folder)
            if shown:
                parts.append(f"$ onward {' '.join(words)}\n{_cut(answer, shown)}")
    return "```\n" + "\n\n".join(parts) + "\n```\n"


def _answer(words: tuple[str, ...], now: str, folder: str) -> str:
    place = {"ONWARD_DATA": folder, "ONWARD_NOW": now, "COLUMNS": "88", "NO_COLOR": "1", "TZ": "Europe/Berlin"}
    command = [sys.executable, "-c", "import sys; from onward.cli.main import main; sys.exit(main())", *words]
    done = subprocess.run(command, env={**os.environ, **place}, capture_output=True, text=True, check=True)
    return done.stdout.rstrip()


def _cut(answer: str, shown: int) -> str:
    lines = answer.splitlines()
    return answer if shown < 0 or len(lines) <= shown else "\n".join([*lines[:shown], "…"])


def main() -> int:
    """Write or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the README differs")
    arguments = parser.parse_args()
    text = README.read_text(encoding="utf-8")
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    fresh = f"{head}{BEGIN}{session()}{END}{tail}"
    if arguments.check:
        return 0 if fresh == text else 1
    README.write_text(fresh, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
