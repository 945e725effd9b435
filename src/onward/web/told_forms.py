"""What the owner tells in a form → values of the model; a wrong field is named with a sentence that says what to do."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from unicodedata import category

from onward.flow.adding import NewApplication, NewEvent
from onward.flow.correcting import Somebody
from onward.model.application import Channel, EventKind
from onward.model.reading import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onward.web.render import Words

ROWS = 3
"""How many people a form has room for."""
_LONGEST = 200  # characters of a name, role or title
_CONTROL = frozenset(("Cc", "Cs"))
_YEARS = range(1950, 2101)
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)(?::\d\d)?")
_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")


class Fields(dict[str, str]):
    """Words by field, for a template to show again; a field that has none is ""."""

    def __missing__(self, name: str) -> str:
        """Nothing was said of this field."""
        return ""


class Filled:
    """A form that is gone through field by field.

    Attributes:
        wrong: what is wrong with a field, by its name.
    """

    def __init__(self, form: Mapping[str, str], words: Words, now: datetime) -> None:
        """Read `form`; sentences come from `words`, and days are told from `now`."""
        self._form, self._words, self._now = form, words, now
        self.wrong = Fields()

    def refuse(self, field: str, text: str, **values: object) -> None:
        """Say what is wrong with a field; the first thing said of it stays."""
        self.wrong.setdefault(field, self._words(text, **values))

    def line(self, field: str) -> str:
        """A name, role or title on one line, "" for none."""
        text = self._form[field]
        if len(text) > _LONGEST or any(category(c) in _CONTROL for c in text):
            self.refuse(field, "add.wrong_line", most=_LONGEST)
        return text

    def channel(self, field: str) -> Channel:
        """The way in; UNKNOWN when none is said."""
        text = self._form[field]
        if text and text not in set(Channel):
            self.refuse(field, "add.wrong_choice")
            return Channel.UNKNOWN
        return Channel(text) if text else Channel.UNKNOWN

    def day(self, field: str, *, may_lie_ahead: bool = False) -> date:
        """A day; today where the field is empty or wrong."""
        today = self._now.date()
        if not self._form[field]:
            return today
        try:
            day = date.fromisoformat(self._form[field])
        except ValueError:
            day = date.min
        if day.year not in _YEARS:
            self.refuse(field, "add.wrong_day", example=today.isoformat())
            return today
        if day > today and not may_lie_ahead:
            self.refuse(field, "add.wrong_ahead")
        return day

    def time(self, field: str) -> time | None:
        """A time of day; None when there is none."""
        text = self._form[field]
        match = _TIME.fullmatch(text)
        if text and match is None:
            self.refuse(field, "add.wrong_time")
        return time(int(match[1]), int(match[2])) if match else None

    def people(self) -> tuple[Somebody, ...]:
        """Those of the rows that are filled in."""
        return tuple(self._people())

    def _people(self) -> Iterator[Somebody]:
        for row in range(1, ROWS + 1):
            name, address = self.line(f"person_{row}"), self._form[f"address_{row}"].lower()
            part = self._form[f"part_{row}"]
            if address and not _ADDRESS.fullmatch(address):
                self.refuse(f"address_{row}", "add.wrong_address")
            if address and not name:
                self.refuse(f"person_{row}", "add.wrong_nameless")
            if part and part not in set(Part):
                self.refuse(f"part_{row}", "add.wrong_choice")
            elif name:
                yield Somebody(name, address, Part(part) if part else "")


def application_of(filled: Filled) -> NewApplication:
    """The application that the form tells of; it holds only where nothing is wrong."""
    new = NewApplication(
        company=filled.line("company"),
        role=filled.line("role"),
        on=filled.day("on"),
        channel=filled.channel("channel"),
        requisition=filled.line("requisition"),
    )
    if not new.company and not new.role:
        filled.refuse("company", "add.wrong_nothing")
    return new


def event_of(filled: Filled, kind: EventKind, now: datetime) -> NewEvent:
    """The event that the form tells of; it holds only where nothing is wrong."""
    interview = kind is EventKind.INTERVIEW
    at = _moment(filled.day("on", may_lie_ahead=interview), filled.time("time"))
    if not interview and isinstance(at, datetime) and at > now:
        filled.refuse("time", "add.wrong_ahead")
    if not interview and at == now.date():
        at = now  # after what this morning's letters told
    people = filled.people()
    if people and not interview:
        filled.refuse("person_1", "application.wrong_people")
    return NewEvent(kind, at, filled.line("title"), people)


def _moment(day: date, at: time | None) -> date | datetime:
    """The day, or with a time of day the moment in the computer's time zone."""
    return datetime.combine(day, at).astimezone() if at is not None else day
