"""Feedback that has come, point by point: what it asks for, what it values, and what several letters say."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from onward.model.plan import Verdict
from onward.model.reading import FeedbackPoint, FeedbackStage, Sense, Topic
from tests.plan.stories import (
    REJECTED_AT,
    Counsel,
    EventKind,
    FeedbackStance,
    SentenceLabel,
    also_rejected,
    answered,
    happened,
    interview,
    letter,
    on_day,
    person,
    step,
    story,
    told,
)

ANNA = person("Anna Quill")
VAGUE = "Your answers on the budget stayed vague."


def given(*told_of: tuple[str, Topic, bool | None], sense: Sense = Sense.IMPROVE, **changes):
    """A rejection with feedback; each sentence is a point about its topic."""
    reading = letter(*((SentenceLabel.FEEDBACK_GIVEN, text) for text, _, _ in told_of), feedback=FeedbackStance.GIVEN)
    spans = {s.text: s for s in reading.sentences}
    points = tuple(
        FeedbackPoint(text, spans[text].start, spans[text].end, about, FeedbackStage.INTERVIEW, sense, change)
        for text, about, change in told_of
    )
    return replace(reading, points=points, **changes)


def case(reading, *events):
    """One interview, one letter."""
    return story(interview(5, ANNA), *events, reading=reading, people=(ANNA,))


def again(record, *told_of: tuple[str, Topic, bool | None], number: int = 2, days: int = 30, **changes):
    """The record with another application's letter, so many days before."""
    return also_rejected(record, number, REJECTED_AT - timedelta(days=days), given(*told_of, **changes))


@pytest.mark.parametrize(
    ("changeable", "says"),
    [
        (True, "It can be changed; said by one letter, so park it."),
        (None, "Whether it can be changed is not clear from the words; said by one letter, so park it."),
        (False, "A fact to choose targets by, and nothing that you could change."),
    ],
)
def test_a_point_is_told_with_topic_words_and_what_can_be_changed(changeable, says):
    """Park is the default for one source (evidence.md D5)."""
    found = step(case(given((VAGUE, Topic.ANSWERS, changeable))), Counsel.FEEDBACK)
    reason = next(r for r in found.why if VAGUE in r.text)
    assert reason.text == f"About how questions were answered, seen in the interview: “{VAGUE}” {says}"
    assert [(e.text, e.message_id) for e in reason.evidence] == [(VAGUE, "m-no")]
    assert (found.verdict, found.window) == (Verdict.KNOW, None)
    assert found.what == "Feedback from Larkfield Press is here. Nothing has to be done with it today."


def test_what_is_valued_stands_apart_and_is_not_weighed():
    """Under its own heading, after what is asked for, without advice."""
    reading = given((VAGUE, Topic.ANSWERS, True), ("You knew the list.", Topic.PREPARATION, None))
    points = (reading.points[0], replace(reading.points[1], sense=Sense.STRENGTH))
    texts = [r.text for r in step(case(replace(reading, points=points)), Counsel.FEEDBACK).why]
    assert texts[0] == "What it asks for, word for word:"
    assert texts[2:4] == [
        "What it values, word for word:",
        "About preparation, seen in the interview: “You knew the list.”",
    ]


def test_only_praise_brings_no_heading_of_what_is_asked_for():
    """Nothing is asked for, so nothing is said of it."""
    text = told(case(given(("You knew the list.", Topic.PREPARATION, None), sense=Sense.STRENGTH)), Counsel.FEEDBACK)
    assert "What it asks for" not in text
    assert "park it." not in text.replace("One source alone: park it.", "")


def test_what_was_not_taken_apart_is_still_shown_word_for_word():
    """A sentence of feedback without a sign of its sense."""
    reading = letter(
        (SentenceLabel.FEEDBACK_GIVEN, VAGUE),
        (SentenceLabel.FEEDBACK_GIVEN, "The lamp was noted."),
        feedback=FeedbackStance.GIVEN,
    )
    s = reading.sentences[1]
    point = FeedbackPoint(VAGUE, s.start, s.end, Topic.OTHER, FeedbackStage.UNKNOWN, Sense.IMPROVE, changeable=None)
    text = told(case(replace(reading, points=(point,))), Counsel.FEEDBACK)
    assert f"It says: “{VAGUE}”" in text
    assert "It says: “The lamp was noted.”" in text


