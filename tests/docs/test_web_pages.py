"""The page on the web pages names every address of the site, and no other."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from starlette.routing import Mount, Route

from onward.app import App
from onward.clock import FixedClock
from onward.web.guard import MOST_BYTES, Gate
from onward.web.server import PORT
from onward.web.site import site

if TYPE_CHECKING:
    from collections.abc import Iterable

PAGE = Path("docs/web.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| .+? \| `(\w+)` \| (`(?:GET|POST) .+`) \|$", PAGE, re.MULTILINE)
SCRIPT = Path("src/onward/web/static/onward.js").read_text(encoding="utf-8")


@pytest.fixture
def routes(tmp_path: Path) -> Iterable[Route | Mount]:
    """Everything that the site answers at."""
    return site(App(tmp_path, FixedClock(datetime(2026, 11, 23, tzinfo=UTC))), Gate(PORT)).routes


def test_every_route_stands_on_the_page_with_its_module_and_no_other(routes: Iterable[Route | Mount]) -> None:
    """An address that is added, moved or removed is so on the page too."""
    documented = [(module, asked) for module, cell in ROWS for asked in re.findall(r"`(.+?)`", cell)]
    assert sorted(documented) == sorted(_asked(route) for route in routes if isinstance(route, Route))


def test_what_is_no_page_is_named_too(routes: Iterable[Route | Mount]) -> None:
    """Static files, by the folder that they are mounted at."""
    mounted = [route.path for route in routes if isinstance(route, Mount)]
    assert mounted
    assert all(f"`{path}/…`" in PAGE for path in mounted)


def test_the_port_and_the_size_are_those_of_the_code() -> None:
    """Numbers that a reader types or runs into."""
    assert f"port {PORT}," in PAGE
    assert f"| {MOST_BYTES // 1024**2} MB;" in PAGE


def test_the_keys_of_every_page_are_documented() -> None:
    """As the script knows them."""
    keys = re.findall(r'key === "(.)"', SCRIPT)
    places = re.search(r"places = \{(.+?)\}", SCRIPT)
    assert keys
    assert places is not None
    table = PAGE.partition("## Keys")[2].partition("##")[0]
    assert all(f"`{key}`" in table for key in (*keys, *re.findall(r"(\w): ", places[1])))


def _asked(route: Route) -> tuple[str, str]:
    """The module of a route, and "GET /applications/{id}"."""
    methods = sorted((route.methods or set()) - {"HEAD"})
    path = re.sub(r":\w+\}", "}", route.path)
    return route.endpoint.__module__.rpartition(".")[2], f"{' '.join(methods)} {path}"
