"""Dates of a mail, each with what it is about."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from onward.model.reading import DatedFact, DateMeaning
from onward.reading import day_resolver
from onward.reading.date_marks import (
    TimeMark,
    day_pattern,
    month_pattern,
    span_pattern,
    times,
    week_end_pattern,
    weekday_pattern,
)
from onward.reading.date_meanings import (
    Day,
    about_day,
    by_shape,
    comes_to_nothing,
    is_called_off,
    is_limit,
    is_stretch,
    meaning_of,
    meaning_of_day,
)
from onward.reading.date_words import MONTHS, US_ZONES
from onward.reading.day_resolver import Today
from onward.reading.folding import fold
from onward.reading.passages import MAX_TEXT, own_sentences, passage, scan
from onward.reading.zones import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.message import Message
    from onward.reading.letter import Letter, Piece

_DIGIT = re.compile(r"\d")
_MONTH_STEMS = "jan|feb|jän|jaen|mar|mär|maer|mrz|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]"
# A quick look for digits beside digits or months, before the long pattern is tried.
_DATE_LIKE = re.compile(
    rf"\d\.?\s?[./-]?\s?\d|\d(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?(?:{_MONTH_STEMS})|\b(?:{_MONTH_STEMS})"
)
_DIGITS = re.compile(r"\d(?:.*\d)?")
_WORDS_AHEAD, _WORDS_BEHIND = 28, 18
_WEEKDAY_STEMS = ("day", "tag", "morrow", "morgen", "heute", "mittwoch", "sonnabend")
_UNIT_STEMS = ("day", "week", "month", "year", "hour", "tag", "woche", "monat", "jahr", "stunde")
_END_STEMS = ("end of", "ende ", "close of")
_TIME_LINE = re.compile(
    r"^\W{0,3}(?:time|when|uhrzeit|zeit|start|beginn|um|at|from|von|ab)?\s*[:|]?\s*\d", re.IGNORECASE
)
_BESIDE = 4
_NEAR = 60  # characters between a day and its time
_PAST_WORDS = ("past", "last", "vergangen", "ago", "vor ")
_PHONE = re.compile(r"(?:tel|phone|fax|mobil|mobile|call us at|ust|vat|hrb|iban|version|v)\b[\s.:#]*$", re.IGNORECASE)
_US_LANGUAGE = "en"
_MOST = 24


def find_dates(letter: Letter) -> tuple[DatedFact, ...]:
    """The dates of the sender's own words and of calendar objects, in order, without doubles.

    Years left out are taken from the mail's date; times without a zone are in the mail's own offset.
    """
    message = letter.message
    found: list[DatedFact] = []
    sentences = own_sentences(letter)
    today = Today(message.date.date() if message.date else None, _month_first(letter, sentences))
    stems = _stems_in(scan(sentences).lower)
    for index, piece in enumerate(sentences):
        if len(found) < _MOST and (_DIGIT.search(piece.text) or _holds(piece.folded, stems)):
            found += _in_sentence(message, sentences, index, today)
    found += _invited(message)
    return _without_doubles(found)


def _month_first(letter: Letter, sentences: tuple[Piece, ...]) -> bool:
    """Whether 3/4 is in March: another date of the mail says so, or a US time zone does."""
    if letter.language not in ("", _US_LANGUAGE):
        return False
    date_sent = letter.message.date
    slashed = [
        match
        for piece in sentences
        if "/" in piece.text
        for match in re.finditer(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?=/\d|\b(?!/))", piece.text[:MAX_TEXT])
    ]
    for match in slashed:
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second:
            return False
        if second > 12 >= first and second <= 31:
            return True
    if not slashed:
        return False
    named = re.search(
        r"\b(?:[ECMP][SD]?T|eastern|pacific|central) ?(?:time)?\b",
        " ".join(piece.text for piece in sentences)[: 4 * MAX_TEXT],
    )
    if named and named.group() not in ("CET", "MET"):
        return True
    offset = date_sent.utcoffset() if date_sent else None
    return offset is not None and offset in [timedelta(minutes=zone) for zone in US_ZONES]


def _holds(folded: str, stems: list[str]) -> bool:
    for stem in stems:  # noqa: SIM110 — a loop is twice as quick here as any()
        if stem in folded:
            return True
    return False


def _stems_in(lower: str) -> list[str]:
    """The stems of a letter without which a sentence that holds no digit holds no date."""
    return [stem for stem in (*_WEEKDAY_STEMS, *_UNIT_STEMS[1:6], *_UNIT_STEMS[7:]) if stem in lower]


def _in_sentence(message: Message, sentences: tuple[Piece, ...], index: int, today: Today) -> Iterator[DatedFact]:
    piece = sentences[index]
    lower = scan(sentences).passage(index).lower
    text = piece.text[:MAX_TEXT]
    days = [day for day in _days(lower, today) if not is_stretch(lower, day)]
    if not days:
        return
    before = " ".join(other.folded[:400] for other in sentences[max(0, index - 3) : index])
    meaning = meaning_of(piece.folded, before)
    if meaning is DateMeaning.APPLIED:
        days = _days(lower, replace(today, looks_back=True))
    off = is_called_off(piece.folded, before)
    clocks = _clocks(lower, sentences[index + 1] if index + 1 < len(sentences) else None)
    for number, day in enumerate(days):
        clock = _clock_of(day, number, days, clocks)
        about = about_day(text, day, meaning_of_day(text, number, days, meaning), piece.folded)
        if about is DateMeaning.OTHER and not day.counted:
            about = by_shape(text, day, clock, piece.folded)
        if about is None or (day.near and clock is None and not is_limit(text, day)):
            continue
        if comes_to_nothing(about, lower, piece.folded, day, today) or (off and about is DateMeaning.INTERVIEW):
            about = DateMeaning.OTHER
        start, end = _phrase(day, clock)
        at = _at(message, day, clock)
        yield DatedFact(about, day.on, at, text[start:end], piece.start + start, piece.start + end)


def _clocks(lower: str, following: Piece | None) -> list[TimeMark]:
    """The times of a sentence, else that of a line behind it which gives a time and nothing else."""
    clocks = times(lower) if _DIGIT.search(lower) or "noon" in lower else []
    if not clocks and following is not None and _TIME_LINE.match(following.text[:40]):
        return [replace(clock, start=-1, end=-1) for clock in times(passage(following).lower)[:1]]
    return clocks


def _days(lower: str, today: Today) -> list[Day]:
    """The days of a sentence in order; what stands inside another is left out."""
    found: list[Day] = []
    digits = _DIGITS.search(lower) if _DATE_LIKE.search(lower) else None
    if digits:
        # A date's weekday and month stand close to its digits.
        for match in day_pattern().finditer(lower, max(0, digits.start() - _WORDS_AHEAD), digits.end() + _WORDS_BEHIND):
            if _is_date_like(lower, match):
                _keep(found, day_resolver.written_day(match, today), match)
                _sibling(found, lower, match)
    for match in month_pattern().finditer(lower) if "20" in lower else ():
        _keep(found, date(int(match["year"]), MONTHS[fold(match["month"])], 1), match)
    _relative_days(found, lower, today)
    return sorted(found, key=lambda day: day.start)


_UNITS, _ENDS, _WEEKDAYS = (re.compile("|".join(stems)) for stems in (_UNIT_STEMS, _END_STEMS, _WEEKDAY_STEMS))


def _sibling(found: list[Day], lower: str, match: re.Match[str]) -> None:
    """The day before one whose month it shares: "Tues 14 or Wed 15 Oct"."""
    if not match["fd"] or not found:
        return
    other = _SHARES_MONTH.search(lower, max(0, match.start() - _WORDS_AHEAD), match.start())
    number = int(other["day"]) if other else 0
    if other and 0 < number < int(match["fd"]):
        on = found[-1].on
        _keep(found, on - timedelta(days=int(match["fd"]) - number), other)


_SHARES_MONTH = re.compile(
    r"(?<![\d:.])(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:or|and|oder|und|/|&)\s*(?:\w+\.?,?\s)?$"
)


def _relative_days(found: list[Day], lower: str, today: Today) -> None:
    """Lengths of time, ends of weeks and days of the week."""
    if _UNITS.search(lower):
        for match in span_pattern().finditer(lower):
            if not any(word in match.group() for word in _PAST_WORDS):
                _keep(found, day_resolver.after_span(match, today), match, counted=True)
    if _ENDS.search(lower):
        for match in week_end_pattern().finditer(lower):
            if match["unit"] in ("day", "business", "tages") and any(
                0 <= day.start - match.end() <= _BESIDE for day in found
            ):
                continue  # "by end of day on 20 August"
            _keep(found, day_resolver.end_of(match, today), match)
    if _WEEKDAYS.search(lower):
        for match in weekday_pattern().finditer(lower):
            near = (match["near"] or "") in ("today", "heute")
            _keep(found, day_resolver.named_day(match, today), match, near=near, named=True)


def _keep(
    found: list[Day],
    on: date | None,
    match: re.Match[str],
    *,
    counted: bool = False,
    near: bool = False,
    named: bool = False,
) -> None:
    start, end = match.span()
    if on is not None and all(end <= known.start or known.end <= start for known in found):
        found.append(Day(on, start, end, counted, near, named))


def _is_date_like(text: str, match: re.Match[str]) -> bool:
    """Whether digits that look like a date are one: no telephone, no fraction, no version."""
    if _PHONE.search(text[max(0, match.start() - 14) : match.start()]):
        return False
    if match["sa"] and not match["sy"]:
        lead = fold(text[max(0, match.start() - 6) : match.start()]).split()
        return bool(match["wd"]) or (bool(lead) and lead[-1] in {"on", "am", "by", "until", "from", "bis"})
    if match["dd"] and not match["dy"] and not match["wd"]:
        return not text[match.end() : match.end() + 1].isdigit()
    return True


def _clock_of(day: Day, number: int, days: list[Day], clocks: list[TimeMark]) -> TimeMark | None:
    """The time that belongs to a day: the first behind it and before the next day, else the one just before it."""
    if day.counted:
        return None
    stop = days[number + 1].start if number + 1 < len(days) else day.end + _NEAR
    for clock in clocks:
        if clock.start < 0 or day.end <= clock.start < min(stop, day.end + _NEAR):
            return clock
    ahead = [
        clock
        for clock in clocks
        if 0 <= day.start - clock.end < _NEAR // 2 and not any(other.end > clock.start for other in days[:number])
    ]
    return ahead[-1] if ahead else None


def _at(message: Message, day: Day, clock: TimeMark | None) -> datetime | None:
    if clock is None:
        return None
    offset = message.date.utcoffset() if message.date else None
    return moment(
        day.on,
        clock.minutes,
        clock.zone,
        clock.offset,
        int(offset.total_seconds()) // 60 if offset is not None else None,
    )


def _phrase(day: Day, clock: TimeMark | None) -> tuple[int, int]:
    if clock is None or clock.start < 0:
        return day.start, day.end
    return min(day.start, clock.start), max(day.end, clock.end)


def _invited(message: Message) -> Iterator[DatedFact]:
    for invitation in message.invitations:
        if invitation.start is not None and invitation.method not in ("CANCEL", "REPLY"):
            yield DatedFact(DateMeaning.INTERVIEW, invitation.start.date(), invitation.start, invitation.summary, 0, 0)


def _without_doubles(found: list[DatedFact]) -> tuple[DatedFact, ...]:
    """One fact for each meaning and day, that with a time before that without."""
    kept: dict[tuple[DateMeaning, date], DatedFact] = {}
    for fact in found:
        key = (fact.meaning, fact.on)
        if key not in kept or (kept[key].at is None and fact.at is not None):
            kept[key] = fact
    return tuple(kept.values())
