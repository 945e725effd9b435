"""Streaks: evidence.md B1 and B9."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.stats.streaks import (
    chance_in_weeks,
    expected_longest_run,
    no_offer_in_finals,
    no_success,
    run_anywhere,
    some_success,
    trials_for_chance,
)

TABLE = {
    0.02: (0.903921, 0.817073, 0.667608, 0.545484, 0.364170),
    0.03: (0.858734, 0.737424, 0.543794, 0.401007, 0.218065),
    0.05: (0.773781, 0.598737, 0.358486, 0.214639, 0.076945),
    0.10: (0.590490, 0.348678, 0.121577, 0.042391, 0.005154),
}


@pytest.mark.parametrize(("p", "expected"), TABLE.items())
def test_chances_of_noes_in_a_row(p, expected):
    """The table of B1."""
    assert [no_success(n, p) for n in (5, 10, 20, 30, 50)] == pytest.approx(expected, abs=1e-6)


def test_chances_of_noes_after_interviews():
    """The last row of the table."""
    assert [no_success(n, 0.45) for n in (5, 10, 20)] == pytest.approx([0.050328, 0.002533, 0.000006], abs=1e-6)


@pytest.mark.parametrize(
    ("p", "expected"),
    [
        (0.02, (35, 80, 114, 149)),
        (0.03, (23, 53, 76, 99)),
        (0.05, (14, 32, 45, 59)),
        (0.10, (7, 16, 22, 29)),
    ],
)
def test_trials_for_a_chance(p, expected):
    """The columns on the right."""
    assert tuple(trials_for_chance(q, p) for q in (0.5, 0.8, 0.9, 0.95)) == expected


@pytest.mark.parametrize(
    ("p", "expected"),
    [(0.0135, (51, 119, 170)), (0.0225, (31, 71, 102)), (0.0081, (86, 198, 284))],
)
def test_trials_for_an_offer_if_rates_held(p, expected):
    """B9, the product."""
    assert tuple(trials_for_chance(q, p) for q in (0.5, 0.8, 0.9)) == expected


@pytest.mark.parametrize(
    ("q", "p", "expected"),
    [
        (0.0, 0.0, 0),
        (0.0, 0.3, 0),
        (0.5, 1.0, 1),
        (1.0, 1.0, 1),
        (1.0, 0.5, None),
        (0.5, 0.0, None),
        (0.75, 0.5, 2),
        (0.19, 0.1, 2),
        (0.1, 0.1, 1),
        (1e-9, 0.5, 1),
        (0.5, 5e-324, None),
        (0.9, 1e-6, 2_302_584),
    ],
)
def test_trials_at_the_edges(q, p, expected):
    """Never is None; a whole number is not rounded up by its last binary digit."""
    assert trials_for_chance(q, p) == expected


@given(st.floats(0.001, 0.999), st.floats(0.0001, 0.999))
def test_the_number_of_trials_is_the_fewest(q, p):
    """Enough with it, and not enough with one fewer."""
    n = trials_for_chance(q, p)
    assert some_success(n, p) >= q - 1e-9
    assert n == 1 or some_success(n - 1, p) < q + 1e-9


@pytest.mark.parametrize(
    ("n", "p", "none"), [(0, 0.3, 1.0), (0, 1.0, 1.0), (5, 1.0, 0.0), (5, 0.0, 1.0), (10**6, 1e-6, 0.36787925723)]
)
def test_no_success_at_the_edges(n, p, none):
    """No trials, no chance, certainty, a million."""
    assert no_success(n, p) == pytest.approx(none, rel=1e-9)
    assert some_success(n, p) == pytest.approx(1.0 - none, rel=1e-9)


def test_a_tiny_chance_keeps_its_digits():
    """1 − (1 − p)^n without cancellation."""
    assert some_success(3, 1e-18) == pytest.approx(3e-18, rel=1e-12)


@pytest.mark.parametrize(
    ("n", "k", "p", "expected"),
    [
        (20, 10, 0.10, 0.697357),
        (50, 20, 0.10, 0.464874),
        (100, 30, 0.10, 0.317968),
        (100, 50, 0.05, 0.269307),
        (30, 20, 0.05, 0.537729),
        (10, 5, 0.45, 0.163567),
        (12, 4, 0.10, 0.982965),
    ],
)
def test_runs_anywhere(n, k, p, expected):
    """The worked values of B1."""
    assert run_anywhere(n, k, p) == pytest.approx(expected, abs=1e-6)


def _brute(n, k, p):
    total = Fraction(0)
    for outcome in itertools.product((0, 1), repeat=n):
        longest = max((len(list(g)) for key, g in itertools.groupby(outcome) if key == 0), default=0)
        if longest >= k:
            total += p ** sum(outcome) * (1 - p) ** (n - sum(outcome))
    return float(total)


@pytest.mark.parametrize(("n", "k"), [(1, 1), (5, 2), (8, 3), (11, 4), (11, 11), (10, 6)])
@pytest.mark.parametrize("p", [Fraction(1, 10), Fraction(9, 20), Fraction(19, 20)])
def test_runs_agree_with_counting_every_outcome(n, k, p):
    """Brute force over 2^n outcomes, in fractions."""
    assert run_anywhere(n, k, float(p)) == pytest.approx(_brute(n, k, p), rel=1e-12)


def _chain(n, k, p):
    """The Markov chain itself: the current run 0..k−1, and k, which is never left."""
    state = [1.0] + [0.0] * k
    for _ in range(n):
        moved = [p * math.fsum(state[:k])] + [(1 - p) * s for s in state[:k]]
        moved[k] += state[k]
        state = moved
    return state[k]


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 400), st.integers(1, 60), st.floats(0.001, 0.999))
def test_runs_agree_with_the_chain_of_states(n, k, p):
    """Whichever of the ways is taken for these numbers."""
    assert run_anywhere(n, k, p) == pytest.approx(_chain(n, k, p) if k <= n else 0.0, rel=1e-9, abs=1e-300)


def test_the_root_agrees_with_the_chain_for_long_searches():
    """The numbers for which the dominant root is taken."""
    for n, k, p in ((1_079, 34, 0.1), (2_046, 59, 0.05), (3_000, 100, 0.03), (4_000, 12, 0.4)):
        assert run_anywhere(n, k, p) == pytest.approx(_chain(n, k, p), rel=1e-11)


@pytest.mark.parametrize(
    ("n", "k", "p", "expected"),
    [
        (0, 0, 0.5, 1.0),
        (0, 1, 0.5, 0.0),
        (5, 0, 1.0, 1.0),
        (5, 6, 0.1, 0.0),
        (5, 5, 0.0, 1.0),
        (5, 1, 1.0, 0.0),
        (7, 7, 0.5, 2.0**-7),
        (100_000, 20, 0.1, 1.0),
    ],
)
def test_runs_at_the_edges(n, k, p, expected):
    """Nothing asked for, nothing possible, certainty."""
    assert run_anywhere(n, k, p) == pytest.approx(expected, rel=1e-12)


def test_a_long_search_takes_no_long_computing():
    """A hundred thousand trials by the recursion, which is slowest."""
    assert run_anywhere(100_000, 4_000, 0.0004) == pytest.approx(0.999997, abs=1e-5)


@pytest.mark.parametrize(("n", "p", "expected"), [(50, 0.10, 20.4507), (30, 0.05, 21.0081), (100, 0.03, 55.2352)])
def test_expected_longest_runs(n, p, expected):
    """The worked values of B1."""
    assert expected_longest_run(n, p) == pytest.approx(expected, abs=1e-4)


def test_expected_longest_runs_at_the_edges():
    """Without trials none, without a chance all, with certainty none; one trial is its own chance."""
    assert expected_longest_run(0, 0.5) == 0.0
    assert expected_longest_run(12, 0.0) == 12.0
    assert expected_longest_run(12, 1.0) == 0.0
    assert expected_longest_run(1, 0.3) == pytest.approx(0.7)


@pytest.mark.parametrize(
    ("rivals", "finals", "expected"),
    [(3, 1, 0.6667), (3, 3, 0.2963), (3, 5, 0.1317), (2, 3, 0.125), (4, 5, 0.2373), (1, 1, 0.0), (1, 0, 1.0)],
)
def test_last_rounds_among_equals(rivals, finals, expected):
    """The finalist arithmetic of B1."""
    assert no_offer_in_finals(rivals, finals) == pytest.approx(expected, abs=1e-4)


def test_the_view_by_weeks():
    """B9: five a week for eight weeks."""
    assert chance_in_weeks(5, 8, 0.05) == pytest.approx(0.8715, abs=1e-4)
    assert chance_in_weeks(5, 8, 0.0135) == pytest.approx(0.4194, abs=1e-4)


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda: no_success(-1, 0.5), "trials"),
        (lambda: no_success(1.5, 0.5), "trials"),
        (lambda: no_success(1, 1.5), "p"),
        (lambda: trials_for_chance(-0.1, 0.5), "q"),
        (lambda: run_anywhere(5, -1, 0.5), "length"),
        (lambda: no_offer_in_finals(0, 1), "rivals"),
        (lambda: no_offer_in_finals(3, -1), "finals"),
    ],
)
def test_an_impossible_argument_is_named(call, named):
    """ValueError with the argument first."""
    with pytest.raises(ValueError, match=f"^{named} must"):
        call()
