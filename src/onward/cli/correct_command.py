"""Put right what was read or tied wrongly. Your word is kept, and no later reading overrules it.

Letters are named by the beginnings of their ids, one or many at once; an application by its handle or by words of
company and role. To give an application another name, name the application and not its letters. Every correction says
what it changed, and is used for later letters of the same sender or thread.

Examples:
  onward correct 20261123.7 --kind rejection
  onward correct 20261123.7 20261124.1 --company "Lark & Halyard" --role Planner
  onward correct 20261123.7 --person "Ida Brook <ida@lark.example> = hiring-manager"
  onward correct 20261123.7 --tie "lark planner"
  onward correct a-1f3c --role "Senior Planner" --channel referral
  onward correct a-1f3c --merge-into a-77b0
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.names import named
from onward.cli.told_lines import nothing, show
from onward.cli.typed import one_line, parse_address, parse_channel, parse_somebody, parse_word
from onward.cli.wording_tell import TEXTS
from onward.errors import NotFoundError, UsageError
from onward.flow.correcting import NEW, NONE, LetterFix, Somebody, letter_words, merge_words, rename_words
from onward.flow.finding import find_application, find_message, looks_like_message, names_application
from onward.flow.situation import situation
from onward.flow.telling import tell
from onward.model.application import Channel
from onward.model.reading import Kind

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from onward.app import App
    from onward.flow.telling import Word
    from onward.model.record import Record

_OF_LETTERS = ("kind", "person", "not_person", "tie", "untie", "split")
_OF_APPLICATIONS = ("requisition", "channel", "merge_into")
_OF_BOTH = ("company", "role")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", nargs="+", metavar="LETTER|APPLICATION", help=TEXTS["correct.help.what"])
    parser.add_argument("--company", metavar="NAME", help=TEXTS["correct.help.company"])
    parser.add_argument("--role", metavar="ROLE", help=TEXTS["correct.help.role"])
    letters = parser.add_argument_group("letters")
    letters.add_argument("--kind", metavar="KIND", help=TEXTS["correct.help.kind"].format(kinds=named(Kind)))
    letters.add_argument("--person", action="append", metavar="PERSON", help=TEXTS["correct.help.person"])
    letters.add_argument("--not-person", action="append", metavar="ADDRESS", help=TEXTS["correct.help.not_person"])
    letters.add_argument("--tie", metavar="APPLICATION", help=TEXTS["correct.help.tie"])
    letters.add_argument("--untie", action="store_true", help=TEXTS["correct.help.untie"])
    letters.add_argument("--split", action="store_true", help=TEXTS["correct.help.split"])
    one = parser.add_argument_group("an application")
    one.add_argument("--requisition", metavar="NUMBER", help=TEXTS["correct.help.requisition"])
    ways = TEXTS["correct.help.channel"].format(channels=named(Channel))
    one.add_argument("--channel", metavar="WAY", help=ways)
    one.add_argument("--merge-into", metavar="APPLICATION", help=TEXTS["correct.help.merge"])
    parser.add_argument("--json", action="store_true", help=TEXTS["json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Keep the corrections, build the record anew and print what they changed."""
    if not _first(arguments, _OF_BOTH + _OF_LETTERS + _OF_APPLICATIONS):
        raise UsageError(TEXTS["correct.usage"])
    record = situation(app.store, app.now)
    words = _words(arguments, app, record)
    if not words:
        return nothing(TEXTS["correct.same"], as_json=arguments.json)
    return show(app, tell(app.store, app.now, words), as_json=arguments.json)


def _words(arguments: argparse.Namespace, app: App, record: Record) -> Sequence[Word]:
    letters, named_by = _letters(arguments, app), " ".join(arguments.what)
    option = _first(arguments, _OF_APPLICATIONS)
    if letters and option:
        raise UsageError(TEXTS["correct.only_applications"].format(option=_typed(option), words=named_by))
    if letters:
        return letter_words(app.store, record, letters, _fix(arguments, record))
    option = _first(arguments, _OF_LETTERS)
    if option and names_application(record, named_by):
        raise UsageError(TEXTS["correct.only_letters"].format(option=_typed(option), words=named_by))
    if option:
        raise NotFoundError(TEXTS["correct.no_letter"].format(words=named_by))
    application = find_application(record, named_by)
    if arguments.merge_into is not None:
        return merge_words(record, application.id, find_application(record, arguments.merge_into).id)
    return rename_words(record, application.id, _names(arguments))


def _letters(arguments: argparse.Namespace, app: App) -> list[str]:
    """The ids of the letters that are meant; empty when an application is.

    Raises:
        NotFoundError: a letter is not there.
    """
    if not all(looks_like_message(word) for word in arguments.what):
        return []
    try:
        return list(dict.fromkeys(find_message(app.store, word) for word in arguments.what))
    except NotFoundError:
        if _first(arguments, _OF_LETTERS) or len(arguments.what) > 1:
            raise
        return []


def _typed(option: str) -> str:
    return f"--{option.replace('_', '-')}"


def _first(arguments: argparse.Namespace, options: Sequence[str]) -> str:
    """The first of the options that was given, "" for none."""
    return next((option for option in options if getattr(arguments, option) not in (None, False)), "")


def _fix(arguments: argparse.Namespace, record: Record) -> LetterFix:
    people = [parse_somebody(text) for text in arguments.person or ()]
    gone = [Somebody("", parse_address(text)) for text in arguments.not_person or ()]
    return LetterFix(
        kind=None if arguments.kind is None else parse_word(arguments.kind, Kind, TEXTS["correct.kind"]),
        company=None if arguments.company is None else one_line(arguments.company, "--company"),
        role=None if arguments.role is None else one_line(arguments.role, "--role"),
        people=(*people, *gone),
        tie=_tie(arguments, record),
    )


def _tie(arguments: argparse.Namespace, record: Record) -> str | None:
    given = [arguments.tie is not None, arguments.untie, arguments.split]
    if sum(given) > 1:
        raise UsageError(TEXTS["correct.one"])
    if arguments.tie is not None:
        return find_application(record, arguments.tie).id
    return NONE if arguments.untie else NEW if arguments.split else None


def _names(arguments: argparse.Namespace) -> dict[str, str]:
    given = {field: getattr(arguments, field) for field in (*_OF_BOTH, "requisition", "channel")}
    names = {field: one_line(text, f"--{field}") for field, text in given.items() if text is not None}
    if "channel" in names:
        names["channel"] = parse_channel(names["channel"]).value
    return names
