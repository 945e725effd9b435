"""Cues: what a sentence does, recognised by tables of patterns.

A table maps a signal (such as `decline`, `receipt` or `reason.skill`) to lines of the form

    trigger, trigger :: pattern

The pattern is a regular expression over folded text, tried only where one of the trigger words occurs; triggers are
compared by their first five letters, so `regret` also stands for `regrettably`. `<name>` in a pattern is replaced by
the macro of that name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_STEM = 5


@dataclass(frozen=True, slots=True)
class Cue:
    """One line of a table: a signal and the pattern that gives it."""

    signal: str
    pattern: re.Pattern[str]


class CueTable:
    """Compiled cues, found by their trigger words."""

    def __init__(self, cues: Mapping[str, str], macros: Mapping[str, str]) -> None:
        """Compile the lines of `cues`; a line without a trigger is an error in the table."""
        self._by_stem: dict[str, list[Cue]] = {}
        for signal, lines in cues.items():
            for line in filter(None, map(str.strip, lines.splitlines())):
                self._add(signal, line, macros)

    def _add(self, signal: str, line: str, macros: Mapping[str, str]) -> None:
        triggers, mark, pattern = line.partition(" :: ")
        if not mark:
            raise ValueError(f"no trigger in the cue of {signal!r}: {line!r}")
        for name, replacement in macros.items():
            pattern = pattern.replace(f"<{name}>", f"(?:{replacement})")
        cue = Cue(signal, re.compile(pattern))
        for trigger in triggers.split(","):
            self._by_stem.setdefault(trigger.strip()[:_STEM], []).append(cue)

    def signals(self, folded: str, tokens: Sequence[str]) -> dict[str, re.Match[str]]:
        """The signals of one sentence, each with its first match.

        Args:
            folded: the sentence as `folding.fold` gives it.
            tokens: its words as `folding.words` gives them.
        """
        found: dict[str, re.Match[str]] = {}
        for stem in _stems(tokens) & self._by_stem.keys():
            for cue in self._by_stem[stem]:
                if cue.signal not in found and (match := cue.pattern.search(folded)):
                    found[cue.signal] = match
        return found


def _stems(tokens: Iterable[str]) -> set[str]:
    return {token[:_STEM] for token in tokens}
