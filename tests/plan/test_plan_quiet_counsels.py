"""Fit, support, résumé and network: they speak when the record gives a reason, and say so when it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from onward.model.application import EventKind
from onward.model.evidence import Evidence
from onward.model.funnel import Funnel
from onward.model.owner import Owner
from onward.model.plan import Answer, Verdict
from onward.model.reading import KeepOnFile
from tests.plan.stories import (
    REJECTED_AT,
    CircleList,
    Counsel,
    Part,
    ReasonCode,
    SentenceLabel,
    also_rejected,
    answered,
    friend,
    happened,
    interview,
    letter,
    on_day,
    person,
    step,
    story,
    told,
)

ANNA = person("Anna Quill", Part.HIRING_MANAGER)
DESIGN = (ReasonCode.SKILL, "We needed more InDesign.", "InDesign")


def _because_of(code: ReasonCode, about: str = "", text: str = "The letter says this."):
    return story(reading=letter(reasons=((code, text, about),)))


# fit


def test_no_reason_is_guessed_from_a_better_match():
    """A set phrase never becomes a skill."""
    record = story(reading=letter((SentenceLabel.GENERIC_FIT, "Others matched our need for Java more closely.")))
    found = step(record, Counsel.FIT)
    assert (found.verdict, found.what) == (Verdict.LEAVE, "The letter names no reason; none is guessed.")
    assert "Java" not in found.what + "".join(reason.text for reason in found.why)


def test_one_letter_is_parked_and_a_second_makes_it_training():
    """The same skill, however it is spelled, in the letters of two applications."""
    record = story(reading=letter(reasons=(DESIGN,)))
    assert step(record, Counsel.FIT).verdict is Verdict.KNOW
    assert "One letter named InDesign; park it" in told(record, Counsel.FIT)
    second = letter(reasons=((ReasonCode.EXPERIENCE, "indesign was thin.", "INDESIGN"),))
    found = step(also_rejected(record, 2, REJECTED_AT.replace(month=1), second), Counsel.FIT)
    assert (found.verdict, found.window.opens) == (Verdict.DO, date(2026, 3, 4))
    assert found.what.startswith("Training in InDesign now")
    assert {e.message_id for e in found.why[0].evidence} == {"m-no", "m-no-2"}


@pytest.mark.parametrize("about", ["Photoshop", ""])
def test_two_letters_with_different_skills_are_no_pattern(about):
    """Nor are two that name nothing."""
    record = _because_of(ReasonCode.SKILL, "InDesign" if about else "")
    other = letter(reasons=((ReasonCode.SKILL, "We missed something.", about),))
    assert step(also_rejected(record, 2, REJECTED_AT, other), Counsel.FIT).verdict is Verdict.KNOW


def test_a_later_letter_counts_once_it_is_there():
    """On the day before it came nobody knew of it."""
    record = also_rejected(story(reading=letter(reasons=(DESIGN,))), 2, on_day(5), letter(reasons=(DESIGN,)))
    assert [step(record, Counsel.FIT, days).verdict for days in (4, 6)] == [Verdict.KNOW, Verdict.DO]


def test_two_letters_about_one_application_are_one_voice():
    """The same firm said it twice."""
    again = happened(EventKind.REJECTED, on_day(1), id="e-again", message_id="m-again")
    record = story(again, reading=letter(reasons=(DESIGN,)))
    record = replace(record, readings={**record.readings, "m-again": letter(reasons=(DESIGN,), message_id="m-again")})
    assert step(record, Counsel.FIT, 2).verdict is Verdict.KNOW


def test_overqualified_leads_to_other_firms_or_to_why_this_job():
    """With the study that it rests on."""
    record = _because_of(ReasonCode.OVERQUALIFIED, text="You are overqualified.")
    found = step(record, Counsel.FIT)
    assert found.verdict is Verdict.DO
    assert "why this job, and for how long" in told(record, Counsel.FIT)
    assert any("Galperin" in reason.source for reason in found.why)


@pytest.mark.parametrize("code", [ReasonCode.FILLED, ReasonCode.CANCELLED, ReasonCode.ON_HOLD, ReasonCode.INTERNAL])
def test_a_reason_of_the_job_says_nothing_about_the_owner(code):
    """Filled, cancelled, on hold, taken by somebody inside."""
    assert "says nothing about you" in told(_because_of(code), Counsel.FIT)
    assert step(_because_of(code), Counsel.FIT).verdict is Verdict.KNOW


@pytest.mark.parametrize("code", [ReasonCode.LOCATION, ReasonCode.VISA, ReasonCode.SALARY, ReasonCode.TIMING])
def test_place_permit_pay_and_dates_are_facts_to_choose_targets_by(code):
    """Not a worth."""
    found = step(_because_of(code), Counsel.FIT)
    assert (found.verdict, found.window) == (Verdict.KNOW, None)
    assert found.what.startswith("A fact to choose targets by")


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_is_quoted_with_its_sentence(code):
    """Whatever the class, the letter's words are there."""
    reasons = step(_because_of(code, "x", "Exactly these words."), Counsel.FIT).why
    assert any(e.text == "Exactly these words." for reason in reasons for e in reason.evidence)


