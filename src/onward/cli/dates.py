"""Dates as they may be typed: 2026-11-17, "2026-11-17 14:00", today, yesterday."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from onward.cli.wording_tell import TEXTS
from onward.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{1,2}:\d{2})")
_WORDS: Mapping[str, int] = {"today": 0, "yesterday": -1, "tomorrow": 1}
_YEARS = range(1950, 2101)


def parse_day(text: str, now: datetime) -> date:
    """The day that is meant; UsageError with what to type when it is none."""
    word = text.strip().lower()
    if word in _WORDS:
        return now.date() + timedelta(days=_WORDS[word])
    if not _DAY.fullmatch(word):
        raise UsageError(TEXTS["date.unknown"].format(text=text))
    return _real(word, text)


def parse_moment(text: str, now: datetime) -> date | datetime:
    """The day, or with a time of day the aware moment in the computer's time zone."""
    word = text.strip()
    match = _MOMENT.fullmatch(word)
    if match is None:
        return parse_day(word, now)
    day = _real(match[1], text)
    try:
        time = datetime.strptime(match[2], "%H:%M").time()  # noqa: DTZ007 — only the time of day is taken
    except ValueError as error:
        raise UsageError(TEXTS["date.no_time"].format(text=text)) from error
    return datetime.combine(day, time).astimezone()


def must_be_past(when: date | datetime, now: datetime) -> date | datetime:
    """The same, when it does not lie ahead; else UsageError."""
    ahead = when > now if isinstance(when, datetime) else when > now.date()
    if ahead:
        raise UsageError(TEXTS["date.ahead"].format(on=when.isoformat()[:10]))
    return when


def _real(day: str, text: str) -> date:
    try:
        found = date.fromisoformat(day)
    except ValueError as error:
        raise UsageError(TEXTS["date.no_day"].format(text=text)) from error
    if found.year not in _YEARS:
        raise UsageError(TEXTS["date.no_day"].format(text=text))
    return found
