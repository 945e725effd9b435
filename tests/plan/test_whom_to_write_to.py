"""Whether, and to whom: one table for the note of thanks and the request for feedback (evidence.md D1, D2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from onward.model.application import Contact, Event
    from onward.model.reading import Reading
from onward.model.evidence import Evidence
from onward.model.plan import Verdict
from tests.plan.stories import (
    REJECTED_AT,
    Counsel,
    EventKind,
    FeedbackStance,
    NoteKind,
    Part,
    SentenceLabel,
    happened,
    interview,
    letter,
    note,
    person,
    step,
    story,
)

ANNA = person("Anna Quill", Part.HIRING_MANAGER)
BO = person("Bo Marsh")
CLEO = person("Cleo Finch", Part.RECRUITER)
DREW = person("Drew Heath", Part.HIRING_MANAGER, address="")
ROBOT = person("Robot", Part.INTERVIEWER, address="no-reply@larkfield.example")
TEAM = person("Team", Part.UNKNOWN, address="careers@larkfield.example")
AGENT = person("Gil Ferris", Part.RECRUITER, address="gil@brightway.example", organization="o-agency")
PEOPLE = (ANNA, BO, CLEO, DREW, ROBOT, TEAM)

NO_FEEDBACK = (SentenceLabel.FEEDBACK_REFUSED, "We cannot give individual feedback.")
OFFER = (SentenceLabel.FEEDBACK_OFFERED, "Tell me if you would like feedback.")
NO_CONTACT = (SentenceLabel.LEGAL, "Please refrain from contacting our staff.")
CLOSED = (SentenceLabel.LEGAL, "Please do not reply to this e-mail.")
WAITING = "You are first on our waiting list."

LEAVE, ASK, DO = Verdict.LEAVE, Verdict.ASK, Verdict.DO


@dataclass(frozen=True)
class Row:
    """A history and what the two counsels make of it; a name is the recipient of a DO."""

    told: str
    thanks: Verdict | str
    feedback: Verdict | str
    events: tuple[Event, ...] = ()
    reading: Reading | None = field(default_factory=letter)
    people: tuple[Contact, ...] = PEOPLE
    notes: tuple = ()
    agency: bool = False
    role: str = "Copy editor"
    days: int = 1


TEST = happened(EventKind.ASSESSMENT, REJECTED_AT.replace(day=1))

ROWS = (
    Row("nobody met, automatic letter", LEAVE, LEAVE),
    Row("nobody met, a recruiter wrote", LEAVE, LEAVE, reading=letter(writer=CLEO)),
    Row("nobody met, entered by hand", LEAVE, LEAVE, reading=None),
    Row(
        "nobody met, but the letter offers feedback",
        LEAVE,
        "Cleo Finch",
        reading=letter(OFFER, writer=CLEO, feedback=FeedbackStance.OFFERED),
    ),
    Row("a test was taken, a recruiter wrote", LEAVE, "Cleo Finch", (TEST,), letter(writer=CLEO)),
    Row("a test was taken, automatic letter", LEAVE, LEAVE, (TEST,)),
    Row("one interviewer, automatic letter", "Bo Marsh", "Bo Marsh", (interview(5, BO),)),
    Row("hiring manager once, interviewer later", "Anna Quill", "Bo Marsh", (interview(9, ANNA), interview(5, BO))),
    Row("hiring manager once, interviewer earlier", "Anna Quill", "Anna Quill", (interview(9, BO), interview(5, ANNA))),
    Row(
        "hiring manager twice, interviewer three times",
        "Anna Quill",
        "Anna Quill",
        (interview(9, ANNA, BO), interview(7, BO), interview(5, ANNA, BO)),
    ),
    Row(
        "hiring manager twice, interviewer last",
        "Anna Quill",
        "Anna Quill",
        (interview(9, ANNA), interview(7, ANNA), interview(5, BO)),
    ),
    Row(
        "hiring manager once, interviewer twice",
        "Anna Quill",
        "Bo Marsh",
        (interview(9, BO), interview(7, BO), interview(5, ANNA)),
    ),
    Row(
        "a panel of two interviewers, then one of them again",
        "Bo Marsh",
        "Bo Marsh",
        (interview(9, BO, CLEO), interview(5, BO)),
    ),
    Row("equally often: the one met last", "Cleo Finch", "Cleo Finch", (interview(9, BO), interview(5, CLEO))),
    Row("the recruiter who telephoned is all", "Cleo Finch", "Cleo Finch", (interview(9, CLEO),)),
    Row("nobody knows who was there, automatic letter", ASK, ASK, (interview(5),)),
    Row("nobody knows who was there, a recruiter wrote", ASK, "Cleo Finch", (interview(5),), letter(writer=CLEO)),
    Row("met a manager without an address, automatic letter", ASK, ASK, (interview(5, DREW),)),
    Row("met a manager without an address, and Bo", "Bo Marsh", "Bo Marsh", (interview(5, DREW, BO),)),
    Row("only a no-reply address", LEAVE, LEAVE, (interview(5, ROBOT),)),
    Row("only a shared mailbox", ASK, ASK, (interview(5, TEAM),)),
    Row(
        "the letter refuses feedback",
        "Bo Marsh",
        LEAVE,
        (interview(5, BO),),
        letter(NO_FEEDBACK, feedback=FeedbackStance.REFUSED),
    ),
    Row("the letter asks for no contact", LEAVE, LEAVE, (interview(5, BO),), letter(NO_CONTACT)),
    Row(
        "the letter closes its own mailbox, Bo has another", "Bo Marsh", "Bo Marsh", (interview(5, BO),), letter(CLOSED)
    ),
    Row(
        "the letter closes the mailbox of the only person", LEAVE, LEAVE, (interview(5, BO),), letter(CLOSED, writer=BO)
    ),
    Row(
        "the letter leaves it open",
        "Bo Marsh",
        LEAVE,
        (interview(5, BO),),
        letter(next_steps=(Evidence(WAITING, "m-no", 50, 50 + len(WAITING)),)),
    ),
    Row(
        "an agency wrote, the firm met the owner",
        "Gil Ferris",
        "Gil Ferris",
        (interview(5, ANNA), interview(3, ANNA)),
        letter(writer=AGENT),
        (*PEOPLE, AGENT),
        agency=True,
    ),
    Row("an agency, nobody of it known", ASK, ASK, (interview(5, ANNA),), people=PEOPLE, agency=True),
    Row(
        "a graduate scheme",
        "Bo Marsh",
        "Cleo Finch",
        (interview(5, BO),),
        letter(writer=CLEO),
        role="Graduate Scheme, Marketing",
    ),
    Row("the seventh day", "Bo Marsh", "Bo Marsh", (interview(5, BO),), days=7),
    Row("the eighth day", LEAVE, LEAVE, (interview(5, BO),), days=8),
    Row(
        "the eighth day, feedback offered",
        LEAVE,
        Verdict.KNOW,
        (interview(5, BO),),
        letter(OFFER, feedback=FeedbackStance.OFFERED),
        days=8,
    ),
    Row("an interview is noted but not on record", ASK, LEAVE, notes=(note(NoteKind.INTERVIEW, "We met."),)),
    Row("a mail spoke of an interview without a time", ASK, ASK, (interview(5, BO, scheduled=False),)),
    Row(
        "the same, and the owner noted what was said",
        "Bo Marsh",
        "Bo Marsh",
        (interview(5, BO, scheduled=False),),
        notes=(note(NoteKind.INTERVIEW, "The spring list."),),
    ),
)


def _comes_to(row: Row, counsel: Counsel) -> Verdict | str:
    record = story(
        *row.events, reading=row.reading, people=row.people, notes=row.notes, agency=row.agency, role=row.role
    )
    found = step(record, counsel, row.days)
    return found.recipient.name if found.verdict is DO and found.recipient else found.verdict


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.told)
def test_a_note_of_thanks_goes_to_who_met_the_owner(row):
    """The hiring manager if met, else who met the owner most; otherwise none, with the reason."""
    assert _comes_to(row, Counsel.THANKS) == row.thanks


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.told)
def test_a_request_for_feedback_goes_to_who_saw_the_owner(row):
    """The hiring manager after more than one interview with them, else who interviewed, else who wrote."""
    assert _comes_to(row, Counsel.FEEDBACK) == row.feedback


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.told)
def test_only_what_may_be_done_has_a_window_and_a_recipient(row):
    """A step that is left says nothing to do, and every step says why."""
    record = story(
        *row.events, reading=row.reading, people=row.people, notes=row.notes, agency=row.agency, role=row.role
    )
    for counsel in (Counsel.THANKS, Counsel.FEEDBACK):
        found = step(record, counsel, row.days)
        asks = found.verdict in {DO, ASK}
        assert (found.window is not None) == asks
        assert found.why
        assert asks or (found.recipient is None and not found.missing and not found.draft)
