"""Thanks and feedback beyond the recipient: what they say, what they need, what the answers change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from onward.model.owner import Owner
from onward.model.plan import Answer, Verdict, Window
from tests.plan.stories import (
    REJECTED_AT,
    Counsel,
    EventKind,
    FeedbackStance,
    NoteKind,
    Part,
    ReasonCode,
    SentenceLabel,
    answered,
    happened,
    interview,
    letter,
    note,
    on_day,
    person,
    sentences,
    step,
    story,
    told,
)

ANNA = person("Anna Quill", Part.HIRING_MANAGER)
MET = story(interview(9, ANNA), interview(5, ANNA), reading=letter(), people=(ANNA,))


def _with(record, **owner):
    return replace(record, owner=Owner(**owner))


def test_both_may_be_done_from_the_next_morning_to_the_seventh_day():
    """The letter came on Tuesday 3 March."""
    window = Window(date(2026, 3, 4), date(2026, 3, 10))
    for counsel in (Counsel.THANKS, Counsel.FEEDBACK):
        assert [step(MET, counsel, days).window for days in (0, 1, 7)] == [window] * 3


def test_a_note_asks_for_the_two_true_details_that_it_lacks():
    """Rubric T8 and T9: what was talked about, what the owner valued."""
    talked, valued = note(NoteKind.INTERVIEW, "The spring list."), note(NoteKind.IMPRESSED, "They read aloud.")
    wanted = [
        step(replace(MET, notes={"a-1": notes}), Counsel.THANKS).missing for notes in ((), (talked,), (talked, valued))
    ]
    assert [len(missing) for missing in wanted] == [2, 1, 0]
    assert all("onward note a-1" in sentence for missing in wanted for sentence in missing)


def test_a_blank_note_is_no_detail():
    """White space tells nothing."""
    record = replace(MET, notes={"a-1": (note(NoteKind.INTERVIEW, "  "),)})
    assert len(step(record, Counsel.THANKS).missing) == 2


def test_a_note_rests_on_the_interviews():
    """Both meetings with Anna are named with their day and their mail."""
    reason = step(MET, Counsel.THANKS).why[0]
    assert reason.text == "Anna Quill, the hiring manager, met you on 22 February 2026 and 26 February 2026."
    assert [e.message_id for e in reason.evidence] == ["m-i9", "m-i5"]


def test_somebody_who_only_stands_in_an_invitation_is_not_said_to_have_met_the_owner():
    """A recruiter may have written it for others; the owner's own word settles it."""
    dara = person("Dara Wynn", Part.RECRUITER)
    invited = story(interview(5, dara), reading=letter(), people=(dara,))
    for counsel in (Counsel.THANKS, Counsel.FEEDBACK):
        assert "met you" not in told(invited, counsel)
        assert "stands in the invitation" in told(invited, counsel)
    own_word = story(interview(5, dara, message_id="", decision_id="d-1"), reading=letter(), people=(dara,))
    assert "Dara Wynn met you on 26 February 2026." in told(own_word, Counsel.THANKS)


def test_the_effect_of_a_note_is_said_to_be_unknown_once():
    """Courtesy, optional, no promise."""
    text = told(MET, Counsel.THANKS)
    assert text.count("courtesy") == 1
    assert "not known" in text


def test_nobody_met_is_a_full_answer():
    """The sentence of the advice itself."""
    found = step(story(reading=letter()), Counsel.THANKS)
    assert found.what == "No note of thanks, because nobody there has met you yet."


def test_a_late_note_points_to_the_network():
    """After a week contact goes another way."""
    assert "network" in told(MET, Counsel.THANKS, 8)


def test_a_note_that_was_written_is_not_asked_for_again():
    """Done stays done, also after the week."""
    record = answered(MET, Counsel.THANKS, "done", on_day(2))
    for days in (2, 5, 60):
        found = step(record, Counsel.THANKS, days)
        assert (found.answer, found.verdict, found.window, found.missing, found.draft) == (
            Answer.DONE,
            Verdict.KNOW,
            None,
            (),
            "",
        )
        assert found.what == "You wrote a note of thanks on 5 March 2026."


