"""I need a person now: the owner's own people first, then help lines; one key away on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from onward.model.circle import CircleList
from onward.web.render import desk_of, page

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


async def person(request: Request) -> Response:
    """Whom to turn to."""
    desk = desk_of(request)
    members = [member for member in desk.store.circle() if CircleList.HOLDS_ME_UP in member.lists]
    return page(request, "person.html", members=members, country=desk.record().owner.country)


ROUTES = [Route("/person", person)]
