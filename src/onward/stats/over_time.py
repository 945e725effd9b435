"""Counts over time: by quarter, by week, and how long answers took; pure functions on what was sent."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import TYPE_CHECKING

from onward.stats.funnel_state import APPLICATIONS
from onward.stats.intervals import wilson

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onward.stats.posterior import Interval

LEAST_IN_QUARTER = 10
"""Decided applications from which a quarter has a rate; a judgement, the same as for a channel (evidence.md B7)."""
LEAST_ANSWERS = APPLICATIONS.interval_from
"""Answers from which their middle is told; a judgement, the same as for a rate (evidence.md B6)."""
WEEKS_SHOWN = 10
"""Answers that took longer are counted together."""
MOST_QUARTERS = 8
"""How far back the quarters and weeks reach: two years."""
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Sent:
    """One application that was really sent.

    Attributes:
        on: the day of applying, None when it is not known.
        interviewed: whether it led to an interview, held or fixed.
        decided: whether it was interviewed, has ended, or is without a sign beyond the limit.
        answered: the day of the first answer beyond a receipt, None when there was none.
    """

    on: date | None
    interviewed: bool
    decided: bool
    answered: date | None


@dataclass(frozen=True, slots=True)
class Quarter:
    """The applications sent in one quarter of a year.

    Attributes:
        year, number: which; `number` is 1 to 4.
        sent, decided, interviewed: the counts.
        interval: of the rate interviewed / decided (Wilson, 95 %); None below `LEAST_IN_QUARTER` decided ones.
    """

    year: int
    number: int
    sent: int
    decided: int
    interviewed: int
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class Waits:
    """How long answers took.

    Attributes:
        weeks: how many came in the first, second, … week; the last entry counts all that took longer.
        answers: how many are counted.
        middle: half of them came within so many days; None below `LEAST_ANSWERS`.
        unanswered: sent without an answer so far.
        undated: answered, but the day of applying is not known or lies later.
    """

    weeks: tuple[int, ...]
    answers: int
    middle: int | None
    unanswered: int
    undated: int


@dataclass(frozen=True, slots=True)
class Week:
    """What was sent and what was answered in one week from `monday`."""

    monday: date
    sent: int
    answered: int

    @property
    def middle(self) -> date:
        """Its Thursday, which says to which quarter and year a week belongs (ISO 8601)."""
        return self.monday + timedelta(days=3)


def by_quarter(sent: Iterable[Sent], until: date) -> tuple[Quarter, ...]:
    """The quarters from the first application to `until`, the latest `MOST_QUARTERS`, oldest first."""
    dated = [(_quarter(one.on), one) for one in sent if one.on is not None and one.on <= until]
    if not dated:
        return ()
    last = _quarter(until)
    first = max(min(quarter for quarter, _ in dated), last - MOST_QUARTERS + 1)
    return tuple(
        _counted(number, [one for quarter, one in dated if quarter == number]) for number in range(first, last + 1)
    )


def waits(sent: Iterable[Sent]) -> Waits:
    """How long first answers took, in whole weeks from the day of applying."""
    sent = list(sent)
    answered = [one for one in sent if one.answered is not None]
    days = [(one.answered - one.on).days for one in answered if one.answered and one.on and one.on <= one.answered]
    counts = Counter(min(day // 7, WEEKS_SHOWN) for day in days)
    return Waits(
        weeks=tuple(counts[week] for week in range(WEEKS_SHOWN + 1)),
        answers=len(days),
        middle=round(median(days)) if len(days) >= LEAST_ANSWERS else None,
        unanswered=len(sent) - len(answered),
        undated=len(answered) - len(days),
    )


def by_week(sent: Iterable[Sent], until: date) -> tuple[Week, ...]:
    """The weeks of the quarters of `by_quarter`, oldest first, up to that of `until`; empty ones are among them."""
    sent = list(sent)
    went = Counter(_monday(one.on) for one in sent if one.on is not None and one.on <= until)
    came = Counter(_monday(one.answered) for one in sent if one.answered is not None and one.answered <= until)
    if not went and not came:
        return ()
    earliest = _first_day(_quarter(until) - MOST_QUARTERS + 1)
    monday = max(_monday(_first_day(_quarter(min([*went, *came]) + timedelta(days=3)))), _monday(earliest))
    found = []
    while monday <= until:
        found.append(Week(monday, went[monday], came[monday]))
        monday += _WEEK
    return tuple(found)


def quarters_of(weeks: Sequence[Week]) -> list[list[Week]]:
    """Weeks put together by the quarter to which they belong."""
    found: dict[int, list[Week]] = {}
    for week in weeks:
        found.setdefault(_quarter(week.middle), []).append(week)
    return list(found.values())


def _counted(number: int, sent: Sequence[Sent]) -> Quarter:
    decided = sum(one.decided for one in sent)
    interviewed = sum(one.interviewed and one.decided for one in sent)
    interval = wilson(interviewed, decided) if decided >= LEAST_IN_QUARTER else None
    return Quarter(number // 4, number % 4 + 1, len(sent), decided, interviewed, interval)


def _quarter(day: date) -> int:
    """A number that counts quarters: four times the year and 0 to 3."""
    return day.year * 4 + (day.month - 1) // 3


def _first_day(quarter: int) -> date:
    return date(quarter // 4, quarter % 4 * 3 + 1, 1)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
