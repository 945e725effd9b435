"""Finds where an employer's name begins and ends."""

from __future__ import annotations

import re
from functools import lru_cache

from onward.reading.employer_words import (
    CONNECTORS,
    FUNCTIONS,
    GENERIC,
    INSTITUTIONS,
    LEADING,
    LEGAL_FORMS,
    STOPS,
    TRAILING,
    TRAILING_PAIRS,
)
from onward.reading.folding import fold_word as fold
from onward.reading.role_words import HEADS_EN, WEAK_ALONE

_TOKEN = re.compile(r"\[[^\]\n]{1,40}\]|<[^<>\n@]{1,40}>|\{\{?[^{}\n]{1,40}\}\}?|[^\s|]+")
_PLACEHOLDER = re.compile(r"[\[<{]{1,2}[^\]>}]{1,40}[\]>}]{1,2}[.,!?:;)]*$|(?:X{3,}|_{3,}|\*{3,}|█{2,})[.,!?:;)]*$")
_LEAD = re.compile(
    r"[\s\"'“”„«‚‘(]{0,3}(?:(?:the|der|die|das|dem|den|des)\s+)?(?:(?:firma|unternehmens?|company|firm)\s+)?[\"'“”„«‚‘]?",
    re.IGNORECASE,
)
_END_MARKS = ".,!?:;)\"'“”’‘»…"
_POSSESSIVE = re.compile(r"['’]s?$")
_GLUED = re.compile(r"-(?:team|teams|recruiting|karriere|bewerbung|jobs)$", re.IGNORECASE)
_MAX_WORDS = 7
_MAX_GAP = 3
Span = tuple[int, int]


def name_at(text: str, at: int) -> Span | None:
    """The span of the name that begins at `at` and ends with its line at the latest, None when no name stands there.

    Args:
        text: a sentence.
        at: an offset.
    """
    lead = _LEAD.match(text, at)
    begin = lead.end() if lead else at
    stop = text.find("\n", begin)
    tokens = [token for token in _tokens(text, begin) if stop < 0 or token[1] <= stop]
    if not tokens:
        return None
    last = _last_token(text, tokens)
    if last < 0:
        return None
    start, end = tokens[0][0], tokens[last][1]
    owned = _POSSESSIVE.search(text, start, end)
    if owned and last + 1 < len(tokens):
        end = owned.start()
    return trimmed(text, start, end)


def parts_of(text: str) -> list[Span]:
    """The spans of a display name or signature line between bars, dashes, commas and words such as "at"."""
    bounds = [0]
    for match in _BETWEEN.finditer(text):
        bounds += match.span()
    bounds.append(len(text))
    return [(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True) if text[start:end].strip()]


def house_span(text: str, start: int, end: int) -> Span | None:
    """The name in a stretch that is a name and little else: "Ihr HR-Team der Brandau Logistik SE"."""
    at = start
    for match in _WORD.finditer(text, start, end):
        word = fold(match.group()).strip(".,:")
        if not (word in LEADING or word in _JOINTS or (word.endswith("team") and "-" not in word)):
            at = match.start()
            break
        if word == "office" and text[match.end() : end].lower().startswith((" for", " of")):
            at = match.start()
            break
    lead = fold(text[start:at]).split()
    span = trimmed(text, at, end)
    if span and span[1] == end and all(word in _JOINTS for word in lead) and lead[:1] != ["for"]:
        return trimmed(text, start, end)  # the article belongs to the name where nothing else was cut
    return span


