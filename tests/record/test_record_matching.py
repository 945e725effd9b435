"""Which application a mail is about, told as stories."""

from __future__ import annotations

import pytest

from onward.model.application import Channel, EventKind
from onward.model.decision import Verb
from onward.model.message import Address
from onward.model.question import QuestionKind
from onward.model.reading import DateMeaning, Kind, Part, SenderRole
from onward.record.build import build
from tests.record.stories import Told, invite, letter, meant, person, said, told

ACK, NO, MEET = Kind.ACKNOWLEDGEMENT, Kind.REJECTION, Kind.INTERVIEW


def test_a_receipt_founds_an_application_that_was_sent_on_that_day():
    """One acknowledgement gives the application, its date and its names."""
    record = told(letter("m1", 0, ACK, "Globex GmbH", "Media Designer (m/f/d)", requisition="R-12"))
    (application,) = record.applications.values()
    assert (record.company(application.id), application.role) == ("Globex GmbH", "Media Designer (m/f/d)")
    assert application.requisition == "R-12"
    assert record.kinds(application.id) == ["acknowledged", "applied"]
    assert application.id.startswith("a-")
    assert len(application.id) == 10
    assert {evidence.text for evidence in application.evidence} == {"Globex GmbH", "Media Designer (m/f/d)", "R-12"}
    assert record.ties["m1"].how == "founding"


# (name, first letters, the letter in question, the letter whose application it belongs to, how)
TIES = [
    ("thread", [letter("m1", 0, ACK, "Globex", "Designer")], letter("m2", 9, NO, to_thread=("m1",)), "m1", "thread"),
    (
        "thread of the owner's own mail",
        [letter("m1", 0, ACK, "Globex", "Designer", to_thread=("mine",))],
        letter("m2", 9, NO, to_thread=("mine",)),
        "m1",
        "thread",
    ),
    (
        "nearest message of a thread",
        [
            letter("m1", 0, ACK, "Globex", "Designer"),
            letter("m2", 1, ACK, "Initech", "Welder", to_thread=("m1",)),
        ],
        letter("m3", 9, NO, to_thread=("m1", "m2")),
        "m2",
        "thread",
    ),
    (
        "calendar object",
        [
            letter("m1", 0, ACK, "Globex", "Designer"),
            letter("m2", 3, MEET, "Globex", "Designer", invites=(invite("u1", 6),)),
        ],
        letter("m3", 4, MEET, invites=(invite("u1", 7),)),
        "m1",
        "thread",
    ),
    (
        "requisition",
        [
            letter("m1", 0, ACK, "Globex", "Designer", requisition="R-1"),
            letter("m2", 0, ACK, "Globex", "Designer II", requisition="R-2"),
        ],
        letter("m3", 9, NO, requisition="r 2"),
        "m2",
        "requisition",
    ),
    (
        "a long number for the same role under the system's name",
        [letter("m1", 0, ACK, "Globex", "Designer", requisition="JR-00812")],
        letter("m3", 9, NO, "Workbay", "Designer", requisition="JR-00812"),
        "m1",
        "requisition",
    ),
    (
        "role among two at one company",
        [letter("m1", 0, ACK, "Globex", "Media Designer"), letter("m2", 0, ACK, "Globex", "Project Manager")],
        letter("m3", 9, NO, "Globex", "Project Manager (Berlin)"),
        "m2",
        "role",
    ),
    (
        "the very same role before a longer one",
        [
            letter("m1", 0, ACK, "Globex", "Senior Software Engineer"),
            letter("m2", 5, ACK, "Globex", "Software Engineer"),
        ],
        letter("m3", 9, NO, "Globex", "Software Engineer"),
        "m2",
        "role",
    ),
    (
        "person among two at one company",
        [
            letter("m1", 0, ACK, "Globex", "Media Designer", people=(person("Ada Brook", "ada@globex.example"),)),
            letter("m2", 0, ACK, "Globex", "Project Manager", people=(person("Ben Ford", "ben@globex.example"),)),
        ],
        letter("m3", 9, NO, "Globex", people=(person("Ben Ford", "ben@globex.example"),)),
        "m2",
        "person",
    ),
    (
        "the only open one at a company",
        [
            letter("m1", 0, ACK, "Globex", "Media Designer"),
            letter("m2", 0, ACK, "Globex", "Project Manager"),
            letter("m3", 2, NO, "Globex", "Project Manager"),
        ],
        letter("m4", 9, NO, "Globex"),
        "m1",
        "company",
    ),
    (
        "own mail domain",
        [letter("m1", 0, ACK, "Globex", "Designer")],
        letter("m2", 9, NO, sender="hr@mail.globex.example", by=SenderRole.EMPLOYER),
        "m1",
        "company",
    ),
    (
        "another name of the same firm from its domain",
        [letter("m1", 0, ACK, "Globex", "Designer")],
        letter("m2", 9, NO, "Globex Solutions", "Designer", sender="hr@globex.example"),
        "m1",
        "role",
    ),
    (
        "a region behind the name",
        [letter("m1", 0, ACK, "Globex Deutschland GmbH", "Designer", by=SenderRole.TRACKING_SYSTEM)],
        letter("m2", 9, NO, "Globex", "Designer", by=SenderRole.TRACKING_SYSTEM),
        "m1",
        "role",
    ),
    (
        "person at an unknown company",
        [letter("m1", 0, ACK, "Globex", "Designer", people=(person("Ada Brook", "ada@brook.example"),))],
        letter("m2", 9, NO, people=(person("Ada Brook", "ada@brook.example"),), by=SenderRole.PERSONAL),
        "m1",
        "person",
    ),
    (
        "the agency's letter names the employer later",
        [
            letter("m1", 0, ACK, agency="Bridge Staffing", role="Designer", by=SenderRole.AGENCY),
        ],
        letter("m2", 9, NO, "Globex", "Designer", agency="Bridge Staffing", by=SenderRole.AGENCY),
        "m1",
        "role",
    ),
    (
        "a late receipt soon after the no",
        [letter("m1", 0, ACK, "Globex", "Designer"), letter("m2", 9, NO, "Globex", "Designer")],
        letter("m3", 20, ACK, "Globex", "Designer"),
        "m1",
        "role",
    ),
    (
        "a second rejection",
        [letter("m1", 0, ACK, "Globex", "Designer"), letter("m2", 9, NO, "Globex", "Designer")],
        letter("m3", 60, NO, "Globex", "Designer"),
        "m1",
        "role",
    ),
    (
        "feedback long after the end",
        [letter("m1", 0, ACK, "Globex", "Designer"), letter("m2", 9, NO, "Globex", "Designer")],
        letter("m3", 90, Kind.FEEDBACK, "Globex"),
        "m1",
        "company",
    ),
]


