"""Where a job title begins and ends, and whether words are one."""

from __future__ import annotations

import re
from functools import lru_cache

from onward.reading.folding import fold, fold_word
from onward.reading.passages import one_line
from onward.reading.places import PLACES
from onward.reading.role_words import GENERIC_ROLES, HEAD_ENDINGS_DE, HEADS_EN, UNCERTAIN, WEAK_ALONE

GENDER = re.compile(
    r"\s*[(\[{]\s*(?:(?:[mwfdxivh]|male|female|div|divers|diverse|all|a|gn|männlich|weiblich)\s*[/|*,.;-]?\s*){2,5}[)\]}]"
    r"|\s*[(\[]\s*(?:all genders?|alle geschlechter|alle|gn|m/w|w/m|divers|any gender)[^)\]]{0,12}[)\]]"
    r"|\s*[-–|,]?\s+(?:[mwfdx]\s?[/|]\s?){1,2}[mwfdx]\b(?:\s?/\s?[dx]\b)?",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(r"[\[<{]{1,2}[^\]>}\n]{1,40}[\]>}]{1,2}$|X{3,}$|_{3,}$|\*{3,}$")
_LEADING = re.compile(
    r"(?:(?:the|our|an?|your|this|following|position of|role of|open|vacant|advertised|new|exciting"
    r"|full[- ]time|part[- ]time|permanent|couple of|first"
    r"|der|die|das|den|dem|des|eine[nmrs]?|ein|unsere?[nmrs]?|ausgeschriebene[nmrs]?"
    r"|(?:oben )?genannte[nmrs]?|offene[nmrs]?|vakante[nmrs]?|stelle|position|als|job|title"
    r"|[\w&.-]+['’]s)\s+)+",
    re.IGNORECASE,
)
_TAIL_NUMBER = re.compile(
    r"[\s,;:|–—-]*[(\[]?\s*(?:(?:web search|job|req|requisition|posting|ref|reference|position|stellen|vacancy"
    r"|campaign|competition|kennziffer|referenz(?:nummer)?)\.?[\s-]*)?(?:(?:id|no|number|nr|nummer|code)\b\.?)?"
    r"[\s#.:-]*(?:\b(?-i:[A-Z]{0,5})[-_]?(?!20\d\d\s*[)\]]?\s*$)\d[\dA-Z._/-]{2,})\s*[)\]]?\s*$"
    r"|,?\s+(?:\d{2,3}\s?[-–]\s?)?\d{2,3}\s?%$|,\s*(?:grade|band|werk|entgeltgruppe|eg|level)\s+\d+\w?(?:\s+\w+)?$"
    r"|,\s+(?:campaign|competition|web search|posting)\b.*$",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_LEAD_NUMBER = re.compile(
    r"^(?:competition|campaign|posting|vacancy|requisition|job|ref\.?)\s+(?:no\.?\s+|number\s+)?[A-Z]{0,4}[\d/-][\w/.-]*,?\s+(?=\D)"
    r"|^(?:[A-Z]{1,5}[ /-]?\d[\d/.-]*\s*[-–—:|,]+\s+(?=\D))"
    r"|^[(\[]?#?(?:[A-Z]{0,4}[-_]?\d[\d._-]{3,})[)\]]?\s*[-–—:|,]*\s+(?=\D)",
    re.IGNORECASE,
)
_TAIL_PAREN = re.compile(r"\s*[(\[]([^()\[\]]{1,40})[)\]]\s*$")
_TAIL_PART = re.compile(
    r"\s*(?:\s[-–—|/]\s|[-–—]\s|\s[-–—]|,\s|\sin\s+(?:the\s+)?|\s+\|\s*)\s*(?P<part>[^,|()–—]{2,40})$"
)
_EDGE = " \t\n\"'“”„«»‚‘’*,:;.-–—|#·•/("
_PLACE_WORD = re.compile(
    r"(?:remote|hybrid|on-?site|vollzeit|teilzeit|full[- ]time|part[- ]time|home ?office|standort\b.*"
    r"|\d{4,5} \w+|befristet.*|unbefristet|\d+ ?%|w2|contract|f/t|p/t|ab sofort|location.*|multiple locations)",
    re.IGNORECASE,
)
_MOST_WORDS = 12
_SHORT = 3
_SMALL = frozenset(
    """
    of and & the for in to on at with - – / de la und für fuer im am der die das des den zur zum von mit
    als bereich or ii iii iv i v 1 2 3 auf oder
    """.split()
)
_VERBS = frozenset(
    "is are was were be been have has had will would can could should thank thanks apply applying applied "
    "review reviewing regret unfortunately "
    "wish decided moving please we you your our they he she it us me my their his her haben hat sind ist "
    "wird werden wurde wir sie ihr ihre ihnen "
    "danken bedanken leider moechten koennen nicht not no that this which who what when where because "
    "consideration interested invite pleased "
    """
    interest interview interviewing application applicant bewerbung selected received chosen filled matches
    match want make know take taking see joining discuss
    """.split()
)


def title_span(text: str, start: int, end: int, *, named: bool) -> tuple[int, int] | None:
    """The span of the job title within `text[start:end]`, None when no title stands there.

    Args:
        text: a sentence, line or subject.
        start: where a cue says that the title begins.
        end: where it ends.
        named: True when the cue vouches for it, so that capitals are enough without a head noun.
    """
    found = _span_in(text[start:end], named)
    return (start + found[0], start + found[1]) if found else None


@lru_cache(maxsize=4096)
def _span_in(text: str, named: bool) -> tuple[int, int] | None:
    """`title_span` for the whole of a text; subject and body say the same title, and so do later letters."""
    start = _behind_label(text, 0, len(text))
    start, end = _without_edges(text, start, len(text))
    start, end = _without_lead(text, start, end)
    start = _behind_matter(text, start, end)
    end = _without_tail(text, start, _end_behind_mark(text, start, end))
    start, end = _without_edges(text, start, end)
    return (start, end) if end > start and _is_title(text[start:end], named=named) else None


def _behind_label(text: str, start: int, end: int) -> int:
    """Where the title begins behind "Position: " or a bar; a label inside brackets is none."""
    bracket = text.find("(", start, end)
    stop = end - 2 if bracket < 0 else min(end - 2, bracket)
    return max(
        start, *(text.rfind(mark, start, stop) + len(mark) if mark in text[start:stop] else start for mark in _LABELS)
    )


_LABELS = (": ", "| ", "• ")


def _behind_matter(text: str, start: int, end: int) -> int:
    """Where the title begins when a matter stands before it: "Feedback - Laboratory Supervisor"."""
    head, dash, tail = text[start:end].partition(" - ")
    if dash and not _has_head(fold(head).split()) and is_certain_title(tail):
        return end - len(tail)
    return start


def _end_behind_mark(text: str, start: int, end: int) -> int:
    """Where a title ends that goes on behind its mark of gender: "Fahrer (m/w/d) in Bollstedt"."""
    for mark in gender_marks(text[start:end]):
        stop = _BEHIND_MARK.search(text, start + mark[1], end)
        return stop.start() if stop else end
    return end


_BEHIND_MARK = re.compile(r",|\s(?:in|im(?! bereich\b)|am|an|ab|bei)\s", re.IGNORECASE)


def title_value(words: str) -> str:
    """A title's span as it is shown: on one line, without marks of gender."""
    if not _may_hold_gender(words):
        return one_line(words).strip(" -–,")
    return one_line(GENDER.sub(" ", words)).replace(" ,", ",").strip(" -–,")


def gender_marks(text: str) -> list[tuple[int, int]]:
    """Where marks such as "(m/w/d)" stand in a text."""
    return [match.span() for match in GENDER.finditer(text)] if "/d" in text or "/x" in text or "gender" in text else []


def may_end_title(text: str, end: int) -> bool:
    """Whether the word that ends at an offset may be a title's last: a capital, a bracket or a head noun."""
    begin = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end)) + 1
    word = text[begin:end]
    return bool(word) and (not word.islower() or _is_head(fold_word(word)))


