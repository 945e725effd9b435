"""What happens in an application by a letter, told as stories."""

from __future__ import annotations

import pytest

from onward.model.application import EventKind
from onward.model.message import Address
from onward.model.reading import DateMeaning, Kind
from onward.record.history import ending, interviews
from tests.record.stories import day, invite, letter, meant, told

ACK, NO, MEET = Kind.ACKNOWLEDGEMENT, Kind.REJECTION, Kind.INTERVIEW
ADA = Address("Ada Brook", "ada@globex.example")
FIRST = letter("m0", 0, ACK, "Globex", "Cook")


def at_hour(number: float):
    """A time that the letter names for the interview."""
    return (meant(DateMeaning.INTERVIEW, number),)


def meetings(*letters):
    """(day, scheduled) of every interview that counts, after the receipt."""
    events = told(FIRST, *letters).events.values()
    return [((event.at - day(0)).days, event.scheduled) for event in interviews(events)]


def mail(id_: str, at: float, **more: object):
    """A mail about an interview."""
    return letter(id_, at, MEET, "Globex", "Cook", **more)


# Name, letters and the interviews after them.
INTERVIEWS = [
    ("a named time", [mail("m1", 3, dates=at_hour(6))], [(6, True)]),
    ("no time", [mail("m1", 3)], [(3, False)]),
    ("a day without an hour", [mail("m1", 3, dates=(meant(DateMeaning.INTERVIEW, 6, hour=False),))], [(3, False)]),
    ("several days to choose from", [mail("m1", 3, dates=(*at_hour(6), *at_hour(7)))], [(3, False)]),
    ("a round of talks on one day", [mail("m1", 3, dates=(*at_hour(6.1), *at_hour(6.05)))], [(6, True)]),
    ("a talk that is over", [mail("m1", 9, dates=at_hour(6))], [(9, False)]),
    ("a calendar object", [mail("m1", 3, invites=(invite("u", 6, ADA),))], [(6, True)]),
    ("the object before the text", [mail("m1", 3, dates=at_hour(8), invites=(invite("u", 6, ADA),))], [(6, True)]),
    (
        "moved by the calendar object",
        [mail("m1", 3, invites=(invite("u", 6),)), mail("m2", 4, invites=(invite("u", 40, sequence=1),))],
        [(40, True)],
    ),
    (
        "the newest version within one mail",
        [mail("m1", 3, invites=(invite("u", 8, sequence=2), invite("u", 6, sequence=1)))],
        [(8, True)],
    ),
    (
        "two objects in one mail",
        [mail("m1", 3, invites=(invite("u1", 6), invite("u2", 7)))],
        [(6, True), (7, True)],
    ),
    (
        "moved in the thread",
        [mail("m1", 3, dates=at_hour(6)), mail("m2", 4, dates=at_hour(9), to_thread=("m1",))],
        [(9, True)],
    ),
    (
        "a second one in the thread after the first was held",
        [mail("m1", 3, dates=at_hour(6)), mail("m2", 8, dates=at_hour(12), to_thread=("m1",))],
        [(6, True), (12, True)],
    ),
    (
        "a second one outside the thread",
        [mail("m1", 3, dates=at_hour(6)), mail("m2", 4, dates=at_hour(9))],
        [(6, True), (9, True)],
    ),
    (
        "moved by a mail that names the old day, outside the thread",
        [
            mail("m1", 3, dates=at_hour(6)),
            mail("m2", 4, dates=(meant(DateMeaning.INTERVIEW, 6, hour=False), *at_hour(9))),
        ],
        [(9, True)],
    ),
    (
        "moved by a mail that names both times",
        [mail("m1", 3, dates=at_hour(6)), mail("m2", 4, dates=(*at_hour(6), *at_hour(9)))],
        [(9, True)],
    ),
    (
        "moved within the day",
        [mail("m1", 3, dates=at_hour(6)), mail("m2", 4, dates=at_hour(6.1))],
        [(6, True)],
    ),
    (
        "the same time again",
        [mail("m1", 3, dates=at_hour(6)), mail("m2", 4, dates=at_hour(6))],
        [(6, True)],
    ),
    (
        "too late to be moved",
        [mail("m1", 3, dates=at_hour(30)), mail("m2", 20, dates=at_hour(40), to_thread=("m1",))],
        [(30, True), (40, True)],
    ),
    (
        "first the invitation, then the time",
        [mail("m1", 3), mail("m2", 5, dates=at_hour(9))],
        [(9, True)],
    ),
    (
        "the time again in a calendar object",
        [mail("m1", 3, dates=at_hour(9)), mail("m2", 4, invites=(invite("u", 9),))],
        [(9, True)],
    ),
    ("a reminder", [mail("m1", 3, dates=at_hour(9)), mail("m2", 8)], [(9, True)]),
    (
        "called off",
        [mail("m1", 3, invites=(invite("u", 6),)), mail("m2", 4, invites=(invite("u", 6, method="CANCEL"),))],
        [],
    ),
    (
        "called off and fixed again at the same time",
        [
            mail("m1", 3, invites=(invite("u", 9),)),
            mail("m2", 4, invites=(invite("u", 9, method="CANCEL"),)),
            mail("m3", 5, invites=(invite("u", 9),)),
        ],
        [(9, True)],
    ),
    (
        "called off and made anew",
        [
            mail("m1", 3, invites=(invite("u", 9),)),
            mail("m2", 4, invites=(invite("u", 9, method="CANCEL"), invite("v", 10))),
        ],
        [(10, True)],
    ),
    ("somebody's answer to an invitation", [mail("m1", 3, invites=(invite("u", 9, method="REPLY"),))], [(3, False)]),
    (
        "called off with the rejection",
        [
            mail("m1", 3, invites=(invite("u", 9),)),
            letter("m2", 5, NO, "Globex", invites=(invite("u", 9, method="CANCEL"),)),
        ],
        [],
    ),
]


