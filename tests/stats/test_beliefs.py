"""Beliefs, intervals, people who differ, open applications: evidence.md B2, B3, B4."""

from __future__ import annotations

import math

import mpmath as mp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.stats.differing import no_success_among_differing, some_success_next
from onward.stats.intervals import at_most, at_or_over, clopper_pearson, jeffreys, rule_of_three, wilson
from onward.stats.pending import answered_by_now, come_by, posterior_approximate, posterior_with_pending
from onward.stats.posterior import Band, Beta, Mixture, central, masses, prior_from_band

APPLYING = Beta(1, 19)
AGES = (3, 3, 7, 7, 10, 14, 14, 21, 30, 45)


@pytest.mark.parametrize(
    ("prior", "x", "n", "mean", "low", "high"),
    [
        ((1, 19), 0, 12, 0.031250, 0.001653, 0.092114),
        ((1, 19), 0, 40, 0.016667, 0.000869, 0.049508),
        ((1, 19), 3, 40, 0.066667, 0.023488, 0.126207),
        ((1, 19), 0, 100, 0.008333, 0.000431, 0.024860),
        ((1, 19), 10, 60, 0.137500, 0.080091, 0.205249),
        ((1, 1), 0, 12, 0.071429, 0.003938, 0.205817),
        ((0.5, 0.5), 0, 12, 0.038462, 0.000160, 0.145057),
        ((4.5, 5.5), 0, 8, 0.250000, 0.103730, 0.428586),
        ((4.5, 5.5), 1, 8, 0.305556, 0.144672, 0.491635),
    ],
)
def test_posteriors(prior, x, n, mean, low, high):
    """The table of B2."""
    belief = Beta(*prior).after(x, n)
    interval = central(belief)
    assert belief.mean == pytest.approx(mean, abs=1e-6)
    assert (interval.low, interval.high, interval.level) == pytest.approx((low, high, 0.90), abs=1e-6)


def test_the_prior_of_applying():
    """B2: its spread, its quantiles, its masses, and the trap of the skewed prior."""
    assert APPLYING.sd == pytest.approx(0.04756, abs=1e-5)
    assert [APPLYING.quantile(q) for q in (0.05, 0.5, 0.95)] == pytest.approx([0.0027, 0.0358, 0.1459], abs=1e-4)
    around = masses(APPLYING, Band("b", 0.02, 0.10))
    assert (around.below, around.within, around.above) == pytest.approx((0.3188, 0.5461, 0.1351), abs=1e-4)
    assert APPLYING.below(0.05) == pytest.approx(0.6226, abs=1e-4)


def test_the_prior_of_interviewing():
    """B2: Beta(2, 4) around 20 to 50 %."""
    around = masses(Beta(2, 4), Band("b", 0.20, 0.50))
    assert Beta(2, 4).mean == pytest.approx(0.333, abs=1e-3)
    assert (around.below, around.within, around.above) == pytest.approx((0.2627, 0.5498, 0.1875), abs=1e-4)


def test_a_prior_from_its_mean_and_weight():
    """By a = mκ and b = (1 − m)κ; the sensitivity steps keep the mean."""
    prior = prior_from_band(0.05, 20)
    assert (prior.a, prior.b) == pytest.approx((1, 19))
    assert prior.worth(2) == Beta(prior.a * 2, prior.b * 2)
    assert prior.worth(0.5).mean == pytest.approx(prior.mean)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.floats(0.5, 0.999))
@settings(max_examples=40, deadline=None)
def test_masses_sum_to_one_and_intervals_hold_the_median(x, failures, level):
    """Up to a million trials, none of them needed."""
    belief = APPLYING.after(x, x + failures)
    around = masses(belief, Band("b", 0.02, 0.10))
    interval = central(belief, level)
    assert around.below + around.within + around.above == pytest.approx(1.0, abs=1e-12)
    assert min(around.below, around.within, around.above) >= 0.0
    assert interval.low <= belief.quantile(0.5) <= interval.high


def test_frequentist_intervals_of_three_in_forty():
    """B2, cross-checks."""
    low_high = [(i.low, i.high) for i in (wilson(3, 40), clopper_pearson(3, 40), jeffreys(3, 40))]
    expected = [(0.025836, 0.198642), (0.015742, 0.203865), (0.021577, 0.186814)]
    assert [v for pair in low_high for v in pair] == pytest.approx([v for pair in expected for v in pair], abs=1e-6)


