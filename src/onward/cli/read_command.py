"""Show what letters say, without keeping anything.

PATH is a letter (.eml, .msg, .pdf, .html, .txt), a folder of them, a mailbox (mbox, Maildir, Google Takeout .zip),
or - for a letter pasted on standard input. No record is opened or made.

Examples:
  onward read letter.eml
  onward read - < letter.txt
  onward read mailbox.mbox --jsonl > readings.jsonl
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onward.cli.output import bold, dim, item, paragraph
from onward.cli.point_lines import heading
from onward.cli.wording import TEXTS
from onward.flow.guard import read_or_note
from onward.flow.reading_format import as_line
from onward.mail.sources import deliveries

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from onward.app import App
    from onward.model.message import Message
    from onward.model.reading import Reading


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="file, folder or mailbox; - for standard input")
    parser.add_argument("--jsonl", action="store_true", help="one JSON object per message (docs/reading-format.md)")
    parser.add_argument("--from-me", metavar="ADDRESS", action="append", default=[], help="an address of your own")


def run(arguments: argparse.Namespace, app: App) -> int:  # noqa: ARG001 — every command is called alike
    """Read and print."""
    own = frozenset(address.lower() for address in arguments.from_me)
    pairs = ((message, read_or_note(message, (), own)) for message in _messages(arguments.paths))
    if arguments.jsonl:
        _print_jsonl(pairs)
    else:
        _print_text(pairs)
    return 0


def _messages(paths: Iterable[str]) -> Iterator[Message]:
    for path in paths:
        for delivery in deliveries(path):
            yield delivery.message


def _print_jsonl(pairs: Iterable[tuple[Message, Reading]]) -> None:
    import msgspec

    encoder = msgspec.json.Encoder()
    line = bytearray()
    for message, reading in pairs:
        encoder.encode_into(as_line(message, reading), line)
        line += b"\n"
        sys.stdout.buffer.write(line)
        line.clear()
    sys.stdout.buffer.flush()


def _print_text(pairs: Iterable[tuple[Message, Reading]]) -> None:
    for number, (message, reading) in enumerate(pairs):
        if number:
            print()
        for line in describe(message, reading):
            print(line)


def describe(message: Message, reading: Reading) -> Iterator[str]:
    """A reading in words, line by line."""
    yield bold(paragraph(message.subject or TEXTS["read.no_subject"]))
    kind = TEXTS[f"kind.{reading.kind}"]
    yield paragraph(TEXTS["read.unsure" if reading.unsure else "read.kind"].format(kind=kind), 2)
    yield from (paragraph(line, 2, 2) for line in _facts(reading))
    yield from _sentences(message, reading)
    yield from (dim(item("-", finding.text)) for finding in reading.findings)


def _facts(reading: Reading) -> Iterator[str]:
    named = (
        ("read.company", reading.company),
        ("read.agency", reading.agency),
        ("read.role", reading.role),
        ("read.requisition", reading.requisition),
    )
    yield from (TEXTS[key].format(value=fact.value) for key, fact in named if fact)
    for person in reading.people:
        part = TEXTS[f"part.{person.part}"]
        yield TEXTS["read.person"].format(name=person.name or person.address, part=part)
    for dated in reading.dates:
        yield TEXTS["read.date"].format(meaning=TEXTS[f"date.{dated.meaning}"], on=dated.on, phrase=dated.phrase)
    for reason in reading.reasons:
        yield TEXTS["read.reason"].format(reason=TEXTS[f"reason.{reason.code}"], text=" ".join(reason.text.split()))
    for point in reading.points:
        yield TEXTS["read.point"].format(heading=heading(point), text=" ".join(point.text.split()))


def _sentences(message: Message, reading: Reading) -> Iterator[str]:
    form = sum(not sentence.substance for sentence in reading.sentences)
    if not reading.sentences:
        return
    yield paragraph(TEXTS["read.form"].format(form=form, all=len(reading.sentences)), 2)
    for start, end in reading.deciding:
        yield item(">", " ".join(message.text[start:end].split()), 4)
