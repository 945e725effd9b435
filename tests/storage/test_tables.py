"""Tables, statements and the document about them hold to each other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from onward.storage import schema, search, statements, transfer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from onward.storage.store import Store

DOCUMENT = Path(__file__).parents[2] / "docs" / "record-format.md"


def statements_of(module: ModuleType) -> Iterator[tuple[str, str]]:
    """Every statement of a module with its name."""
    for name, value in vars(module).items():
        if not re.fullmatch(r"[A-Z][A-Z_]*", name) or name == "TYPE_CHECKING":
            continue
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, tuple):
            yield from ((f"{name}[{n}]", text) for n, text in enumerate(value))
        elif isinstance(value, dict):
            yield from ((f"{name}[{key}]", text) for key, text in value.items())


EVERY = (*statements_of(statements), *statements_of(search))
_GIVEN = {name: 1 for _, text in EVERY for name in re.findall(r":(\w+)", text)}


def _tables(store: Store) -> dict[str, list[str]]:
    """The columns of every table that was made by a revision; FTS5 makes five more beside its own."""
    names = [row[0] for row in store.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    ours = [name for name in names if not name.startswith(("message_fts_", "sqlite_"))]
    return {name: [row[1] for row in store.connection.rows(f"PRAGMA table_info({name})")] for name in ours}


def test_every_table_is_marked(store: Store) -> None:
    """As kept or derived; no mark is left over."""
    assert set(_tables(store)) == set(schema.MARKS)


def test_every_table_and_every_index_begins_with_the_owner(store: Store) -> None:
    """The number of a message is the one key without; the full-text index goes by it."""
    for name, columns in _tables(store).items():
        if schema.MARKS[name] is not schema.Mark.PROGRAM and name != "message_fts":
            assert "owner" in columns, name
    indexes = [row[0] for row in store.connection.rows("SELECT name FROM sqlite_master WHERE type = 'index'")]
    first = {name: store.connection.rows(f"PRAGMA index_info({name})")[0][2] for name in indexes}
    assert {name: column for name, column in first.items() if column != "owner"} == {
        "sqlite_autoindex_alembic_version_1": "version_num"
    }


@pytest.mark.parametrize(("name", "text"), EVERY, ids=[name for name, _ in EVERY])
def test_every_statement_asks_for_the_owner_and_nothing_is_scanned(store: Store, name: str, text: str) -> None:
    """A statement that reads or changes rows filters by `:owner`, and finds them by an index."""
    assert ":owner" in text
    if not text.lstrip().startswith("INSERT"):
        assert re.search(r"\bowner = :owner\b", text)
    plan = [row[3] for row in store.connection.rows(f"EXPLAIN QUERY PLAN {text}", **_GIVEN)]
    assert not [step for step in plan if step.startswith("SCAN ") and "VIRTUAL TABLE INDEX" not in step]


def test_what_is_derived_is_wiped_and_what_is_kept_is_counted() -> None:
    """Readings stay when the record is rebuilt; messages are counted for the check that a record is empty."""
    marked = {mark: {name for name, given in schema.MARKS.items() if given is mark} for mark in schema.Mark}
    wiped = {text.split()[2] for text in statements.WIPE_DERIVED}
    assert wiped == marked[schema.Mark.DERIVED] - {"reading", "message_fts"}
    assert marked[schema.Mark.KEPT] <= set(statements.COUNT_OF)


def test_the_document_names_every_table_with_its_mark_and_columns(store: Store) -> None:
    """docs/record-format.md, from the tables of the record itself."""
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \| (.+?) \|", DOCUMENT.read_text(), flags=re.MULTILINE)
    documented = {name: (mark, re.findall(r"`(\w+)`", columns)) for name, mark, columns in rows}
    assert documented == {name: (schema.MARKS[name].value, columns) for name, columns in _tables(store).items()}


def test_the_document_names_every_kind_of_line_of_an_export() -> None:
    """The example lines are those that the program reads."""
    examples = re.findall(r"^(\{.*\})$", DOCUMENT.read_text(), flags=re.MULTILINE)
    assert examples[0] == f'{{"format":"{transfer.FORMAT}","version":{transfer.VERSION}}}'
    tables = [table for line in examples for table in re.findall(r'"table":"(\w+)"', line)]
    assert tables == sorted(name for name, mark in schema.MARKS.items() if mark is schema.Mark.KEPT)
    assert examples[-1].startswith('{"count":')