def test_not_for_me_is_a_full_answer():
    """Left, with the owner's word as the reason."""
    found = step(answered(MET, Counsel.THANKS, "not_for_me", on_day(2)), Counsel.THANKS, 4)
    assert (found.answer, found.verdict, found.window) == (Answer.NOT_FOR_ME, Verdict.LEAVE, None)
    assert found.why[0].evidence[0].decision_id == "d-thanks-0305"


def test_later_comes_back_on_the_day_that_the_owner_named():
    """The end of the week does not move."""
    record = answered(MET, Counsel.THANKS, "later", on_day(1), until="2026-03-08")
    found = step(record, Counsel.THANKS, 2)
    assert (found.answer, found.later_until) == (Answer.LATER, date(2026, 3, 8))
    assert found.window == Window(date(2026, 3, 8), date(2026, 3, 10))


@pytest.mark.parametrize(
    ("until", "back"), [("", date(2026, 3, 7)), ("soon", date(2026, 3, 7)), ("2026-03-09T10:00", date(2026, 3, 9))]
)
def test_later_without_a_day_comes_back_after_three(until, back):
    """An unreadable day is none."""
    assert step(answered(MET, Counsel.THANKS, "later", on_day(1), until=until), Counsel.THANKS).later_until == back


def test_put_off_beyond_its_week_a_step_has_no_window():
    """It is not opened after its end."""
    record = answered(MET, Counsel.THANKS, "later", on_day(1), until="2026-03-20")
    assert step(record, Counsel.THANKS, 2).window is None


def test_an_unknown_answer_changes_nothing():
    """A newer version may know more words."""
    assert step(answered(MET, Counsel.THANKS, "perhaps", on_day(1)), Counsel.THANKS) == step(MET, Counsel.THANKS)


def test_asking_says_its_odds_with_the_caveat():
    """The poll comes with its source, and only where figures are wanted."""
    poll = next(reason for reason in step(MET, Counsel.FEEDBACK).why if "poll" in reason.text)
    assert "whoever wished could vote" in poll.text
    assert "14,000" in poll.source
    assert "percent" not in told(_with(MET, show_reference=False), Counsel.FEEDBACK)
    assert "stay unanswered" in told(_with(MET, show_reference=False), Counsel.FEEDBACK)


def test_after_asking_one_reminder_is_possible_after_ten_working_days():
    """Asked on Thursday 5 March: ten working days later is Thursday 19 March."""
    text = told(answered(MET, Counsel.FEEDBACK, "done", on_day(2)), Counsel.FEEDBACK, 20)
    assert "One reminder is possible from 19 March 2026" in text
    assert "a second one is not" in text


def test_a_refusal_is_quoted_and_not_questioned():
    """The letter's own sentence is the reason."""
    reading = letter((SentenceLabel.FEEDBACK_REFUSED, "We give no feedback."), feedback=FeedbackStance.REFUSED)
    found = step(story(interview(5, ANNA), reading=reading, people=(ANNA,)), Counsel.FEEDBACK)
    assert found.verdict is Verdict.LEAVE
    assert found.why[0].evidence[0].text == "We give no feedback."


def test_feedback_in_the_letter_is_weighed_word_for_word():
    """Nothing is asked; the five questions and the parking place follow."""
    reading = letter(
        (SentenceLabel.FEEDBACK_GIVEN, "Your second page left out the dates."), feedback=FeedbackStance.GIVEN
    )
    record = story(interview(5, ANNA), reading=reading, people=(ANNA,))
    found = step(record, Counsel.FEEDBACK)
    assert (found.verdict, found.window) == (Verdict.KNOW, None)
    given = found.why[0].evidence[0]
    assert (given.text, given.message_id) == ("Your second page left out the dates.", "m-no")
    assert sum(reason.text.endswith("?") for reason in found.why) == 5
    assert "One source alone: park it." in told(record, Counsel.FEEDBACK)


def test_a_sentence_of_substance_alone_is_no_feedback():
    """A reason is no feedback; the letter has to give some."""
    record = story(
        interview(5, ANNA), reading=letter(reasons=((ReasonCode.SKILL, "We missed X.", "X"),)), people=(ANNA,)
    )
    assert step(record, Counsel.FEEDBACK).verdict is Verdict.DO