def may_be_title(text: str) -> bool:
    """A quick look that spares most stretches the closer one."""
    if not text.islower():
        return not text.isspace()
    return _has_head(fold(text).split())


def _may_hold_gender(text: str) -> bool:
    return "/" in text or "(" in text or "[" in text or "|" in text


@lru_cache(maxsize=4096)
def is_certain_title(text: str) -> bool:
    """Whether a whole short text is a job title: capitalised and with a head noun that says so by itself."""
    value = title_value(text.strip(_EDGE))
    words = fold(value).split()
    if not 0 < len(words) <= 9 or any(word in _VERBS for word in words):
        return False
    if set(words) & {
        "application",
        "bewerbung",
        "interview",
        "update",
        "status",
        "team",
        "recruiting",
        "careers",
        "invitation",
        "einladung",
    }:
        return False
    certain = [word for word in words if word.strip("(),.:") not in UNCERTAIN]
    return bool(certain) and _has_head(certain) and (value[:1].isupper() or bool(GENDER.search(text)))


def _is_title(span: str, *, named: bool) -> bool:
    value = title_value(span)
    if _PLACEHOLDER.match(value):
        return (
            not re.search(r"company|firm|name\b(?<!role name)|date|candidate", value, re.IGNORECASE)
            or "role" in value.lower()
        )
    words = fold(value).replace("/", " / ").split()
    if not words or len(words) > _MOST_WORDS or not any(c.isalpha() for c in value) or "@" in value:
        return False
    if all(word.strip("(),.:[]") in GENERIC_ROLES or word in _SMALL for word in words) or words[0] in {
        "that",
        "which",
        "who",
        "what",
        "position",
        "rolle",
        "kennziffer",
        "kennung",
        "mein",
        "meine",
        "this",
        "im",
        "in",
        "am",
        "an",
        "bei",
        "if",
    }:
        return False
    if any(word.strip(",.()") in _VERBS for word in words):
        return False
    if value.isupper() and len(value) <= _SHORT and not _has_head(words):
        return False
    if _has_head(words if named else [word for word in words if word.strip("(),.:") not in UNCERTAIN]):
        return True
    return bool(GENDER.search(span)) or (named and _is_title_case(value.split()))


