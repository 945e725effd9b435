"""A sentence of a letter with blanks, the conditions under which it is true, and the choice among several."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onward.model.draft import Tone


COMPANY = "{company}"
_WEIGHTY = re.compile(r"\{company\}|(?<![\w{])\w{6,}(?![\w}])")


@dataclass(frozen=True, slots=True)
class Formulation:
    """One way to say a thing.

    Attributes:
        text: with `str.format` fields; it can be used only where every field is known.
        tones: the first letters of the tones that it suits: p(lain), w(arm), f(ormal).
        when: tags that must hold, such as "several" (interviews); one with "!" before it must not.
        fields: the names of the fields in `text`.
        weighty: its long words in lower case, and `COMPANY`: what a reader notices when it comes twice.
    """

    text: str
    tones: str = "pwf"
    when: frozenset[str] = frozenset()
    fields: frozenset[str] = field(init=False)
    weighty: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        names = frozenset(name for _, name, _, _ in Formatter().parse(self.text) if name)
        object.__setattr__(self, "fields", names)
        object.__setattr__(self, "weighty", frozenset(_WEIGHTY.findall(self.text.lower())))

    def fits(self, tone: Tone, fields: Mapping[str, str], tags: frozenset[str]) -> bool:
        """Whether it suits the tone, all its blanks can be filled and all that it implies is true."""
        implied = all((tag[1:] not in tags) if tag.startswith("!") else tag in tags for tag in self.when)
        return tone.value[0] in self.tones and implied and all(fields.get(name) for name in self.fields)


Slots = dict[str, tuple[Formulation, ...]]


def say(text: str, tones: str = "pwf", when: str = "") -> Formulation:
    """Shorthand for the tables: the tags of `when` are parted by spaces."""
    return Formulation(text, tones, frozenset(when.split()))


def choose(options: Sequence[Formulation], seed: str) -> Formulation | None:
    """One of several, always the same for the same seed; None when there is none."""
    if not options:
        return None
    return max(options, key=lambda option: hashlib.sha256(f"{seed}\n{option.text}".encode()).digest())
