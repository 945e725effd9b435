"""Where employers, roles, people and days stand in letters: a case for each kind of place."""

from __future__ import annotations

import pytest

from onward.model.names import organization_key
from onward.model.reading import DateMeaning as M
from onward.reading.dates import find_dates
from onward.reading.own_name import covers, makes_up
from onward.reading.prepare import prepare
from onward.reading.requisition import find_requisition
from tests.reading.mails import found_company, found_people, found_role, mail

NO_REPLY = "no-reply@orrenfield.example"

EMPLOYERS = [
    ("Talent Acquisition - Orrenfield Mills <ta@orrenfield.example>", "We have read it.", "Orrenfield Mills"),
    ("Hochschule Quendorf, Personalservice <personal@hs-quendorf.example>", "Danke.", "Hochschule Quendorf"),
    ("Reederei Tolkhoff – Personal <personal@tolkhoff.example>", "Danke.", "Reederei Tolkhoff"),
    ("Bewerberportal Klinik Ahrensee <noreply@karriere.klinik-ahrensee.example>", "Danke.", "Klinik Ahrensee"),
    ("Careers <no-reply@harrowmilltransit.example>", "Agency: Harrow Mill Transit Board", "Harrow Mill Transit Board"),
    ("Rob Castle <rcastle@windlassmuseum.example>", "Windlass Maritime Museum wrote.", "Windlass Maritime Museum"),
    (
        "Brent Holm <bholm@elmlakesmfg.example>",
        "Hi.\n\nBest,\nBrent Holm\nElm Lakes Manufacturing",
        "Elm Lakes Manufacturing",
    ),
    ("Beat Wyss <wyss@ks-orlen.example>", "Hallo.\n\nGruss\nBeat Wyss\nKantonsspital Orlen", "Kantonsspital Orlen"),
    (
        "Recruiting <hi@orrenfield.example>",
        "Viele Grüße\nIhr HR-Team der Orrenfield Logistik SE",
        "Orrenfield Logistik SE",
    ),
    ("Faye Ansel <faye@decadecement.example>", "Soon.\n\nRegards,\nFaye Ansel\nHR - Decade Cement", "Decade Cement"),
    ("SignQuill <no-reply@docusignal.example>", "Coral Physio sent you a document to sign.", "Coral Physio"),
    ("Tests <noreply@skilltestpro.example>", "Marshwater Bank has asked you to take a test.", "Marshwater Bank"),
    (
        "Calendar <invites@meetplanner.example>",
        "Organizer: k.r@nilgara.example\n\nThe position is at our site. Nilgara Technologies, 5th floor.",
        "Nilgara Technologies",
    ),
    (
        "Jobs at St Osric's <jobs@stosrics-school.example>",
        "Your application to St Osric's School is here.",
        "St Osric's School",
    ),
]

ROLES = [
    ("I am writing about the Senior Field Researcher search.", "Senior Field Researcher"),
    ("Thank you for taking part in the process for Grants Coordinator with us.", "Grants Coordinator"),
    ("We have received your application for:\n\nMaintenance Mechanic (Job ID: 90044)", "Maintenance Mechanic"),
    ("What: Technical interview - Embedded Software Engineer", "Embedded Software Engineer"),
    ("We are hiring our first Operations Manager.", "Operations Manager"),
    ("Wir suchen ab sofort Kommissionierer (m/w/d) in Bollau, 15 EUR die Stunde.", "Kommissionierer"),
    ("Mein Kunde sucht einen Embedded Developer (m/w/d).", "Embedded Developer"),
    ("Danke für deine Bewerbung um einen Ausbildungsplatz als Tischler.", "Tischler"),
    (
        "Im Verfahren 51/25 „Fachkraft Unterhaltsvorschuss“ ist noch nichts entschieden.",
        "Fachkraft Unterhaltsvorschuss",
    ),
    ("Ihre Bewerbung auf die Stelle als Fachfrau Apotheke 60-80% liegt vor.", "Fachfrau Apotheke"),
    ("Your application for the Ranger (fixed term) vacancy was read.", "Ranger (fixed term)"),
]

