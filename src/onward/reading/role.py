"""Which role a mail is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.names import role_key
from onward.reading import cues_facts_de, cues_facts_en
from onward.reading.claims import Claim, settle, weightiest
from onward.reading.passages import (
    FactCue,
    Passage,
    compiled,
    evidence,
    hits,
    own_sentences,
    passage,
    subject_hits,
    subject_of,
)
from onward.reading.role_titles import is_certain_title, title_span, title_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.reading import Fact
    from onward.reading.letter import Letter, Piece

_CUES = {"en": cues_facts_en.ROLE, "de": cues_facts_de.ROLE}
_ENDS = {"en": cues_facts_en.ROLE_ENDS, "de": f"{cues_facts_de.ROLE_ENDS}|{cues_facts_en.ROLE_ENDS}"}
_EVERY_CUE = tuple(cue for cues in _CUES.values() for cue in cues)
_EVERY_END = compiled(_ENDS["de"])
_BEFORE = compiled(cues_facts_en.ROLE_BEFORE)
_BEGINS = tuple(compiled(pattern) for pattern in cues_facts_en.ROLE_BEGINS)
_STILL_CUE = re.compile(
    r"\b(?:position|role|opening|vacancy|job|opportunity|post)\s+(?:of|as|for|at|in|with)\s|\b(?:at|with|bei)\s",
    re.IGNORECASE,
)
_SUBJECT_SPLIT = re.compile(r"\s+[-–—|•·]+\s+|\s*[|•]\s*|:\s+|\s+@\s+|\s+(?:at|bei|with)\s+|\s*[„“\"]\s*")
_DASH = re.compile(r"\s+[-–—|]\s+")
_DASH_BEFORE = re.compile(r"[-–—|,(]\s*$")
_LONGEST = 130
_SUBJECT_BONUS = 0.02


def find_role(letter: Letter) -> Fact | None:
    """The role as the letter spells it, without marks of gender, place and number; None when it names none."""
    return settle(_claims(letter), role_key, weightiest)


def _claims(letter: Letter) -> Iterator[Claim]:
    cues = _cues_for(letter.language)
    ends = compiled(_ENDS["en" if letter.language == "en" else "de"])
    subject = subject_of(letter)
    for cue, where, match in subject_hits(_EVERY_CUE, subject):
        yield from _after(letter, cue, where, match.end(), _EVERY_END)
    yield from _before(letter, subject)
    yield from _subject_parts(letter, subject)
    sentences = own_sentences(letter)
    everything = "\n".join(piece.folded for piece in sentences)
    for cue, where, match in hits(cues, sentences, everything):
        yield from _after(letter, cue, where, match.end(), ends)
    if any(gate in everything for gate in cues_facts_en.ROLE_BEFORE_GATES):
        for piece in sentences:
            if any(gate in piece.folded for gate in cues_facts_en.ROLE_BEFORE_GATES):
                yield from _before(letter, passage(piece))
    yield from _bare_lines(letter, sentences)


def _cues_for(language: str) -> tuple[FactCue, ...]:
    if language == "en":
        return _CUES["en"]
    return _CUES.get(language, cues_facts_de.ROLE if not language else ()) + _CUES["en"]


def _after(letter: Letter, cue: FactCue, where: Passage, at: int, ends: re.Pattern[str]) -> Iterator[Claim]:
    """The role that begins behind a cue."""
    quoted = re.compile(r"[\"“„«‚‘]([^\"”“»\n]{3,90})[\"”“»’]").match(where.text, at)
    if quoted:
        yield from _claim(letter, where, quoted.span(1), cue.weight, named=True)
        return
    stop = ends.search(where.text, at, at + _LONGEST)
    end = stop.start() if stop else min(len(where.text), at + _LONGEST)
    if stop or end == len(where.text):
        yield from _claim(letter, where, (at, end), cue.weight, named=cue.weight >= _NAMED)


_NAMED = 0.8  # a cue of this weight vouches for a role without a head noun


def _before(letter: Letter, where: Passage) -> Iterator[Claim]:
    """The role that ends before "position"."""
    for match in _BEFORE.finditer(where.text):
        low = max(0, match.start() - _LONGEST)
        named = not match.group().lower().startswith("appl")
        for start in _beginnings(where.text[low : match.start()]):
            found = list(_claim(letter, where, (low + start, match.start()), 0.87 if named else 0.7, named=named))
            if found:
                yield from found
                break


def _beginnings(window: str) -> Iterator[int]:
    """Where a title that ends with the window may begin, likeliest first; none that skips "at" or "position of"."""
    for pattern in _BEGINS:
        for begin in reversed(list(pattern.finditer(window))):
            if not _STILL_CUE.search(window[begin.end() :]):
                yield begin.end()


def _subject_parts(letter: Letter, subject: Passage) -> Iterator[Claim]:
    """A part of the subject between bars, dashes or colons that is a title beyond doubt."""
    start = 0
    for match in (*_SUBJECT_SPLIT.finditer(subject.text), None):
        end = match.start() if match else len(subject.text)
        if is_certain_title(subject.text[start:end]):
            yield from _claim(letter, subject, (start, end), 0.6, named=False)
        start = match.end() if match else end


def _bare_lines(letter: Letter, pieces: tuple[Piece, ...]) -> Iterator[Claim]:
    """A line of its own that carries a mark of gender: a posting's headline."""
    for piece in pieces:
        if (
            len(piece.text) <= 90
            and ("/d)" in piece.folded or "/x)" in piece.folded or "all gender" in piece.folded)
            and is_certain_title(piece.text)
        ):
            yield from _claim(letter, passage(piece), (0, len(piece.text)), 0.6, named=False)


def _claim(letter: Letter, where: Passage, span: tuple[int, int], weight: float, *, named: bool) -> Iterator[Claim]:
    found = title_span(where.text, *span, named=named)
    if found is None:
        return
    if where.place == "subject":
        found = _without_employer(letter, where.text, found)
    bonus = _SUBJECT_BONUS if where.place == "subject" else 0.0
    yield Claim(title_value(where.text[slice(*found)]), evidence(letter.message, where, *found), weight - bonus)


def _without_employer(letter: Letter, subject: str, span: tuple[int, int]) -> tuple[int, int]:
    """The span without a part behind a dash that the letter's text or sender names apart from the role."""
    head, dash, tail = _DASH.sub("\n", subject[slice(*span)], count=1).partition("\n")
    if not dash or not is_certain_title(head) or is_certain_title(tail):
        return span
    message = letter.message
    apart = f"{message.sender.name} {message.text[:4000]}".partition(tail)
    if apart[1] and not _DASH_BEFORE.search(apart[0][-4:]):
        return span[0], span[0] + len(head)
    return span
