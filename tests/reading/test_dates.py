"""Dates of a mail and what they are about. Every mail is sent on Monday, 23 November 2026, 9:00 +01:00, unless told."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from onward.model.message import Invitation
from onward.model.reading import DateMeaning
from onward.reading.dates import find_dates
from onward.reading.prepare import prepare
from tests.reading.mails import SENT, mail

M = DateMeaning

IN_THE_TEXT = [
    ("Your interview is on Monday, 14 December at 2:30 pm CET.", [(M.INTERVIEW, "2026-12-14T14:30:00+01:00")]),
    ("Ihr Gespräch findet am 14.12.2026 um 14:30 Uhr statt.", [(M.INTERVIEW, "2026-12-14T14:30:00+01:00")]),
    (
        "Ihr Gespräch findet am Montag, den 14. Dezember 2026, um 14 Uhr statt.",
        [(M.INTERVIEW, "2026-12-14T14:00:00+01:00")],
    ),
    ("We would like to meet you on Dec 14th at 10am.", [(M.INTERVIEW, "2026-12-14T10:00:00+01:00")]),
    ("The interview will be on 2026-12-14 from 10:00–10:45 (UTC).", [(M.INTERVIEW, "2026-12-14T10:00:00+00:00")]),
    ("Let's have a call at 2:30 pm on Tuesday, December 1.", [(M.INTERVIEW, "2026-12-01T14:30:00+01:00")]),
    ("Your interview is on December 14, 2026 at 11:00 AM ET.", [(M.INTERVIEW, "2026-12-14T11:00:00-05:00")]),
    ("Your interview is on July 14, 2027 at 11:00 AM Pacific Time.", [(M.INTERVIEW, "2027-07-14T11:00:00-07:00")]),
    ("Your interview is on 14 January at noon GMT.", [(M.INTERVIEW, "2027-01-14T12:00:00+00:00")]),
    ("Your interview is on 14 January at 15:00 GMT+2.", [(M.INTERVIEW, "2027-01-14T15:00:00+02:00")]),
    ("Could we talk next Tuesday at 11-12 pm?", [(M.INTERVIEW, "2026-12-01T11:00:00+01:00")]),
    ("Passt Ihnen ein Gespräch diesen Donnerstag um 9 Uhr?", [(M.INTERVIEW, "2026-11-26T09:00:00+01:00")]),
    ("Can we speak tomorrow at 4 pm?", [(M.INTERVIEW, "2026-11-24T16:00:00+01:00")]),
    ("Wir möchten Sie am 02.12. zu einem Gespräch einladen.", [(M.INTERVIEW, "2026-12-02")]),
    ("We would like to invite you to an interview on 14/12/2026.", [(M.INTERVIEW, "2026-12-14")]),
    ("Please let us know by Friday whether this suits you.", [(M.ANSWER_BY, "2026-11-27")]),
    ("Please confirm by 30 November.", [(M.ANSWER_BY, "2026-11-30")]),
    ("Bitte geben Sie uns bis zum 30.11.2026 Bescheid.", [(M.ANSWER_BY, "2026-11-30")]),
    ("Please complete the assessment within 5 days.", [(M.DEADLINE, "2026-11-28")]),
    ("Please complete the test within 5 business days.", [(M.DEADLINE, "2026-11-30")]),
    ("Bitte bearbeiten Sie den Test innerhalb von 14 Tagen.", [(M.DEADLINE, "2026-12-07")]),
    ("The deadline for the coding challenge is December 4th.", [(M.DEADLINE, "2026-12-04")]),
    ("Please submit your answers by the end of next week.", [(M.DEADLINE, "2026-12-04")]),
    ("You are welcome to reapply in six months.", [(M.REAPPLY_AFTER, "2027-05-23")]),
    ("You may apply again after 12 months.", [(M.REAPPLY_AFTER, "2027-11-23")]),
    ("Gerne können Sie sich nach sechs Monaten erneut bewerben.", [(M.REAPPLY_AFTER, "2027-05-23")]),
    ("We will keep your résumé on file for one year.", [(M.KEEP_UNTIL, "2027-11-23")]),
    ("Ihre Daten werden für die Dauer von sechs Monaten gespeichert.", []),
    ("We will delete your data on 1 June 2027.", [(M.KEEP_UNTIL, "2027-06-01")]),
    ("Thank you for your application of 3 November.", [(M.APPLIED, "2026-11-03")]),
    ("vielen Dank für Ihre Bewerbung vom 03.11.2026.", [(M.APPLIED, "2026-11-03")]),
    ("You applied on 12/02/2026.", [(M.APPLIED, "2026-02-12")]),
    ("Your application from December 20 has been reviewed.", [(M.APPLIED, "2025-12-20")]),
    ("Your start date would be 1 February 2027.", [(M.START, "2027-02-01")]),
    ("Der Eintrittstermin ist der 01.02.2027.", [(M.START, "2027-02-01")]),
    ("You will hear from us within two weeks.", [(M.ANSWER_BY, "2026-12-07")]),
    ("Sie werden innerhalb von 2-3 Wochen von uns hören.", [(M.ANSWER_BY, "2026-12-14")]),
    ("The office is closed on 31 February.", []),
    ("Call us at +49 30 12.04.2026 or visit us.", None),
    ("Tel. 12.11.26 33", []),
    ("Python 3.11 and Java 8 are used 24/7 since version 2.10.4.", []),
    ("You need 5 years of experience.", []),
    ("In the last 6 months we have grown.", []),
    ("We are an equal opportunity employer.", []),
    ("Good morning, and thank you.", []),
]


def dates_of(message):
    """Meaning and ISO moment or day of every date found."""
    return [(fact.meaning, (fact.at or fact.on).isoformat()) for fact in find_dates(prepare(message))]


@pytest.mark.parametrize(("text", "expected"), [case for case in IN_THE_TEXT if case[1] is not None])
def test_the_text_gives_dates_with_their_meaning(text, expected):
    """Days and times are resolved from the mail's date and offset; the sentence says what they are about."""
    assert dates_of(mail("Hello", f"Dear Jo,\n\n{text}")) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Your interview is on 04/05/2027 at 3 pm EST.", "2027-04-05"),
        ("Your interview is on 04/05/2027 at 3 pm.", "2027-05-04"),
        ("Your interview is on 04/05/2027, not on 04/28/2027.", "2027-04-05"),
        ("Your interview is on 04/05/2027, not on 28/04/2027.", "2027-05-04"),
    ],
)
def test_the_order_of_day_and_month_is_taken_from_other_signs(text, day):
    """A US zone or a number above twelve decides; without a sign the day comes first."""
    assert find_dates(prepare(mail("", text)))[0].on.isoformat() == day


