"""What `onward add` is asked to add: from words and options to one decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from onward.cli.dates import must_be_past, parse_day, parse_moment
from onward.cli.names import named
from onward.cli.typed import one_line, parse_channel, parse_somebody, parse_word
from onward.cli.wording_tell import TEXTS
from onward.errors import UsageError
from onward.flow.correcting import present_at
from onward.flow.finding import find_application
from onward.flow.telling import Word, anchor_of
from onward.model.application import EventKind
from onward.model.decision import Verb

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from onward.model.record import Record

_OPTIONS = {
    "application": {"company", "role", "channel", "requisition"},
    "interview": {"title", "people"},
    "event": {"title"},
}
_OPTION_NAMES = {"people": "with"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A thing to add.

    Attributes:
        thing: "application", "interview" or "event".
        words: which application, "" for a new one.
        kind: of the event.
        options: as they were typed.
    """

    thing: str
    words: str
    kind: EventKind
    options: argparse.Namespace

    def word(self, record: Record, now: datetime) -> Word:
        """The decision that it comes to."""
        if self.thing == "application":
            return _application(self.options, now)
        return _event(self, record, now)


def asked_for(arguments: argparse.Namespace) -> Asked:
    """What is asked for.

    Raises:
        UsageError: it is unclear, or an option does not go with it; says what to write.
    """
    thing, *words = arguments.words or [""]
    if thing not in _OPTIONS or (thing == "application" and words):
        raise UsageError(TEXTS["add.usage"])
    for option in set().union(*_OPTIONS.values()) - _OPTIONS[thing]:
        if getattr(arguments, option):
            raise UsageError(TEXTS["add.option"].format(option=_OPTION_NAMES.get(option, option), thing=thing))
    kind = EventKind.APPLIED if thing == "application" else EventKind.INTERVIEW
    if thing == "event":
        kind = _kind(words.pop() if len(words) > 1 else "")
    return Asked(thing, " ".join(words), kind, arguments)


def _kind(text: str) -> EventKind:
    if not text:
        raise UsageError(TEXTS["add.kind.missing"].format(kinds=named(EventKind)))
    return parse_word(text, EventKind, TEXTS["add.kind"])


def _application(options: argparse.Namespace, now: datetime) -> Word:
    company, role = one_line(options.company, "--company"), one_line(options.role, "--role")
    if not company and not role:
        raise UsageError(TEXTS["add.needs"])
    told = {
        "company": company,
        "role": role,
        "at": must_be_past(parse_day(options.on or "today", now), now).isoformat(),
        "channel": parse_channel(options.channel).value if options.channel else "",
        "requisition": one_line(options.requisition, "--requisition"),
    }
    return Word(Verb.ADD_APPLICATION, "", {field: value for field, value in told.items() if value})


def _event(asked: Asked, record: Record, now: datetime) -> Word:
    application = find_application(record, asked.words)
    when = _when(asked, now)
    people = [parse_somebody(text) for text in asked.options.people or ()]
    value = {
        "kind": asked.kind.value,
        "at": when.isoformat(),
        "title": one_line(asked.options.title, "--title"),
        "people": present_at(record, application, people),
        "scheduled": asked.kind is EventKind.INTERVIEW and isinstance(when, datetime),
        "anchor": anchor_of(record, application.id),
    }
    return Word(Verb.ADD_EVENT, application.id, value)


def _when(asked: Asked, now: datetime) -> date | datetime:
    """When it happened; only an interview may lie ahead, and has to be dated."""
    text = asked.options.on
    if asked.kind is EventKind.INTERVIEW:
        if not text:
            raise UsageError(TEXTS["add.when"])
        return parse_moment(text, now)
    return must_be_past(parse_moment(text, now), now) if text else now
