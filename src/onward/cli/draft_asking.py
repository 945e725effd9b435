"""What `onward draft` asks for when a letter lacks something: one question at a time, and how an answer is kept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onward.cli.wording_draft import TEXTS
from onward.drafts.missing import question_for
from onward.errors import MissingDetailError, NotFoundError, UsageError
from onward.flow.drafting import language_of, letter, step_for
from onward.flow.supplying import SUPPLIES, supplied

if TYPE_CHECKING:
    from onward.app import App
    from onward.flow.drafting import Wish
    from onward.model.draft import Draft
    from onward.model.record import Record

    Told = tuple[Record, Wish]


def written(app: App, told: Told, *, may_ask: bool) -> tuple[Record, Draft | None]:
    """The letter, with what was asked for meanwhile; None when the owner answered with an empty line.

    Raises:
        MissingDetailError: something is missing and nobody may be asked, or no answer here could tell it.
    """
    while True:
        record, wish = told
        try:
            return record, letter(app.store, record, wish, app.now)
        except MissingDetailError as error:
            name = next((name for name in error.missing if name in SUPPLIES), "")
            if not may_ask or not name or _nobody_to_choose(name, record):
                raise _with_option(error, record) from error
            _explain(error, wish)
            answered = _asked(app, told, name)
            if answered is None:
                return record, None
            told = answered


def may_ask(*, no_input: bool) -> bool:
    """Whether somebody sits at the terminal to answer."""
    return not no_input and sys.stdin.isatty()


def _asked(app: App, told: Told, name: str) -> Told | None:
    """Ask until an answer fits; None for an empty one."""
    record, wish = told
    plan, _ = step_for(record, wish, app.now)
    question = question_for(name, language_of(record, plan, wish))
    while text := _line(f"{question} {_choices(name, record)}".rstrip()):
        try:
            answered = supplied(app.store, told, name, text, app.now)
        except (NotFoundError, UsageError) as error:
            print(error, file=sys.stderr)
            continue
        if name == "impressed" and answered[0] is not record:
            print(TEXTS["draft.note_kept"], file=sys.stderr)
        return answered
    return None


def _line(question: str) -> str:
    """One line from the terminal; the question goes to the error stream, so that output stays the letter alone."""
    print(question, end=" ", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def _explain(error: MissingDetailError, wish: Wish) -> None:
    """Say why something is asked for again that was told already."""
    if wish.details.impressed or wish.details.talked_about:
        print(error, file=sys.stderr)


def _choices(name: str, record: Record) -> str:
    if name != "member":
        return ""
    return TEXTS["draft.whom"].format(names=", ".join(one.name for one in record.circle))


def _nobody_to_choose(name: str, record: Record) -> bool:
    return name == "member" and not record.circle


def _with_option(error: MissingDetailError, record: Record) -> MissingDetailError:
    """The error with the options that tell what is missing."""
    if "member" in error.missing and not record.circle:
        return MissingDetailError(TEXTS["draft.no_circle"], error.missing)
    options = [TEXTS[key] for name in error.missing if (key := f"draft.option.{name}") in TEXTS]
    return MissingDetailError(" ".join([str(error), *dict.fromkeys(options)]), error.missing)
