"""People as they may be typed: Ida Brook, "Ida Brook <ida@lark.example>", "… = recruiter"."""

from __future__ import annotations

import re

from onward.cli.names import named
from onward.cli.wording_tell import TEXTS
from onward.errors import UsageError
from onward.flow.correcting import Somebody
from onward.model.reading import Part

_TYPED = re.compile(
    r"(?P<name>[^<>=@]*?)\s*(?:<(?P<address>[^<>\s]+)>|(?P<bare>[^\s<>=@]+@[^\s<>=@]+))?\s*(?:=\s*(?P<part>.*))?"
)
_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")


def parse_somebody(text: str) -> Somebody:
    """The person that is meant; UsageError with what to type when it is nobody."""
    match = _TYPED.fullmatch(text.strip())
    name = " ".join(match["name"].split()) if match else ""
    address = (match["address"] or match["bare"] or "") if match else ""
    if match is None or not name:
        raise UsageError(TEXTS["person.unknown"].format(text=text))
    return Somebody(name, parse_address(address) if address else "", _part(match["part"]))


def parse_address(text: str) -> str:
    """A mail address in lower case; UsageError when it is none."""
    address = text.strip().strip("<>").lower()
    if not _ADDRESS.fullmatch(address):
        raise UsageError(TEXTS["correct.address"].format(text=text))
    return address


def _part(text: str | None) -> Part | str:
    if text is None:
        return ""
    word = text.strip().lower().replace("-", "_").replace(" ", "_")
    if word not in set(Part):
        raise UsageError(TEXTS["person.part"].format(part=text, parts=named(Part)))
    return Part(word)
