"""A letter beside its reading: what is form, what decided, where each fact stands; and a form to put each right."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.routing import Route

from onward.flow.correcting import letter_words
from onward.flow.letter_view import anchors, blocks, form_of, shown
from onward.flow.listing import latest_first
from onward.flow.telling import tell
from onward.model.names import organization_key
from onward.model.reading import Kind, Part
from onward.web.forms import filled
from onward.web.letter_facts import Facts
from onward.web.letter_fixes import LONGEST, WrongFieldError, fix_of
from onward.web.render import back_to, desk_of, page, words_of
from onward.web.show import Show
from onward.web.told import say_told

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.flow.letter_view import Shown
    from onward.model.application import Application
    from onward.model.record import Record
    from onward.web.render import Words

_OFFERED = 50  # applications to which a letter may be put without typing
_PRIVATE = frozenset({Kind.REJECTION, Kind.FEEDBACK})


async def letter(request: Request) -> Response:
    """The mail and what was read in it."""
    return _page(request)


async def correct(request: Request) -> Response:
    """Keep one correction, and say what it changed."""
    message_id: str = request.path_params["id"]
    form = await filled(request)
    desk = desk_of(request)
    record = desk.record()
    desk.store.message(message_id)  # an unknown letter is told before anything is kept
    try:
        fix = fix_of(form, record)
    except WrongFieldError as wrong:
        return _page(request, 400, typed=form, wrong=_told(wrong, words_of(request)))
    words = letter_words(desk.store, record, [message_id], fix)
    if not words:
        return back_to(request, path_of(message_id), "letter.same")
    say_told(request, tell(desk.store, desk.now, words))
    return back_to(request, path_of(message_id))


def path_of(message_id: str) -> str:
    """Where a letter's page is; a Message-ID may hold any sign."""
    return f"/letters/{quote(message_id, safe='')}"


def _page(request: Request, status: int = 200, **form: Mapping[str, str]) -> Response:
    """The page; `typed` and `wrong` of a form that comes back are by field."""
    desk, words = desk_of(request), words_of(request)
    record, message_id = desk.record(), request.path_params["id"]
    found = shown(desk.store, record, message_id)
    show, text = Show(words, desk.now), blocks(found)
    offered = _offered(record, found, desk.kept(record, "latest", lambda: latest_first(record, desk.now)))
    given: Mapping[str, object] = {
        "here": path_of(message_id),
        "letter": found,
        "blocks": text,
        "rows": Facts(found, anchors(text), words, show).rows(),
        "form_count": form_of(found.reading),
        "private": found.reading.kind in _PRIVATE,
        "about": show.name(record, found.tie.application_id) if found.tie else "",
        "asked": any(question.message_id == message_id for question in record.questions),
        "kinds": [(kind.value, words(f"told.kind_{kind}")) for kind in Kind],
        "parts_of_people": [(part.value, words(f"told.part_{part}")) for part in Part],
        "offered": [(one.id, show.name(record, one.id)) for one in offered],
        "beyond": len(record.applications) - bool(found.tie) > len(offered),
        "typed": form.get("typed", {}),
        "wrong": form.get("wrong", {}),
    }
    return page(request, "letter.html", status, **given)


def _offered(record: Record, letter: Shown, latest: Sequence[Application]) -> list[Application]:
    """Where the letter may belong: applications at its company first, then those that moved last."""
    company = organization_key(letter.reading.company.value) if letter.reading.company else ""
    here = {one.id for one in record.organizations.values() if company and one.key == company}
    tied = letter.tie.application_id if letter.tie else ""
    others = [one for one in latest if one.id != tied]
    return sorted(others, key=lambda one: not {one.organization_id, one.agency_id} & here)[:_OFFERED]


def _told(wrong: WrongFieldError, words: Words) -> Mapping[str, str]:
    text = words(wrong.text, most=LONGEST) if words.has(wrong.text) else wrong.text
    return {wrong.field: text}


ROUTES = [Route("/letters/{id:path}", letter), Route("/letters/{id:path}", correct, methods=["POST"])]
