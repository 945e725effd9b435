"""What goes wrong, for programs: RFC 9457 problem details, with a sentence that says what to do."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

import msgspec
from starlette.exceptions import HTTPException
from starlette.responses import Response

from onward.errors import NotFoundError, OnwardError, RecordBusyError, RecordError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

MEDIA = "application/problem+json"
_LOG = logging.getLogger("onward.web")
_STATUS = {
    NotFoundError: HTTPStatus.NOT_FOUND,
    RecordBusyError: HTTPStatus.SERVICE_UNAVAILABLE,
    RecordError: HTTPStatus.INTERNAL_SERVER_ERROR,
}
_SAYS = {
    404: "There is nothing at this address. GET /api/v1/openapi.json describes what there is.",
    405: "This cannot be done with this address; the header Allow says what can.",
}
_DEFECT = "This is a defect of the program. Nothing was changed. The terminal in which it runs says more."


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong (RFC 9457).

    Attributes:
        type: `about:blank`: the status says what kind of problem it is.
        title: the status in words.
        status: of HTTP.
        detail: what happened and what to do.
    """

    type: str
    title: str
    status: int
    detail: str


def problem(status: int, detail: str, headers: Mapping[str, str] | None = None) -> Response:
    """A problem as an answer."""
    value = Problem("about:blank", HTTPStatus(status).phrase, int(status), detail)
    return Response(msgspec.json.encode(value), int(status), headers, MEDIA)


async def of_owner(request: Request, error: Exception) -> Response:  # noqa: ARG001 — as Starlette calls it
    """An error in the words in which the owner reads it."""
    status = next((found for kind, found in _STATUS.items() if isinstance(error, kind)), 422)
    return problem(status, str(error), {"retry-after": "5"} if status == HTTPStatus.SERVICE_UNAVAILABLE else None)


async def of_address(request: Request, error: Exception) -> Response:  # noqa: ARG001 — as Starlette calls it
    """An address that there is not, a method that it does not have, or a request that cannot be taken in."""
    known = error if isinstance(error, HTTPException) else HTTPException(404)
    return problem(known.status_code, _SAYS.get(known.status_code, known.detail), known.headers)


def of_defect(request: Request, error: Exception) -> Response:
    """A defect, told without its insides, which go to the terminal."""
    _LOG.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return problem(500, _DEFECT)


HANDLERS = {OnwardError: of_owner, HTTPException: of_address}
