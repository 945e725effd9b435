"""Write down what was said, or what impressed you.

Your notes are what letters are written from: a thank-you note names only what you noted. TEXT goes in quotation marks;
with - in its place the note is read from standard input, up to Ctrl-D. Kinds: interview (what was talked about),
impressed (what you valued in their way of working), feedback (what somebody said, word for word), general.

Examples:
  onward note "lark planner" "Ida showed the team's open critique, every Friday." --kind impressed
  onward note a-1f3c - --kind feedback < feedback.txt
  onward note list a-1f3c
  onward note remove n-5c1d
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onward.cli.names import day_of, name_of
from onward.cli.output import bold, item, paragraph, print_json
from onward.cli.typed import parse_word
from onward.cli.wording_look import TEXTS as LOOK
from onward.cli.wording_tell import TEXTS
from onward.errors import NotFoundError, UsageError
from onward.flow.finding import find_application
from onward.flow.telling import note_on, remove_note
from onward.model.note import NoteKind

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from onward.app import App
    from onward.model.application import Application
    from onward.model.note import Note
    from onward.model.record import Record


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("words", nargs="+", metavar="APPLICATION TEXT", help=TEXTS["note.help.words"])
    parser.add_argument("--kind", default=NoteKind.GENERAL.value, metavar="KIND", help=TEXTS["note.help.kind"])
    parser.add_argument("--json", action="store_true", help=TEXTS["json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Write, list or remove notes."""
    first, *rest = arguments.words
    if first == "list":
        return _list(arguments, app, " ".join(rest))
    if first == "remove" and len(rest) == 1:
        return _remove(arguments, app, rest[0])
    if not rest:
        raise UsageError(TEXTS["note.usage"])
    return _write(arguments, app, " ".join((first, *rest[:-1])), rest[-1])


def _write(arguments: argparse.Namespace, app: App, words: str, text: str) -> int:
    kind = parse_word(arguments.kind, NoteKind, TEXTS["note.kind"])
    record = app.store.load()
    application = _application(record, words, text)
    note = note_on(app.store, record, application.id, kind, _spoken(text), app.now)
    if arguments.json:
        print_json(note)
    else:
        print(paragraph(TEXTS["note.kept"].format(label=name_of(record, application.id), id=note.id)))
    return 0


def _spoken(text: str) -> str:
    """The text, or what is typed; bytes that are no UTF-8 become marks, and the rest of the words is kept."""
    said = sys.stdin.buffer.read() if text == "-" else text.encode("utf-8", "replace")
    return said.decode("utf-8", "replace")


def _application(record: Record, words: str, text: str) -> Application:
    """The application that is meant; when the words say none, a text without quotation marks is likely."""
    try:
        return find_application(record, words)
    except NotFoundError as error:
        if " " in words and " " not in text.strip():
            raise NotFoundError(TEXTS["note.unclear"].format(error=error)) from error
        raise


def _list(arguments: argparse.Namespace, app: App, words: str) -> int:
    record = app.store.load()
    found: Mapping[str, tuple[Note, ...]] = record.notes
    if words:
        application = find_application(record, words)
        found = {application.id: record.notes.get(application.id, ())}
    if arguments.json:
        print_json([note for notes in found.values() for note in notes])
    elif not any(found.values()):
        print(paragraph(TEXTS["note.none"]))
    else:
        for line in _lines(app, record, found):
            print(line)
    return 0


def _lines(app: App, record: Record, found: Mapping[str, tuple[Note, ...]]) -> Iterator[str]:
    for application_id, notes in found.items():
        yield bold(paragraph(TEXTS["note.of"].format(label=name_of(record, application_id), id=application_id)))
        for note in notes:
            on, kind = day_of(note.written_at, app.now.tzinfo), LOOK[f"note.{note.kind}"]
            yield item("-", TEXTS["note.line"].format(on=on, kind=kind, id=note.id, text=note.text))


def _remove(arguments: argparse.Namespace, app: App, words: str) -> int:
    note = remove_note(app.store, words)
    if arguments.json:
        print_json(note)
    else:
        print(TEXTS["note.removed"].format(id=note.id))
    return 0