def test_frequentist_intervals_of_none():
    """B2: 0/12 and 0/40, the rule of three, and 2/5."""
    assert wilson(0, 12).high == pytest.approx(0.242494, abs=1e-6)
    assert clopper_pearson(0, 12).high == pytest.approx(0.264648, abs=1e-6)
    assert rule_of_three(12) == 0.25
    assert wilson(0, 40).high == pytest.approx(0.087622, abs=1e-6)
    assert (wilson(2, 5).low, wilson(2, 5).high) == pytest.approx((0.117621, 0.769276), abs=1e-6)


@pytest.mark.parametrize("interval", [wilson, clopper_pearson, jeffreys])
def test_intervals_at_the_edges(interval):
    """Nothing known without trials; exactly 0 and 1 where nothing or everything succeeded."""
    assert (interval(0, 0).low, interval(0, 0).high) == (0.0, 1.0)
    assert interval(0, 7).low == 0.0
    assert interval(7, 7).high == 1.0
    assert interval(1, 1).low > 0.0
    assert rule_of_three(0) == rule_of_three(2) == 1.0


@pytest.mark.parametrize("interval", [wilson, clopper_pearson, jeffreys])
@given(st.integers(0, 10**6), st.integers(0, 10**6))
@settings(max_examples=40, deadline=None)
def test_intervals_hold_the_share_and_mirror(interval, x, failures):
    """The interval of the failures is the mirror of that of the successes."""
    n = x + failures
    found, mirror = interval(x, n), interval(failures, n)
    assert 0.0 <= found.low <= (x / n if n else 0.5) + 1e-12
    assert (x / n if n else 0.5) - 1e-12 <= found.high <= 1.0
    assert found.low == pytest.approx(1.0 - mirror.high, abs=1e-12)


@pytest.mark.parametrize(
    ("x", "n", "p", "expected"),
    [
        (0, 12, 0.05, 0.540360),
        (0, 40, 0.05, 0.128512),
        (0, 60, 0.05, 0.046070),
        (0, 5, 0.45, 0.050328),
        (0, 8, 0.45, 0.008373),
        (1, 8, 0.45, 0.063181),
        (1, 40, 0.05, 0.399064),
        (0, 0, 0.3, 1.0),
        (5, 5, 0.3, 1.0),
        (2, 5, 0.0, 1.0),
        (4, 5, 1.0, 0.0),
    ],
)
def test_exact_binomial_chances(x, n, p, expected):
    """B2, and the edges."""
    assert at_most(x, n, p) == pytest.approx(expected, abs=1e-6)


@given(st.integers(0, 60), st.integers(0, 60), st.floats(0.0, 1.0))
def test_binomial_tails_are_sums(x, more, p):
    """Both tails against the sum of the single chances."""
    n = x + more
    single = [math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)]
    assert at_most(x, n, p) == pytest.approx(math.fsum(single[: x + 1]), rel=1e-9, abs=1e-12)
    assert at_or_over(x, n, p) == pytest.approx(math.fsum(single[x:]), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize(
    ("n", "expected"),
    [(0, 1.0), (12, 0.612903), (20, 0.487179), (40, 0.322034), (100, 0.159664), (10**6, 19 / 1000019)],
)
def test_no_interview_when_people_differ(n, expected):
    """B3: b / (b + n) for a = 1."""
    assert no_success_among_differing(n, APPLYING) == pytest.approx(expected, rel=2e-6)


def test_no_interview_when_people_differ_less():
    """B3: Beta(2, 38)."""
    assert no_success_among_differing(20, Beta(2, 38)) == pytest.approx(0.433080, abs=1e-6)


@pytest.mark.parametrize(
    ("x", "n", "m", "expected"),
    [(0, 12, 10, 0.243902), (0, 40, 10, 0.144928), (3, 40, 10, 0.473539), (3, 40, 20, 0.697088), (3, 40, 0, 0.0)],
)
def test_the_next_applications(x, n, m, expected):
    """B3, the predictive chance."""
    assert some_success_next(m, APPLYING.after(x, n)) == pytest.approx(expected, abs=1e-6)


@given(st.floats(-3, 5).map(lambda e: 10.0**e), st.floats(-3, 5).map(lambda e: 10.0**e), st.integers(0, 10**6))
def test_people_who_differ_agree_with_mpmath(a, b, n):
    """B(a, b + n) / B(a, b), small and huge."""
    with mp.workdps(50):
        log = mp.loggamma(b + mp.mpf(n)) + mp.loggamma(mp.mpf(a) + b) - mp.loggamma(b) - mp.loggamma(mp.mpf(a) + b + n)
        expected = float(mp.exp(log))
    assert no_success_among_differing(n, Beta(a, b)) == pytest.approx(expected, rel=1e-9, abs=1e-290)


def test_answers_that_would_have_come():
    """B4: F for a median of ten days, and its sum."""
    expected = (0.1877, 0.1877, 0.3844, 0.3844, 0.5, 0.6211, 0.6211, 0.7667, 0.8750, 0.9558)
    assert answered_by_now(AGES) == pytest.approx(expected, abs=1e-4)
    assert math.fsum(answered_by_now(AGES)) == pytest.approx(5.4840, abs=1e-4)
    assert come_by(0) == 0.0


def test_open_applications():
    """B4: exact, approximate, ignored, and counted as noes."""
    arrived = answered_by_now(AGES)
    exact = posterior_with_pending(APPLYING, 1, 21, arrived)
    interval = central(exact)
    assert exact.mean == pytest.approx(0.04314, abs=1e-5)
    assert (interval.low, interval.high) == pytest.approx((0.00788, 0.10044), abs=5e-4)
    assert posterior_approximate(APPLYING, 1, 21, arrived).mean == pytest.approx(0.04303, abs=1e-5)
    assert APPLYING.after(1, 21).mean == pytest.approx(0.04878, abs=1e-5)
    assert APPLYING.after(1, 31).mean == pytest.approx(0.03922, abs=1e-5)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 5), st.integers(0, 40), st.lists(st.floats(0.0, 1.0), max_size=12), st.floats(0.01, 0.6))
