"""Who may ask: this browser, from this site, on this computer.

The site listens on the loopback address, and still every other program and every open web page could reach it there:
the address that is asked for (against DNS rebinding), the session, and for everything that changes something the page
that it came from and a secret of the form are checked before any page runs.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse

from onward.web.doorstep import doorstep

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

SAFE = frozenset({"GET", "HEAD"})
MOST_BYTES = 64 * 1024 * 1024
"""The largest request that is taken in; larger mailboxes are imported by the command."""

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    "cache-control": "no-store",
}
_WITHOUT_SESSION = ("/static/",)
_SAYS = {
    "host": "This is Onward, and it answers only at the address that `onward open` printed.",
    "session": "Onward does not know this browser. Run `onward open` again, and it opens the pages here.",
    "origin": "This request came from another site, and was not carried out.",
    "csrf": "This page was open too long or is not Onward's. Go back, load it again, and send it once more.",
    "large": "This is larger than 64 MB. Take it in with `onward import FILE` on the command line.",
}


@dataclass(frozen=True, slots=True)
class Gate:
    """What the site lets in.

    Attributes:
        port: where it listens.
        start: the token in the address that is opened first; it is changed for a cookie.
        session: the value of the cookie.
        form: the secret of every form.
    """

    port: int
    start: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    session: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    form: str = field(default_factory=lambda: secrets.token_urlsafe(24))

    @property
    def cookie(self) -> str:
        """The name of the cookie; cookies of one host are shared by all its ports."""
        return f"onward-{self.port}"

    @property
    def hosts(self) -> frozenset[str]:
        """What the browser may say that it asks."""
        return frozenset(f"{host}:{self.port}" for host in ("127.0.0.1", "localhost", "[::1]"))

    @property
    def address(self) -> str:
        """What to open first."""
        return f"http://127.0.0.1:{self.port}/start/{self.start}"


class Guard:
    """ASGI middleware that turns away whatever the gate does not let in, and sets the headers of every answer."""

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        self._app, self._gate = app, gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let in or turn away."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        refused = self._refused(scope)
        if refused is not None:
            await refused(scope, receive, with_headers)
            return
        body = _Body(receive)
        tells = scope["method"] not in SAFE and not self._is_program(scope)
        if tells and not await self._knows_form(scope, body):
            await _turned_away("large" if body.too_large else "csrf")(scope, receive, with_headers)
            return
        await self._app(scope, body.again if body.read else receive, with_headers)

    def _refused(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        path: str = scope["path"]
        if host not in self._gate.hosts:
            return _turned_away("host")
        if path.startswith("/start/"):
            return self._started(path.removeprefix("/start/"))
        if self._is_program(scope):
            return None  # programs show their own token (`web.api`)
        if not path.startswith(_WITHOUT_SESSION) and not self._is_known(headers):
            return doorstep(scope) or _turned_away("session")
        if scope["method"] not in SAFE and not _is_from_here(headers, host):
            return _turned_away("origin")
        return None

    def _is_program(self, scope: Scope) -> bool:
        """Whether a program asks, with a token of its own instead of a browser's cookie."""
        return bool(scope["path"].startswith("/api/"))

    def _started(self, token: str) -> Response:
        if not hmac.compare_digest(token.encode(), self._gate.start.encode()):
            return _turned_away("session")
        answer = RedirectResponse("/", status_code=303)
        answer.set_cookie(self._gate.cookie, self._gate.session, httponly=True, samesite="strict", path="/")
        return answer

    def _is_known(self, headers: Headers) -> bool:
        try:
            given = SimpleCookie(headers.get("cookie", "")).get(self._gate.cookie)
        except CookieError:
            return False
        return given is not None and hmac.compare_digest(given.value.encode(), self._gate.session.encode())

    async def _knows_form(self, scope: Scope, body: _Body) -> bool:
        """Whether a form carries the secret that this site wrote into it: in a header, the address or the body."""
        headers = Headers(scope=scope)
        given = headers.get("x-onward-form", "")
        if not given:
            given = parse_qs(scope["query_string"].decode("latin-1")).get("_form", [""])[0]
        if not given and headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            text = (await body.whole(MOST_BYTES)).decode("utf-8", "replace")
            given = parse_qs(text, keep_blank_values=True, max_num_fields=5000).get("_form", [""])[0]
        length = headers.get("content-length", "0")
        if body.too_large or (length.isdigit() and int(length) > MOST_BYTES):
            body.too_large = True
            return False
        return hmac.compare_digest(given.encode(), self._gate.form.encode())


class _Body:
    """The body of a request, read once here and given again to the page."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._messages: list[Message] = []
        self.read = False
        self.too_large = False

    async def whole(self, most: int) -> bytes:
        """All of it, up to `most` bytes."""
        found = bytearray()
        self.read = True
        while True:
            message = await self._receive()
            self._messages.append(message)
            found += message.get("body", b"")
            if len(found) > most:
                self.too_large = True
                return b""
            if not message.get("more_body"):
                return bytes(found)

    async def again(self) -> Message:
        """The next part for the page."""
        return self._messages.pop(0) if self._messages else await self._receive()


def _is_from_here(headers: Headers, host: str) -> bool:
    """Whether the page that sends is one of this site; a browser always says so with one of these fields."""
    origin, site = headers.get("origin", ""), headers.get("sec-fetch-site", "")
    if origin:
        return origin == f"http://{host}"
    return site == "same-origin"


def _turned_away(why: str) -> Response:
    return PlainTextResponse(f"{_SAYS[why]}\n", status_code=413 if why == "large" else 403)
