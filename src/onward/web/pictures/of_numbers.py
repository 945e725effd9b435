"""The pictures of the numbers: each drawn for two widths, with a table of its counts and what may be concluded."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from onward.model.application import Outcome, Stage
from onward.stats.funnel_state import APPLICATIONS
from onward.stats.over_time import (
    LEAST_ANSWERS,
    LEAST_IN_QUARTER,
    WEEKS_SHOWN,
    by_quarter,
    by_week,
    quarters_of,
    waits,
)
from onward.web.pictures.bars import Bar, Group, groups, histogram
from onward.web.pictures.calendar_map import Cell, calendar_map
from onward.web.pictures.line import Point, rates
from onward.web.pictures.sankey import Band, Node, sankey
from onward.web.pictures.svg import NARROW, WIDE, Caption

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from markupsafe import Markup

    from onward.flow.activities import Flow
    from onward.stats.account import Numbers
    from onward.stats.over_time import Quarter, Sent, Week
    from onward.stats.posterior import Interval
    from onward.web.render import Words
    from onward.web.show import Show


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture with all that belongs beside it.

    Attributes:
        name: of its texts, `numbers.NAME_title` and so on.
        wide, narrow: the drawings; nothing when too little is known to draw.
        heads, rows: the table of the same numbers; the first cell of a row is its head.
        says: what may be concluded and what may not.
        legend: (class of a swatch, words) for what the colours mean.
    """

    name: str
    wide: Markup | None
    narrow: Markup | None
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    says: tuple[str, ...]
    legend: tuple[tuple[str, str], ...] = ()


def funnel_picture(flows: Sequence[Flow], told: Numbers, words: Words) -> Picture:
    """From applying, by the farthest stage, to where it stands."""
    total = sum(flow.count for flow in flows)
    columns = (
        [Node("sent", words("numbers.sent"))],
        [Node(stage, words(f"numbers.stage_{stage}")) for stage in reversed(Stage) if stage is not Stage.INTERESTED],
        [Node(outcome, words(f"numbers.outcome_{outcome}")) for outcome in Outcome],
    )
    bands = [Band("sent", stage, sum(flow.count for flow in flows if flow.stage is stage)) for stage in Stage]
    bands += [Band(flow.stage, flow.outcome, flow.count) for flow in flows]
    wide, narrow = _drawn("funnel", words, lambda one, width: sankey(one, columns, bands, width), total=total)
    rows = [
        (words(f"numbers.stage_{flow.stage}"), words(f"numbers.outcome_{flow.outcome}"), str(flow.count))
        for flow in flows
    ]
    early = [_early(words, told)] if told.applications.decided < APPLICATIONS.interval_from else []
    return Picture(
        "funnel",
        wide,
        narrow,
        _heads(words, "stage", "outcome", "count"),
        tuple(rows),
        (_says(words, "funnel"), *early),
    )


def rates_picture(sent: Sequence[Sent], told: Numbers, until: date, words: Words) -> Picture:
    """Interviews of the decided applications of each quarter, with Wilson's intervals."""
    quarters = by_quarter(sent, until)
    speaks = told.applications.decided >= APPLICATIONS.interval_from
    shown = any(quarter.interval for quarter in quarters) and speaks
    points = [
        Point(
            _quarter(quarter, words),
            f"{quarter.interviewed}/{quarter.decided}",
            _span(quarter),
        )
        for quarter in quarters
    ]
    wide, narrow = _drawn("rates", words, lambda one, width: rates(one, points[-_fitting(width) :], width))
    rows = [
        (
            _quarter(quarter, words),
            str(quarter.sent),
            str(quarter.decided),
            str(quarter.interviewed),
            _range(quarter.interval, words) if speaks and quarter.interval else words("numbers.too_few"),
        )
        for quarter in quarters
    ]
    if shown:
        says = [_says(words, "rates"), words("numbers.rates_least", least=LEAST_IN_QUARTER)]
    else:
        says = [words("numbers.rates_too_early", least=LEAST_IN_QUARTER) if speaks else _early(words, told)]
    heads = _heads(words, "quarter", "applications", "decided", "interviewed", "fits")
    return Picture("rates", wide if shown else None, narrow if shown else None, heads, tuple(rows), tuple(says))


