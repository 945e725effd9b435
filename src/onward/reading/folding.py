"""The form of a text that cues are matched against."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from string import ascii_lowercase

_PLAIN = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "’": "'",
        "‘": "'",
        "´": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "‐": "-",
        "‑": "-",
        "…": "...",
        "\u00a0": " ",
        "\u200b": "",
        "\u00ad": "",
    }
)
_FOREIGN = re.compile(r"[^\x00-\x7f]{1,64}")
_LETTERS = bytes(code if chr(code) in ascii_lowercase else ord(" ") for code in range(256))
_WORDS = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")


def fold(text: str) -> str:
    """Lower case, umlauts spelled out, accents off, quotes and dashes plain, white space single."""
    return " ".join(_plain(text.lower()).split())


@lru_cache(maxsize=16384)
def fold_word(word: str) -> str:
    """`fold` for a word or a name: mail is made of the same few thousand, so each is folded once."""
    return fold(word)


def words(folded: str) -> list[str]:
    """The words of a folded text, in order, repeats included."""
    return _WORDS.findall(folded)


def letters_only(text: str) -> list[str]:
    """The runs of letters of a text, folded: quicker than `words(fold(text))`, for looking over a whole mail."""
    return _plain(text.lower()).encode("ascii", "replace").translate(_LETTERS).decode().split()


def _plain(lowered: str) -> str:
    if lowered.isascii():
        return lowered
    if not unicodedata.is_normalized("NFC", lowered):
        lowered = unicodedata.normalize("NFC", lowered)
    return _FOREIGN.sub(_plain_match, lowered)


def _plain_match(run: re.Match[str]) -> str:
    return _plain_run(run[0])


@lru_cache(maxsize=4096)
def _plain_run(run: str) -> str:
    """Composed letters beyond ASCII in plain ones; the same few runs make up most of any text."""
    plain = run.translate(_PLAIN)
    if plain.isascii():
        return plain
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
