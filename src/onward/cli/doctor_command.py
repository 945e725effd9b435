"""Check the record, its place and the settings, and say of each finding what to do about it.

Changes nothing. The exit code is 1 when something needs mending, else 0.

Examples:
  onward doctor
  onward doctor --json
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from onward.cli.output import bold, item, paragraph, print_json
from onward.cli.wording_care import TEXTS
from onward.flow.checkup import check_up

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from onward.app import App
    from onward.flow.checkup import Sign


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--json", action="store_true", help="the findings as JSON")


def run(arguments: argparse.Namespace, app: App) -> int:
    """Print what was found; 1 when something needs mending."""
    signs = check_up(app.folder, lambda: app.store, app.now, os.environ)
    if arguments.json:
        print_json({"folder": str(app.folder), "findings": [_as_json(sign) for sign in signs]})
    else:
        for line in lines(str(app.folder), signs):
            print(line)
    return int(any(sign.mend for sign in signs))


def lines(folder: str, signs: Sequence[Sign]) -> Iterator[str]:
    """The findings in words, what needs mending first."""
    yield bold(paragraph(TEXTS["doctor.folder"].format(folder=folder)))
    for sign in sorted(signs, key=lambda sign: not sign.mend):
        yield item("x" if sign.mend else "-", _said(sign))
    if not any(sign.mend for sign in signs):
        yield ""
        yield TEXTS["doctor.well"]


def _said(sign: Sign) -> str:
    """What was found, and what to do about it."""
    return TEXTS[f"doctor.{sign.code}"].format_map(sign.fields)


def _as_json(sign: Sign) -> dict[str, object]:
    return {"code": sign.code, "mend": sign.mend, "text": _said(sign), **sign.fields}