@pytest.mark.parametrize(("before", "mail", "whose", "how"), [t[1:] for t in TIES], ids=[t[0] for t in TIES])
def test_a_letter_finds_its_application(before, mail, whose, how):
    """The surest lead decides, and the tie says which it was."""
    record = told(*before, mail)
    assert record.of(mail[0].id) == record.of(whose) != ""
    assert record.ties[mail[0].id].how == how
    assert not record.questions


# (name, first letters, a letter that founds an application of its own)
FOUNDINGS = [
    ("another company", [letter("m1", 0, ACK, "Globex", "Designer")], letter("m2", 1, ACK, "Initech", "Designer")),
    ("another role", [letter("m1", 0, ACK, "Globex", "Designer")], letter("m2", 1, ACK, "Globex", "Accountant")),
    (
        "a rejection for another role",
        [letter("m1", 0, ACK, "Globex", "Designer")],
        letter("m2", 1, NO, "Globex", "Cook"),
    ),
    (
        "a new application after the no",
        [letter("m1", 0, ACK, "Globex", "Designer"), letter("m2", 9, NO, "Globex", "Designer")],
        letter("m3", 40, ACK, "Globex", "Designer"),
    ),
    (
        "the same number again after the no",
        [
            letter("m1", 0, ACK, "Globex", "Designer", requisition="R-1"),
            letter("m2", 9, NO, "Globex", "Designer", requisition="R-1"),
        ],
        letter("m3", 40, ACK, "Globex", "Designer", requisition="R-1"),
    ),
    ("after months of silence", [letter("m1", 0, ACK, "Globex", "Cook")], letter("m2", 120, ACK, "Globex", "Cook")),
    (
        "the same role under another number",
        [letter("m1", 0, ACK, "Globex", "Cook", requisition="R-1")],
        letter("m2", 1, ACK, "Globex", "Cook", requisition="R-2"),
    ),
    (
        "the same number at another company",
        [letter("m1", 0, ACK, "Globex", "Cook", requisition="12")],
        letter("m2", 1, ACK, "Initech", "Cook", requisition="12"),
    ),
    (
        "a thread that goes on about another bid",
        [letter("m1", 0, ACK, "Globex", "Cook")],
        letter("m2", 1, ACK, "Initech", "Designer", to_thread=("m1",)),
    ),
    (
        "a recruiter who writes first while another bid runs",
        [letter("m1", 0, ACK, "Globex", "Cook")],
        letter("m2", 1, Kind.OUTREACH, "Globex", "Designer"),
    ),
    (
        "a recruiter who writes first again after the no",
        [letter("m1", 0, ACK, "Globex", "Cook"), letter("m2", 1, NO, "Globex", "Cook", to_thread=("m1",))],
        letter("m3", 9, Kind.OUTREACH, "Globex", "Chef", to_thread=("m2",)),
    ),
    (
        "an interview for another role in the thread of the no",
        [letter("m1", 0, ACK, "Globex", "Cook"), letter("m2", 1, NO, "Globex", "Cook", to_thread=("m1",))],
        letter("m3", 9, MEET, "Globex", "Accountant", to_thread=("m2",)),
    ),
    ("a letter without any receipt", [], letter("m1", 0, NO, "Globex", "Cook")),
    ("news of an application nobody knew of", [], letter("m1", 0, Kind.STATUS, "Globex", "Cook")),
]


@pytest.mark.parametrize(("before", "mail"), [t[1:] for t in FOUNDINGS], ids=[t[0] for t in FOUNDINGS])
def test_a_letter_about_a_new_bid_founds_an_application(before, mail):
    """A company, role, number or time that does not fit makes an application of its own."""
    record = told(*before, mail)
    assert record.ties[mail[0].id].how == "founding"
    assert not record.questions


# (name, first letters, the letter, letters of the suggested applications)
DOUBTS = [
    (
        "two open ones at a company and no role",
        [letter("m1", 0, ACK, "Globex", "Designer"), letter("m2", 1, ACK, "Globex", "Cook")],
        letter("m3", 9, NO, "Globex"),
        ["m2", "m1"],
    ),
    (
        "roles that may be one",
        [letter("m1", 0, ACK, "Globex", "Junior Software Engineer")],
        letter("m3", 9, NO, "Globex", "Senior Software Engineer"),
        ["m1"],
    ),
    (
        "a no without a role long after the end",
        [letter("m1", 0, ACK, "Globex", "Designer"), letter("m2", 9, NO, "Globex", "Designer")],
        letter("m3", 60, NO, "Globex"),
        ["m1"],
    ),
    (
        "an interview long after the no",
        [letter("m1", 0, ACK, "Globex", "Designer"), letter("m2", 9, NO, "Globex", "Designer")],
        letter("m3", 60, MEET, "Globex", "Designer"),
        ["m1"],
    ),
    (
        "a role that is open and a letter that names no employer",
        [letter("m1", 0, ACK, "Globex", "Designer")],
        letter("m3", 9, NO, role="Designer"),
        ["m1"],
    ),
    (
        "a person of two applications",
        [
            letter("m1", 0, ACK, "Globex", "Designer", people=(person("Ada Brook", "ada@globex.example"),)),
            letter("m2", 1, ACK, "Globex", "Cook", people=(person("Ada Brook", "ada@globex.example"),)),
        ],
        letter("m3", 9, NO, people=(person("Ada Brook", "ada@globex.example"),), by=SenderRole.PERSONAL),
        ["m2", "m1"],
    ),
]


@pytest.mark.parametrize(("before", "mail", "likely"), [t[1:] for t in DOUBTS], ids=[t[0] for t in DOUBTS])
def test_a_doubtful_letter_becomes_a_question(before, mail, likely):
    """Nothing is guessed: the likeliest comes first, then a new one, then none."""
    record = told(*before, mail)
    (question,) = record.questions.values()
    assert question.kind is QuestionKind.TIE
    assert [s.value for s in question.suggestions] == [*(record.of(known) for known in likely), "new", ""]
    assert not record.of(mail[0].id)
    assert len(record.applications) == len({record.of(entry[0].id) for entry in before})


def test_a_rejection_from_nobody_known_is_on_record_and_asked_about():
    """It is never lost: an application without a company holds it until the owner says which."""
    record = told(letter("m1", 0, NO, role="Cook", sender_name="Hiring Desk"))
    (application,) = record.applications.values()
    (question,) = record.questions.values()
    assert (application.organization_id, record.kinds(application.id)) == ("", ["rejected"])
    assert question.kind is QuestionKind.COMPANY
    assert [suggestion.value for suggestion in question.suggestions] == ["Hiring Desk"]


