"""Finds words that give a day or a time of day in lower-case text; what they mean is decided elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from onward.reading.date_words import MONTHS, NUMBERS, SEASONAL, UNITS, WEEKDAYS, ZONES


def _any(words: object) -> str:
    spelled = {w for word in words for w in (word, word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü"))}  # type: ignore[attr-defined]
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(spelled, key=len, reverse=True))


_LONG_DAYS = _any([word for word in WEEKDAYS if len(word) > 4])
_SHORT_DAYS = _any([word for word in WEEKDAYS if len(word) <= 4])
_MONTH = _any(MONTHS)
_YEAR = r"(?:\s*,)?\s+(?:of\s+)?(?P<{}>20\d\d)\b"

# Each has a group per part; `wd` is a weekday written beside the date.
_WD = rf"(?:\b(?P<wd>{_LONG_DAYS}|(?:{_SHORT_DAYS})(?=[.,\s]))\b\.?,?\s+(?:den\s+|dem\s+|der\s+|the\s+)?)?"


@lru_cache(maxsize=1)
def day_pattern() -> re.Pattern[str]:
    """One pattern for all ways to write a day with digits."""
    return re.compile(
        _WD
        + r"(?:(?<![\d/.-])(?P<iy>20\d\d)-(?P<im>\d\d?)-(?P<id>\d\d?)(?![\d-])"
        + r"|(?<![\d/.,+-])(?P<dd>\d{1,2})\.\s?(?P<dm>\d{1,2})\.(?:\s?(?P<dy>20\d\d|\d\d)(?!\d)(?![:.]\d))?(?!\d)"
        + r"|(?<![\d/.+-])(?P<sa>\d{1,2})/(?P<sb>\d{1,2})(?:/(?P<sy>20\d\d|\d\d))?(?![\d/])"
        + r"|(?<![\d/.-])(?P<ha>\d{1,2})-(?P<hb>\d{1,2})-(?P<hy>20\d\d)(?![\d-])"
        + rf"|(?<![\d/.:-])(?P<fd>\d{{1,2}})(?:st|nd|rd|th"
        rf"|\.)?[\s-]+(?:of\s+)?(?P<fm>{_MONTH})\b\.?(?:,?[\s-]+(?P<fy>20\d\d)\b)?"
        + rf"|\b(?P<mm>{_MONTH})\b\.?\s+(?:the\s+)?(?P<md>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]|\s?(?:am"
        rf"|pm)\b)(?:(?:\s*,)?\s+(?P<my>20\d\d)\b)?)",
    )


@lru_cache(maxsize=1)
def month_pattern() -> re.Pattern[str]:
    """A month with its year and no day: "in March 2027"."""
    return re.compile(rf"\b(?P<month>{_MONTH})\b\.?\s+(?P<year>20\d\d)\b")


@lru_cache(maxsize=1)
def weekday_pattern() -> re.Pattern[str]:
    """A day of the week alone, or today and tomorrow."""
    return re.compile(
        rf"\b(?:(?P<which>next|this|coming|this\s+coming|nächste[nmrs]?|kommende[nmrs]?|diese[nmrs]?)\s+)?(?P<weekday>{_LONG_DAYS})\b"
        rf"|\b(?P<near>tomorrow|today|übermorgen|heute|(?<!guten\s)morgen(?=\s+(?:um|ab|\d|früh|nachmittag|vormittag)))\b",
    )


@lru_cache(maxsize=1)
def span_pattern() -> re.Pattern[str]:
    """A length of time counted from the mail: "within two weeks"."""
    numbers = _any(NUMBERS)
    return re.compile(
        rf"(?:(?=\b(?:\d{{1,3}}|{numbers})\s+(?:{_any(UNITS)})\s+(?:nach|after|from)\b)|"
        r"\b(?P<before>within|in|over|after|for|during|innerhalb|binnen|nach|für|in\s+den|die|den|every|until|up\s+to|than|frühestens|wait|mindestens|maximal|minimum\s+of|period\s+of|dauer\s+von|zeitraum\s+von|von)\b\s+)"
        r"(?:(?:von|of|the|at\s+least|about|approximately|approx\.?|around|ca\.?|den|die|der|up\s+to|a\s+further|a\s+period\s+of|a\s+maximum\s+of|a\s+minimum\s+of|least|another|max\.?|maximal|mindestens|weitere[nr]?|etwa|rund|bis\s+zu)\s+){0,3}"
        r"(?:(?:next|following|coming|nächsten|kommenden|folgenden|weiteren|vergangenen|past|last)\s+)?"
        rf"(?:(?P<count>\d{{1,3}}|{numbers})(?:\s*(?:-|–|to|bis|or|oder)\s*(?P<more>\d{{1,3}}|{numbers}))?(?:\s*\(\w+\))?[\s-]+)"
        rf"(?P<working>business\s+|working\s+|work\s+|full\s+|calendar\s+|vollen\s+|werk|arbeits|kalender)?(?P<unit>{_any(UNITS)})\b",
    )


@lru_cache(maxsize=1)
def week_end_pattern() -> re.Pattern[str]:
    """The end of a week, day or month: "by the end of next week"."""
    return re.compile(
        r"\b(?:end\s+of(?:\s+the)?|ende|close\s+of)\s+(?P<which>this|next|the|dieser|dieses|nächster|nächsten|kommender|kommenden|der|des|diesen)?\s*"
        r"(?P<unit>week|day|business|month|year|woche|tages|monats|jahres|quarter|quartals)\b",
    )


@lru_cache(maxsize=1)
def time_pattern() -> re.Pattern[str]:
    """A time of day, perhaps a range of times, perhaps with its zone."""
    clock = r"(?P<{h}>\d{{1,2}})(?:[:.](?P<{m}>\d\d))?\s*(?P<{ap}>[ap]\.?\s?m\b\.?)?"
    first = clock.format(h="h", m="m", ap="ap")
    second = clock.format(h="h2", m="m2", ap="ap2")
    zones = "|".join(
        re.escape(word).replace(r"\ ", r"\s+") for word in sorted({*ZONES, *SEASONAL}, key=len, reverse=True)
    )
    return re.compile(
        rf"(?<![\d.:/,-])(?:{first}\s*(?P<uhr0>uhr|h)?(?:\s*(?:-|–|—|to|until|bis|and|und)\s*{second})?\s*(?P<uhr>uhr|h\b|o'clock)?|\b(?P<noon>noon|midday|12\s+uhr\s+mittags)\b)(?![\d:/]|[.,]\d|\.-)"
        rf"(?:\s*,?\s*\(?\s*(?:(?P<zone>{zones})\b)?\s*(?:(?:utc|gmt)?\s*(?P<sign>[+-]|−)\s?(?P<oh>\d{{1,2}})(?::?(?P<om>\d\d))?)?)?",
    )


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A time of day in a text: minutes after midnight, the zone's words or offset, and the span."""

    minutes: int
    zone: str
    offset: int | None
    start: int
    end: int


