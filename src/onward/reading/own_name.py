"""What a sender's display name and mail domain say about the house that writes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.reading import SenderRole
from onward.reading.addresses import is_role_mailbox, is_vendor_name, own_label, tenant
from onward.reading.claims import Claim
from onward.reading.employer_names import squash, trimmed
from onward.reading.employer_words import DOMAIN_AFFIXES, LEADING
from onward.reading.first_names import FIRST_NAMES
from onward.reading.folding import fold
from onward.reading.passages import MAX_TEXT, one_line
from onward.reading.person_names import is_persons_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onward.model.message import Address, Message
    from onward.reading.letter import Letter

_VIA = re.compile(r"\s+(?:via|through|über|by)\s+\S.*$", re.IGNORECASE)
_FROM_HOUSE = re.compile(
    r"^(?P<who>[^,|(]{2,40}?)\s*(?:\s(?:from|at|@|von|bei|of)\s+|\s*[|,(]\s*|\s+[-–]\s+)(?P<house>[^()|]{2,60})\)?$",
    re.IGNORECASE,
)
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_SHORTEST_LABEL = 3
_SERVICE = re.compile(
    r"\bassessments?\b|[.-]tests?\b|\btermin(?:e|werk|planer)?\b|calendar|scheduling|reminders?\b"
)  # writes for others
_TOKEN_DIGITS = 6  # so many digits in a local part are a token


def hints_of(message: Message, role: SenderRole) -> frozenset[str]:
    """Squashed names by which the sender's house is known: from its domain or handle and its display name."""
    found = set()
    handle = handle_of(message, role)
    if len(handle) >= _SHORTEST_LABEL:
        found |= set(_labels(handle))
    for _, start, end in _named(message.sender):
        found.add(squash(message.sender.name[start:end]))
    return frozenset(found - {""})


@lru_cache(maxsize=2048)
def is_hosted(sender: Address) -> bool:
    """Whether a shared mailbox writes under the name of a house that its own domain does not name."""
    if not is_role_mailbox(sender.address) and not _is_relay(sender):
        return False
    if _SERVICE.search(f"{sender.name} {sender.domain}".lower()):
        return True
    label = squash(own_label(sender.domain))
    return any(not _names(label, sender.name[start:end]) for _, start, end in _named(sender))


def _is_relay(sender: Address) -> bool:
    """Whether the local part is a firm's handle with a token, as relays write it."""
    return sum(c.isdigit() for c in sender.address.partition("@")[0]) >= _TOKEN_DIGITS


def _names(label: str, house: str) -> bool:
    """Whether a domain's label may stand for a house: a word of its name, the name in it, or its initials."""
    words = [squash(word) for word in house.split()]
    initials = "".join(word[:1] for word in words)
    told = [word for word in words if len(word) >= _SHORTEST_LABEL]
    return label == initials or squash(house) in label or label in squash(house) or any(word in label for word in told)


def sender_claims(message: Message, role: SenderRole) -> Iterator[Claim]:
    """What the display name says."""
    for weight, start, end in _named(message.sender):
        # An agency's own name may end in "Recruitment".
        words = (
            _VIA.sub("", message.sender.name)
            if role is SenderRole.AGENCY and start == 0
            else message.sender.name[start:end]
        )
        if not (role is not SenderRole.EMPLOYER and is_vendor_name(squash(words))):
            yield Claim(one_line(words), Evidence(words, message.id, place="sender"), weight)


def domain_claims(letter: Letter, role: SenderRole, known: Mapping[str, str]) -> Iterator[Claim]:
    """What the mail domain or the handle at a tracking system says, spelled as the letter spells it.

    Args:
        letter: the letter.
        role: whose domain it is.
        known: names that the letter was already seen to say, by their squashed form.
    """
    message = letter.message
    handle = handle_of(message, role)
    if len(handle) < 2:
        return
    yield from _spelled(letter, handle, known)
    full, bare = _labels(handle)[0], _labels(handle)[-1]
    spelled = bare if bare != full and len(bare) > _SHORTEST_LABEL else handle
    title = " ".join(word.capitalize() for word in re.split(r"[-_]+", spelled) if word)
    if len(title) <= 3:
        title = title.upper()
    yield Claim(title, Evidence(message.sender.address, message.id, place="sender"), 0.4)


