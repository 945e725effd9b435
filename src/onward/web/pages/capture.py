"""A posting from a page elsewhere: what the bookmarklet brought along, as a form; nothing is kept until it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from onward.flow.capturing import LONGEST_ADDRESS, Posting, capture, is_address
from onward.web.api.requests import line, prose
from onward.web.doorstep import CAPTURE, FIELDS
from onward.web.forms import filled
from onward.web.query import PATH
from onward.web.render import back_to, desk_of, page, words_of
from onward.web.told_forms import Fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

LONGEST_TEXT = 15_000  # characters
_LONGEST = 200
_AREAS = ("url", "text", "role", "company")  # their lengths are told at the field


async def posting(request: Request) -> Response:
    """The form, filled with what was brought along."""
    sent = {name: request.query_params.get(name, "") for name in FIELDS}
    typed = {
        "url": line(sent["url"]),
        "role": line(sent["title"])[:_LONGEST],
        "text": prose(sent["text"])[:LONGEST_TEXT],
    }
    return _shown(request, typed, {})


async def kept(request: Request) -> Response:
    """Keep the posting, and go on to its application."""
    form = await filled(request, areas=_AREAS)
    typed = {name: line(form[name]) for name in ("url", "role", "company")} | {"text": prose(form["text"])}
    wrong = _wrong(request, typed)
    if wrong:
        return _shown(request, typed, wrong)
    desk = desk_of(request)
    taken = capture(desk.store, desk.now, Posting(typed["url"], typed["role"], typed["company"], typed["text"]))
    return back_to(request, f"{PATH}/{taken.application_id}", "capture.kept" if taken.told else "capture.before")


def _wrong(request: Request, typed: Mapping[str, str]) -> dict[str, str]:
    """What is wrong, by field."""
    words = words_of(request)
    found = {
        name: words("capture.wrong_long", most=most)
        for name, most in (("role", _LONGEST), ("company", _LONGEST), ("text", LONGEST_TEXT))
        if len(typed[name]) > most
    }
    if not is_address(typed["url"]):
        found["url"] = words("capture.wrong_url", most=LONGEST_ADDRESS)
    if not typed["role"] and not typed["company"]:
        found["company"] = words("capture.wrong_nothing")
    return found


def _shown(request: Request, typed: Mapping[str, str], wrong: Mapping[str, str]) -> Response:
    return page(request, "capture.html", 400 if wrong else 200, typed=Fields(typed), wrong=Fields(wrong))


ROUTES = [Route(CAPTURE, posting), Route(CAPTURE, kept, methods=["POST"])]
