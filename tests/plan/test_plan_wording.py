"""The texts of the plan and the code that speaks them fit together."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import onward.plan
from onward.plan.speech import day, listed, quoted
from onward.plan.wording import TEXTS
from tests.plan.stories import REJECTED_AT

MODULES = [path for path in Path(onward.plan.__path__[0]).glob("*.py") if path.name != "wording.py"]
TREES = [ast.parse(path.read_text(encoding="utf-8")) for path in MODULES]
NODES = [node for tree in TREES for node in ast.walk(tree)]


def _pattern(node: ast.JoinedStr) -> str:
    """An f-string as a pattern: what is filled in is one or more words of a key."""
    parts = (re.escape(part.value) if isinstance(part, ast.Constant) else r"[a-z_.]+" for part in node.values)
    return "".join(parts)


WRITTEN = {node.value for node in NODES if isinstance(node, ast.Constant) and isinstance(node.value, str)}
BUILT = [_pattern(node) for node in NODES if isinstance(node, ast.JoinedStr)]
SPOKEN = [
    node.args[0].value
    for node in NODES
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"say", "because"}
    if node.args and isinstance(node.args[0], ast.Constant)
]


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_every_text_is_spoken_somewhere(key):
    """No sentence is left over."""
    assert key in WRITTEN or any(re.fullmatch(pattern, key) for pattern in BUILT if "\\." in pattern)


def test_every_key_that_is_spoken_has_a_text():
    """A misspelled key would only show on the day it is needed."""
    assert SPOKEN
    assert [key for key in SPOKEN if key not in TEXTS] == []


@pytest.mark.parametrize(
    ("words", "text"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_a_list_reads_as_a_sentence(words, text):
    """With one "and"."""
    assert listed(words) == text


def test_days_and_quotations_read_as_in_a_letter():
    """Written out, white space folded, and braces left as they are."""
    assert day(REJECTED_AT.date()) == "3 March 2026"
    assert quoted("  two\n lines {x} ") == "two lines {x}"
