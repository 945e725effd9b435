"""The people of a mail."""

from __future__ import annotations

import pytest

from onward.model.message import Address, Invitation
from onward.model.reading import Part
from onward.reading.parts import part_of_title
from onward.reading.person_names import clean_name, same_person
from tests.reading.mails import SENT, found_people, mail

OWNER = Address("Jo Roe", "jo.roe@home.example")
R, H, V, C, U = Part.RECRUITER, Part.HIRING_MANAGER, Part.INTERVIEWER, Part.COORDINATOR, Part.UNKNOWN

IN_THE_TEXT = [
    ("Best regards,\nMarla Quist\nTalent Acquisition Partner\nVantry", [("Marla Quist", R)]),
    ("Kind regards,\nMARLA QUIST\nHead of Engineering", [("Marla Quist", H)]),
    ("Kind regards,\nThomas Lind | Engineering Manager | Vantry", [("Thomas Lind", H)]),
    ("Best,\nSarah", [("Sarah", U)]),
    ("Regards,\nSarah Winter, Recruiting Coordinator", [("Sarah Winter", C)]),
    ("Kind regards,\nThe Vantry Recruiting Team", []),
    ("Kind regards,\nPeople Operations\nAcme Widgets", []),
    ("Best regards,\nVantry", []),
    ("Mit freundlichen Grüßen\n\ni. A. Dr. Anna-Lena Müller\nPersonalreferentin", [("Anna-Lena Müller", R)]),
    ("Viele Grüße\nJonas von der Heide\nTeamleiter Entwicklung", [("Jonas von der Heide", H)]),
    ("Mit freundlichen Grüßen\nIhre Personalabteilung", []),
    ("Mit freundlichen Grüßen\nTannhof Systeme GmbH\nPersonalabteilung", []),
    (
        "Your interview with Priya Nair, our Head of Design, and Tom O'Neil is fixed.",
        [("Priya Nair", H), ("Tom O'Neil", V)],
    ),
    ("You will meet Maria de la Cruz and Peter Falk.", [("Maria de la Cruz", V), ("Peter Falk", V)]),
    ("You will be interviewed by Hannah Stern (CTO).", [("Hannah Stern", H)]),
    ("You'll speak with Kim Larsson from our People team.", [("Kim Larsson", R)]),
    ("Your call with Dana Whitfield, Recruiter, is on Monday.", [("Dana Whitfield", R)]),
    ("Interviewers: Amit Shah, Laura Berg", [("Amit Shah", V), ("Laura Berg", V)]),
    ("Our Head of Data, Julia Sommer, would like to talk to you.", [("Julia Sommer", H)]),
    ("My name is Rebecca Stone and I am a recruiter.", [("Rebecca Stone", U)]),
    ("Ihr Gespräch mit Frau Dr. Sabine Krause findet statt.", [("Sabine Krause", V)]),
    ("Ihr Vorstellungsgespräch mit Herrn Petersen und Frau Albrecht findet statt.", [("Petersen", V), ("Albrecht", V)]),
    ("Ihr Ansprechpartner ist Herr Klaus Weber.", [("Klaus Weber", U)]),
    ("Ihre Ansprechpartnerin: Silke Brandt", [("Silke Brandt", U)]),
    ("Please contact Emily Carter with any questions.", [("Emily Carter", U)]),
    ("It was good to meet with the Hiring Team at Vantry.", []),
    ("Thank you for your interview with Vantry.", []),
    ("You will meet our team on Google Meet.", []),
    ("We will contact you by Monday.", []),
    ("You spoke with Marco and Lena last week.", [("Marco", V), ("Lena", V)]),
    ("Oliver Stanmore, Recruiter, will call you on Monday.", [("Oliver Stanmore", R)]),
    ("We read your papers.\n\nAnnika Strand\nStrategy Lead, Vantry", [("Annika Strand", H)]),
    ("We spoke with Jo Roe about this.", []),
]

SENDERS = [
    ("Marla Quist <marla.quist@vantry.example>", [("Marla Quist", "marla.quist@vantry.example")]),
    ("Quist, Marla <marla.quist@vantry.example>", [("Marla Quist", "marla.quist@vantry.example")]),
    ("MARLA QUIST <m.quist@vantry.example>", [("Marla Quist", "m.quist@vantry.example")]),
    ("Xiaoling Wu <xiaoling.wu@vantry.example>", [("Xiaoling Wu", "xiaoling.wu@vantry.example")]),
    ("Sarah Winter (Vantry) <no-reply@hire.lever.co>", [("Sarah Winter", "")]),
    ("Sarah at Vantry <sarah@vantry.example>", [("Sarah", "sarah@vantry.example")]),
    ("Sarah Winter via LinkedIn <messages-noreply@linkedin.com>", [("Sarah Winter", "")]),
    ("J. P. O'Neil <jp.oneil@vantry.example>", [("J. P. O'Neil", "jp.oneil@vantry.example")]),
    ("Vantry Careers <careers@vantry.example>", []),
    ("Vantry <no-reply@ashbyhq.com>", []),
    ("Talent Acquisition <jobs@vantry.example>", []),
    ("<no-reply@vantry.example>", []),
    ("Acme Widgets <acmewidgets@myworkday.com>", []),
]