def waits_picture(sent: Sequence[Sent], words: Words) -> Picture:
    """How many weeks the first answers took."""
    found = waits(sent)
    labels = [str(week + 1) for week in range(WEEKS_SHOWN)] + [f">{WEEKS_SHOWN}"]
    bars = [Bar(label, count) for label, count in zip(labels, found.weeks, strict=True)]
    axis = words("numbers.waits_axis")
    wide, narrow = _drawn("waits", words, lambda one, width: histogram(one, bars, axis, width), total=found.answers)
    if found.middle is None:
        middle = words("numbers.waits_early", needed=LEAST_ANSWERS, answers=found.answers)
    else:
        middle = words("numbers.waits_middle", days=found.middle)
    left_out = words("numbers.waits_left_out", unanswered=found.unanswered, undated=found.undated)
    rows = tuple((bar.label, str(bar.count)) for bar in bars)
    says = (middle, _says(words, "waits"), left_out)
    heads = _heads(words, "week_of_answer", "answers")
    return Picture("waits", wide if found.answers else None, narrow if found.answers else None, heads, rows, says)


def channels_picture(told: Numbers, words: Words) -> Picture:
    """Applications and interviews by the way in."""
    bars = [
        Group(
            words(f"numbers.channel_{rate.channel}"),
            rate.applications,
            rate.interviewed,
            words("numbers.of", part=rate.interviewed, whole=rate.applications),
        )
        for rate in told.channels
    ]
    wide, narrow = _drawn("channels", words, lambda one, width: groups(one, bars, width))
    rows = tuple(
        (
            words(f"numbers.channel_{rate.channel}"),
            str(rate.applications),
            str(rate.interviewed),
            _range(rate.interval, words) if rate.interval else words("numbers.too_early"),
        )
        for rate in told.channels
    )
    early = () if told.applications.decided >= APPLICATIONS.interval_from else (_early(words, told),)
    legend = (("strong", words("numbers.channels_part")), ("area", words("numbers.channels_rest")))
    heads = _heads(words, "channel", "applications", "interviewed", "likely")
    return Picture("channels", wide, narrow, heads, rows, (_says(words, "channels"), *early), legend)


def weeks_picture(sent: Sequence[Sent], until: date, words: Words, show: Show) -> Picture:
    """What was sent and what was answered, week by week."""
    weeks = by_week(sent, until)
    rows = [_cells(quarter, words) for quarter in quarters_of(weeks)]
    totals = {"sent": sum(week.sent for week in weeks), "came": sum(week.answered for week in weeks)}
    wide, narrow = _drawn("weeks", words, lambda one, width: calendar_map(one, rows, width), **totals)
    table = tuple(
        (show.day(week.monday), str(week.sent), str(week.answered)) for week in weeks if week.sent or week.answered
    )
    legend = (("sent", words("numbers.weeks_sent")), ("came", words("numbers.weeks_came")))
    heads = _heads(words, "week_from", "applications", "answers")
    says = (_says(words, "weeks"),)
    return Picture("weeks", wide if weeks else None, narrow if weeks else None, heads, table, says, legend)


def _drawn(name: str, words: Words, draw: Callable[[Caption, int], Markup], **values: object) -> tuple[Markup, Markup]:
    """Both drawings; the style sheet shows the one that fits."""
    title, desc = words(f"numbers.{name}_title"), words(f"numbers.{name}_desc", **values)
    return (
        draw(Caption(f"{name}-wide", title, desc), WIDE),
        draw(Caption(f"{name}-narrow", title, desc), NARROW),
    )


def _fitting(width: int) -> int:
    """How many quarters can be read side by side; the table has them all."""
    return 8 if width > NARROW else 4


def _span(quarter: Quarter) -> tuple[float, float, float] | None:
    if quarter.interval is None:
        return None
    return quarter.interval.low, quarter.interviewed / quarter.decided, quarter.interval.high


def _quarter(quarter: Quarter, words: Words) -> str:
    return words("numbers.quarter", number=quarter.number, year=quarter.year)


def _cells(weeks: Sequence[Week], words: Words) -> list[Cell]:
    """A month is named where it begins, the year with the first of the row."""
    first = weeks[0].middle
    names = [f"{words(f'all.mon_{first.month}')} {first.year}"]
    for before, after in pairwise(week.middle for week in weeks):
        names.append("" if before.month == after.month else words(f"all.mon_{after.month}"))
    return [Cell(name, week.sent, week.answered) for name, week in zip(names, weeks, strict=True)]


def _range(interval: Interval, words: Words) -> str:
    low, high = (round(100 * end) for end in (interval.low, interval.high))
    return words("numbers.range", low=low, high=high)


def _heads(words: Words, *names: str) -> tuple[str, ...]:
    return tuple(words(f"numbers.head_{name}") for name in names)


def _says(words: Words, name: str) -> str:
    return words(f"numbers.{name}_says")


def _early(words: Words, told: Numbers) -> str:
    return words("numbers.early", needed=APPLICATIONS.interval_from, decided=told.applications.decided)