_WORD = re.compile(r"[^\s]+")
_JOINTS = frozenset("the of at for from @ der die das dem des von vom bei beim fuer".split())
_BETWEEN = re.compile(
    r"\s*[|/(),•·]\s*|\s+[-–—:@]\s+|(?<=\w):\s+"
    r"|\s+(?:from|at|von|vom|bei|beim)\s+(?=(?:der |dem |the )?[A-ZÄÖÜ0-9])"
)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without quotes, punctuation and trailing words such as "Recruiting Team"; None when nothing is left."""
    while True:
        while end > start and text[end - 1] in _END_MARKS + "|–—-/ \t\n" and not _keeps_end(text, start, end):
            end -= 1
        cut = _last_blank(text, start, end)
        word = fold(text[cut + 1 : end]).strip(".,") if cut >= start else ""
        if not word:
            break
        if word not in TRAILING:
            cut = _last_blank(text, start, cut)
            if cut < start or fold(text[cut + 1 : end]).strip(".,") not in TRAILING_PAIRS:
                break
        end = cut
    glued = _GLUED.search(text, start, end)
    end = glued.start() if glued and glued.start() > start else end
    while start < end and text[start] in "\"'“”„«‚‘(|–—-:, \t\n":
        start += 1
    return (start, end) if is_name(text[start:end]) else None


def _last_blank(text: str, start: int, end: int) -> int:
    cut = text.rfind(" ", start, end)
    return (
        cut
        if text.isascii() and "\n" not in text
        else max(cut, text.rfind("\n", start, end), text.rfind("\u00a0", start, end))
    )


@lru_cache(maxsize=8192)
def is_function(text: str) -> bool:
    """Whether words name a department, a mailbox or a matter: "HR Onboarding", "Dezernat 3"."""
    words = [word.strip(".,:;()") for word in fold(text).split()]
    return all(word in FUNCTIONS or word in GENERIC or not word for word in words)


@lru_cache(maxsize=8192)
def is_name(text: str) -> bool:
    """Whether words may be an employer's name: not only form words, not a job title, not a number."""
    if _PLACEHOLDER.match(text):
        return (
            not re.search(r"name|role|position|title|date|recruiter", text, re.IGNORECASE) or "company" in text.lower()
        )
    words = fold(text).replace(",", " ").split()
    if not words or len(words) > _MAX_WORDS + 2 or not any(c.isalpha() for c in text):
        return False
    if all(word.strip(".") in _DATE_WORDS or word.isdigit() for word in words):
        return False
    if len(text) < 2 or all(word in GENERIC or word in STOPS or word in FUNCTIONS for word in words):
        return False
    return not _is_title(words) and "@" not in text and "//" not in text


_DATE_WORDS = frozenset(
    "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr may jun jul aug sep sept oct nov dec".split()
)


@lru_cache(maxsize=8192)
def squash(text: str) -> str:
    """Letters and digits in lower case."""
    return "".join(c for c in fold(text) if c.isalnum())


def is_legal_form(token: str) -> bool:
    """Whether a token is a legal form, punctuation aside."""
    lowered = token.lower().rstrip(",;:!?)")
    return lowered in LEGAL_FORMS or lowered.rstrip(".") in LEGAL_FORMS


def _is_title(words: list[str]) -> bool:
    """Whether the words read like a job title: a head noun at the end and no legal form."""
    if any(is_legal_form(word) for word in words):
        return False
    last = words[-1]
    return last in HEADS_EN and last not in WEAK_ALONE | {
        "programme",
        "partner",
        "partners",
        "consulting",
        "server",
        "chef",
        "captain",
    }


def _tokens(text: str, at: int) -> list[Span]:
    found: list[Span] = []
    for match in _TOKEN.finditer(text, at, at + 160):
        if (
            match.start() - (found[-1][1] if found else at) > _MAX_GAP
            or "\n\n" in text[found[-1][1] if found else at : match.start()]
        ):
            break
        if found and "|" in text[found[-1][1] : match.start()]:
            break
        found.append(match.span())
        if len(found) > _MAX_WORDS:
            break
    return found


def _last_token(text: str, tokens: list[Span]) -> int:
    """The index of the last token of the name, -1 when the first cannot begin one."""
    last = -1
    for index, (start, end) in enumerate(tokens):
        token = text[start:end]
        bare = token.strip(_END_MARKS + "(")
        if not _may_stand(text, tokens, index):
            break
        if bare.lower() not in CONNECTORS or bare[:1].isupper():
            last = index
        if _ends_here(text, tokens, index):
            break
    return last


