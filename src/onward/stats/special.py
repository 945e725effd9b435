"""The special functions that the numbers need, accurate to about 1e-12 (relative) for shapes from 1e-6 to 1e7.

Only the standard library: `mpmath` is the oracle in the tests.
"""

from __future__ import annotations

import math

from onward.stats.domain import chance, inner_chance, positive

_HALF_LOG_TAU = 0.5 * math.log(2.0 * math.pi)
_TINY = 1e-290
_CLOSE = 1e-15


def log_beta(a: float, b: float) -> float:
    """The logarithm of B(a, b), without the loss of digits that three lgamma calls bring for large shapes."""
    small, large = sorted((positive("a", a), positive("b", b)))
    return math.lgamma(small) - log_rising(large, small)


def log_rising(z: float, step: float) -> float:
    """The logarithm of Γ(z + step) / Γ(z) for z > 0, step >= 0."""
    if z < 10.0:
        return math.lgamma(z + step) - math.lgamma(z)
    bend = (z + step - 0.5) * math.log1p(step / z) - step
    return bend + step * math.log(z) + _stirling_rest(z + step) - _stirling_rest(z)


def beta_kernel(a: float, b: float, x: float, y: float) -> float:
    """x^a · y^b / B(a, b) with y = 1 − x, which keeps its digits for large shapes.

    The saddle-point form of Loader, "Fast and accurate computation of binomial probabilities", 2000: Γ by its
    Stirling rest, powers by deviances.
    """
    if x <= 0.0 or y <= 0.0:
        return 0.0
    total = a + b
    at, to = max(x, _TINY) * total, max(y, _TINY) * total
    exponent = _rest(total) - _rest(a) - _rest(b) - _deviance(a, at) - _deviance(b, to)
    # exp() of very negative numbers is 0, which is the right answer.
    return math.exp(exponent) * math.sqrt(a) * math.sqrt(b / (2.0 * math.pi * total))


def beta_below(a: float, b: float, x: float) -> float:
    """P(θ <= x) for θ ~ Beta(a, b): the regularized incomplete beta function I_x(a, b).

    Continued fraction (DLMF 8.17.22) on the side of the mean where it converges fast.
    """
    x = chance("x", x)
    return beta_tail(positive("a", a), positive("b", b), x, 1.0 - x)


def beta_above(a: float, b: float, x: float) -> float:
    """P(θ > x) for θ ~ Beta(a, b), with its own digits also where it is tiny."""
    x = chance("x", x)
    return beta_tail(positive("b", b), positive("a", a), 1.0 - x, x)


def beta_tail(a: float, b: float, x: float, y: float) -> float:
    """I_x(a, b) with y = 1 − x given, so that neither end loses digits; the arguments are not checked."""
    if x <= 0.0 or y <= 0.0:
        return 0.0 if x <= 0.0 else 1.0
    if x <= (a + 1.0) / (a + b + 2.0):
        return _by_fraction(a, b, x, y)
    rest = _by_fraction(b, a, y, x)
    # A tiny b piles nearly everything up at 1: then the difference has no digits left, and the
    # fraction, slower but sound on this side, has.
    return _by_fraction(a, b, x, y) if rest > 0.99 and y > 1e-6 else 1.0 - rest


def beta_quantile(a: float, b: float, q: float) -> float:
    """The x with P(θ <= x) = q for θ ~ Beta(a, b); 0 for q = 0 and 1 for q = 1.

    Newton on the logarithm of the nearer tail over ln x (nearly a straight line), kept inside a bracket.
    """
    positive("a", a)
    positive("b", b)
    if chance("q", q) in {0.0, 1.0}:
        return float(q)
    if beta_below(a, b, 0.5) >= q:
        return _near_zero(a, b, q, 1.0 - q)
    return 1.0 - _near_zero(b, a, 1.0 - q, q)


