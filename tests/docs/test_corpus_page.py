"""The README of the corpus counts what is there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

CORPUS = Path("tests/corpus")
PAGE = (CORPUS / "README.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `([\w.]+)` \| (\d+) \|(?: (.+) \|)?$", PAGE, re.MULTILINE)


def test_every_file_of_letters_and_sentences_has_a_row_with_its_count() -> None:
    """A file that comes, grows or goes changes the page."""
    for folder, endings in (("letters", (".letters", ".jsonl")), ("sentences", (".tsv",))):
        counted = {path.name: _count(path) for path in sorted((CORPUS / folder).iterdir())}
        told = {name: int(count) for name, count, _ in ROWS if name.endswith(endings)}
        assert told == counted


def test_the_test_part_is_marked_and_nothing_else() -> None:
    """As `split.toml` names it."""
    marked = {name.partition(".")[0] for name, _, what in ROWS if "**test part**" in what}
    assert marked == set(tomllib.loads((CORPUS / "split.toml").read_text(encoding="utf-8"))["test"])


def test_the_number_of_concepts_is_told_rightly() -> None:
    """Here, and where the architecture names the file."""
    lines = (CORPUS / "concepts" / "en.txt").read_text(encoding="utf-8").splitlines()
    said = f"{len([line for line in lines if line.strip()])} concepts"
    assert said in PAGE
    assert said in Path("docs/architecture.md").read_text(encoding="utf-8")


def _count(path: Path) -> int:
    text = path.read_text(encoding="utf-8")
    return len(re.findall("^=== ", text, re.MULTILINE)) if path.suffix == ".letters" else len(text.splitlines())
