"""The tables and statements are valid on PostgreSQL: tried on a server of our own, where one is installed."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from onward.storage import migrate, statements
from tests.storage.test_tables import statements_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TOOLS = ("initdb", "pg_ctl", "psql")
_AS_ROOT = os.geteuid() == 0

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, _TOOLS)) or (_AS_ROOT and not shutil.which("runuser")),
    reason="no PostgreSQL server is installed",
)


def _run(*command: str, text: str = "") -> str:
    """Run a tool of PostgreSQL, which refuses to be run by root."""
    prefix = ("runuser", "-u", "postgres", "--") if _AS_ROOT else ()
    done = subprocess.run(  # noqa: PLW1510 — the return code is looked at with the output
        (*prefix, *command), input=text, capture_output=True, text=True, cwd="/"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def psql() -> Iterator[Callable[[str], str]]:
    """Runs statements on a server that has the tables and listens on no network."""
    with TemporaryDirectory() as folder:
        if _AS_ROOT:
            shutil.chown(folder, "postgres")
        data = str(Path(folder, "data"))
        _run("initdb", "-D", data, "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        _run("pg_ctl", "-D", data, "-o", options, "-l", str(Path(folder, "log")), "-w", "start")

        def run(text: str) -> str:
            return _run("psql", "-h", folder, "-v", "ON_ERROR_STOP=1", "-qAt", "postgres", text=text)

        try:
            ddl = io.StringIO()
            migrate.write_ddl("postgresql", ddl)
            run(ddl.getvalue())
            yield run
        finally:
            _run("pg_ctl", "-D", data, "-m", "immediate", "stop")


def _prepared(name: str, text: str) -> str:
    """The statement as PostgreSQL prepares it, with numbered parameters."""
    order: list[str] = []

    def number(found: re.Match[str]) -> str:
        if found[1] not in order:
            order.append(found[1])
        return f"${order.index(found[1]) + 1}"

    numbered = re.sub(r":(\w+)", number, text)
    return f'PREPARE "{name}" AS {numbered};'


def test_every_statement_is_understood(psql: Callable[[str], str]) -> None:
    """Full-text search apart, which is SQLite's own."""
    psql("\n".join(_prepared(name, text) for name, text in statements_of(statements)))


def test_keys_sort_byte_by_byte_as_on_sqlite(psql: Callable[[str], str]) -> None:
    """Else pages of messages would come in another order than on SQLite."""
    sorted_there = psql(
        """
        INSERT INTO note (owner, id, application_id, written_at, value)
        SELECT 'me', id, '', '', '{}' FROM unnest(ARRAY['b', 'B', 'a', 'ä', '_', '2', '10']) AS id;
        SELECT id FROM note WHERE owner = 'me' ORDER BY written_at, id;
        """
    )
    assert sorted_there.split() == sorted(["b", "B", "a", "ä", "_", "2", "10"])
