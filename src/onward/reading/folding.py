"""The form of a text that cues are matched against."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

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
_WORDS = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")


def fold(text: str) -> str:
    """Lower case, umlauts spelled out, accents off, quotes and dashes plain, white space single."""
    lowered = text.lower()
    if not lowered.isascii():
        lowered = lowered.translate(_PLAIN)
        if not lowered.isascii():
            # A combining accent gives the same letter as a composed one; composed umlauts are spelled out above.
            composed = unicodedata.normalize("NFC", lowered).translate(_PLAIN)
            lowered = "".join(c for c in unicodedata.normalize("NFKD", composed) if not unicodedata.combining(c))
    return " ".join(lowered.split())


@lru_cache(maxsize=16384)
def fold_word(word: str) -> str:
    """`fold` for a word or a name: mail is made of the same few thousand, so each is folded once."""
    return fold(word)


def words(folded: str) -> list[str]:
    """The words of a folded text, in order, repeats included."""
    return _WORDS.findall(folded)
