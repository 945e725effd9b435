"""The kind of a message, case by case."""

from __future__ import annotations

import pytest

from onward.model.message import Address, Invitation
from onward.model.reading import Decline, Kind
from tests.reading.letters import OWNER, SENT, reading

BULK = {"headers": (("list-unsubscribe", "<https://x.example/u>"),)}

REJECTIONS = [
    ("explicit", "We regret to inform you that you have not been selected for the position of Data Analyst."),
    ("explicit", "Thank you for applying. We will not be moving forward with your application at this time."),
    ("explicit", "Your application for the role was unsuccessful on this occasion."),
    ("explicit", "We won’t be able to offer you an interview for this role."),
    ("explicit", "You are no longer under consideration for the Designer position."),
    ("explicit", "I'm sorry to say that we've decided not to proceed with your candidacy."),
    ("implied", "We have decided to pursue other candidates for this position."),
    ("implied", "The position has since been filled. Thank you for your interest in the job."),
    ("implied", "We are moving ahead with applicants whose experience more closely matches the role."),
    ("implied", "The hiring process for this role has been put on hold because of a hiring freeze."),
    ("explicit", "Leider können wir Ihre Bewerbung nicht berücksichtigen."),
    ("explicit", "Wir müssen Ihnen für die ausgeschriebene Stelle eine Absage erteilen."),
    ("explicit", "Nach Prüfung Ihrer Bewerbung können wir Ihnen keine positive Rückmeldung geben."),
    ("implied", "Wir haben uns für einen anderen Bewerber entschieden."),
    ("implied", "Die Stelle als Buchhalterin ist inzwischen besetzt."),
]

OTHER_KINDS = [
    (Kind.ACKNOWLEDGEMENT, "Thank you for applying to Acme. We have received your application and will review it."),
    (Kind.ACKNOWLEDGEMENT, "Vielen Dank für Ihre Bewerbung. Wir prüfen Ihre Unterlagen und melden uns."),
    (Kind.INTERVIEW, "We would like to invite you to an interview for the Planner role on Tuesday at 10:00."),
    (Kind.INTERVIEW, "Wir laden Sie herzlich zu einem Vorstellungsgespräch am 12. Dezember um 10 Uhr ein."),
    (Kind.ASSESSMENT, "As a next step for the role, please complete the coding challenge within five days."),
    (Kind.OFFER, "We are delighted to offer you the position of Planner. The contract is attached."),
    (Kind.OFFER, "Wir freuen uns, Ihnen die Stelle als Planerin anbieten zu können. Der Arbeitsvertrag liegt an."),
    (Kind.STATUS, "Your application is still under review. We appreciate your patience."),
    (Kind.STATUS, "Das Bewerbungsverfahren dauert noch etwas länger, wir bitten um Geduld."),
    (Kind.REQUEST, "Please send us your references and your notice period so that the hiring team can decide."),
    (Kind.OUTREACH, "I came across your profile. My client is hiring a Head of Data. Are you open to a chat?"),
    (
        Kind.FEEDBACK,
        "You asked for feedback. The panel felt that your case was strong. An area to improve is structure.",
    ),
]

NO_REJECTION = [
    (
        Kind.ACKNOWLEDGEMENT,
        "Thank you for your application. If you are not selected, we will keep your resume on file.",
    ),
    (
        Kind.ACKNOWLEDGEMENT,
        (
            "We have received your application. Only shortlisted candidates will be contacted. If you have not "
            "heard from us within three weeks, please consider your application unsuccessful."
        ),
    ),
    (
        Kind.ACKNOWLEDGEMENT,
        "Vielen Dank für Ihre Bewerbung. Sollten wir Sie nicht berücksichtigen können, melden wir uns ebenfalls.",
    ),
    (Kind.INTERVIEW, "Unfortunately we need to reschedule your interview for the role. Does Friday at 3 pm suit you?"),
    (Kind.INTERVIEW, "Leider müssen wir das Vorstellungsgespräch verschieben. Passt Ihnen Freitag um 10 Uhr?"),
    (Kind.NOT_JOB, "Unfortunately your card was declined and your order could not be processed."),
    (Kind.NOT_JOB, "We regret to inform you that your flight has been cancelled. You may apply for a refund."),
    (Kind.NOT_JOB, "We regret that your paper was not accepted for the conference. The reviewers' comments follow."),
    (Kind.NOT_JOB, "Unfortunately we cannot approve your loan application. Your credit score was too low."),
    (Kind.NOT_JOB, "Leider haben wir die Wohnung an andere Interessenten vergeben. Die Besichtigung war gut besucht."),
]


