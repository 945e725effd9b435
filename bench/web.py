"""How quick the pages are over a large record, asked in this process; prints a table.

python -m bench.web                     all pages, about a minute; the record is made once
python -m bench.web --only /people      one of them; may be given several times
python -m bench.web --write             and the table of docs/web-speed.md; also `make bench-web`
"""

from __future__ import annotations

import argparse
import platform
import sqlite3
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING
from urllib.parse import quote

from jinja2 import Environment
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from bench import records, web_record
from onward.app import App
from onward.clock import FixedClock
from onward.model.application import EventKind
from onward.web.desk import Desk
from onward.web.guard import Gate, Guard
from onward.web.site import site

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

PAGE = Path("docs/web-speed.md")
BEGIN, END = "<!-- written by `make bench-web`: begin -->", "<!-- end -->"
TIMES = 40
MOST_MS, MOST_STATEMENTS, MOST_KB = 30, 15, 150
_P95 = 0.95
_PORT = 8765
_CLOCK = FixedClock(datetime.fromisoformat(records.NOW))
_HEAD = ("page", "p50", "p95", "first", "statements", "HTML", "× empty page", "beyond its target")
_DIFFERENT = TIMES + 1  # applications
_PLAIN = (
    "/people", "/questions", "/numbers", "/report", "/search?q=logistics+software", "/search?q=market",
    "/settings", "/import", "/keep", "/person",
)  # fmt: skip
_INNER = "--"  # begins what SQLite asks itself inside a statement, such as the full-text index its tables


@dataclass(frozen=True, slots=True)
class Row:
    """What one page takes.

    Attributes:
        name: its address as the table shows it.
        p50, p95: of the time inside the site, milliseconds.
        first: of the first request after the pages were opened, milliseconds.
        statements: SQL statements of a later request.
        size: of the HTML, kB.
        ratio: of p50 to that of the empty page, asked in turn with it.
    """

    name: str
    p50: float
    p95: float
    first: float
    statements: int
    size: float
    ratio: float

    @property
    def beyond(self) -> str:
        """What misses its target, "" when nothing does."""
        held = {
            "p95": self.p95 <= MOST_MS,
            "statements": self.statements <= MOST_STATEMENTS,
            "HTML": self.size <= MOST_KB,
        }
        return ", ".join(name for name, kept in held.items() if not kept)


class Timed:
    """An ASGI application that tells how long its last request took, without the client's part."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.ms = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass it on."""
        begin = time.perf_counter()
        await self._app(scope, receive, send)
        self.ms = (time.perf_counter() - begin) * 1000


class Asked:
    """A browser of one site, let in."""

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        self._timed = Timed(app)
        self._client = TestClient(self._timed, base_url=f"http://127.0.0.1:{_PORT}")
        self._client.get(f"/start/{gate.start}", follow_redirects=False)

    def get(self, path: str) -> tuple[float, int]:
        """(milliseconds, bytes) of a page; a page that fails measures nothing."""
        answer = self._client.get(path)
        answer.raise_for_status()
        return self._timed.ms, len(answer.content)


class Statements:
    """Counts what the SQLite connections that are opened from now on are asked."""

    def __init__(self) -> None:
        self.count = 0
        self._connect = sqlite3.connect
        # The program opens the record where it needs it and gives no connection away.
        sqlite3.connect = self._connected  # type: ignore[assignment]

    def _connected(self, *arguments: object, **named: object) -> sqlite3.Connection:
        found: sqlite3.Connection = self._connect(*arguments, **named)  # type: ignore[call-overload]
        found.set_trace_callback(self._asked)
        return found

    def _asked(self, statement: str) -> None:
        self.count += not statement.startswith(_INNER)


