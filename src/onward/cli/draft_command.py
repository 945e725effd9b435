"""Write a thank-you note, a request for feedback, or a message to a friend.

WORDS are an application (its handle, or words of company and role; the newest rejection without any) and then thanks,
feedback or friend. The plan decides whether a letter is due; "no letter, because …" is a full answer. A letter holds
only what your record and your notes hold: where the one true detail is missing, it is asked for, one question at a
time, and an empty line stops. Nothing is sent.

Examples:
  onward draft lark planner thanks
  onward draft lark planner feedback --tone warm --eml request.eml
  onward draft lark planner friend --to Ida
  onward draft lark planner thanks --check edited.txt
  onward draft list
  onward draft show l-4f1c
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.wording_draft import TEXTS
from onward.errors import MissingDetailError, UsageError
from onward.model.circle import CircleList
from onward.model.draft import CheckResult, DraftKind, Tone

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from onward.app import App
    from onward.flow.drafting import Wish
    from onward.model.draft import Check, Draft
    from onward.model.plan import Step
    from onward.model.record import Record


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add = parser.add_argument
    add("words", nargs="+", metavar="WORDS", help="APPLICATION, then thanks, feedback or friend; or list; or show ID")
    add("--tone", choices=[tone.value for tone in Tone], default=Tone.PLAIN.value, help="how it sounds")
    add("--language", choices=["en", "de"], default="", help="default: that of the rejection")
    add("--detail", metavar="TEXT", default="", help='what impressed you: finishes "I was impressed by …"')
    add("--talked", metavar="TEXT", default="", help='what you talked about: finishes "I enjoyed talking about …"')
    add("--question", metavar="TEXT", default="", help="your own question about your own part (feedback)")
    add("--to", metavar="NAME", default="", help="somebody else than the plan names; or the friend")
    add("--ask", choices=[ask.value for ask in CircleList], default="", help="what the friend is asked for")
    add("--about", metavar="COMPANY", default="", help="the employer that the friend is asked about")
    add("--anyway", action="store_true", help="write it although the plan leaves it")
    add("--eml", metavar="FILE", default="", help="write it as a file that your mail program opens as an unsent letter")
    add("--check", metavar="FILE", default="", help="judge your own version of the letter (text or .eml; - for input)")
    add("--no-input", action="store_true", help="ask nothing; say what is missing instead")
    add("--json", action="store_true", help="letter and checks as JSON")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Write, judge, list or show."""
    *before, last = arguments.words
    if not before and last == "list":
        return _list(arguments, app)
    if before == ["show"]:
        return _show(arguments, app, last)
    if last not in set(DraftKind):
        raise UsageError(TEXTS["draft.usage"])
    return _letter(arguments, app, " ".join(before))


def _letter(arguments: argparse.Namespace, app: App, words: str) -> int:
    from onward.flow.drafting import is_due, step_for
    from onward.flow.situation import situation

    record = situation(app.store, app.now, "tied")
    wish = _wish(arguments, record, _application(record, words))
    if arguments.check:
        return _judge(arguments, app, record, wish)
    _, step = step_for(record, wish, app.now)
    if not is_due(step, wish):
        return _leave(arguments, step)
    return _write(arguments, app, (record, wish), step)


def _application(record: Record, words: str) -> str:
    if words:
        from onward.flow.finding import find_application

        return find_application(record, words).id
    from onward.flow.drafting import newest_rejection

    return newest_rejection(record)


def _wish(arguments: argparse.Namespace, record: Record, application_id: str) -> Wish:
    from onward.drafts.request import Details
    from onward.flow.drafting import Wish, member

    kind = DraftKind(arguments.words[-1])
    friend = member(record, arguments.to) if kind is DraftKind.FRIEND and arguments.to else None
    details = Details(
        talked_about=arguments.talked,
        impressed=arguments.detail,
        question=arguments.question,
        member=friend,
        ask=CircleList(arguments.ask) if arguments.ask else None,
        organization=arguments.about,
    )
    return Wish(
        kind, application_id, details, arguments.to, Tone(arguments.tone), arguments.language, anyway=arguments.anyway
    )


def _leave(arguments: argparse.Namespace, step: Step) -> int:
    """Say why there is no letter; where that depends on the owner alone, as something missing."""
    from onward.cli.draft_lines import step_lines
    from onward.cli.output import print_json, print_lines
    from onward.model.plan import Verdict

    if step.verdict is Verdict.ASK:
        raise MissingDetailError(" ".join([step.what, *step.missing]))
    if arguments.json:
        print_json({"draft": None, "step": step, "checks": []})
        return 0
    print_lines(step_lines(step))
    print("\n" + TEXTS["draft.left"] + " " + TEXTS["draft.anyway"])
    return 0


def _write(arguments: argparse.Namespace, app: App, told: tuple[Record, Wish], step: Step) -> int:
    from onward.cli.draft_asking import may_ask, written

    record, draft = written(app, told, may_ask=may_ask(no_input=arguments.no_input))
    if draft is None:
        print(TEXTS["draft.stopped"])
        return 0
    app.store.put_draft(draft)
    _print(arguments, app, record, draft)
    if not arguments.json:
        _say_what_next(draft, step, app)
    if arguments.eml:
        _write_eml(arguments, draft)
    return 0


def _print(arguments: argparse.Namespace, app: App, record: Record, draft: Draft) -> tuple[Check, ...]:
    """The letter and the rubric's answers; those answers."""
    from onward.cli.draft_lines import check_lines, letter_lines
    from onward.cli.output import print_json, print_lines
    from onward.drafts.rubric import check
    from onward.errors import NotFoundError

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
    from onward.cli.output import day, paragraph

    print(paragraph(TEXTS["draft.reader"]))
    if step.window and step.window.opens > app.now.date():
        print(paragraph(TEXTS["draft.opens"].format(opens=day(step.window.opens))))
    print("\n" + paragraph(TEXTS["draft.kept"].format(id=draft.id)))


def _write_eml(arguments: argparse.Namespace, draft: Draft) -> None:
    """A new file, readable by its owner only."""
    import os

    from onward.outbox.eml import as_eml

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


def _judge(arguments: argparse.Namespace, app: App, record: Record, wish: Wish) -> int:
    """Put the owner's version before the rubric; 1 when a point does not hold."""
    from onward.flow.judging import own_version

    try:
        draft = own_version(app.store, record, wish, arguments.check, app.now)
    except OSError as error:
        raise UsageError(TEXTS["draft.file_not_read"].format(path=arguments.check, said=error.strerror)) from error
    checks = _print(arguments, app, record, draft)
    return int(any(check.result is CheckResult.FAIL for check in checks))


def _list(arguments: argparse.Namespace, app: App) -> int:
    from onward.cli.output import day, print_json, table

    kept = app.store.drafts()
    if arguments.json:
        print_json(kept)
    elif not kept:
        print(TEXTS["draft.none"])
    else:
        heads = [TEXTS[f"draft.head.{name}"] for name in ("id", "kind", "on", "to", "subject")]
        print(table([_row(one.draft, day(one.draft.written_at)) for one in kept], heads))
    return 0


def _row(draft: Draft, written_on: str) -> Sequence[str]:
    return draft.id, TEXTS[f"draft.kind.{draft.kind}"], written_on, draft.to.name, draft.subject


def _show(arguments: argparse.Namespace, app: App, draft_id: str) -> int:
    from onward.flow.judging import kept_draft
    from onward.flow.situation import situation

    draft = kept_draft(app.store, draft_id)
    _print(arguments, app, situation(app.store, app.now, "tied"), draft)
    return 0
