"""The owner's people: added, changed and found."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onward.errors import AmbiguousError, NotFoundError, UsageError
from onward.model.circle import CircleList, CircleMember
from onward.model.names import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.storage.store import Store


@dataclass(frozen=True, slots=True)
class Details:
    """What the owner says of somebody; None and () leave a thing as it is.

    Attributes:
        address, relation: as at `CircleMember`.
        lists, organizations: added to those that the person is in or knows.
    """

    address: str | None = None
    relation: str | None = None
    lists: tuple[CircleList, ...] = ()
    organizations: tuple[str, ...] = ()


def add(store: Store, name: str, details: Details) -> tuple[CircleMember | None, CircleMember]:
    """Add somebody, or note more of the one who has that name; how they stood before (None for new) and stand now.

    Raises:
        UsageError: nobody said which list somebody new is in.
    """
    with store.transaction():
        before = next((one for one in store.circle() if folded(one.name) == folded(name)), None)
        if before is None and not details.lists:
            raise UsageError(f"Say what {name} is for: --holds-me-up, --hears-of-jobs, or both.")
        known = before or CircleMember(f"m-{secrets.token_hex(4)}", name, "", "", ())
        lists = {*known.lists, *details.lists}
        after = replace(
            known,
            address=known.address if details.address is None else details.address,
            relation=known.relation if details.relation is None else details.relation,
            lists=tuple(one for one in CircleList if one in lists),
            organizations=tuple(dict.fromkeys((*known.organizations, *details.organizations))),
        )
        if after != before:
            store.put_member(after)
        return before, after


def find(circle: Sequence[CircleMember], words: str) -> CircleMember:
    """The person with this id, address or name, or with these words in the name.

    Raises:
        NotFoundError: there is nobody.
        AmbiguousError: there are several.
    """
    wanted = folded(words)
    exact = [one for one in circle if wanted and wanted in {one.id, one.address, folded(one.name)}]
    found = exact or [one for one in circle if wanted and set(wanted.split()) <= set(folded(one.name).split())]
    if not found:
        raise NotFoundError(f"Nobody in your circle is called {words!r}. `onward circle` lists your people.")
    if len(found) > 1:
        names = ", ".join(f"{one.name} ({one.id})" for one in found)
        raise AmbiguousError(f"{words!r} may be {names}. Write the whole name or the id.")
    return found[0]
