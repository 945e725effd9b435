"""The counsel of perspective: what the letter says, then the owner's own numbers."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from onward.model.funnel import Funnel
from onward.model.owner import Owner
from onward.model.plan import Verdict
from tests.plan.stories import (
    Counsel,
    ReasonCode,
    SentenceLabel,
    interview,
    letter,
    person,
    step,
    story,
    told,
)

IDA = person("Ida Fenn")
FORM = (
    (SentenceLabel.THANKS, "Thank you for your time."),
    (SentenceLabel.WISH, "We wish you well."),
)
MATCH = (SentenceLabel.GENERIC_FIT, "Others matched the role more closely.")
NEXT = (SentenceLabel.NEXT_STEP, "Ms Fenn will call you on Friday.")


def _perspective(record):
    return told(record, Counsel.PERSPECTIVE)


def _counted(record, **counts):
    return replace(record, funnel=Funnel(**counts))


def test_it_is_always_something_to_know():
    """Nothing to do, no window, no draft, nothing missing."""
    found = step(story(reading=letter(*FORM)), Counsel.PERSPECTIVE)
    assert (found.verdict, found.window, found.draft, found.missing) == (Verdict.KNOW, None, "", ())


def test_the_share_of_form_is_told_first():
    """Nine of ten sentences are form; the tenth is quoted with its span."""
    reading = letter(*FORM * 4, NEXT)
    found = step(story(reading=reading), Counsel.PERSPECTIVE)
    assert found.what == "The letter gives no reason, so nothing about you can be read from it."
    assert found.why[0].text == "9 of 10 sentences are form."
    assert found.why[1].text == "What is not form: “Ms Fenn will call you on Friday.”"
    evidence = found.why[1].evidence[0]
    assert (evidence.message_id, evidence.text) == ("m-no", NEXT[1])


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ((), "Its only sentence is form."),
        (FORM, "3 of 3 sentences are form."),
    ],
)
def test_a_letter_that_is_all_form_says_nothing_about_the_person(lines, words):
    """Said plainly, in the singular where it is one."""
    found = step(story(reading=letter(*lines)), Counsel.PERSPECTIVE)
    assert found.what == "The letter is form from end to end, so it says nothing about you."
    assert found.why[0].text == words


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (ReasonCode.FILLED, "The position has been filled."),
        (ReasonCode.CANCELLED, "The opening was withdrawn."),
        (ReasonCode.ON_HOLD, "Hiring is on hold until autumn."),
        (ReasonCode.INTERNAL, "A colleague from within took the role."),
    ],
)
def test_a_reason_about_the_job_is_said_to_be_about_the_job(code, sentence):
    """Filled, cancelled, on hold, internal."""
    found = step(story(reading=letter(*FORM, reasons=((code, sentence, ""),))), Counsel.PERSPECTIVE)
    assert found.what == "The reason that the letter gives lies with the job; it says nothing about you."
    assert sentence in found.why[1].text
    assert found.why[1].evidence[0].text == sentence


def test_a_reason_about_the_work_is_quoted_and_not_weighed():
    """One employer's words about one role; and not said to lie with the job, though another one does."""
    reasons = ((ReasonCode.SKILL, "You lack InDesign.", "InDesign"), (ReasonCode.FILLED, "It is filled now.", ""))
    found = step(story(reading=letter(reasons=reasons)), Counsel.PERSPECTIVE)
    assert found.what.startswith("The letter gives a reason;")
    assert [r.text for r in found.why[1:3]] == [
        "It gives a reason: “You lack InDesign.”",
        "It gives a reason that lies with the job and says nothing about you: “It is filled now.”",
    ]


def test_others_matched_better_names_nothing():
    """Never read as a missing skill."""
    found = step(story(reading=letter(MATCH)), Counsel.PERSPECTIVE)
    assert found.what.startswith("The letter is form from end to end")
    assert found.why[1].text == "That others match better is a set phrase; it names nothing that you lack."
    assert found.why[1].evidence[0].text == MATCH[1]


def test_without_a_letter_only_the_record_is_counted():
    """Entered by hand, or not loaded."""
    found = step(story(), Counsel.PERSPECTIVE)
    assert found.what == "There is no letter to read here; what follows is counted from your record."
    assert all("form" not in reason.text.split() for reason in found.why)


def test_the_owners_own_numbers_follow_with_their_source_and_caveat():
    """B3, people differ, with the assumption in the same line."""
    record = _counted(story(reading=letter()), applications=40, rejected=40, decided_before_interview=40)
    found = step(record, Counsel.PERSPECTIVE)
    one = next(reason for reason in found.why if "people's chances differ" in reason.text)
    assert "about 1 in 3 (32 %)" in one.text
    assert "evidence.md B3" in one.source
    assert "says nothing about the person" in one.source


def test_below_twenty_it_is_too_early():
    """Counts, and that."""
    record = _counted(story(reading=letter()), applications=7, rejected=7, decided_before_interview=7)
    assert "Too early to say more" in _perspective(replace(record, owner=Owner(show_reference=False)))
    assert "%" not in _perspective(replace(record, owner=Owner(show_reference=False)))


def test_after_two_interviews_the_last_round_is_told_once_with_its_assumption():
    """1 − 1/3, for this one; the funnel's own sentence is left out then."""
    record = story(interview(9, IDA), interview(4, IDA), reading=letter(), people=(IDA,))
    record = _counted(
        record, applications=40, interviewed=3, decided_before_interview=37, decided_after_interview=3, finals=3
    )
    text = _perspective(record)
    assert text.count("equally strong people") == 1
    assert "Assuming 3 equally strong people in each last round, no offer after 1 last round" in text
    assert "about 2 in 3 (67 %)" in text


def test_after_one_interview_there_is_no_talk_of_last_rounds():
    """Nobody knows how many there would have been."""
    record = story(interview(9, IDA), reading=letter(), people=(IDA,))
    assert "equally strong" not in _perspective(record)


def test_one_open_funnel_is_told_as_a_story_unless_switched_off():
    """With "one job" on it, and only where nobody has met the owner."""
    record = story(reading=letter())
    assert "For one US marketing job" in _perspective(record)
    assert "marketing job" not in _perspective(replace(record, owner=Owner(show_reference=False)))
    met = story(interview(9, IDA), reading=letter(), people=(IDA,))
    assert "marketing job" not in _perspective(met)


@pytest.mark.parametrize("noes", [0, 1, 19, 20, 61, 130])
def test_no_praise_no_forecast_no_streak(noes):
    """Whatever the numbers are."""
    record = _counted(
        story(reading=letter(MATCH, NEXT)),
        applications=noes,
        rejected=noes,
        decided_before_interview=noes,
        noes_in_a_row=noes,
    )
    text = _perspective(record).lower()
    assert not re.search(r"!|in a row|you will|great|at least|should|[{}]", text)
