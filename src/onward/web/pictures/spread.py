"""Which counts chance makes likely when a rate is only believed, not known: the Beta-Binomial (evidence.md B2)."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.stats.differing import log_no_success

if TYPE_CHECKING:
    from onward.stats.posterior import Beta

LEVEL = 0.90
"""How much of the chance the likely range holds, or more: counts are whole."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The counts that are to be expected.

    Attributes:
        chances: P(0), P(1), … P(trials); they sum to 1.
        low, high: the likely range, both ends included; no more than (1 − `LEVEL`) / 2 lies beyond either end.
    """

    chances: tuple[float, ...]
    low: int
    high: int

    @property
    def trials(self) -> int:
        """Out of how many."""
        return len(self.chances) - 1

    def between(self, first: int, last: int) -> float:
        """P(first <= count <= last)."""
        return min(1.0, math.fsum(self.chances[max(0, first) : last + 1]))


def spread(trials: int, belief: Beta) -> Spread:
    """What so many trials bring when the rate is one that the belief holds likely.

    P(k) = C(n, k) B(a + k, b + n − k) / B(a, b), each from the one before, in logarithms so that nothing is lost.
    """
    logs = [log_no_success(trials, belief)]
    for k in range(trials):
        odds = (trials - k) * (belief.a + k) / ((k + 1) * (belief.b + trials - k - 1))
        logs.append(logs[-1] + math.log(odds))
    raw = [math.exp(value) for value in logs]
    total = math.fsum(raw)
    chances = tuple(value / total for value in raw)
    out = (1.0 - LEVEL) / 2.0
    return Spread(chances, _first_over(chances, out), trials - _first_over(chances[::-1], out))


def _first_over(chances: tuple[float, ...], part: float) -> int:
    """How many values may be left out before more than `part` of the chance is gone."""
    return next(k for k, sum_ in enumerate(itertools.accumulate(chances)) if sum_ > part)
