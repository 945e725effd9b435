"""What a sentence speaks of: the cues of `date_cues`, compiled and found by the first letters of their words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.reading.date_cues import CUES, About
from onward.reading.date_marks import flat, folded_pattern, spellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_BEGINNING = re.compile(r"\b[a-z]{1,3}")
_GATE = 3

Spoken = dict[About, list[int]]
"""Where a text speaks of what: offsets in order."""


class _Cues:
    """The cues of one language, by the first letters of their first word."""

    def __init__(self, tables: Mapping[About, str]) -> None:
        self.inside: list[tuple[About, str, re.Pattern[str]]] = []
        literal: dict[str, dict[About, list[str]]] = {}
        patterns: dict[str, dict[About, list[str]]] = {}
        for about, line in ((about, line.strip()) for about, lines in tables.items() for line in lines.splitlines()):
            if line.startswith("*"):
                pattern = folded_pattern(line[1:])
                self.inside.append((about, _sure_beginning(pattern), re.compile(pattern)))
            elif _LITERAL.fullmatch(line):
                for spelling in spellings(line):
                    literal.setdefault(_first_letters(spelling), {}).setdefault(about, []).append(spelling)
            elif line:
                for gate in _gates(line):
                    patterns.setdefault(gate, {}).setdefault(about, []).append(folded_pattern(line))
        self.literal = {
            gate: tuple((about, tuple(words)) for about, words in found.items()) for gate, found in literal.items()
        }
        self.patterns = {
            gate: tuple((about, re.compile("|".join(lines))) for about, lines in found.items())
            for gate, found in patterns.items()
        }
        self.gates = self.literal.keys() | self.patterns.keys()

    def spoken(self, text: str, gates: set[str]) -> Spoken:
        """What a flat text speaks of, given the beginnings of its words."""
        found: Spoken = {}
        for gate in gates & self.gates:
            literal, patterns = self.literal.get(gate, ()), self.patterns.get(gate, ())
            for at in _places(text, gate):
                for about, words in literal:
                    if text.startswith(words, at):
                        found.setdefault(about, []).append(at)
                for about, pattern in patterns:
                    if pattern.match(text, at):
                        found.setdefault(about, []).append(at)
        for about, sure, pattern in self.inside:
            for match in pattern.finditer(text) if sure in text else ():
                found.setdefault(about, []).append(text.rfind(" ", 0, match.start()) + 1)
        return found


_SURE = re.compile(r"[a-z]*?(?=[a-z]\?|[^a-z]|$)")


def _sure_beginning(pattern: str) -> str:
    """The letters with which every match of a pattern begins."""
    found = _SURE.match(pattern)
    return found[0] if found else ""


def _first_letters(text: str) -> str:
    found = _BEGINNING.match(text)
    return found[0] if found else ""


_LITERAL = re.compile(r"[^\W\d_][^\W\d_ '-]*(?:[ '-][^\W\d_]+)*")


def _places(text: str, gate: str) -> Iterator[int]:
    """Where words begin with some letters."""
    at = text.find(gate)
    while at >= 0:
        if not (at and text[at - 1].isalnum()):
            yield at
        at = text.find(gate, at + 1)


def _gates(pattern: str) -> Iterator[str]:
    """The first letters with which a match of a pattern can begin: three, or a shorter word."""
    if pattern.startswith("(?:"):
        end = _group_end(pattern)
        for part in _alternatives(pattern[3:end]):
            yield from _gates(part)
        if pattern[end + 1 : end + 2] == "?":
            yield from _gates(pattern[end + 2 :])
        return
    run = re.match(r"[^\W\d_]*", pattern)
    letters = run[0] if run else ""
    if not letters:
        raise ValueError(f"a cue does not begin with letters: {pattern!r}")
    follows = pattern[len(letters) : len(letters) + 2]
    whole = not follows or follows[0] in " :.'" or follows in (r"\b", r"\.") or (follows[0] == "-" and follows != "-?")
    spelled_out = letters.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    for plain in {flat(letters), flat(spelled_out)}:
        if len(plain) < _GATE and not whole and len(plain) != 2:
            raise ValueError(f"a cue begins too shortly: {pattern!r}")
        yield plain[:_GATE]


def _group_end(pattern: str) -> int:
    depth = 0
    for at, mark in enumerate(pattern):
        depth += (mark == "(") - (mark == ")")
        if depth == 0:
            return at
    raise ValueError(f"a group of a cue does not end: {pattern!r}")


def _alternatives(group: str) -> list[str]:
    parts, depth = [""], 0
    for mark in group:
        depth += (mark == "(") - (mark == ")")
        if mark == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += mark
    return parts


@lru_cache(maxsize=8)
def _cues_of(language: str) -> _Cues:
    return _Cues(CUES[language])


_ENGLISH = re.compile(r"\b(?:the|you|your|please|we|our)\b")  # a letter in another language may hold English sentences


def spoken_of(text: str, language: str) -> Spoken:
    """What a flat text speaks of; in a language that is not known, the words of all count."""
    codes: Iterable[str] = (language,) if language in CUES else CUES
    if language in CUES and language != "en" and _ENGLISH.search(text):
        codes = (language, "en")
    gates = set(_BEGINNING.findall(text))
    gates |= {letters[:2] for letters in gates}
    spoken = [_cues_of(code).spoken(text, gates) for code in codes]
    found = spoken[0]
    for other in spoken[1:]:
        for about, places in other.items():
            found.setdefault(about, []).extend(places)
    return found