def test_an_offset_of_the_united_states_puts_the_month_first():
    """The mail's own offset is a sign."""
    sent = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=-6)))
    message = mail("", "We look forward to the interview with you on 04/05/2027.", date=sent)
    assert find_dates(prepare(message))[0].on.isoformat() == "2027-04-05"


def test_a_time_on_the_next_line_belongs_to_the_date():
    """Interview details are often a list."""
    text = (
        "We have fixed your interview.\n\nDate: Monday, 14 December 2026\nTime: 2:30 pm - 3:15 pm "
        "CET\nPlace: Google Meet"
    )
    assert dates_of(mail("Interview", text)) == [(M.INTERVIEW, "2026-12-14T14:30:00+01:00")]


def test_without_a_date_of_the_mail_only_full_dates_are_given():
    """Nothing is guessed about the year; a time without zone or offset stays a day."""
    text = "Your interview is on 14 December at 10:00.\nOr come to the interview on 15 December 2026 at 10:00."
    assert dates_of(mail("", text, date=None)) == [(M.INTERVIEW, "2026-12-15")]


def test_an_invitation_gives_the_interview():
    """A calendar object's start is taken as it is; a cancelled one is no date."""
    fixed = Invitation(uid="u", method="REQUEST", summary="Interview Vantry", start=SENT)
    off = Invitation(uid="v", method="CANCEL", summary="Interview", start=SENT + timedelta(days=1))
    (fact,) = find_dates(prepare(mail("Invitation", "", invitations=(fixed, off))))
    assert (fact.meaning, fact.at, fact.phrase, fact.start, fact.end) == (M.INTERVIEW, SENT, "Interview Vantry", 0, 0)


def test_the_phrase_is_the_text_at_its_span():
    """Day and time are one phrase."""
    message = mail("", "Hi Jo,\n\nyour interview is on Monday, 14 December at 2:30 pm CET.")
    (fact,) = find_dates(prepare(message))
    assert message.text[fact.start : fact.end] == fact.phrase == "Monday, 14 December at 2:30 pm CET"
