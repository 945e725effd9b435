"""A letter after a rejection: written from the record, in the owner's hands, judged while it is typed. Never sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Route

from onward.drafts.request import Details
from onward.drafts.rubric import check
from onward.errors import MissingDetailError, NotFoundError, UsageError
from onward.flow.drafting import LANGUAGES, Wish, is_due, language_of, letter, member, step_for
from onward.flow.editing import approve, is_approved, keep, kept_for, kept_one, typed_over
from onward.flow.sourcing import sourced
from onward.flow.supplying import SUPPLIES, keep_topic, recipients, supplied
from onward.model.circle import CircleList
from onward.model.draft import CheckResult, DraftKind, Tone
from onward.outbox.eml import as_eml
from onward.outbox.mailto import mailto
from onward.web.forms import chosen, filled
from onward.web.marked import sources, stretches
from onward.web.render import back_to, desk_of, page, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starlette.requests import Request

    from onward.flow.sourcing import Sourced
    from onward.model.draft import Check, Draft
    from onward.model.message import Message
    from onward.model.record import Record
    from onward.web.desk import Desk

_AREAS = ("body", "impressed", "talked_about", "question")
_IN_ADDRESS = ("tone", "language", "to", "ask", "anyway")
"""What may stand in the address of the page; the owner's own words never do, since browsers remember addresses."""
_TOLD = ("owner_name", "owner_contact", "recipient", "member", "ask", "impressed", "talked_about")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a request asks for.

    Attributes:
        request: as it came.
        desk: the record as the pages see it.
        record: with what the owner has just told.
        wish: the letter that is wanted.
        given: the fields of the form or of the address.
    """

    request: Request
    desk: Desk
    record: Record
    wish: Wish
    given: Mapping[str, str]

    @property
    def path(self) -> str:
        """The address of this letter."""
        return f"/applications/{self.wish.application_id}/draft/{self.wish.kind}"

    @property
    def told(self) -> tuple[Record, Wish]:
        """The record and what is wanted of it."""
        return self.record, self.wish

    def letter(self) -> Draft:
        """The letter as the program writes it; MissingDetailError when something is missing."""
        return letter(self.desk.store, self.record, self.wish, self.desk.now)


@dataclass(frozen=True, slots=True)
class _Judged:
    """A letter with everything that is shown of it.

    Attributes:
        draft: the letter as it stands in the editor.
        checks: every point of the rubric.
        stretches: the body, cut where points and sources begin and end.
        sources: what the words come from.
        letters: the mails of the application by id, to name them.
        link: to open it in the mail program, and whether that holds the text.
        kept: "" for a letter not kept, else "kept", "changed" (since it was kept) or "approved".
    """

    draft: Draft
    checks: tuple[Check, ...]
    stretches: Sequence[object]
    sources: Sequence[Sourced]
    letters: Mapping[str, Message]
    link: tuple[str, bool]
    kept: str

    def having(self, result: str) -> list[Check]:
        """The points with a result: pass, fail, na or hint."""
        return [one for one in self.checks if one.result == CheckResult(result)]


async def shown(request: Request) -> Response:
    """The letter, a kept one with `?draft=`; the way to it when something is missing; or why the plan has none."""
    asked = _asked(request, request.query_params)
    if asked.given.get("draft"):
        return _editor(asked, kept_one(asked.desk.store, asked.wish, asked.given["draft"]).draft)
    return _opened(asked)


async def acted(request: Request) -> Response:
    """Write anew, tell what was missing, check, keep or approve."""
    form = await filled(request, _AREAS)
    do = chosen(form, "do", tuple(_DO))
    return _DO[do](_asked(request, form))


async def eml(request: Request) -> Response:
    """A kept letter as a file that a mail program opens as an unsent one."""
    draft = desk_of(request).store.draft(request.path_params["draft_id"]).draft
    headers = {"content-disposition": f'attachment; filename="{draft.kind}-{draft.id}.eml"'}
    return Response(as_eml(draft), media_type="message/rfc822", headers=headers)


def _asked(request: Request, given: Mapping[str, str]) -> _Asked:
    """The letter that an address or a form asks for; NotFoundError or UsageError for what cannot be."""
    kind, application_id = request.path_params["kind"], request.path_params["application_id"]
    if kind not in set(DraftKind):
        raise HTTPException(404)
    desk = desk_of(request)
    record = desk.record("tied")
    to = given.get("to", "")
    friend = member(record, to) if to and kind == DraftKind.FRIEND else None
    ask = _choice(given, "ask", tuple(CircleList))
    own = {name: given.get(name, "") for name in ("talked_about", "impressed", "question")}
    details = Details(**own, member=friend, ask=CircleList(ask) if ask else None, organization=given.get("about", ""))
    wish = Wish(
        DraftKind(kind),
        application_id,
        details,
        to,
        Tone(_choice(given, "tone", tuple(Tone)) or Tone.PLAIN),
        _choice(given, "language", LANGUAGES),
        anyway=given.get("anyway") == "yes",
    )
    step_for(record, wish, desk.now)  # says here when there is no rejection, or nobody of that name
    return _Asked(request, desk, record, wish, given)


def _choice(given: Mapping[str, str], name: str, allowed: Sequence[str]) -> str:
    return chosen(given, name, allowed) if given.get(name) else ""


# --- what a letter comes to ---


def _opened(asked: _Asked) -> Response:
    """The letter if it is due and can be written, else why not."""
    _, step = step_for(asked.record, asked.wish, asked.desk.now)
    if not is_due(step, asked.wish):
        return _page(asked, "draft_left.html", step=step)
    try:
        return _editor(asked, asked.letter())
    except MissingDetailError as error:
        return _lacking(asked, error.missing)


def _lacking(asked: _Asked, missing: Sequence[str], wrong: Mapping[str, str] | None = None) -> Response:
    """The form for what is missing; `wrong` says at which fields something told does not do."""
    words = words_of(asked.request)
    no_fit = {
        name: words(f"draft.unplaced_{name}")
        for name in ("impressed", "talked_about")
        if name in missing and asked.given.get(name)
    }
    errors = {**no_fit, **(wrong or {})}
    return _page(asked, "draft_lacking.html", 400 if errors else 200, missing=missing, errors=errors)


def _editor(asked: _Asked, draft: Draft, error: str = "") -> Response:
    """The letter to be typed over, with its points and sources."""
    _, step = step_for(asked.record, asked.wish, asked.desk.now)
    judged = _judged(asked, draft)
    return _page(asked, "draft.html", 400 if error else 200, judged=judged, step=step, error=error)


def _judged(asked: _Asked, draft: Draft) -> _Judged:
    now = asked.desk.now
    checks = check(draft, asked.record, now)
    found = sourced(draft, asked.record, now)
    return _Judged(
        draft,
        checks,
        stretches(draft.body, checks, found),
        sources(found),
        {message.id: message for message in asked.desk.store.messages_of(draft.application_id)},
        mailto(draft),
        _state(asked, draft),
    )


def _state(asked: _Asked, draft: Draft) -> str:
    """What is kept of a letter: "", "kept", "approved", or "changed" since."""
    kept = next((one for one in kept_for(asked.desk.store, asked.wish) if one.draft.id == draft.id), None)
    if kept is None:
        return ""
    if (kept.draft.subject, kept.draft.body) != (draft.subject, draft.body):
        return "changed"
    return "approved" if is_approved(kept) else "kept"


def _page(asked: _Asked, template: str, status: int = 200, **values: object) -> Response:
    record, wish, now = asked.record, asked.wish, asked.desk.now
    plan, own_step = step_for(record, replace(wish, to=""), now)
    return page(
        asked.request,
        template,
        status,
        path=asked.path,
        record=record,
        wish=wish,
        given={name: asked.given.get(name, "") for name in (*_IN_ADDRESS, *_AREAS, *_TOLD, "about", "draft")},
        language=language_of(record, plan, wish),
        planned=own_step.recipient,
        people=record.circle if wish.kind is DraftKind.FRIEND else recipients(record, wish.application_id),
        kept=kept_for(asked.desk.store, wish),
        **values,
    )


# --- what is done ---


def _write(asked: _Asked) -> Response:
    return _opened(asked)


def _tell(asked: _Asked) -> Response:
    """Take in what was missing, field by field; what fits is kept, and the rest is asked for again."""
    store, now = asked.desk.store, asked.desk.now
    told, wrong = asked.told, {}
    for name in _TOLD:
        if name not in SUPPLIES or not asked.given.get(name):
            continue
        try:
            told = supplied(store, told, name, asked.given[name], now)
        except (NotFoundError, UsageError):
            wrong[name] = words_of(asked.request)(f"draft.wrong_{name}")
    record, wish = told
    whom = {} if {"member", "recipient"} & set(wrong) else {"to": _whom(asked)}
    asked = replace(asked, record=record, wish=wish, given={**asked.given, **whom})
    missing = _missing_from(asked)
    if wish.details.talked_about and not {"impressed", "talked_about"} & set(missing):
        keep_topic(store, record, wish, now)
    return _lacking(asked, missing, wrong) if missing else back_to(asked.request, _address(asked))


def _missing_from(asked: _Asked) -> tuple[str, ...]:
    try:
        asked.letter()
    except MissingDetailError as error:
        return error.missing
    return ()


def _check(asked: _Asked) -> Response:
    """The page with the points of what was typed; for the script only the parts that change."""
    draft = _typed(asked)
    if asked.given.get("part"):
        return _page(asked, "draft_part.html", judged=_judged(asked, draft))
    return _editor(asked, draft)


def _save(asked: _Asked) -> Response:
    return _put(asked, keep, "draft.kept")


def _approve(asked: _Asked) -> Response:
    return _put(asked, approve, "draft.approved")


def _put(asked: _Asked, put: Callable[..., None], said: str) -> Response:
    draft = _typed(asked)
    if not draft.body.strip():
        return _editor(asked, draft, words_of(asked.request)("draft.no_text"))
    put(asked.desk.store, draft)
    return back_to(asked.request, _address(asked, draft.id), said)


def _typed(asked: _Asked) -> Draft:
    text = asked.given.get("subject", ""), asked.given.get("body", "")
    return typed_over(asked.desk.store, asked.told, asked.given.get("draft", ""), text, asked.desk.now)


def _whom(asked: _Asked) -> str:
    """The person who was named, in the form for what is missing or before."""
    return asked.given.get("member") or asked.given.get("recipient") or asked.given.get("to", "")


def _address(asked: _Asked, draft_id: str = "") -> str:
    """The page of this letter with what was chosen."""
    values = {**{name: asked.given.get(name, "") for name in _IN_ADDRESS}, "draft": draft_id}
    query = urlencode({name: value for name, value in values.items() if value})
    return f"{asked.path}?{query}" if query else asked.path


_DO: Mapping[str, Callable[[_Asked], Response]] = {
    "write": _write,
    "tell": _tell,
    "check": _check,
    "save": _save,
    "approve": _approve,
}

ROUTES = [
    Route("/applications/{application_id}/draft/{kind}", shown),
    Route("/applications/{application_id}/draft/{kind}", acted, methods=["POST"]),
    Route("/drafts/{draft_id}.eml", eml),
]
