"""What corrections teach, and what roles, mailboxes and names compare to."""

from __future__ import annotations

import pytest

from onward.model.decision import Verb
from onward.model.names import subject_shape
from onward.model.reading import Kind, SenderRole
from onward.record.arrival import broad_key
from onward.record.lessons import lessons
from onward.record.mailboxes import is_shared, registered
from onward.record.roles import Likeness, likeness, similar_names
from tests.record.stories import letter, said

ADA = "ada@globex.example"


def taught(entry, *decisions):
    """(scope, key, field, value) of every lesson."""
    message, reading = entry
    found = lessons(decisions, {message.id: message}, {message.id: reading})
    return [(lesson.scope, lesson.key, lesson.field, lesson.value) for lesson in found]


def test_a_corrected_company_teaches_the_thread_and_a_persons_address():
    """Mail of the same thread and of the same sender is read right from now on."""
    entry = letter("m2", 0, Kind.REJECTION, "Globx", sender=ADA, to_thread=("m0", "m1"))
    found = taught(entry, said("d1", 1, Verb.CORRECT_COMPANY, "m2", company="Globex"))
    assert set(found) == {("thread", m, "company", "Globex") for m in ("m0", "m1", "m2")} | {
        ("sender", ADA, "company", "Globex")
    }


@pytest.mark.parametrize(
    ("sender", "by"),
    [
        ("jobs@globex.example", SenderRole.EMPLOYER),
        (ADA, SenderRole.TRACKING_SYSTEM),
        (ADA, SenderRole.BOARD),
        ("", SenderRole.UNKNOWN),
    ],
)
def test_a_shared_sender_learns_nothing(sender, by):
    """A tracking system or a desk writes for many."""
    entry = letter("m1", 0, Kind.REJECTION, "Globx", sender=sender, by=by)
    found = taught(entry, said("d1", 1, Verb.CORRECT_COMPANY, "m1", company="Globex"))
    assert found == [("thread", "m1", "company", "Globex")]


def test_a_corrected_kind_teaches_the_template():
    """The sender and the shape of the subject, names and numbers taken out."""
    entry = letter(
        "m1", 0, Kind.STATUS, "Globex", "Cook", sender="no-reply@ats.example", subject="Re: Globex: Cook #4711"
    )
    found = taught(entry, said("d1", 1, Verb.CORRECT_KIND, "m1", kind="rejection"))
    assert found == [("template", "no-reply@ats.example\n~: ~ ##", "kind", "rejection")]


def test_only_not_job_is_taught_for_a_whole_thread():
    """Kinds change within a thread, but a family's letters stay a family's letters."""
    entry = letter("m1", 0, Kind.STATUS, to_thread=("m0",), sender=ADA, subject="Lunch")
    found = taught(entry, said("d1", 1, Verb.CORRECT_KIND, "m1", kind="not_job"))
    assert found == [
        ("template", f"{ADA}\nlunch", "kind", "not_job"),
        ("thread", "m1", "kind", "not_job"),
        ("thread", "m0", "kind", "not_job"),
    ]


def test_a_corrected_person_is_known_by_their_address():
    """The thread learns of it only when the person wrote the mail."""
    person = {"name": "Ada Brook", "address": ADA, "part": "hiring_manager"}
    word = said("d1", 1, Verb.CORRECT_PERSON, "m1", **person)
    wrote = taught(letter("m1", 0, Kind.REJECTION, sender=ADA, by=SenderRole.EMPLOYER), word)
    named = taught(letter("m1", 0, Kind.REJECTION), word)
    assert set(wrote) == {("thread", "m1", "part", "hiring_manager"), ("sender", ADA, "part", "hiring_manager")}
    assert named == [("sender", ADA, "part", "hiring_manager")]


