"""Answers → decisions: to a step of a plan, and to a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.errors import UsageError
from onward.flow.correcting import NEW, NONE, tie_word
from onward.flow.finding import find_application, find_step
from onward.flow.telling import Word
from onward.model.application import EventKind
from onward.model.decision import Verb
from onward.model.plan import Answer, Counsel
from onward.model.question import QuestionKind
from onward.model.reading import Kind

if TYPE_CHECKING:
    from datetime import date

    from onward.model.question import Question
    from onward.model.record import Record

DISMISS = "dismiss"
_NONE = "none"


def step_word(record: Record, words: str, answer: Answer, until: date | None) -> Word | None:
    """The decision that an answer to a step comes to; None when it was given before.

    Args:
        record: with events and answers.
        words: a step, as `find_step` takes it.
        answer: done, not for me or later.
        until: with later, the day on which the step comes back; None for some days from now.

    Raises:
        NotFoundError: there is no such step.
        UsageError: the application has no rejection, so no plan.
    """
    step_id = find_step(record, words)
    application_id, _ = step_of(step_id)
    if all(event.kind is not EventKind.REJECTED for event in record.events.get(application_id, ())):
        raise UsageError(
            f"{application_id} has no plan, because no rejection stands there. "
            f"`onward show {application_id}` tells its history."
        )
    value: dict[str, object] = {"answer": answer.value, **({"until": until.isoformat()} if until else {})}
    known = record.answers.get(step_id)
    if known is not None and dict(known.value) == value and answer is not Answer.LATER:
        return None
    return Word(Verb.ANSWER, step_id, value)


def step_of(step_id: str) -> tuple[str, Counsel]:
    """The application and the counsel of a step."""
    application_id, _, counsel = step_id.removeprefix("s-").rpartition("-")
    return application_id, Counsel(counsel)


def question_word(record: Record, question: Question, words: str) -> Word:
    """The decision that an answer to a question comes to.

    Args:
        record: with applications.
        question: which.
        words: the number of a suggestion, a value, or "dismiss"; not empty.

    Raises:
        UsageError: the words are no answer to this question; says what is.
        NotFoundError: no such application.
        AmbiguousError: the words name several applications.
    """
    text = words.strip()
    if text.lower() == DISMISS:
        return Word(Verb.DISMISS, question.id, {})
    if text.isdecimal():
        text = _suggested(question, int(text))
    if question.kind is QuestionKind.KIND:
        return Word(Verb.CORRECT_KIND, question.message_id, {"kind": _kind(text).value}, question.suggestions[0].value)
    if question.kind is QuestionKind.TIE:
        return tie_word(record, question.message_id, _tie(record, text))
    return Word(Verb.CORRECT_COMPANY, question.message_id, {"company": text})


def _suggested(question: Question, number: int) -> str:
    count = len(question.suggestions)
    if not 1 <= number <= count:
        raise UsageError(f"There is no suggestion {number}; they go from 1 to {count}. `onward questions` shows them.")
    return question.suggestions[number - 1].value or _NONE


def _kind(text: str) -> Kind:
    word = text.lower().replace("-", "_")
    if word not in set(Kind):
        kinds = ", ".join(kind.replace("_", "-") for kind in Kind)
        raise UsageError(f"{text!r} is no kind of letter. Write one of: {kinds}.")
    return Kind(word)


def _tie(record: Record, text: str) -> str:
    word = text.lower()
    if word in {NEW, _NONE}:
        return NEW if word == NEW else NONE
    return find_application(record, text).id
