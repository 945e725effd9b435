"""What may be typed: a word of a list, a line of text, a person ("Ida Brook <ida@lark.example> = recruiter")."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TypeVar
from unicodedata import category

from onward.cli.names import named
from onward.cli.wording_tell import TEXTS
from onward.errors import UsageError
from onward.flow.correcting import Somebody
from onward.model.application import Channel
from onward.model.reading import Part

Word = TypeVar("Word", bound=StrEnum)

_LONGEST = 200
_CONTROL = frozenset(("Cc", "Cs"))  # signs that steer a terminal, and halves of characters

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
    return Somebody(
        name,
        parse_address(address) if address else "",
        parse_word(match["part"], Part, TEXTS["person.part"]) if match["part"] is not None else "",
    )


def parse_address(text: str) -> str:
    """A mail address in lower case; UsageError when it is none."""
    address = text.strip().strip("<>").lower()
    if not _ADDRESS.fullmatch(address):
        raise UsageError(TEXTS["correct.address"].format(text=text))
    return address


def parse_word(text: str, allowed: type[Word], sentence: str) -> Word:
    """The word of a list that is meant, hyphens and capitals as you like.

    Raises:
        UsageError: it is none; `sentence` with the fields text and words.
    """
    word = text.strip().lower().replace("-", "_").replace(" ", "_")
    if word not in set(allowed):
        raise UsageError(sentence.format(text=text, words=named(allowed)))
    return allowed(word)


def one_line(text: str | None, what: str) -> str:
    """A name, role or title on one line; "" for none given.

    Raises:
        UsageError: it is empty, longer than 200 characters, or holds control characters.
    """
    folded = " ".join((text or "").split())
    if text is not None and not folded:
        raise UsageError(TEXTS["line.empty"].format(what=what))
    if len(folded) > _LONGEST or any(category(c) in _CONTROL for c in folded):
        raise UsageError(TEXTS["line"].format(what=what, most=_LONGEST))
    return folded


def parse_channel(text: str) -> Channel:
    """The way in that is meant."""
    return parse_word(text, Channel, TEXTS["correct.channel"])
