"""Remove the record from this computer: mail, notes, answers, drafts, and the copies made before an update.

There is no way back; `onward export FILE` keeps a copy elsewhere first. Your mailbox itself is not touched, and
neither are files of yours that lie in the same folder.

Examples:
  onward export ~/onward.jsonl
  onward erase
  onward erase --yes
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onward.cli.output import item, paragraph, print_json
from onward.cli.wording_care import TEXTS
from onward.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from onward.app import App

_WORD = "erase"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--yes", action="store_true", help="without asking")
    parser.add_argument("--json", action="store_true", help="what was removed as JSON; needs --yes")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Ask, then remove."""
    if not any(app.folder.glob("record*.sqlite3*")):
        return _report(arguments, app.folder, ())
    if not arguments.yes and not _agreed(app.folder, ask=not arguments.json):
        print(TEXTS["erase.left"])
        return 0
    from onward.storage.erase import erase

    app.close()
    return _report(arguments, app.folder, erase(app.folder))


def _agreed(folder: Path, *, ask: bool) -> bool:
    """Whether the owner typed the word.

    Raises:
        UsageError: nobody is there to type it.
    """
    if not ask or not sys.stdin.isatty():
        raise UsageError(TEXTS["erase.yes"])
    print(paragraph(TEXTS["erase.about"].format(folder=folder)), file=sys.stderr)
    print(TEXTS["erase.ask"], end=" ", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip() == _WORD


def _report(arguments: argparse.Namespace, folder: Path, removed: tuple[Path, ...]) -> int:
    left = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    if arguments.json:
        print_json({"folder": str(folder), "removed": [path.name for path in removed], "left": left})
        return 0
    if not removed:
        print(paragraph(TEXTS["erase.nothing"].format(folder=folder)))
        return 0
    print(paragraph(TEXTS["erase.done"].format(folder=folder)))
    for path in removed:
        print(item("-", path.name))
    if left:
        print(paragraph(TEXTS["erase.others"].format(names=", ".join(left))))
    return 0
