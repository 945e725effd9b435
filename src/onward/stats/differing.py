"""Chances when people differ: each person's rate drawn from Beta(a, b) (evidence.md B3)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from onward.stats.domain import count
from onward.stats.special import log_rising

if TYPE_CHECKING:
    from onward.stats.posterior import Beta


def no_success_among_differing(trials: int, people: Beta) -> float:
    """P(no success in `trials`) = B(a, b + n) / B(a, b); for a = 1 that is b / (b + n)."""
    return math.exp(log_no_success(trials, people))


def some_success_next(trials: int, belief: Beta) -> float:
    """P(one success or more in the next `trials`) = 1 − B(A, B + m) / B(A, B), for the belief so far."""
    return -math.expm1(log_no_success(trials, belief))


def log_no_success(trials: int, people: Beta) -> float:
    """The logarithm of [Γ(b + n) Γ(a + b) / (Γ(b) Γ(a + b + n))], symmetric in a and n: the smaller is the step."""
    if count("trials", trials) == 0:
        return 0.0
    small, large = sorted((people.a, float(trials)))
    return log_rising(people.b, small) - log_rising(people.b + large, small)
