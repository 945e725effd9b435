"""The plan after one rejection: the account of the letter, then the seven counsels, each to be answered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from markupsafe import Markup
from starlette.routing import Route

from onward.errors import NotFoundError
from onward.flow.answering import step_word
from onward.flow.telling import tell
from onward.model.plan import Answer, Counsel, Verdict
from onward.plan.case import case_of
from onward.plan.plans import plan_for
from onward.stats.account import stages
from onward.stats.funnel_state import APPLICATIONS
from onward.web.forms import chosen, filled
from onward.web.pictures.likely import likely
from onward.web.render import Words, back_to, desk_of, page, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.model.evidence import Evidence
    from onward.model.plan import Because, Plan, Step
    from onward.model.record import Record

_LAST_YEAR = 2100
_COMMAND = re.compile(r"`onward (\w+)[^`]*`")
_QUOTED = "“"
# What an answer or a setting rests on is kept under these names; they are no words of the owner's.
_NO_WORDS = frozenset({"streak_setting", "money_tight", *(answer.value for answer in Answer)})


@dataclass(frozen=True, slots=True)
class Wrong:
    """A form that could not be taken in: of which counsel, the day that was typed, and what to do about it."""

    counsel: str = ""
    until: str = ""
    text: str = ""


async def plan(request: Request) -> Response:
    """One plan."""
    record, found = _found(request)
    return _no_plan(request, record) if found is None else _shown(request, record, found)


async def answer(request: Request) -> Response:
    """The owner's answer to one step."""
    form = await filled(request)
    record, found = _found(request)
    if found is None:
        return _no_plan(request, record)
    counsel = chosen(form, "counsel", tuple(Counsel))
    said = Answer(chosen(form, "answer", tuple(Answer)))
    desk = desk_of(request)
    typed = form["until"] if said is Answer.LATER else ""
    until = _day_after(typed, desk.now.date())
    if typed and until is None:
        wrong = Wrong(counsel, typed, words_of(request)("plan.wrong_day"))
        return _shown(request, record, found, wrong)
    word = step_word(record, f"{found.application_id} {counsel}", said, until)
    if word is not None:
        tell(desk.store, desk.now, [word])
    said_back = "plan.same" if word is None else f"plan.kept_{said}"
    name = words_of(request)(f"plan.name_{counsel}")
    return back_to(request, f"/applications/{found.application_id}/plan#{counsel}", said_back, counsel=name)


def _found(request: Request) -> tuple[Record, Plan | None]:
    """The record and the plan; None when there is no rejection, or it was taken back.

    Raises:
        NotFoundError: there is no such application.
    """
    desk = desk_of(request)
    record, application_id = desk.record("tied"), request.path_params["id"]
    if application_id not in record.applications:
        raise NotFoundError(words_of(request)("plan.no_application"))
    try:
        return record, plan_for(record, application_id, desk.now)
    except NotFoundError:
        return record, None


def _no_plan(request: Request, record: Record) -> Response:
    return page(request, "plan_none.html", 404, record=record, application_id=request.path_params["id"])


def _shown(request: Request, record: Record, found: Plan, wrong: Wrong | None = None) -> Response:
    """The page; with a wrong form, with what was typed in it."""
    desk, words = desk_of(request), words_of(request)
    stage, _ = desk.kept(record, "stages", lambda: stages(record.funnel))
    met = bool(case_of(record, found.application_id, desk.now).interviews)
    return page(
        request,
        "plan.html",
        200 if wrong is None else 400,
        here=f"/applications/{found.application_id}/plan",  # also after a form that was sent elsewhere
        record=record,
        plan=found,
        wrong=wrong or Wrong(),
        undecided=_is_undecided(found, desk.now.date()),
        looked_at=any(step.answer for step in found.steps if step.counsel is not Counsel.PERSPECTIVE),
        english="" if words.language == "en" else Markup(' lang="en"'),
        spoken=_languages(record, found),
        likely=desk.kept(record, ("likely", words.language, met), lambda: likely(words, stage, met)),
        needed=APPLICATIONS.interval_from,
        decided=stage.decided,
        asks={step.counsel.value for step in found.steps if _asks(step)},
        on_pages=lambda text: on_pages(text, found.application_id),
        has_words=_has_words,
        tomorrow=(desk.now.date() + timedelta(days=1)).isoformat(),
    )


def _is_undecided(found: Plan, today: date) -> bool:
    """Whether the owner's choice of pace is open: never made, or put off until a day that has come."""
    pace = next(step for step in found.steps if step.counsel is Counsel.PERSPECTIVE)
    if pace.answer is Answer.LATER and pace.later_until is not None:
        return pace.later_until <= today
    return pace.answer is None


def _asks(step: Step) -> bool:
    """Whether the step waits for an answer."""
    return step.verdict in {Verdict.DO, Verdict.ASK} and step.answer in {None, Answer.LATER}


def _day_after(typed: str, today: date) -> date | None:
    """The day that was typed, None when it is none or not ahead."""
    try:
        on = date.fromisoformat(typed)
    except ValueError:
        return None
    return on if today < on and on.year <= _LAST_YEAR else None


def on_pages(text: str, application_id: str) -> str:
    """A sentence of the plan with links where it names commands; one that quotes a letter stays as it is."""
    if _QUOTED in text or not _COMMAND.search(text):
        return text
    words = Words("en")
    own = (f"/applications/{application_id}", words("plan.page_application"))
    places = {
        "stats": ("/numbers", words("all.nav_numbers")),
        "questions": ("/questions", words("all.nav_questions")),
        "circle": ("/settings#circle", words("all.nav_settings")),
    }
    parts = _COMMAND.split(text)
    links = [Markup('<a href="{}">{}</a>').format(*places.get(command, own)) for command in parts[1::2]]
    return Markup("").join(part for pair in zip(parts[::2], [*links, ""], strict=True) for part in pair)


def _has_words(because: Because, evidence: Evidence) -> bool:
    """Whether there is something to quote that the sentence does not hold already."""
    text = " ".join(evidence.text.split())
    is_mark = evidence.place == "owner" and text in _NO_WORDS
    return bool(text) and text not in because.text and not is_mark


def _languages(record: Record, found: Plan) -> Mapping[str, str]:
    """The language of each letter that is quoted, as far as it is known."""
    quoted = {evidence.message_id for because in _reasons(found) for evidence in because.evidence}
    return {id_: record.readings[id_].language for id_ in quoted if id_ in record.readings}


def _reasons(found: Plan) -> Iterable[Because]:
    yield from found.account
    for step in found.steps:
        yield from step.why


ROUTES = [
    Route("/applications/{id}/plan", plan),
    Route("/applications/{id}/answer", answer, methods=["POST"]),
]
