"""The diary of interviews: how sure before, how it was after; kept as notes on the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.application import EventKind
from onward.model.note import NoteKind
from onward.plan.meetings import held, standing_interviews

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from onward.model.application import Event
    from onward.web.render import Words
    from onward.web.show import Show

SURE = ("1", "2", "3", "4", "5")
AREAS = ("went", "talked", "impressed", "asked")


def ahead(events: Sequence[Event], now: datetime) -> tuple[Event, ...]:
    """The interviews that are still to come, the next one first."""
    coming = [event for event in standing_interviews(events) if event.at >= now]
    return tuple(sorted(coming, key=lambda event: (event.at, event.id)))


def behind(events: Sequence[Event], now: datetime) -> tuple[Event, ...]:
    """The interviews that took place, the last one first."""
    return tuple(reversed(held(events, now)))


def interview_of(events: Sequence[Event], event_id: str) -> Event | None:
    """The interview with this id; None when it is no longer there."""
    return next((event for event in events if event.kind is EventKind.INTERVIEW and event.id == event_id), None)


def day_of(event: Event, show: Show) -> str:
    """The day of an interview; a fixed time is told as its letter gives it."""
    return show.day(event.at.date() if event.scheduled else event.at)


def notes_before(form: Mapping[str, str], event: Event, words: Words, show: Show) -> Iterator[tuple[NoteKind, str]]:
    """What the owner said before an interview, as a note.

    It is a general note: an interview note would say that the interview took place.
    """
    if form["sure"] in SURE:
        sure = words(f"application.sure_{form['sure']}")
        yield NoteKind.GENERAL, words("application.note_sure", day=day_of(event, show), sure=sure, of=form["sure"])


def notes_after(form: Mapping[str, str], event: Event, words: Words, show: Show) -> Iterator[tuple[NoteKind, str]]:
    """What the owner said after an interview, as notes.

    What was talked about and what impressed are kept as they were written, since letters are made from them. How it
    went is the owner's alone, and is a general note, which no letter is made from.
    """
    day = day_of(event, show)
    if form["went"]:
        yield NoteKind.GENERAL, words("application.note_went", day=day, text=form["went"])
    if form["talked"]:
        yield NoteKind.INTERVIEW, form["talked"]
    if form["impressed"]:
        yield NoteKind.IMPRESSED, form["impressed"]
    if form["asked"]:
        yield NoteKind.GENERAL, words("application.note_asked", day=day, text=form["asked"])
