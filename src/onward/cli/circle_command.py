"""Your people, in two lists: who holds you up, and who hears of jobs.

The two are different asks, and one person may be in both. The plan names them when it speaks of support, and
`onward draft APPLICATION friend` writes to one of them. Nothing is sent to anybody unless you send it.

Examples:
  onward circle
  onward circle add Jona --relation brother --holds-me-up
  onward circle add "Mira Sand" --address mira@home.example --hears-of-jobs --knows "Lark & Halyard"
  onward circle remove Jona
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.output import bold, dim, item, paragraph, print_json
from onward.cli.typed import one_line, parse_address
from onward.cli.wording_tell import TEXTS
from onward.errors import UsageError
from onward.flow.circle import Details, add, find
from onward.model.circle import CircleList

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from onward.app import App
    from onward.model.circle import CircleMember

_OPTIONS = ("address", "relation", "holds_me_up", "hears_of_jobs", "knows")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("words", nargs="*", metavar="add|remove NAME", help=TEXTS["circle.help.words"])
    parser.add_argument("--holds-me-up", action="store_true", help=TEXTS["circle.help.holds"])
    parser.add_argument("--hears-of-jobs", action="store_true", help=TEXTS["circle.help.hears"])
    parser.add_argument("--address", metavar="ADDRESS", help=TEXTS["circle.help.address"])
    parser.add_argument("--relation", metavar="WORD", help=TEXTS["circle.help.relation"])
    parser.add_argument("--knows", action="append", metavar="COMPANY", help=TEXTS["circle.help.knows"])
    parser.add_argument("--json", action="store_true", help=TEXTS["circle.help.json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """List, add or remove."""
    first, *rest = arguments.words or ["list"]
    if first == "add" and rest:
        return _add(arguments, app, one_line(" ".join(rest), "NAME"))
    given = next((option for option in _OPTIONS if getattr(arguments, option)), "")
    if given:
        raise UsageError(TEXTS["circle.options"].format(option=given.replace("_", "-")))
    if first == "remove" and rest:
        return _remove(arguments, app, " ".join(rest))
    if first != "list" or rest:
        raise UsageError(TEXTS["circle.usage"])
    return _list(arguments, app)


def _add(arguments: argparse.Namespace, app: App, name: str) -> int:
    lists = tuple(one for one in CircleList if getattr(arguments, one.value))
    details = Details(
        address=parse_address(arguments.address) if arguments.address is not None else None,
        relation=one_line(arguments.relation, "--relation") if arguments.relation is not None else None,
        lists=lists,
        organizations=tuple(one_line(text, "--knows") for text in arguments.knows or ()),
    )
    before, after = add(app.store, name, details)
    if arguments.json:
        print_json(after)
        return 0
    key = "circle.added" if before is None else "circle.same" if before == after else "circle.changed"
    print(paragraph(TEXTS[key].format(name=after.name)))
    return 0


def _remove(arguments: argparse.Namespace, app: App, words: str) -> int:
    member = find(app.store.circle(), words)
    app.store.remove_member(member.id)
    if arguments.json:
        print_json(member)
    else:
        print(paragraph(TEXTS["circle.removed"].format(name=member.name)))
    return 0


def _list(arguments: argparse.Namespace, app: App) -> int:
    circle = app.store.circle()
    if arguments.json:
        print_json(circle)
    elif not circle:
        print(paragraph(TEXTS["circle.none"]))
    else:
        for line in _lines(circle):
            print(line)
    return 0


def _lines(circle: Sequence[CircleMember]) -> Iterator[str]:
    """Both lists; who is in both stands in both."""
    begun = False
    for one in CircleList:
        members = [member for member in circle if one in member.lists]
        if members and begun:
            yield ""
        if members:
            begun = True
            yield bold(TEXTS[f"circle.{one}"])
        for member in members:
            yield from _member(member)


def _member(member: CircleMember) -> Iterator[str]:
    about = ", ".join(part for part in (member.name, member.relation, member.address) if part)
    yield item("-", about)
    if member.organizations:
        yield dim(paragraph(TEXTS["circle.knows"].format(names=", ".join(member.organizations)), 4))
