"""What may be asked, as msgspec shapes: what checks a request is also what OpenAPI says of it."""

from __future__ import annotations

import re
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct
from starlette.exceptions import HTTPException

MOST_BYTES = 256 * 1024
MOST_ROWS = 200
_VISIBLE = r"[^\s\x00-\x1f\x7f-\x9f]"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

Line = Annotated[str, Meta(min_length=1, max_length=200, pattern=_VISIBLE)]
"""A name, role or number on one line."""
Prose = Annotated[str, Meta(min_length=1, max_length=20_000, pattern=_VISIBLE)]
"""Words of the owner, with line feeds."""


class Nothing(Struct, frozen=True, forbid_unknown_fields=True):
    """Nothing is asked."""


class Paging(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which part of a list.

    The headers Link (RFC 8288: first, prev, next, last) and X-Total-Count of the answer tell the rest.
    """

    limit: Annotated[int, Meta(ge=1, le=MOST_ROWS, description="how many rows")] = 50
    offset: Annotated[int, Meta(ge=0, le=1_000_000, description="how many rows to leave out before them")] = 0


def line(text: str) -> str:
    """Text on one line, without control characters."""
    return " ".join(_CONTROL.sub(" ", text).split())


def prose(text: str) -> str:
    """Text with its line feeds, without control characters and without white space at its ends."""
    return _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def from_query(fields: dict[str, str], shape: Any) -> Any:
    """The fields of an address in a shape.

    Raises:
        HTTPException: 400, one of them is unknown or not possible.
    """
    try:
        return msgspec.convert(fields, shape, strict=False)
    except msgspec.ValidationError as error:
        raise HTTPException(400, f"The query cannot be used: {error}.") from error


def from_body(body: bytes, shape: Any) -> Any:
    """A JSON document in a shape.

    Raises:
        HTTPException: 400, it is no JSON, or a field is unknown, missing or not possible.
    """
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise HTTPException(400, f"The body cannot be used: {error}.") from error