PEOPLE = [
    (
        "The panel will be myself, Ian Brath (Head of Outreach) and Shazia Malkin (Trustee).",
        ["Ian Brath", "Shazia Malkin"],
    ),
    ("Thank you for chatting with Ben and Faridan yesterday.", ["Ben", "Faridan"]),
    ("Frau Tewitz ist diese Woche auf Dienstreise.", ["Tewitz"]),
    ("Herr Dr. Vosskamm liest Ihre Unterlagen.", ["Vosskamm"]),
    ("I will ask Dr Whitmoor to call you.", ["Dr Whitmoor"]),
    ("Teilnehmende:\n* Frank Uhland\n* Petra Lohse", ["Frank Uhland", "Petra Lohse"]),
    ("Danke.\n\nIm Auftrag\nThielmann", ["Thielmann"]),
    (
        "Danke.\n\nMit freundlichen Grüßen\ni. V. Dörte Ahlen          i. A. Nils Barting",
        ["Dörte Ahlen", "Nils Barting"],
    ),
    ("Alles Gute weiterhin. MfG S. Petzolt", ["S. Petzolt"]),
    ("Sehr geehrte Frau Roe,\n\nvielen Dank.", []),
]

DAYS = [  # the mail is of Monday, 23 November 2026
    ("Thank you for coming in on Thursday.", []),
    ("We met last Tuesday.", []),
    (
        "Are you free for an interview on Tues 8 or Wed 9 Dec at 14:00?",
        [(M.INTERVIEW, "2026-12-08"), (M.INTERVIEW, "2026-12-09")],
    ),
    ("Unfortunately we won't be able to meet on 30 November as planned.", []),
    ("Please send it by end of day Friday, 4 December.", [(M.ANSWER_BY, "2026-12-04")]),
    ("Your date of joining is 8th January 2027.", [(M.START, "2027-01-08")]),
    ("Wir möchten Ihnen die Stelle zum 1. Februar 2027 anbieten.", [(M.START, "2027-02-01")]),
    ("Wir laden Sie zum Probearbeiten am 9. Dezember ein.", [(M.INTERVIEW, "2026-12-09")]),
    ("Ihre Bewerbung als Köchin vom 11. November 2026 liegt uns vor.", [(M.APPLIED, "2026-11-11")]),
    ("We keep your papers for six months.", [(M.KEEP_UNTIL, "2027-05-23")]),
]

NUMBERS = [
    ("Your interview for Executive Officer, Campaign 2025/19, was read.", "2025/19"),
    ("Announcement Number: TQ2-25-088", "TQ2-25-088"),
    ("Payroll Specialist, Job Posting 4471.", "4471"),
    ("Your interest in competition 25-QR-77 is noted.", "25-QR-77"),
    ("The post of Support Officer (Ref: QC/SS/118) is open.", "QC/SS/118"),
    ("Im Stellenbesetzungsverfahren 51/25 ist nichts entschieden.", "51/25"),
]

COVERED = [
    ("Elm Lakes Manufacturing", "elmlakesmfg", True),
    ("Windlass Maritime Museum", "windlassmuseum", True),
    ("Kantonsspital Orlen", "ks-orlen", True),
    ("Harrow Mill Transit Board", "harrowmilltransit", True),
    ("Orrenfield", "quendorf", False),
    ("Elm Street", "elmlakesmfg", False),
]


@pytest.mark.parametrize(("sender", "text", "expected"), EMPLOYERS)
def test_an_employer_is_found_where_letters_name_it(sender, text, expected):
    """The name in full, whichever of sender, text, signature and domain names it."""
    message = mail("Your application", text, sender)
    found = found_company(message).company
    assert found is not None
    assert organization_key(found.value) == organization_key(expected)


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_a_role_is_found_where_letters_name_it(text, expected):
    """The role alone, without numbers, places and hours."""
    found = found_role(mail("News", text, NO_REPLY))
    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_a_number_is_found_behind_the_words_for_a_procedure(text, expected):
    """Campaigns, competitions, announcements and procedures carry numbers like vacancies."""
    found = find_requisition(prepare(mail("News", text, NO_REPLY)))
    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_are_found_where_letters_name_them(text, expected):
    """Everybody but the owner, who is greeted."""
    message = mail("News", f"Hallo,\n\n{text}" if "geehrte" not in text else text, NO_REPLY)
    people = found_people(message)
    assert [person.name for person in people] == expected


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_are_told_by_what_the_letter_does_with_them(text, expected):
    """Days that passed, were called off or only count a time of keeping are no meetings and no limits."""
    found = find_dates(prepare(mail("News", text, NO_REPLY)))
    assert [(fact.meaning, fact.on.isoformat()) for fact in found if fact.meaning is not M.OTHER] == expected


@pytest.mark.parametrize(("name", "handle", "expected"), COVERED)
def test_a_domain_is_made_of_the_words_of_a_name(name, handle, expected):
    """Whole words, beginnings, initials and words left out make up a domain label."""
    assert makes_up(name, handle) is expected


def test_the_words_used_up_are_counted():
    """What follows the name in a run of capitals is told from the name."""
    assert covers("Elm Lakes Graduate Programme", "elmlakes") == 2
