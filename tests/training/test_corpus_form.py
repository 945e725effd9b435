"""The form of labelled letters, and what is said of letters that are not of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from training.corpus import CORPUS, LabelledLetter, faults, read_letters

if TYPE_CHECKING:
    from pathlib import Path

LETTER = """\
=== en-a-001
kind: rejection
decline: explicit
language: en
from: Harrowgate Careers <jobs@harrowgate.example>
date: 2026-03-04T14:22+01:00
subject: Your application as Data Engineer
company: Harrowgate
role: Data Engineer
person: Marta Quill | recruiter
keep: 6
date.reapply_after: 2026-09-04
---
{greeting}Dear Jane,

{thanks}thank you for your time. {decline_explicit}We have decided not to go on
with your application. {point:skill:interview:improve}Your SQL was not yet where we need it.

{sign_off}Kind regards,
{-}Marta Quill
"""
# What is changed in the letter, and the one sentence that is said of it.
FAULTS = [
    ("keep: 6", "colour: blue", "'colour' is no field"),
    ("2026-09-04", "in autumn", "date.reapply_after 'in autumn' is no day such as 2026-03-04"),
    ("14:22+01:00", "14:22", "date has no offset"),
    ("date: 2026-03-04T14:22+01:00", "date: soon", "date 'soon' is no moment such as 2026-03-04T14:22+01:00"),
    ("language: en", "language: xx", "language 'xx' is none of en, de, fr, es, pt, it, nl, "),
    ("harrowgate.example", "harrowgate.com", "from: 'jobs@harrowgate.com' does not end in .example"),
    ("keep: 6", "keep: long", "keep is a number of months, or yes"),
    ("keep: 6", "feedback: some", "feedback is none of given, offered, refused, none"),
    (
        "decline: explicit",
        "decline: no",
        "decline must be explicit or implied for a rejection, and absent otherwise",
    ),
    (
        "company: Harrowgate",
        "company: Brandau",
        "company 'Brandau' does not stand in the sender, the subject or the text as spelled",
    ),
    ("person: Marta Quill", "person: Tobias Wren", "person 'Tobias Wren' does not stand in the letter as spelled"),
    ("{thanks}", "{applause}", "{applause} is no mark"),
    ("{point:skill:interview:improve}", "{point:skill}", "point 'skill' is not TOPIC:STAGE:SENSE"),
    (
        "thank you for your time.",
        "thank you. " * 70,
        "{thanks} runs over more than one paragraph: 'thank you. thank you. thank you. thank you. thank you. thank'",
    ),
]
STARTS = [
    ("kind: rejection", "kind: refusal", "kind 'refusal' is none of "),
    ("| recruiter", "| boss", "person 'Marta Quill | boss': the part is none of "),
    ("{thanks}", "{reason:mood}", "reason 'mood' is none of "),
]


def letters_of(text: str, folder: Path) -> list[LabelledLetter]:
    """The letters of a file with this text."""
    path = folder / "writer_a.letters"
    path.write_text(text, encoding="utf-8")
    return list(read_letters(path))


def faults_of(old: str, new: str, folder: Path) -> list[str]:
    """What is said of the letter above with one thing changed."""
    assert old in LETTER
    return list(faults(letters_of(LETTER.replace(old, new), folder)[0]))


@pytest.mark.parametrize("path", sorted((CORPUS / "letters").glob("*.letters")), ids=lambda path: path.stem)
def test_the_letters_of_the_corpus_have_no_faults(path: Path) -> None:
    """Every field and mark is known, every name stands in its letter, no id stands twice."""
    letters = list(read_letters(path))
    assert letters
    assert [f"{letter.id}: {fault}" for letter in letters for fault in faults(letter)] == []
    assert len({letter.id for letter in letters}) == len(letters)


def test_a_letter_is_taken_apart(tmp_path: Path) -> None:
    """Fields, marks, and the text without them."""
    (letter,) = letters_of(LETTER, tmp_path)
    assert list(faults(letter)) == []
    assert (letter.id, letter.writer, letter.get("role"), letter.get("agency")) == (
        "en-a-001",
        "writer_a",
        "Data Engineer",
        "",
    )
    assert letter.text.startswith("Dear Jane,\n\nthank you for your time. We have decided")
    assert [(mark.label, mark.detail) for mark in letter.marks] == [
        ("greeting", ""),
        ("thanks", ""),
        ("decline_explicit", ""),
        ("point", "skill:interview:improve"),
        ("sign_off", ""),
    ]
    assert letter.marks[2].text == "We have decided not to go on with your application."
    assert letter.feedback == "given"


@pytest.mark.parametrize(("old", "new", "sentence"), FAULTS)
def test_what_is_wrong_is_said_in_a_sentence(old: str, new: str, sentence: str, tmp_path: Path) -> None:
    """One thing wrong, one sentence."""
    assert faults_of(old, new, tmp_path) == [sentence]


@pytest.mark.parametrize(("old", "new", "start"), STARTS)
def test_an_unknown_word_is_answered_with_the_known_ones(old: str, new: str, start: str, tmp_path: Path) -> None:
    """The list follows the sentence's beginning."""
    assert any(fault.startswith(start) for fault in faults_of(old, new, tmp_path))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("=== a\nkind: other\n\nHello\n", "a: no line '---'"),
        ("=== a\nkind: other\nnonsense\n---\nHello\n", "a: 'nonsense' is no field"),
    ],
)
def test_a_file_of_another_form_is_refused(text: str, message: str, tmp_path: Path) -> None:
    """The error says in which letter."""
    with pytest.raises(ValueError, match=message):
        letters_of(text, tmp_path)


def test_marks_of_html_end_with_their_block(tmp_path: Path) -> None:
    """Tags are no part of a labelled stretch, entities are the signs they stand for."""
    text = "=== a\nbody: html\n---\n<p>{thanks}Thank <b>you</b> &amp; bye.</p><p>More.</p>\n"
    (letter,) = letters_of(text, tmp_path)
    assert [mark.text for mark in letter.marks] == ["Thank you & bye."]
