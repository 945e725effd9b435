"""Random searches: whatever the order and however it came in, the record is the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.model.application import EventKind
from onward.model.decision import Verb
from onward.model.message import Address
from onward.model.reading import DateMeaning, Kind, Part, SenderRole
from onward.record.build import build, order_of
from onward.record.ids import application_id
from onward.record.keys import keys_of
from onward.record.ledger import Ledger
from tests.record.stories import Told, invite, letter, meant, person, said

if TYPE_CHECKING:
    from onward.model.decision import Decision
    from tests.record.stories import Entry

COMPANIES = ["", "Globex", "Globex Solutions", "Globex Deutschland GmbH", "Initech AG", "Lark & Sons"]
ROLES = ["", "Designer", "Media Designer", "Senior Media Designer", "Cook", "Designer (Berlin)"]
SENDERS = [
    "ada@globex.example",
    "no-reply@ats.example",
    "jobs@globex.example",
    "ben@bridge.example",
    "hr@initech.example",
]
PEOPLE = [
    person("Ada Brook", "ada@globex.example", Part.RECRUITER),
    person("Ada Brook", "", Part.HIRING_MANAGER),
    person("Ben Ford", "ben@bridge.example", Part.COORDINATOR),
    person("", "cy@globex.example", Part.INTERVIEWER),
    person("Cy Dale", "cy@globex.example"),
    person("Globex Team", "jobs@globex.example"),
    person("", "careers@initech.example"),
]
PARTIES = [Address("Ada Brook", "ada@globex.example"), Address("", "eve@lark.example"), Address("", "hr@lark.example")]


@st.composite
def letters(draw: st.DrawFn, number: int) -> Entry:
    """One letter of a search; threads go back to earlier letters or to mail that is not on record."""
    thread = draw(st.lists(st.integers(-3, number - 1), max_size=2, unique=True))
    at = draw(st.integers(0, 200))
    invites = draw(
        st.lists(
            st.builds(
                lambda uid, ahead, party, method: invite(uid, at + ahead, party, method=method),
                st.sampled_from(["u1", "u2", "u3"]),
                st.integers(-2, 20),
                st.sampled_from(PARTIES),
                st.sampled_from(["REQUEST", "CANCEL", "REPLY"]),
            ),
            max_size=2,
        )
    )
    dates = draw(st.lists(st.builds(meant, st.sampled_from(list(DateMeaning)), st.just(at + 3.25)), max_size=1))
    return letter(
        f"m{number}",
        at,
        draw(st.sampled_from(list(Kind))),
        draw(st.sampled_from(COMPANIES)),
        draw(st.sampled_from(ROLES)),
        requisition=draw(st.sampled_from(["", "", "", "R-1", "R-2"])),
        agency=draw(st.sampled_from(["", "", "", "Bridge Staffing"])),
        sender=draw(st.sampled_from(SENDERS)),
        by=draw(st.sampled_from(list(SenderRole))),
        people=tuple(draw(st.lists(st.sampled_from(PEOPLE), max_size=3, unique=True))),
        to_thread=tuple(f"m{known}" if known >= 0 else f"own{known}" for known in thread),
        invites=tuple(invites),
        dates=tuple(dates),
        unsure=draw(st.integers(0, 9)) == 0,
    )


@st.composite
def searches(draw: st.DrawFn) -> list[Entry]:
    """A search of up to fourteen letters."""
    return [draw(letters(number)) for number in range(draw(st.integers(0, 14)))]


@st.composite
def words(draw: st.DrawFn, record: Told, known: list[Entry]) -> tuple[Decision, ...]:
    """What the owner says about a record and its mail after its last day."""
    applications = st.sampled_from([*sorted(record.applications), "a-gone"])
    messages = st.sampled_from([*(message.id for message, _ in known), "m-gone"])
    people = [{"name": "Ada Brook", "address": "ada@globex.example", "part": "interviewer"}]
    made = []
    for number in range(draw(st.integers(0, 4))):
        id_, at = f"d{number}", 300 + number
        verb = draw(st.sampled_from([verb for verb in Verb if verb is not Verb.ANSWER]))
        subject = draw(messages if verb in ABOUT_MESSAGES else applications)
        value = {
            Verb.CORRECT_KIND: {"kind": draw(st.sampled_from(list(Kind)))},
            Verb.CORRECT_COMPANY: {"company": draw(st.sampled_from(COMPANIES))},
            Verb.CORRECT_ROLE: {"role": draw(st.sampled_from(ROLES))},
            Verb.CORRECT_PERSON: draw(st.sampled_from([*people, {"name": "", "address": "cy@globex.example"}])),
            Verb.TIE: {"application_id": draw(st.one_of(applications, st.sampled_from(["", "new"])))},
            Verb.RENAME: {"anchor": draw(messages), "company": draw(st.sampled_from(COMPANIES)), "role": "Chef"},
            Verb.MERGE: {"anchor": draw(messages), "into": draw(applications), "into_anchor": draw(messages)},
            Verb.ADD_APPLICATION: {"company": "Globex", "role": "Cook", "at": "2026-04-01", "channel": "referral"},
            Verb.ADD_EVENT: {
                "kind": draw(st.sampled_from(["interview", "withdrawn", "rejected", "reopened"])),
                "at": "2026-05-04T10:00:00+02:00",
                "anchor": draw(messages),
                "people": people,
            },
        }.get(verb, {})
        made.append(said(id_, at, verb, "" if verb is Verb.ADD_APPLICATION else subject, **value))
    return tuple(made)


ABOUT_MESSAGES = {
    Verb.CORRECT_KIND,
    Verb.CORRECT_COMPANY,
    Verb.CORRECT_ROLE,
    Verb.CORRECT_PERSON,
    Verb.TIE,
    Verb.SPLIT,
}


@st.composite
def settled(draw: st.DrawFn) -> tuple[list[Entry], tuple[Decision, ...]]:
    """A search and what the owner said about it."""
    entries = draw(searches())
    return entries, draw(words(whole(entries, ()), entries))


@st.composite
def continued(draw: st.DrawFn) -> tuple[list[Entry], tuple[Decision, ...], list[Entry]]:
    """A search, what the owner said about it, and mail that came after that, in order."""
    in_order = sorted(draw(searches()), key=lambda entry: order_of(entry[0]))
    first = draw(st.integers(0, len(in_order)))
    decisions = draw(words(whole(in_order[:first], ()), in_order[:first]))
    return in_order[:first], decisions, [a_year_later(entry) for entry in in_order[first:]]


def whole(entries: list[Entry], decisions: tuple[Decision, ...]) -> Told:
    """The record of everything."""
    return Told().apply(build(entries, decisions))


@settings(max_examples=80, deadline=None)
@given(settled(), st.randoms())
def test_the_order_in_which_mail_came_in_does_not_matter(story, random):
    """Any permutation of the entries and decisions builds the same record, with the same causes."""
    entries, decisions = story
    shuffled, said_otherwise = list(entries), list(decisions)
    random.shuffle(shuffled)
    random.shuffle(said_otherwise)
    assert whole(entries, decisions) == whole(shuffled, tuple(said_otherwise))


@settings(max_examples=200, deadline=None)
@given(continued())
def test_new_mail_on_a_slice_gives_what_a_rebuild_gives(story):
    """Taking the newer mail one by one, each on the slice that its keys lead to, equals building everything anew."""
    before, decisions, later = story
    record = whole(before, decisions)
    for message, reading in later:
        ledger = Ledger(decisions)
        ledger.preload(*record.slice(keys_of(message, reading)))
        record.apply(ledger.take(message, reading))
    assert record == whole([*before, *later], decisions)


def test_what_the_owner_said_of_somebody_in_an_unsure_letter_holds_for_the_next_letter():
    """The letter brings no event and names no company: nothing but the address leads to them."""
    ada = Address("Ada Brook", "ada@globex.example")
    unsure = letter("m0", 0, Kind.REJECTION, sender=ada.address, by=SenderRole.EMPLOYER, unsure=True)
    invited = letter("m1", 365, Kind.REJECTION, sender=ada.address, invites=(invite("u1", 365, ada),))
    people = {"name": "Ada Brook", "address": ada.address, "part": "interviewer"}
    said_so = (said("d0", 300, Verb.CORRECT_PERSON, "m0", **people), said("d1", 301, Verb.SPLIT, "m0"))
    record = continued_by(invited, [unsure], said_so)
    assert record == whole([unsure, invited], said_so)
    assert [(contact.part, contact.evidence.decision_id) for contact in record.contacts.values()] == [
        (Part.INTERVIEWER, "d0")
    ]


NOTHING_HAPPENED = {"people": (PEOPLE[0],), "unsure": True}
OWN = said("d0", 300, Verb.SPLIT, "m0")
A0, A1 = application_id("m0"), application_id("m1")
# (what the owner said, the letters before it)
MOVES = {
    "the company corrected in another letter": (
        (OWN, said("d1", 301, Verb.CORRECT_COMPANY, "m1", company="Initech AG")),
        letter("m0", 0, Kind.STATUS, "Globex", "Cook", **NOTHING_HAPPENED),
        letter("m1", 1, Kind.STATUS, "Globex", "Cook", to_thread=("m0",)),
    ),
    "renamed, another application left at the company": (
        (OWN, said("d1", 301, Verb.RENAME, A0, anchor="m0", company="Initech AG")),
        letter("m0", 0, Kind.STATUS, "Globex", "Cook", **NOTHING_HAPPENED),
        letter("m1", 1, Kind.ACKNOWLEDGEMENT, "Globex", "Designer"),
    ),
    "merged into one at another company, another application left": (
        (OWN, said("d1", 301, Verb.MERGE, A0, anchor="m0", into=A1, into_anchor="m1")),
        letter("m0", 0, Kind.STATUS, "Globex", "Cook", **NOTHING_HAPPENED),
        letter("m1", 1, Kind.ACKNOWLEDGEMENT, "Initech AG", "Designer"),
        letter("m2", 2, Kind.ACKNOWLEDGEMENT, "Globex", "Nurse"),
    ),
    "merged, with two letters about one interview": (
        (said("d1", 301, Verb.MERGE, A0, anchor="m0", into=A1, into_anchor="m1"),),
        letter("m0", 0, Kind.INTERVIEW, "", "Cook", people=(PEOPLE[2],), invites=(invite("u1", 50),)),
        letter("m1", 1, Kind.INTERVIEW, "", "Designer", people=(PEOPLE[0],), invites=(invite("u2", 50),)),
    ),
    "only a calling off": (
        (),
        letter("m0", 0, Kind.ACKNOWLEDGEMENT, "", "", agency="Bridge Staffing"),
        letter(
            "m1",
            1,
            Kind.INTERVIEW,
            to_thread=("m0",),
            people=(PEOPLE[0],),
            invites=(invite("u1", 9, PARTIES[0], method="CANCEL"),),
        ),
    ),
}


@pytest.mark.parametrize("name", MOVES)
def test_people_are_found_again_after_their_application_moved(name):
    """They go where the application goes that they are known by, in a rebuild as on a slice."""
    decisions, *earlier = MOVES[name]
    known = [*whole(earlier, decisions).contacts.values()]
    assert PEOPLE[0].address in {contact.address for contact in known}
    for address in [contact.address for contact in known]:
        news = letter("m9", 400, Kind.STATUS, people=(person("Somebody", address, Part.UNKNOWN),))
        assert continued_by(news, earlier, decisions) == whole([*earlier, news], decisions)
        after = whole([*earlier, news], decisions).contacts
        assert {contact.id: after[contact.id].part for contact in known} == {c.id: c.part for c in known}


@settings(max_examples=80, deadline=None)
@given(settled())
def test_a_message_taken_twice_changes_nothing(story):
    """A second import of the same mail brings no change to what is tied."""
    entries, decisions = story
    record = whole(entries, decisions)
    for message, reading in entries:
        if message.id in record.ties:
            ledger = Ledger(decisions)
            ledger.preload(*record.slice(keys_of(message, reading)))
            assert ledger.take(message, reading) == ()


@settings(max_examples=200, deadline=None)
@given(settled())
def test_nothing_refers_to_what_is_not_there(story):
    """Organizations, contacts, applications and messages named anywhere exist."""
    entries, decisions = story
    record = whole(entries, decisions)
    messages = {message.id for message, _ in entries} | {""}
    organizations, contacts = {*record.organizations, ""}, set(record.contacts)
    assert all({a.organization_id, a.agency_id} <= organizations for a in record.applications.values())
    assert {contact.organization_id for contact in record.contacts.values()} <= organizations
    for event in record.events.values():
        assert event.application_id in record.applications
        assert set(event.contact_ids) <= contacts
        assert event.message_id in messages
        assert event.message_id or event.decision_id
    assert {tie.application_id for tie in record.ties.values()} <= set(record.applications)
    assert {key[2] for key in record.keys} <= set(record.applications)
    for question in record.questions.values():
        assert question.message_id in messages
        assert {s.value for s in question.suggestions if s.value.startswith("a-")} <= set(record.applications)


@settings(max_examples=80, deadline=None)
@given(searches())
def test_every_letter_of_the_search_is_somewhere(entries):
    """A sure letter about the search is tied or asked about; only nameless outreach is let go."""
    record = whole(entries, ())
    asked = {question.message_id for question in record.questions.values()}
    for message, reading in entries:
        kept = message.id in record.ties or message.id in asked
        assert kept == reading.is_about_the_search or reading.kind is Kind.OUTREACH


def test_somebody_who_moved_is_not_taken_for_the_next_one_of_that_name():
    """A contact known by name at one company goes along to another; a namesake at the first is somebody else."""
    manager, recruiter = PEOPLE[1], PEOPLE[0]
    told_of = {"kind": "interview", "at": "2026-05-04T10:00:00+02:00", "anchor": "m0"}
    interviewer = {"name": "Ada Brook", "address": recruiter.address, "part": "interviewer"}
    decisions = (
        said("d0", 300, Verb.ADD_EVENT, A0, **told_of, people=[interviewer]),
        said("d1", 301, Verb.RENAME, A0, anchor="m0", company="Globex Solutions", role="Chef"),
    )
    before = [
        letter("m0", 0, Kind.REJECTION, "Globex", people=(manager,)),
        letter("m1", 365, Kind.REJECTION, "Globex", "Designer", people=(recruiter, manager)),
    ]
    last = letter("m2", 366, Kind.REJECTION, people=(recruiter,))
    record = continued_by(last, before, decisions)
    assert record == whole([*before, last], decisions)
    met = record.the(EventKind.INTERVIEW).contact_ids
    assert [(record.contacts[known].address, record.contacts[known].part) for known in met] == [
        (recruiter.address, Part.INTERVIEWER)
    ]
    assert len(record.contacts) == 2


def continued_by(entry: Entry, before: list[Entry], decisions: tuple[Decision, ...]) -> Told:
    """The record of earlier mail after taking one more letter on the slice that its keys lead to."""
    record, ledger = whole(before, decisions), Ledger(decisions)
    ledger.preload(*record.slice(keys_of(*entry)))
    return record.apply(ledger.take(*entry))


def a_year_later(entry: Entry) -> Entry:
    """The same letter, newer than all that the owner said."""
    message, reading = entry
    return replace(message, date=message.date + timedelta(days=365)), reading