# support


def _heavy(**changes):
    return replace(story(interview(5, ANNA), reading=letter(), people=(ANNA,)), **changes)


def test_without_an_occasion_the_pace_is_left_to_the_owner():
    """One no after one interview."""
    assert step(_heavy(funnel=Funnel(noes_in_a_row=2)), Counsel.SUPPORT).verdict is Verdict.LEAVE


@pytest.mark.parametrize(
    ("setting", "noes", "speaks"), [(3, 2, False), (3, 3, True), (3, 9, True), (0, 50, False), (10, 9, False)]
)
def test_it_speaks_after_as_many_as_the_owner_set(setting, noes, speaks):
    """Zero means never; the number itself is never said."""
    record = _heavy(funnel=Funnel(noes_in_a_row=noes), owner=Owner(streak_setting=setting))
    assert (step(record, Counsel.SUPPORT).verdict is Verdict.DO) == speaks
    assert not any(character.isdigit() for character in told(record, Counsel.SUPPORT))


def test_tight_money_and_late_rounds_are_occasions():
    """Each with its own reason."""
    assert "money is tight" in told(_heavy(owner=Owner(money_tight=True)), Counsel.SUPPORT)
    finals = story(interview(9, ANNA), interview(5, ANNA), reading=letter(), people=(ANNA,))
    assert "later rounds" in told(finals, Counsel.SUPPORT)


def test_people_of_both_lists_are_named_for_what_they_are_asked():
    """Listening is not the same ask as hearing of jobs."""
    circle = (friend("Ida", CircleList.HOLDS_ME_UP), friend("Jon", CircleList.HEARS_OF_JOBS))
    record = _heavy(owner=Owner(money_tight=True), circle=circle)
    found = step(record, Counsel.SUPPORT)
    assert (found.what, found.missing, found.draft) == ("Talk with Ida, when you want to.", (), "friend")
    assert "who hears of jobs: Jon" in told(record, Counsel.SUPPORT)


def test_an_empty_list_says_how_to_fill_it():
    """`onward circle add`."""
    tight = Owner(money_tight=True)
    for circle in ((), (friend("Ida", CircleList.HOLDS_ME_UP),), (friend("Jon", CircleList.HEARS_OF_JOBS),)):
        (missing,) = step(_heavy(owner=tight, circle=circle), Counsel.SUPPORT).missing
        assert "onward circle add" in missing


def test_a_person_and_no_number_when_it_gets_heavy():
    """The directory is named, no telephone number is."""
    text = told(story(reading=letter()), Counsel.SUPPORT)
    assert "for a person and not for a program" in text
    assert "findahelpline.com" in text


def test_support_rests_for_two_weeks_after_an_answer():
    """The next rejection does not ask again at once."""
    record = also_rejected(_heavy(owner=Owner(money_tight=True)), 2, REJECTED_AT)
    record = answered(record, Counsel.SUPPORT, "done", on_day(1), app="a-2")
    assert [step(record, Counsel.SUPPORT, days).verdict for days in (2, 20)] == [Verdict.LEAVE, Verdict.DO]


# résumé


def test_one_rejection_is_no_reason_to_rewrite():
    """And an interview is what a résumé is for."""
    assert "no reason to rewrite" in told(story(reading=letter()), Counsel.RESUME)
    assert "which is what it is for" in told(_heavy(), Counsel.RESUME)


