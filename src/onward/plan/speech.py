"""From the tables of `wording` to sentences: filling in, dates, lists of names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.plan import Because
from onward.plan.wording import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from onward.model.evidence import Evidence

_MONTHS = "January February March April May June July August September October November December".split()


def say(key: str, /, **fields: object) -> str:
    """The sentence of a key with its fields filled in."""
    return TEXTS[key].format(**fields)


def because(key: str, /, evidence: Iterable[Evidence] = (), source: str = "", **fields: object) -> Because:
    """A reason: the sentence of a key, what it rests on, and where a rule or figure comes from."""
    return Because(say(key, **fields), tuple(evidence), source)


def day(on: date) -> str:
    """A day in words, such as "3 March 2026"."""
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"


def listed(words: Sequence[str], link: str = "list.and") -> str:
    """Words as a list: "A", "A and B", "A, B and C"; "" for none. `link` is "list.and" or "list.or"."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + say(link) + words[-1]


def quoted(text: str) -> str:
    """The words of a letter on one line."""
    return " ".join(text.split())
