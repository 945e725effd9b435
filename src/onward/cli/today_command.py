"""Where the search stands and what is open today.

A rejection is told first and quietly. Then at most three steps, whatever else is due, and what you are waiting for.
Nothing is due on the day of a rejection: `onward answer` lets you choose the pace.

Examples:
  onward today
  onward today --json
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.output import bold, day, dim, item, paragraph, print_json
from onward.cli.wording import TEXTS
from onward.flow.situation import situation
from onward.plan.agenda import agenda

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from onward.app import App
    from onward.model.plan import Agenda, AgendaItem
    from onward.model.record import Record


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--json", action="store_true", help="the agenda as JSON")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Print the agenda."""
    record = situation(app.store, app.now, "rejections")
    found = agenda(record, app.now)
    if arguments.json:
        print_json(found)
        return 0
    for line in lines(record, found):
        print(line)
    return 0


def lines(record: Record, found: Agenda) -> Iterator[str]:
    """The agenda in words."""
    yield bold(f"{found.today:%A}, {day(found.today)}")
    yield ""
    yield paragraph(_standing(record))
    if not record.applications:
        return
    yield from _block("today.news", found.news, dated=False)
    yield from _block("today.now", found.now, dated=False)
    yield from _block("today.soon", found.soon, dated=True)
    yield from _block("today.waiting", found.waiting, dated=False)
    if found.questions:
        yield ""
        yield paragraph(_count("today.questions", found.questions))
    if found.news:
        yield ""
        yield dim(paragraph(TEXTS["today.pace"]))


def _standing(record: Record) -> str:
    if not record.applications:
        return TEXTS["today.empty"]
    open_ones = sum(standing.outcome == "open" for standing in record.standings.values())
    return TEXTS["today.standing"].format(
        applications=_count("today.applications", len(record.applications)), open=open_ones
    )


def _block(key: str, items: Sequence[AgendaItem], *, dated: bool) -> Iterator[str]:
    if not items:
        return
    yield ""
    yield bold(TEXTS[key])
    for entry in items:
        on = day(entry.on)
        yield item("-", f"{on}: {entry.what}" if dated and on not in entry.what else entry.what)
        more = TEXTS["today.more"].format(application=entry.application_id)
        if entry.kind in {"rejection", "step"} and not dated and more not in entry.what:
            yield dim(" " * 4 + more)


def _count(key: str, number: int) -> str:
    """The singular or the plural of a sentence."""
    return TEXTS[key + (".one" if number == 1 else ".many")].format(number=number)
