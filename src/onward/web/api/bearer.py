"""Who may use the API: whoever shows the owner's token (RFC 6750), and nobody by a browser's cookie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers

from onward.web.api.problems import problem
from onward.web.api.tokens import Right, right_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

_SAFE = frozenset({"GET", "HEAD"})
_NO_TOKEN = "Show a token: `Authorization: Bearer TOKEN`. The page /settings/api makes one."  # noqa: S105 — a sentence
_WRONG_TOKEN = "This token opens nothing; it may have been revoked. The page /settings/api makes a new one."  # noqa: S105 — a sentence
_READS_ONLY = "This token may only read. The page /settings/api makes one that may also write."


class Bearer:
    """ASGI middleware that lets in who shows the token; a token for reading changes nothing."""

    def __init__(self, app: ASGIApp, folder: Path, for_all: Collection[str]) -> None:
        """Look for the token in `folder`; the paths `for_all` need none."""
        self._app, self._folder, self._for_all = app, folder, for_all

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let in or turn away."""
        refused = self._refused(scope) if scope["type"] == "http" and scope["path"] not in self._for_all else None
        await (refused or self._app)(scope, receive, send)

    def _refused(self, scope: Scope) -> Response | None:
        scheme, _, token = Headers(scope=scope).get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            return problem(401, _NO_TOKEN, {"www-authenticate": 'Bearer realm="onward"'})
        right = right_of(self._folder, token.strip())
        if right is None:
            return problem(401, _WRONG_TOKEN, {"www-authenticate": 'Bearer realm="onward", error="invalid_token"'})
        if right is Right.READ and scope["method"] not in _SAFE:
            challenge = 'Bearer realm="onward", error="insufficient_scope", scope="write"'
            return problem(403, _READS_ONLY, {"www-authenticate": challenge})
        return None
