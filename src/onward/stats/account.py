"""Everything that may be said of a person's funnel: counts, rates, states, one remark, published figures.

Counts always; below 20 decided applications nothing else; from 20 an interval and one sentence on quiet stretches;
a state from 60 applications or 9 ended interview processes (evidence.md B6). No forecast, no comparison of people.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.stats.channels import ChannelRate, by_channel, channel_remark, mix_remark
from onward.stats.differing import no_success_among_differing
from onward.stats.funnel_state import APPLICATIONS, INTERVIEWS, StageRule, StageState, State, assess
from onward.stats.milestones import latest
from onward.stats.pending import MEDIAN_DAYS, answered_by_now, posterior_approximate
from onward.stats.reference import FIGURES, Figure, for_stage, span
from onward.stats.saying import Statement, counted, number, one_in, percent, say, statement
from onward.stats.streaks import expected_longest_run, no_offer_in_finals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.funnel import Funnel

RIVALS = 3
"""How many equally strong people a last round is assumed to have; an assumption that its sentence states."""
_RUN_UP_TO = 2_000  # decided applications; beyond, the expected run of tiny rates takes seconds


@dataclass(frozen=True, slots=True)
class Numbers:
    """The honest numbers.

    Attributes:
        counts: sentences that only count.
        applications: the stage from application to interview.
        interviews: the stage from interview to offer.
        statements: intervals, quiet stretches, last rounds, states, or that it is too early; in the order to show.
        channels: one row for each channel.
        remark: the one remark at the latest milestones, None when there is none.
        reference: published figures, each with source and year; empty when the owner switched them off.
    """

    counts: tuple[Statement, ...]
    applications: StageState
    interviews: StageState
    statements: tuple[Statement, ...]
    channels: tuple[ChannelRate, ...]
    remark: Statement | None
    reference: tuple[Statement, ...]


def numbers(funnel: Funnel, show_reference: bool, earlier: Funnel | None = None) -> Numbers:
    """The numbers for a funnel; with an `earlier` one also the warning when a total moved against its channels."""
    applications, interviews = stages(funnel)
    speaks = applications.decided >= APPLICATIONS.interval_from
    overall = posterior_approximate(
        APPLICATIONS.prior, applications.successes, applications.decided, applications.arrived
    )
    return Numbers(
        counts=tuple(_counts(funnel)),
        applications=applications,
        interviews=interviews,
        statements=tuple(_statements(funnel, applications, interviews)),
        channels=by_channel(funnel.by_channel, overall if speaks else None),
        remark=_remark(funnel, earlier, applications, interviews) if speaks else None,
        reference=published() if show_reference else (),
    )


@lru_cache(maxsize=4)
def stages(funnel: Funnel) -> tuple[StageState, StageState]:
    """Both stages' states. An interview process that is still open has no age here, so it is named but not weighed."""
    arrived = answered_by_now(max(0, age) for age in funnel.pending_ages)
    applications = assess(
        APPLICATIONS, funnel.interviewed, funnel.interviewed + funnel.decided_before_interview, arrived
    )
    interviews = assess(
        INTERVIEWS,
        funnel.offered,
        funnel.offered + funnel.decided_after_interview,
        unweighed=funnel.pending_after_interview,
    )
    if applications.decided < APPLICATIONS.interval_from:
        interviews = replace(interviews, state=State.TOO_EARLY)
    return applications, interviews


def finals_sentence(finals: int, rivals: int = RIVALS) -> Statement:
    """What last rounds among equals come to: (1 − 1/k)^m, with its assumption."""
    chance = no_offer_in_finals(rivals, finals)
    fields = {"part": one_in(chance), "percent": percent(chance), "finals": counted("final", finals), "rivals": rivals}
    return statement("finals", "finals", **fields)


def published() -> tuple[Statement, ...]:
    """The published figures, and how far those from application to interview lie apart."""
    low, high = span(for_stage("application"))
    apart = Statement(
        key="figures.span",
        text=say("figures.span", lo=percent(low.value), hi=percent(high.value)),
        source="; ".join(figure.source for figure in for_stage("application")),
        year=max(figure.year for figure in for_stage("application")),
        caveat=say("caveat.span"),
    )
    return (*(_figure(figure) for figure in FIGURES), apart)


def _counts(funnel: Funnel) -> Iterator[Statement]:
    if not funnel.applications:
        yield statement("counts.nothing", "counts")
        return
    yield statement(
        "counts.sent",
        "counts",
        applications=counted("application", funnel.applications),
        replied=number(funnel.replied),
        interviewed=number(funnel.interviewed),
    )
    yield statement(
        "counts.ended",
        "counts",
        rejected=number(funnel.rejected),
        no_reply=number(funnel.no_reply),
        open=number(len(funnel.pending_ages) + funnel.pending_after_interview),
    )
    if funnel.interviewed:
        offers = counted("offer", funnel.offered)
        yield statement("counts.later", "counts", finals=number(funnel.finals), offers=offers)