@pytest.mark.parametrize(("letters", "expected"), [i[1:] for i in INTERVIEWS], ids=[i[0] for i in INTERVIEWS])
def test_interviews_count_once_and_at_their_latest_time(letters, expected):
    """Moves, reminders and calendar objects are about one interview; held ones stay."""
    assert meetings(*letters) == expected


def test_a_moved_interview_keeps_its_id_and_gains_people():
    """The later mail is what it rests on; who was named before still takes part."""
    before = told(FIRST, mail("m1", 3, invites=(invite("u", 6, ADA),)))
    after = told(
        FIRST,
        mail("m1", 3, invites=(invite("u", 6, ADA),)),
        mail("m2", 4, invites=(invite("u", 9, Address("Ben Ford", "ben@globex.example")),)),
    )
    old, new = before.the(EventKind.INTERVIEW), after.the(EventKind.INTERVIEW)
    assert (new.id, new.message_id, new.known_at, new.title) == (old.id, "m2", day(4), "Interview")
    assert {after.contacts[known].name for known in new.contact_ids} == {"Ada Brook", "Ben Ford"}


@pytest.mark.parametrize(
    ("kind", "event"),
    [
        (Kind.ASSESSMENT, "assessment"),
        (Kind.OFFER, "offer"),
        (NO, "rejected"),
        (Kind.STATUS, "status"),
        (Kind.REQUEST, "request"),
        (Kind.FEEDBACK, "feedback"),
        (MEET, "interview"),
    ],
)
def test_every_kind_of_letter_is_an_event_of_its_day(kind, event):
    """The mail is what it rests on, and its date is when it became known."""
    record = told(FIRST, letter("m1", 5, kind, "Globex", "Cook"))
    made = record.the(EventKind(event))
    assert (made.at, made.known_at, made.message_id, made.decision_id) == (day(5), day(5), "m1", "")


def test_every_letter_of_rejection_is_kept_and_the_first_ended_it():
    """An automatic letter and a personal one are both in the history; the application ended once."""
    record = told(FIRST, letter("m1", 5, NO, "Globex", "Cook"), letter("m2", 7, NO, "Globex", "Cook"))
    (application,) = record.applications
    end = ending(record.history(application))
    assert record.kinds(application) == ["acknowledged", "applied", "rejected", "rejected"]
    assert end is not None
    assert end.message_id == "m1"


def test_a_receipt_after_other_news_still_says_that_the_owner_applied():
    """A recruiter wrote first, the owner applied later."""
    record = told(letter("m1", 0, Kind.OUTREACH, "Globex", "Cook"), letter("m2", 5, ACK, "Globex", "Cook"))
    (application,) = record.applications
    assert record.the(EventKind.APPLIED).at == day(5)
    assert record.kinds(application) == ["acknowledged", "applied", "outreach"]


def test_a_letter_without_a_date_counts_as_the_latest_of_its_application():
    """It comes after all dated mail and is never lost."""
    from dataclasses import replace

    message, reading = letter("a0", 0, NO, "Globex", "Cook")
    record = told(FIRST, letter("m1", 4, Kind.STATUS, "Globex", "Cook"), (replace(message, date=None), reading))
    assert record.the(EventKind.REJECTED).at == day(4)
