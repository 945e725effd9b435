"""Dates of mail: the Date header (RFC 5322 3.3 and its wild relatives) and the dates people write on letters."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

FIRST_YEAR = 1990
LAST_YEAR = 2059
"""Mail says neither 1970 nor 2099 but by a broken clock."""

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar jänner januari janvier enero",
            "feb february februar feber février febrero",
            "mar march mär märz maerz mrz mars marzo",
            "apr april avril abril",
            "may mai mayo",
            "jun june juni juin junio",
            "jul july juli juillet julio",
            "aug august août agosto",
            "sep sept september septembre septiembre",
            "oct october okt oktober octobre octubre",
            "nov november novembre noviembre",
            "dec december dez dezember décembre diciembre",
        ),
        start=1,
    )
    for name in names.split()
}
_ZONES = {
    "ut": 0,
    "utc": 0,
    "gmt": 0,
    "z": 0,
    "wet": 0,
    "bst": 60,
    "west": 60,
    "cet": 60,
    "mez": 60,
    "cest": 120,
    "mesz": 120,
    "eet": 120,
    "eest": 180,
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
}

_HEADER = re.compile(
    r"\s*(?:[^\W\d]{2,9}\.?,?\s+)?(\d{1,2})(?:\.\s*|\s+|-)([^\W\d]{3,9})\.?,?(?:\s+|-)(\d{4}|\d{2})(?:,?\s+|\s*T)"
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([+-]\d{1,2}:?\d{2}|\(?[A-Za-z]{1,5}\b)?"
)
_DAY_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:of\s+)?([^\W\d]{3,9})\.?,?\s*(\d{4})\b")
_MONTH_DAY = re.compile(
    r"\b([^\W\d]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+)?(\d{4})\b"
)
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_GERMAN = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\b")
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\.\d)\s*([AaPp]\.?[Mm]\b\.?)?")
_OFFSET = re.compile(r"(?:\b(?:GMT|UTC)\s*|(?<=[\d\s]))([+-])(\d{1,2})(?::?(\d{2}))?\b")
_ZONE_WORD = re.compile(r"\b(" + "|".join(_ZONES) + r")\b", re.IGNORECASE)


def header_date(value: str) -> datetime | None:
    """The moment a Date or Received header names, aware; None when it names none. A missing zone is UTC."""
    match = _HEADER.match(value)
    if match is None:
        return spoken_date(value)
    day, month, year, hour, minute, second, zone = match.groups()
    number = _MONTHS.get(month.lower())
    if number is None:
        return None
    clock = (int(hour), int(minute), int(second or 0))
    return _moment((_full_year(year), number, int(day)), clock, _zone(zone or ""))


def spoken_date(text: str) -> datetime | None:
    """The moment a person or a mail program wrote for people, aware; None when there is none.

    Reads "Montag, 2. März 2026 09:15", "March 2, 2026 at 9:15 AM", "2026-03-02", "02.03.2026"; without a
    clock it is the start of the day, without a zone UTC.
    """
    day = _day(text)
    if day is None:
        return None
    (year, month, number), span = day
    rest = text[: span[0]] + " " + text[span[1] :]
    # asctime puts the clock inside the date ("Mar  2 10:00:00 2026").
    inside = text[span[0] : span[1]]
    clock = _clock(rest) or (_clock(inside) if ":" in inside else None) or (0, 0, 0)
    return _moment((year, month, number), clock, _spoken_zone(rest))


def plausible(moment: datetime | None) -> bool:
    """Whether mail can really have been sent then."""
    return moment is not None and FIRST_YEAR <= moment.year <= LAST_YEAR


def _day(text: str) -> tuple[tuple[int, int, int], tuple[int, int]] | None:
    """(year, month, day) and the span it stands in."""
    for pattern, order in (
        (_ISO, "ymd"),
        (_DAY_MONTH, "dmy"),
        (_MONTH_DAY, "mdy"),
        (_GERMAN, "dmy"),
        (_SLASHED, "mdy"),
    ):
        for match in pattern.finditer(text):
            parts = dict(zip(order, match.groups(), strict=True))
            month = int(parts["m"]) if parts["m"].isdigit() else _MONTHS.get(parts["m"].lower(), 0)
            day = int(parts["d"])
            if pattern is _SLASHED and month > 12:
                month, day = day, month
            if 1 <= month <= 12 and 1 <= day <= 31:
                return (_full_year(parts["y"]), month, day), match.span()
    return None


def _clock(text: str) -> tuple[int, int, int] | None:
    match = _CLOCK.search(text)
    if match is None:
        return None
    hour, half = int(match[1]), (match[4] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour, int(match[2]), int(match[3] or 0)


def _spoken_zone(text: str) -> tzinfo:
    offset = _OFFSET.search(text)
    if offset:
        return _zone(f"{offset[1]}{int(offset[2]):02d}{offset[3] or '00'}")
    word = _ZONE_WORD.search(text)
    return _zone(word[1]) if word else UTC


def _zone(text: str) -> tzinfo:
    """The zone a header names; UTC when it names none that is known."""
    if text[:1] in "+-" and len(text) > 3:
        digits = text[1:].replace(":", "")
        minutes = int(digits[:-2]) * 60 + int(digits[-2:])
        minutes = -minutes if text[0] == "-" else minutes
    else:
        minutes = _ZONES.get(text.strip("(").lower(), 0)
    if minutes == 0 or abs(minutes) >= 24 * 60:
        return UTC
    return timezone(timedelta(minutes=minutes))


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year < 50 else 1900)


def _moment(day: tuple[int, int, int], clock: tuple[int, int, int], zone: tzinfo) -> datetime | None:
    hour, minute, second = clock
    try:
        moment = datetime(*day, hour, minute, min(second, 59), tzinfo=zone)
        moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment
