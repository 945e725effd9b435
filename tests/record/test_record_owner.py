"""The owner's word: corrections, ties, other names, merges, things entered by hand."""

from __future__ import annotations

import pytest

from onward.model.application import Channel, EventKind
from onward.model.decision import Verb
from onward.model.question import QuestionKind
from onward.model.reading import DateMeaning, Decline, Kind, Part, SenderRole
from onward.record.ids import question_id
from onward.record.overlay import overlaid, overlay
from tests.record.stories import day, invite, letter, meant, person, said, told

ACK, NO, MEET = Kind.ACKNOWLEDGEMENT, Kind.REJECTION, Kind.INTERVIEW


def test_a_correction_is_the_owners_word_and_stands_in_the_reading():
    """Kind, company and role are sure, and rest on the decision."""
    _message, reading = letter("m1", 0, Kind.STATUS, "Globx", "Cok", unsure=True)
    decisions = (
        said("d1", 1, Verb.CORRECT_KIND, "m1", kind="rejection"),
        said("d2", 2, Verb.CORRECT_COMPANY, "m1", company="Globex"),
        said("d3", 3, Verb.CORRECT_ROLE, "m1", role="Cook"),
        said("d4", 4, Verb.CORRECT_ROLE, "m2", role="Welder"),
    )
    after = overlay(reading, decisions)
    assert (after.kind, after.unsure, after.confidence, after.decline) == (NO, False, 1.0, Decline.EXPLICIT)
    assert after.company is not None
    assert (after.company.value, after.company.evidence.decision_id, after.company.evidence.place) == (
        "Globex",
        "d2",
        "owner",
    )
    assert after.role is not None
    assert after.role.value == "Cook"
    assert overlay(after, decisions) == after
    assert overlaid({"m1": reading}, decisions) == {"m1": after}


def test_the_latest_correction_counts_and_an_empty_one_says_unknown():
    """Decisions are taken in the order in which they were made."""
    _message, reading = letter("m1", 0, NO, "Globx")
    later = said("d1", 5, Verb.CORRECT_COMPANY, "m1", company="")
    earlier = said("d2", 4, Verb.CORRECT_COMPANY, "m1", company="Globex")
    assert overlay(reading, (later, earlier)).company is None


# (the owner's word, people after it as (name, address, part))
PEOPLE = [
    (
        {"name": "Ada Brook", "address": "ADA@g.example", "part": "hiring_manager"},
        ("Ada Brook", "ada@g.example", "hiring_manager"),
    ),
    ({"name": "Ada Brooks", "address": "ada@g.example"}, ("Ada Brooks", "ada@g.example", "recruiter")),
    ({"name": "ada brook", "part": "coordinator"}, ("ada brook", "ada@g.example", "coordinator")),
    ({"name": "", "address": "ada@g.example"}, None),
]


@pytest.mark.parametrize(("value", "expected"), PEOPLE)
def test_a_person_is_corrected_by_address_else_by_name(value, expected):
    """No name takes the person out."""
    first, second = person("Ada Brook", "ada@g.example", Part.RECRUITER), person("Ben Ford", "ben@g.example")
    _message, reading = letter("m1", 0, NO, "Globex", people=(first, second))
    after = overlay(reading, (said("d1", 1, Verb.CORRECT_PERSON, "m1", **value),))
    ben = ("Ben Ford", "ben@g.example", "unknown")
    assert [(p.name, p.address, p.part.value) for p in after.people] == ([expected, ben] if expected else [ben])


def test_a_person_who_was_not_read_is_added():
    """The owner knows who was there."""
    _message, reading = letter("m1", 0, MEET, "Globex")
    after = overlay(reading, (said("d1", 1, Verb.CORRECT_PERSON, "m1", name="Cy Dale", part="interviewer"),))
    assert [(p.name, p.part) for p in after.people] == [("Cy Dale", Part.INTERVIEWER)]


def test_the_owners_word_on_a_person_outranks_weightier_letters():
    """The part stays although a later letter calls her the hiring manager."""
    ada = "ada@g.example"
    record = told(
        letter("m1", 0, NO, "Globex", people=(person("Ada Brook", ada, Part.INTERVIEWER),)),
        letter("m2", 1, NO, "Globex", people=(person("A. Brook", ada, Part.HIRING_MANAGER),)),
        decisions=(said("d1", 5, Verb.CORRECT_PERSON, "m1", name="Ada Brook", address=ada, part="coordinator"),),
    )
    (contact,) = record.contacts.values()
    assert (contact.name, contact.part, contact.evidence.decision_id) == ("Ada Brook", Part.COORDINATOR, "d1")


def test_a_corrected_company_brings_letters_together():
    """It is used before matching, and the question for it is gone."""
    letters = (letter("m1", 0, ACK, "Globex", "Cook"), letter("m2", 9, NO, role="Cook", sender_name="Desk"))
    word = said("d1", 10, Verb.CORRECT_COMPANY, "m2", company="Globex")
    record = told(*letters, decisions=(word,))
    assert record.of("m1") == record.of("m2") != ""
    assert not record.questions


def test_a_corrected_company_replaces_a_wrong_one_on_the_application():
    """The later letter of the thread was corrected; the whole application follows."""
    letters = (letter("m1", 0, ACK, "Workbay", "Cook"), letter("m2", 9, NO, "Workbay", "Cook", to_thread=("m1",)))
    record = told(*letters, decisions=(said("d1", 10, Verb.CORRECT_COMPANY, "m2", company="Globex"),))
    assert record.company(record.of("m1")) == "Globex"


def test_a_corrected_kind_answers_the_question():
    """And the letter takes effect."""
    unsure = letter("m1", 0, Kind.STATUS, "Globex", "Cook", unsure=True)
    record = told(unsure, decisions=(said("d1", 1, Verb.CORRECT_KIND, "m1", kind="rejection"),))
    assert record.kinds(record.of("m1")) == ["rejected"]
    assert not record.questions


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_a_dismissed_question_is_not_asked_again(kind):
    """Nothing else is done about the mail."""
    mail = {
        QuestionKind.KIND: letter("m9", 9, NO, "Globex", unsure=True),
        QuestionKind.TIE: letter("m9", 9, NO, "Globex"),
        QuestionKind.COMPANY: letter("m9", 9, Kind.STATUS),
    }[kind]
    story = (letter("m1", 0, ACK, "Globex", "Cook"), letter("m2", 0, ACK, "Globex", "Welder"), mail)
    assert [question.kind for question in told(*story).questions.values()] == [kind]
    dismissed = said("d1", 10, Verb.DISMISS, question_id("m9", kind.value))
    assert not told(*story, decisions=(dismissed,)).questions


def test_a_letter_tied_to_nothing_changes_nothing():
    """The owner said that it is about none of the applications."""
    record = told(letter("m1", 0, NO, "Globex"), decisions=(said("d1", 1, Verb.TIE, "m1", application_id=""),))
    assert record.causes == {}


def test_an_earlier_letter_can_be_tied_to_a_later_application():
    """It waits until the application is founded, and keeps its own date."""
    letters = (letter("m1", 0, Kind.STATUS, "Globex Labs", "Cook"), letter("m2", 5, ACK, "Globex", "Chef"))
    target = told(*letters).of("m2")
    record = told(*letters, decisions=(said("d1", 9, Verb.TIE, "m1", application_id=target),))
    assert record.of("m1") == target
    assert record.kinds(target) == ["acknowledged", "applied", "status"]
    assert record.the(EventKind.STATUS).at == day(0)
    assert list(record.applications) == [target]


def test_a_tie_to_an_application_that_is_gone_falls_back_to_its_anchor():
    """Else the letter is matched on its own merits and never lost."""
    letters = (letter("m1", 0, ACK, "Globex", "Cook"), letter("m2", 5, NO, "Initech", "Cook"))
    anchored = said("d1", 9, Verb.TIE, "m2", application_id="a-gone", anchor="m1")
    lost = said("d1", 9, Verb.TIE, "m2", application_id="a-gone")
    assert told(*letters, decisions=(anchored,)).of("m2") == told(*letters).of("m1")
    assert told(*letters, decisions=(lost,)).of("m2") == told(*letters).of("m2")


def test_a_split_letter_goes_its_own_way_and_its_thread_with_it():
    """Answers to it follow it; answers to the first letter stay."""
    letters = (
        letter("m1", 0, ACK, "Globex", "Cook"),
        letter("m2", 5, Kind.STATUS, "Globex", "Cook", to_thread=("m1",)),
        letter("m3", 6, NO, "Globex", to_thread=("m1", "m2")),
        letter("m4", 7, MEET, "Globex", to_thread=("m1",)),
    )
    record = told(*letters, decisions=(said("d1", 9, Verb.SPLIT, "m2"),))
    assert record.of("m1") == record.of("m4") != record.of("m2")
    assert record.of("m3") == record.of("m2")


def test_merge_undoes_a_split():
    """Splitting and merging back gives the same applications, ties and events as before."""
    letters = (
        letter("m1", 0, ACK, "Globex", "Cook"),
        letter("m2", 5, Kind.STATUS, "Globex", "Cook", to_thread=("m1",)),
        letter("m3", 6, NO, "Globex", to_thread=("m2",)),
    )
    before, split = told(*letters), said("d1", 9, Verb.SPLIT, "m2")
    apart = told(*letters, decisions=(split,))
    merge = said("d2", 10, Verb.MERGE, apart.of("m2"), anchor="m2", into=apart.of("m1"), into_anchor="m1")
    after = told(*letters, decisions=(split, merge))
    assert (after.applications, after.events) == (before.applications, before.events)
    assert {m: after.of(m) for m in after.ties} == {m: before.of(m) for m in before.ties}
    assert set(before.keys) == set(after.keys)


def test_a_merge_keeps_everything_once_and_later_mail_follows():
    """One sending, one interview at one time, and the other company's name leads here too."""
    letters = (
        letter("m1", 0, ACK, "Globex", "Cook"),
        letter("m2", 1, ACK, "Hooli", "Kitchen Lead", requisition="R-7", by=SenderRole.TRACKING_SYSTEM),
        letter("m3", 4, MEET, "Globex", "Cook", dates=(meant(DateMeaning.INTERVIEW, 9),)),
        letter("m4", 5, MEET, "Hooli", "Kitchen Lead", dates=(meant(DateMeaning.INTERVIEW, 9),)),
        letter("m5", 20, NO, "Hooli", "Kitchen Lead"),
    )
    first = told(*letters)
    merge = said("d1", 10, Verb.MERGE, first.of("m2"), anchor="m2", into=first.of("m1"), into_anchor="m1")
    record = told(*letters, decisions=(merge,))
    (application,) = record.applications.values()
    assert (record.company(application.id), application.role, application.requisition) == ("Globex", "Cook", "R-7")
    assert record.kinds(application.id) == ["acknowledged", "acknowledged", "applied", "interview", "rejected"]
    assert [organization.name for organization in record.organizations.values()] == ["Globex"]
    assert record.of("m5") == application.id


def test_a_merge_finds_its_applications_by_anchor_when_ids_changed():
    """A re-read may found them by other letters."""
    letters = (letter("m1", 0, ACK, "Globex", "Cook"), letter("m2", 1, ACK, "Hooli", "Chef"))
    merge = said("d1", 10, Verb.MERGE, "a-once", anchor="m2", into="a-upon", into_anchor="m1")
    assert list(told(*letters, decisions=(merge,)).applications) == [told(*letters).of("m1")]


def test_a_merge_renames_the_suggestion_in_open_questions():
    """A question never offers an application that is gone."""
    letters = (
        letter("m1", 0, ACK, "Globex", "Cook"),
        letter("m2", 1, ACK, "Globex", "Welder"),
        letter("m3", 9, NO, "Globex"),
    )
    first = told(*letters)
    merge = said("d1", 10, Verb.MERGE, first.of("m2"), into=first.of("m1"))
    (question,) = told(*letters, decisions=(merge,)).questions.values()
    assert [suggestion.value for suggestion in question.suggestions] == [first.of("m1"), "new", ""]


def test_other_names_stay_whatever_later_letters_say():
    """The old name still leads to the application, and an organization nobody refers to is gone."""
    letters = (
        letter("m1", 0, ACK, "Workbay", "Cok", by=SenderRole.TRACKING_SYSTEM, people=(person("Ada Brook"),)),
        letter("m2", 30, NO, "Workbay", "Cook", by=SenderRole.TRACKING_SYSTEM, people=(person("Ada Brook"),)),
    )
    application = told(*letters).of("m1")
    rename = said("d1", 10, Verb.RENAME, application, anchor="m1", company="Globex", role="Cook", channel="referral")
    record = told(*letters, decisions=(rename,))
    after = record.applications[application]
    assert (record.company(application), after.role, after.channel) == ("Globex", "Cook", Channel.REFERRAL)
    assert record.of("m2") == application
    assert [organization.name for organization in record.organizations.values()] == ["Globex"]
    assert [contact.organization_id for contact in record.contacts.values()] == [after.organization_id]
    assert {evidence.decision_id for evidence in after.evidence} == {"", "d1"}


def test_a_new_name_answers_the_question_for_the_company():
    """The rejection that nobody could place has its place."""
    story = letter("m1", 0, NO, role="Cook")
    application = told(story).of("m1")
    record = told(story, decisions=(said("d1", 5, Verb.RENAME, application, company="Globex"),))
    assert not record.questions
    assert record.company(application) == "Globex"


@pytest.mark.parametrize(("first", "second", "name"), [(3, 4, "Initech"), (4, 3, "Globex")])
def test_of_two_words_on_one_name_the_later_counts(first, second, name):
    """Whichever of a new name and a correction was said last."""
    story = (letter("m1", 0, ACK, "Workbay", "Cook"),)
    decisions = (
        said("d1", first, Verb.RENAME, told(*story).of("m1"), anchor="m1", company="Globex"),
        said("d2", second, Verb.CORRECT_COMPANY, "m1", company="Initech"),
    )
    assert told(*story, decisions=decisions).company(told(*story).of("m1")) == name


def test_an_application_entered_by_hand_is_found_by_later_mail():
    """It stands in the history on the day on which the owner applied, not on which they told."""
    add = said("d1", 30, Verb.ADD_APPLICATION, company="Globex", role="Cook", at="2026-03-04", channel="referral")
    record = told(letter("m1", 20, NO, "Globex GmbH", "Cook (m/w/d)"), decisions=(add,))
    (application,) = record.applications.values()
    assert (application.channel, application.evidence[0].decision_id) == (Channel.REFERRAL, "d1")
    assert record.kinds(application.id) == ["applied", "rejected"]
    applied = record.the(EventKind.APPLIED)
    assert (applied.at.date().isoformat(), applied.known_at, applied.message_id) == ("2026-03-04", day(30), "")


def test_an_event_entered_by_hand_has_its_people():
    """Who met the owner, with their part, as the owner says."""
    people = [{"name": "Ada Brook", "address": "Ada@globex.example", "part": "hiring_manager"}, {"name": "Ben Ford"}]
    story = letter("m1", 0, ACK, "Globex", "Cook")
    add = said("d1", 9, Verb.ADD_EVENT, told(story).of("m1"), kind="interview", at="2026-03-08T10:00", people=people)
    record = told(story, decisions=(add,))
    event = record.the(EventKind.INTERVIEW)
    met = [record.contacts[known] for known in event.contact_ids]
    assert [(c.name, c.address, c.part.value) for c in met] == [
        ("Ada Brook", "ada@globex.example", "hiring_manager"),
        ("Ben Ford", "", "unknown"),
    ]
    assert (event.scheduled, event.decision_id, event.at.tzinfo) == (True, "d1", day(9).tzinfo)


@pytest.mark.parametrize("at", ["2026-03-08T09:30:00+00:00", "2026-03-08"])
def test_an_interview_that_a_mail_told_of_is_not_entered_twice(at):
    """The owner adds who was there; the interview stays one."""
    letters = (
        letter("m1", 0, ACK, "Globex", "Cook"),
        letter("m2", 2, MEET, "Globex", "Cook", invites=(invite("u", 6),)),
    )
    add = said(
        "d1", 9, Verb.ADD_EVENT, told(*letters).of("m1"), kind="interview", at=at, people=[{"name": "Ada Brook"}]
    )
    record = told(*letters, decisions=(add,))
    event = record.the(EventKind.INTERVIEW)
    assert (event.message_id, event.decision_id, len(event.contact_ids)) == ("m2", "d1", 1)


@pytest.mark.parametrize("value", [{"kind": "nonsense"}, {"kind": "withdrawn", "at": "soon", "people": "Ada"}, {}])
def test_a_malformed_word_does_no_harm(value):
    """A decision from another version is carried out as far as it makes sense."""
    story = letter("m1", 0, ACK, "Globex", "Cook")
    record = told(story, decisions=(said("d1", 9, Verb.ADD_EVENT, told(story).of("m1"), **value),))
    assert record.of("m1")