def main() -> None:
    """Measure, print, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", help="measure this page, by its name in the table")
    parser.add_argument("--times", type=int, default=TIMES, help="how often each page is asked for after the first")
    parser.add_argument("--write", action="store_true", help=f"put the table into {PAGE}")
    arguments = parser.parse_args()
    folder = web_record.folder()
    known = pages(folder)
    statements = Statements()
    print(_line(_HEAD), _line(["---"] * len(_HEAD)), sep="\n")
    rows = []
    for name in arguments.only or known:
        rows.append(measured(folder, (name, known[name]), arguments.times, statements))
        print(_line(_cells(rows[-1])), flush=True)
    if arguments.write and not arguments.only:
        _write(
            "\n".join([_line(_HEAD), _line(["---"] * len(_HEAD)), *(_line(_cells(row)) for row in rows), "", machine()])
        )


def pages(folder: Path) -> dict[str, list[str]]:
    """The addresses of each page by its name in the table; those of one application are asked for one after another.

    So nothing that is kept of one application makes the next request look quick.
    """
    with App(folder, _CLOCK) as app:
        record = Desk(app).record()
        noes = {
            id_: event
            for id_, events in record.events.items()
            for event in events
            if event.kind is EventKind.REJECTED and event.message_id
        }
        longest = sorted(noes, key=lambda known: (len(record.events[known]), noes[known].at), reverse=True)[:_DIFFERENT]
    ones = [f"/applications/{id_}" for id_ in longest]
    letters = [f"/letters/{quote(noes[id_].message_id, safe='')}" for id_ in longest]
    return {
        "/": ["/"],
        "/applications": ["/applications"],
        "/applications?view=board": ["/applications?view=board"],
        "/applications/…": ones,
        "/applications/…/plan": [f"{one}/plan" for one in ones],
        "/applications/…/draft/thanks": [f"{one}/draft/thanks?anyway=yes" for one in ones],
        "/letters/…": letters,
        **{path: [path] for path in _PLAIN},
    }


def measured(folder: Path, page: tuple[str, list[str]], times: int, statements: Statements) -> Row:
    """One page of a site that was just opened, in turn with the empty one."""
    name, paths = page
    with _opened(folder) as (ours, empty):
        first, size = ours.get(paths[0])
        empty.get("/")
        before = statements.count
        ours.get(paths[0])
        asked = statements.count - before
        pairs = [(ours.get(path)[0], empty.get("/")[0]) for path in islice(cycle(paths), 1, times + 1)]
    here = sorted(pair[0] for pair in pairs)
    there = median(pair[1] for pair in pairs)
    p95 = here[round(_P95 * len(here)) - 1]
    return Row(name, median(here), p95, first, asked, size / 1000, median(here) / there)


@contextmanager
def _opened(folder: Path) -> Iterator[tuple[Asked, Asked]]:
    """Our site and the empty one, each with a guard."""
    gate = Gate(_PORT)
    with App(folder, _CLOCK) as app:
        yield Asked(site(app, gate), gate), Asked(_empty(gate), gate)


def _empty(gate: Gate) -> Starlette:
    """A site of the same framework with one template that says nothing."""
    template = Environment(autoescape=True).from_string("<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1>")

    async def page(_: Request) -> Response:
        return HTMLResponse(template.render(title="Empty"))

    return Starlette(routes=[Route("/", page)], middleware=[Middleware(Guard, gate=gate)])


def machine() -> str:
    """When and on what it was measured, in one line."""
    info = Path("/proc/cpuinfo").read_text(encoding="utf-8") if Path("/proc/cpuinfo").exists() else ""
    names = [line.partition(":")[2].strip() for line in info.splitlines() if line.startswith("model name")]
    return (
        f"Measured on {date.today()}: {len(names)} × {names[0] if names else platform.machine()}, "  # noqa: DTZ011 — the computer's own date, for people
        f"{platform.system()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}."
    )


def _cells(row: Row) -> Sequence[str]:
    return (
        f"`{row.name}`",
        f"{row.p50:.1f} ms",
        f"{row.p95:.1f} ms",
        f"{row.first:.0f} ms",
        str(row.statements),
        f"{row.size:.0f} kB",
        f"{row.ratio:.0f}",
        f"**{row.beyond}**" if row.beyond else "",
    )


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _write(text: str) -> None:
    """Put the table between the marks of the page."""
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    PAGE.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
