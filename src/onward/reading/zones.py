"""Time zones named in letters: offsets, and the two rules of summer time that matter here."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from onward.reading.zone_words import SEASONAL, ZONES

_SUMMER = 60  # minutes


def moment(day: date, minutes: int, zone: str, offset: int | None, fallback: int | None) -> datetime | None:
    """The aware moment of a time of day.

    Args:
        day: the local day.
        minutes: after midnight.
        zone: the zone's name in lower case, "" when the letter names none.
        offset: minutes east of UTC where the letter gives them; added to a zone name such as "gmt".
        fallback: minutes east of UTC of the mail itself, None when unknown.
    """
    east = offset if offset is not None else _named(zone, day)
    if east is None:
        east = fallback
    if east is None:
        return None
    return datetime.combine(day, time(minutes // 60, minutes % 60), timezone(timedelta(minutes=east)))


def _named(zone: str, day: date) -> int | None:
    if zone in SEASONAL:
        winter, rule = SEASONAL[zone]
        return winter + (_SUMMER if _is_summer(day, rule) else 0)
    return ZONES.get(zone)


def _is_summer(day: date, rule: str) -> bool:
    """Whether summer time holds on a day: US since 2007 (Energy Policy Act 2005), EU by directive 2000/84/EC."""
    if rule == "us":
        return _sunday(day.year, 3, 8) <= day < _sunday(day.year, 11, 1)
    return _sunday(day.year, 3, 25) <= day < _sunday(day.year, 10, 25)


def _sunday(year: int, month: int, first: int) -> date:
    """The first Sunday on or after a day of a month."""
    start = date(year, month, first)
    return start + timedelta(days=(6 - start.weekday()) % 7)
