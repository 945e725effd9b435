"""What to do after one rejection, and why: the truthful account of the letter, then the seven counsels.

APPLICATION is its handle (a-1f…), or words of the company and the role. Without it, the newest rejection is meant.
Each step says what, why with the words that it rests on, and when. Answer with `onward answer`; no step is asked twice.

Examples:
  onward plan
  onward plan "lark planner"
  onward plan a-1f3c --json
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.output import bold, day, dim, item, paragraph, print_json
from onward.cli.wording import TEXTS
from onward.flow.finding import find_application, newest_rejection
from onward.flow.situation import situation
from onward.model.plan import Verdict
from onward.plan.plans import plan_for

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from onward.app import App
    from onward.model.evidence import Evidence
    from onward.model.plan import Because, Plan, Step
    from onward.model.record import Record


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("application", nargs="*", metavar="APPLICATION", help="handle, or words of company and role")
    parser.add_argument("--json", action="store_true", help="the plan as JSON")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Print one plan."""
    record = situation(app.store, app.now, "tied")
    words = " ".join(arguments.application)
    application_id = find_application(record, words).id if words else newest_rejection(record)
    found = plan_for(record, application_id, app.now)
    if arguments.json:
        print_json(found)
        return 0
    for line in lines(record, found):
        print(line)
    return 0


def lines(record: Record, found: Plan) -> Iterator[str]:
    """The plan in words."""
    application = record.applications[found.application_id]
    organization = record.organizations.get(application.organization_id)
    name = organization.name if organization else TEXTS["plan.unknown_firm"]
    yield bold(paragraph(f"{name}: {application.role}" if application.role else name))
    yield dim(TEXTS["plan.when"].format(on=day(found.rejected_on), handle=found.application_id))
    yield ""
    for because in found.account:
        yield item("-", because.text)
        yield from _words(because)
    for step in found.steps:
        yield ""
        yield from _step(step)


def _step(step: Step) -> Iterator[str]:
    yield bold(TEXTS[f"plan.{step.counsel}"]) + dim(f"  {_mark(step)}")
    yield paragraph(step.what, 2)
    for because in step.why:
        yield item("-", because.text, 4)
        yield from _words(because)
    for missing in step.missing:
        yield item("?", missing, 4)
    if step.recipient:
        yield paragraph(TEXTS["plan.to"].format(name=step.recipient.name, address=step.recipient.address), 4)
    if step.window and not step.answer:
        yield dim(paragraph(_window(step), 4))
    if step.verdict in {Verdict.DO, Verdict.ASK} and not step.answer:
        yield dim(paragraph(_how(step), 4))


def _mark(step: Step) -> str:
    if step.answer:
        return TEXTS[f"plan.answer.{step.answer}"]
    return TEXTS[f"plan.verdict.{step.verdict}"]


def _window(step: Step) -> str:
    window = step.window
    if window is None:
        return ""
    if window.closes is None:
        return TEXTS["plan.from"].format(opens=day(window.opens))
    return TEXTS["plan.between"].format(opens=day(window.opens), closes=day(window.closes))


def _how(step: Step) -> str:
    key = "plan.how_draft" if step.draft else "plan.how"
    return TEXTS[key].format(application=step.application_id, counsel=step.counsel)


def _words(because: Because) -> Iterator[str]:
    for evidence in because.evidence[:3]:
        text = " ".join(evidence.text.split())
        if text and text not in because.text:
            yield dim(paragraph(TEXTS[_place(evidence)].format(text=text), 6, 1))
    if because.source:
        yield dim(paragraph(TEXTS["plan.source"].format(source=because.source), 6, 1))


def _place(evidence: Evidence) -> str:
    return f"plan.words.{evidence.place if evidence.place in {'subject', 'invitation', 'owner'} else 'text'}"