def test_a_receipt_from_nobody_known_suggests_where_the_owner_applied_for_that_role():
    """The companies with an open bid for the same role come first."""
    record = told(letter("m1", 0, ACK, "Globex", "Cook"), letter("m2", 5, ACK, role="Cook"))
    (question,) = record.questions.values()
    assert question.suggestions[0].value == "Globex"


@pytest.mark.parametrize("kind", [Kind.STATUS, Kind.REQUEST, Kind.FEEDBACK])
def test_small_news_from_nobody_known_is_only_asked_about(kind):
    """It tells of no bid by itself."""
    record = told(letter("m1", 0, kind))
    assert not record.applications
    assert len(record.questions) == 1


def test_an_unsure_kind_is_asked_about_and_changes_nothing_else():
    """Not even the company is taken from it."""
    record = told(letter("m1", 0, NO, "Globex", "Cook", unsure=True))
    (question,) = record.questions.values()
    assert question.kind is QuestionKind.KIND
    assert question.suggestions[0].value == "rejection"
    assert not record.applications
    assert not record.keys


@pytest.mark.parametrize("kind", [Kind.ALERT, Kind.OTHER, Kind.NOT_JOB])
def test_mail_beside_the_search_changes_nothing(kind):
    """Even when its reader was not sure of it."""
    assert told(letter("m1", 0, kind, "Globex", unsure=True)).causes == {}


def test_outreach_founds_an_interest_only_with_a_name_behind_it():
    """A recruiter's first letter without company or agency is nothing to keep."""
    record = told(
        letter("m1", 0, Kind.OUTREACH, agency="Bridge Staffing", role="Cook", by=SenderRole.AGENCY),
        letter("m2", 0, Kind.OUTREACH, role="Cook", by=SenderRole.PERSONAL),
    )
    (application,) = record.applications.values()
    assert application.channel is Channel.APPROACHED
    assert application.organization_id == application.agency_id
    assert not record.questions


def test_an_agency_keeps_its_place_when_the_employer_becomes_known():
    """The employer takes the agency's place, the agency stays beside it, and each keeps its own domain and people."""
    brook, ford = person("Ada Brook", "ada@bridge.example"), person("Ben Ford", "ben@globex.example")
    record = told(
        letter("m1", 0, ACK, agency="Bridge Staffing", role="Cook", by=SenderRole.AGENCY, sender="ada@bridge.example"),
        letter(
            "m2",
            1,
            MEET,
            "Globex",
            "Cook",
            agency="Bridge Staffing",
            by=SenderRole.AGENCY,
            sender="ada@bridge.example",
            people=(brook, ford),
        ),
    )
    (application,) = record.applications.values()
    agency, employer = (record.organizations[known] for known in (application.agency_id, application.organization_id))
    assert (agency.name, agency.domains) == ("Bridge Staffing", ("bridge.example",))
    assert (employer.name, employer.domains) == ("Globex", ())
    assert {c.name: c.organization_id for c in record.contacts.values()} == {
        "Ada Brook": agency.id,
        "Ben Ford": employer.id,
    }
    assert application.channel is Channel.AGENCY


@pytest.mark.parametrize("by", [SenderRole.TRACKING_SYSTEM, SenderRole.BOARD, SenderRole.PERSONAL, SenderRole.UNKNOWN])
def test_only_an_employers_own_domain_belongs_to_it(by):
    """A tracking system's domain would lead every firm's mail to one application."""
    record = told(letter("m1", 0, ACK, "Globex", "Cook", by=by))
    assert all(not organization.domains for organization in record.organizations.values())
    assert not [key for key in record.keys if key[0] == "domain"]


def test_a_domain_of_several_employers_is_nobodys_own():
    """After three employers it leads nowhere, and its own name is no company."""
    by_vendor = {"sender": "mail@hirewell.example", "by": SenderRole.EMPLOYER}
    names = ("Globex", "Initech", "Lark", "Hooli")
    receipts = [letter(f"m{n}", n, ACK, name, f"Cook {name}", **by_vendor) for n, name in enumerate(names)]
    record = told(*receipts, letter("m9", 9, NO, "Hirewell", "Welder", **by_vendor))
    assert len([key for key in record.keys if key[0] == "domain"]) == 3
    assert record.company(record.of("m9")) == ""
    assert [question.kind for question in record.questions.values()] == [QuestionKind.COMPANY]


