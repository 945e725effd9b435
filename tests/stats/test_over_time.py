"""Counts by quarter and week, and how long answers took."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from onward.stats.intervals import wilson
from onward.stats.over_time import MOST_QUARTERS, WEEKS_SHOWN, Sent, by_quarter, by_week, quarters_of, waits

TODAY = date(2026, 11, 23)
days = st.dates(date(2020, 1, 1), TODAY)
sents = st.lists(st.builds(Sent, days | st.none(), st.booleans(), st.booleans(), days | st.none()), max_size=60)


def sent(on: str, answered: str = "", *, interviewed: bool = False, decided: bool = True) -> Sent:
    """One application from days as text."""
    return Sent(date.fromisoformat(on), interviewed, decided, date.fromisoformat(answered) if answered else None)


def test_a_quarter_has_a_rate_from_ten_decided_on():
    """Nine are too few; open ones do not help."""
    few = by_quarter([sent("2026-10-01")] * 9 + [sent("2026-10-02", decided=False)] * 5, TODAY)
    assert [(one.year, one.number, one.sent, one.decided, one.interval) for one in few] == [(2026, 4, 14, 9, None)]
    many = by_quarter([sent("2026-10-01")] * 9 + [sent("2026-11-02", interviewed=True)], TODAY)
    assert many[0].interval == wilson(1, 10)


def test_quarters_without_anything_stay_in_their_place():
    """From the first application to today."""
    found = by_quarter([sent("2025-12-31")], TODAY)
    assert [(one.year, one.number, one.sent) for one in found] == [
        (2025, 4, 1), (2026, 1, 0), (2026, 2, 0), (2026, 3, 0), (2026, 4, 0),
    ]  # fmt: skip


def test_waits_are_counted_in_weeks():
    """Six days are the first week, seven the second; long ones stand together at the end."""
    found = waits(
        [
            sent("2026-01-01", "2026-01-07"),
            sent("2026-01-01", "2026-01-08"),
            sent("2026-01-01", "2026-10-08"),
            sent("2026-01-01"),
            Sent(None, False, True, TODAY),
        ]
    )
    assert (found.weeks[0], found.weeks[1], found.weeks[-1]) == (1, 1, 1)
    assert (found.answers, found.unanswered, found.undated, found.middle) == (3, 1, 1, None)


def test_the_middle_is_told_from_twenty_answers_on():
    """Half came within so many days."""
    answered = [sent("2026-01-01", f"2026-01-{day:02}") for day in range(2, 22)]
    assert waits(answered[:-1]).middle is None
    assert waits(answered).middle == 10


@given(sents)
def test_nothing_is_lost_or_counted_twice(everything):
    """Every answer is in one week of waiting or left out with a name."""
    found = waits(everything)
    assert sum(found.weeks) == found.answers
    assert len(found.weeks) == WEEKS_SHOWN + 1
    assert found.answers + found.unanswered + found.undated == len(everything)


@given(sents)
def test_weeks_follow_each_other_in_whole_quarters(everything):
    """Mondays a week apart up to today's, fourteen or fewer for each of eight quarters or fewer."""
    weeks = by_week(everything, TODAY)
    assert all(after.monday - before.monday == timedelta(days=7) for before, after in pairwise(weeks))
    assert all(week.monday.weekday() == 0 for week in weeks)
    rows = quarters_of(weeks)
    assert len(rows) <= MOST_QUARTERS + 1
    assert all(len(row) <= 14 for row in rows)
    recent = [one for one in everything if one.on and TODAY - one.on < timedelta(days=500)]
    assert sum(week.sent for week in weeks) >= len(recent)
