"""The plan for one rejection: the account, then the seven counsels in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.plan import Counsel, Plan, Step
from onward.plan import feedback, fit, network, perspective, resume, support, thanks
from onward.plan.account import account
from onward.plan.case import Case, case_of, decision_on
from onward.plan.steps import with_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from onward.model.record import Record

COUNSELS: Mapping[Counsel, Callable[[Case], Step]] = {
    Counsel.PERSPECTIVE: perspective.counsel,
    Counsel.THANKS: thanks.counsel,
    Counsel.FEEDBACK: feedback.counsel,
    Counsel.FIT: fit.counsel,
    Counsel.SUPPORT: support.counsel,
    Counsel.RESUME: resume.counsel,
    Counsel.NETWORK: network.counsel,
}


def plan_for(record: Record, application_id: str, now: datetime) -> Plan:
    """The plan for an application's rejection as of `now` (aware).

    Raises:
        NotFoundError: no such application, or it has no rejection.
    """
    case = case_of(record, application_id, now)
    return Plan(
        application_id=application_id,
        message_id=case.rejection.message_id,
        rejected_on=case.rejected_on,
        account=account(case),
        steps=tuple(step_for(case, which) for which in Counsel),
    )


def step_for(case: Case, which: Counsel) -> Step:
    """One counsel's step, with the owner's answer folded in."""
    return with_answer(COUNSELS[which](case), decision_on(case, which), case.now.tzinfo)
