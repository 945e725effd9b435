"""Applications that are still open (evidence.md B4).

To leave them out inflates a rate, to count them as noes deflates it. An application of age t says (1 − θ F(t)), with
F(t) the chance that a yes would have come by then. With 1 − θF = (1 − F) + F(1 − θ) the product over all of them is a
sum of powers of 1 − θ, whose weights are the chances that j of them "would have come by now": so the exact posterior
is a mixture of Betas, and needs no grid.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from onward.stats.differing import log_no_success
from onward.stats.domain import chance, positive, share
from onward.stats.mixed import poisson_binomial
from onward.stats.posterior import Beta, Mixture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

MEDIAN_DAYS = 10.0
"""Half of all good answers come within so many days: assumed, no sound distribution was found (evidence.md A2)."""

_TOO_LIGHT = 1e-13


def come_by(days: float, median: float = MEDIAN_DAYS) -> float:
    """F(t): the chance that a yes would have come within `days`, exponential with this median."""
    if not days >= 0.0:
        raise ValueError(f"days must not be below 0, not {days!r}")
    return -math.expm1(-math.log(2.0) * days / positive("median", median))


def answered_by_now(ages: Iterable[float], arrival: Callable[[float], float] = come_by) -> tuple[float, ...]:
    """F(t) for each open application's age in days."""
    return tuple(arrival(age) for age in ages)


def posterior_with_pending(prior: Beta, successes: int, trials: int, arrived: Sequence[float]) -> Mixture:
    """The exact posterior after `successes` in `trials` decided ones, and the open ones by their F(t)."""
    share(successes, trials)
    base = prior.after(successes, trials)
    weights = poisson_binomial([chance("arrived", f) for f in arrived])
    logs = [_log_or_none(weight) + log_no_success(j, base) for j, weight in enumerate(weights)]
    peak = max(logs)
    raw = [math.exp(value - peak) for value in logs]
    kept = [(weight, j) for j, weight in enumerate(raw) if weight > _TOO_LIGHT * max(raw)]
    total = math.fsum(weight for weight, _ in kept)
    return Mixture(tuple((weight / total, Beta(base.a, base.b + j)) for weight, j in kept))


def posterior_approximate(prior: Beta, successes: int, trials: int, arrived: Sequence[float]) -> Beta:
    """The quick form: each open application counts as F(t) of a no."""
    base = prior.after(successes, trials)
    return Beta(base.a, base.b + math.fsum(chance("arrived", f) for f in arrived))


def _log_or_none(weight: float) -> float:
    return math.log(weight) if weight > 0.0 else -math.inf
