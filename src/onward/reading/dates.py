"""Dates of a mail, each with what it is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from onward.model.reading import DatedFact, DateMeaning
from onward.reading import day_resolver
from onward.reading.clock_marks import UNKNOWN, TimeMark, times
from onward.reading.date_cues import About
from onward.reading.date_marks import flat, keys_of, patterns_for
from onward.reading.date_meanings import Day, View, lead_of, meaning_of
from onward.reading.date_spoken import spoken_of
from onward.reading.date_words import Lead
from onward.reading.day_resolver import Today
from onward.reading.passages import MAX_TEXT, Scan, own_sentences, passage, scan
from onward.reading.zone_words import US_ZONES
from onward.reading.zones import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.message import Message
    from onward.reading.letter import Letter, Piece

_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+")
# "3 March", "14. Mai", "1er avril", "March 3"
_BESIDE_A_WORD = re.compile(r"\d(?:\w\w|[.º°])?[\s-]{1,2}[^\W\d_]{3}|\d\s(?:de|di)\s|[^\W\d_]{3}\.?\s(?:the\s)?\d")
_NUMERIC = re.compile(r"\d[./-]\s?\d")
_WEEKDAY_AHEAD = 28
_TIME_LINE = re.compile(
    r"^\W{0,3}(?:time|when|uhrzeit|zeit|start|beginn|um|at|from|von|ab|heure|horaire|[àa]|hora|hor[aá]rio|ora"
    r"|orario|ore|alle"
    r"|tijd|tijdstip|om|de)?\s*[:|]?\s*\d",
    re.IGNORECASE,
)
_BESIDE, _FAR_BESIDE = 4, 12
_NEAR = 60  # characters between a day and its time
_PHONE = re.compile(
    r"\b(?:tel|phone|fax|mobil|mobile|call us at|ust|vat|hrb|iban|version|v|telefono|telefoon|tfno|tlf|telf|movil"
    r"|portable"
    r"|siret|siren|nif|cif|kvk|cell|art|par|abs|ley|law|art\.|n[.°o]|nr|kw)\b[\s.:#]*$"
)
_ON = frozenset(
    "on am by until from bis le el il al op dia em zum ab au vom del du no den dem before till ate até jusqu'au".split()
)
_US_LANGUAGE = "en"
_MOST = 24
_SENTENCES_BEFORE, _BEFORE = 3, 240
_IDLE = frozenset({Lead.PAST, Lead.STRETCH})


def find_dates(letter: Letter) -> tuple[DatedFact, ...]:
    """The dates of the sender's own words and of calendar objects, in order, without doubles.

    Years left out are taken from the mail's date; times without a zone are in the mail's own offset.
    """
    message = letter.message
    found: list[DatedFact] = []
    sentences = own_sentences(letter)
    searched = scan(sentences)
    today = Today(
        message.date.date() if message.date else None,
        patterns_for(letter.language),
        _month_first(letter, sentences),
        may_flip=letter.language in ("", _US_LANGUAGE),
    )
    for index, has_stem in sorted(_worth_a_look(searched, today.patterns.stems).items()):
        if len(found) < _MOST and (has_stem or _may_be_written(searched.pieces[index].text)):
            found += _in_sentence(letter, searched, index, today)
    found += _invited(message)
    return _without_doubles(found)


def _worth_a_look(searched: Scan, stems: tuple[str, ...]) -> dict[int, bool]:
    """The sentences that hold a digit or a stem of a word for a day, by number, and whether they hold a stem."""
    lower, starts = searched.lower, searched.starts
    found = {number: False for number, piece in enumerate(searched.pieces) if _DIGIT.search(piece.text)}
    for stem in stems:
        at = lower.find(stem)
        while at >= 0:
            number = bisect_right(starts, at) - 1
            found[number] = True
            # The rest of the sentence needs no second look.
            at = lower.find(stem, starts[number + 1]) if number + 1 < len(starts) else -1
    return found


def _may_be_written(text: str) -> bool:
    """Whether a sentence without a word for a day can hold a date: digits beside digits, or beside a word."""
    return _NUMERIC.search(text) is not None or _BESIDE_A_WORD.search(text) is not None


def _month_first(letter: Letter, sentences: tuple[Piece, ...]) -> bool:
    """Whether 3/4 is in March: another date of the mail says so, or a US time zone does."""
    if letter.language not in ("", _US_LANGUAGE):
        return False
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
    return bool(slashed) and _in_the_united_states(letter.message, sentences)


def _in_the_united_states(message: Message, sentences: tuple[Piece, ...]) -> bool:
    """Whether a time zone of the text or of the mail itself is one of the United States."""
    named = re.search(
        r"\b(?:[ECMP][SD]?T|eastern|pacific|central) ?(?:time)?\b",
        " ".join(piece.text for piece in sentences)[: 4 * MAX_TEXT],
    )
    if named and named.group() not in ("CET", "MET"):
        return True
    offset = message.date.utcoffset() if message.date else None
    return offset is not None and offset in [timedelta(minutes=zone) for zone in US_ZONES]


def _in_sentence(letter: Letter, searched: Scan, index: int, today: Today) -> Iterator[DatedFact]:
    lower = searched.passage(index).lower
    text = flat(lower)
    days = _days(text, today)
    if not days:
        return
    piece = searched.pieces[index]
    if all(day.lead in _IDLE for day in days):
        return
    spoken = spoken_of(text, letter.language)
    if About.APPLIED in spoken and today.day and any(day.on > today.day for day in days):
        days = _looking_back(days, text, today)
    view = View(text, days, spoken, partial(_spoken_before, letter, searched, index), today.day)
    clocks = _clocks(text, searched.pieces[index + 1] if index + 1 < len(searched.pieces) else None)
    for number, day in enumerate(days):
        clock = _clock_of(day, number, days, clocks)
        about = meaning_of(view, number, has_clock=clock is not None)
        if about is None:
            continue
        on = day.back if about is DateMeaning.APPLIED and day.back else day.on
        start, end = _phrase(day, clock)
        at = _at(letter.message, on, clock)
        yield DatedFact(about, on, at, piece.text[start:end], piece.start + start, piece.start + end)


def _spoken_before(letter: Letter, searched: Scan, index: int) -> dict[About, list[int]]:
    """What the sentences before one speak of."""
    before = " ".join(searched.passage(n).lower for n in range(max(0, index - _SENTENCES_BEFORE), index))
    return spoken_of(flat(before[-_BEFORE:]), letter.language)


def _looking_back(days: list[Day], text: str, today: Today) -> list[Day]:
    """The days with what they are when their words are taken as passed."""
    passed = {day.start: day.on for day in _days(text, replace(today, looks_back=True))}
    return [replace(day, back=passed.get(day.start)) for day in days]


def _clocks(text: str, following: Piece | None) -> list[TimeMark]:
    """The times of a sentence, else that of a line behind it which gives a time and nothing else."""
    clocks = times(text)
    if not clocks and following is not None and _TIME_LINE.match(following.text[:40]):
        return [replace(clock, start=-1, end=-1) for clock in times(flat(passage(following).lower))[:1]]
    return clocks


def _days(text: str, today: Today) -> list[Day]:
    """The days of a sentence in order; what stands inside another is left out."""
    found: list[Day] = []
    patterns = today.patterns
    keys = keys_of(text)
    months = not keys.isdisjoint(patterns.month_keys)
    if months or _NUMERIC.search(text):
        _written_days(found, text, today)
    if months:
        _named_months(found, text, today)
    _relative_days(found, text, keys, today)
    return sorted(found, key=lambda day: day.start)


def _written_days(found: list[Day], text: str, today: Today) -> None:
    """Days that begin with a digit."""
    for digits in _DIGITS.finditer(text):
        match = today.patterns.day.match(text, digits.start())
        if match is None:
            continue
        begin, weekday = _weekday_before(text, match.start(), today)
        if _is_date_like(text, match, begin, weekday):
            _keep(found, day_resolver.written_day(match, weekday, today), text, (begin, match.end()), today)
            _sibling(found, text, match, begin, today)


def _weekday_before(text: str, start: int, today: Today) -> tuple[int, str]:
    """Where a date begins with the weekday before it, and that weekday."""
    found = today.patterns.weekday_before.search(text, max(0, start - _WEEKDAY_AHEAD), start)
    return (found.start(), found["wd"]) if found else (start, "")


def _named_months(found: list[Day], text: str, today: Today) -> None:
    """Months with a day behind them, and months with a year and no day."""
    for match in today.patterns.month_first.finditer(text):
        begin, weekday = _weekday_before(text, match.start(), today)
        on = day_resolver.month_first_day(match, weekday, today)
        _keep(found, on, text, (begin, match.end()), today)
    for match in today.patterns.month.finditer(text) if "20" in text else ():
        month = day_resolver.month_of(match["month"], today)
        on = date(int(match["year"]), month, 1) if month else None
        _keep(found, on, text, match.span(), today, vague=True)


_SHARES_MONTH = re.compile(
    r"(?<![\d:.])(?P<day>\d{1,2})(?:st|nd|rd|th|er|[.°])?\s*"
    r"(?:or|and|oder|und|ou|et|o|u|y|e|en|of|/|&|,|-|to|bis|au|al|a|tot)\s*(?:\w+\.?,?\s)?$"
)


def _sibling(found: list[Day], text: str, match: re.Match[str], begin: int, today: Today) -> None:
    """The day before one whose month it shares: "Tues 14 or Wed 15 Oct"."""
    if not match["fd"] or not found:
        return
    other = _SHARES_MONTH.search(text, max(0, begin - _WEEKDAY_AHEAD), begin)
    number = int(other["day"]) if other else 0
    if other and 0 < number < int(match["fd"]):
        on = found[-1].on - timedelta(days=int(match["fd"]) - number)
        _keep(found, on, text, other.span("day"), today)


def _relative_days(found: list[Day], text: str, keys: frozenset[str], today: Today) -> None:
    """Lengths of time, ends of weeks and days of the week."""
    patterns = today.patterns
    for match in patterns.span.finditer(text) if keys & patterns.unit_keys else ():
        _keep(found, day_resolver.after_span(match, today), text, match.span(), today, counted=True)
    for match in patterns.weekday.finditer(text) if keys & patterns.weekday_keys else ():
        if match["near"] and (_stands_beside(found, match) or _means_morning(match, today)):
            continue
        named = match["weekday"] is not None and match["number"] is None
        on = day_resolver.named_day(match, today)
        _keep(found, on, text, match.span(), today, vague=bool(match["near"]), named=named)
    for match in patterns.end.finditer(text) if keys & patterns.end_keys else ():
        if not _stands_beside(found, match, _FAR_BESIDE):  # "by end of day on 20 August"
            _keep(found, day_resolver.end_of(match, today), text, match.span(), today, vague=True)


def _stands_beside(found: list[Day], match: re.Match[str], gap: int = _BESIDE) -> bool:
    return any(-gap <= day.end - match.start() <= 0 or 0 <= day.start - match.end() <= gap for day in found)


def _means_morning(match: re.Match[str], today: Today) -> bool:
    """Whether the word for tomorrow means the morning: "por la mañana", "guten Morgen"."""
    return today.patterns.morning.search(match.string, max(0, match.start() - 16), match.start()) is not None


def _keep(  # noqa: PLR0913 - how the words gave the day
    found: list[Day],
    on: date | None,
    text: str,
    span: tuple[int, int],
    today: Today,
    *,
    counted: bool = False,
    vague: bool = False,
    named: bool = False,
) -> None:
    start, end = span
    if on is None or not all(end <= known.start or known.end <= start for known in found):
        return
    lead = lead_of(text, start, end, today.patterns, counted=counted)
    found.append(Day(on, start, end, lead, counted, vague, named))


def _is_date_like(text: str, match: re.Match[str], begin: int, weekday: str) -> bool:
    """Whether digits that look like a date are one: no telephone, no fraction, no version."""
    before = text[max(0, begin - 14) : begin]
    if _PHONE.search(before):
        return False
    if match["sa"] and not match["sy"]:
        lead = before.split()
        padded = len(match["sa"]) == 2 == len(match["sb"]) and int(match["sb"]) <= 12
        return bool(weekday) or padded or (bool(lead) and lead[-1] in _ON)
    if match["dd"] and not match["dy"] and not weekday:
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


def _at(message: Message, on: date, clock: TimeMark | None) -> datetime | None:
    if clock is None or clock.minutes == UNKNOWN:
        return None
    offset = message.date.utcoffset() if message.date else None
    return moment(
        on,
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
