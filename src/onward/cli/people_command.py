"""Who wrote to you and who met you, with part, company and address.

Those who met you come first. A part (recruiter, hiring manager, interviewer, coordinator) is what letters or you said;
`onward correct LETTER --person "NAME <ADDRESS> = PART"` puts one right.

Examples:
  onward people
  onward people --met
  onward people --company lark --json
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.names import day_of, person_line
from onward.cli.output import bold, dim, item, paragraph, print_json
from onward.cli.wording_look import TEXTS
from onward.flow.acquaintance import by_company, everybody
from onward.flow.situation import situation
from onward.model.names import folded

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo

    from onward.app import App
    from onward.flow.acquaintance import Known


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--company", metavar="NAME", default="", help=TEXTS["people.help.company"])
    parser.add_argument("--met", action="store_true", help=TEXTS["people.help.met"])
    parser.add_argument("--json", action="store_true", help=TEXTS["people.help.json"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Print the people by company."""
    record = situation(app.store, app.now)
    words = folded(arguments.company).split()
    people = everybody(record, app.now)
    found = [one for one in people if (one.met or not arguments.met) and _at(one, words)]
    if arguments.json:
        print_json(found)
    elif found:
        for line in _lines(found, app.now.tzinfo):
            print(line)
    else:
        print(paragraph(TEXTS["people.none" if people else "people.empty"]))
    return 0


def _at(one: Known, words: Sequence[str]) -> bool:
    return all(word in folded(one.company) for word in words)


def _lines(people: Sequence[Known], zone: tzinfo | None) -> Iterator[str]:
    """Under each company its people."""
    for number, (company, members) in enumerate(by_company(people).items()):
        if number:
            yield ""
        yield bold(paragraph(company or TEXTS["company.unknown"]))
        for one in members:
            yield item("-", _line(one, zone))
            if one.applications:
                yield dim(" " * 4 + ", ".join(one.applications))


def _line(one: Known, zone: tzinfo | None) -> str:
    if one.last is None:
        return person_line(one.contact)
    key = "people.met.one" if one.met == 1 else "people.met.many"
    return f"{person_line(one.contact)}; {TEXTS[key].format(times=one.met, on=day_of(one.last, zone))}"
