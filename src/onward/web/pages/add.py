"""An application that no letter told of, entered by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from onward.flow.adding import application_word
from onward.flow.finding import label
from onward.flow.telling import tell
from onward.model.application import Channel
from onward.record.ids import application_id
from onward.web.forms import filled
from onward.web.query import PATH
from onward.web.render import back_to, desk_of, page, words_of
from onward.web.told_forms import Fields, Filled, application_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.flow.telling import Told


async def add(request: Request) -> Response:
    """The form."""
    return _shown(request)


async def added(request: Request) -> Response:
    """Keep the application, and go on to its page."""
    form = await filled(request)
    desk, words = desk_of(request), words_of(request)
    checked = Filled(form, words, desk.now)
    new = application_of(checked)
    if checked.wrong:
        return _shown(request, form, checked.wrong)
    told = tell(desk.store, desk.now, [application_word(new)])
    made = application_id(told.decisions[0].id)
    return back_to(request, f"{PATH}/{made}", "add.kept_twin" if _has_twin(told, made) else "add.kept")


def _shown(
    request: Request, typed: Mapping[str, str] | None = None, wrong: Mapping[str, str] | None = None
) -> Response:
    return page(
        request,
        "add.html",
        400 if wrong else 200,
        channels=tuple(Channel),
        typed=Fields(typed if typed is not None else {"on": desk_of(request).now.date().isoformat()}),
        wrong=Fields(wrong or {}),
    )


def _has_twin(told: Told, made: str) -> bool:
    """Whether there was one of the same name before."""
    name = label(told.after.organizations, told.after.applications[made])
    return any(label(told.before.organizations, one) == name for one in told.before.applications.values())


ROUTES = [Route("/add", add), Route("/add", added, methods=["POST"])]
