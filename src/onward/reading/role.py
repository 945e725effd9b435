"""Which role a mail is about."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.names import role_key
from onward.model.reading import SenderRole
from onward.reading import cues_facts_de, cues_facts_en
from onward.reading.addresses import role_of_domain
from onward.reading.claims import Claim, settle, weightiest
from onward.reading.company import Company
from onward.reading.employer_names import parts_of, squash
from onward.reading.own_name import hints_of
from onward.reading.passages import (
    MAX_PLACES,
    CueTable,
    FactCue,
    Passage,
    Scan,
    compiled,
    evidence,
    own_sentences,
    passage,
    places,
    places_in,
    scan,
    scan_of,
    subject_of,
)
from onward.reading.role_titles import (
    gender_marks,
    is_certain_title,
    may_be_title,
    may_end_title,
    title_span,
    title_value,
)
from onward.reading.senders import sender_role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.reading import Fact
    from onward.reading.letter import Letter, Piece

_TABLES = {"en": CueTable(cues_facts_en.ROLE), "de": CueTable(cues_facts_de.ROLE + cues_facts_en.ROLE)}
_WEAK = CueTable(cues_facts_en.ROLE_WEAK + cues_facts_de.ROLE_WEAK)
_ENDS = {
    "en": compiled(cues_facts_en.ROLE_ENDS),
    "de": compiled(f"{cues_facts_de.ROLE_ENDS}|{cues_facts_en.ROLE_ENDS}"),
}
_BEFORE_REST = compiled(cues_facts_en.ROLE_BEFORE_REST)
_QUOTED = re.compile(r"[\"“„«‚‘]([^\"”“»]{3,90})[\"”“»’]")
_STILL_CUE = re.compile(
    r"\b(?:position|role|opening|vacancy|job|opportunity|post)\s+(?:of|as|for|at|in|with)\s|\b(?:at|with|bei)\s",
    re.IGNORECASE,
)
_SUBJECT_SPLIT = re.compile(
    r"\s*[()\[\]]\s*|,\s+(?=and\b)|\s+[-–—|•·]+\s+|\s*[|•]\s*|:\s+|\s+@\s+|\s+(?:at|bei|with)\s+|\s*[„“\"]\s*"
)
_DASH = re.compile(r"\s+[-–—|]\s+")
_DASH_BEFORE = re.compile(r"[-–—|,(]\s*$")
_NOTICE_LINES, _SHORT_LINE = 8, 60
_LONGEST = 130
_SUBJECT_MALUS = 0.02  # the letter's own words go first


_key = lru_cache(maxsize=4096)(role_key)


def find_role(letter: Letter, company: Company | None = None) -> Fact | None:
    """The role as the letter spells it, without marks of gender, place and number; None when it names none.

    Args:
        letter: the letter.
        company: employer and agency of the mail, whose names are no part of a role.
    """
    company = company or Company(hints=hints_of(letter.message, sender_role(letter.message)))
    firms = [fact.value for fact in (company.company, company.agency) if fact]
    hints = company.hints | {squash(firm) for firm in firms}
    claims: list[Claim] = []
    for claim in _claims(letter):
        cut = _without_firms(claim, firms)
        if squash(cut.value) in hints:
            continue
        if cut.weight >= _SURE and any(_key(known.value) == _key(cut.value) for known in claims):
            claims.append(cut)
            break
        claims.append(cut)
    if not claims:
        claims = [_without_firms(claim, firms) for claim in _weak_claims(letter)]
    return settle(claims, _key, weightiest)


_SURE = 0.8  # a second place of this weight that says the same settles it


def _without_firms(claim: Claim, firms: list[str]) -> Claim:
    """A claim without the employer's name at either end: "Data Analyst, Vantry", "Vantry Graduate Programme"."""
    value = claim.value
    for firm in firms:
        at = value.find(firm)
        if at == 0 and len(value) > len(firm):
            value = _YEAR.sub("", value[len(firm) :].removeprefix("'s").lstrip(" -–,:"))
        elif at > 0:
            value = _JOINT.sub("", value[:at])
    if not value or value == claim.value:
        return claim
    found = claim.evidence
    begin = found.text.find(value)
    if begin < 0:
        return replace(claim, value=value)
    start = found.start + begin if found.place == "text" else 0
    cut = replace(found, text=value, start=start, end=start + len(value) if found.place == "text" else 0)
    return Claim(value, cut, claim.weight)


_YEAR = re.compile(r"\s+20\d\d$")  # of an intake
_JOINT = re.compile(r"(?:,|\s[-–|]|\s(?:in|at|bei|with|for|within)(?:\s(?:der|the))?)?\s*$")


