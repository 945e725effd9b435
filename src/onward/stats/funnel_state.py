"""Where in the funnel: a state for each stage, and when it may be spoken (evidence.md B5, B6)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from onward.stats import milestones
from onward.stats.pending import posterior_approximate, posterior_with_pending
from onward.stats.posterior import Band, Beta, Interval, Masses, central, masses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.stats.posterior import Belief

SURE = 0.80
"""How much of the belief must lie on one side of the band for a state."""
_EXACT_UP_TO = 400  # pending applications; the exact posterior takes steps by their square


class State(StrEnum):
    """What may be said of a stage."""

    TOO_EARLY = "too_early"
    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class StageRule:
    """How one stage is judged; all numbers are judgements of evidence.md B2, B5, B6, B7.

    Attributes:
        stage: "applications" (to a first interview) or "interviews" (to an offer).
        prior: the belief before any count.
        band: the working range that a state compares with.
        interval_from: how many decided trials an interval needs.
        state_from: how many decided trials a state needs.
        points: where a remark may be made.
        remark_mass: how much of the belief a remark needs on one side.
    """

    stage: str
    prior: Beta
    band: Band
    interval_from: int
    state_from: int
    points: tuple[int, ...]
    remark_mass: float


APPLICATIONS = StageRule(
    stage="applications",
    prior=Beta(1.0, 19.0),
    band=Band("application-interview-2-10", 0.02, 0.10),
    interval_from=20,
    state_from=60,
    points=milestones.APPLICATIONS,
    remark_mass=0.90,
)
INTERVIEWS = StageRule(
    stage="interviews",
    prior=Beta(2.0, 4.0),
    band=Band("interview-offer-20-50", 0.20, 0.50),
    interval_from=5,
    state_from=9,
    points=milestones.INTERVIEWS,
    remark_mass=0.80,
)


@dataclass(frozen=True, slots=True)
class StageState:
    """A stage's state with all that it was made from, so that it can be made again.

    Attributes:
        stage: which stage.
        state: what may be said.
        masses: of the belief, around the band.
        mean: the expected rate.
        interval: the central 90 % of the belief.
        prior: the belief before any count.
        band_id: the band.
        successes, decided: the counts.
        pending: how many are open.
        arrived: for each open one that was weighed by its age, the chance that a yes would have come by now.
        next_milestone: how many decided ones the next look comes at, None after the last.
    """

    stage: str
    state: State
    masses: Masses
    mean: float
    interval: Interval
    prior: Beta
    band_id: str
    successes: int
    decided: int
    pending: int
    arrived: tuple[float, ...]
    next_milestone: int | None


def assess(
    rule: StageRule, successes: int, decided: int, arrived: Sequence[float] = (), unweighed: int = 0
) -> StageState:
    """The state of a stage after `successes` in `decided` trials.

    Open trials whose age is known come as `arrived`, their F(t); `unweighed` counts those without a known age, which
    are named but change nothing.
    """
    belief = belief_of(rule.prior, successes, decided, arrived)
    around = masses(belief, rule.band)
    return StageState(
        stage=rule.stage,
        state=_spoken(rule, around, successes, decided, arrived),
        masses=around,
        mean=belief.mean,
        interval=central(belief),
        prior=rule.prior,
        band_id=rule.band.id,
        successes=successes,
        decided=decided,
        pending=len(arrived) + unweighed,
        arrived=tuple(arrived),
        next_milestone=milestones.following(rule.points, decided),
    )


def belief_of(prior: Beta, successes: int, decided: int, arrived: Sequence[float]) -> Belief:
    """The posterior: exact with up to 400 open trials, and beyond that by the approximation, which is close by then."""
    if not arrived:
        return prior.after(successes, decided)
    posterior = posterior_with_pending if len(arrived) <= _EXACT_UP_TO else posterior_approximate
    return posterior(prior, successes, decided, arrived)


def state_of(around: Masses, sure: float = SURE) -> State:
    """The side on which `sure` or more of the belief lies, else CANNOT_TELL; whatever the number of trials."""
    return next((state for state, mass in _sides(around) if mass >= sure), State.CANNOT_TELL)


def is_robust(rule: StageRule, successes: int, decided: int, arrived: Sequence[float] = ()) -> bool:
    """Whether the likeliest side stays the same with a prior worth half and twice as many trials (κ/2 and 2κ)."""
    beliefs = [belief_of(rule.prior.worth(factor), successes, decided, arrived) for factor in (0.5, 1.0, 2.0)]
    return len({_likeliest(masses(belief, rule.band)) for belief in beliefs}) == 1


def _spoken(rule: StageRule, around: Masses, successes: int, decided: int, arrived: Sequence[float]) -> State:
    if decided < rule.state_from:
        return State.TOO_EARLY
    state = state_of(around)
    if state is State.CANNOT_TELL or is_robust(rule, successes, decided, arrived):
        return state
    return State.CANNOT_TELL


def _sides(around: Masses) -> tuple[tuple[State, float], ...]:
    return (State.BELOW, around.below), (State.WITHIN, around.within), (State.ABOVE, around.above)


def _likeliest(around: Masses) -> State:
    return max(_sides(around), key=lambda side: side[1])[0]
