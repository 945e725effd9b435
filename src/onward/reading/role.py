"""Which role a mail is about."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from onward.model.names import role_key
from onward.reading.blanks import is_blank
from onward.reading.claims import Claim, settle, standing
from onward.reading.folding import fold_word
from onward.reading.places import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onward.model.reading import Fact
    from onward.reading.letter import Letter
    from onward.reading.name_tags import Mention

_key = lru_cache(maxsize=4096)(role_key)
_GENDER = re.compile(
    r"\s*[(\[{]\s*(?:(?:[mwfdxivh]|male|female|div|divers|diverse|all|a|gn|männlich|weiblich|homme|femme)\s*[/|*,.;-]?\s*){2,5}[)\]}]"
    r"|\s*[(\[]\s*(?:all genders?|alle geschlechter|alle|gn|m/w|w/m|divers|any gender)[^)\]]{0,12}[)\]]"
    r"|\s*[-–|,]?\s+(?:[mwfdxvh]\s?[/|]\s?){1,2}[mwfdxvh]\b(?:\s?/\s?[dx]\b)?",
    re.IGNORECASE,
)
# "Analyst (R-20417)", "Analyst - Ref. 4711": the number is told apart.
_NUMBER = re.compile(
    r"[\s,;:|–—-]*[(\[]?\s*(?:(?:req|requisition|job|posting|ref|reference|réf|vacancy|kennziffer|referenz)\.?[\s-]*)?"
    r"(?:(?:id|no|number|nr|nummer|code)\b\.?)?[\s#.:-]*\b(?-i:[A-Z]{0,5})[-_/]?(?!20\d\d\s*[)\]]?\s*$)\d[\dA-Z._/-]{3,}\s*[)\]]?\s*$",
    re.IGNORECASE,
)
# "Engineer - London", "Executive, EMEA", "Planner (remote)": where it is done is no part of it.
_PLACE = re.compile(r"(?:\s+[-–—|/]\s+|,\s+|\s*\()(?P<place>[^()–—|]{2,40}?)\)?$")
_MORE = re.compile(r"\s+(?:im Bereich |für |in der )?[A-ZÄÖÜ][\w/&-]*(?:\s+[A-ZÄÖÜ][\w/&-]*)*")
_EDGE = " \t\n\"'“”„«»‚‘’*,:;.-–—|#·•/"
_TAIL = re.compile(r"(?:\s+(?:[/&]\s+)?[^\W_][\w'’/&+#-]*)+")
_TAIL_WORD = re.compile(r"\s+(?:[/&]\s+)?[^\W_][\w'’/&+#-]*")
_LONGEST_TAIL = 60
# Words that no title ends with, and that mostly lead to the firm or the place.
_NO_END = frozenset(
    """
    at in for of with and or the a an to from by is was has will on position role vacancy job post opening
    bei der die das dem den im in am für fuer und oder mit von zu zur zum als ist wurde hat wird stelle position
    chez de du des la le les et ou à a au aux en pour dans sur est poste
    en de del la el los las y o para con por es ha puesto vacante
    em no na da do dos das e ou vaga
    presso di della del dei nella nel per con posizione è
    bij van het een voor met te en functie vacature
    """.split()
)
_SMALL = _NO_END | frozenset(
    """
    your our my this that these any new ihre ihr ihrer deine dein unsere unser diese dieser neue
    votre vos notre nos cette ce su sus tu tus nuestra nuestro esta este sua seu nossa nosso esta este
    la tua sua nostra nostro questa questo uw je jouw onze ons deze dit
    """.split()
)
_LEADS_TO_FIRM = frozenset("at with bei chez presso bij application form bewerbung candidature".split())
_SENDER = 0.3  # what a title in a sender's name is worth: it may be the sender's own


def find_role(letter: Letter, named: Sequence[Mention]) -> Fact | None:
    """The role as the letter spells it, without marks of gender and number; None when it names none."""
    return settle(_claims(letter, named), _key, _spelling)


def _claims(letter: Letter, named: Sequence[Mention]) -> Iterator[Claim]:
    for mention in named:
        if mention.tag != "R":
            continue
        text = mention.stretch.text
        end = _as_repeated(letter, text, mention)
        start, end = _trimmed(text, mention.start, _behind_gender(text, end))
        if start >= end or is_blank(text, start, end) or _is_small(text[start:end]):
            continue
        cut = mention.within(start, end)
        weight = min(0.95, mention.probability) * (_SENDER if mention.stretch.region == "sender" else 1.0)
        yield Claim(_shown(cut.value), cut.evidence(letter.message), weight)


def _is_small(words: str) -> bool:
    """Whether a title is nothing but small words: "Your"."""
    return all(fold_word(word) in _SMALL for word in words.split())


def _as_repeated(letter: Letter, text: str, mention: Mention) -> int:
    """Where a title ends that stands elsewhere in the mail with the same words behind it."""
    others = [letter.message.subject, *(piece.text for piece in letter.sentences)]
    title = re.compile(rf"(?<!\w){re.escape(text[mention.start : mention.end])}(?!\w)", re.IGNORECASE)
    behind = [
        other[match.end() : match.end() + _LONGEST_TAIL]
        for other in others
        if not other.endswith(text)
        for match in title.finditer(other)
    ]
    own = _words_behind(text[mention.end : mention.end + _LONGEST_TAIL])
    shared = max((_shared(own, _words_behind(each)) for each in behind), default=0)
    while shared and fold_word(own[shared - 1].strip()) in _NO_END:
        shared -= 1
    return mention.end + sum(len(each) for each in own[:shared])


def _words_behind(text: str) -> list[str]:
    """The words behind a title with the space before them, up to the end of what may belong to it."""
    match = _TAIL.match(text)
    found = _TAIL_WORD.findall(match[0]) if match else []
    return list(takewhile(lambda word: fold_word(word.strip()) not in _LEADS_TO_FIRM, found))


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two rows begin with in common."""
    count = 0
    for count, (left, right) in enumerate(zip(one, other, strict=False)):
        if left.split() != right.split() and left.lower().split() != right.lower().split():
            return count
    return min(len(one), len(other)) if one and other else count


