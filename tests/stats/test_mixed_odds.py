"""Mixed odds, several looks, two versions: evidence.md B7, B8, B9."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.stats.mixed import (
    benjamini_hochberg,
    holm,
    mix_shift,
    poisson_binomial,
    product_of_betas,
    some_false_alarm,
)
from onward.stats.posterior import Beta
from onward.stats.special import log_beta
from onward.stats.versions import chance_higher, fisher_two_sided, per_arm

APPLYING, FLAT = Beta(1, 19), Beta(1, 1)
ARMS = [
    ((2, 30), (5, 30), 0.865886, 0.872297, 0.423810),
    ((1, 20), (4, 20), 0.899875, 0.908194, 0.341649),
    ((0, 15), (3, 15), 0.943054, 0.949388, 0.224138),
    ((3, 60), (9, 60), 0.960498, 0.962457, 0.125448),
]


@pytest.mark.parametrize(("a", "b", "with_prior", "flat", "fisher"), ARMS)
def test_two_versions(a, b, with_prior, flat, fisher):
    """The table of B8."""
    assert chance_higher(APPLYING.after(*b), APPLYING.after(*a)) == pytest.approx(with_prior, abs=1e-6)
    assert chance_higher(FLAT.after(*b), FLAT.after(*a)) == pytest.approx(flat, abs=1e-6)
    assert fisher_two_sided(a, b) == pytest.approx(fisher, abs=1e-6)


def _closed_sum(a1, b1, a2, b2):
    """B8: P(B > A) for whole a2."""
    return math.fsum(
        math.exp(log_beta(a1 + i, b1 + b2) - log_beta(1 + i, b2) - log_beta(a1, b1)) / (b2 + i) for i in range(a2)
    )


@settings(max_examples=40, deadline=None)
@given(st.floats(0.3, 400), st.floats(0.3, 4000), st.integers(1, 60), st.floats(0.3, 4000))
def test_the_integral_agrees_with_the_closed_sum(a1, b1, a2, b2):
    """Whichever of the two is the narrower."""
    assert chance_higher(Beta(a2, b2), Beta(a1, b1)) == pytest.approx(_closed_sum(a1, b1, a2, b2), abs=1e-10)


@settings(max_examples=40, deadline=None)
@given(st.floats(0.05, 1e5), st.floats(0.05, 1e5), st.floats(0.05, 1e5), st.floats(0.05, 1e5))
def test_one_of_two_rates_is_higher(a1, b1, a2, b2):
    """The two chances sum to 1, and equals are even."""
    one, other = Beta(a1, b1), Beta(a2, b2)
    assert chance_higher(one, other) + chance_higher(other, one) == pytest.approx(1.0, abs=1e-9)
    assert chance_higher(one, one) == pytest.approx(0.5, abs=1e-9)


def _fisher(first, second):
    """The textbook way: every table, exact integers."""
    (x, n), (y, m) = first, second
    weights = {t: math.comb(n, t) * math.comb(m, x + y - t) for t in range(max(0, x + y - m), min(n, x + y) + 1)}
    return sum(w for w in weights.values() if w <= weights[x]) / sum(weights.values())


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40), st.integers(0, 40))
def test_fisher_agrees_with_counting_tables(x, n, y, m):
    """Also with empty arms and empty columns."""
    first, second = (x, x + n), (y, y + m)
    assert fisher_two_sided(first, second) == pytest.approx(_fisher(first, second), rel=1e-9)


def test_fisher_on_huge_tables_is_quick_and_right():
    """A million trials, against the chi-squared limit."""
    p = 0.201
    z = 0.002 / math.sqrt(p * (1 - p) * 2 / 500_000)
    assert fisher_two_sided((100_000, 500_000), (101_000, 500_000)) == pytest.approx(
        math.erfc(z / math.sqrt(2)), rel=0.01
    )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [(0.05, 0.10, 435), (0.05, 0.15, 141), (0.03, 0.06, 749), (0.10, 0.20, 199), (0.05, 0.054, 48_364)],
)
def test_trials_for_each_arm(first, second, expected):
    """B8: one person cannot test a résumé; the order of the arms does not matter."""
    assert per_arm(first, second) == per_arm(second, first) == expected


def test_mixed_odds_are_not_binomial():
    """B9: 30 cold at 3 % and 5 referred at 30 %."""
    spread = poisson_binomial([0.03] * 30 + [0.30] * 5)
    assert spread[:3] == pytest.approx((0.067397, 0.206956, 0.285835), abs=1e-6)
    assert sum(k * p for k, p in enumerate(spread)) == pytest.approx(2.4)


@given(st.integers(0, 30), st.floats(0.0, 1.0))
def test_equal_odds_are_binomial(n, p):
    """The special case."""
    expected = [math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)]
    assert poisson_binomial([p] * n) == pytest.approx(expected, abs=1e-12)


def test_adjusted_p_values():
    """B7: Holm, and Benjamini and Hochberg."""
    p = (0.003, 0.012, 0.03, 0.2, 0.6)
    assert holm(p) == pytest.approx((0.015, 0.048, 0.09, 0.4, 0.6))
    assert benjamini_hochberg(p) == pytest.approx((0.015, 0.03, 0.05, 0.25, 0.6))
    assert holm(p[::-1]) == pytest.approx((0.6, 0.4, 0.09, 0.048, 0.015))
    assert holm(()) == benjamini_hochberg(()) == ()


@given(st.lists(st.floats(0.0, 1.0), max_size=12))
def test_adjusting_only_raises_and_keeps_the_order(p):
    """And Holm is never the milder."""
    strict, mild = holm(p), benjamini_hochberg(p)
    assert all(raw <= m + 1e-12 <= s + 2e-12 <= 1.0 + 2e-12 for raw, m, s in zip(p, mild, strict, strict=True))
    order = sorted(range(len(p)), key=lambda i: p[i])
    assert [strict[i] for i in order] == sorted(strict)


@pytest.mark.parametrize(("k", "expected"), [(0, 0.0), (5, 0.226219), (10, 0.401263), (20, 0.641514)])
def test_many_slices_raise_false_alarms(k, expected):
    """B7."""
    assert some_false_alarm(k) == pytest.approx(expected, abs=1e-6)


def test_the_product_of_two_rates():
    """B9: mean .03, sd .018152."""
    moments = product_of_betas(Beta(4, 56), Beta(4.5, 5.5))
    assert (moments.mean, moments.sd) == pytest.approx((0.03, 0.018152), abs=1e-6)


def test_a_total_that_fell_while_its_parts_did_not_is_told():
    """B9, Simpson: cold rose, referral stayed, the total fell."""
    shift = mix_shift({"cold": (1, 30), "referral": (4, 10)}, {"cold": (3, 60), "referral": (2, 5)})
    assert shift is not None
    assert (shift.fell, shift.against) == (True, ("cold",))
    assert (shift.earlier, shift.later) == pytest.approx((0.125, 0.0769), abs=1e-4)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ({}, {}),
        ({"cold": (1, 30)}, {}),
        ({"cold": (1, 30)}, {"cold": (3, 60)}),
        ({"cold": (1, 30), "referral": (4, 10)}, {"cold": (1, 60), "referral": (2, 5)}),
        ({"cold": (0, 0)}, {"cold": (1, 3)}),
        ({"cold": (1, 10)}, {"referral": (0, 10)}),
    ],
)
def test_a_total_that_can_be_read_is_not_warned_of(earlier, later):
    """Nothing to compare, or a part that moved with the total."""
    assert mix_shift(earlier, later) is None


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda: poisson_binomial([0.5, 1.1]), "chances must"),
        (lambda: holm([-0.1]), "p_values must"),
        (lambda: per_arm(0.0, 0.1), "first must"),
        (lambda: per_arm(0.1, 0.1), "second must"),
        (lambda: fisher_two_sided((3, 2), (0, 1)), "successes must"),
        (lambda: chance_higher(Beta(0.01, 1), FLAT), "first and second must"),
        (lambda: some_false_alarm(-1), "slices must"),
    ],
)
def test_what_cannot_be_compared_is_named(call, named):
    """ValueError with the argument first."""
    with pytest.raises(ValueError, match=f"^{named}"):
        call()
