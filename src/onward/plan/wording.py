"""Every sentence that the counsels, the plan and the agenda can say.

Fields in braces are filled by `str.format`. Who reads this was turned down today: plain words, no praise, no
slogans, no hurry (evidence.md part C; held by tests/test_language.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "case.the_firm": "the firm",
    "error.no_application": "There is no application {application} in the record; `onward applications` lists them.",
    "error.no_rejection": (
        "{application} has no rejection, so there is no plan for it; `onward show {application}` tells where it stands."
    ),
}
