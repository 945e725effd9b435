"""Patterns that find the words of a day or a length of time; what they mean is decided elsewhere.

All of them match `flat` text: lower case, one plain letter for each letter, so that offsets stay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from onward.reading.date_words import WORDS, DateWords, Lead

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

T = TypeVar("T")

_FLAT = str.maketrans("àáâãäåçèéêëìíîïñòóôõöøùúûüýÿßœæº°ª", "aaaaaaceeeeiiiinoooooouuuuyysoa°°°")
_LONG = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_UMLAUTS = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss?"}
_SPELLED_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s"))
_ORDINAL = r"(?:st|nd|rd|th|er|ere|ste|de|e|[.°]|ro)?"
# Portuguese weekdays are also "second", "third", …: alone they stand at the end of words or before a time.
_NO_ORDINAL = (
    r"(?:(?<!\bsegunda)(?<!\bterca)(?<!\bquarta)(?<!\bquinta)(?<!\bsexta)"
    r"|(?=\s*(?:[,.;:?!()]|$|\d)|\s(?:dia|as|de manha|a tarde|que vem|ou|e|ate|pela|ao)\b))"
)
_YEAR = r"(?:\.?,?[\s-]+(?:(?:of|de|del|do|d[ae])\s+)?(?P<{}>20\d\d)\b(?![-/]\d))?"
# Behind a weekday's number these make it an hour, a price, a share or a count.
_NO_DAY_NUMBER = (
    r"(?![\d/%€$]|[:.,]\d|\s?(?:h\b|hs\b|uhr|uur\b|u\d|[ap]\.?\s?m\b|ore\b|hrs|horas?\b|heures?\b|%|€|eur"
    r"|o'?clock|min|pers|jour|day|tag|dia\b|giorn|dag))"
)


def flat(lower: str) -> str:
    """Lower-case text with plain letters, character for character."""
    return lower if lower.isascii() else lower.translate(_FLAT)


def spellings(word: str) -> tuple[str, ...]:
    """A word in flat letters, and with umlauts spelled out."""
    plain, long = flat(word), flat(word.translate(_LONG))
    return (plain,) if plain == long else (plain, long)


def folded_pattern(pattern: str) -> str:
    """A regular expression with accents, for flat text and for umlauts spelled out."""
    return "".join(_UMLAUTS.get(c, flat(c)) for c in pattern).replace(" ", r"\s+")


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; common beginnings are tried once."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]  # letters, recursively; "" ends a word
    for spelling in {spelling for word in words for spelling in spellings(word)}:
        branch = tree
        for letter in spelling:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _branches(tree) if tree else r"(?!)"


def _branches(tree: Mapping[str, Mapping]) -> str:  # type: ignore[type-arg]
    parts = [
        (r"\s+" if letter == " " else re.escape(letter)) + _branches(rest)
        for letter, rest in sorted(tree.items())
        if letter
    ]
    if not parts:
        return ""
    whole = parts[0] if len(parts) == 1 and "" not in tree else f"(?:{'|'.join(parts)})"
    return f"{whole}?" if "" in tree else whole


def _split(words: str, mark: str = "|") -> list[str]:
    return [word for word in words.split(mark) if word]


@dataclass(frozen=True, slots=True)
class DatePatterns:
    """The compiled words of some languages.

    Attributes:
        day, month_first: a day written with digits; a group for each part.
        weekday_before: a weekday at the end of the words before a date.
        month: a month with its year and no day.
        weekday: a day of the week, today and its neighbours.
        span: a length of time.
        end: the end of a week, month, quarter or year.
        months, weekdays, near, numbers, units, fixed, end_units: what the words stand for, flat.
        leads, fillers: the words before a day.
        limit_behind, past_behind: the words behind it.
        following, next_week: words that put a weekday or a week into the week after.
        morning: words before the word for tomorrow that make it the morning.
        stems: one of them stands in every sentence that holds a day but no digit.
        month_keys, unit_keys, weekday_keys, end_keys: the first letters of the words that each pattern needs.
    """

    day: re.Pattern[str]
    month_first: re.Pattern[str]
    weekday_before: re.Pattern[str]
    month: re.Pattern[str]
    weekday: re.Pattern[str]
    span: re.Pattern[str]
    end: re.Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    near: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, tuple[int, int]]
    fixed: Mapping[str, tuple[int, int]]
    end_units: Mapping[str, str]
    leads: Mapping[str, Lead]
    fillers: frozenset[str]
    limit_behind: re.Pattern[str]
    past_behind: re.Pattern[str]
    following: re.Pattern[str]
    next_week: re.Pattern[str]
    morning: re.Pattern[str]
    stems: tuple[str, ...]
    month_keys: frozenset[str]
    unit_keys: frozenset[str]
    weekday_keys: frozenset[str]
    end_keys: frozenset[str]


@lru_cache(maxsize=16)
def patterns_for(language: str) -> DatePatterns:
    """The words of a language, English beside it because letters mix it in; of all when the language is not known."""
    codes = tuple(dict.fromkeys((language, "en"))) if language in WORDS else tuple(WORDS)
    words = [WORDS[code] for code in codes]
    return DatePatterns(
        day=_day_pattern(words),
        month_first=_month_first_pattern(words),
        weekday_before=_weekday_before_pattern(words),
        month=_month_pattern(words),
        weekday=_weekday_pattern(words),
        span=_span_pattern(words),
        end=_end_pattern(words),
        months=_ranked(each.months for each in words),
        weekdays=_ranked(names for each in words for names in (each.weekdays, each.short_weekdays)),
        near=_merged(each.near for each in words),
        numbers=_merged(each.numbers for each in words),
        units=_merged(each.units for each in words),
        fixed=_merged(each.fixed for each in words),
        end_units=_merged(each.end_units for each in words),
        leads=_merged(_leads(each) for each in words),
        fillers=frozenset(
            flat(word) for each in words for word in (*each.fillers.replace("'", " ").split(), *each.near)
        ),
        limit_behind=re.compile(_behind([each.limit_behind for each in words]).pattern + _BEFORE_HOUR),
        past_behind=_behind([each.past_behind for each in words]),
        following=re.compile(any_of(word for each in words for word in _split(each.following))),
        next_week=re.compile(any_of(word for each in words for word in _split(each.next_week))),
        morning=re.compile(rf"\b(?:{any_of(word for each in words for word in _split(each.morning))})\s$"),
        month_keys=_keys(name for each in words for names in each.months for name in names.split()),
        unit_keys=_keys(word for each in words for word in (*each.units, *(word.split()[-1] for word in each.fixed))),
        weekday_keys=_keys(
            word for each in words for word in (*" ".join(each.weekdays).split(), *(w.split()[-1] for w in each.near))
        ),
        end_keys=_keys(phrase.split()[0] for each in words for phrase in _split(each.ends)),
        stems=tuple(dict.fromkeys(stem for each in words for stem in _split(each.stems))),
    )


def value_of(table: Mapping[str, T], text: str) -> T | None:
    """What matched words stand for."""
    key = " ".join(text.split())
    found = table.get(key)
    if found is None:
        for long, short in _SPELLED_OUT:
            key = key.replace(long, short)
        found = table.get(key)
    return found


_KEY = re.compile(r"\b[a-z]{1,4}")


def keys_of(text: str) -> frozenset[str]:
    """The first letters of every word of a flat text."""
    return frozenset(_KEY.findall(text))


def _keys(words: Iterable[str]) -> frozenset[str]:
    """The first letters of the words of each phrase, umlauts also spelled out."""
    found: set[str] = set()
    for word in words:
        found.update(*(keys_of(spelling) for spelling in spellings(word)))
    return frozenset(found)


def _ranked(named: Iterable[Iterable[str]]) -> dict[str, int]:
    """Names by their place in each list, from 0 on."""
    return _merged({name: at for at, names in enumerate(each) for name in names.split()} for each in named)


def _merged(tables: Iterable[Mapping[str, T]]) -> dict[str, T]:
    """Tables by flat words; of two meanings the first table's holds."""
    found: dict[str, T] = {}
    for table in tables:
        for word, value in table.items():
            found.setdefault(flat(word), value)
    return found


