"""The one place that asks what time it is."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from onward.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present moment, aware, in the owner's time zone."""


class SystemClock:
    """The computer's clock and time zone."""

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now().astimezone()


class FixedClock:
    """A clock that stands still: for the demo and for tests."""

    def __init__(self, moment: datetime) -> None:
        """Stand still at `moment`; without a time zone it is taken to be in the computer's."""
        self._moment = moment if moment.tzinfo else moment.astimezone()

    def now(self) -> datetime:
        """The moment at which the clock stands."""
        return self._moment


def clock_from(environment: Mapping[str, str]) -> Clock:
    """The system's clock, or one that stands at `ONWARD_NOW` (ISO 8601) where that is set."""
    text = environment.get("ONWARD_NOW", "")
    if not text:
        return SystemClock()
    try:
        return FixedClock(datetime.fromisoformat(text))
    except ValueError as error:
        raise UsageError(
            f"ONWARD_NOW is {text!r}, which is no date and time. Write it like 2026-11-23T17:00+01:00, or unset it."
        ) from error