def normal_quantile(q: float) -> float:
    """The z with P(Z <= z) = q for a standard normal Z, 0 < q < 1.

    Newton on ln Φ, which is concave: from a start below the root it climbs and cannot miss.
    """
    if inner_chance("q", q) > 0.5:
        return -normal_quantile(1.0 - q)
    z = max(-37.5, -math.sqrt(-2.0 * math.log(q)))
    for _ in range(60):
        below = 0.5 * math.erfc(-z / math.sqrt(2.0))
        step = math.log(below / q) * below / math.exp(-0.5 * z * z - _HALF_LOG_TAU) if below > 0.0 else 0.0
        z -= step
        if abs(step) <= _CLOSE * max(1.0, abs(z)):
            break
    return z


def _by_fraction(a: float, b: float, x: float, y: float) -> float:
    """x^a y^b / (a B(a, b)) times the continued fraction."""
    kernel = beta_kernel(a, b, x, y)
    return min(1.0, kernel * _fraction(a, b, x) / a) if kernel > 0.0 else 0.0


def _fraction(a: float, b: float, x: float) -> float:
    """The continued fraction of I_x(a, b), by the modified Lentz method; about sqrt(a + b) terms."""
    c, d = 1.0, 1.0 / _off_zero(1.0 - (a + b) * x / (a + 1.0))
    value = d
    for m in range(1, 10_000 + int(50.0 * math.sqrt(a + b))):
        even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m))
        d = 1.0 / _off_zero(1.0 + even * d)
        c = _off_zero(1.0 + even / c)
        value *= c * d
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0))
        d = 1.0 / _off_zero(1.0 + odd * d)
        c = _off_zero(1.0 + odd / c)
        value *= c * d
        if abs(c * d - 1.0) < _CLOSE:
            break
    return value


def _off_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY


def _near_zero(a: float, b: float, below: float, above: float) -> float:
    """The x <= 1/2 with I_x(a, b) = below = 1 − above; 0 where it would be under 1e-290."""
    if beta_tail(a, b, _TINY, 1.0) >= below:
        return 0.0
    low, high = math.log(_TINY), math.log(0.5)
    t = max(low, min(high, (math.log(below) + math.log(a) + log_beta(a, b)) / a))
    for _ in range(200):
        gap, slope = _gap(a, b, t, below, above)
        low, high = (low, t) if gap > 0.0 else (t, high)
        following = t - gap / slope if slope > 0.0 else low
        if not low < following < high:
            following = 0.5 * (low + high)
        if abs(following - t) <= _CLOSE * max(1.0, abs(t)):
            break
        t = following
    return math.exp(following)


def _gap(a: float, b: float, t: float, below: float, above: float) -> tuple[float, float]:
    """How far the logarithm of the smaller tail at x = e^t lies from its target, and its slope over t.

    Both rise with t, the upper tail's signs being turned; a tail that has vanished gives an infinite gap, slope 0.
    """
    x = math.exp(t)
    y = 1.0 - x
    lower = below <= above
    tail = beta_tail(a, b, x, y) if lower else beta_tail(b, a, y, x)
    if tail <= 0.0:
        return (-math.inf if lower else math.inf), 0.0
    gap = math.log(tail / below) if lower else math.log(above / tail)
    return gap, beta_kernel(a, b, x, y) / y / tail


def _rest(n: float) -> float:
    """What Stirling leaves over: ln Γ(n + 1) − (n + 1/2) ln n + n − ln sqrt(2π)."""
    if n > 10.0:
        return _stirling_rest(n)
    return math.lgamma(n + 1.0) - (n + 0.5) * math.log(n) + n - _HALF_LOG_TAU


def _stirling_rest(n: float) -> float:
    """The same by its series (DLMF 5.11.1), for n >= 10; the first term left out is below 1e-17."""
    s = 1.0 / (n * n)
    series = s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s * (1 / 156 - s * 3617 / 122400)))))
    return (1 / 12 - s / 360 + s * series) / n


def _deviance(x: float, mean: float) -> float:
    """The deviance x ln(x / mean) + mean − x, without cancellation where x is close to mean."""
    gap = x - mean
    if abs(gap) < 0.1 * (x + mean):
        v = gap / (x + mean)
        total, power = gap * v, 2.0 * x * v
        for j in range(1, 100):
            power *= v * v
            following = total + power / (2 * j + 1)
            if following == total:
                break
            total = following
        return total
    return x * math.log(x / mean) + mean - x
