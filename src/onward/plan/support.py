"""Counsel: people. Who holds the owner up, who hears of jobs; the owner sets the pace (evidence.md C)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.circle import CircleList
from onward.model.evidence import Evidence
from onward.model.plan import Because, Counsel, Step, Verdict
from onward.plan.case import settled_elsewhere
from onward.plan.speech import because, listed, say
from onward.plan.steps import advice
from onward.plan.traces import of_events
from onward.plan.windows import at_leisure

if TYPE_CHECKING:
    from onward.plan.case import Case

FINALS = 2  # interviews; as `Funnel.finals` counts them
QUIET_DAYS = 14  # after an answer, before the next rejection may speak of it again
_DIRECTORY = "ThroughLine: developer.throughlinecare.com/general"
_TIES = "20 million members of a network over five years: sciencesources.eurekalert.org/news-releases/964356"


def counsel(case: Case) -> Step:
    """Speak of people when there is a reason to; otherwise leave the pace to the owner."""
    occasion = _occasion(case)
    if not occasion or settled_elsewhere(case, Counsel.SUPPORT, QUIET_DAYS):
        return advice(case, Counsel.SUPPORT, Verdict.LEAVE, say("support.pace"), (_heavy(),))
    holding = _names(case, CircleList.HOLDS_ME_UP)
    hearing = _names(case, CircleList.HEARS_OF_JOBS)
    why = (*occasion, *_two_lists(case, holding, hearing), because("support.pace_is_yours"), _heavy())
    what = say("support.talk_to", names=listed(holding)) if holding else say("support.talk")
    step = advice(case, Counsel.SUPPORT, Verdict.DO, what, why)
    missing = () if holding and hearing else (_wanted(holding, hearing),)
    draft = "friend" if holding or hearing else ""
    return replace(step, window=at_leisure(case.rejected_on), missing=missing, draft=draft)


def _occasion(case: Case) -> tuple[Because, ...]:
    """Why this is a moment for people; never with a count."""
    owner, told = case.record.owner, []
    if len(case.interviews) >= FINALS:
        told.append(because("support.after_finals", of_events(case.record, case.interviews), company=case.company))
    if 0 < owner.streak_setting <= case.record.funnel.noes_in_a_row:
        told.append(because("support.several", (_setting("streak_setting"),)))
    if owner.money_tight:
        told.append(because("support.money", (_setting("money_tight"),)))
    return tuple(told)


def _two_lists(case: Case, holding: list[str], hearing: list[str]) -> tuple[Because, ...]:
    """Listening and hearing of jobs are two different asks."""
    told = [because("support.two_asks", source=_TIES)]
    if holding:
        told.append(because("support.holding", _owners_word(case, holding), names=listed(holding)))
    if hearing:
        told.append(because("support.hearing", _owners_word(case, hearing), names=listed(hearing)))
    return tuple(told)


def _wanted(holding: list[str], hearing: list[str]) -> str:
    if not holding and not hearing:
        return say("missing.circle")
    return say("missing.hears_of_jobs" if holding else "missing.holds_me_up")


def _names(case: Case, wanted: CircleList) -> list[str]:
    return [member.name for member in case.record.circle if wanted in member.lists]


def _owners_word(case: Case, names: list[str]) -> list[Evidence]:
    return [Evidence(member.name, place="owner") for member in case.record.circle if member.name in names]


def _setting(name: str) -> Evidence:
    return Evidence(name, place="owner")


def _heavy() -> Because:
    return because("support.heavy", source=_DIRECTORY)
