"""From the words of a day to the day: years left out, orders of day and month, days of the week, lengths of time."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onward.reading.date_words import MONTHS, NUMBERS, UNITS, WEEKDAYS
from onward.reading.folding import fold_word as fold

if TYPE_CHECKING:
    import re

_EARLIEST, _LATEST = 2000, 2099
_BACK = 45  # days by which a date without a year may lie before the mail
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Today:
    """What a day's words are resolved against.

    Attributes:
        day: the mail's own date, None when it has none.
        month_first: whether 3/4 is the fourth of March.
        looks_back: whether a date without a year is one that passed, as in "you applied on 3 May".
    """

    day: date | None
    month_first: bool = False
    looks_back: bool = False


def written_day(match: re.Match[str], today: Today) -> date | None:
    """The day of a match of `day_pattern`, None when there is no such day."""
    if match["iy"]:
        return _day(int(match["iy"]), int(match["im"]), int(match["id"]))
    if match["dd"]:
        return _with_year(match["dy"], int(match["dm"]), int(match["dd"]), match, today)
    if match["sa"]:
        month, day = _ordered(int(match["sa"]), int(match["sb"]), today)
        return _with_year(match["sy"], month, day, match, today)
    if match["ha"]:
        month, day = _ordered(int(match["ha"]), int(match["hb"]), today)
        return _with_year(match["hy"], month, day, match, today)
    if match["fd"]:
        return _with_year(match["fy"], MONTHS[fold(match["fm"])], int(match["fd"]), match, today)
    return _with_year(match["my"], MONTHS[fold(match["mm"])], int(match["md"]), match, today)


def _ordered(first: int, second: int, today: Today) -> tuple[int, int]:
    """Month and day of two numbers."""
    if first > 12:
        return second, first
    if second > 12 or today.month_first:
        return first, second
    return second, first


def _with_year(year: str | None, month: int, day: int, match: re.Match[str], today: Today) -> date | None:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    if today.day is None:
        return None
    return _nearest(month, day, WEEKDAYS.get(fold(match["wd"] or "").rstrip(".")), today)


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
    """The day of a match of `weekday_pattern`: the first such day after the mail."""
    if today.day is None:
        return None
    near = fold(match["near"] or "")
    if near:
        return today.day + timedelta(days={"today": 0, "heute": 0, "tomorrow": 1, "morgen": 1, "uebermorgen": 2}[near])
    ahead = (WEEKDAYS[fold(match["weekday"])] - today.day.weekday()) % _WEEK or _WEEK
    which = fold(match["which"] or "")
    if which.startswith(("next", "naechst")) and today.day.weekday() + ahead < _WEEK:
        ahead += _WEEK  # said on a Monday, "next Thursday" is not the Thursday of the same week
    return today.day + timedelta(days=ahead)


def after_span(match: re.Match[str], today: Today) -> date | None:
    """The day at the end of a length of time counted from the mail (`span_pattern`); of "2-3 weeks" the longer."""
    if today.day is None:
        return None
    words = fold(match["more"] or match["count"])
    count = int(words) if words.isdigit() else NUMBERS[words]
    days, months = UNITS[fold(match["unit"])]
    if not days and not months:
        return today.day + timedelta(days=-(-count // 24))
    if months:
        return add_months(today.day, count * months) if count * months <= 600 else None
    if days == 1 and (match["working"] or "").strip().lower() in {"business", "working", "work", "werk", "arbeits"}:
        return _working_days(today.day, count)
    return today.day + timedelta(days=count * days)


def end_of(match: re.Match[str], today: Today) -> date | None:
    """The day of a match of `week_end_pattern`: a week ends on its Friday."""
    if today.day is None:
        return None
    unit = fold(match["unit"])
    following = fold(match["which"] or "").startswith(("next", "naechst", "kommend"))
    if unit in {"week", "woche"}:
        friday = today.day + timedelta(days=4 - today.day.weekday() + (_WEEK if following else 0))
        return friday if friday >= today.day else friday + timedelta(days=_WEEK)
    if unit in {"day", "business", "tages"}:
        return today.day
    if unit in {"month", "monats"}:
        month = add_months(today.day.replace(day=1), 1 if following else 0)
        return month.replace(day=calendar.monthrange(month.year, month.month)[1])
    if unit in {"quarter", "quartals"}:
        month = add_months(date(today.day.year, (today.day.month - 1) // 3 * 3 + 1, 1), 3 + (3 if following else 0))
        return month - timedelta(days=1)
    return date(today.day.year + (1 if following else 0), 12, 31)


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
