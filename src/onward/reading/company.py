"""Which employer a mail is about, and which agency writes for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.names import organization_key
from onward.model.reading import Fact, SenderRole
from onward.reading import cues_facts_de, cues_facts_en
from onward.reading.claims import Claim, settle, weightiest
from onward.reading.employer_names import is_legal_form, is_name, name_at, squash, trimmed
from onward.reading.first_names import FIRST_NAMES
from onward.reading.folding import fold
from onward.reading.own_name import domain_claims, hints_of, sender_claims
from onward.reading.passages import (
    MAX_TEXT,
    CueTable,
    FactCue,
    Passage,
    Scan,
    compiled,
    evidence,
    one_line,
    own_sentences,
    passage,
    places,
    places_in,
    scan,
    subject_of,
)
from onward.reading.senders import is_vendor_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.reading.letter import Letter, Piece

_TABLES = {
    "en": CueTable(cues_facts_en.EMPLOYER),
    "de": CueTable(cues_facts_de.EMPLOYER + cues_facts_en.EMPLOYER),
}
_EVERY = _TABLES["de"]
_LEGAL_FORM = re.compile(
    r"(?<=\s)(?:g?GmbH|mbH|AG|SE|KGaA|KG|OHG|e\.\s?V\.|Inc\.?|Incorporated|LLC|LLP|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation"
    r"|B\.V\.|BV|N\.V\.|S\.A\.|SARL|S\.r\.l\.|S\.p\.A\.)(?: & Co\.? KG(?:aA)?)?(?!\w)"
)
_LEGAL_SIGNS = (
    "mbH",
    " AG",
    " SE",
    " KG",
    " OHG",
    "e.V",
    "e. V",
    "Inc",
    "LLC",
    "LLP",
    "Ltd",
    "Limited",
    "PLC",
    "plc",
    "Corp",
    "B.V",
    " BV",
    "N.V",
    "S.A",
    "SARL",
    "S.r.l",
    "S.p.A",
)
_NOT_FOLLOWED = compiled(cues_facts_en.NOT_AN_EMPLOYER_IF_FOLLOWED)
_CLIENT = re.compile(r"client|kund|mandant|auftrag", re.IGNORECASE)
_SUBJECT_SPLIT = re.compile(r"\s+[-–—|•·:]+\s+|\s*[|•]\s*|:\s+")
_SUBJECT_SIGNS = re.compile(
    r"appl|bewerb|interview|position|role|candida|recruit|career|karriere|thank|update|status|gespr|stelle|absage|offer|assessment|opportunity|job|hiring",
    re.IGNORECASE,
)
_BACK_WORD = re.compile(r"\S+\s+$")
_LONGEST_SIGN_LINE = 70
_FROM_BOARD = frozenset({SenderRole.BOARD, SenderRole.TRACKING_SYSTEM})


@dataclass(frozen=True, slots=True)
class Company:
    """The employer and the agency of a mail; each None when unknown."""

    company: Fact | None = None
    agency: Fact | None = None


def find_company(letter: Letter, role_of_sender: SenderRole) -> Company:
    """The employer that the letter is about, never the tracking system, board or agency that sent it.

    Every place that may name the employer makes a claim; claims that agree add up.
    """
    hints = hints_of(letter.message, role_of_sender)
    said = list(_said(letter, hints))
    if role_of_sender is SenderRole.AGENCY:
        return _through_agency(letter, said)
    own = [] if role_of_sender is SenderRole.BOARD else list(_own_claims(letter, role_of_sender, said))
    claims = [claim for claim in said + own if not _is_the_system(claim, role_of_sender)]
    return Company(_settled(claims))


def _through_agency(letter: Letter, said: list[Claim]) -> Company:
    agency = _settled(list(_own_claims(letter, SenderRole.AGENCY, said)))
    taken = organization_key(agency.value) if agency else ""
    for_client = [claim for claim in said if not _same(organization_key(claim.value), taken)]
    return Company(_settled(for_client), agency)


_key = lru_cache(maxsize=4096)(organization_key)  # the same few names come again and again


def _settled(claims: list[Claim]) -> Fact | None:
    return settle(claims, _key, _spelling)


def _spelling(claims: list[Claim]) -> Claim:
    """The spelling to show: without a legal form where one was seen so, from the text where it stands there."""
    plain = [claim for claim in claims if not is_legal_form(claim.value.split()[-1])] or claims
    written = [claim for claim in plain if claim.evidence.place != "sender"] or plain
    return weightiest(written)


def _same(one: str, other: str) -> bool:
    shorter, longer = sorted((one.replace(" ", ""), other.replace(" ", "")), key=len)
    return bool(shorter) and longer.startswith(shorter)


def _is_the_system(claim: Claim, role: SenderRole) -> bool:
    return role in _FROM_BOARD and is_vendor_name(squash(claim.value))


def _said(letter: Letter, hints: frozenset[str]) -> Iterator[Claim]:
    """What subject and sentences say."""
    subject = subject_of(letter)
    for where, found in places_in(_EVERY, subject):
        yield from _first_claim(letter, where, found, hints)
    yield from _subject_parts(letter, subject, hints)
    searched = scan(own_sentences(letter))
    for where, found in places(_TABLES.get(letter.language, _EVERY), searched):
        yield from _first_claim(letter, where, found, hints)
    yield from _before_words(letter, searched, hints)
    if has_legal_form(searched.text):
        yield from _with_legal_form(letter, searched.pieces, 0.55)


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


def _before_words(letter: Letter, searched: Scan, hints: frozenset[str]) -> Iterator[Claim]:
    """Names before words such as "has received" and "recruiting team"."""
    for words, weight in cues_facts_en.EMPLOYER_BEFORE:
        at = searched.lower.find(f" {words}")
        while at >= 0:
            where, end = searched.passage_at(at)
            start = _back_to_begin(where.text, end + 1)
            span = trimmed(where.text, start, end) if start < end else None
            claim = _claim(letter, where, span, weight, hints) if span else None
            if claim:
                yield claim
            at = searched.lower.find(f" {words}", at + len(words))


def _claim(letter: Letter, where: Passage, span: tuple[int, int], weight: float, hints: frozenset[str]) -> Claim | None:
    if _NOT_FOLLOWED.match(where.lower, span[1]):
        return None
    value = one_line(where.text[slice(*span)])
    squashed = squash(value)
    if squashed not in hints:
        if is_vendor_name(squashed):
            return None
        if _is_near(squashed, hints):
            weight = max(weight, _HINTED)
        elif _is_person(value):
            return None
    else:
        weight = max(weight, _HINTED)
    return Claim(value, evidence(letter.message, where, *span), weight)


_HINTED = 0.85  # what a name is worth that the sender's own name confirms


def _is_near(squashed: str, hints: frozenset[str]) -> bool:
    """Whether a name begins as the sender's does, or the other way round."""
    return len(squashed) > _SHORT and any(
        len(hint) > _SHORT and (squashed.startswith(hint) or hint.startswith(squashed)) for hint in hints
    )


