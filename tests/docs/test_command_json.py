"""The page on `--json` names the keys that are printed."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from onward.flow.acquaintance import Known
from onward.flow.differing import Difference
from onward.stats.account import Numbers
from onward.stats.saying import Statement
from onward.storage.search import Hit

PAGE = (Path(__file__).parents[2] / "docs" / "command-json.md").read_text(encoding="utf-8")


def row(command: str) -> set[str]:
    """The words of a command's row."""
    line = next(line for line in PAGE.splitlines() if line.startswith(f"| `{command}`"))
    return set(re.findall(r"\w+", line))


@pytest.mark.parametrize(
    ("command", "value"),
    [("people", Known), ("stats", Numbers), ("stats", Statement), ("search", Hit), ("add", Difference)],
)
def test_the_page_names_every_key(command, value):
    """A field that is added here is added there."""
    assert {field.name for field in dataclasses.fields(value)} <= row(command)


def test_the_page_names_every_kind_of_change():
    """As the differences say them."""
    named = re.findall(r'"(\w+)"', (Difference.__doc__ or "").partition("subject:")[0])
    assert named
    assert all(what in PAGE for what in named)
