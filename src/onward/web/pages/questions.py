"""Questions: what only the owner can answer, one after the other, the newest letter first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from starlette.routing import Route

from onward.errors import OnwardError, UsageError
from onward.flow.answering import DISMISS, question_word
from onward.flow.correcting import NEW
from onward.flow.finding import in_order
from onward.flow.telling import tell
from onward.model.message import SegmentKind
from onward.model.question import QuestionKind
from onward.web.forms import filled
from onward.web.render import back_to, desk_of, page, words_of
from onward.web.show import Show
from onward.web.told import say_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.model.evidence import Evidence
    from onward.model.message import Message
    from onward.model.question import Question, Suggestion
    from onward.model.record import Record
    from onward.web.render import Words

_LIKELIEST = 3  # suggestions of a kind that are shown at once, as `onward questions` does
_GROUNDS = 3
_EXCERPT = 600  # characters
_LISTED = 50
_MOST_DIGITS = 5
_SUBJECT = re.compile(r"“(.*)”")  # in the sentence of a question


@dataclass(frozen=True, slots=True)
class Choice:
    """A suggestion as a button.

    Attributes:
        number: what the form sends.
        label: what the owner reads.
        since: the day on which an application began, "" for anything else.
    """

    number: int
    label: str
    since: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """The question whose turn it is.

    Attributes:
        question: which.
        message: its letter.
        place: in the row, from 0.
        grounds: the words that it rests on; its own sentence tells the subject already.
        excerpt: how the letter begins.
        likeliest, others: the suggestions.
    """

    question: Question
    message: Message
    place: int
    grounds: Sequence[Evidence]
    excerpt: str
    likeliest: Sequence[Choice]
    others: Sequence[Choice]


async def questions(request: Request) -> Response:
    """The question whose turn it is, and all of them below."""
    asked = request.query_params
    return _shown(request, asked.get("at", ""), _count(asked.get("done", "")), {"before": asked.get("of", "")})


async def one(request: Request) -> Response:
    """The address of an answer that was not taken in, asked for again: its question in the row."""
    return back_to(request, _path(at=request.path_params["id"]))


async def answer(request: Request) -> Response:
    """Keep an answer, say what it changed, and go on to the next question."""
    form = await filled(request)
    desk = desk_of(request)
    record = desk.record()
    done = _count(form["done"])
    question = next((known for known in record.questions if known.id == request.path_params["id"]), None)
    if question is None:
        return back_to(request, _path(done=done), "questions.settled_already")
    try:
        word = question_word(record, question, _answer(form["answer"] or form["words"], words_of(request)))
    except OnwardError as error:
        return _shown(request, question.id, done, {"typed": form["words"], "error": str(error)})
    told = tell(desk.store, desk.now, [word])
    settled = {one.id for one in record.questions} - {one.id for one in told.after.questions}
    path = _path(at=_next(told.after, question), done=done + len(settled), of=question.message_id)
    if form["answer"] == DISMISS:
        return back_to(request, path, "questions.rests")
    say_told(request, told)
    # In one piece: the next question stays near the top of a small screen.
    said = request.app.state.said
    said.say(" ".join(said.take()))
    return back_to(request, path)


def _answer(text: str, words: Words) -> str:
    if not text:
        raise UsageError(words("questions.no_answer"))
    return text


def _next(record: Record, answered: Question) -> str:
    """The id of the first open question that is not newer than the one answered, so that one goes on down the row."""
    asked = (one for one in in_order(record.questions) if one.id != answered.id)
    return next((one.id for one in asked if one.asked_at <= answered.asked_at), "")


def _path(**fields: object) -> str:
    return f"/questions?{urlencode({name: value for name, value in fields.items() if value})}".rstrip("?")


def _count(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS else 0


def _shown(request: Request, at: str, done: int, more: dict[str, str]) -> Response:
    """The page with the question `at` in front; the newest one when there is none of that id."""
    record = desk_of(request).record()
    asked = in_order(record.questions)
    place = next((number for number, one in enumerate(asked) if one.id == at), 0)
    turn = _turn(request, record, asked[place], place) if asked else None
    given = {"before": "", "typed": "", "error": "", **more}
    return page(
        request,
        "questions.html",
        400 if given["error"] else 200,
        turn=turn,
        rows=[(one, _subject(one)) for one in asked[:_LISTED]],
        left_out=max(0, len(asked) - _LISTED),
        total=done + len(asked),
        done=done,
        **given,
    )


def _turn(request: Request, record: Record, question: Question, place: int) -> Turn:
    words, desk = words_of(request), desk_of(request)
    show = Show(words, desk.now)
    message = desk.store.message(question.message_id)
    choices = [_choice(record, question, words, show, number) for number in range(1, len(question.suggestions) + 1)]
    first = _LIKELIEST if question.kind is QuestionKind.KIND else len(choices)
    grounds = [one for one in question.evidence if one.text.strip() and one.text.strip() not in question.text]
    return Turn(question, message, place, grounds[:_GROUNDS], _excerpt(message), choices[:first], choices[first:])


def _choice(record: Record, question: Question, words: Words, show: Show, number: int) -> Choice:
    """A suggestion in the reader's language."""
    suggestion: Suggestion = question.suggestions[number - 1]
    value = suggestion.value
    if question.kind is QuestionKind.KIND:
        return Choice(number, words(f"told.kind_{value}"))
    if question.kind is QuestionKind.TIE and value in {NEW, ""}:
        return Choice(number, words("questions.tie_new" if value else "questions.tie_none"))
    if question.kind is QuestionKind.TIE and value in record.applications:
        standing = record.standings.get(value)
        return Choice(number, show.name(record, value), show.day(standing.since if standing else None))
    return Choice(number, suggestion.label)


def _excerpt(message: Message) -> str:
    """How the letter's own words begin, without what is quoted below them."""
    own = [message.text[one.start : one.end].strip() for one in message.segments if one.kind is SegmentKind.OWN]
    text = re.sub(r"\n\s*\n\s*", "\n\n", "\n\n".join(own).strip() or message.text.strip())
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()} …"


def _subject(question: Question) -> str:
    """The subject of a question's letter, as its sentence tells it."""
    found = _SUBJECT.search(question.text)
    return found[1] if found else question.text


ROUTES = [
    Route("/questions", questions),
    Route("/questions/{id}", one),
    Route("/questions/{id}", answer, methods=["POST"]),
]