_SHORT = 3


def _is_person(value: str) -> bool:
    words = value.split()
    return len(words) <= 3 and fold(words[0]) in FIRST_NAMES and not any(is_legal_form(word) for word in words[1:])


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
        part = subject.text[start:end]
        known = squash(part) in hints
        if not known and (_SUBJECT_SIGNS.search(part) or any(c.isdigit() for c in part) or len(part.split()) > 4):
            continue
        span = name_at(subject.text, start, hints)
        if span and span[1] >= end - 1 - len(part) // 3 and not _is_person(part) and span[1] <= end:
            value = one_line(subject.text[span[0] : span[1]])
            if squash(value) in hints or not is_vendor_name(squash(value)):
                yield Claim(value, evidence(letter.message, subject, *span), 0.85 if known else 0.42)


def _own_claims(letter: Letter, role: SenderRole, said: list[Claim]) -> Iterator[Claim]:
    """What the sender's name, address, signature and footer say of the sender's house."""
    message = letter.message
    yield from sender_claims(message, role)
    known = {squash(claim.value): claim.value for claim in said}
    yield from domain_claims(letter, role, known)
    yield from _with_legal_form(letter, letter.signature[:12], 0.6)
    yield from _with_legal_form(letter, letter.footer[:12], 0.45)
    for line in letter.signature[:6]:
        yield from _sign_line(letter, line)


