"""Narrowing several applications down to one: by role, then person, then by being the only open one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.names import requisition_key
from onward.model.reading import Kind
from onward.record.history import ending, last_moment
from onward.record.renewal import is_long_ended, is_other_bid
from onward.record.roles import Likeness, compare
from onward.record.verdict import Doubt, Found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.model.application import Application, Event
    from onward.record.arrival import Arrival
    from onward.record.shelf import Shelf

_CERTAINTY = {"thread": 0.95, "requisition": 0.95, "role": 0.95, "person": 0.85, "company": 0.75}
# Kinds that open a bid: a role in other words is another role.
_OPENERS = frozenset({Kind.ACKNOWLEDGEMENT, Kind.OUTREACH})
# Kinds that may come long after the end.
_LATE = frozenset({Kind.REJECTION, Kind.STATUS})


@dataclass(frozen=True, slots=True)
class _Option:
    """An application that it may be.

    Attributes:
        application: which.
        events: its history.
        likeness: of the roles, None when one of them is unknown.
    """

    application: Application
    events: Sequence[Event]
    likeness: Likeness | None

    @property
    def is_alike(self) -> bool:
        return self.likeness is not None and self.likeness >= Likeness.ALIKE

    @property
    def is_open(self) -> bool:
        return ending(self.events) is None


def settle(shelf: Shelf, arrival: Arrival, pool: Sequence[Application], how: str) -> Found | Doubt | None:
    """The one application of `pool` that the message is about; several or a weak one are a doubt; None for none.

    `how` says what led to the pool (see `onward.model.record.Tie`).
    """
    options = [_option(shelf, arrival, application) for application in pool]
    options, by_role = _by_role([option for option in options if not _is_apart(option, arrival)], arrival)
    how = "role" if by_role and how == "company" else how
    if len(options) > 1:
        known = _known_to(shelf, arrival)
        met = [option for option in options if option.application.id in known]
        options, how = (met, "person") if met else (options, how)
    if len(options) > 1:
        still = [option for option in options if option.is_open]
        options = still if len(still) == 1 else options
    if len(options) == 1 and not _is_weak(options[0], arrival):
        return Found(options[0].application.id, how, _CERTAINTY[how])
    return Doubt(_likeliest_first(options)) if options else None


def _option(shelf: Shelf, arrival: Arrival, application: Application) -> _Option:
    return _Option(application, shelf.events(application.id), compare(shelf, application, arrival.role))


def _is_apart(option: _Option, arrival: Arrival) -> bool:
    """Whether the message is about another bid: a renewed one, a different role, or another number."""
    if option.likeness is Likeness.DIFFERENT or is_other_bid(option.events, arrival, option.likeness):
        return True
    number = requisition_key(option.application.requisition)
    if not number or not arrival.requisition or number == arrival.requisition:
        return False
    return arrival.reading.kind in _OPENERS or not option.is_alike


def _by_role(options: list[_Option], arrival: Arrival) -> tuple[list[_Option], bool]:
    """The options whose role fits best, and whether the role decided."""
    for level in (Likeness.SAME, Likeness.ALIKE):
        fitting = [option for option in options if option.likeness is level]
        if fitting:
            return fitting, True
    if arrival.reading.kind in _OPENERS:
        return [option for option in options if option.likeness is None], False
    return options, False


def _known_to(shelf: Shelf, arrival: Arrival) -> set[str]:
    """Applications that somebody of the message is a contact of."""
    return {a.id for address in arrival.addresses for a in shelf.led_by("address", address)}


def _is_weak(option: _Option, arrival: Arrival) -> bool:
    """Whether the only option is worth a question and no tie."""
    if option.likeness is Likeness.MAYBE:
        return True
    if arrival.reading.kind is Kind.FEEDBACK or not is_long_ended(option.events, arrival):
        return False
    return arrival.reading.kind not in _LATE or not option.is_alike


def _likeliest_first(options: Sequence[_Option]) -> tuple[str, ...]:
    """Open ones first, then the latest heard of."""

    def rank(option: _Option) -> tuple[bool, float, str]:
        last = last_moment(option.events)
        return not option.is_open, -last.timestamp() if last else 0.0, option.application.id

    return tuple(option.application.id for option in sorted(options, key=rank))