def _has_head(words: list[str]) -> bool:
    bare = [part for word in words for part in re.split(r"[/:*()|,_-]", word) if part]
    strong = any(_is_head(word) and word not in WEAK_ALONE for word in bare)
    return strong or (len(bare) > 1 and any(_is_head(word) for word in bare))


@lru_cache(maxsize=8192)
def _is_head(word: str) -> bool:
    bare = word.strip(".,'’")
    single = bare.removesuffix("s")
    return bare in HEADS_EN or single in HEADS_EN or single.endswith(HEAD_ENDINGS_DE)


def _is_title_case(words: list[str]) -> bool:
    """Whether every word but small ones begins with a capital or digit, as in the name of a role."""
    telling = [word for word in re.sub(r"\([^()]*\)", " ", " ".join(words)).split() if fold_word(word) not in _SMALL]
    return bool(telling) and all(
        word.strip(_EDGE + ")")[:1].isupper() or word[:1].isdigit() or not word[:1].isalpha() for word in telling
    )


def _without_edges(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGE.replace("(", "").replace(".", ""):
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if text[end - 1 : end] == ")" and "(" not in text[start:end]:
        return _without_edges(text, start, end - 1)
    if text.rfind("(", start, end) > text.rfind(")", start, end):
        end = text.rfind("(", start, end)
        return _without_edges(text, start, end)
    return start, end


def _without_lead(text: str, start: int, end: int) -> tuple[int, int]:
    lead = _LEADING.match(text, start, end)
    if lead and lead.end() < end:
        start = lead.end()
    number = _LEAD_NUMBER.match(text[start:end])
    return (start + number.end() if number else start), end


def _without_tail(text: str, start: int, end: int) -> int:
    """Cuts numbers, places and working hours that trail behind, until none does."""
    while True:
        window = text[start:end]
        gender_end = (
            max((match.end() for match in GENDER.finditer(window)), default=0) if _may_hold_gender(window) else 0
        )
        cut = _tail(window, gender_end)
        if cut is None or cut <= 0:
            return end
        end = start + len(window[:cut].rstrip(_EDGE))


_TAIL_SMALL = re.compile(
    r"\s+(?:und|and|of|für|for|in|im|or|oder|as|als|the|der|die|das|to|zu|with|mit)$", re.IGNORECASE
)


_PLACE_JOINT = re.compile(r"\s[-–—|/]\s|[-–—]\s|,\s|\s(?:in|am|im Raum)\s")


def _tail(window: str, gender_end: int) -> int | None:
    """Where a trailing part that is no part of the title begins, None when there is none."""
    small = _TAIL_SMALL.search(window[-12:])
    if small:
        return max(0, len(window) - 12) + small.start()
    if gender_end == len(window.rstrip()) and gender_end:
        mark = list(GENDER.finditer(window))[-1]
        return mark.start()
    number = _TAIL_NUMBER.search(window[-60:]) if _DIGIT.search(window) else None
    if number:
        return max(0, len(window) - 60) + number.start()
    paren = _TAIL_PAREN.search(window[-60:]) if window.endswith((")", "]")) else None
    if paren and _is_place(paren.group(1)):
        return max(0, len(window) - 60) + paren.start()
    for match in _PLACE_JOINT.finditer(window):
        if match.start() >= gender_end - 1 and _is_place(window[match.end() :]):
            return match.start()
    return None


def _is_place(part: str) -> bool:
    pieces = [piece.strip(" ()[].") for piece in re.split(r"[,/|]|\s[-–]\s|\s(?:or|oder|und|and|&)\s", part)]
    return bool(pieces) and all(
        not piece or fold_word(piece) in PLACES or _PLACE_WORD.fullmatch(piece) for piece in pieces
    )
