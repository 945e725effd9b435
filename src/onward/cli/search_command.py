"""Find words in your mail and your notes.

All words have to occur, in any order; "a phrase" in quotation marks stands as it is; the last word may be a beginning.
Each letter comes with the application that it belongs to and the beginning of its id for `onward show`.

Examples:
  onward search feedback portfolio
  onward search '"second round" lark'
  onward search onboard --limit 5 --json
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.names import day_of, name_of
from onward.cli.output import bold, dim, paragraph, print_json
from onward.cli.wording_look import TEXTS
from onward.errors import UsageError
from onward.flow.finding import message_handle
from onward.flow.searching import notes_with

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from onward.app import App
    from onward.model.note import Note
    from onward.model.record import Record
    from onward.storage.search import Hit

_MOST = 1000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("words", nargs="+", metavar="WORD", help=TEXTS["search.help.words"])
    parser.add_argument("--limit", type=int, default=20, metavar="N", help=TEXTS["search.help.limit"])
    parser.add_argument("--json", action="store_true", help=TEXTS["search.help.json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Print what was found."""
    if not 1 <= arguments.limit <= _MOST:
        raise UsageError(TEXTS["search.limit"].format(limit=arguments.limit))
    words = " ".join(arguments.words)
    if not any(map(str.isalnum, words)):
        raise UsageError(TEXTS["search.empty"])
    record = app.store.load()
    hits, notes = app.store.search(words, arguments.limit), notes_with(record, words)
    if arguments.json:
        print_json({"letters": [_as_json(record, hit) for hit in hits], "notes": notes})
    elif hits or notes:
        for line in (*_letters(app, record, hits), *_note_lines(app, record, notes)):
            print(line)
    else:
        print(paragraph(TEXTS["search.none"].format(words=words)))
    return 0


def _as_json(record: Record, hit: Hit) -> dict[str, object]:
    tie = record.ties.get(hit.message_id)
    return {
        "message_id": hit.message_id,
        "date": hit.date,
        "sender": hit.sender,
        "subject": hit.subject,
        "source": hit.source,
        "snippet": hit.snippet,
        "application_id": tie.application_id if tie else "",
    }


def _letters(app: App, record: Record, hits: Sequence[Hit]) -> Iterator[str]:
    for hit in hits:
        on = day_of(hit.date, app.now.tzinfo) if hit.date else TEXTS["search.undated"]
        subject = hit.subject or TEXTS["letter.no_subject"]
        handle = message_handle(app.store, hit.message_id)
        yield bold(
            paragraph(TEXTS["search.letter"].format(on=on, subject=subject, sender=hit.sender, handle=handle), 0, 2)
        )
        tie = record.ties.get(hit.message_id)
        if tie:
            about = name_of(record, tie.application_id)
            yield dim(paragraph(TEXTS["search.about"].format(label=about, id=tie.application_id), 2))
        yield paragraph(" ".join(hit.snippet.split()), 2)


def _note_lines(app: App, record: Record, notes: Sequence[Note]) -> Iterator[str]:
    for note in notes:
        about = name_of(record, note.application_id)
        on = day_of(note.written_at, app.now.tzinfo)
        yield bold(paragraph(TEXTS["search.note"].format(on=on, label=about, id=note.application_id), 0, 2))
        yield paragraph(note.text, 2)