def test_the_owners_own_mail_is_tied_by_its_thread_and_tells_nothing():
    """An answer of the employer to it finds the application."""
    mine = letter("m2", 2, MEET, "Globex", "Cook", sender="robin@vale.example", to_thread=("m1",))
    alone = letter("m3", 3, MEET, "Initech", "Welder", sender="robin@vale.example")
    letters = (letter("m1", 0, ACK, "Globex", "Cook"), mine, alone, letter("m4", 4, NO, to_thread=("m2",)))
    record = Told().apply(build(letters, (), frozenset({"robin@vale.example"})))
    (application,) = record.applications
    assert (record.of("m2"), record.of("m3"), record.of("m4")) == (application, "", application)
    assert record.kinds(application) == ["acknowledged", "applied", "rejected"]


def test_a_board_is_the_channel():
    """A board's receipt says how the owner applied; the employer's own receipt joins it."""
    record = told(
        letter("m1", 0, ACK, "Globex", "Cook", by=SenderRole.BOARD, sender="jobs@board.example"),
        letter("m2", 1, ACK, "Globex", "Cook (Hamburg)"),
    )
    (application,) = record.applications.values()
    assert application.channel is Channel.BOARD


def test_the_owner_was_told_whom_a_doubtful_letter_is_about():
    """The owner's tie outranks every lead, and the question is gone."""
    letters = (
        letter("m1", 0, ACK, "Globex", "Designer"),
        letter("m2", 1, ACK, "Globex", "Cook"),
        letter("m3", 9, NO, "Globex"),
    )
    asked = told(*letters)
    tie = said("d1", 10, Verb.TIE, "m3", application_id=asked.of("m1"))
    record = told(*letters, decisions=(tie,))
    assert record.of("m3") == record.of("m1")
    assert record.ties["m3"].how == "owner"
    assert not record.questions


def test_an_invitation_tells_who_takes_part():
    """Organizer and attendees become contacts; the owner and shared mailboxes do not."""
    ada, desk = Address("Ada Brook", "ada@globex.example"), Address("", "jobs@globex.example")
    record = told(letter("m1", 0, MEET, "Globex", "Cook", invites=(invite("u1", 3, desk, ada),)))
    assert [contact.name for contact in record.contacts.values()] == ["Ada Brook"]
    assert record.the(EventKind.INTERVIEW).contact_ids == tuple(record.contacts)


# (name, people of successive letters, expected (name, address, part) of the contacts)
CONTACTS = [
    (
        "the weightiest part wins",
        [
            (person("Ada Brook", "ada@g.example", Part.INTERVIEWER),),
            (person("Ada Brook", "ada@g.example", Part.RECRUITER),),
        ],
        [("Ada Brook", "ada@g.example", "interviewer")],
    ),
    (
        "a name finds its address later",
        [(person("Ada Brook"),), (person("ADA Brook", "ada@g.example", Part.HIRING_MANAGER),)],
        [("Ada Brook", "ada@g.example", "hiring_manager")],
    ),
    ("a shared mailbox is nobody", [(person("", "careers@g.example"),)], []),
    ("a no-reply address is nobody's", [(person("Ada Brook", "no-reply@g.example"),)], [("Ada Brook", "", "unknown")]),
    (
        "two persons of one name",
        [(person("Ada Brook", "ada@g.example"),), (person("Ada Brook", "a.brook@g.example"),)],
        [("Ada Brook", "a.brook@g.example", "unknown"), ("Ada Brook", "ada@g.example", "unknown")],
    ),
]


@pytest.mark.parametrize(("people", "expected"), [c[1:] for c in CONTACTS], ids=[c[0] for c in CONTACTS])
def test_people_become_contacts(people, expected):
    """By address first, else by name at the organization."""
    letters = [letter(f"m{n}", n, Kind.STATUS, "Globex", "Cook", people=found) for n, found in enumerate(people)]
    contacts = told(*letters).contacts.values()
    assert sorted((c.name, c.address, c.part.value) for c in contacts) == expected


def test_a_name_at_an_unknown_company_is_nobody_in_particular():
    """Two firms' Ada Brooks must not become one."""
    assert not told(letter("m1", 0, NO, people=(person("Ada Brook"),))).contacts


def test_the_named_day_of_application_counts():
    """A letter may say when the owner applied, also when no receipt came."""
    applied = (meant(DateMeaning.APPLIED, -10, hour=False),)
    record = told(letter("m1", 0, NO, "Globex", "Cook", dates=applied))
    assert record.the(EventKind.APPLIED).at.date().isoformat() == "2026-02-20"
