"""Grammars of stock phrases: their form, and what they are expanded to."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from training.corpus import CORPUS
from training.grammar import GIVEN, Grammar, expand, read_grammar, sentences

if TYPE_CHECKING:
    from pathlib import Path

NAMES = {name: [f"<{name}>"] for name in GIVEN}
GRAMMAR = """\
# a small one
@we = we | our team
@sorry = unfortunately | to our regret[, and with thanks]

decline_explicit: @sorry @we (cannot|will not) go on[ with your application as @role]
reason:filled: the position is filled | the position as @role has gone to another
"""


def grammar_of(text: str, folder: Path) -> Grammar:
    """The grammar of a file with this text."""
    path = folder / "small.grammar"
    path.write_text(text, encoding="utf-8")
    return read_grammar(path)


@pytest.mark.parametrize("path", sorted((CORPUS / "phrases").glob("*.grammar")), ids=lambda path: path.stem)
def test_the_grammars_of_the_corpus_can_be_expanded(path: Path) -> None:
    """Every pattern gives a sentence, with no sign of the grammar left in it."""
    found = list(sentences(read_grammar(path), NAMES, 1, seed=1))
    assert found
    assert [text for _, text in found if not text or set(text) & set("@[]|")] == []


def test_macros_and_patterns_are_told_apart(tmp_path: Path) -> None:
    """A bar at the top level parts alternatives; one in brackets does not."""
    grammar = grammar_of(GRAMMAR, tmp_path)
    assert grammar.macros == {
        "we": ["we", "our team"],
        "sorry": ["unfortunately", "to our regret[, and with thanks]"],
    }
    assert [label for label, _ in grammar.patterns] == ["decline_explicit", "reason:filled", "reason:filled"]


@pytest.mark.parametrize("seed", [1, 2026])
def test_the_same_seed_gives_the_same_sentences(seed: int, tmp_path: Path) -> None:
    """In the same order."""
    grammar = grammar_of(GRAMMAR, tmp_path)
    assert list(sentences(grammar, NAMES, 5, seed)) == list(sentences(grammar, NAMES, 5, seed))


def test_another_seed_gives_other_sentences(tmp_path: Path) -> None:
    """Of a grammar with many."""
    grammar = grammar_of("other: (a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)\n", tmp_path)
    assert list(sentences(grammar, NAMES, 5, 1)) != list(sentences(grammar, NAMES, 5, 2))


@pytest.mark.parametrize(
    ("pattern", "possible"),
    [
        ("plain", {"plain"}),
        ("(a|b)", {"a", "b"}),
        ("a[ b]", {"a", "a b"}),
        ("[a|b]c", {"c", "ac", "bc"}),
        ("@we go", {"we go", "our team go"}),
        ("as @role", {"as <role>"}),
        ("(a[ (b|c)]|d)", {"a", "a b", "a c", "d"}),
    ],
)
def test_a_pattern_gives_all_it_can_and_nothing_else(pattern: str, possible: set[str], tmp_path: Path) -> None:
    """Choices, what may be left out, macros and given names."""
    grammar, chance = grammar_of(GRAMMAR, tmp_path), random.Random(1)
    assert {expand(grammar, pattern, NAMES, chance) for _ in range(200)} == possible


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("other: hello @nobody", r"small.grammar: @nobody is not defined, in 'hello @nobody'"),
        ("@we = @us | we", r"small.grammar: @us is not defined, in '@us'"),
        ("other: fine\n\nno label here", r"small.grammar:3: neither a macro nor a sentence: 'no label here'"),
    ],
)
def test_a_grammar_of_another_form_is_refused(text: str, message: str, tmp_path: Path) -> None:
    """A macro that is missing and a line that is nothing are errors, with their place."""
    with pytest.raises(ValueError, match=message):
        grammar_of(text, tmp_path)


def test_a_bracket_left_open_is_an_error() -> None:
    """When the pattern is expanded."""
    with pytest.raises(ValueError, match="a bracket is not closed"):
        expand(Grammar(), "a (b", NAMES, random.Random(1))
