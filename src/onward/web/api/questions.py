"""GET /questions and POST /questions/{id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct

from onward.errors import NotFoundError
from onward.flow.answering import question_word
from onward.flow.finding import in_order
from onward.flow.telling import tell
from onward.model.question import Question
from onward.web.api.kept import Kept, kept
from onward.web.api.operation import PAGED, Answer, Operation, page_of
from onward.web.api.requests import Line, Nothing, Paging, line

if TYPE_CHECKING:
    from onward.web.api.operation import Asked

_HOW = "the number of a suggestion from 1, the word itself, or `dismiss`"


class ToQuestion(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Your answer to a question."""

    answer: Annotated[Line, Meta(description=_HOW)]


def questions(asked: Asked[Paging, Nothing]) -> Answer:
    """What only you can answer, the newest letter first."""
    return page_of(in_order(asked.desk.record().questions), asked)


def answer_question(asked: Asked[Nothing, ToQuestion]) -> Answer:
    """Answer a question; the record is built anew with your word."""
    desk = asked.desk
    record = desk.record()
    question = next((one for one in record.questions if one.id == asked.id), None)
    if question is None:
        raise NotFoundError(f"There is no open question {asked.id}. GET /api/v1/questions lists those that are open.")
    word = question_word(record, question, line(asked.body.answer))
    return Answer(kept(tell(desk.store, desk.now, [word])))


OPERATIONS = (
    Operation("GET", "/questions", questions, Paging, Nothing, {200: tuple[Question, ...]}, PAGED),
    Operation("POST", "/questions/{id}", answer_question, Nothing, ToQuestion, {200: Kept}),
)
