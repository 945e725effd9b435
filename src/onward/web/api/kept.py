"""What every operation answers that keeps the owner's word: the decisions, and what they changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.flow.differing import differences

if TYPE_CHECKING:
    from onward.flow.differing import Difference
    from onward.flow.telling import Told
    from onward.model.decision import Decision


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept and what followed from it; both empty when nothing was changed.

    Attributes:
        decisions: your word, as it was kept.
        changes: what is otherwise than before.
    """

    decisions: tuple[Decision, ...]
    changes: tuple[Difference, ...]


def kept(told: Told | None) -> Kept:
    """What came of the owner's word; None when it was said before."""
    return Kept(told.decisions, differences(told.before, told.after)) if told else Kept((), ())
