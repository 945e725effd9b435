"""The owner's people."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CircleList(StrEnum):
    """What the owner would turn to somebody for; the two are different asks (evidence.md C)."""

    HOLDS_ME_UP = "holds_me_up"
    HEARS_OF_JOBS = "hears_of_jobs"


@dataclass(frozen=True, slots=True)
class CircleMember:
    """A relative, friend or acquaintance. Kept.

    Attributes:
        id: `m-…`.
        name: as the owner calls them.
        address: a mail address, "" when none was given.
        relation: such as "sister"; "" when not said.
        lists: one or both.
        organizations: names of employers that they know from inside.
    """

    id: str
    name: str
    address: str
    relation: str
    lists: tuple[CircleList, ...]
    organizations: tuple[str, ...] = ()
