"""From the words of a day to the day: years left out, orders of day and month, days of the week, lengths of time."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onward.reading.date_marks import DatePatterns, value_of

if TYPE_CHECKING:
    import re

_EARLIEST, _LATEST = 2000, 2099
_BACK = 45  # days by which a date without a year may lie before the mail
_WEEK = 7
_NUMBERED_AHEAD, _NUMBERED_BACK = 62, 31  # days in which "Tuesday 14" is looked for
_MOST_MONTHS = 600


@dataclass(frozen=True, slots=True)
class Today:
    """What a day's words are resolved against.

    Attributes:
        day: the mail's own date, None when it has none.
        patterns: the words of the letter's language.
        month_first: whether 3/4 is the fourth of March.
        may_flip: whether 3/14 can be the fourteenth of March.
        looks_back: whether a date without a year is one that passed, as in "you applied on 3 May".
    """

    day: date | None
    patterns: DatePatterns
    month_first: bool = False
    may_flip: bool = True
    looks_back: bool = False


def written_day(match: re.Match[str], weekday: str, today: Today) -> date | None:
    """The day of a match of `DatePatterns.day` with the weekday that stands before it, None if there is no such day."""
    if match["iy"]:
        return _day(int(match["iy"]), int(match["im"]), int(match["id"]))
    if match["dd"]:
        return _with_year(match["dy"], int(match["dm"]), int(match["dd"]), weekday, today)
    if match["sa"]:
        month, day = _ordered(int(match["sa"]), int(match["sb"]), today)
        return _with_year(match["sy"], month, day, weekday, today)
    if match["ha"]:
        month, day = _ordered(int(match["ha"]), int(match["hb"]), today)
        return _with_year(match["hy"], month, day, weekday, today)
    return _with_year(match["fy"], month_of(match["fm"], today), int(match["fd"]), weekday, today)


def month_first_day(match: re.Match[str], weekday: str, today: Today) -> date | None:
    """The day of a match of `DatePatterns.month_first`."""
    return _with_year(match["my"], month_of(match["mm"], today), int(match["md"]), weekday, today)


def month_of(name: str, today: Today) -> int:
    """The number of a month, 0 when the name is none."""
    found = value_of(today.patterns.months, name)
    return 0 if found is None else found + 1


def _ordered(first: int, second: int, today: Today) -> tuple[int, int]:
    """Month and day of two numbers."""
    if first > 12:
        return second, first
    if today.month_first or (second > 12 and today.may_flip):
        return first, second
    return second, first


def _with_year(year: str | None, month: int, day: int, weekday: str, today: Today) -> date | None:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    if today.day is None:
        return None
    return _nearest(month, day, value_of(today.patterns.weekdays, weekday), today)


def _nearest(month: int, day: int, weekday: int | None, today: Today) -> date | None:
    """The day in the year that makes it sensible: soon after the mail, or shortly before; a named weekday decides."""
    assert today.day is not None
    years = (today.day.year - 1, today.day.year, today.day.year + 1)
    days = [found for year in years if (found := _day(year, month, day))]
    fitting = [found for found in days if weekday is None or found.weekday() == weekday] or days
    if not fitting:
        return None
    if today.looks_back:
        past = [found for found in fitting if found <= today.day]
        return past[-1] if past else fitting[0]
    ahead = [found for found in fitting if (found - today.day).days >= -_BACK]
    return ahead[0] if ahead else fitting[-1]


def _day(year: int, month: int, day: int) -> date | None:
    if not (_EARLIEST <= year <= _LATEST and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= calendar.monthrange(year, month)[1] else None


def named_day(match: re.Match[str], today: Today) -> date | None:
    """The day of a match of `DatePatterns.weekday`: the first such day after the mail."""
    if today.day is None:
        return None
    if match["near"]:
        ahead = value_of(today.patterns.near, match["near"])
        return None if ahead is None else today.day + timedelta(days=ahead)
    weekday = value_of(today.patterns.weekdays, match["weekday"])
    if weekday is None:
        return None
    numbered = numbered_day(weekday, int(match["number"]), today) if match["number"] else None
    if numbered is not None:
        return numbered
    behind = match["behind"] or ""
    if match["week"] or today.patterns.next_week.fullmatch(behind):
        return today.day + timedelta(days=_WEEK - today.day.weekday() + weekday)
    ahead = (weekday - today.day.weekday()) % _WEEK or _WEEK
    which = match["which"] or behind
    if which and today.patterns.following.fullmatch(which) and today.day.weekday() + ahead < _WEEK:
        ahead += _WEEK  # said on a Monday, "next Thursday" is not the Thursday of the same week
    return today.day + timedelta(days=ahead)


def numbered_day(weekday: int, number: int, today: Today) -> date | None:
    """The day of "Tuesday 14": the first 14th that is a Tuesday, soon after the mail or shortly before."""
    assert today.day is not None
    behind = range(-1, -_NUMBERED_BACK, -1)
    for ahead in (*behind, *range(_NUMBERED_AHEAD)) if today.looks_back else (*range(_NUMBERED_AHEAD), *behind):
        day = today.day + timedelta(days=ahead)
        if day.day == number and day.weekday() == weekday:
            return day
    return None


def length_of(match: re.Match[str], patterns: DatePatterns) -> tuple[int, int, int] | None:
    """Days, working days and months of a match of `DatePatterns.span`; of "2-3 weeks" the longer."""
    if match["fixed"]:
        fixed = value_of(patterns.fixed, match["fixed"])
        return (fixed[0], 0, fixed[1]) if fixed else None
    words = match["more"] or match["count"]
    count = int(words) if words.isdigit() else value_of(patterns.numbers, words)
    unit = value_of(patterns.units, match["unit"])
    if count is None or unit is None or count * unit[1] > _MOST_MONTHS:
        return None
    if unit == (0, 0):
        return -(-count // 24), 0, 0
    if unit[0] < 0 or (unit[0] == 1 and (match["working"] or match["behind"])):
        return 0, count, 0
    return count * unit[0], 0, count * unit[1]


def after_span(match: re.Match[str], today: Today) -> date | None:
    """The day at the end of a length of time counted from the mail."""
    length = length_of(match, today.patterns)
    if today.day is None or length is None:
        return None
    days, working, months = length
    if months:
        return add_months(today.day, months)
    return _working_days(today.day, working) if working else today.day + timedelta(days=days)


def end_of(match: re.Match[str], today: Today) -> date | None:
    """The day of a match of `DatePatterns.end`: a week ends on its Friday."""
    if today.day is None:
        return None
    if match["month"]:
        return _end_of_named_month(match, today)
    unit = "week" if match["week"] else value_of(today.patterns.end_units, match["unit"])
    which = match["which"] or match["behind"] or ""
    following = bool(match["week"]) or bool(which and today.patterns.following.fullmatch(which))
    if unit == "week":
        friday = today.day + timedelta(days=4 - today.day.weekday() + (_WEEK if following else 0))
        return friday if friday >= today.day else friday + timedelta(days=_WEEK)
    if unit == "day":
        return today.day
    if unit == "month":
        return _month_end(add_months(today.day.replace(day=1), 1 if following else 0))
    if unit == "quarter":
        month = add_months(date(today.day.year, (today.day.month - 1) // 3 * 3 + 1, 1), 3 + (3 if following else 0))
        return month - timedelta(days=1)
    return date(today.day.year + (1 if following else 0), 12, 31)


def _end_of_named_month(match: re.Match[str], today: Today) -> date | None:
    month = month_of(match["month"], today)
    assert today.day is not None
    if not month:
        return None
    year = int(match["year"]) if match["year"] else today.day.year + (month < today.day.month)
    return _month_end(date(year, month, 1))


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last day of a shorter month."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _working_days(day: date, count: int) -> date:
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day
