"""What a sender's display name and mail domain say about the house that writes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.reading.addresses import (
    is_role_mailbox,
    own_label,
)
from onward.reading.employer_names import (
    house_span,
    is_function,
    is_legal_form,
    name_at,
    parts_of,
    squash,
)
from onward.reading.employer_words import DOMAIN_AFFIXES
from onward.reading.first_names import FIRST_NAMES
from onward.reading.folding import fold_word as fold
from onward.reading.person_names import is_persons_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.message import Address

_VIA = re.compile(r"\s+(?:via|through|über|by)\s+\S.*$", re.IGNORECASE)
_ACCENTED = {"a": ("Ä",), "o": ("Ö",), "u": ("Ü",)}
_MOST_SPELLINGS = 40
_BEHIND_INITIAL = (
    " ",
    ".",
    "&",
    "'",
    "’",
    "-",
    "n",
    "o",
    "ä",
    "ö",
    "ü",
)  # a second letter may be another word's or an umlaut
_LONG_WORD = 5  # a longer first word of a label is a sign by itself
_MATTERS = frozenset(
    "graduate programme program scheme apprenticeship internship logo careers career talent team role position "
    "application interview update traineeship academy assessment".split()
)
_SHORTEST_LABEL = 3
_SERVICE = re.compile(
    r"\bassessments?\b|[.-]tests?\b|\btermin(?:e|werk|planer)?\b|calendar|scheduling|reminders?\b"
)  # writes for others
_TOKEN_DIGITS = 6  # so many digits in a local part are a token


@lru_cache(maxsize=2048)
def is_hosted(sender: Address) -> bool:
    """Whether a shared mailbox writes under the name of a house that its own domain does not name."""
    if not is_role_mailbox(sender.address) and not _is_relay(sender):
        return False
    if _SERVICE.search(f"{sender.name} {sender.domain}".lower()):
        return True
    label = squash(own_label(sender.domain))
    return any(not _names(label, sender.name[start:end]) for _, start, end in houses_of(sender))


def _is_relay(sender: Address) -> bool:
    """Whether the local part is a firm's handle with a token, as relays write it."""
    return sum(c.isdigit() for c in sender.address.partition("@")[0]) >= _TOKEN_DIGITS


def _names(label: str, house: str) -> bool:
    """Whether a domain's label may stand for a house: a word of its name, the name in it, or its initials."""
    words = [squash(word) for word in house.split()]
    initials = "".join(word[:1] for word in words)
    told = [word for word in words if len(word) >= _SHORTEST_LABEL]
    return label == initials or squash(house) in label or label in squash(house) or any(word in label for word in told)


def spellings(text: str, handle: str) -> Iterator[tuple[int, int]]:
    """Where a name stands in a text that a domain label or handle is made of.

    Args:
        text: subject, body or signature.
        handle: such as `twinlakesmfg`, which "Twin Lakes Manufacturing" covers.
    """
    seen: set[str] = set()
    second = "" if handle[1:3].strip("-") != handle[1:3] or handle[2:4].strip("-") != handle[2:4] else handle[1]
    for at in _starts(text, handle[0]):
        if second and not _may_spell(text[at + 1 : at + 3].lower(), handle):
            continue
        span = name_at(text, at)
        if span is None or _in_address(text, *span):
            continue
        words = text[slice(*span)]
        if words in seen or len(seen) > _MOST_SPELLINGS:
            continue
        seen.add(words)
        if covered(words, handle):
            yield _without_matter(text, span, handle)


def _may_spell(following: str, handle: str) -> bool:
    """A quick look at the two letters behind an initial."""
    if following == handle[1:3]:
        return True
    return following[:1] in _BEHIND_INITIAL or (following[:1] == handle[1] and following[1:] in _BEHIND_INITIAL)


def _without_matter(text: str, span: tuple[int, int], handle: str) -> tuple[int, int]:
    """The span without what follows the house's name: "Danforth Rail Graduate Programme"."""
    words = text[slice(*span)].split()
    used = max(covers(text[slice(*span)], label) for label in _labels(handle))
    if not used or not any(fold(word) in _MATTERS for word in words[used:]):
        return span
    return span[0], span[0] + len(text[slice(*span)]) - sum(
        len(word) for word in re.split(r"(\s+)", text[slice(*span)])[2 * used - 1 :]
    )


def covered(name: str, handle: str) -> bool:
    """Whether a name's words make up a domain label or handle, or begin as it does."""
    words = name.split()
    if not handle or not words:
        return False
    first = squash(words[0])
    begins = len(first) > _LONG_WORD and squash(handle).startswith(first) and (len(words) > 1 or "-" not in handle)
    return begins or makes_up(name, handle)


def makes_up(name: str, handle: str) -> bool:
    """Whether a name's words make up a domain label or handle, as words, beginnings or abbreviations."""
    parts = [part for part in re.split(r"[-_.]+", handle) if part]
    return any(covers(name, label) for label in _labels(handle)) or (len(parts) > 1 and _abbreviated(name, parts))


