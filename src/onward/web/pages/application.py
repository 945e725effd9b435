"""One application: its history, letters, people and notes; the interview diary; what the owner tells of it by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from onward.errors import NotFoundError, UsageError
from onward.flow.adding import event_word, is_told
from onward.flow.application_view import grounds, is_own_word, is_spoken_of, met_at, view
from onward.flow.correcting import rename_words
from onward.flow.listing import NOES
from onward.flow.telling import note_on, remove_note, tell
from onward.model.application import Channel, EventKind
from onward.model.note import NoteKind
from onward.model.question import QuestionKind
from onward.model.reading import Part
from onward.web import diary
from onward.web.forms import chosen, filled
from onward.web.query import PATH
from onward.web.render import back_to, desk_of, page, words_of
from onward.web.show import Show
from onward.web.told_forms import ROWS, Fields, Filled, event_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.model.application import Application

# What is most often told by hand comes first.
_BY_HAND = tuple(
    dict.fromkeys((EventKind.INTERVIEW, EventKind.REJECTED, EventKind.FEEDBACK, EventKind.OFFER, *EventKind))
)
_NOES = frozenset({EventKind.REJECTED, EventKind.CLOSED})
_NAMES = ("company", "role", "requisition", "channel")


async def application(request: Request) -> Response:
    """Everything known of it."""
    return _shown(request)


async def note(request: Request) -> Response:
    """Keep a note, the diary of an interview, or take a note away."""
    form = await filled(request, areas=("note", *diary.AREAS))
    if form["remove"]:
        return _removed(request, form["remove"])
    if form["diary"]:
        return _diary(request, form)
    kind = NoteKind(chosen(form, "note_kind", tuple(NoteKind)))
    if not form["note"]:
        return _shown(request, form, {"note": words_of(request)("application.wrong_note")})
    return _noted(request, [(kind, form["note"])])


async def event(request: Request) -> Response:
    """Keep an event that no letter told of, or who was at an interview."""
    form = await filled(request)
    desk, words = desk_of(request), words_of(request)
    kind = EventKind(chosen(form, "event_kind", tuple(EventKind)))
    checked = Filled(form, words, desk.now)
    if kind is EventKind.INTERVIEW and not form["on"]:
        checked.refuse("on", "application.wrong_when")
    new = event_of(checked, kind, desk.now)
    if checked.wrong:
        return _shown(request, form, checked.wrong)
    record, asked = desk.record(), _asked(request)
    if is_told(record, asked.id, new, desk.now.tzinfo):
        return back_to(request, _path(asked.id), "application.event_same")
    tell(desk.store, desk.now, [event_word(record, asked, new)])
    return back_to(request, _path(asked.id), "application.event_kept")


async def names(request: Request) -> Response:
    """Put company, role, number or way in right."""
    form = await filled(request)
    desk, asked = desk_of(request), _asked(request)
    checked = Filled(form, words_of(request), desk.now)
    given = {field: checked.line(field) for field in ("company", "role", "requisition")}
    given["channel"] = checked.channel("channel").value
    now = _names(request, asked)
    for field, text in given.items():
        if now[field] and not text:
            checked.refuse(field, "application.wrong_empty")
    if checked.wrong:
        return _shown(request, form, checked.wrong)
    said = rename_words(desk.record(), asked.id, given)
    if said:
        tell(desk.store, desk.now, said)
    return back_to(request, _path(asked.id), "application.names_kept" if said else "application.names_same")


def _shown(
    request: Request, typed: Mapping[str, str] | None = None, wrong: Mapping[str, str] | None = None
) -> Response:
    """The page; with what is wrong in a form, and what was typed there."""
    desk, asked = desk_of(request), _asked(request)
    shown = view(desk.store, desk.record(), asked.id)
    return page(
        request,
        "application.html",
        400 if wrong else 200,
        here=_path(asked.id),
        shown=shown,
        asked=asked,
        history=sorted(shown.events, key=lambda one: (one.at, one.kind is not EventKind.APPLIED)),
        ahead=diary.ahead(shown.events, desk.now),
        behind=diary.behind(shown.events, desk.now),
        names=_names(request, asked),
        noes=NOES,
        event_noes=_NOES,
        letter_noes={one.message_id for one in shown.events if one.kind in _NOES},
        hidden_questions=frozenset({QuestionKind.KIND}),
        grounds=grounds(asked.evidence),
        tells={"met": met_at, "own_word": is_own_word, "spoken_of": is_spoken_of, "day": diary.day_of},
        choices={"kinds": _BY_HAND, "notes": tuple(NoteKind), "channels": tuple(Channel), "parts": tuple(Part)},
        sure=diary.SURE,
        people_rows=ROWS,
        now=desk.now,
        typed=Fields(typed or {}),
        wrong=Fields(wrong or {}),
    )


def _asked(request: Request) -> Application:
    """The application that the address names."""
    found = desk_of(request).record().applications.get(request.path_params["id"])
    if found is None:
        raise NotFoundError(words_of(request)("application.gone"))
    return found


def _path(application_id: str) -> str:
    return f"{PATH}/{application_id}"


def _names(request: Request, asked: Application) -> dict[str, str]:
    """What is on record of each field of the form of names."""
    organization = desk_of(request).record().organizations.get(asked.organization_id)
    texts = (organization.name if organization else "", asked.role, asked.requisition, asked.channel.value)
    return dict(zip(_NAMES, texts, strict=True))


def _removed(request: Request, note_id: str) -> Response:
    desk, asked = desk_of(request), _asked(request)
    if all(known.id != note_id for known in desk.record().notes.get(asked.id, ())):
        raise NotFoundError(words_of(request)("application.note_not_there"))
    remove_note(desk.store, note_id)
    return back_to(request, _path(asked.id), "application.note_gone")


def _diary(request: Request, form: Mapping[str, str]) -> Response:
    desk, words, asked = desk_of(request), words_of(request), _asked(request)
    part = chosen(form, "diary", ("before", "after"))
    interview = diary.interview_of(desk.record().events.get(asked.id, ()), form["interview"])
    if interview is None:
        raise UsageError(words("application.interview_gone"))
    written = diary.notes_before if part == "before" else diary.notes_after
    notes = tuple(written(form, interview, words, Show(words, desk.now)))
    if not notes:
        return _shown(request, form, {part: words(f"application.wrong_{part}")})
    return _noted(request, notes)


def _noted(request: Request, notes: Iterable[tuple[NoteKind, str]]) -> Response:
    """Keep all of the notes or none."""
    desk, asked = desk_of(request), _asked(request)
    record = desk.record()
    with desk.store.transaction():
        for kind, text in notes:
            note_on(desk.store, record, asked.id, kind, text, desk.now)
    return back_to(request, _path(asked.id), "application.note_kept")


ROUTES = [
    Route(PATH + "/{id}", application),
    Route(PATH + "/{id}/note", note, methods=["POST"]),
    Route(PATH + "/{id}/event", event, methods=["POST"]),
    Route(PATH + "/{id}/names", names, methods=["POST"]),
]