def _spelled(letter: Letter, handle: str, known: Mapping[str, str]) -> Iterator[Claim]:
    """The first place in subject, text or display name where the letters of the handle stand as words."""
    message = letter.message
    head = message.text[: 4 * MAX_TEXT]
    tail = message.text[max(len(head), len(message.text) - MAX_TEXT) :]
    for label in _labels(handle):
        if len(label) < _SHORTEST_LABEL or label in FIRST_NAMES:
            continue
        if label in known:  # spelled already; the address agrees
            yield Claim(known[label], Evidence(message.sender.address, message.id, place="sender"), 0.75)
            return
        for place, text, offset in (
            ("text", head, 0),
            ("subject", message.subject, 0),
            ("text", tail, len(message.text) - len(tail)),
        ):
            span = _find_spelling(text, label)
            if span is None:
                continue
            words = text[slice(*span)]
            start, end = (offset + span[0], offset + span[1]) if place == "text" else (0, 0)
            yield Claim(one_line(words), Evidence(words, message.id, start, end, place), 0.7)
            return


def _find_spelling(text: str, label: str) -> tuple[int, int] | None:
    """Where the letters of a domain label stand in a text as capitalised words, addresses left out."""
    first = label[0]
    if not text.isascii():
        return _first_match(text, label, first)
    if label not in text.lower().replace(" ", "").replace("-", "").replace("\n", "").replace("&", "").replace(
        ".", ""
    ).replace("'", "").replace("’", ""):
        return None
    return _first_match(text, label, first)


def _first_match(text: str, label: str, first: str) -> tuple[int, int] | None:
    for at in _starts(text, first):
        end = _match_from(text, at, label)
        if end and not _in_address(text, at, end):
            return at, end
    return None


def _starts(text: str, first: str) -> Iterator[int]:
    """Offsets of words that begin with a letter, in capitals."""
    for shape in {first.upper(), first}:
        at = text.find(shape)
        while at >= 0:
            if (at == 0 or not text[at - 1].isalnum()) and (
                shape != first or first.isdigit() or _has_capital(text, at)
            ):
                yield at
            at = text.find(shape, at + 1)


def _has_capital(text: str, at: int) -> bool:
    word = text[at : at + 12].split(maxsplit=1)
    return bool(word) and any(c.isupper() for c in word[0][1:])


def _match_from(text: str, at: int, label: str) -> int:
    """The end of the words whose letters spell the label from `at` on, 0 when they do not."""
    index, gap = 0, 0
    for here in range(at, min(len(text), at + 3 * len(label))):
        char = text[here].lower()
        spelled = _UMLAUTS.get(char, char)
        if label.startswith(spelled, index):
            index, gap = index + len(spelled), 0
            if index == len(label):
                end = here + 1
                return 0 if text[end : end + 1].isalnum() else end
        elif char in " &-.'’\n" and gap < 3:
            gap += 1
        else:
            return 0
    return 0


def _in_address(text: str, start: int, end: int) -> bool:
    return (
        text[max(0, start - 1) : start] in ("@", "/", ".", "_")
        or text[end : end + 1] in ("@", "/")
        or bool(re.match(r"\.[a-z]{2,}\b", text[end : end + 8]))
    )


def handle_of(message: Message, role: SenderRole) -> str:
    """The domain label or tenant handle that names the sender's house, "" when there is none."""
    if role is SenderRole.TRACKING_SYSTEM:
        return tenant(message.sender.address)
    if role in (SenderRole.EMPLOYER, SenderRole.AGENCY):
        return own_label(message.sender.domain)
    return ""


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
def _named(sender: Address) -> tuple[tuple[float, int, int], ...]:
    """Weight and span of each house that the display name names."""
    return tuple(_houses(sender))


def _houses(sender: Address) -> Iterator[tuple[float, int, int]]:
    name = sender.name[:120]
    if not name or "@" in name:
        return
    shown = _VIA.sub("", name)
    split = _FROM_HOUSE.match(shown)
    if split and is_personal(split["who"]) and not is_personal(split["house"]):
        span = trimmed(shown, *split.span("house"))
        if span:
            yield 0.75, *span
        return
    if is_personal(shown) or is_persons_address(sender):
        return
    first = shown.split(maxsplit=1)
    span = trimmed(shown, len(first[0]) if len(first) > 1 and fold(first[0]) in LEADING else 0, len(shown))
    if span and "," not in shown[slice(*span)]:
        yield (0.74 if span != (0, len(shown)) else 0.66), *span


def is_personal(name: str) -> bool:
    """Whether a display name begins with a first name and is short enough for a person's."""
    words = [
        word
        for word in fold(name).replace(",", " ").replace(".", " ").split()
        if word not in {"dr", "prof", "mr", "ms", "mrs", "herr", "frau"}
    ]
    return 0 < len(words) <= 4 and any(word in FIRST_NAMES or word.split("-")[0] in FIRST_NAMES for word in words[:2])
