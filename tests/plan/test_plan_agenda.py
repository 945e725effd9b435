"""The agenda: news quietly, three things at most, nothing on the day itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from onward.model.application import Application, EventKind, Outcome, WaitingOn
from onward.model.evidence import Evidence
from onward.model.owner import Owner
from onward.model.question import Question, QuestionKind
from onward.model.reading import DatedFact, DateMeaning, KeepOnFile
from onward.model.record import Tie
from onward.plan.agenda import agenda
from tests.plan.stories import (
    APP,
    FIRM,
    REJECTED_AT,
    Counsel,
    NoteKind,
    Part,
    also_rejected,
    answered,
    happened,
    interview,
    letter,
    note,
    on_day,
    open_since,
    person,
    story,
)

ANNA = person("Anna Quill", Part.HIRING_MANAGER)
DETAILS = (note(NoteKind.INTERVIEW, "The spring list."), note(NoteKind.IMPRESSED, "They read aloud."))
MET = story(interview(9, ANNA), interview(5, ANNA), reading=letter(), people=(ANNA,), notes=DETAILS)


def _steps(record, days):
    return [item.step_id for item in agenda(record, on_day(days)).now if item.kind == "step"]


def _with_open(record, *events, app="a-9", silent=0):
    """The record with one more application that is open."""
    return replace(
        record,
        applications={**record.applications, app: Application(app, FIRM, "Proofreader")},
        events={**record.events, app: events},
        standings={**record.standings, app: open_since(silent)},
    )


def test_on_the_day_itself_there_is_the_news_and_nothing_to_do():
    """Neither now nor soon; the pace is the owner's."""
    found = agenda(MET, on_day(0))
    assert [(item.kind, item.application_id) for item in found.news] == [("rejection", APP)]
    assert "Nothing is due today" in found.news[0].what
    assert "the pace is yours" in found.news[0].what
    assert (found.now, found.soon) == ((), ())


def test_from_the_next_morning_the_letters_come_first():
    """Thanks and feedback close on the seventh day; the network waits for June."""
    assert _steps(MET, 1)[:2] == ["s-a-1-thanks", "s-a-1-feedback"]


def test_never_more_than_three_steps_at_once():
    """Five rejections with people met, all on the same day."""
    record = replace(MET, owner=Owner(money_tight=True))
    for number in range(2, 7):
        record = also_rejected(record, number, REJECTED_AT)
        met = replace(interview(5, ANNA), id=f"e-{number}", application_id=f"a-{number}")
        app = f"a-{number}"
        record = replace(record, events={**record.events, app: (met, *record.events[app])})
    assert len(_steps(record, 2)) == 3


def test_what_closes_soonest_comes_first():
    """A rejection of three days earlier outweighs the newer one."""
    record = also_rejected(MET, 2, REJECTED_AT - timedelta(days=3))
    met = replace(interview(5, ANNA), id="e-2", application_id="a-2")
    record = replace(record, events={**record.events, "a-2": (met, *record.events["a-2"])})
    assert _steps(record, 2) == ["s-a-2-thanks", "s-a-2-feedback", "s-a-1-thanks"]


def test_what_is_the_same_for_several_rejections_is_said_once():
    """Support for the newest only."""
    record = also_rejected(replace(story(reading=letter()), owner=Owner(money_tight=True)), 2, REJECTED_AT)
    assert _steps(record, 2) == ["s-a-2-support"]


def test_after_three_weeks_an_old_rejection_pushes_nothing():
    """Not even support."""
    record = replace(story(reading=letter()), owner=Owner(money_tight=True))
    assert [bool(_steps(record, days)) for days in (21, 22)] == [True, False]


def test_an_answered_step_is_gone():
    """Done and not for me alike."""
    record = answered(answered(MET, Counsel.THANKS, "done", on_day(1)), Counsel.FEEDBACK, "not_for_me", on_day(1))
    assert _steps(record, 2) == ["s-a-1-support"]
    assert _steps(answered(record, Counsel.SUPPORT, "done", on_day(1)), 2) == []


def test_later_comes_back_on_its_day_even_after_three_weeks():
    """The owner's own date outlives the three weeks."""
    record = replace(story(reading=letter()), owner=Owner(money_tight=True))
    record = answered(record, Counsel.SUPPORT, "later", on_day(1), until="2026-04-10")
    before, on = date(2026, 4, 9) - date(2026, 3, 3), date(2026, 4, 10) - date(2026, 3, 3)
    assert _steps(record, before.days) == []
    assert _steps(record, on.days) == ["s-a-1-support"]


def test_the_news_is_told_until_a_step_is_answered_or_a_week_is_over():
    """Quietly, newest first."""
    record = also_rejected(MET, 2, on_day(2))
    assert [item.application_id for item in agenda(record, on_day(3)).news] == ["a-2", APP]
    assert [item.application_id for item in agenda(record, on_day(8)).news] == ["a-2"]
    record = answered(record, Counsel.RESUME, "not_for_me", on_day(3), app="a-2")
    assert [item.application_id for item in agenda(record, on_day(3)).news] == [APP]