def test_the_exact_posterior_agrees_with_quadrature(x, failures, arrived, at):
    """∫ θ^(a+x−1) (1−θ)^(b+n−x−1) Π(1 − θF) up to a rate, by mpmath."""
    found = posterior_with_pending(APPLYING, x, x + failures, arrived)

    def density(t):
        return t**x * (1 - t) ** (18 + failures) * mp.fprod(1 - t * f for f in arrived)

    cuts = [0, 0.02, 0.05, 0.1, 0.2, 0.4, 1]
    whole = mp.quad(density, cuts)
    part = mp.quad(density, [0, *(c for c in cuts[1:] if c < at), at])
    assert found.below(at) == pytest.approx(float(part / whole), abs=1e-9)
    assert found.above(at) == pytest.approx(float(1 - part / whole), abs=1e-9)
    assert found.mean == pytest.approx(float(mp.quad(lambda t: t * density(t), cuts) / whole), rel=1e-9)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(0.0, 1.0), min_size=1, max_size=15), st.floats(0.001, 0.999))
def test_a_mixtures_quantile_leads_back(arrived, q):
    """Also for a single part."""
    found = posterior_with_pending(APPLYING, 2, 30, arrived)
    assert found.below(found.quantile(q)) == pytest.approx(q, rel=1e-10)
    assert Mixture(((1.0, APPLYING),)).quantile(q) == pytest.approx(APPLYING.quantile(q), rel=1e-12)


def test_open_ones_of_no_age_say_nothing_and_old_ones_are_noes():
    """F = 0 changes nothing, F = 1 is a no."""
    assert posterior_with_pending(APPLYING, 1, 21, (0.0,) * 7).mean == pytest.approx(APPLYING.after(1, 21).mean)
    assert posterior_with_pending(APPLYING, 1, 21, (1.0,) * 7).mean == pytest.approx(APPLYING.after(1, 28).mean)


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda: Beta(0, 1), "a must"),
        (lambda: Beta(1, math.nan), "b must"),
        (lambda: APPLYING.after(3, 2), "successes must"),
        (lambda: APPLYING.after(0, -1), "trials must"),
        (lambda: central(APPLYING, 1.0), "level must"),
        (lambda: Band("b", 0.3, 0.3), "low and high must"),
        (lambda: prior_from_band(0.0, 20), "mean must"),
        (lambda: prior_from_band(0.1, 0), "weight must"),
        (lambda: wilson(2, 1), "successes must"),
        (lambda: clopper_pearson(1, 3, 0.0), "level must"),
        (lambda: at_most(1, 3, -0.1), "p must"),
        (lambda: come_by(-1), "days must"),
        (lambda: come_by(1, 0), "median must"),
        (lambda: posterior_with_pending(APPLYING, 0, 1, (1.2,)), "arrived must"),
        (lambda: rule_of_three(-1), "trials must"),
    ],
)
def test_what_cannot_be_is_named(call, named):
    """ValueError with the argument first."""
    with pytest.raises(ValueError, match=f"^{named}"):
        call()