def _claims(letter: Letter) -> Iterator[Claim]:
    subject = subject_of(letter)
    for where, found in places_in(_TABLES["de"], subject):
        yield from _first_claim(letter, where, found, _ENDS["de"])
    yield from _before(letter, scan_of(subject), subject)
    yield from _subject_parts(letter, subject)
    searched = scan(own_sentences(letter))
    language = letter.language if letter.language in _TABLES else "de"
    for where, found in places(_TABLES[language], searched, _begins_title):
        yield from _first_claim(letter, where, found, _ENDS[language])
    yield from _before(letter, searched)
    yield from _marked(letter, searched)
    yield from _bare_lines(letter, searched.pieces)
    yield from _announced_lines(letter, searched)
    yield from _quoted_titles(letter, searched)
    if role_of_domain(letter.message.sender.domain) is SenderRole.BOARD:
        yield from _board_lines(letter, searched.pieces[:_NOTICE_LINES])


def _weak_claims(letter: Letter) -> Iterator[Claim]:
    """The titles behind small words, for letters in which no better word stands before the role."""
    language = letter.language if letter.language in _TABLES else "de"
    for where, found in places(_WEAK, scan(own_sentences(letter)), _begins_title):
        yield from _first_claim(letter, where, found, _ENDS[language])


def _begins_title(text: str, lower: str, at: int) -> bool:
    """Whether a title may begin at a place: there is a capital in the words up to the next mark, or a head noun."""
    stop = _STOP.search(lower, at, at + _LOOK)
    ahead = text[at : stop.start() if stop else at + _LOOK]
    return may_be_title(ahead)


_STOP = re.compile(r"[.,;!?\0](?=[ \0])|\0")
_LOOK = 60


def _first_claim(
    letter: Letter, where: Passage, found: list[tuple[FactCue, int]], ends: re.Pattern[str]
) -> Iterator[Claim]:
    """The claim of the first cue of a place behind which a title stands."""
    for cue, at in found:
        claim = _after(letter, cue, where, at, ends)
        if claim:
            yield claim
            return


def _after(letter: Letter, cue: FactCue, where: Passage, at: int, ends: re.Pattern[str]) -> Claim | None:
    """The role that begins behind a cue."""
    quoted = _QUOTED.match(where.text, at)
    if quoted:
        return _claim(letter, where, quoted.span(1), cue.weight, named=True)
    high = min(len(where.text), at + _LONGEST)
    if letter.language == "de":
        high = _end_of_capitals(where, at, high)
    if high <= at:
        return None
    stop = ends.search(where.lower, at, high)
    if not stop and high == at + _LONGEST:
        return None
    return _claim(letter, where, (at, stop.start() if stop else high), cue.weight, named=cue.weight >= _NAMED)


_LOWER_WORD = re.compile(r"(?<=\s)[a-zäöüß][\wäöüß-]*")
_IN_TITLES = frozenset(
    "im in der für fuer und of & de la des den von zur zum am mit for and the with oder an bei".split()
)


def _end_of_capitals(where: Passage, at: int, high: int) -> int:
    """Where the words of a German title end that begins with a capital: at the first small word that no title holds."""
    if not where.text[at : at + 1].isupper():
        return high
    for match in _LOWER_WORD.finditer(where.text, at, high):
        if match.group() not in _IN_TITLES:
            return match.start()
    return high


_NAMED = 0.8  # a cue of this weight vouches for a role without a head noun


def _before(letter: Letter, searched: Scan, only: Passage | None = None) -> Iterator[Claim]:
    """The role that ends before "position"."""
    for word in cues_facts_en.ROLE_BEFORE:
        at = searched.lower.find(f" {word}")
        count = 0
        while at >= 0 and count < MAX_PLACES:
            if may_end_title(searched.text, at) and _BEFORE_REST.match(searched.lower, at + 1 + len(word)):
                where, begin = (only, 0) if only else searched.passage_at(at)
                named = word not in cues_facts_en.ROLE_BEFORE_WEAK
                claim = _ending_at(letter, where, at - begin, named=named)
                if claim:
                    yield claim
            at = searched.lower.find(f" {word}", at + 1)
            count += 1


def _ending_at(letter: Letter, where: Passage, end: int, *, named: bool) -> Claim | None:
    if where.text[end + 1 : end + 5] == "Post" and where.place == "text":
        return None
    low = max(0, end - _LONGEST)
    for start in _beginnings(where.lower[low : end + 1]):
        claim = _claim(letter, where, (low + start, end), 0.87 if named else 0.7, named=named)
        if claim:
            return claim
    return None


