"""Tells names of people from other capitalised words, and brings them into one order."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.reading import SenderRole
from onward.reading.addresses import is_role_mailbox, looks_like_service, role_of_domain
from onward.reading.employer_words import FUNCTIONS, LEADING
from onward.reading.first_names import FIRST_NAMES
from onward.reading.folding import fold_word as fold
from onward.reading.person_words import DEGREES, HONORIFICS, NO_PERSON, PARTICLES

if TYPE_CHECKING:
    from onward.model.message import Address

_MARKS = ".,;:!?\"'“”„()[]<>|*•-–—/ \t\n"
_SUFFIXES = frozenset("jr sr ii iii iv phd mba msc ma bsc cpa pmp shrm-cp llm md".split())
_MOST_WORDS = 5


@lru_cache(maxsize=8192)
def clean_name(text: str) -> str:
    """A person's name as it is shown: honorifics off, order mended, capitals folded; "" when it is no name."""
    name = " ".join(text.split()).strip(_MARKS.replace(".", ""))
    name = re.sub(r"\s*[(\[].*$", "", name).strip()
    if not name or any(c.isdigit() or c in '@/_|:;!?&+=<>[]{}"“”' for c in name):
        return ""
    name = _in_order(name)
    words = _without_titles(name.split())
    if not words or len(words) > _MOST_WORDS or not _all_named(words):
        return ""
    return " ".join(_capitals(word) for word in words).rstrip(",").removesuffix("'s").removesuffix("’s")


def _without_titles(words: list[str]) -> list[str]:
    """The words without honorifics, and without degrees where a first name or an honorific goes before the last."""
    addressed = bool(words) and fold(words[0]).rstrip(".") in HONORIFICS
    while words and fold(words[0]).rstrip(".") in HONORIFICS:
        words = words[1:]
    bare = words
    while bare and fold(bare[0]).strip(".") in DEGREES:
        bare = bare[1:]
    kept = bare if addressed or len(bare) > 1 else words
    while kept and fold(kept[-1]) in PARTICLES:
        kept = kept[:-1]
    return kept


def is_full_name(name: str) -> bool:
    """Whether a cleaned name has a first and a last name."""
    return (
        len([word for word in name.split() if fold(word).strip(".") not in DEGREES and fold(word) not in PARTICLES]) > 1
    )


@lru_cache(maxsize=4096)
def is_known_first(name: str) -> bool:
    """Whether a cleaned name begins with a first name of the table, degrees aside."""
    words = [fold(word).strip(".") for word in name.split() if fold(word).strip(".") not in DEGREES]
    return bool(words) and (words[0] in FIRST_NAMES or words[0].partition("-")[0] in FIRST_NAMES)


@lru_cache(maxsize=4096)
def same_person(one: str, other: str) -> bool:
    """Whether two cleaned names may be one person: equal, or one is the other's first or last name."""
    if not one or not other:
        return False
    a, b = _comparable(one), _comparable(other)
    if a == b:
        return True
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) == 1:
        return shorter[0] in (longer[0], longer[-1])
    return shorter[0] == longer[0] and shorter[-1] == longer[-1]


@lru_cache(maxsize=2048)
def is_persons_address(sender: Address) -> bool:
    """Whether display name and local part together say that a person writes, not a function or a firm."""
    name = clean_name(sender.name)
    if not name or is_role_mailbox(sender.address):
        return False
    if is_known_first(name):
        return True
    local = sender.address.partition("@")[0]
    words = [word for word in re.split(r"[^a-z]+", fold(name)) if len(word) > 2]
    if not is_full_name(name):
        return bool(words) and bool(re.match(rf"{words[0]}[._-][a-z]", local))
    if not any(word in local for word in words):
        return False
    # `acme@` at a tracking system is a firm's handle; at the firm itself it would be a person's.
    if re.match(r"[A-Z]\.", name):
        return True
    service = role_of_domain(sender.domain) is SenderRole.TRACKING_SYSTEM or looks_like_service(sender.domain)
    shared = service and local in {*words, "".join(words)}
    return not shared and local != "".join(words)


def _comparable(name: str) -> list[str]:
    kept = [fold(word).strip(".") for word in name.split() if fold(word).strip(".") not in DEGREES | PARTICLES]
    return kept or [fold(name)]


def _in_order(name: str) -> str:
    """Turns "Doe, Jane" into "Jane Doe"; a degree or suffix behind a comma is dropped."""
    if "," not in name:
        return name
    last, _, first = name.partition(",")
    first = first.partition(",")[0].strip()
    if not first or fold(first).replace(".", "") in _SUFFIXES or len(first.split()) > 3:
        return last
    return f"{first} {last.strip()}" if len(last.split()) <= 3 else last


def _all_named(words: list[str]) -> bool:
    real = 0
    for word in words:
        bare = fold(word).strip(".,'")
        if (bare in PARTICLES and len(words) > 1) or bare in DEGREES or bare.startswith("dr.-"):
            continue
        if (
            bare.endswith(("-team", "team"))
            or bare in NO_PERSON
            or bare in FUNCTIONS
            or bare in LEADING
            or fold(word) in NO_PERSON
        ):
            return False
        if not word[:1].isupper():
            return False
        real += len(bare) > 1
    return real > 0


def _capitals(word: str) -> str:
    """MÜLLER as Müller, ANNA-LENA as Anna-Lena, O'NEIL as O'Neil; other spellings stay."""
    letters = [c for c in word if c.isalpha()]
    if len(letters) < 3 or not all(c.isupper() for c in letters):
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), word)
