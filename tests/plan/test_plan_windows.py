"""Windows, working days and months."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.model.plan import Window
from onward.plan.windows import (
    at_leisure,
    is_open,
    months_after,
    not_before,
    to_write,
    too_late_to_write,
    working_days_after,
)

DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 3, 5), 10, date(2026, 3, 19)),  # Thursday
        (date(2026, 3, 6), 1, date(2026, 3, 9)),  # Friday
        (date(2026, 3, 7), 1, date(2026, 3, 9)),  # Saturday
        (date(2026, 3, 8), 10, date(2026, 3, 20)),  # Sunday
        (date(2026, 3, 8), 0, date(2026, 3, 8)),
    ],
)
def test_working_days_leave_out_weekends(day, count, expected):
    """Public holidays are not known."""
    assert working_days_after(day, count) == expected


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 3, 3), 3, date(2026, 6, 3)),
        (date(2025, 11, 30), 3, date(2026, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 10, 31), 2, date(2026, 12, 31)),
    ],
)
def test_months_end_on_the_last_day_of_a_shorter_month(day, months, expected):
    """Three months after 30 November is the last of February."""
    assert months_after(day, months) == expected


@given(DAYS, DAYS)
def test_no_window_opens_on_the_day_of_the_letter(rejected, other):
    """Whatever else is dated."""
    for window in (to_write(rejected), at_leisure(rejected), not_before(other, rejected)):
        assert window.opens > rejected
        assert window.closes is None or window.closes >= window.opens


@given(DAYS, st.integers(0, 30))
def test_the_week_to_write_is_days_one_to_seven(rejected, days):
    """Open exactly then, and late exactly after."""
    today = rejected + timedelta(days=days)
    assert is_open(to_write(rejected), today) == (1 <= days <= 7)
    assert too_late_to_write(rejected, today) == (days > 7)


@given(DAYS, st.integers(1, 60))
def test_a_count_of_working_days_holds_exactly_so_many(day, count):
    """Counted the slow way."""
    end = working_days_after(day, count)
    between = [day + timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert sum(d.weekday() < 5 for d in between) == count
    assert end.weekday() < 5


def test_a_window_without_an_end_stays_open():
    """From its first day on."""
    window = Window(date(2026, 3, 4))
    assert [is_open(window, date(2026, 3, d)) for d in (3, 4, 31)] == [False, True, True]