def _beginnings(window: str) -> Iterator[int]:
    """Where a title that ends with the window may begin, likeliest first; none that skips "at" or "position of"."""
    for words in (cues_facts_en.ARTICLES, cues_facts_en.SMALL_WORDS):
        starts = [begin for word in words for begin in _ends_of(window, word)]
        if words is cues_facts_en.SMALL_WORDS:
            starts.append(0)
        for start in sorted(starts, reverse=True)[:_MOST_BEGINNINGS]:
            if not _STILL_CUE.search(window, start):
                yield start


def _ends_of(window: str, word: str) -> Iterator[int]:
    """Where a title may begin behind a small word."""
    if window.startswith(word[1:]):
        yield len(word) - 1
    at = window.find(word)
    while at >= 0:
        if at + len(word) < len(window) - 1:
            yield at + len(word)
        at = window.find(word, at + 1)


_MOST_BEGINNINGS = 4


def _subject_parts(letter: Letter, subject: Passage) -> Iterator[Claim]:
    """A part of the subject between bars, dashes or colons that is a title beyond doubt."""
    start = 0
    for match in (*_SUBJECT_SPLIT.finditer(subject.text), None):
        end = match.start() if match else len(subject.text)
        if is_certain_title(subject.text[start:end]):
            claim = _claim(letter, subject, (start, end), 0.6, named=False)
            if claim:
                yield claim
        start = match.end() if match else end


def _bare_lines(letter: Letter, pieces: tuple[Piece, ...]) -> Iterator[Claim]:
    """A line of its own that carries a mark of gender: a posting's headline."""
    for piece in pieces:
        if (
            len(piece.text) <= 90
            and ("/d)" in piece.folded or "/x)" in piece.folded or "all gender" in piece.folded)
            and is_certain_title(piece.text)
        ):
            claim = _claim(letter, passage(piece), (0, len(piece.text)), 0.6, named=False)
            if claim:
                yield claim


def _marked(letter: Letter, searched: Scan) -> Iterator[Claim]:
    """The title before a mark of gender, wherever it stands: "suchen wir Kommissionierer (m/w/d)"."""
    for start, _ in gender_marks(searched.text):
        where, begin = searched.passage_at(start)
        claim = _ending_at(letter, where, start - begin, named=False)
        if claim:
            yield replace(claim, weight=_MARKED)


def _announced_lines(letter: Letter, searched: Scan) -> Iterator[Claim]:
    """The line behind one that ends with "for the position:", and the part of a short line behind a dash."""
    announced = False
    for number, piece in enumerate(searched.pieces):
        if announced and len(piece.text) <= _LONGEST:
            claim = _claim(letter, passage(piece), (0, len(piece.text)), 0.72, named=True)
            if claim:
                yield claim
        elif len(piece.text) <= _DASHED and " - " in searched.passage(number).lower:
            yield from _line_parts(letter, passage(piece))
        announced = piece.folded.endswith(_ANNOUNCING) and _ANNOUNCES.search(piece.folded) is not None


def _line_parts(letter: Letter, where: Passage) -> Iterator[Claim]:
    for part in parts_of(where.text):
        if is_certain_title(where.text[slice(*part)]):
            claim = _claim(letter, where, part, 0.5, named=False)
            if claim:
                yield claim


def _quoted_titles(letter: Letter, searched: Scan) -> Iterator[Claim]:
    """Titles between quotation marks."""
    if '"' not in searched.lower:
        return
    for match in _QUOTED.finditer(searched.text):
        where, begin = searched.passage_at(match.start())
        span = (match.start(1) - begin, match.end(1) - begin)
        if span[1] <= len(where.text) and is_certain_title(match[1]):
            claim = _claim(letter, where, span, 0.6, named=False)
            if claim:
                yield claim


_ANNOUNCING = (":", " for", " als", " as", "stelle", "position", " of", "ausschreibung", " role", " job", "application")
_ANNOUNCES = re.compile(
    r"\b(?:for|als|as|stelle|position|role|job|vacancy|stellenausschreibung|ausschreibung|stelle erhalten"
    r"|following position|application)(?: of| erhalten| als)?:?$"
)
_MARKED, _DASHED = 0.78, 100


def _board_lines(letter: Letter, pieces: tuple[Piece, ...]) -> Iterator[Claim]:
    """The line of its own in which the notice of a board names the job."""
    for piece in pieces:
        if len(piece.text) <= _SHORT_LINE and is_certain_title(piece.text):
            claim = _claim(letter, passage(piece), (0, len(piece.text)), 0.5, named=False)
            if claim:
                yield claim


def _claim(letter: Letter, where: Passage, span: tuple[int, int], weight: float, *, named: bool) -> Claim | None:
    found = title_span(where.text, *span, named=named)
    if found is None:
        return None
    if where.place == "subject":
        found = _without_employer(letter, where.text, found)
        weight -= _SUBJECT_MALUS
    return Claim(title_value(where.text[slice(*found)]), evidence(letter.message, where, *found), weight)


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