@pytest.mark.parametrize(
    ("applications", "interviewed", "verdict"),
    [(29, 0, Verdict.LEAVE), (30, 0, Verdict.DO), (65, 0, Verdict.DO), (95, 0, Verdict.DO), (95, 1, Verdict.LEAVE)],
)
def test_a_milestone_without_an_interview_is_a_reason(applications, interviewed, verdict):
    """Thirty, sixty, ninety applications."""
    record = story(reading=letter(), funnel=Funnel(applications=applications, interviewed=interviewed))
    assert step(record, Counsel.RESUME).verdict is verdict


def test_a_stated_reason_leads_to_one_place_and_errors_come_first():
    """Each rule with its source."""
    found = step(_because_of(ReasonCode.DOCUMENTS), Counsel.RESUME)
    assert (found.verdict, found.what) == (
        Verdict.DO,
        "Look at your papers once, for what the letter says was missing.",
    )
    rules = [reason for reason in found.why if reason.source]
    assert "spelling" in rules[0].text
    assert "Sterkens" in rules[0].source
    assert step(_because_of(ReasonCode.FILLED), Counsel.RESUME).verdict is Verdict.LEAVE


def test_a_review_that_was_just_settled_is_not_asked_for_again():
    """On another rejection, within a month."""
    record = also_rejected(story(reading=letter(), funnel=Funnel(applications=30)), 2, REJECTED_AT)
    record = answered(record, Counsel.RESUME, "done", on_day(0), app="a-2")
    assert [step(record, Counsel.RESUME, days).verdict for days in (5, 40)] == [Verdict.LEAVE, Verdict.DO]


# network

WORDS = Evidence("We keep your papers for six months.", "m-no", 10, 46)


def test_a_promise_to_keep_the_papers_is_a_date_with_the_right_to_object():
    """Something to know."""
    record = story(reading=letter(keep_on_file=KeepOnFile(6, date(2026, 9, 3), WORDS)))
    found = step(record, Counsel.NETWORK)
    assert (found.verdict, found.window) == (Verdict.KNOW, None)
    assert "until 3 September 2026" in found.what
    assert "you may object" in found.why[0].text
    assert found.why[0].evidence == (WORDS,)


def test_a_promise_without_a_period_gets_no_date():
    """Unknown is an answer."""
    record = story(reading=letter(keep_on_file=KeepOnFile(None, None, WORDS)))
    assert "how long it does not say" in step(record, Counsel.NETWORK).what


def test_the_earliest_day_to_apply_again_opens_the_window():
    """Never before it."""
    record = story(reading=letter(reapply_after=date(2026, 9, 3)))
    found = step(record, Counsel.NETWORK)
    assert (found.verdict, found.window.opens) == (Verdict.DO, date(2026, 9, 3))


def test_people_met_are_for_later_unless_there_is_a_reason():
    """About three months."""
    found = step(_heavy(), Counsel.NETWORK)
    assert found.window.opens == date(2026, 6, 3)
    assert "unless there is a reason" in found.why[0].text


def test_somebody_of_the_circle_who_knows_the_firm_comes_first():
    """However the firm is spelled; the other threads stay beside it."""
    circle = (friend("Jon", CircleList.HEARS_OF_JOBS, knows=("Larkfield Press Ltd",)), friend("Ida"))
    found = step(_heavy(circle=circle), Counsel.NETWORK)
    assert found.what.startswith("Ask Jon, who knows Larkfield Press from inside")
    assert (found.window.opens, found.draft) == (date(2026, 3, 4), "friend")
    assert any("not before 3 June 2026" in reason.text for reason in found.why)


def test_other_roles_that_the_letter_names_are_worth_a_look():
    """With its sentence."""
    role = Evidence("Our magazine is looking for an editor, too.", "m-no", 5, 48)
    found = step(story(reading=letter(other_roles=(role,))), Counsel.NETWORK)
    assert (found.verdict, found.why[0].evidence) == (Verdict.DO, (role,))


def test_an_answer_to_a_quiet_counsel_is_kept_too():
    """Done, in its own words."""
    found = step(answered(_heavy(), Counsel.NETWORK, "done", on_day(1)), Counsel.NETWORK, 100)
    assert (found.answer, found.what) == (Answer.DONE, "You took this up on 4 March 2026.")
