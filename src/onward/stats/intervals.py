"""Intervals that use no prior, to hold the others against (evidence.md B2)."""

from __future__ import annotations

import math

from onward.stats.domain import chance, count, inner_chance, share
from onward.stats.posterior import Interval
from onward.stats.special import beta_above, beta_below, beta_quantile, normal_quantile


def wilson(successes: int, trials: int, level: float = 0.95) -> Interval:
    """The score interval (Wilson 1927); 0 to 1 without trials."""
    share(successes, trials)
    z = normal_quantile(0.5 + inner_chance("level", level) / 2.0)
    if trials == 0:
        return Interval(0.0, 1.0, level)
    failures = trials - successes
    middle = successes + z * z / 2.0
    reach = z * math.sqrt(successes * (failures / trials) + z * z / 4.0)
    # The low end as a quotient without a difference: exactly 0 at 0 successes, and with all its digits near it.
    low = successes * successes / trials / (middle + reach) if successes else 0.0
    high = (middle + reach) / (trials + z * z) if failures else 1.0
    return Interval(low, high, level)


def clopper_pearson(successes: int, trials: int, level: float = 0.95) -> Interval:
    """The exact interval (Clopper & Pearson 1934): never too short, often too long; 0 to 1 without trials."""
    share(successes, trials)
    out = (1.0 - inner_chance("level", level)) / 2.0
    failures = trials - successes
    low = beta_quantile(successes, failures + 1, out) if successes else 0.0
    high = beta_quantile(successes + 1, failures, 1.0 - out) if failures else 1.0
    return Interval(low, high, level)


def jeffreys(successes: int, trials: int, level: float = 0.95) -> Interval:
    """The central part of Beta(x + ½, n − x + ½); 0 at no success and 1 at no failure (Brown, Cai & DasGupta 2001)."""
    share(successes, trials)
    out = (1.0 - inner_chance("level", level)) / 2.0
    a, b = successes + 0.5, trials - successes + 0.5
    low = beta_quantile(a, b, out) if successes else 0.0
    high = beta_quantile(a, b, 1.0 - out) if trials - successes else 1.0
    return Interval(low, high, level)


def rule_of_three(trials: int) -> float:
    """About the highest rate that fits no success in `trials` (95 %): 3 / n, no more than 1."""
    return min(1.0, 3.0 / trials) if count("trials", trials) else 1.0


def at_most(successes: int, trials: int, p: float) -> float:
    """P(X <= successes) for X ~ Binomial(trials, p), exactly."""
    share(successes, trials)
    chance("p", p)
    return beta_above(successes + 1, trials - successes, p) if successes < trials else 1.0


def at_or_over(successes: int, trials: int, p: float) -> float:
    """P(X >= successes) for X ~ Binomial(trials, p), exactly."""
    share(successes, trials)
    chance("p", p)
    return beta_below(successes, trials - successes + 1, p) if successes else 1.0
