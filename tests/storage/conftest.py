"""Records to test with. The tables are made once; every test gets a copy."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from onward.model.message import Address, Message
from onward.model.reading import Kind, Reading
from onward.storage.schema import FILE_NAME
from onward.storage.store import Store, open_store

if TYPE_CHECKING:
    from pathlib import Path

START = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
Letter = Callable[..., tuple[Message, Reading]]


@pytest.fixture(scope="session")
def fresh_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record file with nothing in it."""
    folder = tmp_path_factory.mktemp("fresh")
    open_store(folder).close()
    return folder / FILE_NAME


@pytest.fixture
def new_folder(fresh_file: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Makes folders that each hold a new record."""

    def make(name: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        shutil.copy(fresh_file, folder / FILE_NAME)
        return folder

    return make


@pytest.fixture
def folder(new_folder: Callable[[str], Path]) -> Path:
    """A folder that holds a new record."""
    return new_folder("record")


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """A new record."""
    with open_store(folder) as opened:
        yield opened


@pytest.fixture
def letter() -> Letter:
    """Makes a letter and its reading."""

    def make(
        id_: str,
        kind: Kind = Kind.REJECTION,
        *,
        day: int = 0,
        subject: str = "Your application",
        text: str = "Thank you for your interest.",
        digest: str = "0011223344556677",
    ) -> tuple[Message, Reading]:
        message = Message(
            id=id_,
            digest=digest,
            date=START + timedelta(days=day),
            sender=Address("Ines Marlow", "ines@brightwater.example"),
            subject=subject,
            text=text,
            source="inbox.mbox #1",
        )
        return message, Reading(id_, kind, 0.9, unsure=False, language="en")

    return make
