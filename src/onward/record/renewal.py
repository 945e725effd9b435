"""Whether a message opens another bid for a role that the owner had applied for before."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from onward.model.application import Event, EventKind
from onward.model.reading import Kind
from onward.record.history import ending, last_moment, moment
from onward.record.roles import Likeness
from onward.record.standing import was_sent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.record.arrival import Arrival

# An acknowledgement this long after the end is a new application.
LONG_ENDED = timedelta(days=30)
# So is one after this much silence: for the same role; when it names no role; when it names the role otherwise.
_SAME_ROLE = timedelta(days=90)
_NO_ROLE = timedelta(days=30)
# A board's receipt and the employer's own come within a few days of each other.
_OTHER_WORDING = timedelta(days=3)


def is_long_ended(events: Sequence[Event], arrival: Arrival) -> bool:
    """Whether the application had ended more than 30 days before the message."""
    end = ending(events)
    return end is not None and arrival.when - moment(end) > LONG_ENDED


def is_other_bid(events: Sequence[Event], arrival: Arrival, likeness: Likeness | None) -> bool:
    """Whether an acknowledgement or a recruiter's first letter is about another bid than the one with these events.

    `likeness` compares the roles, None when one of them is unknown.
    """
    if arrival.reading.kind is Kind.OUTREACH:
        alike = likeness is not None and likeness >= Likeness.ALIKE
        return ending(events) is not None or (was_sent(events) and not alike)
    if arrival.reading.kind is not Kind.ACKNOWLEDGEMENT:
        return False
    if ending(events) is not None:
        return is_long_ended(events, arrival)
    last = last_moment(events)
    return last is not None and arrival.when - last > _patience(events, arrival, likeness)


def _patience(events: Sequence[Event], arrival: Arrival, likeness: Likeness | None) -> timedelta:
    if likeness is Likeness.SAME or not any(event.kind is EventKind.ACKNOWLEDGED for event in events):
        return _SAME_ROLE
    return _OTHER_WORDING if arrival.role else _NO_ROLE
