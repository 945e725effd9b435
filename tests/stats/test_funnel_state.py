"""Where in the funnel, and when it may speak: evidence.md B5, B6, B7."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.stats.funnel_state import APPLICATIONS, INTERVIEWS, State, assess, is_robust, state_of
from onward.stats.milestones import following, just_passed, latest
from onward.stats.posterior import Beta, Masses, masses

USERS = {
    "A": ((1, 80, 0.5913, 0.4084, 0.0004), (0, 1, 0.3446, 0.5460, 0.1094), "cannot_tell", "cannot_tell"),
    "B": ((8, 40, 0.0000, 0.1313, 0.8686), (0, 8, 0.7664, 0.2319, 0.0017), "above", "cannot_tell"),
    "B2": ((10, 45, 0.0000, 0.0516, 0.9484), (0, 10, 0.8329, 0.1666, 0.0005), "above", "below"),
    "C": ((1, 25, 0.2197, 0.7231, 0.0571), (0, 1, 0.3446, 0.5460, 0.1094), "cannot_tell", "cannot_tell"),
    "D": ((0, 120, 0.9397, 0.0603, 0.0000), (0, 0, 0.2627, 0.5498, 0.1875), "below", "cannot_tell"),
    "E": ((6, 30, 0.0001, 0.2147, 0.7853), (2, 6, 0.1611, 0.7256, 0.1133), "cannot_tell", "cannot_tell"),
    "F": ((2, 60, 0.2104, 0.7780, 0.0116), (1, 2, 0.1480, 0.6254, 0.2266), "cannot_tell", "cannot_tell"),
    "G": ((5, 100, 0.0329, 0.9499, 0.0172), (1, 5, 0.3222, 0.6231, 0.0547), "within", "cannot_tell"),
}


@pytest.mark.parametrize(("applying", "interviewing", "first", "second"), USERS.values(), ids=USERS)
def test_masses_and_what_they_say(applying, interviewing, first, second):
    """The table of B5, whatever the number of trials."""
    for rule, (x, n, *expected), says in ((APPLICATIONS, applying, first), (INTERVIEWS, interviewing, second)):
        around = assess(rule, x, n).masses
        assert (around.below, around.within, around.above) == pytest.approx(expected, abs=1e-4)
        assert state_of(around) == says


@pytest.mark.parametrize(
    ("rule", "x", "n", "state"),
    [
        (APPLICATIONS, 0, 0, State.TOO_EARLY),
        (APPLICATIONS, 8, 40, State.TOO_EARLY),
        (APPLICATIONS, 59, 59, State.TOO_EARLY),
        (APPLICATIONS, 60, 60, State.ABOVE),
        (APPLICATIONS, 0, 60, State.CANNOT_TELL),
        (APPLICATIONS, 0, 120, State.BELOW),
        (APPLICATIONS, 5, 100, State.WITHIN),
        (INTERVIEWS, 0, 8, State.TOO_EARLY),
        (INTERVIEWS, 0, 10, State.BELOW),
        (INTERVIEWS, 9, 9, State.ABOVE),
    ],
)
def test_a_state_is_spoken_late_enough(rule, x, n, state):
    """B6: from 60 applications or 9 interview processes."""
    assert assess(rule, x, n).state is state


@pytest.mark.parametrize(
    ("rule", "sure", "needed"),
    [(APPLICATIONS, 0.80, 61), (APPLICATIONS, 0.90, 95), (INTERVIEWS, 0.80, 9), (INTERVIEWS, 0.90, 13)],
)
def test_how_many_without_success_it_takes(rule, sure, needed):
    """B6: 61 and 95, 9 and 13."""
    mass = [masses(rule.prior.after(0, n), rule.band).below for n in (needed - 1, needed)]
    assert mass[0] < sure <= mass[1]


@pytest.mark.parametrize(
    ("prior", "half", "needed"),
    [(Beta(1, 19), 0.025, (45, 72)), (Beta(2, 38), 0.025, (80, 116)), (Beta(1, 9), 0.05, (23, 36))],
)
def test_how_many_the_looser_question_takes(prior, half, needed):
    """B6, P(θ < r/2)."""
    for sure, n in zip((0.80, 0.90), needed, strict=True):
        assert prior.after(0, n - 1).below(half) < sure <= prior.after(0, n).below(half)


def test_the_closed_form_of_the_first_rule():
    """B6: n = ln(1 − q) / ln(1 − L) − b."""
    found = [math.log(1 - q) / math.log(1 - 0.02) - 19 for q in (0.8, 0.9)]
    assert found == pytest.approx([60.66, 94.97], abs=0.01)


def test_a_prior_that_would_turn_the_state_silences_it():
    """0 of 61 leans low with any of the three priors; 1 of 80 only with two of them."""
    assert is_robust(APPLICATIONS, 0, 61)
    assert not is_robust(APPLICATIONS, 1, 80)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 40), st.integers(0, 400))
def test_a_shown_side_is_likeliest_with_every_prior(x, failures):
    """And has four fifths of the belief with the chosen one."""
    stage = assess(APPLICATIONS, x, x + failures)
    sides = {State.BELOW: "below", State.WITHIN: "within", State.ABOVE: "above"}
    if stage.state not in sides:
        return
    for factor, least in ((0.5, 1 / 3), (1.0, 0.8), (2.0, 1 / 3)):
        around = masses(stage.prior.worth(factor).after(x, x + failures), APPLICATIONS.band)
        assert getattr(around, sides[stage.state]) >= least


def test_a_stage_can_be_made_again_from_what_it_carries():
    """Counts, open ones, prior, band and the next milestone travel with the state."""
    stage = assess(APPLICATIONS, 2, 70, (0.5, 0.9), unweighed=1)
    assert (stage.successes, stage.decided, stage.pending, stage.next_milestone) == (2, 70, 3, 90)
    assert (stage.prior, stage.band_id) == (Beta(1, 19), "application-interview-2-10")
    assert assess(APPLICATIONS, stage.successes, stage.decided, stage.arrived, 1) == stage


def test_open_applications_lower_the_mean_less_than_noes():
    """B4 in the state."""
    ignored, weighed, as_noes = (
        assess(APPLICATIONS, 1, 21),
        assess(APPLICATIONS, 1, 21, (0.5,) * 10),
        assess(APPLICATIONS, 1, 31),
    )
    assert as_noes.mean < weighed.mean < ignored.mean


def test_very_many_open_ones_are_weighed_quickly_and_nearly_the_same():
    """The approximation takes over where the exact sum grows long."""
    exact, quick = assess(APPLICATIONS, 9, 300, (0.6,) * 400), assess(APPLICATIONS, 9, 300, (0.6,) * 401)
    assert quick.mean == pytest.approx(exact.mean, rel=0.01)


@pytest.mark.parametrize(
    ("around", "state"),
    [
        (Masses(0.8, 0.2, 0.0), State.BELOW),
        (Masses(0.1, 0.8, 0.1), State.WITHIN),
        (Masses(0.0, 0.2, 0.8), State.ABOVE),
        (Masses(0.79, 0.21, 0.0), State.CANNOT_TELL),
    ],
)
def test_four_fifths_make_a_state(around, state):
    """B5: .80 is enough."""
    assert state_of(around) is state


@pytest.mark.parametrize(
    ("before", "now", "passed", "reached", "next_one"),
    [
        (0, 0, None, 0, 30),
        (0, 29, None, 0, 30),
        (29, 30, 30, 30, 60),
        (30, 31, None, 30, 60),
        (29, 95, 90, 90, 120),
        (119, 500, 120, 120, None),
    ],
)
def test_milestones(before, now, passed, reached, next_one):
    """A point is passed once; of several the highest."""
    points = APPLICATIONS.points
    assert (just_passed(points, before, now), latest(points, now), following(points, now)) == (
        passed,
        reached,
        next_one,
    )


def _flags(rule, rate, searches=4000):
    """How often looks at the milestones alone call a stage low."""
    draw, found = random.Random(12345), 0
    low_at = {
        point: max(
            (x for x in range(point + 1) if masses(rule.prior.after(x, point), rule.band).below > rule.remark_mass),
            default=-1,
        )
        for point in rule.points
    }
    for _ in range(searches):
        results = [draw.random() < rate for _ in range(rule.points[-1])]
        found += any(sum(results[:point]) <= low for point, low in low_at.items())
    return found / searches


@pytest.mark.parametrize(
    ("rule", "rate", "expected"),
    [
        (APPLICATIONS, 0.05, 0.0021),
        (APPLICATIONS, 0.02, 0.088),
        (APPLICATIONS, 0.005, 0.55),
        (INTERVIEWS, 0.45, 0.003),
        (INTERVIEWS, 0.20, 0.135),
        (INTERVIEWS, 0.05, 0.789),
    ],
)
def test_looks_at_milestones_rarely_accuse_the_ordinary(rule, rate, expected):
    """B7, by simulation within its error."""
    assert _flags(rule, rate) == pytest.approx(expected, abs=0.025 if expected > 0.01 else 0.004)
