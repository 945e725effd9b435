"""The owner's words inside a letter's sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.drafts.phrase import MOST_WORDS, Form, impressed, talked_about


@pytest.mark.parametrize(
    ("note", "language", "phrase"),
    [
        ("We talked about the rebrand of the ferry line.", "en", "the rebrand of the ferry line"),
        ("I enjoyed talking about how they train new people", "en", "how you train new people"),
        ("Discussed Figma and Sketch", "en", "Figma and Sketch"),
        ("Their plans for the reading room", "en", "your plans for the reading room"),
        ("the clients and their budgets", "en", "the clients and their budgets"),
        ("the people who are on call", "en", "the people who are on call"),
        ("Wir haben über den Umzug des Lagers gesprochen.", "de", "den Umzug des Lagers"),
        ("über die neue Fährlinie", "de", "die neue Fährlinie"),
        ("darüber, wie sie neue Leute einarbeiten", "de", "wie Sie neue Leute einarbeiten"),
    ],
)
def test_what_was_talked_about_finishes_the_sentence(note: str, language: str, phrase: str) -> None:
    """Only the beginning is cut off or put into the second person."""
    found = talked_about(note, language)
    assert found is not None
    assert found.text == phrase
    assert found.source == note


@pytest.mark.parametrize(
    ("note", "language", "phrase", "form"),
    [
        ("I was impressed by the calm reviews.", "en", "the calm reviews", Form.NOUN),
        ("I liked that everybody sees the drafts", "en", "the fact that everybody sees the drafts", Form.CLAUSE),
        ("How openly they spoke about mistakes", "en", "how openly they spoke about mistakes", Form.CLAUSE),
        ("Beeindruckt hat mich: die ruhige Art im Team", "de", "die ruhige Art im Team", Form.NOUN),
        ("Dass alle die Entwürfe sehen.", "de", "dass alle die Entwürfe sehen", Form.CLAUSE),
        ("ihre kurzen Wege", "de", "Ihre kurzen Wege", Form.NOUN),
    ],
)
def test_what_impressed_finishes_the_sentence(note: str, language: str, phrase: str, form: Form) -> None:
    """A noun phrase or a clause."""
    found = impressed(note, language)
    assert found is not None
    assert (found.text, found.form) == (phrase, form)


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("", "en"),
        ("The interview was long. They asked about Figma.", "en"),
        ("She showed me the studio", "en"),
        ("The ferry line was great fun", "en"),
        ("die Art, wie das Team über die Entwürfe spricht", "en"),
        ("the way that the team speaks of the drafts", "de"),
        ("word " * (MOST_WORDS + 1), "en"),
    ],
)
def test_what_cannot_be_placed_is_not_used(note: str, language: str) -> None:
    """The program asks instead: a whole sentence, too many words, the other language."""
    assert talked_about(note, language) is None


@given(st.text(max_size=200), st.sampled_from(["en", "de"]))
def test_any_note_gives_words_of_that_note(note: str, language: str) -> None:
    """Nothing is added but "the fact", and nothing raises."""
    for found in (talked_about(note, language), impressed(note, language)):
        if found is not None:
            words = found.text.removeprefix("the fact ").lower().split()
            told = " ".join(note.split()).lower()
            assert found.text
            assert len(words) <= MOST_WORDS
            assert all(word.strip(",") in told or word.startswith("you") for word in words)
