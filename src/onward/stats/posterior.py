"""What counts say about a rate: Beta-Binomial beliefs, intervals and the masses around a band (evidence.md B2, B5)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from onward.stats.domain import inner_chance, positive, share
from onward.stats.special import beta_above, beta_below, beta_quantile

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Interval:
    """The central part of a belief, or a confidence interval: low <= high in 0..1, and the level it was made for."""

    low: float
    high: float
    level: float


@dataclass(frozen=True, slots=True)
class Band:
    """A range of rates.

    Attributes:
        id: stable name, which every state that used it carries.
        low, high: 0 <= low < high <= 1.
    """

    id: str
    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.low < self.high <= 1.0:
            raise ValueError(f"low and high must satisfy 0 <= low < high <= 1, not {self.low!r} and {self.high!r}")


@dataclass(frozen=True, slots=True)
class Masses:
    """How much of a belief lies below, within and above a band; they sum to 1."""

    below: float
    within: float
    above: float


class Belief(Protocol):
    """What is believed of a rate."""

    @property
    def mean(self) -> float:
        """The expected rate."""

    def below(self, x: float) -> float:
        """P(rate <= x)."""

    def above(self, x: float) -> float:
        """P(rate > x)."""

    def quantile(self, q: float) -> float:
        """The rate with P(rate <= it) = q."""


@dataclass(frozen=True, slots=True)
class Beta:
    """Beta(a, b): a belief worth a + b trials, a of them successes."""

    a: float
    b: float

    def __post_init__(self) -> None:
        positive("a", self.a)
        positive("b", self.b)

    @property
    def mean(self) -> float:
        """The expected rate, a / (a + b)."""
        return self.a / (self.a + self.b)

    @property
    def sd(self) -> float:
        """The standard deviation."""
        return math.sqrt(self.a / (self.a + self.b) * (self.b / (self.a + self.b)) / (self.a + self.b + 1.0))

    def below(self, x: float) -> float:
        """P(rate <= x)."""
        return beta_below(self.a, self.b, x)

    def above(self, x: float) -> float:
        """P(rate > x)."""
        return beta_above(self.a, self.b, x)

    def quantile(self, q: float) -> float:
        """The rate with P(rate <= it) = q."""
        return beta_quantile(self.a, self.b, q)

    def after(self, successes: int, trials: int) -> Beta:
        """The belief after `successes` in `trials`: Beta(a + x, b + n − x)."""
        share(successes, trials)
        return Beta(self.a + successes, self.b + trials - successes)

    def worth(self, factor: float) -> Beta:
        """The same mean, worth `factor` times as many trials."""
        return Beta(self.a * positive("factor", factor), self.b * factor)


def prior_from_band(mean: float, weight: float) -> Beta:
    """The prior with this mean, worth `weight` (κ) trials: a = mκ, b = (1 − m)κ."""
    return Beta(inner_chance("mean", mean) * positive("weight", weight), (1.0 - mean) * weight)


def central(belief: Belief, level: float = 0.90) -> Interval:
    """The part of the belief that leaves (1 − level) / 2 out on either side."""
    out = (1.0 - inner_chance("level", level)) / 2.0
    return Interval(belief.quantile(out), belief.quantile(1.0 - out), level)


def masses(belief: Belief, band: Band) -> Masses:
    """P(rate < low), P(low <= rate <= high), P(rate > high)."""
    below, above = belief.below(band.low), belief.above(band.high)
    return Masses(below, max(0.0, 1.0 - below - above), above)


@dataclass(frozen=True, slots=True)
class Mixture:
    """Several Beta beliefs, each with its weight.

    Attributes:
        parts: (weight, belief); the weights sum to 1, and the beliefs run in order, highest rates first.
    """

    parts: Sequence[tuple[float, Beta]]

    @property
    def mean(self) -> float:
        """The expected rate."""
        return math.fsum(weight * part.mean for weight, part in self.parts)

    def below(self, x: float) -> float:
        """P(rate <= x)."""
        return min(1.0, math.fsum(weight * part.below(x) for weight, part in self.parts))

    def above(self, x: float) -> float:
        """P(rate > x)."""
        return min(1.0, math.fsum(weight * part.above(x) for weight, part in self.parts))

    def quantile(self, q: float) -> float:
        """The rate with P(rate <= it) = q, by false position (Illinois) between the outermost parts."""
        low, high = self.parts[-1][1].quantile(q), self.parts[0][1].quantile(q)
        under, over = self.below(low) - q, self.below(high) - q
        for _ in range(200):
            if high - low <= 1e-14 * high or under >= 0.0 or over <= 0.0:
                break
            x = min(high, max(low, high - over * (high - low) / (over - under)))
            gap = self.below(x) - q
            if gap < 0.0:
                low, under, over = x, gap, over / 2.0
            else:
                high, over, under = x, gap, under / 2.0
        return low if under >= 0.0 else high
