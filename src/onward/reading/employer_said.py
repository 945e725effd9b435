"""What subject and sentences say about the employer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.reading import cues_facts_de, cues_facts_en
from onward.reading.addresses import is_vendor_name
from onward.reading.claims import Claim
from onward.reading.employer_names import is_legal_form, name_at, squash, trimmed
from onward.reading.employer_signed import begin_of_name, claims_by_legal_form, has_legal_form
from onward.reading.first_names import FIRST_NAMES
from onward.reading.folding import fold_word as fold
from onward.reading.passages import (
    CueTable,
    compiled,
    evidence,
    one_line,
    own_sentences,
    places,
    places_in,
    scan,
    scan_of,
    subject_of,
)
from onward.reading.role_titles import is_certain_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.reading.letter import Letter
    from onward.reading.passages import FactCue, Passage, Scan, Worth

_TABLES = {
    "en": CueTable(cues_facts_en.EMPLOYER),
    "de": CueTable(cues_facts_de.EMPLOYER + cues_facts_en.EMPLOYER),
}
_EVERY = _TABLES["de"]
_BEFORE = tuple((words, weight, words[:3].rstrip()) for words, weight in cues_facts_en.EMPLOYER_BEFORE)
_NOT_FOLLOWED = compiled(cues_facts_en.NOT_AN_EMPLOYER_IF_FOLLOWED)
_SUBJECT_SPLIT = re.compile(r"\s+[-–—|•·:]+\s+|\s*[|•]\s*|:\s+")
_SUBJECT_SIGNS = re.compile(
    r"appl|bewerb|interview|position|role|candida|recruit|career|karriere|thank|update|status|gespr|stelle|absage|offer|assessment"
    r"|opportunity|job|hiring",
    re.IGNORECASE,
)
_HINTED = 0.85  # what a name is worth that the sender's own name confirms
_SHORT = 3
_ARTICLES = ("the ", "der ", "die ", "das ", "dem ", "den ", "des ", "firma ", "company ", "unternehmen ")


def said_claims(letter: Letter, hints: frozenset[str]) -> Iterator[Claim]:
    """The claims of subject and sentences.

    Args:
        letter: the letter.
        hints: squashed names by which the sender's house is known.
    """
    subject = subject_of(letter)
    for where, found in places_in(_EVERY, subject):
        yield from _first_claim(letter, where, found, hints)
    yield from _subject_parts(letter, subject, hints)
    yield from _before_words(letter, scan_of(subject), hints, subject)
    searched = scan(own_sentences(letter))
    for where, found in places(_TABLES.get(letter.language, _EVERY), searched, _begins_name(hints)):
        yield from _first_claim(letter, where, found, hints)
    yield from _before_words(letter, searched, hints)
    if has_legal_form(searched.text):
        yield from claims_by_legal_form(letter, searched.pieces, 0.55)


def _begins_name(hints: frozenset[str]) -> Worth:
    """Tells places at which a name may begin: a capital, digit or bracket, an article before one, a known brand."""
    brands = tuple(hint for hint in hints if len(hint) > _SHORT - 1)

    def worth(text: str, lower: str, at: int) -> bool:
        first = lower[at : at + 1]
        if not first.isalpha() or first != text[at : at + 1]:
            return True
        return (
            lower.startswith(_ARTICLES, at)
            or lower.startswith(brands, at)
            or any(c.isupper() for c in text[at + 1 : at + 4])
        )

    return worth


def _first_claim(
    letter: Letter, where: Passage, found: list[tuple[FactCue, int]], hints: frozenset[str]
) -> Iterator[Claim]:
    """The claim of the first cue of a place behind which a name stands."""
    for cue, at in found:
        span = name_at(where.text, at, hints)
        claim = _claim(letter, where, span, cue.weight, hints) if span else None
        if claim:
            yield claim
            return


def _before_words(
    letter: Letter, searched: Scan, hints: frozenset[str], only: Passage | None = None
) -> Iterator[Claim]:
    """Names before words such as "has received" and "recruiting team"."""
    for words, weight, key in _BEFORE:
        if searched.keys and key not in searched.keys:
            continue
        at = searched.lower.find(f" {words}")
        while at >= 0:
            if _ends_name(searched.text, at):
                where, begin = (only, 0) if only else searched.passage_at(at)
                claim = _ending_at(letter, where, at - begin, weight, hints)
                if claim:
                    yield claim
            at = searched.lower.find(f" {words}", at + len(words))


def _ends_name(text: str, at: int) -> bool:
    """Whether the word that ends at an offset has a capital."""
    return not text[text.rfind(" ", 0, at) + 1 : at].islower()


def _ending_at(letter: Letter, where: Passage, end: int, weight: float, hints: frozenset[str]) -> Claim | None:
    start = begin_of_name(where.text, end + 1)
    span = trimmed(where.text, start, end) if start < end else None
    return _claim(letter, where, span, weight, hints) if span else None


def _claim(letter: Letter, where: Passage, span: tuple[int, int], weight: float, hints: frozenset[str]) -> Claim | None:
    if _NOT_FOLLOWED.match(where.lower, span[1]):
        return None
    value = one_line(where.text[slice(*span)])
    squashed = squash(value)
    known = squashed in hints
    if not known and is_vendor_name(squashed):
        return None
    if known or _is_near(squashed, hints):
        return Claim(value, evidence(letter.message, where, *span), max(weight, _HINTED))
    return None if _is_person(value) else Claim(value, evidence(letter.message, where, *span), weight)


def _is_near(squashed: str, hints: frozenset[str]) -> bool:
    """Whether a name begins as the sender's does, or the other way round."""
    return len(squashed) > _SHORT and any(
        len(hint) > _SHORT and (squashed.startswith(hint) or hint.startswith(squashed)) for hint in hints
    )


def _is_person(value: str) -> bool:
    words = value.split()
    return len(words) <= _SHORT and fold(words[0]) in FIRST_NAMES and not any(is_legal_form(word) for word in words[1:])


def _subject_parts(letter: Letter, subject: Passage, hints: frozenset[str]) -> Iterator[Claim]:
    """Names between bars and dashes of the subject: "Acme | Application update"."""
    if not _SUBJECT_SIGNS.search(subject.text):
        return
    bounds = [0]
    for match in _SUBJECT_SPLIT.finditer(subject.text):
        bounds += match.span()
    bounds.append(len(subject.text))
    if len(bounds) == 2:
        return
    for start, end in zip(bounds[::2], bounds[1::2], strict=True):
        claim = _part_claim(letter, subject, (start, end), hints)
        if claim:
            yield claim


def _part_claim(letter: Letter, subject: Passage, bounds: tuple[int, int], hints: frozenset[str]) -> Claim | None:
    start, end = bounds
    part = subject.text[start:end]
    known = squash(part) in hints
    if not known and (_is_no_house(part) or _is_person(part)):
        return None
    span = name_at(subject.text, start, hints)
    if not span or span[1] > end or span[1] < end - 1 - len(part) // 3:
        return None
    value = one_line(subject.text[slice(*span)])
    if squash(value) not in hints and is_vendor_name(squash(value)):
        return None
    return Claim(value, evidence(letter.message, subject, *span), _HINTED if known else 0.42)


def _is_no_house(part: str) -> bool:
    if (
        not part.strip()
        or _SUBJECT_SIGNS.search(part)
        or any(c.isdigit() for c in part)
        or len(part.split()) > _SHORT + 1
    ):
        return True
    return is_certain_title(part)
