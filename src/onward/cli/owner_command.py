"""Your name, addresses and settings: shown without options, changed with them.

They stay on this computer, and are used for the letters that you have written, for telling your own mail from theirs,
and for when a plan speaks of what.

Examples:
  onward owner
  onward owner --name "Mara Lindqvist" --address mara@home.example,mara@work.example
  onward owner --country DE --silence-days 30
  onward owner --support-after 0 --show-reference no
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.output import bold, dim, paragraph, print_json
from onward.cli.wording_tell import TEXTS
from onward.flow.settle import rebuild
from onward.settings import SETTINGS, with_settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from onward.app import App
    from onward.model.owner import Owner

_INDENT = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments: one for each setting."""
    for setting in SETTINGS:
        parser.add_argument(
            setting.option, dest=setting.name, metavar="VALUE", help=f"{setting.meaning} Example: {setting.example}"
        )
    parser.add_argument("--json", action="store_true", help=TEXTS["owner.help.json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Show the settings, or change those that were given."""
    before = app.store.owner()
    given = {setting.name: value for setting in SETTINGS if (value := getattr(arguments, setting.name)) is not None}
    after = with_settings(before, given)
    if after != before:
        _keep(app, before, after)
    if arguments.json:
        print_json(after)
        return 0
    for line in _changes(before, after) if given else _all(after):
        print(line)
    if after.addresses != before.addresses and app.store.newest_taken() is not None:
        print(paragraph(TEXTS["owner.reread"]))
    return 0


def _keep(app: App, before: Owner, after: Owner) -> None:
    """Put the owner; with other addresses the record is built anew, because the owner's own mail is no news."""
    with app.store.transaction():
        app.store.put_owner(after)
        if after.addresses != before.addresses:
            rebuild(app.store)


def _all(owner: Owner) -> Iterator[str]:
    for setting in SETTINGS:
        name = f"{setting.option.removeprefix('--'):<{_INDENT}}"
        yield bold(name) + (_shown(owner, setting.name) or dim(TEXTS["owner.unset"]))
        yield dim(paragraph(setting.meaning, _INDENT))
    yield ""
    unset = next((setting for setting in SETTINGS if not _shown(owner, setting.name)), SETTINGS[0])
    yield dim(paragraph(TEXTS["owner.how"].format(option=unset.option, example=unset.example)))


def _changes(before: Owner, after: Owner) -> Iterator[str]:
    if before == after:
        yield paragraph(TEXTS["owner.same"])
        return
    for setting in SETTINGS:
        old, new = (_shown(owner, setting.name) or TEXTS["owner.unset"] for owner in (before, after))
        if old != new:
            yield paragraph(TEXTS["owner.changed"].format(option=setting.option[2:], before=old, after=new))


def _shown(owner: Owner, name: str) -> str:
    """A setting as it may be typed, "" when nothing was told."""
    value = getattr(owner, name)
    if isinstance(value, bool):
        return TEXTS["owner.yes" if value else "owner.no"]
    return ", ".join(value) if isinstance(value, tuple) else str(value)
