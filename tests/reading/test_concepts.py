"""Words of one meaning: what a row of words names, and lexicons as bytes and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.reading.concepts import concepts, pack, unpack
from onward.reading.language import LANGUAGES

NO = {
    "en": "we regret that we have decided to move forward with another candidate",
    "de": "leider haben wir uns fuer eine andere bewerberin entschieden",
    "fr": "malheureusement nous avons retenu une autre candidature",
    "es": "lamentablemente hemos elegido a otra candidata",
    "pt": "infelizmente escolhemos outra candidata",
    "it": "purtroppo abbiamo scelto un altro candidato",
    "nl": "helaas hebben wij voor een andere kandidaat gekozen",
}
WORDS = st.text("abcdefg", min_size=3, max_size=6)
ENTRIES = st.dictionaries(
    st.lists(st.one_of(WORDS, WORDS.map("{}*".format)), min_size=1, max_size=3).map(" ".join),
    st.lists(st.sampled_from(["ONE", "TWO", "THREE"]), min_size=1, max_size=2, unique=True),
    max_size=8,
)


@pytest.mark.parametrize("language", NO)
def test_a_no_names_the_same_in_every_language(language: str) -> None:
    """Regret, and that it was another."""
    named = {concept for each in concepts(NO[language].split(), language) for concept in each}
    assert "REGRET" in named
    assert named & {"OTHERS_CHOSEN", "OTHER"}


def test_every_language_has_a_lexicon() -> None:
    """Of the languages that the reader reads."""
    assert all(concepts(["test"], language) is not None for language in LANGUAGES)
    assert set(NO) == LANGUAGES


def test_a_phrase_outranks_its_words() -> None:
    """Moving forward is no moved appointment."""
    assert concepts("move forward".split(), "en") == [("PROCEED",)] * 2


def test_an_unknown_language_is_read_with_the_likeliest_lexicon() -> None:
    """The one that knows most of the words."""
    words = NO["de"].split()
    assert concepts(words, "") == concepts(words, "de")


@given(ENTRIES, st.lists(WORDS, max_size=12))
def test_a_lexicon_comes_back_from_its_bytes(entries: dict[str, list[str]], words: list[str]) -> None:
    """Words and phrases, each with its concepts; an entry that stands in a text is found there."""
    found = unpack(pack({"aa": {"other": ["ONE"]}.items(), "xx": entries.items()}), "xx")
    for entry, meant in entries.items():
        table = found.phrases if " " in entry else found.words
        assert table[entry] == tuple(meant)
    for word in words:
        own, _ = found.of_word(word)
        fitting = [entry for entry in entries if " " not in entry and (entry == word or _begins(word, entry))]
        assert bool(own) == bool(fitting)


def _begins(word: str, entry: str) -> bool:
    return entry.endswith("*") and word.startswith(entry[:-1])


@given(st.lists(st.sampled_from(" ".join(NO.values()).split()), max_size=20), st.sampled_from(sorted(LANGUAGES)))
def test_every_word_has_its_place(words: list[str], language: str) -> None:
    """One row of concepts for each word, whatever phrases there are."""
    assert len(concepts(words, language)) == len(words)


def test_a_language_without_words_is_said() -> None:
    """With its name."""
    with pytest.raises(KeyError, match="'zz'"):
        unpack(pack({}), "zz")
