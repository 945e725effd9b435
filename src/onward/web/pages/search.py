"""Search: letters and notes that hold some words, with the words around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from starlette.routing import Route

from onward.flow.searching import excerpt, marked, notes_with, wanted
from onward.model.application import EventKind
from onward.web.render import desk_of, page, words_of
from onward.web.show import Show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.flow.searching import Part
    from onward.model.note import Note
    from onward.model.record import Record
    from onward.storage.search import Hit

_MOST = 50
_LONGEST = 80  # characters of what is looked for
_LONGEST_PATH = 300


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that was found.

    Attributes:
        hit: the letter.
        parts: the words around the place.
        application_id: to which it belongs, "" for none.
        about: what that is called.
        private: whether it told of a no.
    """

    hit: Hit
    parts: Sequence[Part]
    application_id: str
    about: str
    private: bool


@dataclass(frozen=True, slots=True)
class OfNote:
    """A note that was found.

    Attributes:
        note: the note.
        parts: the words around the place.
        about: what its application is called.
    """

    note: Note
    parts: Sequence[Part]
    about: str


async def search(request: Request) -> Response:
    """The form, and under it what was found: notes first, because there are few of them."""
    words = " ".join(request.query_params.get("q", "").split())[:_LONGEST]
    desk, show = desk_of(request), Show(words_of(request), desk_of(request).now)
    record = desk.record()
    notes = notes_with(record, words)[: _MOST + 1]
    hits = desk.store.search(words, _MOST + 1 - len(notes)) if len(notes) <= _MOST else ()
    more = len(notes) + len(hits) > _MOST
    hits, notes = hits[: _MOST - len(notes[:_MOST])], notes[:_MOST]
    return page(
        request,
        "search.html",
        here=_back(words),
        words=words,
        has_word=bool(wanted(words)),
        notes=[OfNote(note, excerpt(note.text, words), _name(show, record, note.application_id)) for note in notes],
        letters=[_letter(show, record, hit, words) for hit in hits],
        more=more,
        most=_MOST,
    )


def _back(words: str) -> str:
    """Where the switches of the layout come back to, as far as their form can hold it."""
    path = f"/search?{urlencode({'q': words})}"
    return path if len(path) <= _LONGEST_PATH else "/search"


def _letter(show: Show, record: Record, hit: Hit, words: str) -> Letter:
    tie = record.ties.get(hit.message_id)
    application_id = tie.application_id if tie else ""
    about = _name(show, record, application_id) if tie else ""
    private = any(
        event.kind is EventKind.REJECTED and event.message_id == hit.message_id
        for event in record.events.get(application_id, ())
    )
    return Letter(hit, marked(hit.snippet, words), application_id, about, private)


def _name(show: Show, record: Record, application_id: str) -> str:
    return show.name(record, application_id) if application_id in record.applications else application_id


ROUTES = [Route("/search", search)]