def _sign_line(letter: Letter, line: Piece) -> Iterator[Claim]:
    """ "Acme Recruiting Team" or "Recruiter | Acme" below the sign-off."""
    where = passage(line)
    if len(where.text) > _LONGEST_SIGN_LINE or "@" in where.text:
        return
    head = re.match(r"(?:your |ihr |dein |das )?team (?:at |von |der |bei )?(?=\S)", where.text, re.IGNORECASE)
    if head:
        span = name_at(where.text, head.end())
        if span:
            yield Claim(one_line(where.text[slice(*span)]), evidence(letter.message, where, *span), 0.6)
    tail = re.search(
        r"\b(?:team|recruiting|recruitment|careers|hr|people|human resources|talent acquisition)\s*$",
        where.text,
        re.IGNORECASE,
    )
    if tail:
        lead = re.match(r"(?:the|your|ihr|das|dein|euer)\s+", where.text, re.IGNORECASE)
        start = lead.end() if lead else 0
        span = trimmed(where.text, start, len(where.text))
        if span and not re.search(r"[,|/]", where.text[slice(*span)]):
            yield Claim(one_line(where.text[slice(*span)]), evidence(letter.message, where, *span), 0.55)
    for match in re.finditer(r"(?:\s+(?:at|bei|@)\s+|\s*\|\s*|,\s+)(?=[^\s|])", where.text):
        span = name_at(where.text, match.end())
        if span and span[1] >= len(where.text.rstrip(" .|")) and not _is_person(where.text[slice(*span)]):
            weight = 0.55 if match.group().strip() in {"at", "bei", "@"} else 0.35
            yield Claim(one_line(where.text[slice(*span)]), evidence(letter.message, where, *span), weight)


def _with_legal_form(letter: Letter, pieces: tuple[Piece, ...], weight: float) -> Iterator[Claim]:
    """Names that a legal form closes, read backwards from it."""
    for piece in pieces:
        if not has_legal_form(piece.text):
            continue
        where = passage(piece)
        for match in _LEGAL_FORM.finditer(where.text):
            start = _back_to_begin(where.text, match.start())
            if start < match.start():
                span = (start, match.end())
                name = where.text[slice(*span)]
                if is_name(where.text[start : match.start()].strip()):
                    yield Claim(one_line(name), evidence(letter.message, where, *span), weight)


_BACK_STOPS = frozenset(
    "der die das dem den des the bei at of an für for von from in im mit with und and firma unser unsere ihre © copyright".split()
)


def has_legal_form(text: str) -> bool:
    """A quick look for anything like a legal form."""
    return any(sign in text for sign in _LEGAL_SIGNS)


def _back_to_begin(text: str, end: int) -> int:
    """Where the capitalised words before a legal form begin."""
    start = end
    for _ in range(5):
        match = _BACK_WORD.search(text, max(0, start - 40), start)
        if not match:
            break
        word = match.group().strip()
        lowered = word.lower()
        if (
            word[-1] in ".,;:!?)|"
            or lowered in _BACK_STOPS
            or not (word[:1].isupper() or word[:1].isdigit() or word in "&+-")
        ):
            break
        start = match.start()
    return start
