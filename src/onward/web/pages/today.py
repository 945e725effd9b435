"""Today: what came in, what is open, at most three steps. A rejection is told quietly, with the choice of pace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from onward.flow.answering import step_word
from onward.flow.telling import tell
from onward.model.plan import Answer, Counsel
from onward.plan.agenda import agenda
from onward.web.forms import chosen, filled
from onward.web.render import back_to, desk_of, page

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

_PACES = {"now": Answer.DONE, "later": Answer.LATER, "file": Answer.NOT_FOR_ME}


async def today(request: Request) -> Response:
    """The agenda."""
    desk = desk_of(request)
    record = desk.record("rejections")
    return page(
        request,
        "today.html",
        record=record,
        agenda=desk.kept(record, "agenda", lambda: agenda(record, desk.now)),
        open_ones=sum(standing.outcome == "open" for standing in record.standings.values()),
    )


async def pace(request: Request) -> Response:
    """The owner's choice for one rejection: look at its plan now, later, or only file it."""
    form = await filled(request)
    choice = chosen(form, "pace", tuple(_PACES))
    application = form["application"]
    desk = desk_of(request)
    word = step_word(desk.record(), f"{application} {Counsel.PERSPECTIVE}", _PACES[choice], None)
    if word is not None:
        tell(desk.store, desk.now, [word])
    if choice == "now":
        return back_to(request, f"/applications/{application}/plan")
    return back_to(request, "/", f"today.pace_{choice}_done")


ROUTES = [Route("/", today), Route("/pace", pace, methods=["POST"])]
