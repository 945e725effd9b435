"""Chances when people differ: each person's rate drawn from Beta(a, b) (evidence.md B3)."""

from __future__ import annotations

import math

from onward.stats.domain import count, positive
from onward.stats.posterior import Beta
from onward.stats.special import log_rising


def no_success_among_differing(trials: int, people: Beta) -> float:
    """P(no success in `trials`) = B(a, b + n) / B(a, b); for a = 1 that is b / (b + n)."""
    return math.exp(_log_none(count("trials", trials), people))


def some_success_next(trials: int, belief: Beta) -> float:
    """P(one success or more in the next `trials`) = 1 − B(A, B + m) / B(A, B), for the belief after the counts so far."""
    return -math.expm1(_log_none(count("trials", trials), belief))


def trials_without_success(quiet: float, people: Beta) -> int:
    """The fewest trials after which no more than the share `quiet` (0 < quiet < 1) of such people are without a success.

    Halved in on the exact chance.
    """
    if positive("quiet", quiet) >= 1.0:
        raise ValueError(f"quiet must lie between 0 and 1, both ends left out, not {quiet!r}")
    high = 1
    while no_success_among_differing(high, people) > quiet:
        high *= 2
    low = 0
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if no_success_among_differing(middle, people) > quiet else (low, middle)
    return high


def _log_none(trials: int, people: Beta) -> float:
    """ln [Γ(b + n) Γ(a + b) / (Γ(b) Γ(a + b + n))]; it is symmetric in a and n, and the smaller is the step."""
    if trials == 0:
        return 0.0
    small, large = sorted((people.a, float(trials)))
    return log_rising(people.b, small) - log_rising(people.b + large, small)
