"""What the program is unsure of, newest letter first.

It asks rather than guesses: what kind a letter is, which application it belongs to, or which company it is about. Your
answer is kept, outranks every reading, and teaches how later letters of that sender or thread are read.

Examples:
  onward questions
  onward answer 1 rejection
  onward answer q-3f9a "Lark & Halyard"
  onward questions --json
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.names import day_of
from onward.cli.output import bold, dim, item, paragraph, print_json
from onward.cli.wording_look import TEXTS
from onward.flow.finding import in_order, message_handle
from onward.model.question import QuestionKind

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from onward.app import App
    from onward.model.question import Question, Suggestion

_LIKELIEST = 3
_GROUNDS = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--json", action="store_true", help=TEXTS["questions.help.json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Print the open questions."""
    questions = in_order(app.store.load().questions)
    if arguments.json:
        print_json(questions)
        return 0
    if not questions:
        print(paragraph(TEXTS["questions.none"]))
        return 0
    for number, question in enumerate(questions, start=1):
        for line in _lines(app, number, question):
            print(line)
        print()
    print(dim(paragraph(TEXTS["questions.how"].format(number=1, value=typed(questions[0].suggestions[0])))))
    return 0


def typed(suggestion: Suggestion) -> str:
    """How a suggestion is typed as an answer."""
    value = suggestion.value or TEXTS["questions.none_value"]
    return f'"{value}"' if " " in value else value.replace("_", "-")


def _lines(app: App, number: int, question: Question) -> Iterator[str]:
    yield bold(item(f"{number}.", question.text, 0))
    on = day_of(question.asked_at, app.now.tzinfo)
    handle = message_handle(app.store, question.message_id)
    yield dim(" " * 3 + TEXTS["questions.about"].format(on=on, handle=handle) + f" · {question.id}")
    for evidence in question.evidence[:_GROUNDS]:
        text = " ".join(evidence.text.split())
        if text and text not in question.text:
            yield dim(paragraph(TEXTS["words"].format(text=text), 3, 1))
    yield from _suggestions(question)


def _suggestions(question: Question) -> Iterator[str]:
    """The likeliest with what they mean; of kinds, the others in one line."""
    is_kind = question.kind is QuestionKind.KIND
    shown = question.suggestions[:_LIKELIEST] if is_kind else question.suggestions
    rest = question.suggestions[len(shown) :]
    width = max((len(typed(suggestion)) for suggestion in shown), default=0)
    for place, suggestion in enumerate(shown, start=1):
        meaning = "" if suggestion.label == suggestion.value else suggestion.label
        yield item(f"{place}  {typed(suggestion):<{width}} ", meaning, 3).rstrip()
    if rest:
        yield dim(paragraph(TEXTS["questions.more"].format(values=", ".join(typed(one) for one in rest)), 3, 1))
    if question.kind is QuestionKind.COMPANY:
        yield dim(paragraph(TEXTS["questions.company"], 3))
