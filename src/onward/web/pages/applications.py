"""All applications, as a list or as a board by stage; what is said of several of them at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.routing import Route

from onward.errors import NotFoundError, UsageError
from onward.flow.correcting import merge_words, rename_words
from onward.flow.listing import ENDED, NOES, latest_first, narrowed
from onward.flow.telling import tell
from onward.model.application import Channel, Stage
from onward.web.forms import chosen, filled, ticked
from onward.web.query import ENDINGS, PATH, VIEWS, query_from, query_of
from onward.web.render import back_to, desk_of, page, words_of
from onward.web.saved_views import LONGEST_NAME, MOST, fits, is_name, keep_views, views_of
from onward.web.told_forms import Fields, Filled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.model.application import Application
    from onward.model.record import Record
    from onward.web.query import Query

ROWS = 50
"""Applications on one page of the list."""
_CARDS = 12  # of one column of the board
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Column:
    """One stage of the board.

    Attributes:
        stage: which.
        cards: its applications, the latest news first; no more than fit.
        more: how many others there are.
        ended: how many came so far and have ended, when the board shows open ones.
    """

    stage: Stage
    cards: tuple[Application, ...]
    more: int
    ended: int


async def applications(request: Request) -> Response:
    """The list or the board."""
    return _shown(request, query_of(request.query_params))


async def together(request: Request) -> Response:
    """Say the same of all that are ticked, or make two of them one."""
    form = await filled(request)
    choice = chosen(form, "do", ("set", "merge"))
    query = query_from(form["back"])
    ids = tuple(dict.fromkeys(await ticked(request, "ticked")))
    record = desk_of(request).record()
    if any(known not in record.applications for known in ids):
        raise NotFoundError(words_of(request)("applications.gone"))
    return _set(request, form, query, ids) if choice == "set" else _merge(request, form, query, ids)


async def views(request: Request) -> Response:
    """Save what is shown under a name, or forget a name."""
    form = await filled(request)
    words, query = words_of(request), query_from(form["back"])
    kept = views_of(request)
    if form["remove"]:
        kept.pop(form["remove"], None)
        answer = back_to(request, query.address(), "applications.view_gone", view=form["remove"])
    else:
        name = form["name"]
        if not is_name(name):
            return _shown(
                request, query, wrong={"name": words("applications.wrong_name", most=LONGEST_NAME)}, typed=form
            )
        kept[name] = query
        if not fits(kept):
            return _shown(request, query, wrong={"name": words("applications.wrong_views", most=MOST)}, typed=form)
        answer = back_to(request, query.address(), "applications.view_kept", view=name)
    keep_views(answer, kept)
    return answer


def _shown(
    request: Request,
    query: Query,
    ids: Sequence[str] = (),
    typed: Mapping[str, str] | None = None,
    wrong: Mapping[str, str] | None = None,
) -> Response:
    """The page; with what is wrong in a form, and what was typed and ticked there."""
    desk = desk_of(request)
    record = desk.record()
    latest = desk.kept(record, "latest", lambda: latest_first(record, desk.now))
    found = narrowed(query.wanted, record, latest)
    last = max(1, -(-len(found) // ROWS))
    at = min(query.page, last)
    return page(
        request,
        "applications.html",
        400 if wrong else 200,
        here=PATH,
        record=record,
        query=query,
        found=len(found),
        rows=found[(at - 1) * ROWS : at * ROWS],
        columns=_columns(record, found, query) if query.view == "board" else (),
        at=at,
        last=last,
        views=views_of(request),
        choices={"views": VIEWS, "stages": tuple(Stage), "outcomes": ENDINGS, "channels": tuple(Channel)},
        noes=NOES,
        ids=ids,
        typed=Fields(typed or {}),
        wrong=Fields(wrong or {}),
    )


def _columns(record: Record, found: Sequence[Application], query: Query) -> tuple[Column, ...]:
    """The board: open applications by stage, unless the owner asked for others."""
    columns = []
    for stage in (Stage(query.stage),) if query.stage else tuple(Stage):
        here = [one for one in found if one.id in record.standings and record.standings[one.id].stage is stage]
        ended = [] if query.outcome else [one for one in here if record.standings[one.id].outcome in ENDED]
        gone = {one.id for one in ended}
        open_ones = [one for one in here if one.id not in gone]
        columns.append(Column(stage, tuple(open_ones[:_CARDS]), len(open_ones[_CARDS:]), len(ended)))
    return tuple(columns)


def _set(request: Request, form: Mapping[str, str], query: Query, ids: Sequence[str]) -> Response:
    desk, words = desk_of(request), words_of(request)
    checked = Filled(form, words, desk.now)
    names = {field: checked.line(field) for field in ("company", "role")} | {"channel": form["channel"]}
    checked.channel("channel")
    names = {field: value for field, value in names.items() if value}
    if not ids:
        checked.refuse("ticked", "applications.wrong_none")
    elif not names:
        checked.refuse("ticked", "applications.wrong_nothing")
    if checked.wrong:
        return _shown(request, query, ids, form, checked.wrong)
    record = desk.record()
    said = [word for known in ids for word in rename_words(record, known, names)]
    if not said:
        return back_to(request, query.address(page=query.page), "applications.same")
    tell(desk.store, desk.now, said)
    text = "applications.changed_one" if len(said) == 1 else "applications.changed_many"
    return back_to(request, query.address(page=query.page), text, number=len(said))


def _merge(request: Request, form: Mapping[str, str], query: Query, ids: Sequence[str]) -> Response:
    """First ask which of the two names is kept; then make them one."""
    desk, words = desk_of(request), words_of(request)
    if len(ids) != _PAIR:
        return _shown(request, query, ids, form, {"ticked": words("applications.wrong_pair")})
    record, into = desk.record(), form["into"]
    if into not in ids:
        found = [record.applications[known] for known in ids]
        return page(request, "applications_merge.html", record=record, pair=found, query=query, noes=NOES)
    gone = next(known for known in ids if known != into)
    told = tell(desk.store, desk.now, merge_words(record, gone, into))
    if into not in told.after.applications:
        raise UsageError(words("applications.gone"))
    return back_to(request, f"{PATH}/{into}", "applications.merged")


ROUTES = [
    Route(PATH, applications),
    Route(PATH, together, methods=["POST"]),
    Route(f"{PATH}/views", views, methods=["POST"]),
]
