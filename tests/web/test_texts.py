"""What the pages say: the same texts in both languages, with the same places for values."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

import onward.web
from onward.web.texts import LANGUAGES, language_of, texts

FOLDER = Path(onward.web.__file__).parent


def places(text: str) -> set[str]:
    """The names of values that are filled in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_every_text_is_there_in_both_languages() -> None:
    """And both take the same values."""
    english, german = (texts(language) for language in LANGUAGES)
    assert english.keys() == german.keys()
    for name, text in english.items():
        assert german[name].strip(), name
        assert places(text) == places(german[name]), name


def test_no_text_shouts_or_prescribes() -> None:
    """No exclamation mark, no "should", no praise (evidence.md C)."""
    for language in LANGUAGES:
        for name, text in texts(language).items():
            assert "!" not in text, name
            assert not re.search(r"\b(?:should|at least you|amazing|awesome|sollten Sie|leider nur)\b", text), name


def test_every_text_that_a_template_asks_for_is_there() -> None:
    """Names that are put together are left to the pages' own tests."""
    known = texts("en")
    for path in sorted((FOLDER / "templates").glob("*.html")):
        for call, name in re.findall(r"\bt(\.count)?\(\"([a-z_]+\.[a-z0-9_]+)\"[,)]", path.read_text(encoding="utf-8")):
            wanted = (f"{name}_one", f"{name}_many") if call else (name,)
            assert known.keys() >= set(wanted), f"{path.name}: {name}"


@pytest.mark.parametrize(
    ("wanted", "accepted", "expected"),
    [
        ("de", "en", "de"),
        ("", "de-AT,de;q=0.9,en;q=0.8", "de"),
        ("", "fr, en;q=0.5", "en"),
        ("", "fr", "en"),
        ("xx", "", "en"),
        ("", "\0;;,", "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_browsers(wanted: str, accepted: str, expected: str) -> None:
    """English when neither is spoken here."""
    assert language_of(wanted, accepted) == expected
