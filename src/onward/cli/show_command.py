"""One application with everything known of it, or one letter with its reading beside its text.

An application is named by its handle (a-1f…) or by words of company and role: its history, letters, people, notes and
open questions are shown. A letter is named by the beginning of its id, as `onward show APPLICATION` and
`onward search` show it: each sentence stands by itself, what is only form is dimmed, and what decided is marked.

Examples:
  onward show a-1f3c
  onward show "lark planner"
  onward show 20261123.7
  onward show 20261123.7 --full --json
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.output import print_json, print_lines
from onward.cli.wording_look import TEXTS
from onward.errors import AmbiguousError, NotFoundError
from onward.flow.finding import find_application, find_message, looks_like_message, message_handle, names_application
from onward.flow.situation import situation

if TYPE_CHECKING:
    import argparse

    from onward.app import App
    from onward.model.record import Record


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", nargs="+", metavar="APPLICATION|LETTER", help=TEXTS["show.help.what"])
    parser.add_argument("--full", action="store_true", help=TEXTS["show.help.full"])
    parser.add_argument("--json", action="store_true", help=TEXTS["show.help.json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Print an application or a letter."""
    record = situation(app.store, app.now)
    words = " ".join(arguments.what)
    message_id = _letter(app, record, words)
    if message_id:
        _show_letter(arguments, app, record, message_id)
    else:
        _show_application(arguments, app, record, find_application(record, words).id)
    return 0


def _show_letter(arguments: argparse.Namespace, app: App, record: Record, message_id: str) -> None:
    from onward.cli.letter_lines import as_json, lines
    from onward.cli.names import name_of
    from onward.flow.letter_view import shown

    letter = shown(app.store, record, message_id)
    if arguments.json:
        print_json(as_json(letter))
    else:
        about = name_of(record, letter.tie.application_id) if letter.tie else ""
        handle = message_handle(app.store, message_id)
        print_lines(lines(letter, about, handle, app.now.tzinfo, full=arguments.full))


def _show_application(arguments: argparse.Namespace, app: App, record: Record, application_id: str) -> None:
    from onward.cli.application_lines import handles_of, lines
    from onward.flow.application_view import as_json, view

    shown = view(app.store, record, application_id)
    if arguments.json:
        print_json(as_json(shown))
    else:
        print_lines(lines(shown, handles_of(app.store, shown), app.now))


def _letter(app: App, record: Record, words: str) -> str:
    """The id of the letter that is meant, "" when it is an application.

    Raises:
        NotFoundError: it looks like a letter's id, and is neither.
    """
    if not looks_like_message(words):
        return ""
    try:
        return find_message(app.store, words)
    except AmbiguousError:
        raise
    except NotFoundError as error:
        if names_application(record, words):
            return ""
        raise NotFoundError(TEXTS["show.neither"].format(words=words)) from error
