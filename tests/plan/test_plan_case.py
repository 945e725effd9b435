"""The case of a rejection: interviews held, who met the owner, who wrote, which letter counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from onward.errors import NotFoundError
from onward.plan.case import case_of
from onward.plan.senders import Mailbox, asks_not_to_write, closes_its_mailbox, mailbox
from tests.plan.stories import (
    APP,
    REJECTED_AT,
    EventKind,
    Part,
    SentenceLabel,
    happened,
    interview,
    letter,
    on_day,
    person,
    story,
)

ANNA = person("Anna Quill", Part.HIRING_MANAGER)
BO = person("Bo Marsh")
CLEO = person("Cleo Finch", Part.COORDINATOR)
EVERYBODY = (ANNA, BO, CLEO)


def _met(*events, **changes):
    case = case_of(story(*events, people=EVERYBODY, **changes), APP, on_day(1))
    return [(met.contact.name, met.times) for met in case.met]


def _held(*events):
    return [e.id for e in case_of(story(*events, people=EVERYBODY), APP, on_day(1)).interviews]


def test_who_met_the_owner_is_ordered_by_how_often_and_then_how_lately():
    """Two interviews with Bo outweigh one with Anna."""
    assert _met(interview(9, BO), interview(6, BO), interview(2, ANNA)) == [("Bo Marsh", 2), ("Anna Quill", 1)]
    assert _met(interview(9, BO), interview(2, ANNA)) == [("Anna Quill", 1), ("Bo Marsh", 1)]


def test_in_one_panel_the_hiring_manager_comes_first():
    """The same interview, the same count: the part decides."""
    assert _met(interview(5, BO, ANNA)) == [("Anna Quill", 1), ("Bo Marsh", 1)]


def test_a_coordinator_on_an_invitation_has_not_met_the_owner():
    """Whoever arranges a meeting need not be in it, unless the owner says so."""
    assert _met(interview(5, CLEO, BO)) == [("Bo Marsh", 1)]
    assert _met(interview(5, CLEO, message_id="", decision_id="d-1")) == [("Cleo Finch", 1)]


def test_who_only_wrote_the_invitation_has_not_met_the_owner():
    """A recruiter or an unknown sender counts where nobody who interviews is named."""
    dara, eli = person("Dara Wynn", Part.RECRUITER), person("Eli Stone", Part.UNKNOWN)
    record = story(interview(5, dara, eli, BO), people=(dara, eli, BO))
    assert [met.contact.name for met in case_of(record, APP, on_day(1)).met] == ["Bo Marsh"]
    record = story(interview(5, dara, eli), people=(dara, eli, BO))
    assert [met.contact.name for met in case_of(record, APP, on_day(1)).met] == ["Eli Stone", "Dara Wynn"]


def test_an_interview_after_the_letter_was_never_held():
    """It had been fixed for next week when the no came; a fixed date takes no letter back."""
    assert _held(interview(5, BO), interview(-6, ANNA)) == ["e-i5-0"]


def test_a_cancelled_interview_was_never_held():
    """With a calendar UID the cancellation names its interview."""
    gone = interview(5, BO, uid="u-1")
    kept = interview(8, ANNA, uid="u-2")
    word = happened(EventKind.INTERVIEW_CANCELLED, gone.at - timedelta(days=1), uid="u-1")
    assert _held(gone, kept, word) == ["e-i8-0"]


def test_a_cancellation_without_uid_is_about_the_interview_that_lay_ahead():
    """The earlier interview had been held when the mail came."""
    word = happened(EventKind.INTERVIEW_CANCELLED, REJECTED_AT - timedelta(days=6))
    assert _held(interview(9, BO), interview(4, ANNA), word) == ["e-i9-0"]


def test_a_moved_interview_counts_once_at_its_last_time():
    """The same UID, sent twice."""
    first = interview(9, BO, uid="u-1")
    moved = interview(4, BO, uid="u-1", number=1)
    assert _held(first, moved) == ["e-i4-1"]


def test_an_interview_that_was_cancelled_and_set_anew_was_held():
    """The new invitation came after the cancellation."""
    first = interview(9, BO, uid="u-1")
    word = happened(EventKind.INTERVIEW_CANCELLED, first.at - timedelta(days=1), uid="u-1")
    anew = interview(3, BO, uid="u-1", number=1, known_at=REJECTED_AT - timedelta(days=5))
    assert _held(first, word, anew) == ["e-i3-1"]


def test_a_mail_about_an_interview_and_its_calendar_object_are_one_interview():
    """The mail has no readable time; the invitation that follows has."""
    mail = interview(12, BO, scheduled=False, known_at=REJECTED_AT - timedelta(days=12))
    assert _held(mail, interview(8, BO)) == ["e-i8-0"]


def test_two_mails_about_one_interview_without_a_time_are_one():
    """Three days apart they speak of the same meeting, three weeks apart of two."""

    def mail(days: int):
        return interview(days, BO, scheduled=False)

    assert len(_held(mail(12), mail(9))) == 1
    assert len(_held(mail(30), mail(9))) == 2


def test_what_becomes_known_later_is_not_in_the_case_yet():
    """The owner tells on day 5 who was there; on day 1 nobody knew."""
    told = interview(5, BO, message_id="", decision_id="d-1", known_at=on_day(5))
    record = story(told, people=EVERYBODY)
    assert case_of(record, APP, on_day(1)).interviews == ()
    assert len(case_of(record, APP, on_day(6)).interviews) == 1


def test_the_letter_of_a_person_outweighs_the_automatic_one():
    """Two letters say the same no; the one that Anna signed is the letter."""
    automatic, personal = letter(message_id="m-auto"), letter(writer=ANNA, message_id="m-anna")
    second = happened(EventKind.REJECTED, REJECTED_AT + timedelta(hours=1), id="e-second", message_id="m-anna")
    record = story(second, reading=automatic, people=EVERYBODY)
    record = replace(record, readings={"m-auto": automatic, "m-anna": personal})
    case = case_of(record, APP, on_day(1))
    assert (case.rejection.message_id, case.writer) == ("m-anna", ANNA)


def test_of_two_letters_that_say_the_same_the_first_counts():
    """A copy that comes four days later starts no new week."""
    record = story(happened(EventKind.REJECTED, on_day(4), id="e-copy", message_id="m-copy"))
    assert case_of(record, APP, on_day(5)).days_since == 5


def test_a_reopened_application_has_no_rejection():
    """The firm came back; there is no plan until it says no again."""
    record = story(happened(EventKind.REOPENED, REJECTED_AT + timedelta(days=2)))
    assert case_of(record, APP, on_day(1)).days_since == 1
    with pytest.raises(NotFoundError, match="has no rejection"):
        case_of(record, APP, on_day(3))


@pytest.mark.parametrize("kind", [EventKind.INTERVIEW, EventKind.ASSESSMENT, EventKind.OFFER])
def test_an_invitation_after_a_no_takes_it_back(kind):
    """And a second no is a new rejection."""
    revived = happened(kind, REJECTED_AT + timedelta(days=2))
    again = happened(EventKind.REJECTED, REJECTED_AT + timedelta(days=9), id="e-again")
    with pytest.raises(NotFoundError):
        case_of(story(revived), APP, on_day(3))
    assert case_of(story(revived, again), APP, on_day(10)).rejection.id == "e-again"


def test_an_unknown_application_is_not_found():
    """The message names it."""
    with pytest.raises(NotFoundError, match="no application a-99"):
        case_of(story(), "a-99", on_day(1))


def test_an_agency_in_the_place_of_the_employer_is_not_taken_for_it():
    """The employer is unknown then."""
    record = story(agency=True)
    record = replace(record, applications={APP: replace(record.applications[APP], organization_id="o-agency")})
    case = case_of(record, APP, on_day(1))
    assert (case.organization, case.agency.name, case.company) == (None, "Brightway Staffing", "the firm")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("anna.quill@larkfield.example", Mailbox.PERSON),
        ("norelle.plyer@larkfield.example", Mailbox.PERSON),
        ("notker@larkfield.example", Mailbox.PERSON),
        ("hrvoje@larkfield.example", Mailbox.PERSON),
        ("teamann@larkfield.example", Mailbox.PERSON),
        ("no-reply@larkfield.example", Mailbox.NO_REPLY),
        ("noreply@larkfield.example", Mailbox.NO_REPLY),
        ("NoReply+17@larkfield.example", Mailbox.NO_REPLY),
        ("jobs-do-not-reply@larkfield.example", Mailbox.NO_REPLY),
        ("careers_donotreply@larkfield.example", Mailbox.NO_REPLY),
        ("nicht-antworten@larkfield.example", Mailbox.NO_REPLY),
        ("notifications@hire.example", Mailbox.NO_REPLY),
        ("mailer-daemon@hire.example", Mailbox.NO_REPLY),
        ("careers@larkfield.example", Mailbox.SHARED),
        ("hr@larkfield.example", Mailbox.SHARED),
        ("talent-acquisition@larkfield.example", Mailbox.SHARED),
        ("bewerbung@larkfield.example", Mailbox.SHARED),
        ("", Mailbox.UNKNOWN),
    ],
)
def test_an_address_tells_a_person_from_a_machine(address, expected):
    """Names that merely begin like a cue stay persons."""
    assert mailbox(address) is expected


@pytest.mark.parametrize(
    ("text", "closed", "unwanted"),
    [
        ("Please do not reply to this e-mail.", True, False),
        ("Replies to this address are not read.", True, False),
        ("This inbox is unmonitored.", True, False),
        ("Bitte antworten Sie nicht auf diese E-Mail.", True, False),
        ("We ask you to refrain from contacting the team about this decision.", False, True),
        ("We cannot enter into further correspondence.", False, True),
        ("Wir bitten Sie, von Rückfragen abzusehen.", False, True),
        ("Please do not hesitate to reply to this e-mail.", False, False),
        ("You are welcome to contact us.", False, False),
        ("We do not reply to every application this fast.", False, False),
    ],
)
def test_a_letter_may_close_its_mailbox_or_ask_for_no_contact(text, closed, unwanted):
    """The first is about one address, the second about everybody there."""
    reading = letter((SentenceLabel.LEGAL, text))
    assert (closes_its_mailbox(reading) is not None, asks_not_to_write(reading) is not None) == (closed, unwanted)
