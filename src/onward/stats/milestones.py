"""Fixed points for a look (evidence.md B7): a look after every application accuses one ordinary person of nine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.stats.domain import count

if TYPE_CHECKING:
    from collections.abc import Sequence

APPLICATIONS = (30, 60, 90, 120)
"""Decided applications."""
INTERVIEWS = (5, 10, 15, 20)
"""Interview processes that have ended."""


def latest(points: Sequence[int], decided: int) -> int:
    """The highest point reached, 0 before the first."""
    return max((point for point in points if point <= count("decided", decided)), default=0)


def following(points: Sequence[int], decided: int) -> int | None:
    """The next point, None after the last."""
    return min((point for point in points if point > count("decided", decided)), default=None)


def just_passed(points: Sequence[int], before: int, decided: int) -> int | None:
    """The point passed since there were `before` decided ones, the highest of several; None when none was."""
    reached = latest(points, decided)
    return reached if reached > count("before", before) else None
