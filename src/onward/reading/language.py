"""Which language a letter is written in, guessed from its most frequent small words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Small words that (nearly) only one of these languages uses; folded (fuer, nao, e).
_SMALL_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        """the and you your we our for with have this that will not are be from would been has was at as of to is
        it""".split()
    ),
    "de": frozenset(
        "und sie ihre ihr wir der die das fuer mit nicht haben ist ihnen uns eine einen auf bei dass von zu im den "
        "dich dir deine du es ich".split()
    ),
    "fr": frozenset(
        "nous vous votre les des pour une avec dans est que sur pas notre cette ce au aux qui par et la le".split()
    ),
    "es": frozenset(
        "su para una los las con por que del nos el en hemos usted gracias esta este ha tu y se sido".split()
    ),
    "pt": frozenset(
        "sua seu para uma os as com por que nao voce em da do nos foi obrigado esta este na no e ao temos".split()
    ),
    "it": frozenset(
        "il la per una con che non della di sua suo gli le nostra abbiamo grazie questo e del sono ci la".split()
    ),
    "nl": frozenset(
        "het een van voor met niet wij je jouw uw onze dat hebben is op aan zijn ons bij de en we deze".split()
    ),
}
_LANGUAGES_OF = {
    word: tuple(language for language, small in _SMALL_WORDS.items() if word in small)
    for word in frozenset[str]().union(*_SMALL_WORDS.values())
}
LANGUAGES = frozenset(_SMALL_WORDS)
"""The languages that the reader reads."""

_SHARED_BETWEEN_ROMANCE = 1.15
_ENOUGH, _SHARE = 8, 0.12  # in a text of so many words, fewer small words than this share are chance


def guess_language(tokens: Iterable[str]) -> str:
    """The ISO 639-1 code of the likeliest of seven languages, "" when the text is too short or like none of them.

    Args:
        tokens: folded words in order.
    """
    scores = dict.fromkeys(_SMALL_WORDS, 0)
    total = 0
    for total, word in enumerate(tokens, start=1):  # noqa: B007 — the last number is the count
        for language in _LANGUAGES_OF.get(word, ()):
            scores[language] += 1
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    (best, first), (_, second) = ranked[0], ranked[1]
    if first == 0 or (total >= _ENOUGH and first / total < _SHARE):
        return ""
    return best if first >= second * _SHARED_BETWEEN_ROMANCE or first > second else ""