NAMES = [
    ("Dr. Anna-Lena Müller", "Anna-Lena Müller"),
    ("Dr. Whitmore", "Dr. Whitmore"),
    ("Herr Dr. Voss", "Voss"),
    ("Frau Dr. Anna-Lena Müller", "Anna-Lena Müller"),
    ("J. P. O'Neil", "J. P. O'Neil"),
    ("O'NEIL, JANE", "Jane O'Neil"),
    ("van der Berg, Pieter", "Pieter van der Berg"),
    ("Jane Doe, PhD", "Jane Doe"),
    ("Jane Doe (she/her)", "Jane Doe"),
    ("  Jane   Doe  ", "Jane Doe"),
    ("Recruiting Team", ""),
    ("jane", ""),
    ("Jane Doe 2", ""),
    ("jane@vantry.example", ""),
    ("Acme GmbH", ""),
    ("", ""),
]

TITLES = [
    ("Talent Acquisition Partner", R),
    ("Head of Recruiting", R),
    ("HR Business Partner", R),
    ("Personalreferentin", R),
    ("Head of Engineering", H),
    ("CTO & Co-Founder", H),
    ("Teamleiterin Vertrieb", H),
    ("Hiring Manager", H),
    ("Recruiting Coordinator", C),
    ("Executive Assistant to the CEO", C),
    ("Software Engineer", U),
    ("Product Manager", U),
    ("", U),
]


def people_of(message, own=frozenset({OWNER.address})):
    """The people found in a mail."""
    return found_people(message, own)


@pytest.mark.parametrize(("text", "expected"), IN_THE_TEXT)
def test_the_text_names_people_with_their_part(text, expected):
    """Signature, interview and contact phrases give names; the words beside them give the part."""
    found = people_of(mail("Hello", f"Dear Jo,\n\n{text}", to=(OWNER,)))
    assert [(person.name, person.part) for person in found] == expected


@pytest.mark.parametrize(("sender", "expected"), SENDERS)
def test_the_sender_is_a_person_or_a_mailbox(sender, expected):
    """A person's own address is kept, that of a relay is not."""
    found = people_of(mail("Hello", "Dear Jo,\n\nwe are glad.", sender, to=(OWNER,)))
    assert [(person.name, person.address) for person in found] == expected


@pytest.mark.parametrize(("written", "shown"), NAMES)
def test_names_are_brought_into_one_order(written, shown):
    """Honorifics, capitals and turned-round names are mended; other words are refused."""
    assert clean_name(written) == shown


@pytest.mark.parametrize(("title", "part"), TITLES)
def test_a_title_gives_the_part(title, part):
    """People of the personnel department are told before managers."""
    assert part_of_title(title) is part


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jane Doe", "Jane", True),
        ("Dr. Jane Doe", "Jane Doe", True),
        ("Jane Doe", "John Doe", False),
        ("", "Jane", False),
        ("Jane A. Doe", "Jane Doe", True),
    ],
)
def test_one_person_under_two_names(one, other, same):
    """First name alone and full name may be one person."""
    assert same_person(one, other) is same


def test_sender_and_signature_are_one_person():
    """The signature tells the sender's part."""
    text = "Dear Jo,\n\nthank you.\n\nBest,\nMarla Quist\nRecruiter"
    found = people_of(mail("Hello", text, "Marla <marla.quist@vantry.example>", to=(OWNER,)))
    assert [(p.name, p.address, p.part) for p in found] == [("Marla Quist", "marla.quist@vantry.example", R)]


def test_the_owner_is_nobody_found():
    """Neither as sender nor greeted, whatever the addresses are known to be."""
    text = "Dear Jo Roe,\n\nyour interview with Jo Roe is off.\n\nBest,\nVantry"
    assert people_of(mail("Hello", text, to=(OWNER,)), frozenset()) == ()
    assert people_of(mail("Hello", "Dear team,\n\nthanks.\n\nBest,\nJo Roe", "Jo Roe <jo.roe@home.example>")) == ()


def test_an_invitation_names_who_meets_the_owner():
    """Organizer and attendees of a small meeting meet the owner; rooms and the owner do not."""
    invitation = Invitation(
        uid="u1",
        method="REQUEST",
        summary="Interview",
        start=SENT,
        organizer=Address("Kim Larsson", "kim@vantry.example"),
        attendees=(OWNER, Address("Amit Shah", "amit@vantry.example"), Address("", "room.resource@vantry.example")),
    )
    found = people_of(
        mail("Invitation", "", "<calendar-notification@google.com>", to=(OWNER,), invitations=(invitation,))
    )
    assert [(p.name, p.part, p.evidence.place) for p in found] == [
        ("Kim Larsson", U, "invitation"),
        ("Amit Shah", V, "invitation"),
    ]