def _leads(words: DateWords) -> dict[str, Lead]:
    return {
        " ".join(spelling.replace("'", " ").split()): lead
        for lead, phrases in words.leads.items()
        for phrase in phrases.split(",")
        for spelling in spellings(phrase)
    }


def _behind(phrases: list[str]) -> re.Pattern[str]:
    return re.compile(rf"[\s,()]{{0,3}}(?:\w+\s)?(?:{any_of(p for each in phrases for p in each.split(','))})\b")


# As in: today before 15:00.
_BEFORE_HOUR = (
    r"|\s(?:before|by|bis|vor|avant|antes de las?|ate as?|entro le|voor)\s(?:ore\s)?\d{1,2}\s?(?:[:.h]|uhr|uur|[ap]m)"
)


def _names(named: Iterable[tuple[str, ...]]) -> str:
    return any_of(name for names in named for group in names for name in group.split())


def _day_pattern(words: list[DateWords]) -> re.Pattern[str]:
    """One pattern for all ways to write a day that begin with a digit."""
    month = _names(each.months for each in words)
    joiner = any_of(word for each in words for word in _split(each.joiners))
    return re.compile(
        r"(?:(?<![\d/.-])(?P<iy>20\d\d)-(?P<im>\d\d?)-(?P<id>\d\d?)(?![\d-])"
        r"|(?<![\d/.,+-])(?P<dd>\d{1,2})\.\s?(?P<dm>\d{1,2})\.(?:\s?(?P<dy>20\d\d|\d\d)(?!\d)(?![:.]\d))?(?!\d)"
        r"|(?<![\d/.+-])(?P<sa>\d{1,2})/(?P<sb>\d{1,2})(?:/(?P<sy>20\d\d|\d\d))?(?![\d/])"
        r"|(?<![\d/.-])(?P<ha>\d{1,2})-(?P<hb>\d{1,2})-(?P<hy>20\d\d)(?![\d-])"
        rf"|(?<![\d/.:-])(?P<fd>\d{{1,2}})(?:{_ORDINAL}[\s-]+|[.°]\s?)(?:(?:{joiner})\s+)?"
        rf"(?P<fm>{month})\b{_YEAR.format('fy')})"
    )