@lru_cache(maxsize=4096)
def covers(name: str, label: str) -> int:
    """How many of a name's first words make up a label, whole, cut short or left out behind the first; 0 if none do."""
    words = [squashed for word in re.split(r"[\s&/-]+", name) if (squashed := squash(word))]
    while words and is_legal_form(words[-1]):
        words.pop()
    if not words:
        return 0
    if len(words) > 2 and label == "".join(word[0] for word in words):
        return len(words)
    return max(0, _consumed(tuple(words), label, 0))


def _consumed(words: tuple[str, ...], label: str, used: int) -> int:
    """How many words, one after the other, use a label up; -1 when they do not."""
    if not label:
        return used
    if used == len(words):
        return used if used > 1 and label in DOMAIN_AFFIXES else -1
    word = words[used]
    if used == 0 and len(word) > _SHORTEST_LABEL and word.startswith(label):
        return 1
    if label.startswith(word):
        found = _consumed(words, label[len(word) :], used + 1)
        if found > 0:
            return found
    if used:
        found = _consumed(words, label, used + 1)
        if found > 0:
            return found
    shared = _shared(word, label)
    if shared >= _SHORTEST_LABEL and shared < len(word):
        return _consumed(words, label[shared:], used + 1)
    return len(words) if used and len(label) <= _SHORTEST_LABEL and _stands_for(label, word) else -1


def _shared(one: str, other: str) -> int:
    """How many first letters two words have in common."""
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return at
    return min(len(one), len(other))


def _abbreviated(name: str, parts: list[str]) -> bool:
    """Whether every part of a label with hyphens stands for a word of a name: `ks-wilen`, `twin-lakes`."""
    words = [squash(word) for word in re.split(r"[\s&/-]+", name)]
    at = 0
    for part in parts:
        found = next((n for n in range(at, len(words)) if _stands_for(part, words[n])), -1)
        if found < 0 or (part is parts[0] and found > 0):
            return False
        at = found + 1
    return True


def _stands_for(part: str, word: str) -> bool:
    if len(part) > _SHORTEST_LABEL:
        return word.startswith(part) or (part.startswith(word) and len(word) > _SHORTEST_LABEL)
    letters = iter(word)
    return word[:1] == part[:1] and all(c in letters for c in part)


def _starts(text: str, first: str) -> Iterator[int]:
    """Offsets of words that begin with a letter, in capitals."""
    for shape in {first.upper(), *_ACCENTED.get(first, ())}:
        at = text.find(shape)
        while at >= 0:
            if at == 0 or not text[at - 1].isalnum():
                yield at
            at = text.find(shape, at + 1)


def _in_address(text: str, start: int, end: int) -> bool:
    return (
        text[max(0, start - 1) : start] in ("@", "/", ".", "_")
        or text[end : end + 1] in ("@", "/")
        or bool(re.match(r"\.[a-z]{2,}\b", text[end : end + 8]))
    )


@lru_cache(maxsize=4096)
def _labels(handle: str) -> tuple[str, ...]:
    """The handle squashed, then without words such as "careers" at either end."""
    full = squash(handle)
    bare = full
    for affix in DOMAIN_AFFIXES:
        if bare.endswith(affix) and len(bare) - len(affix) >= _SHORTEST_LABEL:
            bare = bare[: -len(affix)]
        if (
            bare.startswith(affix)
            and len(bare) - len(affix) > _SHORTEST_LABEL
            and affix not in {"ag", "hr", "app", "inc"}
        ):
            bare = bare[len(affix) :]
    return (full,) if bare == full else (full, bare)


@lru_cache(maxsize=2048)
def houses_of(sender: Address) -> tuple[tuple[float, int, int], ...]:
    """Weight and span of each house that the display name names."""
    return tuple(_houses(sender))


def _houses(sender: Address) -> Iterator[tuple[float, int, int]]:
    name = sender.name[:120]
    if not name or "@" in name.replace(" @ ", ""):
        return
    shown = _VIA.sub("", name)
    parts = parts_of(shown)
    houses = [part for part in parts if not is_function(shown[slice(*part)])]
    if len(houses) > 1 and _writes(sender, shown[slice(*houses[0])]) and not is_personal(shown[slice(*houses[1])]):
        houses = houses[1:]
    elif len(parts) == 1 and (is_personal(shown) or is_persons_address(sender)):
        return
    span = house_span(shown, *houses[0]) if houses else None
    if span and not (len(parts) > 1 and is_personal(shown[slice(*span)])):
        yield (0.74 if span != (0, len(shown)) else 0.66), *span


def _writes(sender: Address, name: str) -> bool:
    """Whether a part of a display name is the person who writes."""
    first = squash(name.split()[0])
    return is_personal(name) or (len(first) > 2 and sender.address.partition("@")[0].startswith(first))


def is_personal(name: str) -> bool:
    """Whether a display name begins with a first name and is short enough for a person's."""
    words = [
        word
        for word in fold(name).replace(",", " ").replace(".", " ").split()
        if word not in {"dr", "prof", "mr", "ms", "mrs", "herr", "frau"}
    ]
    return 0 < len(words) <= 4 and any(word in FIRST_NAMES or word.split("-")[0] in FIRST_NAMES for word in words[:2])
