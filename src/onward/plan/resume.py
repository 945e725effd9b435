"""Counsel: the résumé. One rejection is no reason; a stated reason or a milestone is (evidence.md B6, G)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.plan import Because, Counsel, Step, Verdict
from onward.model.reading import ReasonCode
from onward.plan.case import settled_elsewhere
from onward.plan.speech import because, quoted, say
from onward.plan.steps import advice
from onward.plan.traces import of_answer, of_events, of_reason
from onward.plan.windows import at_leisure

if TYPE_CHECKING:
    from onward.plan.case import Case

MILESTONE = 30  # applications; evidence.md B5
QUIET_DAYS = 30  # after a review, before the next is suggested
_SPELLING = "Sterkens and others, PLOS ONE, 2023: 445 recruiters, 1,335 résumés; journals.plos.org, 0283280"
_CLEAR = "Randomised trial with 480,948 new job seekers on one platform: ar5iv 2301.08083"
_PAGES = "ResumeGo: 482 professionals in a simulation by a vendor; resumego.net/research/one-or-two-page-resumes"
_MYTH = "Traced to a sales pitch of 2012: unchartedcareer.com, the 75 percent myth traced to its source"
# Reasons that a reader may have found, or missed, in the papers themselves.
_IN_THE_PAPERS = frozenset(
    {
        ReasonCode.DOCUMENTS,
        ReasonCode.EXPERIENCE,
        ReasonCode.SKILL,
        ReasonCode.LANGUAGE,
        ReasonCode.OVERQUALIFIED,
        ReasonCode.VISA,
        ReasonCode.LOCATION,
    }
)


def counsel(case: Case) -> Step:
    """Whether to look the résumé over, and where to begin."""
    return _reviewed(case) or _for_a_reason(case) or _at_a_milestone(case) or _leave(case)


def _for_a_reason(case: Case) -> Step | None:
    """The letter names something that the papers show or leave out."""
    reading = case.reading
    reasons = [r for r in reading.reasons if r.code in _IN_THE_PAPERS] if reading is not None else []
    if reading is None or not reasons:
        return None
    first = next((r for r in reasons if r.code is ReasonCode.DOCUMENTS), reasons[0])
    stated = tuple(because("quote", (of_reason(reading, r),), text=quoted(r.text)) for r in reasons)
    kind = "documents" if first.code is ReasonCode.DOCUMENTS else "reason"
    return _look(case, f"resume.{kind}", (*stated, because(f"resume.{kind}.how")))


def _at_a_milestone(case: Case) -> Step | None:
    """Thirty applications, sixty, ninety, and none led to an interview."""
    funnel = case.record.funnel
    reached = funnel.applications // MILESTONE * MILESTONE
    if funnel.interviewed or not reached:
        return None
    return _look(case, "resume.milestone", (because("resume.milestone.why", reached=reached),))


def _reviewed(case: Case) -> Step | None:
    """A review that the owner answered for another rejection within a month is not asked for again."""
    recent = settled_elsewhere(case, Counsel.RESUME, QUIET_DAYS)
    stated = case.reading is not None and any(r.code is ReasonCode.DOCUMENTS for r in case.reading.reasons)
    if not recent or stated:
        return None
    reason = because("resume.reviewed", [of_answer(decision) for decision in recent[:1]])
    return advice(case, Counsel.RESUME, Verdict.LEAVE, say("resume.leave_reviewed"), (reason,))


def _leave(case: Case) -> Step:
    if case.interviews:
        led = because("resume.led_to_interview", of_events(case.record, case.interviews), company=case.company)
        return advice(case, Counsel.RESUME, Verdict.LEAVE, say("resume.leave"), (led,))
    return advice(case, Counsel.RESUME, Verdict.LEAVE, say("resume.leave"), (because("resume.one_is_no_reason"),))


def _look(case: Case, key: str, first: tuple[Because, ...]) -> Step:
    """A review, errors first: each rule with what is known of it."""
    rules = (
        because("resume.rule.spelling", source=_SPELLING),
        because("resume.rule.clear", source=_CLEAR),
        because("resume.rule.pages", source=_PAGES),
        because("resume.rule.myth", source=_MYTH),
        because("resume.rule.true"),
    )
    step = advice(case, Counsel.RESUME, Verdict.DO, say(key), (*first, *rules))
    return replace(step, window=at_leisure(case.rejected_on))
