"""The page on the architecture names the packages that there are, and the layers that are checked."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

PAGE = Path("docs/architecture.md").read_text(encoding="utf-8")


def test_every_package_has_a_row() -> None:
    """One that is new gets one."""
    rows = set(re.findall(r"^\| `(\w+)/` \|", PAGE, re.MULTILINE))
    assert rows == {path.parent.name for path in Path("src/onward").glob("*/__init__.py")}


def test_the_layers_are_those_that_import_linter_holds() -> None:
    """From top to bottom."""
    contracts = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    shown = PAGE.partition("Allowed imports")[2].partition("    cli\n")
    block = (shown[1] + shown[2]).partition("\n\n")[0]
    assert [_names(line) for line in block.splitlines()] == [_names(layer) for layer in layers]


def _names(layer: str) -> set[str]:
    return set(re.findall(r"\w+", layer)) - {"onward"}


def test_every_file_of_data_of_the_reader_has_a_row() -> None:
    """Weights and word lists."""
    there = {path.name for path in Path("src/onward/reading").iterdir() if path.suffix in {".weights", ".words"}}
    assert set(re.findall(r"^\| `(\w+\.(?:weights|words))` \|", PAGE, re.MULTILINE)) == there
