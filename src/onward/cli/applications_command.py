"""All applications with stage and outcome, the latest news first.

The handle in the first column is what other commands take; words of company and role do as well. "Last heard" is the
day of the last sign from them, and for open ones how long ago that is.

Examples:
  onward applications
  onward applications --open
  onward applications --company lark --ended
  onward applications --outcome no-reply --json
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.names import company_of, named, shorten
from onward.cli.output import paragraph, print_json, table, width
from onward.cli.typed import parse_word
from onward.cli.wording_look import TEXTS
from onward.errors import UsageError
from onward.flow.listing import Wanted, as_json, listed
from onward.flow.situation import situation
from onward.model.application import Outcome, Stage
from onward.model.names import folded

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from onward.app import App
    from onward.model.application import Application, Standing
    from onward.model.record import Record

_HEADS = ("handle", "company", "role", "stage", "outcome", "heard")
_OTHERS = 48  # columns that handle, stage, outcome, last heard and the gaps take
_FEWEST = 4  # hex digits of a handle


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    ended = named(outcome for outcome in Outcome if outcome is not Outcome.OPEN)
    parser.add_argument("--open", action="store_true", help=TEXTS["applications.help.open"])
    parser.add_argument("--ended", action="store_true", help=TEXTS["applications.help.ended"])
    parser.add_argument("--stage", metavar="STAGE", help=f"{TEXTS['applications.help.stage']}: {named(Stage)}")
    parser.add_argument("--outcome", metavar="OUTCOME", help=f"{TEXTS['applications.help.outcome']}: {ended}")
    parser.add_argument("--company", metavar="NAME", default="", help=TEXTS["applications.help.company"])
    parser.add_argument("--json", action="store_true", help=TEXTS["applications.help.json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Print the table."""
    wanted = _wanted(arguments)
    record = situation(app.store, app.now)
    shown = listed(record, app.now, wanted)
    if arguments.json:
        print_json([as_json(record, one) for one in shown])
    elif shown:
        print(table(list(_rows(record, shown, app.now)), [TEXTS[f"applications.{head}"] for head in _HEADS]))
    else:
        print(paragraph(TEXTS["applications.none" if record.applications else "applications.empty"]))
    return 0


def _wanted(arguments: argparse.Namespace) -> Wanted:
    if arguments.open and arguments.ended:
        raise UsageError(TEXTS["applications.both"])
    unknown = TEXTS["applications.unknown"]
    stages = set(Stage) if arguments.stage is None else {parse_word(arguments.stage, Stage, unknown)}
    outcomes = set(Outcome) if arguments.outcome is None else {parse_word(arguments.outcome, Outcome, unknown)}
    if arguments.open:
        outcomes &= {Outcome.OPEN}
    if arguments.ended:
        outcomes -= {Outcome.OPEN}
    company = tuple(folded(arguments.company).split())
    return Wanted(company=company, stages=frozenset(stages), outcomes=frozenset(outcomes))


def _rows(record: Record, shown: Sequence[Application], now: datetime) -> Iterator[tuple[str, ...]]:
    room = (width() - _OTHERS) // 2
    handles = _handles(record)
    for application in shown:
        company = company_of(record, application) or TEXTS["company.unknown"]
        names = (shorten(company, room), shorten(application.role or TEXTS["role.unknown"], room))
        yield (handles[application.id], *names, *_standing(record.standings.get(application.id), now))


def _standing(standing: Standing | None, now: datetime) -> tuple[str, str, str]:
    if standing is None:
        return ("", "", "")
    heard = standing.last_heard.astimezone(now.tzinfo).date() if standing.last_heard else None
    day = heard.isoformat() if heard else TEXTS["applications.never"]
    if heard and standing.outcome is Outcome.OPEN:
        day = _ago((now.date() - heard).days)
    return TEXTS[f"short.stage.{standing.stage}"], TEXTS[f"short.outcome.{standing.outcome}"], day


def _handles(record: Record) -> dict[str, str]:
    """Of every id so much of its beginning that all handles have one length and none stands for two."""
    ids = list(record.applications)
    size = next((n for n in range(_FEWEST, 9) if len({id_[: n + 2] for id_ in ids}) == len(ids)), 8)
    return {id_: id_[: size + 2] for id_ in ids}


def _ago(days: int) -> str:
    key = f"applications.silent.{days}"
    return TEXTS[key] if key in TEXTS else TEXTS["applications.silent"].format(days=days)