def test_feedback_in_a_later_mail_replaces_the_request():
    """Even after the owner has asked, what came is what counts."""
    mail = happened(EventKind.FEEDBACK, REJECTED_AT + timedelta(days=5), message_id="m-fb")
    words = replace(
        letter(message_id="m-fb"), sentences=sentences((SentenceLabel.FEEDBACK_GIVEN, "Speak more of the budget."))
    )
    record = story(interview(5, ANNA), mail, reading=letter(), people=(ANNA,))
    record = answered(replace(record, readings={**record.readings, "m-fb": words}), Counsel.FEEDBACK, "done", on_day(2))
    assert "Speak more of the budget." in told(record, Counsel.FEEDBACK, 6)
    assert "Speak more of the budget." not in told(record, Counsel.FEEDBACK, 4)
    unread = replace(record, readings={"m-no": letter()})
    assert "It stands in the mail of 8 March 2026." in told(unread, Counsel.FEEDBACK, 6)


def test_feedback_that_the_owner_noted_counts_as_received():
    """Said on the telephone, kept word for word."""
    record = replace(MET, notes={"a-1": (note(NoteKind.FEEDBACK, "Too quiet in the group.", 2),)})
    assert "You noted on 5 March 2026: “Too quiet in the group.”" in told(record, Counsel.FEEDBACK, 3)


@pytest.mark.parametrize(
    ("country", "verdict", "says"),
    [
        ("", Verdict.LEAVE, ""),
        ("DE", Verdict.LEAVE, ""),
        ("US", Verdict.LEAVE, ""),
        ("AU", Verdict.LEAVE, ""),
        ("AU-NSW", Verdict.LEAVE, ""),
        ("CA-ON", Verdict.ASK, "federal public service"),
        ("AU-QLD", Verdict.ASK, "must give feedback on request"),
        ("GB", Verdict.ASK, "the employer need not give any"),
        ("GB-NIR", Verdict.ASK, "within five days"),
    ],
)
def test_at_sift_only_a_rule_of_the_place_opens_the_question(country, verdict, says):
    """Feedback is unlikely when the papers alone were looked at."""
    record = _with(story(reading=letter()), country=country)
    found = step(record, Counsel.FEEDBACK)
    assert found.verdict is verdict
    assert says in told(record, Counsel.FEEDBACK)
    assert "unlikely" in told(record, Counsel.FEEDBACK)
    assert ("advice centre" in told(record, Counsel.FEEDBACK)) == (verdict is Verdict.ASK)


def test_ontario_has_a_rule_on_status_and_it_is_said_not_to_be_feedback():
    """Shown beside the request after an interview, with the advice centre."""
    text = told(_with(MET, country="CA-ON"), Counsel.FEEDBACK)
    assert "that is the status, not feedback" in text
    assert "advice centre" in text
    assert "Ontario" not in told(_with(MET, country="CA-BC"), Counsel.FEEDBACK)


def test_an_automatic_decision_brings_the_rule_on_automatic_decisions():
    """In the European Union, and only when the letter speaks of a system."""
    machine = letter((SentenceLabel.AUTOMATIC, "Our system screened your application."))
    record = story(interview(5, ANNA), reading=machine, people=(ANNA,))
    assert "system alone" in told(_with(record, country="IE"), Counsel.FEEDBACK)
    assert "system alone" not in told(_with(record, country="US"), Counsel.FEEDBACK)
    assert "system alone" not in told(_with(MET, country="IE"), Counsel.FEEDBACK)


def test_own_data_is_named_as_a_different_letter():
    """Beside a refusal after an interview, where the place knows it."""
    reading = letter((SentenceLabel.FEEDBACK_REFUSED, "We give no feedback."), feedback=FeedbackStance.REFUSED)
    record = story(interview(5, ANNA), reading=reading, people=(ANNA,))
    assert "different letter" in told(_with(record, country="FR"), Counsel.FEEDBACK)
    assert "different letter" not in told(_with(record, country="US"), Counsel.FEEDBACK)
