"""The trained weights, and when they are asked."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.model.reading import Kind
from onward.reading.weights import Weights, pack, shipped, unpack
from tests.reading.letters import reading

SMALL = Weights(
    kinds=("offer", "rejection"),
    bias=(0.0, 0.1),
    scale=0.05,
    rows={"pleased": array("b", [90, -90]), "regret": array("b", [-100, 100])},
)


def test_the_likeliest_kind_has_the_greatest_sum() -> None:
    """Two features, two kinds; the probability is the softmax of the sums."""
    assert SMALL.likeliest(["pleased", "unknown"])[0] == "offer"
    kind, probability = SMALL.likeliest(["regret"])
    assert kind == "rejection"
    assert probability == pytest.approx(1 / (1 + 2.718281828**-10.1), rel=1e-6)


def test_a_letter_without_a_known_word_goes_by_the_bias() -> None:
    """Nothing is divided by nothing."""
    assert SMALL.likeliest([])[0] == "rejection"


def test_packed_weights_come_back_as_they_were() -> None:
    """What training writes is what the reader reads."""
    assert unpack(pack(SMALL)) == SMALL
    assert pack(unpack(pack(shipped()))) == pack(shipped())


def test_the_shipped_weights_know_every_kind_and_are_small() -> None:
    """Twelve kinds in less than 300 kB."""
    assert set(shipped().kinds) == {kind.value for kind in Kind}
    assert len(pack(shipped())) < 300_000


@given(st.lists(st.sampled_from(sorted(shipped().rows)), max_size=300, unique=True))
def test_a_probability_is_one(found: list[str]) -> None:
    """Whatever the words: the likeliest of twelve has at least a twelfth, at most one."""
    kind, probability = shipped().likeliest(found)
    assert kind in shipped().kinds
    assert 1 / len(shipped().kinds) - 1e-9 <= probability <= 1.0


def test_where_no_phrase_settles_it_the_words_decide_and_are_shown() -> None:
    """An invented no in words that no cue names; the sentence that speaks most for it is the ground."""
    text = (
        "Dear Jo,\n\nThank you for your application for the Analyst role.\n"
        "The committee has made its choice, and your name is not on it. "
        "We wish you success in your job search.\n\nRegards"
    )
    found = reading(text)
    assert found.kind is Kind.REJECTION
    assert found.deciding
    assert found.confidence < 0.85
