"""Note by hand what no letter told: an application, an interview, another event.

What you enter is your word: it outranks what letters say and survives a re-read. An interview that a letter told of
already gets the people that you name, and is not counted twice. Days are written 2026-11-17, today or yesterday; a
moment as "2026-11-17 14:00".

Examples:
  onward add application --company "Lark & Halyard" --role Planner --on 2026-11-02 --channel referral
  onward add interview "lark planner" --on "2026-11-17 14:00" --with "Ida Brook" --title "second round"
  onward add event a-1f3c withdrawn
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from onward.cli.add_asked import asked_for
from onward.cli.names import name_of, named
from onward.cli.output import day
from onward.cli.told_lines import nothing, show
from onward.cli.wording_look import TEXTS as LOOK
from onward.cli.wording_tell import TEXTS
from onward.flow.situation import situation
from onward.flow.telling import tell
from onward.model.application import Channel, EventKind
from onward.model.decision import Verb
from onward.record.ids import application_id

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from onward.app import App
    from onward.flow.telling import Told, Word
    from onward.model.record import Record


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "words", nargs="*", metavar="THING", help=TEXTS["add.help.words"].format(kinds=named(EventKind))
    )
    parser.add_argument("--on", default="", metavar="WHEN", help=TEXTS["add.help.on"])
    of_application = parser.add_argument_group("application")
    of_application.add_argument("--company", metavar="NAME", help=TEXTS["add.help.company"])
    of_application.add_argument("--role", metavar="ROLE", help=TEXTS["add.help.role"])
    ways = TEXTS["add.help.channel"].format(channels=named(Channel))
    of_application.add_argument("--channel", metavar="WAY", help=ways)
    of_application.add_argument("--requisition", metavar="NUMBER", help=TEXTS["add.help.requisition"])
    of_event = parser.add_argument_group("interview and event")
    of_event.add_argument("--title", metavar="TEXT", help=TEXTS["add.help.title"])
    of_event.add_argument("--with", dest="people", action="append", metavar="NAME", help=TEXTS["add.help.with"])
    parser.add_argument("--json", action="store_true", help=TEXTS["json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Keep it, build the record anew and print what came of it."""
    asked = asked_for(arguments)
    record = situation(app.store, app.now)
    word = asked.word(record, app.now)
    if _stands(record, word, app.now):
        what, on = event_word(str(word.value["kind"])), _on(word)
        sentence = TEXTS["add.same"].format(label=name_of(record, word.subject), what=what, on=on)
        return nothing(sentence, as_json=arguments.json)
    told = tell(app.store, app.now, [word])
    first = _new_application(told) if word.verb is Verb.ADD_APPLICATION else _new_event(told)
    return show(app, told, as_json=arguments.json, first=first)


def event_word(kind: str) -> str:
    """What happened, in the middle of a sentence."""
    return LOOK[f"event.{kind}"]


def _on(word: Word) -> str:
    """When it is, with the time of an interview that has one."""
    at = datetime.fromisoformat(str(word.value["at"]))
    return f"{day(at)}, {at:%H:%M}" if word.value.get("scheduled") else day(at)


def _stands(record: Record, word: Word, now: datetime) -> bool:
    """Whether the same event, with nobody new in it, is on record by the owner's word."""
    if word.verb is Verb.ADD_APPLICATION or word.value["people"]:
        return False
    at = datetime.fromisoformat(str(word.value["at"]))
    at = at if at.tzinfo else at.replace(tzinfo=now.tzinfo)
    events = record.events.get(word.subject, ())
    return any(event.decision_id and event.kind == word.value["kind"] and event.at == at for event in events)


def _new_application(told: Told) -> Iterator[str]:
    """The new one, and one of the same name when there is such."""
    made = application_id(told.decisions[0].id)
    label = name_of(told.after, made)
    yield TEXTS["kept.add_application"].format(label=label, id=made, on=_on(told.words[0]))
    twins = [known for known in told.before.applications if name_of(told.before, known) == label]
    if twins:
        yield TEXTS["add.twin"].format(label=label, id=twins[0], made=made)


def _new_event(told: Told) -> Iterator[str]:
    word = told.words[0]
    what = event_word(str(word.value["kind"]))
    yield TEXTS["kept.add_event"].format(label=name_of(told.after, word.subject), what=what, on=_on(word))