def test_two_letters_of_different_applications_make_a_pattern():
    """Said by both: act, with both sentences as evidence, and the step says so first."""
    record = again(case(given((VAGUE, Topic.ANSWERS, True))), ("Your examples were thin.", Topic.ANSWERS, True))
    found = step(record, Counsel.FEEDBACK)
    assert "2 letters of different applications speak of how questions were answered" in found.what
    reason = next(r for r in found.why if VAGUE in r.text)
    assert "said by 2 letters of different applications: act on it." in reason.text
    assert [e.text for e in reason.evidence] == [VAGUE, "Your examples were thin."]
    assert found.verdict is Verdict.KNOW


def test_a_later_mail_of_feedback_counts_as_a_letter():
    """About another application, on the same topic."""
    record = case(given((VAGUE, Topic.ANSWERS, True)))
    record = also_rejected(record, 2, REJECTED_AT - timedelta(days=30))
    mail = happened(EventKind.FEEDBACK, REJECTED_AT - timedelta(days=20), "a-2", message_id="m-fb-2")
    words = given(("Your examples were thin.", Topic.ANSWERS, True), message_id="m-fb-2")
    record = replace(
        record,
        events={**record.events, "a-2": (*record.events["a-2"], mail)},
        readings={**record.readings, "m-fb-2": words},
    )
    assert "act on it" in told(record, Counsel.FEEDBACK)


def test_two_letters_about_one_application_are_one_voice():
    """The letter, and the mail that repeats it."""
    mail = happened(EventKind.FEEDBACK, REJECTED_AT + timedelta(days=2), message_id="m-fb")
    record = case(given((VAGUE, Topic.ANSWERS, True)), mail)
    words = given(("As I wrote, the answers were vague.", Topic.ANSWERS, True), message_id="m-fb")
    record = replace(record, readings={**record.readings, "m-fb": words})
    text = told(record, Counsel.FEEDBACK, 4)
    assert "As I wrote, the answers were vague." in text
    assert "act on it" not in text


@pytest.mark.parametrize(
    ("other", "changes"),
    [
        (("Your examples were thin.", Topic.PREPARATION, True), {}),
        (("Your answers were sharp.", Topic.ANSWERS, None), {"sense": Sense.STRENGTH}),
    ],
)
def test_another_topic_or_praise_is_no_second_source(other, changes):
    """Only what asks for the same counts."""
    text = told(again(case(given((VAGUE, Topic.ANSWERS, True))), other, **changes), Counsel.FEEDBACK)
    assert "act on it" not in text


def test_a_letter_that_is_not_known_yet_is_no_source():
    """As of the day that the plan is made for."""
    record = again(case(given((VAGUE, Topic.ANSWERS, True))), ("Thin examples.", Topic.ANSWERS, True), days=-9)
    assert "act on it" not in told(record, Counsel.FEEDBACK, 3)
    assert "act on it" in told(record, Counsel.FEEDBACK, 12)


def test_two_letters_on_different_skills_are_not_taken_for_the_same():
    """The broad topics need the same name; else both sentences are laid side by side."""
    record = case(given(("The SQL part was thin.", Topic.SKILL, True)))
    other = again(record, ("Welding overhead was uneven.", Topic.SKILL, True))
    text = told(other, Counsel.FEEDBACK)
    assert "whether they mean the same, their words tell. Until then park it." in text
    assert "act on it" not in text
    same = again(record, ("We missed depth in SQL.", Topic.SKILL, True))
    assert "said by 2 letters" in told(same, Counsel.FEEDBACK)


@pytest.mark.parametrize("name", ["Anna", "Larkfield", "Monday"])
def test_people_firms_and_days_are_no_names_of_a_skill(name):
    """They stand in two letters without meaning the same skill."""
    record = case(given((f"On this {name} saw gaps in your costing.", Topic.SKILL, True)))
    other = again(record, (f"As {name} knows, the wiring was slow.", Topic.SKILL, True))
    assert "act on it" not in told(other, Counsel.FEEDBACK)


def test_what_cannot_be_changed_is_never_acted_on():
    """However many letters say it."""
    fixed = ("The pay asked for is above our band.", Topic.SALARY, False)
    found = step(again(case(given(fixed)), fixed), Counsel.FEEDBACK)
    assert "act" not in found.what
    assert "nothing that you could change" in told(again(case(given(fixed)), fixed), Counsel.FEEDBACK)


def test_the_words_hold_after_the_owner_has_answered():
    """Who asked for feedback and got it reads it all the same, and is asked nothing."""
    record = answered(case(given((VAGUE, Topic.ANSWERS, True))), Counsel.FEEDBACK, "done", on_day(1))
    found = step(record, Counsel.FEEDBACK, 3)
    assert found.verdict is Verdict.KNOW
    assert VAGUE in told(record, Counsel.FEEDBACK, 3)
