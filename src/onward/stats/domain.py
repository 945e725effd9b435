"""The checks of arguments: a ValueError that names the argument, its value and what is allowed."""

from __future__ import annotations

import math


def chance(name: str, value: float) -> float:
    """`value` if it lies in 0..1, both ends included."""
    if not 0.0 <= value <= 1.0:
        raise ValueError(f"{name} must lie between 0 and 1, not {value!r}")
    return float(value)


def inner_chance(name: str, value: float) -> float:
    """`value` if it lies strictly between 0 and 1."""
    if not 0.0 < value < 1.0:
        raise ValueError(f"{name} must lie between 0 and 1, both ends left out, not {value!r}")
    return float(value)


def positive(name: str, value: float) -> float:
    """`value` if it is finite and above 0."""
    if not (value > 0.0 and math.isfinite(value)):
        raise ValueError(f"{name} must be a finite number above 0, not {value!r}")
    return float(value)


def count(name: str, value: int, least: int = 0) -> int:
    """`value` if it is a whole number not below `least`."""
    if not isinstance(value, int) or value < least:
        raise ValueError(f"{name} must be a whole number from {least} up, not {value!r}")
    return value


def share(successes: int, trials: int) -> tuple[int, int]:
    """Both counts, if 0 <= successes <= trials."""
    count("trials", trials)
    count("successes", successes)
    if successes > trials:
        raise ValueError(f"successes must not exceed trials ({trials}), not {successes!r}")
    return successes, trials
