"""What a person has to do with an application, from the words of their title."""

from __future__ import annotations

from functools import lru_cache

from onward.model.reading import Part
from onward.reading.folding import fold
from onward.reading.person_words import COORDINATOR_TITLES, MANAGER_TITLES, NOT_MANAGER_TITLES, RECRUITER_TITLES

_ABOVE_RECRUITER = ("hiring manager", "line manager", "fachvorgesetzt")
WEIGHT = {Part.UNKNOWN: 0, Part.COORDINATOR: 1, Part.RECRUITER: 2, Part.INTERVIEWER: 3, Part.HIRING_MANAGER: 4}


@lru_cache(maxsize=2048)
def part_of_title(title: str) -> Part:
    """The part that a title line gives, UNKNOWN when it gives none.

    A head of recruiting is a recruiter: people of the personnel department are told before managers.
    """
    line = f" {fold(title)} "
    if any(word in line for word in _ABOVE_RECRUITER):
        return Part.HIRING_MANAGER
    if any(word in line for word in COORDINATOR_TITLES):
        return Part.COORDINATOR
    if any(word in line for word in RECRUITER_TITLES):
        return Part.RECRUITER
    if any(word in line for word in NOT_MANAGER_TITLES) and "head of" not in line and "director" not in line:
        return Part.UNKNOWN
    return Part.HIRING_MANAGER if any(word in line for word in MANAGER_TITLES) else Part.UNKNOWN


def weightier(one: Part, other: Part) -> Part:
    """The part that says more."""
    return one if WEIGHT[one] >= WEIGHT[other] else other
