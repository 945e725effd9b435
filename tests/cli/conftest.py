"""A small search in a record, and `onward` as it is typed on it."""

from __future__ import annotations

import io
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from onward.cli.main import main
from onward.flow.settle import rebuild
from onward.model.reading import Kind
from onward.storage.store import open_store
from tests.cli.letters import DOUBT, NOW, write_letters

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="session")
def small_search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The letters of `letters.py` in a record whose owner is known; of one letter the reader was unsure."""
    place = tmp_path_factory.mktemp("search")
    folder = place / "record"
    assert main(["--data", str(folder), "owner", "--address", "robin@vale.example", "--name", "Robin Vale"]) == 0
    assert main(["--data", str(folder), "import", str(write_letters(place)), "--quiet"]) == 0
    with open_store(folder) as store:
        unsure = replace(store.reading(DOUBT), kind=Kind.STATUS, confidence=0.4, unsure=True)
        with store.transaction():
            store.replace_readings([unsure])
            rebuild(store)
    return folder


@pytest.fixture
def searched(tmp_path: Path, small_search: Path) -> Path:
    """A copy of that record."""
    return Path(shutil.copytree(small_search, tmp_path / "record"))


@pytest.fixture
def onward(
    searched: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    """Run `onward …` on it: exit code, output on one line per sentence, errors."""
    monkeypatch.setenv("ONWARD_NOW", NOW)
    monkeypatch.setenv("COLUMNS", "96")

    def run(*words: str, typed: bytes = b"", folder: Path = searched) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
        capsys.readouterr()
        code = main(["--data", str(folder), *words])
        said = capsys.readouterr()
        return code, " ".join(said.out.split()), said.err.strip()

    return run
