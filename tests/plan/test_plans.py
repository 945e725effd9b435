"""Properties of every plan, and the account."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.errors import NotFoundError
from onward.model.evidence import Evidence
from onward.model.funnel import Funnel
from onward.model.owner import Owner
from onward.model.plan import Answer, Verdict
from onward.model.reading import Decline, FeedbackStance, KeepOnFile
from onward.plan.plans import plan_for
from onward.plan.rights import RIGHTS, rights
from onward.plan.wording import TEXTS
from tests.plan.stories import (
    APP,
    REJECTED_AT,
    CircleList,
    Counsel,
    EventKind,
    NoteKind,
    Part,
    ReasonCode,
    SentenceLabel,
    answered,
    friend,
    happened,
    interview,
    letter,
    note,
    on_day,
    person,
    story,
)

if TYPE_CHECKING:
    from onward.model.application import Event
    from onward.model.record import Record

ANNA = person("Anna Quill", Part.HIRING_MANAGER)
PEOPLE = (
    ANNA,
    person("Bo Marsh"),
    person("Cleo Finch", Part.COORDINATOR),
    person("Drew Heath", address=""),
    person("Edda Noll", Part.RECRUITER, address="noreply@larkfield.example"),
)
SAYS = {
    SentenceLabel.GENERIC_FIT: "Others matched more closely.",
    SentenceLabel.VOLUME: "We had very many applications.",
    SentenceLabel.FEEDBACK_REFUSED: "We give no feedback.",
    SentenceLabel.FEEDBACK_OFFERED: "Ask me for feedback.",
    SentenceLabel.FEEDBACK_GIVEN: "The dates were missing.",
    SentenceLabel.LEGAL: "Please do not reply to this e-mail.",
    SentenceLabel.AUTOMATIC: "Our system decided.",
}
WORDS = Evidence("We keep it.", "m-no", 0, 11)


@st.composite
def letters(draw):
    """Readings of all sorts, also none."""
    if draw(st.booleans()) and draw(st.booleans()):
        return None
    said = draw(st.lists(st.sampled_from(list(SAYS.items())), max_size=4, unique=True))
    codes = draw(st.lists(st.sampled_from(list(ReasonCode)), max_size=2, unique=True))
    return letter(
        *said,
        writer=draw(st.sampled_from([None, *PEOPLE])),
        reasons=tuple((code, f"Because of {code.value}.", draw(st.sampled_from(["", "SQL"]))) for code in codes),
        feedback=draw(st.sampled_from(list(FeedbackStance))),
        decline=draw(st.sampled_from(list(Decline))),
        unsure=draw(st.booleans()),
        keep_on_file=draw(
            st.sampled_from([None, KeepOnFile(None, None, WORDS), KeepOnFile(6, on_day(180).date(), WORDS)])
        ),
        reapply_after=draw(st.sampled_from([None, on_day(0).date(), on_day(90).date()])),
        other_roles=draw(st.sampled_from([(), (WORDS,)])),
    )


@st.composite
def records(draw) -> Record:
    """One application with a random history, turned down."""
    seats = st.lists(st.sampled_from(PEOPLE), max_size=3, unique=True)
    events: list[Event] = [
        interview(days, *draw(seats), scheduled=draw(st.booleans()))
        for days in draw(st.lists(st.integers(-9, 40), max_size=3, unique=True))
    ]
    if draw(st.booleans()):
        events.append(happened(EventKind.FEEDBACK, on_day(draw(st.integers(1, 9)))))
    if draw(st.booleans()):
        events.append(happened(EventKind.ASSESSMENT, REJECTED_AT - timedelta(days=8)))
    kinds = draw(st.lists(st.sampled_from(list(NoteKind)), max_size=3, unique=True))
    return story(
        *events,
        reading=draw(letters()),
        people=PEOPLE,
        notes=tuple(note(kind, "Something of mine.") for kind in kinds),
        agency=draw(st.booleans()),
        role=draw(st.sampled_from(["", "Editor", "Graduate scheme"])),
        owner=Owner(
            country=draw(st.sampled_from(["", "GB", "CA-ON", "AU-QLD", "US", "DE"])), money_tight=draw(st.booleans())
        ),
        funnel=Funnel(applications=draw(st.integers(0, 99)), noes_in_a_row=draw(st.integers(0, 9))),
        circle=draw(st.sampled_from([(), (friend("Ida", *CircleList, knows=("Larkfield Press",)),)])),
    )


def _texts(plan):
    for reason in plan.account:
        yield reason.text
    for step in plan.steps:
        yield from (step.what, *step.missing, *(reason.text for reason in step.why))


@given(records(), st.integers(0, 400))
def test_a_plan_holds_the_seven_counsels_in_their_order(record, days):
    """Always all of them, with stable ids."""
    plan = plan_for(record, APP, on_day(days))
    assert [step.counsel for step in plan.steps] == list(Counsel)
    assert [step.id for step in plan.steps] == [f"s-a-1-{counsel.value}" for counsel in Counsel]


@given(records(), st.integers(0, 400))
def test_nothing_is_due_on_the_day_and_only_what_may_be_done_has_a_window(record, days):
    """Whatever the history."""
    plan = plan_for(record, APP, on_day(days))
    for step in plan.steps:
        assert step.window is None or step.window.opens > plan.rejected_on
        assert step.window is None or step.verdict in {Verdict.DO, Verdict.ASK}


@given(records(), st.integers(0, 400))
def test_every_sentence_is_whole(record, days):
    """No unfilled field, no doubled space, an end."""
    for text in _texts(plan_for(record, APP, on_day(days))):
        assert not re.search(r"[{}]|  | None\b| ,|\.\.", text), text
        assert text[-1] in ".?”:", text


@given(records(), st.sampled_from(list(Counsel)), st.sampled_from(["done", "not_for_me"]), st.integers(1, 400))
def test_an_answered_step_stays_answered(record, counsel, answer, days):
    """Never asked again, whatever day it is; the other steps stay as they are."""
    before = plan_for(record, APP, on_day(days))
    after = plan_for(answered(record, counsel, answer, on_day(1)), APP, on_day(days))
    for old, new in zip(before.steps, after.steps, strict=True):
        if new.counsel is counsel:
            assert (new.answer, new.window, new.draft, new.missing) == (Answer(answer), None, "", ())
            assert new.verdict not in {Verdict.DO, Verdict.ASK}
        else:
            assert new == old


@given(records())
def test_every_fact_of_the_account_that_quotes_holds_its_words(record):
    """What stands in quotation marks is the evidence, word for word."""
    for reason in plan_for(record, APP, on_day(1)).account:
        if "“" in reason.text:
            (evidence,) = reason.evidence
            assert evidence.text in reason.text


def test_the_account_tells_what_the_letter_says_and_does_not_say():
    """Sentence by sentence, the history after it."""
    reading = letter((SentenceLabel.GENERIC_FIT, "Others matched more closely."), decline=Decline.IMPLIED)
    plan = plan_for(story(interview(5, ANNA), reading=reading, people=(ANNA,)), APP, on_day(1))
    assert [reason.text for reason in plan.account] == [
        "The letter of 3 March 2026 does not say no outright; it leaves it to be understood.",
        "All of its 2 sentences are form; none says anything about you.",
        "That others match better is a set phrase; it names nothing that you lack.",
        "It does not say why, whether feedback can be had or whether or when to apply again.",
        "You applied for Copy editor on 1 February 2026; the letter came 30 days later.",
        "On 26 February 2026 there was an interview with Anna Quill.",
    ]
    assert (plan.message_id, plan.rejected_on.isoformat()) == ("m-no", "2026-03-03")


def test_what_is_no_form_is_told_once_and_word_for_word():
    """A sentence that is told as another opening is not told again; one that is nothing else is quoted."""
    reading = letter(
        (SentenceLabel.NEXT_STEP, "Your sample comes back on 5 May."), (SentenceLabel.OTHER_ROLE, "See our blog.")
    )
    role = Evidence("See our blog.", "m-no", reading.sentences[2].start, reading.sentences[2].end)
    marked = tuple(replace(s, substance=s.start > 0) for s in reading.sentences)
    plan = plan_for(story(reading=replace(reading, sentences=marked, other_roles=(role,))), APP, on_day(1))
    texts = [reason.text for reason in plan.account]
    assert "Sentences that are form and say nothing about you: 1 of 3." in texts
    assert texts.count("It also says: “See our blog.”") == 1
    assert texts.count("It also says: “Your sample comes back on 5 May.”") == 1


def test_a_rejection_by_the_owners_word_is_told_as_such():
    """No letter is invented."""
    record = story()
    events = tuple(
        replace(e, message_id="", decision_id="d-7") if e.kind is EventKind.REJECTED else e for e in record.events[APP]
    )
    plan = plan_for(replace(record, events={APP: events}), APP, on_day(1))
    assert plan.account[0].text.startswith("You entered this no from Larkfield Press yourself")
    assert plan.account[0].evidence[0].decision_id == "d-7"
    assert plan.message_id == ""


def test_the_day_is_the_owners_day():
    """A letter at half past ten at night in London is of the next day in Berlin."""
    late = datetime(2026, 3, 3, 23, 30, tzinfo=UTC)
    record = story(reading=letter())
    events = tuple(
        replace(e, at=late, known_at=late) if e.kind is EventKind.REJECTED else e for e in record.events[APP]
    )
    record = replace(record, events={APP: events})
    berlin = timezone(timedelta(hours=1))
    assert plan_for(record, APP, on_day(3)).rejected_on.day == 3
    assert plan_for(record, APP, on_day(3).astimezone(berlin)).rejected_on.day == 4


def test_without_a_rejection_there_is_no_plan():
    """The error says where to look."""
    record = story()
    open_ = tuple(e for e in record.events[APP] if e.kind is not EventKind.REJECTED)
    with pytest.raises(NotFoundError, match="onward show a-1"):
        plan_for(replace(record, events={APP: open_}), APP, on_day(1))


@pytest.mark.parametrize("right", RIGHTS, ids=lambda right: right.text)
def test_every_rule_of_a_place_has_a_sentence_a_source_and_holds_there(right):
    """A country holds its regions, a region not its country."""
    assert right.text in TEXTS
    assert right.source
    for place in right.places:
        assert right in rights(place, right.topic)
        assert right in rights(f"{place}-XX", right.topic)
        assert right not in rights(place[:1], right.topic)
    assert right not in rights("", right.topic)
