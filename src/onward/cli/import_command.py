"""Take in mail, or restore an export.

PATH is a letter (.eml, .msg, .pdf, .html, .txt), a folder of them, a mailbox (mbox, Maildir, Google Takeout .zip),
- for a letter pasted on standard input, or a file that `onward export` wrote. Your mail is read, never changed, and
taking in the same mail twice changes nothing. Ctrl-C keeps what is done; the next run goes on from there.

Examples:
  onward import ~/Mail/Archive.mbox
  onward import takeout-20261123.zip letter.eml
  onward import onward-export.jsonl
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onward.cli.output import print_json
from onward.cli.wording import TEXTS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from onward.app import App
    from onward.flow.intake import Intake


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="file, folder or mailbox; - for standard input")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    parser.add_argument("--json", action="store_true", help="the counts as JSON")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Take in every path in turn."""
    from onward.flow.backup import is_export

    results = []
    for path in arguments.paths:
        if is_export(path):
            results.append(_restore(app, path, quiet=arguments.json))
        else:
            results.append(_take_in(app, path, arguments))
    if arguments.json:
        print_json(results)
    return 0


def _restore(app: App, path: str, *, quiet: bool) -> dict[str, object]:
    from onward.flow.backup import restore

    count = restore(app.store, path)
    if not quiet:
        print(TEXTS["import.restored"].format(path=path, count=count))
    return {"path": path, "restored": count}


def _take_in(app: App, path: str, arguments: argparse.Namespace) -> dict[str, object]:
    from onward.flow.intake import take_in

    progress = _progress(path, arguments)
    try:
        result = take_in(app.store, path, app.now, progress)
    finally:
        progress.close()
    if not arguments.json:
        _say(path, result)
    return {
        "path": path,
        "new": result.new,
        "known": result.known,
        "kinds": dict(sorted(result.kinds.items())),
        "findings": result.findings,
        "own_address": result.own_address,
    }


class _Progress:
    """A bar on the error stream for long work, nothing elsewhere; called with the position reached."""

    def __init__(self, make_bar: Callable[[], object] | None) -> None:
        self._bar = make_bar() if make_bar else None
        self._reached = 0

    def __call__(self, position: int) -> None:
        """Move on to `position`."""
        if self._bar is not None:
            self._bar.update(position - self._reached)  # type: ignore[attr-defined]  # tqdm has no types
        self._reached = position

    def close(self) -> None:
        """Leave the line as it is."""
        if self._bar is not None:
            self._bar.close()  # type: ignore[attr-defined]  # tqdm has no types


def _progress(path: str, arguments: argparse.Namespace) -> _Progress:
    if arguments.quiet or arguments.json or not sys.stderr.isatty():
        return _Progress(None)
    from tqdm import tqdm

    from onward.mail.sources import measure

    total = measure(path).size or None
    return _Progress(lambda: tqdm(total=total, unit="B", unit_scale=True, desc=TEXTS["import.reading"], leave=False))


def _say(path: str, result: Intake) -> None:
    key = "import.done" if result.new else "import.nothing_new" if result.known else "import.none"
    print(TEXTS[key].format(path=path, new=result.new, known=result.known))
    about = {kind: count for kind, count in result.kinds.items() if kind not in {"not_job", "alert", "other"}}
    if result.new and about:
        counts = ", ".join(f"{TEXTS[f'kinds.{kind}']}: {count}" for kind, count in sorted(about.items()))
        print(TEXTS["import.kinds"].format(counts=counts))
    if result.findings:
        print(TEXTS["import.findings"].format(count=result.findings))
    if result.own_address:
        print(TEXTS["import.own_address"].format(address=result.own_address))
