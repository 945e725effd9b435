"""Two ways of applying side by side (evidence.md B8): a diary, for one person's counts can name no winner."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.stats.domain import inner_chance, share
from onward.stats.special import beta_kernel, beta_tail, normal_quantile

if TYPE_CHECKING:
    from collections.abc import Callable

    from onward.stats.posterior import Beta

# R and scipy widen the comparison of equal tables by the same amount, or rounding would tear them apart.
_EQUAL = 1.0 + 1e-7
_LEAST_SHAPE = 0.05


def chance_higher(second: Beta, first: Beta) -> float:
    """P(second rate > first rate) for independent Beta rates with shapes of 0.05 and more; absolute error below 1e-12.

    The trapezoid rule on the log-odds of the narrower one, where the integrand is smooth and falls off by itself.
    For whole-numbered shapes evidence.md B8 gives a closed sum; the tests hold this against it.
    """
    if min(first.a, first.b, second.a, second.b) < _LEAST_SHAPE:
        raise ValueError(f"first and second must have shapes of {_LEAST_SHAPE} or more, not {first!r} and {second!r}")
    if _width(first) <= _width(second):
        return _mean_of(lambda x, y: beta_tail(second.b, second.a, y, x), first)
    return _mean_of(lambda x, y: beta_tail(first.a, first.b, x, y), second)


def fisher_two_sided(first: tuple[int, int], second: tuple[int, int]) -> float:
    """Fisher's exact test of two (successes, trials): the chance of tables no likelier than this one."""
    (x, n), (other, m) = share(*first), share(*second)
    tables = _Tables(n, m, x + other)
    limit = tables.chance(x) * _EQUAL
    if tables.chance(tables.mode) <= limit:
        return 1.0
    return min(1.0, _rare(tables, limit, tables.low, -1) + _rare(tables, limit, tables.high, 1))


def per_arm(first: float, second: float, power: float = 0.80, level: float = 0.05) -> int:
    """How many trials in each of two arms tell two rates apart: normal approximation, two-sided, pooled."""
    p, q = inner_chance("first", first), inner_chance("second", second)
    if p == q:
        raise ValueError(f"second must differ from first, {first!r}")
    middle = (p + q) / 2.0
    z_level = normal_quantile(1.0 - inner_chance("level", level) / 2.0)
    z_power = normal_quantile(inner_chance("power", power))
    reach = z_level * math.sqrt(2.0 * middle * (1.0 - middle)) + z_power * math.sqrt(p * (1.0 - p) + q * (1.0 - q))
    return math.ceil((reach / (p - q)) ** 2)


@dataclass(frozen=True, slots=True)
class _Tables:
    """The 2×2 tables with two row sums and `successes` in the first column, named by their first cell."""

    first: int
    second: int
    successes: int

    @property
    def low(self) -> int:
        return max(0, self.successes - self.second)

    @property
    def high(self) -> int:
        return min(self.first, self.successes)

    @property
    def mode(self) -> int:
        return (self.first + 1) * (self.successes + 1) // (self.first + self.second + 2)

    def chance(self, cell: int) -> float:
        """The hypergeometric chance, as a quotient of binomial ones at the common rate, which keeps its digits."""
        if self.low == self.high:
            return 1.0
        p = self.successes / (self.first + self.second)
        both = _binomial(cell, self.first, p) * _binomial(self.successes - cell, self.second, p)
        return both / _binomial(self.successes, self.first + self.second, p)


def _binomial(successes: int, trials: int, p: float) -> float:
    """P(X = successes), 0 < p < 1."""
    kernel = beta_kernel(successes + 1.0, trials - successes + 1.0, p, 1.0 - p)
    return kernel / (p * (1.0 - p) * (trials + 1.0))


def _rare(tables: _Tables, limit: float, end: int, way: int) -> float:
    """The sum over the tables from the mode towards `end` whose chance is within the limit."""
    common, rare = tables.mode, end + way
    while abs(rare - common) > 1:
        middle = (common + rare) // 2
        common, rare = (common, middle) if tables.chance(middle) <= limit else (middle, rare)
    total = 0.0
    for cell in range(rare, end + way, way):
        term = tables.chance(cell)
        total += term
        if term <= 1e-18 * total:
            break
    return total


def _width(belief: Beta) -> float:
    """About the standard deviation of the log-odds."""
    return math.sqrt(1.0 / belief.a + 1.0 / belief.b)


def _mean_of(tail: Callable[[float, float], float], density: Beta) -> float:
    """∫ tail(x, 1 − x) f(x) dx over the log-odds t of x, out from the peak until nothing is left."""
    step = min(0.2, _width(density) / 3.0)
    centre = math.log(density.a / density.b)
    total = _term(tail, density, centre)
    for way in (step, -step):
        i, peak = 1, beta_kernel(density.a, density.b, *_odds(centre))
        while beta_kernel(density.a, density.b, *_odds(centre + i * way)) > 1e-18 * peak:
            total += _term(tail, density, centre + i * way)
            i += 1
    return min(1.0, total * step)


def _term(tail: Callable[[float, float], float], density: Beta, t: float) -> float:
    x, y = _odds(t)
    return beta_kernel(density.a, density.b, x, y) * tail(x, y)


def _odds(t: float) -> tuple[float, float]:
    """The rate x = 1 / (1 + e^−t) and 1 − x; (0, 0) beyond what a float can hold."""
    return (1.0 / (1.0 + math.exp(-t)), 1.0 / (1.0 + math.exp(t))) if abs(t) < 690.0 else (0.0, 0.0)
