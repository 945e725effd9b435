"""Which mail a letter answers, and whom a name means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from onward.errors import AmbiguousError, NotFoundError
from onward.flow.drafting import Wish, answered_mail, is_due, member, person
from onward.model.application import Application, Contact, Event, EventKind
from onward.model.circle import CircleMember
from onward.model.draft import DraftKind
from onward.model.evidence import Evidence
from onward.model.message import Address, Message
from onward.model.plan import Counsel, Step, Verdict
from onward.model.reading import Part
from onward.model.record import Record

ANNA, TOM, BOX = "anna@farnvale.example", "tom@farnvale.example", "no-reply@tracks.example"
BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def _mail(day: int, sender: str, *got: str, reply_to: str = "") -> Message:
    to = tuple(Address("", address) for address in ("mira@post.example", *got))
    answers = (Address("", reply_to),) if reply_to else ()
    return Message(
        f"m{day}", "0" * 16, BEGIN + timedelta(days=day), Address("", sender), "", "", to=to, reply_to=answers
    )


@pytest.mark.parametrize(
    ("mails", "answered"),
    [
        ([_mail(1, ANNA), _mail(2, ANNA), _mail(3, ANNA)], "m3"),
        ([_mail(1, ANNA), _mail(2, TOM), _mail(3, BOX)], "m1"),
        ([_mail(1, ANNA), _mail(2, TOM, ANNA), _mail(3, BOX)], "m1"),
        ([_mail(1, TOM, ANNA), _mail(2, TOM, ANNA), _mail(3, BOX)], "m2"),
        ([_mail(1, ANNA), _mail(2, TOM), _mail(3, TOM, ANNA)], "m3"),
        ([_mail(1, TOM), _mail(2, BOX, reply_to=ANNA), _mail(3, TOM)], "m2"),
        ([_mail(1, ANNA), _mail(2, ANNA), _mail(3, TOM), _mail(4, ANNA)], "m4"),
        ([_mail(1, TOM), _mail(2, TOM), _mail(3, BOX)], ""),
        ([], ""),
    ],
    ids=[
        "wrote the rejection",
        "wrote before a machine said no",
        "own mail before one that was only got",
        "only got mails",
        "got the rejection",
        "is to be answered",
        "wrote again after the rejection of somebody else",
        "stands in none",
        "no mail at all",
    ],
)
def test_a_letter_answers_the_mail_that_its_reader_knows(mails: list[Message], answered: str) -> None:
    """The third mail is the rejection; nobody is drawn into a thread that they do not know."""
    found = answered_mail(mails, "m3", ANNA)
    assert (found.id if found else "") == answered
    assert answered_mail(mails, "m3", "") is None


def _contact(id_: str, name: str, address: str, firm: str) -> Contact:
    return Contact(id_, name, address, firm, Part.INTERVIEWER, Evidence(name))


RECORD = Record(
    applications={"a-1": Application("a-1", "o-1", "Editor"), "a-2": Application("a-2", "o-2", "Editor")},
    contacts={
        one.id: one
        for one in (
            _contact("c-1", "Anna Reed", ANNA, "o-1"),
            _contact("c-2", "Anna Marsh", "anna@quill.example", "o-2"),
            _contact("c-3", "Anna Reed", "a.reed@other.example", "o-3"),
            _contact("c-4", "Tom Achebe", TOM, ""),
            _contact("c-5", "Tom Blum", "tom@quill.example", ""),
        )
    },
    events={"a-2": (Event("e-1", "a-2", EventKind.INTERVIEW, BEGIN, BEGIN, contact_ids=("c-5",)),)},
    circle=(CircleMember("m-1", "Ida Brandt", "", "sister", ()), CircleMember("m-2", "Ida Holt", "", "", ())),
)


@pytest.mark.parametrize(
    ("about", "words", "found"),
    [
        ("a-1", "Anna", "c-1"),
        ("a-2", "anna", "c-2"),
        ("a-2", "reed a.reed@other.example", ""),
        ("a-2", "a.reed@other.example", "c-3"),
        ("a-1", "tom achebe", "c-4"),
        ("a-2", "Tom", "c-5"),
        ("a-1", "Tom", "several"),
        ("a-1", "Ann", ""),
        ("a-1", "  ", ""),
    ],
)
def test_a_name_means_the_people_of_this_application_first(about: str, words: str, found: str) -> None:
    """Whole names or an address; of several the owner has to name one."""
    if found == "several":
        with pytest.raises(AmbiguousError, match=r"tom@quill\.example"):
            person(RECORD, about, words)
    elif not found:
        with pytest.raises(NotFoundError, match="onward people"):
            person(RECORD, about, words)
    else:
        assert person(RECORD, about, words).id == found


def test_a_friend_is_named_by_as_much_of_the_name_as_is_needed() -> None:
    """Two of one first name are told apart by the surname."""
    assert member(RECORD, "ida brandt").id == "m-1"
    with pytest.raises(AmbiguousError):
        member(RECORD, "Ida")
    with pytest.raises(NotFoundError, match="onward circle add"):
        member(RECORD, "Jon")


@pytest.mark.parametrize(
    ("verdict", "draft", "wish", "due"),
    [
        (Verdict.DO, "thanks", Wish(DraftKind.THANKS, "a-1"), True),
        (Verdict.DO, "", Wish(DraftKind.FEEDBACK, "a-1"), False),
        (Verdict.LEAVE, "", Wish(DraftKind.THANKS, "a-1"), False),
        (Verdict.LEAVE, "", Wish(DraftKind.THANKS, "a-1", to="Anna"), False),
        (Verdict.LEAVE, "", Wish(DraftKind.THANKS, "a-1", anyway=True), True),
        (Verdict.LEAVE, "", Wish(DraftKind.FRIEND, "a-1"), True),
        (Verdict.KNOW, "", Wish(DraftKind.FEEDBACK, "a-1"), False),
        (Verdict.ASK, "", Wish(DraftKind.THANKS, "a-1"), False),
        (Verdict.ASK, "", Wish(DraftKind.THANKS, "a-1", to="Anna"), True),
    ],
)
def test_the_plan_decides_whether_a_letter_is_due(verdict: Verdict, draft: str, wish: Wish, due: bool) -> None:
    """But for a friend, and for an owner who wants it anyway."""
    step = Step("s-1", Counsel.THANKS, "a-1", verdict, "…", (), draft=draft)
    assert is_due(step, wish) is due
