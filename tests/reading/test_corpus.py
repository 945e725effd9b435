"""The labelled letters: what the reader has reached on writers whom no weights have seen, and must not lose."""

from __future__ import annotations

import pytest

from bench.reading import Measured, held_out_writers, letters_of, measure

FLOORS = {"kind rejection": 0.88, "company": 0.78, "role": 0.73, "people": 0.80, "requisition": 0.78}


@pytest.fixture(scope="module")
def measured() -> Measured:
    """The reader on the test part."""
    return measure(letters_of("test"))


@pytest.mark.parametrize("fact", FLOORS)
def test_what_was_reached_is_kept(fact: str, measured: Measured) -> None:
    """F1 on the test part stays above its floor."""
    assert measured.scores[fact].f1 >= FLOORS[fact]


def test_kinds_are_told_apart(measured: Measured) -> None:
    """The mean over the kinds."""
    assert measured.macro_f1 >= 0.82


def test_hardly_a_rejection_is_missed(measured: Measured) -> None:
    """A missed rejection leaves somebody alone with it."""
    assert measured.scores["kind rejection"].recall >= 0.93


def test_no_reason_is_given_without_ground(measured: Measured) -> None:
    """A wrong reason hurts more than none: nineteen in twenty are right, give or take one."""
    assert measured.scores["reasons"].precision >= 0.92


def test_matters_other_than_work_are_hardly_ever_read_as_a_no(measured: Measured) -> None:
    """Cards, flights, loans, papers: at most one in ten of the traps that were written to be taken for one."""
    others = sum(count for (expected, _), count in measured.confusion.items() if expected == "not_job")
    assert measured.confusion["not_job", "rejection"] <= others / 10


def test_english_and_german_are_read_best(measured: Measured) -> None:
    """Nine letters in ten of the languages in which most owners search."""
    for language in ("en", "de"):
        counts = measured.languages[language]
        assert counts[True] / counts.total() >= 0.9


def test_no_writer_of_the_test_part_is_learnt_from() -> None:
    """The two parts have no writer in common, and the test part speaks every language."""
    assert {letter.writer for letter in letters_of("test")} == held_out_writers()
    assert not {letter.writer for letter in letters_of("train")} & held_out_writers()
    assert len({letter.row["language"] for letter in letters_of("test")}) == 7
