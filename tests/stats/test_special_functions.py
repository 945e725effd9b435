"""The special functions, held against mpmath."""

from __future__ import annotations

import math

import mpmath as mp
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from onward.stats.special import (
    beta_above,
    beta_below,
    beta_kernel,
    beta_quantile,
    log_beta,
    log_rising,
    normal_quantile,
)

shapes = st.floats(-4.0, 3.0).map(lambda e: 10.0**e)
rates = st.floats(1e-9, 1.0 - 1e-9)
close = pytest.approx


def _tails(a, b, x):
    with mp.workdps(60):
        below = mp.betainc(a, b, 0, mp.mpf(x), regularized=True)
        return float(below), float(1 - below)


@settings(max_examples=150, deadline=None)
@given(shapes, shapes, rates)
@example(1.0, 19.0, 0.02)
@example(0.5, 12.5, 0.00016)
@example(1e-4, 1e-4, 0.999999)
@example(700.0, 900.0, 0.4375)
def test_both_tails_of_a_beta_belief_agree_with_mpmath(a, b, x):
    """Each tail has its own digits, also where it is tiny."""
    below, above = _tails(a, b, x)
    assert beta_below(a, b, x) == close(below, rel=1e-10, abs=1e-250)
    assert beta_above(a, b, x) == close(above, rel=1e-10, abs=1e-28)


@settings(max_examples=150, deadline=None)
@given(shapes, shapes, st.floats(1e-12, 1.0 - 1e-12))
@example(1.0, 31.0, 0.05)
@example(0.5, 12.5, 0.05)
def test_a_quantile_leads_back_to_its_chance(a, b, q):
    """The quantile is right to 1e-9 of its own size, or lies below what a float can hold."""
    x = beta_quantile(a, b, q)
    assume(1e-280 < x < 1.0 - 1e-12)
    with mp.workdps(60):
        at = mp.mpf(x)
        gap = mp.betainc(a, b, 0, at, regularized=True) - mp.mpf(q)
        slope = at ** (a - 1) * (1 - at) ** (b - 1) / mp.beta(a, b)
    assert float(abs(gap) / slope) <= 1e-9 * x


@given(shapes, shapes, st.lists(st.floats(0.0, 1.0), min_size=2, max_size=2))
def test_quantiles_and_tails_are_in_order(a, b, pair):
    """A larger chance has a larger quantile, and a larger rate more below it."""
    low, high = sorted(pair)
    assert 0.0 <= beta_quantile(a, b, low) <= beta_quantile(a, b, high) + 1e-12 <= 1.0 + 1e-12
    assert 0.0 <= beta_below(a, b, low) <= beta_below(a, b, high) + 1e-12 <= 1.0 + 1e-12


@pytest.mark.parametrize(
    ("a", "b", "x", "expected"),
    [
        (1, 1_000_000, 1e-6, -math.expm1(1e6 * math.log1p(-1e-6))),
        (1_000_000, 1_000_000, 0.5, 0.5),
        (1_000_000, 1, 0.999999, math.exp(1e6 * math.log(0.999999))),
        (2, 3, 0.0, 0.0),
        (2, 3, 1.0, 1.0),
        (1e-6, 1e-6, 0.5, 0.5),
        (3, 1, 0.2, 0.008),
        (1, 1, 0.123, 0.123),
    ],
)
def test_tails_with_a_closed_form(a, b, x, expected):
    """Huge, tiny and simple shapes, and both ends."""
    assert beta_below(a, b, x) == close(expected, rel=1e-11)
    assert beta_below(a, b, x) + beta_above(a, b, x) == close(1.0, rel=1e-12)


@pytest.mark.parametrize(
    ("a", "b", "q", "expected"),
    [
        (1, 1_000_000, 0.5, -math.expm1(math.log(0.5) / 1e6)),
        (1, 1, 0.3, 0.3),
        (1, 4, 1e-200, 2.5e-201),
        (0.5, 0.5, 0.25, math.sin(math.pi / 8) ** 2),
        (250_000, 250_000, 0.5, 0.5),
        (2, 7, 0.0, 0.0),
        (2, 7, 1.0, 1.0),
        (1e-3, 1, 1e-9, 0.0),
        (1, 2, 1.0 - 1e-15, 1.0 - math.sqrt(2.0**-50)),
    ],
)
def test_quantiles_with_a_closed_form(a, b, q, expected):
    """Extremes: the smallest are 0 when a float cannot hold them."""
    assert beta_quantile(a, b, q) == close(expected, rel=1e-7 if q > 0.999 else 1e-11)


@given(st.floats(-290, -0.001).map(lambda e: 10.0**e), st.booleans())
def test_normal_quantiles_lead_back_to_their_chance(q, mirrored):
    """By erfc of the standard library, in either half."""
    z = normal_quantile(q)
    if q < 0.5:
        assert 0.5 * math.erfc(-z / math.sqrt(2)) == close(q, rel=1e-10)
    if mirrored and 1e-12 < q < 0.5:
        assert normal_quantile(1.0 - q) == close(-z, rel=1e-3)


def test_normal_quantiles_that_everybody_knows():
    """1.96, and 0 in the middle."""
    assert normal_quantile(0.975) == close(1.959963984540054, rel=1e-14)
    assert normal_quantile(0.5) == close(0.0, abs=1e-15)


@given(shapes, shapes)
def test_the_logarithm_of_beta_agrees_with_mpmath(a, b):
    """Also where three lgamma calls would cancel."""
    with mp.workdps(40):
        expected = float(mp.log(mp.beta(a, b)))
    assert log_beta(a, b) == close(expected, rel=1e-11, abs=1e-11)


def test_the_logarithm_of_a_rising_product_keeps_its_digits():
    """A step of one half from a million."""
    with mp.workdps(40):
        expected = float(mp.loggamma(mp.mpf(10**6) + mp.mpf("0.5")) - mp.loggamma(10**6))
    assert log_rising(1e6, 0.5) == close(expected, rel=1e-14)
    assert log_rising(3.0, 0.0) == 0.0


def test_the_kernel_vanishes_at_both_ends():
    """No division by zero where a rate is 0 or 1."""
    assert beta_kernel(2.0, 3.0, 0.0, 1.0) == 0.0
    assert beta_kernel(2.0, 3.0, 1.0, 0.0) == 0.0


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda: beta_below(0, 1, 0.5), "a must"),
        (lambda: beta_below(1, -1, 0.5), "b must"),
        (lambda: beta_below(1, 1, 1.5), "x must"),
        (lambda: beta_above(1, 1, math.nan), "x must"),
        (lambda: beta_quantile(math.inf, 1, 0.5), "a must"),
        (lambda: beta_quantile(1, 1, -0.1), "q must"),
        (lambda: normal_quantile(0.0), "q must"),
        (lambda: normal_quantile(1.0), "q must"),
    ],
)
def test_an_argument_out_of_its_domain_is_named(call, named):
    """The message begins with the argument."""
    with pytest.raises(ValueError, match=f"^{named}"):
        call()
