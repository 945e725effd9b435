"""A letter as it looked when it came: its own markup, cleaned, in a frame that may do nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import HTMLResponse
from starlette.routing import Route

from onward.mail.original import markup_of
from onward.web.markup import POLICY, Harmless, harmless
from onward.web.render import desk_of, page

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

_PAGE = (
    '<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light"><title>{title}</title>'
    "<style>body{{font:16px/1.5 sans-serif;margin:1rem;color:#222;background:#fff;overflow-wrap:anywhere}}"
    "table,img{{max-width:100%}}</style></head><body>{body}</body></html>"
)


async def original(request: Request) -> Response:
    """The page around the frame, with what was blocked."""
    message = desk_of(request).store.message(request.query_params.get("id", ""))
    found = _of(request)
    return page(request, "original.html", message=message, found=found)


async def framed(request: Request) -> Response:
    """What the frame shows."""
    answer = HTMLResponse(_PAGE.format(title="…", body=_of(request).markup))
    answer.headers["content-security-policy"] = POLICY
    return answer


def _of(request: Request) -> Harmless:
    message = desk_of(request).store.message(request.query_params.get("id", ""))
    return harmless(markup_of(message.source, message.id))


ROUTES = [Route("/original", original), Route("/original/frame", framed)]
