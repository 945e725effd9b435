"""When a step may be done. Nothing is due on the day of the rejection (evidence.md C, D1, D2).

Weekends are known by the weekday; public holidays are not known.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from onward.model.plan import Window

LAST_DAY_TO_WRITE = 7  # days after the letter; rubric T4 and F4
REMINDER_AFTER = 10  # working days; evidence.md D2
CONTACT_AFTER = 3  # months; evidence.md D2
LATER_AFTER = 3  # days, when the owner says "later" without a day

_SATURDAY = 5


def next_morning(day: date) -> date:
    """The first day on which anything may be due."""
    return day + timedelta(days=1)


def to_write(rejected_on: date) -> Window:
    """When a note or a request may go out: from the next morning to the seventh day."""
    return Window(next_morning(rejected_on), rejected_on + timedelta(days=LAST_DAY_TO_WRITE))


def at_leisure(rejected_on: date) -> Window:
    """From the next morning on, without an end."""
    return Window(next_morning(rejected_on))


def not_before(day: date, rejected_on: date) -> Window:
    """From a day on, without an end, and never on the day of the rejection."""
    return Window(max(day, next_morning(rejected_on)))


def too_late_to_write(rejected_on: date, today: date) -> bool:
    """Whether the seventh day has passed."""
    return (today - rejected_on).days > LAST_DAY_TO_WRITE


def is_open(window: Window, today: date) -> bool:
    """Whether a window is open today."""
    return window.opens <= today and (window.closes is None or today <= window.closes)


def working_days_after(day: date, count: int) -> date:
    """The `count`-th working day after a day, Monday to Friday."""
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
