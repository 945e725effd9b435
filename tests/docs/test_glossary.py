"""The glossary and the model hold the same words."""

import ast
import re
from pathlib import Path

PAGE = Path("docs/glossary.md").read_text(encoding="utf-8")


def _model_classes() -> set[str]:
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in Path("src/onward/model").glob("*.py"))
    return {_name(node) for tree in trees for node in tree.body} - {""}


def _name(node: ast.stmt) -> str:
    """The name of a class, or of a union of classes; "" for anything else."""
    if isinstance(node, ast.ClassDef):
        return node.name
    is_union = isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp)
    return node.targets[0].id if is_union and isinstance(node.targets[0], ast.Name) else ""


def _words_of_the_page() -> set[str]:
    firsts = re.findall(r"^\| ([A-Z][\w, ]+) \|", PAGE, re.MULTILINE)
    return {word.strip() for cell in firsts for word in cell.split(",")} | set(re.findall(r"`(Put\w+)`", PAGE))


def test_every_word_of_the_model_is_in_the_glossary() -> None:
    """A new value in model/ needs its line in the glossary."""
    assert _model_classes() - _words_of_the_page() == set()


def test_the_glossary_has_no_word_that_the_model_lacks() -> None:
    """A word that left model/ leaves the glossary."""
    assert _words_of_the_page() - _model_classes() == set()
