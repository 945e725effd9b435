"""What an answer to a question comes to."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from onward.errors import NotFoundError, UsageError
from onward.flow.answering import question_word, step_of
from onward.model.application import Application, Organization
from onward.model.decision import Verb
from onward.model.plan import Counsel
from onward.model.question import Question, QuestionKind, Suggestion
from onward.model.record import Record, Tie

RECORD = Record(
    organizations={"o-1": Organization("o-1", "Tern & Sons", "tern sons")},
    applications={"a-11111111": Application("a-11111111", "o-1", "Clerk")},
    ties={"m-0": Tie("m-0", "a-11111111", "founding", 1.0)},
)
SUGGESTED = {
    QuestionKind.KIND: ("offer", "status"),
    QuestionKind.TIE: ("a-11111111", "new", ""),
    QuestionKind.COMPANY: ("Tern & Sons", "Auk Ltd"),
}
TO_CLERK = (Verb.TIE, "m-1", {"application_id": "a-11111111", "anchor": "m-0"})


def asked(kind: QuestionKind) -> Question:
    """A question on letter m-1."""
    suggestions = tuple(Suggestion(value, value) for value in SUGGESTED[kind])
    return Question("q-1", kind, "m-1", datetime(2026, 3, 2, tzinfo=UTC), "What?", suggestions)


@pytest.mark.parametrize(
    ("kind", "words", "told"),
    [
        (QuestionKind.KIND, "status", (Verb.CORRECT_KIND, "m-1", {"kind": "status"})),
        (QuestionKind.KIND, "Not-Job", (Verb.CORRECT_KIND, "m-1", {"kind": "not_job"})),
        (QuestionKind.KIND, "1", (Verb.CORRECT_KIND, "m-1", {"kind": "offer"})),
        (QuestionKind.TIE, "tern clerk", TO_CLERK),
        (QuestionKind.TIE, "1", TO_CLERK),
        (QuestionKind.TIE, "2", (Verb.SPLIT, "m-1", {})),
        (QuestionKind.TIE, "New", (Verb.SPLIT, "m-1", {})),
        (QuestionKind.TIE, "3", (Verb.TIE, "m-1", {"application_id": "", "anchor": ""})),
        (QuestionKind.TIE, "none", (Verb.TIE, "m-1", {"application_id": "", "anchor": ""})),
        (QuestionKind.COMPANY, "2", (Verb.CORRECT_COMPANY, "m-1", {"company": "Auk Ltd"})),
        (QuestionKind.COMPANY, "Gannet SE", (Verb.CORRECT_COMPANY, "m-1", {"company": "Gannet SE"})),
        (QuestionKind.COMPANY, "dismiss", (Verb.DISMISS, "q-1", {})),
    ],
)
def test_an_answer_becomes_a_decision(kind, words, told):
    """By number, by value, by words of an application, or put to rest."""
    word = question_word(RECORD, asked(kind), words)
    assert (word.verb, word.subject, dict(word.value)) == told


@pytest.mark.parametrize(
    ("kind", "words", "error"),
    [
        (QuestionKind.KIND, "song", UsageError),
        (QuestionKind.KIND, "0", UsageError),
        (QuestionKind.KIND, "3", UsageError),
        (QuestionKind.TIE, "auk", NotFoundError),
        (QuestionKind.COMPANY, "3", UsageError),
    ],
)
def test_what_is_no_answer_is_told(kind, words, error):
    """And what would be one."""
    with pytest.raises(error):
        question_word(RECORD, asked(kind), words)


@pytest.mark.parametrize("counsel", Counsel)
def test_a_step_tells_its_application_and_counsel(counsel):
    """Ids of applications hold a hyphen themselves."""
    assert step_of(f"s-a-11111111-{counsel}") == ("a-11111111", counsel)
