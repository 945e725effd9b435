"""Where an application stands, as tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.model.application import Event, EventKind, Stage
from onward.record.standing import standing
from tests.record.stories import day

SILENCE = 30


def event(kind: str, at: float, *, known: float | None = None, owner: bool = False, **more: object) -> Event:
    """An event; an interview's time is real unless it says otherwise."""
    told = {"scheduled": kind == "interview"} | more
    rests_on = {"decision_id": "d1"} if owner else {"message_id": "m1"}
    return Event(
        f"e-{kind}-{at}", "a-1", EventKind(kind), day(at), day(at if known is None else known), **rests_on, **told
    )


APPLIED = [event("applied", 0), event("acknowledged", 0)]
MET = [*APPLIED, event("interview", 10, known=5)]
NO = event("rejected", 12)

LATE = event("interview", 60, known=5)
OFFERED = [*MET, event("offer", 14)]
TAKEN, REFUSED = event("accepted", 16, owner=True), event("declined", 16, owner=True)
WITHDRAWN = event("withdrawn", 5, owner=True)
SECOND = event("interview", 20, known=15)

# (name, events, day, stage, outcome, waiting on, days of silence)
STANDINGS = [
    ("nothing yet", [], 3, "interested", "open", "you", 0),
    ("a recruiter wrote", [event("outreach", 0)], 90, "interested", "open", "you", 90),
    ("a recruiter asked", [event("outreach", 0), event("request", 2)], 3, "interested", "open", "you", 1),
    ("just sent", APPLIED, 3, "applied", "open", "them", 3),
    ("silence at its limit", APPLIED, 30, "applied", "open", "them", 30),
    ("silence beyond its limit", APPLIED, 31, "applied", "no_reply", "nobody", 31),
    ("a sign after silence", [*APPLIED, event("status", 50)], 60, "screening", "open", "them", 10),
    ("they want something", [*APPLIED, event("request", 5)], 90, "screening", "open", "you", 85),
    ("a test to do", [*APPLIED, event("assessment", 5)], 6, "assessment", "open", "you", 1),
    ("invited without a time", [*APPLIED, event("interview", 5, scheduled=False)], 6, "interview", "open", "you", 1),
    ("an interview ahead", MET, 8, "interview", "open", "you", 3),
    ("an interview held", MET, 11, "interview", "open", "them", 1),
    ("silence after the interview", MET, 41, "interview", "no_reply", "nobody", 31),
    (
        "an interview far ahead is no silence",
        [*APPLIED, event("interview", 60, known=5)],
        50,
        "interview",
        "open",
        "you",
        45,
    ),
    ("called off", [*MET, event("interview_cancelled", 8)], 9, "interview", "open", "them", 1),
    ("an offer", OFFERED, 15, "offer", "open", "you", 1),
    (
        "an offer taken",
        [*OFFERED, TAKEN],
        17,
        "offer",
        "accepted",
        "nobody",
        1,
    ),
    (
        "an offer declined",
        [*OFFERED, REFUSED],
        17,
        "offer",
        "declined",
        "nobody",
        1,
    ),
    ("a no keeps the interview", [*MET, NO], 20, "interview", "rejected", "nobody", 8),
    ("a no to come", [*MET, NO], 11, "interview", "open", "them", 1),
    (
        "withdrawn, then a no",
        [*APPLIED, WITHDRAWN, NO],
        20,
        "applied",
        "withdrawn",
        "nobody",
        8,
    ),
    ("closed, then a no", [*APPLIED, event("closed", 5), NO], 20, "applied", "rejected", "nobody", 8),
    ("a no, then taken back", [*MET, NO, event("reopened", 14, owner=True)], 15, "interview", "open", "them", 1),
    (
        "a no, then an invitation after all",
        [*MET, NO, SECOND],
        22,
        "interview",
        "open",
        "them",
        2,
    ),
    (
        "withdrawn, then an invitation",
        [*APPLIED, event("withdrawn", 5, owner=True), event("interview", 9, known=8)],
        10,
        "interview",
        "withdrawn",
        "nobody",
        1,
    ),
    (
        "a no, then a task of before",
        [*APPLIED, event("assessment", 3), NO, event("status", 13)],
        20,
        "assessment",
        "rejected",
        "nobody",
        7,
    ),
    ("feedback after the no", [*MET, NO, event("feedback", 20)], 25, "interview", "rejected", "nobody", 5),
    ("reopened after silence", [*APPLIED, event("reopened", 40, owner=True)], 50, "applied", "open", "them", 10),
    ("written down late", [event("applied", 0, known=60, owner=True)], 61, "applied", "no_reply", "nobody", 61),
    ("a task and its receipt on one day", [*APPLIED, event("assessment", 0)], 1, "assessment", "open", "you", 1),
]


@pytest.mark.parametrize("case", STANDINGS, ids=[case[0] for case in STANDINGS])
def test_an_application_stands_where_its_events_say(case):
    """Stage, outcome, whose move it is, and for how long nobody stirred."""
    _, events, today, stage, outcome, turn, silent = case
    stands = standing(events, day(today), SILENCE)
    assert (stands.stage.value, stands.outcome.value, stands.waiting_on.value, stands.silent_days) == (
        stage,
        outcome,
        turn,
        silent,
    )


def test_the_owners_own_steps_are_no_sign_from_the_employer():
    """Last heard is None until somebody answers; `since` is the first day."""
    mine = standing([event("applied", 0, owner=True)], day(5), SILENCE)
    theirs = standing(MET, day(11), SILENCE)
    assert (mine.last_heard, mine.since) == (None, day(0).date())
    assert theirs.last_heard == day(10)


def test_a_longer_limit_waits_longer():
    """The limit is the caller's number: 45 days after an interview in Ontario."""
    assert standing(MET, day(50), 45).outcome.value == "open"
    assert standing(MET, day(56), 45).outcome.value == "no_reply"


EVENTS = st.lists(
    st.builds(
        lambda kind, at, ahead: event(kind.value, at + (ahead if kind is EventKind.INTERVIEW else 0), known=at),
        st.sampled_from(list(EventKind)),
        st.integers(0, 100),
        st.integers(0, 30),
    ),
    max_size=8,
)


@given(EVENTS, st.integers(0, 150), st.integers(0, 50), st.randoms())
def test_the_stage_never_goes_back_and_the_order_of_events_does_not_matter(events, today, more, random):
    """As days pass, an application gets farther or stays."""
    order = list(Stage)
    now, later = (standing(events, day(at), SILENCE) for at in (today, today + more))
    assert order.index(later.stage) >= order.index(now.stage)
    shuffled = list(events)
    random.shuffle(shuffled)
    assert standing(shuffled, day(today), SILENCE) == now
    assert now.silent_days >= 0
    assert (now.waiting_on.value == "nobody") == (now.outcome.value != "open")
