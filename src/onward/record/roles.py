"""How alike two roles are."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.names import role_key

if TYPE_CHECKING:
    from onward.model.application import Application
    from onward.record.shelf import Shelf

# On rapidfuzz's scale of 0 to 100.
_ALIKE = 90
_MAYBE = 75
_SPELLING = 75
# Shorter differences are levels and numbers ("II" and "III"), not spellings.
_SHORT = 4


class Likeness(IntEnum):
    """From different to the same."""

    DIFFERENT = 0
    MAYBE = 1
    ALIKE = 2
    """The one adds a level, a place or a spelling to the other."""
    SAME = 3


@lru_cache(maxsize=4096)
def likeness(first: str, second: str) -> Likeness:
    """How alike two role keys (`onward.model.names.role_key`) are; both must not be empty.

    "Software Engineer" and "Software Engineer Berlin" are alike; "Senior …" and "Junior Software Engineer" may be the
    same opening in two wordings, or two openings.
    """
    if first == second:
        return Likeness.SAME
    from rapidfuzz.fuzz import ratio, token_set_ratio

    shorter, longer = sorted((first, second), key=len)
    one, two = set(first.split()), set(second.split())
    if one <= two or two <= one:
        # What follows a role is a place or a level; what precedes a single word makes another job of it.
        added = min(len(one), len(two)) > 1 or longer.startswith(f"{shorter} ")
        return Likeness.ALIKE if added else Likeness.MAYBE
    if first.replace(" ", "") == second.replace(" ", ""):
        return Likeness.ALIKE
    score = token_set_ratio(first, second)
    mine, theirs = " ".join(sorted(one - two)), " ".join(sorted(two - one))
    if score >= _ALIKE and min(len(mine), len(theirs)) > _SHORT and ratio(mine, theirs) >= _SPELLING:
        return Likeness.ALIKE
    return Likeness.MAYBE if score >= _MAYBE else Likeness.DIFFERENT


def compare(shelf: Shelf, application: Application, role: str) -> Likeness | None:
    """How alike a role key and an application's role are; None when one is unknown. Its other names count too."""
    if role and shelf.leads("role", role, application.id):
        return Likeness.SAME
    own = role_key(application.role)
    return likeness(own, role) if own and role else None


def similar_names(first: str, second: str) -> bool:
    """Whether two organization keys may be one organization in two wordings ("globex", "globex solutions")."""
    one, two = set(first.split()), set(second.split())
    if one <= two or two <= one:
        return bool(one and two)
    from rapidfuzz.fuzz import token_set_ratio

    return token_set_ratio(first, second) >= _ALIKE
