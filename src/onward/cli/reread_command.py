"""Read all kept mail again with the present reader and with what your corrections taught it.

First shows what would change: kind, company, role, people and reasons of each letter, and which applications would
appear, vanish or stand differently. Nothing is changed before you say yes. Your corrections, notes and answers stay.

Examples:
  onward reread
  onward reread --yes
  onward reread --json
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onward.cli.output import bold, day, dim, item, paragraph, print_json
from onward.cli.progress import progress
from onward.cli.wording import TEXTS as WORDS
from onward.cli.wording_care import TEXTS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from onward.app import App
    from onward.flow.rereading import ApplicationChange, FieldChange, MessageChange, Rereading

_SHOWN = 40  # of the messages; --json shows all
_CODES = {"kind": "kind", "reasons": "reason"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--yes", action="store_true", help="change the record without asking")
    parser.add_argument("--json", action="store_true", help="the changes as JSON; with --yes they are made")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Show what changes, and change it on the owner's word."""
    found = _reread(arguments, app, keep=arguments.yes)
    if arguments.json:
        print_json(found)
        return 0
    for line in lines(found):
        print(line)
    if found.done or not _changes(found):
        return 0
    if not _agreed():
        print("\n" + TEXTS["reread.left"])
        return 0
    _reread(arguments, app, keep=True)
    print(TEXTS["reread.done"])
    return 0


def _reread(arguments: argparse.Namespace, app: App, *, keep: bool) -> Rereading:
    from onward.flow.rereading import reread

    total = app.store.counts()["message"]
    with progress(TEXTS["reread.reading"], total, quiet=arguments.json) as reached:
        return reread(app.store, app.now, reached, keep=keep)


def _agreed() -> bool:
    """The answer y or yes, on a terminal only."""
    if not sys.stdin.isatty():
        return False
    print(TEXTS["reread.ask"], end=" ", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _changes(found: Rereading) -> bool:
    return bool(found.changed or found.applications)


def lines(found: Rereading) -> Iterator[str]:
    """The changes in words."""
    if not _changes(found):
        yield _count("reread.same", found.messages)
        return
    for message in found.changed[:_SHOWN]:
        yield from _message(message)
    if len(found.changed) > _SHOWN:
        yield TEXTS["reread.more"].format(count=len(found.changed) - _SHOWN)
    if found.changed:
        yield ""
    if found.applications:
        yield bold(TEXTS["reread.applications"])
        yield from (item("-", _application(change)) for change in found.applications)
        yield ""
    key = "reread.made" if found.done else "reread.would"
    yield paragraph(
        TEXTS[key].format(changed=len(found.changed), all=found.messages, applications=len(found.applications))
    )


def _message(change: MessageChange) -> Iterator[str]:
    yield bold(paragraph(change.subject or TEXTS["reread.no_subject"]))
    if change.date is not None:
        yield dim(paragraph(TEXTS["reread.message"].format(on=day(change.date), id=change.message_id), 2))
    yield from (item("-", _field(field)) for field in change.fields)


def _field(field: FieldChange) -> str:
    name = TEXTS[f"reread.field.{field.field}"]
    before, after = (_in_words(field.field, values) for values in (field.before, field.after))
    return TEXTS["reread.change"].format(name=name, before=before, after=after)


def _in_words(field: str, values: tuple[str, ...]) -> str:
    """Codes as the rest of the command line calls them; names as they are."""
    words = [WORDS[f"{_CODES[field]}.{value}"] if field in _CODES else value for value in values]
    return ", ".join(words) or TEXTS["reread.nothing"]


def _application(change: ApplicationChange) -> str:
    known = ", ".join(part for part in (change.company, change.role) if part)
    name = known or TEXTS["reread.unnamed"]
    return TEXTS[f"reread.{change.how}"].format(
        name=name,
        handle=change.application_id,
        before=change.before.replace("_", " "),
        after=change.after.replace("_", " "),
    )


def _count(key: str, number: int) -> str:
    return TEXTS[key + (".one" if number == 1 else ".many")].format(count=number)