def _behind_gender(text: str, end: int) -> int:
    """Where a title ends that goes on behind its mark of gender: "Entwickler (m/w/d) Java"."""
    mark = _GENDER.match(text, end)
    more = _MORE.match(text, mark.end()) if mark else None
    return more.end() if more else end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without marks of gender and numbers at its end, and without quotes and dashes at both."""
    words = text[start:end]
    while True:
        cut = len(words.rstrip(_EDGE))
        for pattern in (_GENDER, _NUMBER):
            found = [match for match in pattern.finditer(words[:cut]) if match.end() == cut]
            cut = found[-1].start() if found else cut
        place = _PLACE.search(words, 0, cut)
        if place and _is_place(place["place"]):
            cut = place.start()
        if words[:cut].count("(") > words[:cut].count(")"):
            cut = words.rfind("(", 0, cut)
        if cut == len(words):
            break
        words = words[:cut]
    return start + len(words) - len(words.lstrip(_EDGE.replace(".", ""))), start + len(words)


def _is_place(words: str) -> bool:
    """Whether every part of what trails behind a title is a place or a way of working."""
    return all(not part or fold_word(part) in PLACES for part in re.split(r"\s*[,/|]\s*", words.strip(" .")))


def _shown(words: str) -> str:
    """A title as it is shown: without marks of gender."""
    return " ".join(_GENDER.sub(" ", words).replace(" ,", ",").split())


def _spelling(claims: list[Claim]) -> Claim:
    """The spelling that most weight stands behind, the longer one of two alike."""
    by_key: dict[str, list[Claim]] = {}
    for claim in claims:
        by_key.setdefault(_key(claim.value), []).append(claim)
    named = max(by_key.values(), key=standing)
    return max(named, key=lambda claim: claim.weight)
