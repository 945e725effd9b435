"""Streaks when every application has the same chance (evidence.md B1); `onward.stats.differing` lets people differ."""

from __future__ import annotations

import math

from onward.stats.domain import chance, count

# Beyond these exponents a term is below the last digit of a float.
_NEGLIGIBLE = 45.0
_SERIES_LIMIT = 3.0


def no_success(trials: int, p: float) -> float:
    """P(no success in `trials`) = (1 − p)^n."""
    count("trials", trials)
    if chance("p", p) == 1.0:
        return 0.0 if trials else 1.0
    return math.exp(trials * math.log1p(-p))


def some_success(trials: int, p: float) -> float:
    """P(one success or more in `trials`) = 1 − (1 − p)^n, with its own digits where it is tiny."""
    count("trials", trials)
    if chance("p", p) == 1.0:
        return 1.0 if trials else 0.0
    return -math.expm1(trials * math.log1p(-p))


def trials_for_chance(q: float, p: float) -> int | None:
    """The fewest trials with P(one success or more) >= q: ⌈ln(1 − q) / ln(1 − p)⌉; None when no number is enough."""
    if chance("q", q) == 0.0:
        return 0
    if chance("p", p) == 1.0:
        return 1
    if p == 0.0 or q == 1.0:
        return None
    exact = math.log1p(-q) / math.log1p(-p)
    # A whole number stays one, though its last binary digit may lie above: .19 at .1 is 2 trials, not 3.
    return max(1, math.ceil(exact * (1.0 - 1e-14))) if math.isfinite(exact) else None


def run_anywhere(trials: int, length: int, p: float) -> float:
    """P(`length` failures in a row somewhere in `trials`), p the chance of a success.

    The question to ask after a streak has been noticed; (1 − p)^length answers another one.
    Exact: P(n) = P(n−1) + p r^k (1 − P(n−k−1)) with r = 1 − p, which only ever adds, so that it keeps its digits;
    where that would be long, its solution by the dominant root (Feller I, XIII.7), equal to the last digit.
    """
    count("trials", trials)
    count("length", length)
    chance("p", p)
    if length == 0 or (p == 0.0 and length <= trials):
        return 1.0
    if length > trials or p == 1.0:
        return 0.0
    return _run(trials, length, p)


def expected_longest_run(trials: int, p: float) -> float:
    """The mean length of the longest run of failures in `trials`: Σ_k P(a run of k or more)."""
    count("trials", trials)
    if chance("p", p) in {0.0, 1.0}:
        return float(trials) if p == 0.0 else 0.0
    total, length = 0.0, 1
    while length <= trials:
        part = _run(trials, length, p)
        total += part
        if part < 1e-17:
            break
        length += 1
    return total


def no_offer_in_finals(rivals: int, finals: int) -> float:
    """P(no offer in `finals` last rounds), each with `rivals` equally strong people, the owner one of them."""
    return no_success(count("finals", finals), 1.0 / count("rivals", rivals, least=1))


def chance_in_weeks(per_week: int, weeks: int, p: float) -> float:
    """P(one success or more) when `per_week` applications are decided each week."""
    return some_success(count("per_week", per_week) * count("weeks", weeks), p)


def _run(n: int, k: int, p: float) -> float:
    """`run_anywhere` for 1 <= k <= n and 0 < p < 1, by the cheapest way that is exact for these numbers."""
    log_r = math.log1p(-p)
    whole = math.exp(k * log_r)
    after_success = p * whole
    if (n - k) * after_success > _NEGLIGIBLE:
        return 1.0  # P(none) <= (1 − p r^k)^(n − k)
    if n * after_success <= _SERIES_LIMIT:
        return _by_series(n, k, whole, after_success)
    if -n * log_r > _NEGLIGIBLE + math.log(n) and (k + 1) * p > 1.5:
        return _by_root(n, k, p)
    return _by_steps(n, k, whole, after_success)


def _by_steps(n: int, k: int, whole: float, after_success: float) -> float:
    """The recursion itself: one step for each trial."""
    chances = [0.0] * k + [whole]
    for i in range(k + 1, n + 1):
        chances.append(chances[-1] + after_success * (1.0 - chances[i - k - 1]))
    return chances[n]


def _by_series(n: int, k: int, whole: float, after_success: float) -> float:
    """Inclusion and exclusion over the places where a run can begin; for few expected runs, or it cancels."""
    return whole * (1.0 - _places(n - k, k, after_success)) + _places(n, k, after_success)


def _places(n: int, k: int, c: float) -> float:
    """Σ_{j>=1} (−1)^{j+1} c^j C(n − jk, j)."""
    total, j = 0.0, 1
    while n - j * k >= j:
        term = 1.0
        for i in range(j):
            term *= c * (n - j * k - i) / (i + 1)
        total += term if j % 2 else -term
        if term <= 1e-18 * abs(total):
            break
        j += 1
    return total


def _by_root(n: int, k: int, p: float) -> float:
    """1 − A x^−(n+1), x = 1 + d the smallest root of 1 − x + p r^k x^(k+1); the other roots add less than n r^n."""
    log_c = math.log(p) + k * math.log1p(-p)
    d = math.exp(log_c)
    for _ in range(100):
        image = math.exp(log_c + (k + 1) * math.log1p(d))
        step = (d - image) / (1.0 - (k + 1) * image / (1.0 + d))
        d -= step
        if abs(step) <= 1e-16 * d:
            break
    log_front = math.log1p(-(1.0 - p) * d / p) - math.log1p(-k * d)
    return -math.expm1(log_front - (n + 1) * math.log1p(d))
