"""Your numbers, with what they can and cannot tell.

Counts come first. An interval or a comparison is told only when there is enough to tell it from, each with its source
and what limits it. No forecast is made for one person.

Examples:
  onward stats
  onward stats --figures
  onward stats --json
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.output import bold, dim, item, paragraph, print_json, table
from onward.cli.wording_look import TEXTS
from onward.flow.situation import situation
from onward.stats.account import numbers
from onward.stats.saying import percent

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence

    from onward.app import App
    from onward.stats.account import Numbers
    from onward.stats.channels import ChannelRate
    from onward.stats.saying import Statement


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--figures", action="store_true", help=TEXTS["stats.help.figures"])
    parser.add_argument("--json", action="store_true", help=TEXTS["stats.help.json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Print the numbers."""
    record = situation(app.store, app.now)
    told = numbers(record.funnel, record.owner.show_reference)
    if arguments.json:
        print_json({"funnel": record.funnel, "numbers": told})
        return 0
    for line in _lines(told, all_figures=arguments.figures):
        print(line)
    return 0


def _lines(told: Numbers, *, all_figures: bool) -> Iterator[str]:
    yield bold(TEXTS["stats.counts"])
    yield from (item("-", statement.text) for statement in told.counts)
    yield from _block("stats.told", told.statements)
    yield from _block("stats.remark", [told.remark] if told.remark else [])
    yield from _channels(told.channels)
    yield from _block("stats.reference", told.reference if all_figures else told.reference[-1:])
    if not told.reference:
        yield ""
        yield dim(paragraph(TEXTS["stats.hidden"]))
    elif not all_figures:
        yield dim(paragraph(TEXTS["stats.more"].format(count=len(told.reference) - 1)))


def _block(key: str, statements: Sequence[Statement]) -> Iterator[str]:
    """A heading, its sentences, and once for neighbours that share them the source and the caveat."""
    if not statements:
        return
    yield ""
    yield bold(TEXTS[key])
    for statement, following in zip(statements, [*statements[1:], None], strict=True):
        yield item("-", statement.text)
        if following is None or _limits(following) != _limits(statement):
            yield from (dim(paragraph(line, 4)) for line in _limits(statement))


def _limits(statement: Statement) -> list[str]:
    source = TEXTS["stats.source"].format(source=statement.source) if statement.source else ""
    year = f" ({statement.year})" if statement.year and str(statement.year) not in source else ""
    return [line for line in (statement.caveat, source + year) if line]


def _channels(rates: Iterable[ChannelRate]) -> Iterator[str]:
    rows = [_row(rate) for rate in rates]
    if len(rows) < 2:
        return
    yield ""
    yield bold(TEXTS["stats.channels"])
    heads = [TEXTS[f"stats.{head}"] for head in ("channel", "applications", "interviewed", "rate")]
    yield from ("  " + line for line in table(rows, heads).split("\n"))


def _row(rate: ChannelRate) -> tuple[str, str, str, str]:
    return (TEXTS[f"channels.{rate.channel}"], str(rate.applications), str(rate.interviewed), _range(rate))


def _range(rate: ChannelRate) -> str:
    if rate.interval is None:
        return ""
    return TEXTS["stats.range"].format(low=percent(rate.interval.low), high=percent(rate.interval.high))
