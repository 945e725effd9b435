"""The rubrics on letters written by hand, and on what only the record knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.drafts.rubric import check, failed
from onward.drafts.write import write
from onward.model.application import Organization, OrganizationKind
from onward.model.circle import CircleList
from onward.model.decision import Decision, Verb
from onward.model.draft import CheckResult, Draft, DraftKind
from onward.model.evidence import Evidence
from onward.model.message import Address
from onward.model.reading import FeedbackStance, Part
from onward.model.record import Record
from tests.drafts import letters_feedback, letters_friend, letters_thanks
from tests.drafts.stories import NOW, REJECTED_AT, Details, Story, contact, member, record, request

_LETTERS = {
    DraftKind.THANKS: letters_thanks,
    DraftKind.FEEDBACK: letters_feedback,
    DraftKind.FRIEND: letters_friend,
}
_GOOD = [(kind, n) for kind, letters in _LETTERS.items() for n in range(len(letters.GOOD))]
_FAULTS = [(kind, n) for kind, letters in _LETTERS.items() for n in range(len(letters.FAULTS))]


def _draft(kind: DraftKind, body: str = "", story: Story | None = None) -> Draft:
    details = Details(member=member(CircleList.HOLDS_ME_UP)) if kind is DraftKind.FRIEND else Details()
    written = write(request(story or Story(), kind, details=details))
    return replace(written, body=body) if body else written


def _codes(draft: Draft, about: Record | None = None, now: datetime = NOW) -> list[str]:
    return [found.code for found in failed(check(draft, about or record(Story()), now))]


@pytest.mark.parametrize(("kind", "n"), _GOOD)
def test_a_good_letter_fails_nothing(kind: DraftKind, n: int) -> None:
    """Ten and more different hands for each kind, English and German."""
    assert _codes(_draft(kind, _LETTERS[kind].GOOD[n])) == []


@pytest.mark.parametrize(("kind", "n"), _FAULTS)
def test_one_fault_fails_exactly_its_criterion(kind: DraftKind, n: int) -> None:
    """Each edit puts one fault into a good letter."""
    code, letter, old, new = _LETTERS[kind].FAULTS[n]
    good = _LETTERS[kind].GOOD[letter]
    assert good.count(old) >= 1
    assert _codes(_draft(kind, good.replace(old, new, 1))) == [code]


def test_every_textual_criterion_has_a_fault() -> None:
    """What rests on the record alone is tested below; T8 gives hints only."""
    shown = {fault[0] for letters in _LETTERS.values() for fault in letters.FAULTS}
    of_record = {"T2", "T3", "T4", "T8", "F1", "F2", "F3", "F4", "F15"}
    rubric = {found.code for kind in _LETTERS for found in check(_draft(kind), record(Story()), NOW)}
    assert shown | of_record == rubric
    assert all(len(letters.GOOD) >= 10 and len(letters.FAULTS) >= 20 for letters in _LETTERS.values())


def test_the_span_shows_the_words() -> None:
    """A reason rests on the very words in the body."""
    body = letters_thanks.GOOD[0].replace("I would like to stay", "I need this job. I would like to stay")
    (found,) = failed(check(_draft(DraftKind.THANKS, body), record(Story()), NOW))
    assert body[found.start : found.end] == "I need this job"


@pytest.mark.parametrize("day", [0, 1, 7, 8])
@pytest.mark.parametrize(("kind", "code"), [(DraftKind.THANKS, "T4"), (DraftKind.FEEDBACK, "F4")])
def test_a_letter_waits_a_night_and_no_longer_than_a_week(kind: DraftKind, code: str, day: int) -> None:
    """The window is one to seven days after the rejection."""
    now = REJECTED_AT.replace(hour=20) + timedelta(days=day)
    assert (code in _codes(_draft(kind), now=now)) is (day in {0, 8})


@pytest.mark.parametrize(
    ("address", "result"),
    [
        ("anna.reed@farnvale.example", CheckResult.PASS),
        ("no-reply@farnvale.example", CheckResult.FAIL),
        ("noreply+77@jobs.example", CheckResult.FAIL),
        ("jobs@farnvale.example", CheckResult.FAIL),
        ("", CheckResult.HINT),
    ],
)
def test_nobody_is_thanked_at_a_mailbox_that_nobody_reads(address: str, result: CheckResult) -> None:
    """T2 by address."""
    draft = replace(_draft(DraftKind.THANKS), to=Address("Anna Reed", address))
    checks = {found.code: found.result for found in check(draft, record(Story()), NOW)}
    assert checks["T2"] is result


def test_a_shared_mailbox_is_fine_on_the_owners_word() -> None:
    """The owner said that Anna reads jobs@."""
    anna = replace(
        contact("Anna Reed", "Farnvale"), address="jobs@farnvale.example", evidence=Evidence("Anna", place="owner")
    )
    about = replace(record(Story()), contacts={anna.id: anna})
    draft = replace(_draft(DraftKind.THANKS), to=Address("Anna Reed", "jobs@farnvale.example"))
    assert "T2" not in _codes(draft, about)


def test_without_an_interview_there_is_nothing_to_thank_for() -> None:
    """T3 and F3 look at the history; an assessment is enough for F3."""
    none = replace(Story(), interviews=0)
    thanks, feedback = _draft(DraftKind.THANKS), _draft(DraftKind.FEEDBACK)
    assert "T3" in _codes(thanks, record(none))
    assert "F3" in _codes(feedback, record(none))
    assert "F3" not in _codes(feedback, record(replace(none, assessed=True)))


def test_a_refusal_of_feedback_is_respected() -> None:
    """F2 reads the letter's stance."""
    assert "F2" in _codes(_draft(DraftKind.FEEDBACK), record(Story(feedback=FeedbackStance.REFUSED)))