def _statements(funnel: Funnel, applications: StageState, interviews: StageState) -> Iterator[Statement]:
    if not funnel.applications:
        return
    if applications.decided < APPLICATIONS.interval_from:
        yield _early(APPLICATIONS, applications)
        return
    yield _interval(APPLICATIONS, applications)
    yield from _stretch(applications)
    yield from _state(applications)
    if interviews.decided >= INTERVIEWS.interval_from:
        yield _interval(INTERVIEWS, interviews)
    elif funnel.interviewed:
        yield _early(INTERVIEWS, interviews)
    yield from _state(interviews)
    lost = min(funnel.finals, funnel.decided_after_interview)
    if lost and not funnel.offered:
        yield finals_sentence(lost)


def _early(rule: StageRule, stage: StageState) -> Statement:
    needed = {"needed": rule.interval_from, "decided": number(stage.decided)}
    return statement(f"early.{rule.stage}", "early", stage, **needed)


def _interval(rule: StageRule, stage: StageState) -> Statement:
    noun = "decided" if rule is APPLICATIONS else "ended"
    return statement(
        f"interval.{rule.stage}.pending" if stage.arrived else f"interval.{rule.stage}",
        "interval",
        stage,
        successes=number(stage.successes),
        decided=counted(noun, stage.decided),
        pending=stage.pending,
        low=percent(stage.interval.low),
        high=percent(stage.interval.high),
        prior=percent(stage.prior.mean),
        median=round(MEDIAN_DAYS),
    )


def _stretch(stage: StageState) -> Iterator[Statement]:
    """No interview so far: how usual that is when people differ. Else: how long a quiet stretch one expects."""
    decided = counted("decided", stage.decided)
    if not stage.successes:
        chance = no_success_among_differing(stage.decided, stage.prior)
        part, prior = one_in(chance), percent(stage.prior.mean)
        whole = percent(chance)
        yield statement("differ.none", "differ", stage, prior=prior, decided=decided, part=part, percent=whole)
    elif stage.decided <= _RUN_UP_TO:
        length = round(expected_longest_run(stage.decided, stage.mean))
        yield statement("run.expected", "run", stage, part=one_in(stage.mean), length=length, decided=decided)


def _state(stage: StageState) -> Iterator[Statement]:
    words = {
        "stage": say(f"stage.{stage.stage}"),
        "state": say(f"state.{stage.state.value}"),
        "band": say(f"band.{stage.band_id}"),
    }
    if stage.state is State.CANNOT_TELL:
        yield statement("state.open", "state", stage, **words)
    elif stage.state is not State.TOO_EARLY:
        yield statement("state.said", "state", stage, mass=percent(_mass(stage)), **words)


def _mass(stage: StageState) -> float:
    """How much of the belief lies where the state says; 0 without such a state."""
    around = stage.masses
    return {State.BELOW: around.below, State.WITHIN: around.within, State.ABOVE: around.above}.get(stage.state, 0.0)


def _remark(
    funnel: Funnel, earlier: Funnel | None, applications: StageState, interviews: StageState
) -> Statement | None:
    """One remark: what is below first, then what misleads, then a channel, then what is as usual."""
    at_points = [_at_point(INTERVIEWS, interviews), _at_point(APPLICATIONS, applications)]
    remarks = [remark for remark in at_points if remark is not None]
    below = [remark for remark in remarks if remark.key.endswith("below")]
    mix = mix_remark(earlier.by_channel, funnel.by_channel) if earlier is not None else None
    channel = channel_remark(funnel.by_channel) if latest(APPLICATIONS.points, applications.decided) else None
    return next((remark for remark in (*below, mix, channel, *remarks) if remark is not None), None)


def _at_point(rule: StageRule, stage: StageState) -> Statement | None:
    """The remark of the latest milestone, when the belief is clear enough for one (evidence.md B7)."""
    point = latest(rule.points, stage.decided)
    if not point or _mass(stage) < rule.remark_mass:
        return None
    band = say(f"band.{stage.band_id}")
    return statement(f"remark.{rule.stage}.{stage.state.value}", "state", stage, point=point, band=band)


def _figure(figure: Figure) -> Statement:
    is_share = figure.unit != "day"
    values = {
        name: percent(rate.value) if is_share else round(rate.value)
        for name, rate in (("lo", figure.lo), ("value", figure.mid), ("hi", figure.hi))
    }
    return Statement(
        key=f"figure.{figure.id}",
        text=say(f"figure.{figure.id}", year=figure.year, n=f"{figure.n:,}", **values),
        source=f"{figure.source}: {figure.url}",
        year=figure.year,
        caveat=say("caveat.figure", population=figure.population),
    )
