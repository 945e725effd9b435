"""GET /applications/{id}/plan and POST /applications/{id}/answer."""

from __future__ import annotations

from datetime import date  # noqa: TC003 — msgspec reads it at run time
from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from onward.errors import NotFoundError, UsageError
from onward.flow.answering import step_word
from onward.flow.telling import tell
from onward.model.plan import Answer as StepAnswer
from onward.model.plan import Counsel, Plan
from onward.plan.plans import plan_for
from onward.web.api.kept import Kept, kept
from onward.web.api.operation import Answer, Operation
from onward.web.api.requests import Nothing

if TYPE_CHECKING:
    from onward.web.api.operation import Asked


class ToStep(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Your answer to one step of a plan."""

    counsel: Counsel
    answer: StepAnswer
    until: Annotated[date | UnsetType, Meta(description="with `later`: when the step comes back")] = UNSET


def plan(asked: Asked[Nothing, Nothing]) -> Answer:
    """The plan for an application's rejection: the truthful account, then the seven counsels."""
    return Answer(plan_for(asked.desk.record("tied"), asked.id, asked.desk.now))


def answer_step(asked: Asked[Nothing, ToStep]) -> Answer:
    """Answer a step of the plan: done, not for me, or later."""
    desk, body = asked.desk, asked.body
    record, until = desk.record(), None if body.until is UNSET else body.until
    if asked.id not in record.applications:
        raise NotFoundError(f"There is no application {asked.id}. GET /api/v1/applications lists them all.")
    if until is not None and (body.answer is not StepAnswer.LATER or until <= desk.now.date()):
        raise UsageError("`until` goes with `later`, and names a day that lies ahead; nothing was kept.")
    word = step_word(record, f"{asked.id} {body.counsel}", body.answer, until)
    return Answer(Kept(tell(desk.store, desk.now, [word]).decisions, ()) if word else kept(None))


OPERATIONS = (
    Operation("GET", "/applications/{id}/plan", plan, Nothing, Nothing, {200: Plan}),
    Operation("POST", "/applications/{id}/answer", answer_step, Nothing, ToStep, {200: Kept}),
)