def test_feedback_is_asked_of_the_manager_met_twice() -> None:
    """F1: a hiring manager met more than once comes before everybody else."""
    story = Story(recipient="Tom Achebe", met=("Anna Reed",), interviews=2)
    assert "F1" in _codes(_draft(DraftKind.FEEDBACK, story=story), record(story))
    story = Story(interviews=2)
    assert "F1" not in _codes(_draft(DraftKind.FEEDBACK, story=story), record(story))


def test_feedback_is_asked_of_somebody_who_was_there() -> None:
    """F1: with one interview, whoever met the owner."""
    story = Story(recipient="Tom Achebe", met=("Anna Reed",))
    assert "F1" in _codes(_draft(DraftKind.FEEDBACK, story=story), record(story))


def test_feedback_on_an_agency_job_is_asked_of_the_agency() -> None:
    """F1: never past the agency."""
    about = record(Story())
    agency = Organization("o-2", "Lanyard Search", "lanyard search", OrganizationKind.AGENCY, ("lanyard.example",))
    application = replace(about.applications["a-1"], agency_id="o-2")
    about = replace(about, organizations={**about.organizations, "o-2": agency}, applications={"a-1": application})
    draft = _draft(DraftKind.FEEDBACK)
    assert "F1" in _codes(draft, about)
    recruiter = replace(contact("Anna Reed", "Lanyard", Part.RECRUITER), organization_id="o-2")
    draft = replace(draft, to=Address(recruiter.name, recruiter.address))
    assert "F1" not in _codes(draft, replace(about, contacts={"c-Anna Reed": recruiter}))


@pytest.mark.parametrize(
    ("days", "result"), [(1, CheckResult.FAIL), (11, CheckResult.FAIL), (14, CheckResult.HINT), (30, CheckResult.HINT)]
)
def test_a_second_request_waits_ten_working_days(days: int, result: CheckResult) -> None:
    """F15 counts working days since the owner answered "done"."""
    draft = _draft(DraftKind.FEEDBACK)
    done = Decision("d-1", datetime(2026, 3, 18, 9, tzinfo=UTC), Verb.ANSWER, draft.step_id, {"answer": "done"})
    about = replace(record(Story()), answers={draft.step_id: done})
    checks = {found.code: found.result for found in check(draft, about, done.made_at + timedelta(days=days))}
    assert checks["F15"] is result


def test_a_legal_counsel_writes_no_legal_letter() -> None:
    """Recorded names are no cues: role, firm and people are blotted out first."""
    story = Story(company="Court & Appeal Books", role="Legal Counsel", recipient="Sue Church", met=("Sue Church",))
    assert _codes(_draft(DraftKind.FEEDBACK, story=story), record(story)) == []


@pytest.mark.parametrize("kind", list(DraftKind))
def test_an_unknown_application_gives_no_error(kind: DraftKind) -> None:
    """What the record does not hold is not applicable or fails, and never raises."""
    assert check(_draft(kind), Record(), NOW)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.sampled_from(list(DraftKind)))
def test_any_text_can_be_judged(body: str, kind: DraftKind) -> None:
    """Spans lie inside the body, whatever the owner made of it."""
    for found in check(replace(_TEMPLATES[kind], body=body), record(Story()), NOW):
        assert 0 <= found.start <= found.end <= len(body)
        assert found.reason


_TEMPLATES = {kind: _draft(kind) for kind in DraftKind}