def _may_stand(text: str, tokens: list[Span], index: int) -> bool:
    token = text[tokens[index][0] : tokens[index][1]]
    bare = token.strip(_END_MARKS + "(")
    lowered = fold(bare)
    if index and token[0] in "([":
        return False
    if _PLACEHOLDER.match(token):
        return True
    if lowered in CONNECTORS and index:
        return _joins(text, tokens, index)
    if lowered in STOPS and not (index and token.rstrip(".,!?") == "Re"):  # reinsurers: "Liffey Re"
        return False
    if index and token.startswith(("-", "–", "—")) and len(bare) < 2:
        return False
    return _looks_named(bare) or (index > 0 and is_legal_form(token))


def _looks_named(bare: str) -> bool:
    """A capital or digit somewhere near the front: Acme, eBay, 3M, d.vinci's not."""
    head = bare.lstrip("\"'“”„«‚‘")[:6]
    return any(c.isupper() for c in head) or (head[:1].isdigit() and any(c.isalpha() for c in bare))


def _joins(text: str, tokens: list[Span], index: int) -> bool:
    """Whether a small word stands between two words of one name."""
    if index + 1 >= len(tokens) or text[tokens[index - 1][1] - 1] in ",;:!?":
        return False
    following = text[tokens[index + 1][0] : tokens[index + 1][1]].strip(_END_MARKS + "(")
    word = text[tokens[index][0] : tokens[index][1]].lower()
    if word in {"for", "für", "fuer", "on", "the", "e", "y"} and fold(text[slice(*tokens[index - 1])]) not in _BODIES:
        return False
    return (_looks_named(following) or (following.lower() in CONNECTORS and word == "of")) and fold(
        following
    ) not in STOPS


# Public bodies that are named for what they are for.
_BODIES = frozenset(
    "office institute centre center agency institut amt landesamt bundesamt bundesanstalt foundation".split()
)


def _ends_here(text: str, tokens: list[Span], index: int) -> bool:
    """Whether the name ends with this token, by its punctuation, its possessive or its legal form."""
    start, end = tokens[index]
    token = text[start:end]
    following = text[tokens[index + 1][0] : tokens[index + 1][1]] if index + 1 < len(tokens) else ""
    if is_legal_form(token):
        return not (following.lower().startswith(("&", "co", "kg", "ltd")) or is_legal_form(following))
    if token[-1] == ",":
        return not is_legal_form(following)
    if token[-1] in '!?:;)”"»…':
        return True
    if token[-1] == ".":
        return not _is_initials(token) or not following
    return _POSSESSIVE.search(token) is not None and not (
        following[:1].isupper() and (token[:-2].lower() in _OWN_POSSESSIVE or _is_institution(text, tokens, index))
    )


def _is_institution(text: str, tokens: list[Span], index: int) -> bool:
    """Whether a possessive goes on as the name of a school or the like."""
    following = text[slice(*tokens[index + 1])].strip(_END_MARKS).lower()
    saint = index > 0 and text[slice(*tokens[index - 1])].rstrip(".") in ("St", "Saint")
    return saint or following in INSTITUTIONS


# Names that carry a possessive inside them.
_OWN_POSSESSIVE = frozenset(
    """
    domino mcdonald levi macy kohl lowe dick children women sotheby christie sainsbury dunkin papa trader
    people king queen st
    """.split()
)


def _is_initials(token: str) -> bool:
    return bool(re.match(r"(?:[A-Z]\.)+$|(?:St|Dr|Mt|Inc|Co|Corp|Ltd|Bros)\.$", token))


def _keeps_end(text: str, start: int, end: int) -> bool:
    """Whether the last mark belongs to the name: "Inc.", "S.A.", "Yahoo!" is cut, "[COMPANY]" kept."""
    word = text[max(start, text.rfind(" ", start, end) + 1) : end]
    return bool(re.match(r"(?:[A-Za-z]\.){2,}$|(?:Inc|Ltd|Corp|Co|Bros)\.$", word))
