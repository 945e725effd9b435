"""What was done and what came of it, from small histories."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from onward.flow.activities import Flow, activities, flows, result, sent_over_time, undated
from onward.flow.situation import standings
from onward.model.application import EventKind, Outcome, Stage
from onward.record.funnel import funnel
from onward.stats.over_time import Sent
from tests.record.stories import day
from tests.record.test_record_funnel import MANY, search

LONG_AGO, NOW = date(2000, 1, 1), day(90)


def settled(record, now=NOW):
    """The record with standings, as `flow.situation` gives it."""
    return replace(record, standings=standings(record, now))


def done(record, now=NOW):
    """(day, kind) of every activity, days counted from day 0."""
    found = activities(record, now, LONG_AGO, now.date())
    return [((one.on - day(0).date()).days, one.kind) for one in found]


def test_an_application_and_its_interviews_are_activities():
    """What the firm did is none; an interview ahead is none yet."""
    record = settled(search("applied 1, acknowledged 1, request 3, interview 5>9, interview 80>95, rejected 20"))
    assert done(record) == [(1, EventKind.APPLIED), (9, EventKind.INTERVIEW)]


def test_an_interview_without_a_known_time_is_none():
    """A letter that only speaks of one says nothing of a day."""
    assert done(settled(search("applied 1, interview 5"))) == [(1, EventKind.APPLIED)]


def test_a_receipt_tells_the_day_of_applying():
    """Where nothing better does; a bare rejection does not, and such an application is counted apart."""
    record = settled(search("acknowledged 2, rejected 9", "rejected 30"))
    assert done(record) == [(2, EventKind.APPLIED)]
    assert undated(record, NOW) == 1


def test_the_period_holds_both_its_days():
    """From the first to the last, included."""
    record = settled(search("applied 1", "applied 2", "applied 3", "applied 4"))
    first = day(2).date()
    found = activities(record, NOW, first, first + timedelta(days=1))
    assert [one.application_id for one in found] == ["a-1", "a-2"]


def test_a_result_has_the_day_on_which_it_ended():
    """None while it is open or only silent."""
    record = settled(search("applied 1, rejected 9", "applied 80", "applied 1"))
    found = [result(record, f"a-{n}", NOW) for n in range(3)]
    assert [one.outcome for one in found] == [Outcome.REJECTED, Outcome.OPEN, Outcome.NO_REPLY]
    assert [one.on for one in found] == [day(9).date(), None, None]


def test_flows_hold_every_application_once():
    """The same as the funnel counts, interviews and offers too."""
    record = settled(MANY)
    found = flows(record, NOW)
    counted = funnel(record, NOW)
    assert sum(flow.count for flow in found) == counted.applications
    assert sum(flow.count for flow in found if flow.outcome is Outcome.REJECTED) == counted.rejected
    assert sum(flow.count for flow in found if flow.stage in {Stage.INTERVIEW, Stage.OFFER}) == counted.interviewed


def test_an_interview_called_off_does_not_count_as_reached():
    """The application falls back to what it reached otherwise."""
    record = settled(search("applied 80, interview 82>85, interview_cancelled 84"))
    assert flows(record, NOW) == (Flow(Stage.APPLIED, Outcome.OPEN, 1),)


def test_answers_are_those_that_the_funnel_counts_as_replies():
    """Both lists of kinds are the same."""
    for kind in EventKind:
        record = settled(search(f"applied 1, {kind} 5"))
        answered = sum(one.answered is not None for one in sent_over_time(record, NOW))
        assert answered == funnel(record, NOW).replied, kind


def test_an_application_over_time_has_its_days():
    """Applied, answered, interviewed, decided."""
    record = settled(search("applied 1, acknowledged 1, status 4, interview 5>9, rejected 20", "applied 85"))
    assert sent_over_time(record, NOW) == (
        Sent(day(1).date(), interviewed=True, decided=True, answered=day(4).date()),
        Sent(day(85).date(), interviewed=False, decided=False, answered=None),
    )
