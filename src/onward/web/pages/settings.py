"""Settings: what the owner told of themself, how the pages look, and the circle of their people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from starlette.routing import Route

from onward.errors import NotFoundError, UsageError
from onward.flow.circle import Details, add
from onward.flow.settle import rebuild
from onward.model.circle import CircleList
from onward.settings import SETTINGS, with_settings
from onward.web.circle_form import Entry, checked, entry_from, entry_of
from onward.web.forms import chosen, filled, ticked
from onward.web.look import THEMES
from onward.web.render import back_to, desk_of, page, words_of
from onward.web.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.model.circle import CircleMember
    from onward.model.owner import Owner
    from onward.storage.store import Store

_ABOUT_YOU = ("name", "addresses", "phone", "country")  # the other settings are about when the program speaks up
_CIRCLE = "/settings#circle"
_AUTOCOMPLETE = {"name": "name", "addresses": "email", "phone": "tel", "country": "country"}


@dataclass(frozen=True, slots=True)
class Field:
    """A setting as the form shows it.

    Attributes:
        name: of the setting.
        kind: "text", "number" or "choice" (yes or no).
        value: as it may be typed.
        example: as it may be typed.
        autocomplete: what a browser may fill in, "" for nothing.
        error: what is wrong with the value, "" for nothing.
    """

    name: str
    kind: str
    value: str
    example: str
    autocomplete: str = ""
    error: str = ""


async def settings(request: Request) -> Response:
    """Everything that can be set."""
    return _shown(request)


async def change(request: Request) -> Response:
    """Keep what one of the forms says."""
    form = await filled(request)
    match chosen(form, "do", ("owner", "put", "remove")):
        case "owner":
            return _put_owner(request, form)
        case "put":
            return _put(request, entry_from(form, await ticked(request, "lists")))
        case _:
            return _remove(request, _member(request, form["id"]))


def _shown(
    request: Request,
    typed: Mapping[str, str] | None = None,
    errors: Mapping[str, str] | None = None,
    entry: Entry | None = None,
) -> Response:
    """The page; what was typed and is not possible stays in its form, with what is wrong."""
    desk = desk_of(request)
    fields = _fields(desk.store.owner(), typed or {}, errors or {})
    circle = desk.store.circle()
    entries = [entry if entry and entry.id == member.id else entry_of(member) for member in circle]
    return page(
        request,
        "settings.html",
        400 if errors or entry else 200,
        about_you=[one for one in fields if one.name in _ABOUT_YOU],
        speaking=[one for one in fields if one.name not in _ABOUT_YOU],
        wrong=bool(errors),
        entries=entries,
        new=entry if entry and not entry.id else Entry(),
        lists=tuple(CircleList),
        languages=LANGUAGES,
        themes=THEMES,
    )


# --- the owner ---


def _fields(owner: Owner, typed: Mapping[str, str], errors: Mapping[str, str]) -> list[Field]:
    return [
        Field(
            setting.name,
            _kind(getattr(owner, setting.name)),
            typed.get(setting.name, _typed(getattr(owner, setting.name))),
            setting.example,
            _AUTOCOMPLETE.get(setting.name, ""),
            errors.get(setting.name, ""),
        )
        for setting in SETTINGS
    ]


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "choice"
    return "number" if isinstance(value, int) else "text"


def _typed(value: object) -> str:
    """A setting as it may be typed."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _put_owner(request: Request, form: Mapping[str, str]) -> Response:
    """Keep the settings when all of them are possible, none otherwise."""
    store, words = desk_of(request).store, words_of(request)
    before = after = store.owner()
    errors: dict[str, str] = {}
    for setting in SETTINGS:
        try:
            after = with_settings(after, {setting.name: form[setting.name]})
        except UsageError:
            errors[setting.name] = words(f"settings.wrong_{setting.name}")
    if errors:
        return _shown(request, form, errors)
    if after == before:
        return back_to(request, "/settings", "settings.same")
    _keep(store, before, after)
    read = after.addresses != before.addresses and store.newest_taken() is not None
    return back_to(request, "/settings", "settings.kept_addresses" if read else "settings.kept")


def _keep(store: Store, before: Owner, after: Owner) -> None:
    """Put the owner; with other addresses the record is built anew, because the owner's own mail is no news."""
    with store.transaction():
        store.put_owner(after)
        if after.addresses != before.addresses:
            rebuild(store)


# --- the circle ---


def _put(request: Request, entry: Entry) -> Response:
    """Add somebody, or change the one whose id the form carries."""
    store = desk_of(request).store
    member = _member(request, entry.id) if entry.id else None
    entry = checked(entry, store.circle(), words_of(request))
    if entry.errors:
        return _shown(request, entry=entry)
    if member is None:
        add(store, entry.name, Details(entry.address, entry.relation, entry.lists, entry.known))
        return back_to(request, _CIRCLE, "settings.circle_added", who=entry.name)
    # Here what is left out goes, so it is no case of `add`, which only ever notes more.
    said = {"name": entry.name, "address": entry.address, "relation": entry.relation}
    store.put_member(replace(member, **said, lists=entry.lists, organizations=entry.known))
    return back_to(request, _CIRCLE, "settings.circle_changed", who=entry.name)


def _remove(request: Request, member: CircleMember) -> Response:
    desk_of(request).store.remove_member(member.id)
    return back_to(request, _CIRCLE, "settings.circle_removed", who=member.name)


def _member(request: Request, id_: str) -> CircleMember:
    """The member with an id; NotFoundError when there is nobody, such as after a removal in another window."""
    found = next((one for one in desk_of(request).store.circle() if one.id == id_), None)
    if found is None:
        raise NotFoundError(words_of(request)("settings.circle_gone"))
    return found


ROUTES = [Route("/settings", settings), Route("/settings", change, methods=["POST"])]
