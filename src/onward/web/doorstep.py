"""Arriving from another site: a page without anything of the owner's that leads on to `/capture`.

The session's cookie is SameSite=Strict, so a browser does not send it when a page elsewhere opens one of ours, as the
bookmarklet does. What is shown then is a link to the same address. Following it is a step within this site: the
browser sends the cookie, and shows the form. Whoever has no session is turned away at the second step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse

from onward.web.look import look_of
from onward.web.render import Words, environment

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import Scope

CAPTURE = "/capture"
FIELDS = ("url", "title", "text")
"""What the bookmarklet sends."""
_STEP = "step"  # there once the link was followed
_MOST_FIELDS = 10


def doorstep(scope: Scope) -> Response | None:
    """The page that leads on; None for every other address, and for whoever comes from it without a session."""
    if scope["path"] != CAPTURE or scope["method"] != "GET":
        return None
    try:
        sent = dict(parse_qsl(scope["query_string"].decode("latin-1"), max_num_fields=_MOST_FIELDS))
    except ValueError:  # more fields than that
        return None
    if _STEP in sent:
        return None
    look = look_of(Request(scope))
    kept = {name: sent[name] for name in FIELDS if name in sent}
    on = f"{CAPTURE}?{urlencode({**kept, _STEP: 'in'})}"
    template = environment().get_template("doorstep.html")
    return HTMLResponse(template.render(t=Words(look.language), look=look, on=on))
