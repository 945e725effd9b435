"""The labelled letters: what the reader has reached on them and must not lose."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bench.reading import OWN, Score, labelled, measure

FLOORS = {
    "english_ats": {"kind rejection": 0.97, "company": 0.85, "role": 0.85},
    "english_tech": {"kind rejection": 0.94, "company": 0.80, "role": 0.80},
    "german": {"kind rejection": 0.98, "company": 0.85, "role": 0.80},
    "held_out": {"kind rejection": 0.97, "company": 0.88, "role": 0.88},
    "demo": {"kind rejection": 0.97, "company": 0.92, "role": 0.88},
}


def f1(score: Score) -> float:
    """The balance of precision and recall."""
    return 2 * score.right / max(1, 2 * score.right + score.wrong + score.missed)


@pytest.fixture(scope="module")
def measured() -> dict[str, tuple[dict[str, Score], Counter[tuple[str, str]]]]:
    """Scores and confusion by source."""
    OWN.add("mareike.tolland@postfach.example")
    letters = labelled()
    return {source: measure([row for row in letters if row[2] == source]) for source in FLOORS}


@pytest.mark.parametrize("source", FLOORS)
def test_what_was_reached_is_kept(source: str, measured: dict[str, tuple[dict[str, Score], object]]) -> None:
    """F1 of rejections, companies and roles stays above its floor on every file."""
    scores = measured[source][0]
    low = {name: round(f1(scores[name]), 3) for name, floor in FLOORS[source].items() if f1(scores[name]) < floor}
    assert low == {}


def test_no_reason_is_given_without_ground(measured: dict[str, tuple[dict[str, Score], object]]) -> None:
    """Precision of reasons over all letters: nineteen in twenty."""
    scores = [scores["reasons"] for scores, _ in measured.values()]
    right, wrong = sum(score.right for score in scores), sum(score.wrong for score in scores)
    assert right / (right + wrong) > 0.93


def test_matters_other_than_work_are_hardly_ever_read_as_a_no(
    measured: dict[str, tuple[object, Counter[tuple[str, str]]]],
) -> None:
    """Cards, flights, loans, papers: at most one of over a hundred becomes a rejection."""
    confusion = sum((found for _, found in measured.values()), Counter())
    assert confusion["not_job", "rejection"] <= 1


def test_every_file_of_letters_has_its_floor() -> None:
    """A new file is measured."""
    assert {path.stem for path in Path("tests/corpus").glob("*.jsonl")} == set(FLOORS) - {"demo"}