def times(text: str) -> list[TimeMark]:
    """The times of day in a text, in order; bare numbers are none."""
    found = []
    for match in time_pattern().finditer(text):
        minutes = _minutes(match)
        if minutes is not None:
            found.append(
                TimeMark(
                    minutes, " ".join((match["zone"] or "").lower().split()), _offset(match), match.start(), match.end()
                )
            )
    return found


def _minutes(match: re.Match[str]) -> int | None:
    """Minutes after midnight, None when the digits are no time."""
    if match["noon"]:
        return 12 * 60
    half = match["ap"] or match["ap2"]
    if not (half or match["uhr"] or match["uhr0"] or (match["m"] and (":" in match.group() or match["zone"]))):
        return None
    hour, minute = int(match["h"]), int(match["m"] or 0)
    if half:
        hour = _hour_of_half(hour, half.lower(), match)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _hour_of_half(hour: int, half: str, match: re.Match[str]) -> int:
    """The hour of 24; in "11-12 pm" the first half follows from the second."""
    if hour > 12:
        return hour
    late = half.startswith("p")
    if not match["ap"] and match["h2"] and late and int(match["h2"]) % 12 < hour % 12:
        late = False
    return hour % 12 + (12 if late else 0)


def _offset(match: re.Match[str]) -> int | None:
    """Minutes east of UTC where digits say so."""
    if not match["sign"] or not match["oh"] or int(match["oh"]) > 14:
        return None
    size = int(match["oh"]) * 60 + int(match["om"] or 0)
    return size if match["sign"] == "+" else -size
