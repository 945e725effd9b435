"""The lists of words of one meaning, and how they are packed."""

from __future__ import annotations

import pytest

from onward.reading.concepts import CONCEPTS, unpack
from onward.reading.language import LANGUAGES
from training.concepts import entries, packed, patterns_of
from training.corpus import CORPUS

LISTS = sorted((CORPUS / "concepts").glob("*.txt"))


def groups(language: str) -> list[str]:
    """The names of a list, in its order."""
    lines = (CORPUS / "concepts" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [line.partition(":")[0] for line in lines if line.strip()]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_every_concept_once(language: str) -> None:
    """In the same order, so that lists can be read side by side."""
    assert groups(language) == groups("en")
    assert len(set(groups(language))) == len(groups(language))


def test_the_shipped_words_are_those_of_the_lists() -> None:
    """`make train` packs them; a list that was changed has to be packed again."""
    from importlib.resources import files

    assert files("onward.reading").joinpath(CONCEPTS).read_bytes() == packed()


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_no_stem_is_so_short_that_it_swallows_other_words(path) -> None:
    """Three letters at least, and nothing but letters and a star at the end."""
    for entry in entries(path):
        for pattern in entry.split():
            assert pattern.rstrip("*").isalpha()
            assert not pattern.endswith("*") or len(pattern) > 3, entry


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("nicht weiter berücksichtig*", ["nicht", "weiter", "beruecksichtig*"]),
        ("don't", ["don", "t"]),
        ("l'entretien", ["l", "entretien"]),
        ("Absage*", ["absage*"]),
        ("C1", ["c"]),
        ("", []),
    ],
)
def test_entries_are_cut_like_letters(entry: str, expected: list[str]) -> None:
    """Folded, marks off, the star kept."""
    assert patterns_of(entry) == expected


def test_a_word_of_too_many_meanings_is_left_out(tmp_path) -> None:
    """It would tell little."""
    path = tmp_path / "xx.txt"
    path.write_text("ONE: bank, tree\nTWO: bank\nTHREE: bank\n", encoding="utf-8")
    assert entries(path) == {"tree": ["ONE"]}
    assert unpack(packed(), "en").words