def test_the_pace_is_an_answer_to_the_news():
    """Later: news and steps come back on that day. Not for me: kept, nothing is pushed."""
    later = answered(MET, Counsel.PERSPECTIVE, "later", on_day(0), until="2026-03-06")
    assert (agenda(later, on_day(2)).news, _steps(later, 2)) == ((), [])
    assert len(agenda(later, on_day(3)).news) == 1
    assert _steps(later, 3)[:1] == ["s-a-1-thanks"]
    kept = answered(MET, Counsel.PERSPECTIVE, "not_for_me", on_day(0))
    assert (agenda(kept, on_day(2)).news, _steps(kept, 2)) == ((), [])


def test_a_rejection_that_was_overtaken_is_no_news():
    """The firm came back and made an offer; the standing says so."""
    record = replace(MET, standings={APP: replace(open_since(0), outcome=Outcome.ACCEPTED)})
    found = agenda(record, on_day(1))
    assert (found.news, found.now) == ((), ())


def test_interviews_of_open_applications_are_shown_and_cancelled_ones_are_not():
    """Today's under now, the next two weeks' under soon."""

    def at(days, **changes):
        return interview(-days, application_id="a-9", known_at=on_day(0), number=days, **changes)

    gone = happened(EventKind.INTERVIEW_CANCELLED, on_day(1), "a-9", uid="u-7")
    record = _with_open(MET, at(2), at(5), at(7, uid="u-7"), at(30), gone)
    found = agenda(record, on_day(2))
    assert [item.on for item in found.now if item.kind == "interview"] == [date(2026, 3, 5)]
    assert [item.on for item in found.soon if item.kind == "interview"] == [date(2026, 3, 8)]
    assert "Interview at Larkfield Press for Proofreader, 8 March 2026, 12:20." in [item.what for item in found.soon]


def test_an_interview_of_an_ended_application_is_not_shown():
    """It had been fixed before the no."""
    record = replace(MET, events={APP: (*MET.events[APP], interview(-6, ANNA, number=6))})
    assert not [item for item in agenda(record, on_day(1)).soon if item.kind == "interview"]


def test_promises_come_on_their_day_however_old_the_rejection():
    """Kept on file until, not again before."""
    words = Evidence("We keep it for six months.", "m-no", 0, 26)
    reading = letter(keep_on_file=KeepOnFile(6, date(2026, 9, 3), words), reapply_after=date(2026, 9, 1))
    record = story(reading=reading)
    near = agenda(record, on_day(175))  # 25 August
    assert [(item.on, item.kind) for item in near.soon] == [
        (date(2026, 9, 1), "promise"),
        (date(2026, 9, 3), "promise"),
    ]
    on = agenda(record, on_day(182))  # 1 September
    assert [(item.on, item.kind) for item in on.now] == [(date(2026, 9, 1), "promise")]
    assert agenda(record, on_day(200)).soon == ()


def test_a_promise_and_the_step_for_the_same_day_are_one_line():
    """Not again before next week."""
    record = story(reading=letter(reapply_after=date(2026, 3, 12)))
    assert [item.kind for item in agenda(record, on_day(1)).soon] == ["promise"]


def test_deadlines_and_announced_answers_of_open_applications_are_dates():
    """Only while the application is open."""
    dates = tuple(
        DatedFact(meaning, date(2026, 3, 10), None, "10 March", 3, 11)
        for meaning in (DateMeaning.DEADLINE, DateMeaning.ANSWER_BY, DateMeaning.START)
    )
    record = _with_open(MET, happened(EventKind.APPLIED, on_day(-9), "a-9"))
    record = replace(
        record,
        readings={**record.readings, "m-9": letter(message_id="m-9", dates=dates)},
        ties={"m-9": Tie("m-9", "a-9", "thread", 1.0)},
    )
    assert [item.kind for item in agenda(record, on_day(1)).soon].count("promise") == 2
    ended = replace(record, standings={"a-9": replace(open_since(0), outcome=Outcome.CLOSED)})
    assert [item.kind for item in agenda(ended, on_day(1)).soon].count("promise") == 0


def test_the_longest_silence_comes_first_and_only_theirs():
    """Five at most, from a week on, never those that wait for the owner."""
    record = MET
    for number, silent in enumerate((3, 9, 20, 15, 8, 30, 12), start=10):
        record = _with_open(record, app=f"a-{number}", silent=silent)
    mine = replace(open_since(25), waiting_on=WaitingOn.YOU)
    record = _with_open(record, app="a-30")
    record = replace(record, standings={**record.standings, "a-30": mine})
    waiting = [item.what for item in agenda(record, on_day(1)).waiting]
    assert [w.split()[-3] for w in waiting] == ["30", "20", "15", "12", "9"]


def test_open_questions_are_counted():
    """A number, no list."""
    question = Question("q-1", QuestionKind.KIND, "m-5", on_day(0), "Is this a no?", ())
    assert agenda(replace(MET, questions=(question, question)), on_day(1)).questions == 2


@pytest.mark.parametrize("days", [0, 1, 8, 30])
def test_an_empty_record_has_an_empty_agenda(days):
    """The first run."""
    found = agenda(replace(MET, applications={}, events={}), on_day(days))
    assert (found.news, found.now, found.soon, found.waiting, found.questions) == ((), (), (), (), 0)
