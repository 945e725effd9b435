"""Access for scripts: the token of the API, and the bookmarklet that brings in postings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from onward.web.api.tokens import Right, kept_token, make_token, revoke_token
from onward.web.doorstep import CAPTURE
from onward.web.forms import chosen, filled
from onward.web.render import back_to, desk_of, page

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

PATH = "/settings/api"
# A navigation in a new window, and no request from the foreign page: that would need CORS, and would hand the foreign
# page a way in. Halves of characters, which cutting may leave, cannot be encoded and go.
_SCRIPT = (
    "javascript:(()=>{{"
    "const f=(n,s,m)=>n+'='+encodeURIComponent(String(s||'').slice(0,m).replace(/[\\ud800-\\udfff]/gu,''));"
    "window.open('{address}?'+[f('url',location.href,2000),f('title',document.title,200),"
    "f('text',getSelection(),3000)].join('&'),'_blank','noopener')}})()"
)


async def api_access(request: Request) -> Response:
    """What there is, and how to use it."""
    return _shown(request)


async def change(request: Request) -> Response:
    """Make a token and show it this once, or revoke it."""
    form = await filled(request)
    desk = desk_of(request)
    if chosen(form, "do", ("make", "revoke")) == "revoke":
        revoke_token(desk.folder)
        return back_to(request, PATH, "api_access.revoked")
    right = Right(chosen(form, "right", tuple(Right)))
    return _shown(request, make_token(desk.folder, right, desk.now))


def bookmarklet(host: str) -> str:
    """The script of the bookmark for a site at `host`, which the guard has checked."""
    return _SCRIPT.format(address=f"http://{host}{CAPTURE}")


def _shown(request: Request, token: str = "") -> Response:
    """The page; `token` is shown once, in the answer to the form that made it, and nowhere remembered."""
    host = request.headers["host"]
    return page(
        request,
        "api_access.html",
        kept=kept_token(desk_of(request).folder),
        token=token,
        rights=tuple(Right),
        host=host,
        port=host.rpartition(":")[2],
        bookmarklet=bookmarklet(host),
    )


ROUTES = [Route(PATH, api_access), Route(PATH, change, methods=["POST"])]
