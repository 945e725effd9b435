"""One letter from the step to the page: written, judged, kept, put into a file; or not written, and why."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from onward.cli.draft_asking import may_ask, written
from onward.cli.draft_lines import check_lines, letter_lines, step_lines
from onward.cli.output import day, paragraph, print_json, print_lines
from onward.cli.wording_draft import TEXTS
from onward.drafts.rubric import check
from onward.errors import MissingDetailError, NotFoundError, UsageError
from onward.flow.judging import own_version
from onward.model.draft import CheckResult
from onward.model.plan import Verdict
from onward.outbox.eml import as_eml

if TYPE_CHECKING:
    import argparse

    from onward.app import App
    from onward.flow.drafting import Wish
    from onward.model.draft import Check, Draft
    from onward.model.plan import Step
    from onward.model.record import Record


def leave(arguments: argparse.Namespace, step: Step) -> int:
    """Say why there is no letter; where that depends on the owner alone, as something missing."""
    if step.verdict is Verdict.ASK:
        raise MissingDetailError(" ".join([step.what, *step.missing]))
    if arguments.json:
        print_json({"draft": None, "step": step, "checks": []})
        return 0
    print_lines(step_lines(step))
    print("\n" + TEXTS["draft.left"] + " " + TEXTS["draft.anyway"])
    return 0


def write(arguments: argparse.Namespace, app: App, told: tuple[Record, Wish], step: Step) -> int:
    """Write the letter, asking for what is missing; keep it, print it and what the rubric says of it."""
    record, draft = written(app, told, may_ask=may_ask(no_input=arguments.no_input))
    if draft is None:
        print(TEXTS["draft.stopped"])
        return 0
    app.store.put_draft(draft)
    show(arguments, app, record, draft)
    if not arguments.json:
        _say_what_next(draft, step, app)
    if arguments.eml:
        _write_eml(arguments, draft)
    return 0


def show(arguments: argparse.Namespace, app: App, record: Record, draft: Draft) -> tuple[Check, ...]:
    """The letter and the rubric's answers; those answers."""
    checks = check(draft, record, app.now)
    if arguments.json:
        print_json({"draft": draft, "checks": checks})
        return checks
    try:
        answered = app.store.message(draft.in_reply_to) if draft.in_reply_to else None
    except NotFoundError:
        answered = None  # the owner's text answers a mail that is not kept here
    print_lines(letter_lines(draft, answered))
    print_lines(check_lines(draft.body, checks))
    return checks


def _say_what_next(draft: Draft, step: Step, app: App) -> None:
    print(paragraph(TEXTS["draft.reader"]))
    if step.window and step.window.opens > app.now.date():
        print(paragraph(TEXTS["draft.opens"].format(opens=day(step.window.opens))))
    print("\n" + paragraph(TEXTS["draft.kept"].format(id=draft.id)))


def _write_eml(arguments: argparse.Namespace, draft: Draft) -> None:
    """A new file, readable by its owner only."""
    path = arguments.eml
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(as_eml(draft))
    except FileExistsError as error:
        raise UsageError(TEXTS["draft.file_there"].format(path=path, id=draft.id)) from error
    except OSError as error:
        said = error.strerror
        raise UsageError(TEXTS["draft.file_not_written"].format(path=path, said=said, id=draft.id)) from error
    if not arguments.json:
        print(TEXTS["draft.eml"].format(path=path))


def judge(arguments: argparse.Namespace, app: App, record: Record, wish: Wish) -> int:
    """Put the owner's version before the rubric; 1 when a point does not hold."""
    try:
        draft = own_version(app.store, record, wish, arguments.check, app.now)
    except OSError as error:
        raise UsageError(TEXTS["draft.file_not_read"].format(path=arguments.check, said=error.strerror)) from error
    checks = show(arguments, app, record, draft)
    return int(any(check.result is CheckResult.FAIL for check in checks))
