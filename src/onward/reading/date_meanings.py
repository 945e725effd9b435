"""What a day of a sentence is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.reading import DateMeaning
from onward.reading.date_words import CALLED_OFF, LIMITS, MEANINGS, PAST_CUES, REPLY_CUES
from onward.reading.folding import fold

if TYPE_CHECKING:
    from datetime import date

    from onward.reading.date_marks import TimeMark
    from onward.reading.day_resolver import Today

_CALLED = 120  # so far back a meeting may have been called off
# A sentence about a meeting may ask for a word or name its beginning; its day is the meeting's all the same.
_GIVES_WAY = {DateMeaning.ANSWER_BY, DateMeaning.DEADLINE, DateMeaning.START}
_MEETING_CUES = ("interview", "gespraech", " call", "meeting", "telefonat", "invite you", "einladen")
_MEETINGS_OF_A_DAY = ("assessment cent", "assessment-cent", "probearbeit", "probetag")
_MEANING_BY_CUE = tuple((cue, meaning) for meaning, cues in MEANINGS for cue in cues)
_TO_YOU = (" you ", " your ", " please ", " sie ", " ihre", " bitte ", " du ", " dein", "schick")
_COUNTED = {DateMeaning.REAPPLY_AFTER}  # a period of keeping is told by the promise
_LONGEST_LINE = 90  # a longer sentence without a cue of its own is not told by the one before


@dataclass(frozen=True, slots=True)
class Day:
    """A day that stands in a sentence."""

    on: date
    start: int
    end: int
    counted: bool = False
    near: bool = False
    named: bool = False


_CANCELLED = ("been cancelled", "been canceled", "been called off", "wurde abgesagt")


def is_called_off(folded: str, before: str) -> bool:
    """Whether a short line names the meeting that the words before it call off."""
    return len(folded) < _CALLED and _of_words(folded) is None and any(cue in before[-_CALLED:] for cue in _CANCELLED)


def comes_to_nothing(about: DateMeaning, lower: str, folded: str, day: Day, today: Today) -> bool:
    """Whether a meeting will not be on its day, or a limit has passed unnoticed."""
    if about is DateMeaning.INTERVIEW:
        return _is_no_meeting(lower, folded, day, today)
    passed = today.day is not None and day.on < today.day
    return about in _LIMITING and passed and not _CLOSED.search(folded)


def _is_no_meeting(lower: str, folded: str, day: Day, today: Today) -> bool:
    """Whether a day of a sentence about meetings is one on which none will be: passed, called off, one of a stretch."""
    before = lower[max(0, day.start - 22) : day.start]
    if today.day and day.on < today.day and not _ON_DAY.search(before):
        return True
    if any(cue in folded for cue in CALLED_OFF):
        return True
    named = day.named
    return named and (
        lower[day.end : day.end + 2] in ("'s", "s ")
        or lower.startswith(" of the month", day.end)
        or _LAST.search(before) is not None
        or any(cue in folded for cue in PAST_CUES)
    )


_ON_DAY = re.compile(r"interview on $")
_LIMITING = frozenset({DateMeaning.DEADLINE, DateMeaning.ANSWER_BY})
_CLOSED = re.compile(r"closing date|deadline|frist")
_STRETCH = re.compile(r"\b(?:between|zwischen|week of|week commencing|woche vom|woche ab)\s(?:the\s|dem\s)?$")
_LAST = re.compile(r"\b(?:last|past|letzten?|vergangenen?|vorigen?)\s$")


def is_stretch(lower: str, day: Day) -> bool:
    """Whether a day is either end of a stretch of days: "between 12 March and 18 March"."""
    return bool(_STRETCH.search(lower[max(0, day.start - 22) : day.start])) or bool(
        _OTHER_END.search(lower[max(0, day.start - 60) : day.start])
    )


_OTHER_END = re.compile(r"\b(?:between|zwischen)\s[^.!?]{4,40}\s(?:and|und)\s(?:the\s|dem\s)?$")


def about_day(text: str, day: Day, meaning: DateMeaning, folded: str) -> DateMeaning | None:
    """What a day of a sentence is about; None for a length of time that says nothing of use."""
    limit = is_limit(text, day)
    if not day.counted and _APPLIED.search(text[: day.start]):
        return DateMeaning.APPLIED
    if not day.counted and _STARTS.search(text[max(0, day.start - 20) : day.start]) and "anbiet" in folded:
        return DateMeaning.START
    if day.counted:
        if _OF_ANOTHER_DAY.match(text, day.end):
            return None
        if meaning in _COUNTED and "candidates who" in folded:
            return None
        if meaning in _COUNTED or (limit and meaning in (DateMeaning.ANSWER_BY, DateMeaning.DEADLINE)):
            return meaning
        return DateMeaning.OTHER if any(cue in folded for cue in REPLY_CUES) else None
    if meaning in _GIVES_WAY and not limit and any(cue in folded for cue in _MEETING_CUES):
        return DateMeaning.INTERVIEW
    if meaning is DateMeaning.INTERVIEW and limit:
        return DateMeaning.ANSWER_BY
    return meaning


_OF_ANOTHER_DAY = re.compile(
    r"\s(?:of|after|following|from) the (?:closing|filing|dead)|\snach (?:dem )?(?:Ende|Ablauf|Abschluss)"
)
_APPLIED = re.compile(r"\b[Bb]ewerbung(?:sunterlagen)?\b[^.!?]{0,60} vom $")
_STARTS = re.compile(r"\bzum $")


def meaning_of_day(text: str, number: int, days: list[Day], meaning: DateMeaning) -> DateMeaning:
    """Where a sentence holds several days, the words since the last one tell what a day is about."""
    if len(days) == 1:
        return meaning
    start = days[number - 1].end if number else 0
    own = _of_words(f" {fold(text[start : days[number].end])}")
    return meaning if own is None else own


def _of_words(folded: str) -> DateMeaning | None:
    if " again" in folded and "appl" in folded:
        return DateMeaning.REAPPLY_AFTER
    if any(cue in folded for cue in _MEETINGS_OF_A_DAY):
        return DateMeaning.INTERVIEW
    if ("link" in folded and "expires" in folded) or " accepting " in folded:
        return DateMeaning.DEADLINE
    for cue, meaning in _MEANING_BY_CUE:
        if cue in folded:
            return meaning
    return None


def by_shape(text: str, day: Day, clock: TimeMark | None, folded: str) -> DateMeaning:
    """What a day is about of which no cue tells: a time of day makes a meeting, a limit makes a deadline."""
    if any(cue in folded for cue in REPLY_CUES):
        return DateMeaning.OTHER
    if is_limit(text, day):
        return DateMeaning.DEADLINE if any(cue in f" {folded} " for cue in _TO_YOU) else DateMeaning.OTHER
    return DateMeaning.INTERVIEW if clock else DateMeaning.OTHER


def is_limit(text: str, day: Day) -> bool:
    """Whether the words before a day make it the last one: "by 3 March", "bis zum 3. März"."""
    lead = fold(text[max(0, day.start - 28) : day.start])
    phrase = fold(text[day.start : day.end])
    tail = lead.split(":")[-1].split()[-4:]
    return (
        any((word in tail and _reaches(tail, word)) or f"{' '.join(tail)} ".endswith(f"{word} ") for word in LIMITS)
        or phrase.startswith(("within", "innerhalb", "binnen", "until"))
        or "deadline" in lead
    )


def _reaches(tail: list[str], word: str) -> bool:
    """Whether only words of time stand between a limiting word and the day: "by noon on", not "by video on"."""
    between = tail[tail.index(word) + 1 :]
    return all(part.strip(",.()") in _OF_TIME or part[0].isdigit() for part in between)


_OF_TIME = frozenset(
    """
    the on at of or end close day business noon midnight no later than latest zum den dem der am um uhr spaetestens
    mittag ende monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
    samstag sonntag sonnabend einschliesslich and including pm am a.m p.m est et gmt this next coming kommenden
    """.split()
)


def meaning_of(folded: str, before: str) -> DateMeaning:
    """What the dates of a sentence are about, from its own words, else from the words before it."""
    own = _of_words(f" {folded}")
    if own is not None:
        return own
    if len(folded) > _LONGEST_LINE:
        return DateMeaning.OTHER
    if any(cue in before[-240:] for cue in _MEETINGS_OF_A_DAY):
        return DateMeaning.INTERVIEW
    for meaning, cues in MEANINGS[-2:]:
        if any(cue in before[-240:] for cue in cues):
            return meaning
    return DateMeaning.OTHER
