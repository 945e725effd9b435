"""Answer a step of a plan, or a question.

A step is an application and the name of a counsel, as `onward plan` shows them. Done and not-for-me settle it for good;
later brings it back, on the day that you name or in some days. A question is named by its number in `onward questions`
or by its id; answer with the number of a suggestion or with the word itself, or let it rest with dismiss.

Examples:
  onward answer "lark planner" thanks done
  onward answer a-1f3c perspective later --until 2026-12-01
  onward answer 1 rejection
  onward answer q-3f9a dismiss
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.dates import parse_day
from onward.cli.names import name_of
from onward.cli.output import day, paragraph, print_json
from onward.cli.told_lines import nothing, show
from onward.cli.typed import one_line
from onward.cli.wording import TEXTS as SHARED
from onward.cli.wording_tell import TEXTS
from onward.errors import UsageError
from onward.flow.answering import question_word, step_of, step_word
from onward.flow.finding import find_question
from onward.flow.situation import situation
from onward.flow.telling import tell
from onward.model.plan import Answer
from onward.plan.steps import until

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from onward.app import App
    from onward.flow.telling import Told

_ANSWERS = {answer.value.replace("_", "-"): answer for answer in Answer}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("words", nargs="+", metavar="STEP|QUESTION ANSWER", help=TEXTS["answer.help.words"])
    parser.add_argument("--until", metavar="DATE", help=TEXTS["answer.help.until"])
    parser.add_argument("--json", action="store_true", help=TEXTS["json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Keep the answer."""
    *before, last = arguments.words
    if not before:
        raise UsageError(TEXTS["answer.usage"])
    if before[0].startswith("q-") or before[0].isdecimal():
        return _question(arguments, app)
    answer = _ANSWERS.get(last.lower().replace("_", "-"))
    if answer is None:
        raise UsageError(TEXTS["answer.usage"])
    return _step(arguments, app, " ".join(before), answer)


def _step(arguments: argparse.Namespace, app: App, words: str, answer: Answer) -> int:
    word = step_word(situation(app.store, app.now), words, answer, _until(arguments, app, answer))
    if word is None:
        return nothing(TEXTS["answer.same"], as_json=arguments.json)
    told = tell(app.store, app.now, [word])
    if arguments.json:
        print_json({"decisions": told.decisions, "changes": []})
    else:
        print(paragraph(_told(told, answer, app)))
    return 0


def _until(arguments: argparse.Namespace, app: App, answer: Answer) -> date | None:
    if arguments.until is None:
        return None
    if answer is not Answer.LATER:
        raise UsageError(TEXTS["answer.until"])
    found = parse_day(arguments.until, app.now)
    if found <= app.now.date():
        example = app.now.date().replace(year=app.now.year + 1, month=1, day=7)
        raise UsageError(TEXTS["date.behind"].format(on=found.isoformat(), example=example.isoformat()))
    return found


def _told(told: Told, answer: Answer, app: App) -> str:
    decision = told.decisions[0]
    application_id, counsel = step_of(decision.subject)
    return TEXTS[f"kept.answer.{answer}"].format(
        label=name_of(told.after, application_id),
        counsel=SHARED[f"plan.{counsel}"],
        on=day(until(decision, app.now.tzinfo)),
    )


def _question(arguments: argparse.Namespace, app: App) -> int:
    """An answer to a question is a correction: kept, and the record built anew."""
    if arguments.until is not None:
        raise UsageError(TEXTS["answer.until"])
    record = situation(app.store, app.now)
    question = find_question(record, arguments.words[0])
    text = one_line(" ".join(arguments.words[1:]), TEXTS["answer.the_answer"])
    word = question_word(record, question, text)
    return show(app, tell(app.store, app.now, [word]), as_json=arguments.json)