@pytest.mark.parametrize(("decline", "text"), REJECTIONS)
def test_a_no_is_read_as_a_rejection(decline: str, text: str) -> None:
    """Said or implied, with "unfortunately" or without."""
    found = reading(f"Dear Jo,\n\n{text}\n\nKind regards\nThe Team")
    assert (found.kind, found.decline) == (Kind.REJECTION, Decline(decline))


@pytest.mark.parametrize(("kind", "text"), OTHER_KINDS)
def test_other_kinds_are_told_apart(kind: Kind, text: str) -> None:
    """One plain letter of each kind."""
    assert reading(f"Hello Jo,\n\n{text}\n\nBest\nAnna").kind is kind


@pytest.mark.parametrize(("kind", "text"), NO_REJECTION)
def test_words_of_rejection_alone_make_no_rejection(kind: Kind, text: str) -> None:
    """Receipts with conditions, appointments moved, and matters other than work."""
    assert reading(f"Hello,\n\n{text}\n\nRegards", subject="Update").kind is kind


def test_what_the_owner_wrote_is_no_answer_to_the_owner() -> None:
    """The owner's own words about an interview are `other`."""
    assert reading("I look forward to our interview on Monday.", sender=OWNER).kind is Kind.OTHER


def test_a_quoted_no_is_not_said_again() -> None:
    """A reply above a quoted rejection is read by its own words."""
    text = "We would love to invite you to an interview for another role on Friday at 10:00.\n"
    quoted = "> We regret to inform you that you were not selected.\n"
    from onward.model.message import Segment, SegmentKind

    segments = (
        Segment(SegmentKind.OWN, 0, len(text)),
        Segment(SegmentKind.QUOTED, len(text), len(text + quoted)),
    )
    assert reading(text + quoted, segments=segments).kind is Kind.INTERVIEW


def test_a_forwarded_letter_without_own_words_is_read_itself() -> None:
    """Forwarding a rejection to oneself keeps it a rejection."""
    from onward.model.message import Segment, SegmentKind

    text = "fyi\n---------- Forwarded message ----------\nWe will not be moving forward with your application.\n"
    segments = (Segment(SegmentKind.OWN, 0, 4), Segment(SegmentKind.FORWARDED, 4, len(text)))
    assert reading(text, segments=segments).kind is Kind.REJECTION


def test_a_newsletter_that_quotes_a_rejection_is_none() -> None:
    """Advice on rejections is about the search, not an answer."""
    text = (
        "This week's newsletter for your job search: five interview tips.\n\n"
        '"Unfortunately we have decided to move forward with other candidates" is a sentence you may know.\n\n'
        "Read more on our career blog."
    )
    assert reading(text, "What to do after a no", "hello@careertips.example", **BULK).kind is Kind.OTHER


def test_a_list_of_jobs_is_an_alert() -> None:
    """Advertised jobs sent by a board."""
    text = "New jobs for you\n\nData Analyst - Leeds\nApply now\n\nData Engineer - York\nApply now\n\nSee all jobs"
    assert reading(text, "12 new jobs match your search", "alerts@jobboard.example", **BULK).kind is Kind.ALERT


def test_a_calendar_invitation_about_a_role_is_an_interview() -> None:
    """The calendar object says more than the words."""
    invitation = Invitation("u1", "REQUEST", "Interview", SENT, organizer=Address("Ann", "ann@firm.example"))
    found = reading("Interview for the role of Planner with the hiring team.", invitations=(invitation,))
    assert found.kind is Kind.INTERVIEW


def test_every_answer_shows_the_sentences_that_decided_it() -> None:
    """The deciding spans hold the words of the no."""
    text = "Dear Jo,\n\nThank you for applying. We have decided to pursue other candidates.\n\nRegards"
    found = reading(text)
    assert [text[start:end] for start, end in found.deciding] == ["We have decided to pursue other candidates."]


def test_a_meeting_without_a_word_of_work_makes_the_program_ask() -> None:
    """In a thread that the owner began, a meeting may be an interview: unsure."""
    found = reading("Could we meet on Monday at 14:00 for the second round?", "Re: hello", in_reply_to=("own1",))
    assert (found.kind, found.unsure) == (Kind.INTERVIEW, True)


def test_a_letter_in_an_unknown_language_says_so() -> None:
    """The reader does not pretend."""
    found = reading(
        "Szanowny Panie, dziękujemy za przesłanie zgłoszenia, wybraliśmy innego kandydata na to stanowisko."
    )
    assert [finding.code for finding in found.findings] == ["language-unknown"]
