"""The words of a mail as the finder of names sees them: their form, and what tables know of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from onward.reading.employer_names import is_legal_form
from onward.reading.first_names import FIRST_NAMES
from onward.reading.folding import fold_word
from onward.reading.places import PLACES
from onward.reading.role_words import HEAD_ENDINGS_DE, HEADS_EN

# Articles that French and Italian write together with the word behind them: "d'assistante".
_ELIDED = r"\b(?:[dlnjmtsc]|qu|un|all|coll|dall|dell|nell|sull|quest)['’](?=[^\W_])"
TOKEN = re.compile(rf"(?i:{_ELIDED})|\.NET\b|[^\W_]+(?:[.'’&+#-][^\W_]+)*[+#]*|[^\w\s]")
_SQUASHED = re.compile(r"[^a-z0-9]")


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """What one word is, wherever it stands.

    Attributes:
        folded: lower case without accents.
        stem: its first five letters.
        shape: capitals, digits or the mark itself.
        squashed: letters and digits only.
        own: features of the word itself.
        before, after: its features for the word that follows it, and for the one that it follows.
    """

    folded: str
    stem: str
    shape: str
    squashed: str
    own: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@lru_cache(maxsize=16384)
def word(token: str) -> Word:
    """The facts about a token; mail is made of the same few thousand."""
    folded = fold_word(token)
    shape = _shape(token)
    tables = tuple(_tables(token, folded))
    own = ("0" + folded, "s" + shape, "u" + folded[-3:] + shape, "v" + folded[:5] + shape[:1])
    return Word(
        folded,
        folded[:5],
        shape,
        _SQUASHED.sub("", folded),
        (*own, *("t" + table + shape for table in tables)),
        ("-" + folded, *("-t" + table for table in tables)),
        ("+" + folded, *("+t" + table for table in tables)),
    )


def _shape(token: str) -> str:
    first = token[0]
    if not first.isalnum():
        return token
    if token.isdigit():
        return "9"
    if first.isupper():
        if len(token) > 1 and token.isupper():
            return "XX"
        return "XxX" if any(sign.isupper() for sign in token[1:]) else "Xx"
    return "x" if token.islower() else "x9"


def _tables(token: str, folded: str) -> list[str]:
    found = []
    if folded in FIRST_NAMES:
        found.append("first")
    if folded in HEADS_EN or folded.endswith(HEAD_ENDINGS_DE):
        found.append("title")
    if folded in PLACES:
        found.append("place")
    if is_legal_form(token):
        found.append("legal")
    return found


BORDER = Word("", "", "^", "", (), ("-",), ("+",))
