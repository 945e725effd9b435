"""One counsel's step: how it is begun, and how the owner's answer is folded in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onward.model.plan import Answer, Because, Counsel, Step, Verdict, Window
from onward.plan.case import step_id
from onward.plan.speech import day, say
from onward.plan.traces import of_answer
from onward.plan.windows import LATER_AFTER

if TYPE_CHECKING:
    from datetime import tzinfo

    from onward.model.decision import Decision
    from onward.plan.case import Case


def advice(case: Case, counsel: Counsel, verdict: Verdict, what: str, why: tuple[Because, ...]) -> Step:
    """A step without window, recipient or missing details; `dataclasses.replace` adds them."""
    application = case.application.id
    return Step(step_id(application, counsel), counsel, application, verdict, what, why)


def with_answer(step: Step, decision: Decision | None, zone: tzinfo | None) -> Step:
    """The step with the owner's latest answer, its day as the owner's clock shows it.

    After "done" or "not for me" nothing is asked any more: no window, nothing missing, no draft. After "later" the
    step comes back on the day that the owner named, and its end does not move.
    """
    answer = answer_of(decision)
    if decision is None or answer is None:
        return step
    told = replace(step, answer=answer, answered_at=decision.made_at)
    if answer is Answer.LATER:
        return _put_off(told, until(decision, zone))
    return _settled(told, decision, zone)


def answer_of(decision: Decision | None) -> Answer | None:
    """The answer that a decision holds; None for one that this version does not know."""
    word = decision.value.get("answer") if decision is not None else None
    return next((answer for answer in Answer if answer.value == word), None)


def is_done(decision: Decision | None) -> bool:
    """Whether the owner has done what the step says."""
    return answer_of(decision) is Answer.DONE


def until(decision: Decision, zone: tzinfo | None) -> date:
    """The day on which a step that was put off comes back; some days later when the owner named none."""
    word = str(decision.value.get("until") or "")[:10]
    try:
        return date.fromisoformat(word)
    except ValueError:
        return decision.made_at.astimezone(zone).date() + timedelta(days=LATER_AFTER)


def _put_off(step: Step, back: date) -> Step:
    if step.window is None:
        return replace(step, later_until=back)
    closes = step.window.closes
    opens = max(step.window.opens, back)
    window = Window(opens, closes) if closes is None or opens <= closes else None
    return replace(step, later_until=back, window=window)


def _settled(step: Step, decision: Decision, zone: tzinfo | None) -> Step:
    closed = replace(step, window=None, missing=(), draft="")
    if step.verdict is Verdict.KNOW:
        return closed
    done = step.answer is Answer.DONE
    key = f"answered.{step.counsel.value}" if done else "answered.not_for_me"
    what = say(key, day=day(decision.made_at.astimezone(zone).date()))
    owners_word = Because(say("answered.your_word"), (of_answer(decision),))
    return replace(closed, verdict=Verdict.KNOW if done else Verdict.LEAVE, what=what, why=(owners_word, *step.why))
