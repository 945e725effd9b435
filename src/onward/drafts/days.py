"""Days and numbers as a letter writes them, and as they are found again in one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
}
_NUMBERS = {
    "en": "no one two three four five six seven eight nine ten eleven twelve".split(),
    "de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
}
_MONTH_FIRST = frozenset({"US", "CA"})
_NUMBER_OF_MONTH = {name.lower(): n + 1 for names in MONTHS.values() for n, name in enumerate(names)}
_MONTH = "|".join(sorted(_NUMBER_OF_MONTH, key=len, reverse=True))
_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:\s+of)?\s+(?P<month>{_MONTH})|(?P<month2>{_MONTH})\s+(?P<day2>\d{{1,2}})"
    r"(?:st|nd|rd|th)?\b|(?P<day3>\d{1,2})\.\s?(?P<month3>\d{1,2})\.|\d{4}-(?P<month4>\d\d)-(?P<day4>\d\d))",
    re.IGNORECASE,
)


def written(day: date, language: str, country: str, today: date) -> str:
    """A day as a letter writes it: "12 March", in the USA and Canada "March 12", in German "12. März"."""
    month = MONTHS[language][day.month - 1]
    year = "" if day.year == today.year else f" {day.year}"
    if language == "de":
        return f"{day.day}. {month}{year}"
    if country[:2] in _MONTH_FIRST:
        return f"{month} {day.day}{year and ','}{year}"
    return f"{day.day} {month}{year}"


def weekday(day: date, language: str) -> str:
    """The day of the week, such as "Tuesday" or "Dienstag"."""
    return WEEKDAYS[language][day.weekday()]


def number(count: int, language: str) -> str:
    """A count in words up to twelve, in figures above."""
    words = _NUMBERS[language]
    return words[count] if 0 <= count < len(words) else str(count)


def listed(items: Sequence[str], language: str) -> str:
    """Items joined by commas, the last by "and" or "und"."""
    word = "und" if language == "de" else "and"
    return f" {word} ".join(filter(None, (", ".join(items[:-1]), items[-1]))) if items else ""


def found(text: str) -> Iterator[tuple[int, int, int, int]]:
    """Every date in a text as (day, month, start, end), without its year."""
    for match in _DATE.finditer(text):
        groups = match.groupdict()
        day = next(int(groups[key]) for key in ("day", "day2", "day3", "day4") if groups[key])
        month = next(groups[key] for key in ("month", "month2", "month3", "month4") if groups[key])
        yield day, _NUMBER_OF_MONTH.get(month.lower()) or int(month), match.start(), match.end()


def is_one_of(day: int, month: int, days: Iterable[date]) -> bool:
    """Whether day and month are those of one of the days."""
    return any((known.day, known.month) == (day, month) for known in days)
