"""Every value that the model may hold has its word, so that none is met for the first time as an error."""

from __future__ import annotations

import pytest

from onward.cli.wording import TEXTS as SHARED
from onward.cli.wording_look import TEXTS as LOOK
from onward.cli.wording_tell import TEXTS as TELL
from onward.model.application import Channel, EventKind, Outcome, Stage, WaitingOn
from onward.model.circle import CircleList
from onward.model.note import NoteKind
from onward.model.plan import Answer
from onward.model.reading import DateMeaning, FeedbackStage, Kind, Part, ReasonCode, Sense, Topic
from onward.plan.wording import TEXTS as PLAN

TIES = ("owner", "thread", "requisition", "person", "role", "company", "founding")  # as at `model.record.Tie`
DIFFERENCES = ("name", "requisition", "channel", "stage", "outcome", "events")  # as at `flow.differing.Difference`


@pytest.mark.parametrize(
    ("texts", "prefix", "values"),
    [
        (LOOK, "stage.", Stage),
        (LOOK, "short.stage.", Stage),
        (LOOK, "outcome.", Outcome),
        (LOOK, "short.outcome.", Outcome),
        (LOOK, "show.waiting.", WaitingOn),
        (LOOK, "event.", EventKind),
        (LOOK, "note.", NoteKind),
        (LOOK, "channels.", Channel),
        (LOOK, "channel.", set(Channel) - {Channel.UNKNOWN}),
        (LOOK, "letter.tied.", TIES),
        (SHARED, "kind.", Kind),
        (SHARED, "part.", Part),
        (SHARED, "date.", DateMeaning),
        (SHARED, "reason.", ReasonCode),
        (SHARED, "topic.", Topic),
        (SHARED, "seen.", set(FeedbackStage) - {FeedbackStage.UNKNOWN}),
        (PLAN, "topic.", set(Topic) - {Topic.OTHER}),
        (PLAN, "seen.", set(FeedbackStage) - {FeedbackStage.UNKNOWN}),
        (SHARED, "point.", Sense),
        (TELL, "circle.", CircleList),
        (TELL, "kept.answer.", Answer),
        (TELL, "change.", DIFFERENCES),
    ],
)
def test_every_value_has_its_word(texts, prefix, values):
    """A new value of the model fails here first."""
    assert [value for value in values if f"{prefix}{value}" not in texts] == []


@pytest.mark.parametrize("stage", Stage)
def test_the_words_of_the_table_fit_into_eighty_columns(stage):
    """Stage and outcome leave room for company and role."""
    assert len(LOOK[f"short.stage.{stage}"]) <= 10
    assert all(len(LOOK[f"short.outcome.{outcome}"]) <= 9 for outcome in Outcome)
