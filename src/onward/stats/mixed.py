"""Mixed odds and several looks at once: where simple sums mislead (evidence.md B7, B9)."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.stats.domain import chance, count, share

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onward.stats.posterior import Beta


def poisson_binomial(chances: Sequence[float]) -> tuple[float, ...]:
    """P(0), P(1), … successes in trials that each have their own chance; len(chances) + 1 values."""
    spread = [1.0]
    for p in chances:
        chance("chances", p)
        q = 1.0 - p
        spread = [q * spread[0], *(q * b + p * a for a, b in itertools.pairwise(spread)), p * spread[-1]]
    return tuple(spread)


def holm(p_values: Sequence[float]) -> tuple[float, ...]:
    """The p-values adjusted for having looked at all of them (Holm 1979), in the order given."""
    order = _ascending(p_values)
    adjusted, floor = [0.0] * len(order), 0.0
    for rank, i in enumerate(order):
        floor = max(floor, min(1.0, (len(order) - rank) * p_values[i]))
        adjusted[i] = floor
    return tuple(adjusted)


def benjamini_hochberg(p_values: Sequence[float]) -> tuple[float, ...]:
    """The p-values adjusted for the share of false finds (Benjamini & Hochberg 1995), in the order given."""
    order = _ascending(p_values)
    adjusted, ceiling = [0.0] * len(order), 1.0
    for rank in range(len(order), 0, -1):
        i = order[rank - 1]
        ceiling = min(ceiling, len(order) * p_values[i] / rank)
        adjusted[i] = ceiling
    return tuple(adjusted)


def some_false_alarm(slices: int, level: float = 0.05) -> float:
    """P(one false alarm or more) when so many slices are each tested at `level`."""
    count("slices", slices)
    return -math.expm1(slices * math.log1p(-level)) if chance("level", level) < 1.0 else float(slices > 0)


@dataclass(frozen=True, slots=True)
class Moments:
    """Mean and standard deviation."""

    mean: float
    sd: float


def product_of_betas(first: Beta, second: Beta) -> Moments:
    """The product of two independent rates. Only for two rates of one owner, never for published ones."""
    mean = first.mean * second.mean
    squares = (first.sd**2 + first.mean**2) * (second.sd**2 + second.mean**2)
    return Moments(mean, math.sqrt(max(0.0, squares - mean**2)))


@dataclass(frozen=True, slots=True)
class MixShift:
    """A total that moved against its parts (Simpson).

    Attributes:
        fell: True when the total fell, False when it rose.
        against: names of the parts that moved the other way.
        earlier, later: the total rates.
    """

    fell: bool
    against: tuple[str, ...]
    earlier: float
    later: float


def mix_shift(earlier: Mapping[str, tuple[int, int]], later: Mapping[str, tuple[int, int]]) -> MixShift | None:
    """The warning when a total rate moved one way, no shared part moved that way, and one or more moved the other.

    Both map a part's name to (successes, trials). None when the total can be read as it stands, or cannot be compared.
    """
    before, after = _total(earlier), _total(later)
    if not before[1] or not after[1]:
        return None
    way = _direction(before, after)
    shared = [name for name in earlier if name in later and earlier[name][1] and later[name][1]]
    moves = {name: _direction(earlier[name], later[name]) for name in shared}
    if way == 0 or way in moves.values() or -way not in moves.values():
        return None
    against = tuple(name for name in shared if moves[name] == -way)
    return MixShift(way < 0, against, before[0] / before[1], after[0] / after[1])


def _direction(before: tuple[int, int], after: tuple[int, int]) -> int:
    """1 when the rate rose, −1 when it fell, 0 when it stayed; by cross multiplication, so without rounding."""
    crossed = after[0] * before[1] - before[0] * after[1]
    return (crossed > 0) - (crossed < 0)


def _total(parts: Mapping[str, tuple[int, int]]) -> tuple[int, int]:
    pairs = [share(*pair) for pair in parts.values()]
    return sum(x for x, _ in pairs), sum(n for _, n in pairs)


def _ascending(p_values: Sequence[float]) -> list[int]:
    for p in p_values:
        chance("p_values", p)
    return sorted(range(len(p_values)), key=lambda i: p_values[i])
