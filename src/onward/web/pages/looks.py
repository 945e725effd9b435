"""Language, theme and quiet mode: chosen on any page, remembered by the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse
from starlette.routing import Route

from onward.web.forms import filled
from onward.web.look import keep
from onward.web.render import SEE_OTHER

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


async def choose(request: Request) -> Response:
    """Remember what was chosen, and go back to the page."""
    form = await filled(request, areas=("back",))
    back = form["back"]
    # Only a path of this site: "//host" would lead elsewhere.
    path = back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/"
    answer = RedirectResponse(path, status_code=SEE_OTHER)
    keep(answer, **{name: form[name] for name in ("language", "theme", "quiet")})
    return answer


ROUTES = [Route("/look", choose, methods=["POST"])]
