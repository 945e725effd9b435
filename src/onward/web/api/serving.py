"""Answers requests to `/api/v1` by the operations of the resources."""

from __future__ import annotations

from functools import cache, partial
from itertools import groupby
from typing import TYPE_CHECKING, Any

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.routing import Route

from onward.errors import OnwardError
from onward.web.api import applications, letters, notes, numbers, people, plans, postings, questions, search, today
from onward.web.api.bearer import Bearer
from onward.web.api.openapi import document
from onward.web.api.operation import Asked
from onward.web.api.problems import HANDLERS, of_defect
from onward.web.api.requests import MOST_BYTES, Nothing, from_body, from_query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    from onward.web.api.operation import Operation
    from onward.web.desk import Desk

PREFIX = "/api/"
"""Whatever is asked below it is answered here, and no page is."""
VERSION = f"{PREFIX}v1"
DESCRIPTION = f"{VERSION}/openapi.json"
_RESOURCES = (today, applications, plans, notes, letters, people, questions, numbers, search, postings)
OPERATIONS: tuple[Operation[Any, Any], ...] = tuple(
    operation for resource in _RESOURCES for operation in resource.OPERATIONS
)
_JSON = "application/json"
_LARGE = f"The body is larger than {MOST_BYTES // 1024} KB; nothing was kept."


class Programs:
    """ASGI middleware that gives what programs ask to the API, and the rest to the pages.

    By the beginning of the path, as the guard tells programs: a route of Starlette does not match every path.
    """

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        """Programs are answered from `desk`."""
        self._pages, self._api = app, api(desk)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on to whom it concerns."""
        is_program = scope["type"] == "http" and scope["path"].startswith(PREFIX)
        await (self._api if is_program else self._pages)(scope, receive, send)


def api(desk: Desk) -> Starlette:
    """The API over one record."""
    found = Starlette(
        routes=[*_routes(desk), Route(DESCRIPTION, _describe)],
        middleware=[Middleware(Bearer, folder=desk.folder, for_all=(DESCRIPTION,))],
        exception_handlers=HANDLERS,
    )
    found.router.redirect_slashes = False
    return found


def _routes(desk: Desk) -> list[Route]:
    """One route for each address, so that a method it does not have is told with those that it has."""
    in_order = sorted(OPERATIONS, key=lambda operation: operation.path)
    found = []
    for path, group in groupby(in_order, key=lambda operation: operation.path):
        by_method = {operation.method: operation for operation in group}
        found.append(Route(VERSION + path, partial(_answer, desk, by_method), methods=list(by_method)))
    return found


async def _answer(desk: Desk, by_method: Mapping[str, Operation[Any, Any]], request: Request) -> Response:
    """What came of a request; a defect is told here, as a problem and not as a page."""
    try:
        return await _done(desk, by_method, request)
    except (OnwardError, HTTPException):
        raise
    except Exception as error:  # noqa: BLE001 — one web request
        return of_defect(request, error)


async def _done(desk: Desk, by_method: Mapping[str, Operation[Any, Any]], request: Request) -> Response:
    """Take a request in and do it."""
    operation = by_method["GET" if request.method == "HEAD" else request.method]
    asked = Asked(
        desk=desk,
        path=request.url.path,
        id=request.path_params.get("id", ""),
        query=from_query(dict(request.query_params), operation.query),
        body=Nothing() if operation.body is Nothing else from_body(await _body(request), operation.body),
    )
    answer = operation.run(asked)
    return Response(msgspec.json.encode(answer.value), answer.status, answer.headers, _JSON)


async def _body(request: Request) -> bytes:
    """The JSON that was sent; a browser's form cannot say that it is JSON.

    Raises:
        HTTPException: 415, it is something else; 413, it is too large.
    """
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != _JSON:
        raise HTTPException(415, f"Send JSON, with the header `Content-Type: {_JSON}`.")
    found = bytearray()
    async for part in request.stream():
        found += part
        if len(found) > MOST_BYTES:
            raise HTTPException(413, _LARGE)
    return bytes(found)


async def _describe(request: Request) -> Response:  # noqa: ARG001 — as Starlette calls it
    """The description, for everybody: it holds nothing of the record."""
    return Response(_description(), media_type=_JSON)


@cache
def _description() -> bytes:
    return msgspec.json.encode(document(OPERATIONS))
