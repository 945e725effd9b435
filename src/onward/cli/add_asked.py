"""What `onward add` is asked to add: from words and options to one decision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.cli.dates import must_be_past, parse_day, parse_moment
from onward.cli.names import named
from onward.cli.typed import one_line, parse_channel, parse_somebody, parse_word
from onward.cli.wording_tell import TEXTS
from onward.errors import UsageError
from onward.flow.adding import NewApplication, NewEvent, application_word, event_word
from onward.flow.finding import find_application
from onward.model.application import Channel, EventKind

if TYPE_CHECKING:
    import argparse
    from datetime import date, datetime

    from onward.flow.telling import Word
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
    new = NewApplication(
        company=company,
        role=role,
        on=must_be_past(parse_day(options.on or "today", now), now),
        channel=parse_channel(options.channel) if options.channel else Channel.UNKNOWN,
        requisition=one_line(options.requisition, "--requisition"),
    )
    return application_word(new)


def _event(asked: Asked, record: Record, now: datetime) -> Word:
    application = find_application(record, asked.words)
    when = _when(asked, now)
    people = tuple(parse_somebody(text) for text in asked.options.people or ())
    new = NewEvent(asked.kind, when, one_line(asked.options.title, "--title"), people)
    return event_word(record, application, new)


def _when(asked: Asked, now: datetime) -> date | datetime:
    """When it happened; only an interview may lie ahead, and has to be dated."""
    text = asked.options.on
    if asked.kind is EventKind.INTERVIEW:
        if not text:
            raise UsageError(TEXTS["add.when"])
        return parse_moment(text, now)
    return must_be_past(parse_moment(text, now), now) if text else now
