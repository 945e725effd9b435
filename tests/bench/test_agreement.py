"""The agreement of two annotators is Cohen's."""

from __future__ import annotations

import json

import pytest

from bench.agreement import compared, corpus_rows, kappa, pairs, second_rows

# From the four cells of a table of two answers: yes/yes, yes/no, no/yes, no/no.
WORKED = [
    # Observed 35/50; by chance 25·30 + 25·20 of 50·50, a half; (0.7 - 0.5) / (1 - 0.5).
    ((20, 5, 10, 15), 0.4),
    # The same observed agreement of 60/100 with other margins: by chance 0.54, and 0.46.
    ((45, 15, 25, 15), 0.06 / 0.46),
    ((25, 35, 5, 35), 0.14 / 0.54),
    ((10, 0, 0, 10), 1.0),
    ((5, 5, 5, 5), 0.0),
    ((0, 10, 10, 0), -1.0),
]


def answers(cells: tuple[int, int, int, int]) -> list[tuple[bool, bool]]:
    """The pairs of answers that a table of four cells counts."""
    kinds = ((True, True), (True, False), (False, True), (False, False))
    return [kind for kind, count in zip(kinds, cells, strict=True) for _ in range(count)]


@pytest.mark.parametrize(("cells", "expected"), WORKED)
def test_kappa_of_worked_tables(cells, expected):
    """Computed by hand from the margins."""
    assert kappa(answers(cells)) == pytest.approx(expected)


def test_kappa_of_three_answers():
    """Observed 4/6; by chance (2·2 + 2·3 + 2·1) / 36, a third; a half."""
    told = [("a", "a"), ("a", "b"), ("b", "b"), ("b", "b"), ("c", "c"), ("c", "a")]
    assert kappa(told) == pytest.approx(0.5)


@pytest.mark.parametrize("told", [[], [("no", "no")] * 5])
def test_kappa_is_unknown_where_nothing_could_differ(told):
    """Without letters, or with one answer to all, there is no chance to correct for."""
    assert kappa(told) is None


def test_decline_and_reasons_are_compared_where_both_call_it_a_rejection():
    """The corpus holds reasons with their sentences, the second annotators codes."""
    first = {
        "x-1": {"id": "x-1", "kind": "rejection", "decline": "implied", "reasons": [{"code": "filled", "text": "…"}]},
        "x-2": {"id": "x-2", "kind": "status", "decline": None, "reasons": [], "company": "Vantry GmbH"},
    }
    second = {
        "x-1": {"id": "x-1", "kind": "rejection", "decline": "explicit", "reasons": ["filled"]},
        "x-2": {"id": "x-2", "kind": "rejection", "decline": "implied", "reasons": ["visa"], "company": "Vantry"},
    }
    found = {question.name: question.answers for question in compared(pairs(first, second))}
    assert found["kind"] == [("rejection", "rejection"), ("status", "rejection")]
    assert found["decline"] == [("implied", "explicit")]
    assert found["reason filled"] == [(True, True)]
    assert "reason visa" not in found
    assert found["company"] == [("", ""), ("vantry", "vantry")]


def test_a_letter_that_is_labelled_twice_or_unknown_is_refused(tmp_path):
    """Nothing is counted twice, and nothing is passed over."""
    for name in ("part0", "part1"):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps({"id": "x-1"}) + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match="x-1 is labelled twice"):
        second_rows(tmp_path)
    with pytest.raises(ValueError, match="not in the corpus: x-1"):
        pairs({}, {"x-1": {"id": "x-1"}})


def test_second_labels_are_of_letters_in_the_corpus():
    """Every id that is there is known."""
    assert len(pairs(corpus_rows(), second_rows())) == len(second_rows())