def test_the_later_of_two_corrections_is_taught():
    """The owner changed their mind."""
    entry = letter("m1", 0, Kind.REJECTION)
    later = said("d1", 2, Verb.CORRECT_ROLE, "m1", role="Chef")
    earlier = said("d2", 1, Verb.CORRECT_ROLE, "m1", role="Cook")
    assert taught(entry, later, earlier) == [("thread", "m1", "role", "Chef")]


@pytest.mark.parametrize(
    "word",
    [
        said("d1", 1, Verb.CORRECT_ROLE, "m1", role=""),
        said("d1", 1, Verb.CORRECT_KIND, "m1", kind="nonsense"),
        said("d1", 1, Verb.CORRECT_PERSON, "m1", name="", address=ADA),
        said("d1", 1, Verb.CORRECT_ROLE, "m-gone", role="Cook"),
        said("d1", 1, Verb.TIE, "m1", application_id="a-1"),
    ],
)
def test_what_names_nothing_teaches_nothing(word):
    """Empty, malformed or about something else."""
    assert taught(letter("m1", 0, Kind.REJECTION), word) == []


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("cook", "cook", Likeness.SAME),
        ("software engineer", "software engineer berlin", Likeness.ALIKE),
        ("software engineer", "senior software engineer", Likeness.ALIKE),
        ("cook", "cook hamburg", Likeness.ALIKE),
        ("mediengestalter in", "mediengestalterin", Likeness.ALIKE),
        ("manager", "product manager", Likeness.MAYBE),
        ("senior software engineer", "junior software engineer", Likeness.MAYBE),
        ("software engineer ii", "software engineer iii", Likeness.MAYBE),
        ("cook", "designer", Likeness.DIFFERENT),
        ("project manager", "media designer", Likeness.DIFFERENT),
    ],
)
def test_roles_are_compared_by_their_words(first, second, expected):
    """Whichever comes first."""
    assert likeness(first, second) is expected
    assert likeness(second, first) is expected


@pytest.mark.parametrize(
    ("address", "shared"),
    [
        ("no-reply@ats.example", True),
        ("globex.noreply+77@ats.example", True),
        ("jobs@globex.example", True),
        ("jobs-dach@globex.example", True),
        ("globex.hr@globex.example", True),
        ("4711@globex.example", True),
        ("", True),
        ("ada.brook@globex.example", False),
        ("ada@globex.example", False),
        ("people.ada.brook@globex.example", True),
    ],
)
def test_a_desk_is_told_from_a_person(address, shared):
    """By the first or last word before the @."""
    assert is_shared(address) is shared


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("globex.example", "globex.example"),
        ("mail.Careers.globex.example", "globex.example"),
        ("mail.globex.co.uk", "globex.co.uk"),
        ("co.uk", "co.uk"),
        ("", ""),
    ],
)
def test_the_registered_domain_is_what_an_employer_owns(domain, expected):
    """Sub-domains of a firm lead to the same firm."""
    assert registered(domain) == expected


@pytest.mark.parametrize(
    ("name", "key"),
    [("Globex Deutschland GmbH", "globex"), ("Globex", "globex"), ("Deutschland AG", "deutschland"), ("", "")],
)
def test_a_region_behind_a_name_is_left_out(name, key):
    """Unless nothing else would be left."""
    assert broad_key(name) == key


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [("globex", "globex solutions", True), ("globex", "initech", False), ("", "globex", False)],
)
def test_names_of_one_firm_in_two_wordings(first, second, alike):
    """One adds a word to the other."""
    assert similar_names(first, second) is alike


@pytest.mark.parametrize(
    ("subject", "names", "shape"),
    [
        ("AW: Re: Ihre Bewerbung bei Müller GmbH (12)", ["Müller GmbH"], "ihre bewerbung bei ~ (#)"),
        ("Cook at Cookery", ["Cook", "Cookery"], "~ at ~"),
        ("Hello", [], "hello"),
    ],
)
def test_subjects_of_one_template_have_one_shape(subject, names, shape):
    """Names and numbers differ, the rest does not; longer names are taken out first."""
    assert subject_shape(subject, names) == shape
