"""Models as bytes and back, and their scores beside a plain computation."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.reading.linear import pack, probabilities, unpack

CLASSES = ["no", "yes", "other"]
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\t\n"), min_size=1, max_size=8)
BYTES = st.lists(st.integers(0, 255), min_size=len(CLASSES), max_size=len(CLASSES)).map(bytes)
ROWS = st.dictionaries(NAMES, BYTES, min_size=1, max_size=12)
HEAD = {"classes": CLASSES, "bias": [0.5, -1.25, 0.0], "scale": 0.07, "norm": True, "notes": {"never": ["of", "und"]}}


def plain_scores(head: dict, rows: dict[str, bytes], features: list[str]) -> list[float]:
    """Scores as the formula says: steps from the middle, summed, scaled, divided by the root of their number."""
    known = [rows[name] for name in features if name in rows]
    divisor = math.sqrt(len(known) or 1) if head["norm"] else 1.0
    return [
        sum(row[number] - 128 for row in known) * head["scale"] / divisor + bias
        for number, bias in enumerate(head["bias"])
    ]


@given(ROWS)
def test_a_model_comes_back_from_its_bytes(rows: dict[str, bytes]) -> None:
    """Head and features are those that were packed."""
    model = unpack(pack(HEAD, rows))
    assert list(model.classes) == CLASSES
    assert list(model.bias) == HEAD["bias"]
    assert (model.scale, model.norm, model.notes) == (HEAD["scale"], HEAD["norm"], HEAD["notes"])
    assert list(model.rows) == list(rows)


@given(ROWS, st.booleans(), st.data())
def test_scores_are_those_of_a_plain_computation(rows: dict[str, bytes], norm: bool, data: st.DataObject) -> None:
    """Lanes of one integer give what sums of lists give, for known and unknown features alike."""
    features = data.draw(st.lists(st.sampled_from([*rows, "\tnever seen"]), max_size=30, unique=True))
    head = {**HEAD, "norm": norm}
    assert unpack(pack(head, rows)).scores(features) == pytest.approx(plain_scores(head, rows, features))


def test_a_text_of_many_features_fills_no_lane() -> None:
    """The highest byte a hundred thousand times is still told apart from its neighbours."""
    rows = {f"word {number}": bytes([255, 0, 128]) for number in range(100_000)}
    assert unpack(pack(HEAD, rows)).scores(list(rows)) == pytest.approx(plain_scores(HEAD, rows, list(rows)))


def test_a_feature_counts_once() -> None:
    """A text has a feature or has it not."""
    model = unpack(pack(HEAD, {"word": bytes([200, 10, 128])}))
    assert model.scores(["word"] * 3) == model.scores(["word"])


@pytest.mark.parametrize("features", [[], ["unknown"], ["unknown", "strange", ""]])
def test_unknown_features_count_nothing(features: list[str]) -> None:
    """What was never seen leaves the bias alone."""
    assert unpack(pack(HEAD, {"word": bytes([200, 10, 128])})).scores(features) == HEAD["bias"]


@pytest.mark.parametrize(("norm", "expected"), [(True, 0.5 + 72 * 0.07 * 2), (False, 0.5 + 72 * 0.07 * 4)])
def test_with_a_norm_four_times_as_many_features_count_twice_as_much(norm: bool, expected: float) -> None:
    """The sum is divided by the root of the number of features."""
    rows = {f"word {number}": bytes([200, 128, 128]) for number in range(4)}
    assert unpack(pack({**HEAD, "norm": norm}, rows)).scores(list(rows))[0] == pytest.approx(expected)


@given(st.lists(st.floats(-700, 700), min_size=1, max_size=6), st.floats(0.3, 5.0))
def test_probabilities_add_up_to_one(scores: list[float], temperature: float) -> None:
    """However far apart the scores are."""
    shares = probabilities(scores, temperature)
    assert sum(shares) == pytest.approx(1.0)
    assert shares.index(max(shares)) == shares.index(shares[scores.index(max(scores))])


def test_a_higher_temperature_makes_less_sure() -> None:
    """The best stays the best, with a smaller share."""
    sure, unsure = probabilities([2.0, 0.0], 1.0), probabilities([2.0, 0.0], 3.0)
    assert sure[0] > unsure[0] > 0.5
