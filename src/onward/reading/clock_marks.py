"""Times of day in flat text, perhaps with their zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from onward.reading.date_marks import any_of
from onward.reading.zone_words import SEASONAL, ZONES

# Behind a time these put it into the second half of the day.
_LATE = (
    "de la tarde|de la noche|da tarde|da noite|del pomeriggio|di sera|de l'apres-midi|du soir|nachmittags|abends"
    "|'s middags|s middags|'s avonds|in the afternoon|in the evening|im nachmittag"
)
# Before a bare hour these make it one: "a las 10", "à 10", "alle 15", "um 9".
_AT = r"a\s+las?|as|pelas|alle(?:\s+ore)?|ore|h\.|um|om|at"
_NOON = "noon|midday|mittags|midi|mediodia|meio-dia|meio dia|mezzogiorno"
_RANGE = r"-|to|until|bis|and|und|a|et|y|e|en|tot|ate|alle|as|hasta(?:\s+las)?"
_HOURS = r"uhr|uur|o'?clock|heures?|horas|hrs|hs|ore|h|u"
_EARLIEST_BARE = 8  # a bare hour before that may be meant on either half of the day
UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A time of day in a text.

    Attributes:
        minutes: after midnight; `UNKNOWN` where the text says an hour without saying of which half of the day.
        zone: the zone's words in lower case, "" for none.
        offset: minutes east of UTC where digits give them.
        start, end: the span.
    """

    minutes: int
    zone: str
    offset: int | None
    start: int
    end: int


_AT_BEFORE = re.compile(rf"(?<![a-z])(?:{_AT})\s+$")
_AT_LENGTH = 12
_BEGINNING = re.compile(r"(?<![\d.:/,+-])\d{1,2}(?!\d)")
_NOON_STEMS = ("noon", "midd", "mitt", "midi", "medio", "meio", "mezz")
_NOON_WORD = re.compile(rf"(?<![\w-])(?:{_NOON})\b")


@lru_cache(maxsize=1)
def time_pattern() -> re.Pattern[str]:
    """A time of day, perhaps a range of times, perhaps with its zone."""
    clock = r"(?P<{h}>\d{{1,2}})(?:\s?(?:[:.]|h\s?|u)(?P<{m}>\d\d)(?!\d))?\s*(?P<{ap}>[ap]\.?\s?m\b\.?)?"
    first, second = clock.format(h="h", m="m", ap="ap"), clock.format(h="h2", m="m2", ap="ap2")
    zones = any_of({*ZONES, *SEASONAL})
    return re.compile(
        rf"(?:{first}\s*(?P<mark0>(?:{_HOURS})(?![a-z]))?"
        rf"(?:\s*(?:{_RANGE})\s*{second})?\s*(?P<mark>(?:{_HOURS})(?![a-z]))?|(?P<noon>{_NOON})\b)"
        rf"(?![\d:/%€$]|[.,]\d|\.-)(?:\s+(?P<late>{_LATE}))?"
        rf"(?:\s*,?\s*\(?\s*(?:(?P<zone>{zones})\b)?"
        r"\s*(?:(?:utc|gmt)?\s*(?P<sign>[+-])\s?(?P<oh>\d{1,2})(?::?(?P<om>\d\d))?)?)?",
    )


def times(text: str) -> list[TimeMark]:
    """The times of day in a flat text, in order; bare numbers are none."""
    found: list[TimeMark] = []
    begins = [match.start() for match in _BEGINNING.finditer(text)]
    if any(stem in text for stem in _NOON_STEMS):
        begins = sorted([*begins, *(match.start() for match in _NOON_WORD.finditer(text))])
    for begin in begins:
        match = time_pattern().match(text, begin) if not found or begin >= found[-1].end else None
        mark = _time_mark(match, _AT_BEFORE.search(text, max(0, begin - _AT_LENGTH), begin)) if match else None
        if mark:
            found.append(mark)
    return found


def _time_mark(match: re.Match[str], at: re.Match[str] | None) -> TimeMark | None:
    minutes = _minutes(match, said_at=at is not None)
    if minutes is None:
        return None
    zone = " ".join((match["zone"] or "").split())
    return TimeMark(minutes, zone, _offset(match), at.start() if at else match.start(), match.end())


def _minutes(match: re.Match[str], *, said_at: bool) -> int | None:
    """Minutes after midnight, None when the digits are no time."""
    if match["noon"]:
        return 12 * 60
    half = match["ap"] or match["ap2"]
    if not (half or _is_clock(match, said_at=said_at)):
        return None
    hour, minute = int(match["h"]), int(match["m"] or 0)
    if hour > 23 or minute > 59:
        return None
    if half:
        return _hour_of_half(hour, half, match) * 60 + minute
    if match["late"] and hour < 12:
        hour += 12
    bare = not (match["m"] or match["mark"] or match["mark0"] or match["late"])
    return UNKNOWN if bare and hour < _EARLIEST_BARE else hour * 60 + minute


def _is_clock(match: re.Match[str], *, said_at: bool) -> bool:
    """Whether digits are a time: by a colon, a word for hours, or a word before them."""
    # A bare "8 h" may be a length of time, "um 9" is a time.
    if said_at or match["mark"] in ("uhr", "uur") or match["mark0"] in ("uhr", "uur"):
        return True
    return bool(match["m"]) and _is_written_out(match)


def _is_written_out(match: re.Match[str]) -> bool:
    """Whether hour and minutes are joined as in times, or by a full stop beside a word for hours."""
    joint = match.string[match.end("h") : match.start("m")].strip()
    return joint != "." or bool(match["mark"] or match["mark0"] or match["zone"])


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
