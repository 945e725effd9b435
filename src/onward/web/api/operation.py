"""One operation of the API: its address, what it takes, what it answers, and what it does."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import urlencode

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from onward.web.api.requests import Paging
    from onward.web.desk import Desk

Q = TypeVar("Q")
B = TypeVar("B")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked(Generic[Q, B]):
    """One request.

    Attributes:
        desk: the record.
        path: its address without the query.
        id: what the address names, "" when it names nothing.
        query: the fields of the address.
        body: what was sent.
    """

    desk: Desk
    path: str
    id: str
    query: Q
    body: B


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back.

    Attributes:
        value: of the operation's shape.
        status: of HTTP.
        headers: beside those that every answer has.
    """

    value: object
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Operation(Generic[Q, B]):
    """What can be asked of one address. The name and docstring of `run` stand in the description.

    Attributes:
        method: GET or POST.
        path: below `/api/v1`, as Starlette writes it.
        run: does it.
        query, body: the shapes of what it takes; `Nothing` for none.
        answers: the shape of what it answers, for each status.
        headers: those that its answers have.
    """

    method: str
    path: str
    run: Callable[[Asked[Q, B]], Answer]
    query: type[Q]
    body: Any
    answers: Mapping[int, Any]
    headers: tuple[str, ...] = ()


PAGED = ("Link", "X-Total-Count")
"""The headers of a part of a list."""


def page_of(rows: Sequence[T], asked: Asked[Any, Any], shown: Callable[[T], object] | None = None) -> Answer:
    """The part of a list that was asked for, each row as `shown` gives it, with links to the other parts."""
    wanted: Paging = asked.query
    first, limit = wanted.offset, wanted.limit
    last = max(0, (len(rows) - 1) // limit * limit)
    places = {"first": 0, "last": last}
    if first > 0:
        places["prev"] = max(0, min(first - limit, last))
    if first + limit < len(rows):
        places["next"] = first + limit
    links = ", ".join(f'<{_address(asked, place)}>; rel="{name}"' for name, place in places.items())
    part = rows[first : first + limit]
    headers = {"link": links, "x-total-count": str(len(rows))}
    return Answer([shown(row) for row in part] if shown else part, headers=headers)


def _address(asked: Asked[Any, Any], offset: int) -> str:
    """The address of another part of the same list."""
    fields = {**msgspec.to_builtins(asked.query), "offset": offset}
    # What is left out holds anyway: no words, no narrowing, no rows before.
    told = {name: "true" if value is True else value for name, value in fields.items() if value}
    return f"{asked.path}?{urlencode(told)}"
