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
from onward.errors import UsageError
from onward.model.circle import CircleList
from onward.model.draft import DraftKind, Tone

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from onward.app import App
    from onward.flow.drafting import Wish
    from onward.model.draft import Draft
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
    from onward.cli.draft_letter import judge, leave, write
    from onward.flow.drafting import is_due, step_for
    from onward.flow.situation import situation

    record = situation(app.store, app.now, "tied")
    wish = _wish(arguments, record, _application(record, words))
    if arguments.check:
        return judge(arguments, app, record, wish)
    _, step = step_for(record, wish, app.now)
    if not is_due(step, wish):
        return leave(arguments, step)
    return write(arguments, app, (record, wish), step)


def _application(record: Record, words: str) -> str:
    if words:
        from onward.flow.finding import find_application

        return find_application(record, words).id
    from onward.flow.finding import newest_rejection

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
    from onward.cli.draft_letter import show
    from onward.flow.judging import kept_draft
    from onward.flow.situation import situation

    draft = kept_draft(app.store, draft_id)
    show(arguments, app, situation(app.store, app.now, "tied"), draft)
    return 0
