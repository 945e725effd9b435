"""People: those who met the owner first, by company, each with part, address, applications and the letter named in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from onward.flow.acquaintance import by_company, everybody
from onward.model.names import folded
from onward.web.render import desk_of, page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.flow.acquaintance import Known

_ROWS = 50
_LONGEST = 200  # characters of a search
_MOST_DIGITS = 6


async def people(request: Request) -> Response:
    """One page of the people whose company, name or address holds the words that are looked for."""
    desk = desk_of(request)
    record = desk.record()
    words = " ".join(request.query_params.get("q", "").split())[:_LONGEST]
    wanted = folded(words).split()
    known = desk.kept(record, "people", lambda: _in_order(everybody(record, desk.now)))
    found = [one for one in known if _fits(one, wanted)] if wanted else known
    last = max(1, -(-len(found) // _ROWS))
    number = _number(request.query_params.get("page", ""), last)
    shown = found[(number - 1) * _ROWS : number * _ROWS]
    return page(
        request,
        "people.html",
        record=record,
        words=words,
        anybody=bool(known),
        total=len(found),
        met=sum(one.met > 0 for one in found),
        groups=by_company(shown),
        number=number,
        last=last,
    )


def _in_order(people: Sequence[Known]) -> list[Known]:
    """Those of one company together."""
    return [one for group in by_company(people).values() for one in group]


def _fits(one: Known, wanted: Sequence[str]) -> bool:
    names = folded(f"{one.company} {one.contact.name} {one.contact.address}")
    return all(word in names for word in wanted)


def _number(text: str, last: int) -> int:
    """The page that is meant, from 1 to `last`."""
    known = text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS
    return min(max(int(text), 1), last) if known else 1


ROUTES = [Route("/people", people)]
