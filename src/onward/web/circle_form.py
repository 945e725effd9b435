"""Somebody of the owner's circle as a form shows them, and what is wrong with what was typed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from unicodedata import category

from onward.model.circle import CircleList
from onward.model.names import folded
from onward.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onward.model.circle import CircleMember
    from onward.web.render import Words

_LONGEST = 200  # characters of a line


@dataclass(frozen=True, slots=True)
class Entry:
    """What a form holds of one person.

    Attributes:
        id: of the member, "" for somebody new.
        name, address, relation: as typed.
        organizations: as typed, with commas between them.
        lists: what they are for.
        errors: what is wrong, by field.
    """

    id: str = ""
    name: str = ""
    address: str = ""
    relation: str = ""
    organizations: str = ""
    lists: tuple[CircleList, ...] = ()
    errors: Mapping[str, str] = field(default_factory=dict)

    @property
    def known(self) -> tuple[str, ...]:
        """The organizations, each once."""
        return tuple(dict.fromkeys(part.strip() for part in self.organizations.split(",") if part.strip()))


def entry_of(member: CircleMember) -> Entry:
    """A member as the form is filled in at first."""
    names = ", ".join(member.organizations)
    return Entry(member.id, member.name, member.address, member.relation, names, member.lists)


def entry_from(form: Mapping[str, str], ticked: Sequence[str]) -> Entry:
    """What was filled in; lists that are none are left out."""
    return Entry(
        id=form["id"],
        name=form["name"],
        address=form["address"].lower(),
        relation=form["relation"],
        organizations=form["organizations"],
        lists=tuple(one for one in CircleList if one in ticked),
    )


def checked(entry: Entry, circle: Sequence[CircleMember], words: Words) -> Entry:
    """The entry with what is wrong with it.

    Args:
        entry: as filled in.
        circle: everybody; two of one name could not be told apart.
        words: the texts.
    """
    found = {
        name: words("settings.wrong_line", most=_LONGEST)
        for name in ("name", "relation", "organizations")
        if not _is_line(getattr(entry, name))
    }
    if not entry.name:
        found["name"] = words("settings.wrong_nobody")
    elif any(folded(one.name) == folded(entry.name) and one.id != entry.id for one in circle):
        found["name"] = words("settings.wrong_twice", who=entry.name)
    if not _is_address(entry.address):
        found["address"] = words("settings.wrong_address")
    if not entry.lists:
        found["lists"] = words("settings.wrong_lists")
    return replace(entry, errors=found)


def _is_line(text: str) -> bool:
    return len(text) <= _LONGEST and not any(category(c) == "Cc" for c in text)


def _is_address(text: str) -> bool:
    """Whether it is one mail address, checked as the owner's own are, or nothing."""
    check = next(setting.parse for setting in SETTINGS if setting.name == "addresses")
    try:
        check(text)
    except ValueError:
        return False
    return "," not in text
