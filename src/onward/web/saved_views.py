"""Views of the applications that were saved under a name. The browser keeps them in a cookie; none is secret."""

from __future__ import annotations

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING

from onward.web.query import query_from

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.web.query import Query

MOST = 20
LONGEST_NAME = 40  # characters
_LONGEST = 3800  # bytes; a browser drops cookies of more than 4096
_COOKIE = "onward-views"
_YEAR = 365 * 24 * 3600


def views_of(request: Request) -> dict[str, Query]:
    """The saved views by name, in the order in which they were saved; anything strange is left out."""
    try:
        kept = json.loads(urlsafe_b64decode(request.cookies.get(_COOKIE, "").encode("ascii")))
    except (binascii.Error, ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict):
        return {}
    found = {name: query_from(text) for name, text in kept.items() if isinstance(text, str) and is_name(name)}
    return dict(list(found.items())[:MOST])


def is_name(name: str) -> bool:
    """Whether a view may be called so."""
    return 0 < len(name.strip()) <= LONGEST_NAME and name.isprintable()


def fits(views: Mapping[str, Query]) -> bool:
    """Whether a browser keeps so many, and names and words so long."""
    return len(views) <= MOST and len(_written(views)) <= _LONGEST


def keep_views(answer: Response, views: Mapping[str, Query]) -> None:
    """Have the browser remember these and no others."""
    answer.set_cookie(_COOKIE, _written(views), max_age=_YEAR, httponly=True, samesite="strict", path="/")


def _written(views: Mapping[str, Query]) -> str:
    text = json.dumps({name: query.text for name, query in views.items()}, ensure_ascii=False)
    return urlsafe_b64encode(text.encode("utf-8", "replace")).decode("ascii")
