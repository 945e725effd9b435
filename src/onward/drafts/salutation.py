"""How a letter begins and ends: names as recorded, and no guess at anybody's gender."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onward.model.draft import DraftKind, Tone

_TITLES = re.compile(r"^((?:(?:mrs?|ms|miss|mx|frau|herr|dr|prof|professor|dipl\.-\w+)\b\.?\s+)+)(?=\S)", re.IGNORECASE)
_GENDERED = {"frau": "Sehr geehrte", "herr": "Sehr geehrter"}


@dataclass(frozen=True, slots=True)
class Name:
    """A recorded name in its parts.

    Attributes:
        title: as recorded ("Ms", "Frau Dr."), "" when none is.
        full: first name and surname in this order.
        first, last: equal when there is but one.
    """

    title: str
    full: str
    first: str
    last: str


def parts(recorded: str) -> Name:
    """A recorded name in its parts; "Reed, Anna" is turned round."""
    name = " ".join(recorded.split())
    found = _TITLES.match(name)
    title = found[1].strip() if found else ""
    full = name[found.end() :] if found else name
    if full.count(",") == 1:
        last, _, first = full.partition(",")
        full = f"{first.strip()} {last.strip()}"
    words = full.split() or [""]
    return Name(title, full, words[0], words[-1])


def greeting(recorded: str, kind: DraftKind, tone: Tone, language: str) -> str:
    """The first line of a letter, with its comma."""
    name = parts(recorded)
    if kind is DraftKind.FRIEND:
        return f"{'Hallo' if language == 'de' else 'Hi' if tone is not Tone.FORMAL else 'Dear'} {name.first},"
    if language == "de":
        return _german(name, tone)
    if name.title:
        return f"Dear {name.title} {name.last},"
    return f"Dear {name.first if tone is Tone.WARM else name.full},"


def sign_off(kind: DraftKind, tone: Tone, language: str) -> str:
    """The line above the signature."""
    if kind is DraftKind.FRIEND:
        return "Liebe Grüße" if language == "de" else "All the best,"
    return _SIGN_OFF[language][tone]


def _german(name: Name, tone: Tone) -> str:
    who = f"{name.title} {name.last}" if name.title else name.full
    opening = _GENDERED.get(name.title.split()[0].lower()) if name.title and tone is Tone.FORMAL else None
    return f"{opening or 'Guten Tag'} {who},"


_SIGN_OFF = {
    "en": {Tone.PLAIN: "Kind regards,", Tone.WARM: "With best wishes,", Tone.FORMAL: "Yours sincerely,"},
    "de": {Tone.PLAIN: "Freundliche Grüße", Tone.WARM: "Herzliche Grüße", Tone.FORMAL: "Mit freundlichen Grüßen"},
}
