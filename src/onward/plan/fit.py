"""Counsel: what a stated reason leads to, and nothing without one (evidence.md E2, F)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.names import folded
from onward.model.plan import Because, Counsel, Step, Verdict
from onward.model.reading import ReasonCode, SentenceLabel
from onward.plan.reasons import ABOUT_THE_JOB, Named, named, same_elsewhere
from onward.plan.speech import because, listed, quoted, say
from onward.plan.steps import advice
from onward.plan.traces import of_labels, of_reason
from onward.plan.windows import at_leisure

if TYPE_CHECKING:
    from onward.plan.case import Case

_GALPERIN = "Galperin, Hahl, Sterling and Guo, Administrative Science Quarterly: delve.mcgill.ca; cmu.edu, July 2019"
_BELOT = "Belot and others, randomised trial: microeconomicinsights.org; cepr.org/voxeu"
_IF_THEN = "Written plans of when and where, 175 job seekers: paperzz.com/doc/6852807"
# The weightiest first: what one can do something about, then facts to filter by, then what says nothing of the owner.
_ORDER = (
    ReasonCode.OVERQUALIFIED,
    ReasonCode.SKILL,
    ReasonCode.EXPERIENCE,
    ReasonCode.LANGUAGE,
    ReasonCode.ASSESSMENT,
    ReasonCode.LOCATION,
    ReasonCode.VISA,
    ReasonCode.SALARY,
    ReasonCode.TIMING,
    ReasonCode.DOCUMENTS,
    ReasonCode.CULTURE,
)


def counsel(case: Case) -> Step:
    """The branch that the letter's own reasons open; LEAVE when it names none."""
    reading = case.reading
    if reading is None or not reading.reasons:
        return _nothing_named(case)
    personal = [code for code in _ORDER if any(reason.code is code for reason in reading.reasons)]
    if not personal:
        return advice(case, Counsel.FIT, Verdict.KNOW, say("fit.about_the_job"), _stated(case))
    for one in named(reading):
        elsewhere = same_elsewhere(case, one)
        if elsewhere:
            return _train(case, one, elsewhere)
    if personal[0] is ReasonCode.OVERQUALIFIED:
        return _aim(case)
    return _one_letter(case, personal[0])


def _nothing_named(case: Case) -> Step:
    """No reason, so none is guessed; "others match better" is said to be what it is."""
    reading = case.reading
    if reading is None:
        return advice(case, Counsel.FIT, Verdict.LEAVE, say("fit.no_letter"), ())
    generic = of_labels(reading, SentenceLabel.GENERIC_FIT)
    why = (because("fit.generic", generic),) if generic else ()
    return advice(case, Counsel.FIT, Verdict.LEAVE, say("fit.no_reason"), why)


def _train(case: Case, one: Named, elsewhere: tuple[Named, ...]) -> Step:
    """The same thing named by two letters or more: training now."""
    letters = (one, *elsewhere)
    why = (
        because("fit.named_by", [n.evidence for n in letters], about=one.about, count=len(letters)),
        because("fit.training"),
        because("fit.when_and_where", source=_IF_THEN),
        *_others(case, one.reason_code),
    )
    what = say("fit.train", about=one.about)
    return replace(advice(case, Counsel.FIT, Verdict.DO, what, why), window=at_leisure(case.rejected_on))


def _aim(case: Case) -> Step:
    """Overqualified: other firms and levels, or say why this job and for how long."""
    why = (
        *_stated(case, ReasonCode.OVERQUALIFIED),
        because("fit.overqualified.read_as", source=_GALPERIN),
        because("fit.overqualified.say_why"),
        because("fit.overqualified.neighbours", source=_BELOT),
        *_others(case, ReasonCode.OVERQUALIFIED),
    )
    step = advice(case, Counsel.FIT, Verdict.DO, say("fit.overqualified"), why)
    return replace(step, window=at_leisure(case.rejected_on))


def _one_letter(case: Case, code: ReasonCode) -> Step:
    """One letter names something: known and parked, or a fact to choose targets by."""
    about = listed(_named_things(case, code))
    key = f"fit.{code.value}.named" if about and f"fit.{code.value}.named" in _NAMED else f"fit.{code.value}"
    why = (*_stated(case, code), because(f"fit.{code.value}.why"), *_others(case, code))
    return advice(case, Counsel.FIT, Verdict.KNOW, say(key, about=about), why)


_NAMED = frozenset({"fit.skill.named", "fit.experience.named", "fit.language.named"})


def _named_things(case: Case, code: ReasonCode) -> list[str]:
    reasons = case.reading.reasons if case.reading is not None else ()
    spelled = {folded(r.about): quoted(r.about) for r in reasons if r.code is code and r.about.strip()}
    return list(spelled.values())


def _stated(case: Case, only: ReasonCode | None = None) -> tuple[Because, ...]:
    """The reasons of the letter (or those of one class), word for word."""
    reading = case.reading
    if reading is None:
        return ()
    reasons = [reason for reason in reading.reasons if only in {None, reason.code}]
    return tuple(because("quote", (of_reason(reading, r),), text=quoted(r.text)) for r in reasons)


def _others(case: Case, shown: ReasonCode) -> tuple[Because, ...]:
    """The letter's further reasons, with what each is about."""
    reading = case.reading
    if reading is None:
        return ()
    further = [reason for reason in reading.reasons if reason.code is not shown]
    return tuple(
        because(
            "fit.further_job" if reason.code in ABOUT_THE_JOB else "fit.further",
            (of_reason(reading, reason),),
            text=quoted(reason.text),
        )
        for reason in further
    )
