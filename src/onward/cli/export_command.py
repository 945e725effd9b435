"""Write everything that is kept to one open file: mail, notes, answers, corrections, your people, drafts.

The file is yours alone to read, appears whole or not at all, and never replaces another. `onward import FILE` restores
it in an empty record; readings and plans are made anew there. docs/record-format.md describes every line.

Examples:
  onward export ~/onward-2026-11-23.jsonl
  onward --data ~/second import ~/onward-2026-11-23.jsonl
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.output import paragraph, print_json
from onward.cli.wording_care import TEXTS

if TYPE_CHECKING:
    import argparse

    from onward.app import App


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", metavar="FILE", help="a new file")
    parser.add_argument("--json", action="store_true", help="the count as JSON")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Write the file."""
    from onward.flow.backup import export

    count = export(app.store, arguments.file)
    if arguments.json:
        print_json({"file": arguments.file, "rows": count})
        return 0
    key = "export.empty" if not count else "export.done"
    print(paragraph(TEXTS[key].format(path=arguments.file, count=count)))
    return 0