def _month_first_pattern(words: list[DateWords]) -> re.Pattern[str]:
    """A month with a day behind it, as English has it: "March 3, 2026"."""
    month = _names(each.months for each in words if each is WORDS["en"])
    return re.compile(
        rf"\b(?P<mm>{month})\b\.?\s+(?:the\s+)?(?P<md>\d{{1,2}})(?:st|nd|rd|th)?"
        r"(?![\d:]|[.,]\d|\s?(?:am|pm)\b)(?:(?:\s*,)?\s+(?P<my>20\d\d)\b)?"
    )


def _weekday_before_pattern(words: list[DateWords]) -> re.Pattern[str]:
    """A weekday that stands just before a date."""
    long, short = _names(each.weekdays for each in words), _names(each.short_weekdays for each in words)
    articles = any_of(word for each in words for word in _split(each.articles))
    return re.compile(
        rf"\b(?P<wd>{long}|(?:{short})(?=[.,\s]))\b\.?[\s,(]{{1,3}}(?:(?:{articles})\s+)?$",
    )


def _month_pattern(words: list[DateWords]) -> re.Pattern[str]:
    month = _names(each.months for each in words)
    return re.compile(rf"\b(?P<month>{month})\b\.?\s+(?:de\s+|del\s+)?(?P<year>20\d\d)\b(?!-)")


def _weekday_pattern(words: list[DateWords]) -> re.Pattern[str]:
    which = any_of(word for each in words for word in (*_split(each.following), *_split(each.this)))
    weeks = any_of(word for each in words for word in _split(each.next_week))
    long = _names(each.weekdays for each in words)
    articles = any_of(word for each in words for word in _split(each.articles))
    near = any_of(word for each in words for word in each.near)
    return re.compile(
        rf"\b(?:(?:(?P<week>{weeks})\s+(?:on\s+|am\s+|le\s+|el\s+|op\s+)?)?(?:(?P<which>{which})\s+)?)"
        rf"(?P<weekday>{long})\b{_NO_ORDINAL}"
        rf"(?:[\s,]{{1,2}}(?:(?:{articles})\s+)?(?P<number>\d{{1,2}})(?:st|nd|rd|th|e|ste|[.°])?{_NO_DAY_NUMBER})?"
        rf"(?:\s+(?:(?:of|der|de|da|della|van)\s+)?(?P<behind>{weeks}|{which})\b)?"
        rf"|\b(?P<near>{near})\b",
    )


def _span_pattern(words: list[DateWords]) -> re.Pattern[str]:
    numbers = any_of(word for each in words for word in each.numbers)
    units = any_of(word for each in words for word in each.units)
    working = any_of(word for each in words for word in each.working.split())
    fixed = any_of(word for each in words for word in each.fixed)
    more = rf"(?:\s*(?:-|to|bis|or|oder|a|ou|o|of|tot)\s*(?P<more>\d{{1,3}}|{numbers}))?"
    described = rf"(?:(?P<working>{working})\s+|(?!(?:{units}|{fixed})\b)[a-z]{{4,12}}\s+)?"
    return re.compile(
        rf"(?<![\d:.,])\b(?:(?P<fixed>{fixed})\b|(?P<count>\d{{1,3}}|{numbers}){more}(?:\s*\([\w\s]{{1,12}}\))?[\s-]+"
        rf"{described}(?P<unit>{units})\b(?:\s+(?P<behind>{working})\b)?)",
    )


def _end_pattern(words: list[DateWords]) -> re.Pattern[str]:
    ends = any_of(word for each in words for word in _split(each.ends))
    units = any_of(word for each in words for word in each.end_units)
    which = any_of(word for each in words for word in (*_split(each.following), *_split(each.this)))
    month = _names(each.months for each in words)
    weeks = any_of(word for each in words for word in _split(each.next_week))
    return re.compile(
        rf"\b(?:{ends})\s*(?:(?P<week>{weeks})\b|(?:(?:the|der|des|la|el|da|do)\s+)?(?:(?P<which>{which})\s+)?"
        rf"(?:(?P<unit>{units})\b(?:\s+(?P<behind>{which})\b)?"
        rf"|(?P<month>{month})\b(?:\s+(?:de\s+)?(?P<year>20\d\d))?))"
    )
