"""Puts the site together: pages, the API, static files, the guard, and what is said when something goes wrong."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.resources import files
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from onward.errors import NotFoundError, OnwardError
from onward.web import pages
from onward.web.api.serving import Programs
from onward.web.desk import Desk
from onward.web.guard import Guard
from onward.web.render import Said, page, words_of

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from onward.app import App
    from onward.web.guard import Gate

_LOG = logging.getLogger("onward.web")


def site(app: App, gate: Gate) -> Starlette:
    """The site over one record.

    Args:
        app: with the record's folder and the clock.
        gate: what is let in.
    """
    desk = Desk(app)
    static = StaticFiles(directory=str(files("onward.web") / "static"))
    found = Starlette(
        routes=[*_pages(), Mount("/static", static, name="static")],
        middleware=[Middleware(Guard, gate=gate), Middleware(Programs, desk=desk)],
        exception_handlers={OnwardError: _mistake, HTTPException: _no_page, Exception: _failure},
    )
    found.state.gate, found.state.desk, found.state.said = gate, desk, Said()
    return found


def _pages() -> list[BaseRoute]:
    """The routes of every module of `pages/`."""
    found: list[BaseRoute] = []
    for module in sorted(iter_modules(pages.__path__), key=lambda entry: entry.name):
        found += import_module(f"{pages.__name__}.{module.name}").ROUTES
    return found


async def _mistake(request: Request, error: Exception) -> Response:
    """What the owner can mend, in the words of the error."""
    status = 404 if isinstance(error, NotFoundError) else 400
    return page(request, "problem.html", status, text=str(error), title=words_of(request)("all.problem"))


async def _no_page(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 404
    if request.url.path.startswith("/static/"):
        # Files are given without a session, and a page would tell whoever asks what only the owner may know.
        return PlainTextResponse("There is no such file.\n", status)
    words = words_of(request)
    text = words("all.no_page") if status == 404 else words("all.not_understood")
    return page(request, "problem.html", status, text=text, title=words("all.problem"))


async def _failure(request: Request, error: Exception) -> Response:
    """A defect: told without its insides, which go to the terminal."""
    _LOG.error("%s %s failed", request.method, request.url.path, exc_info=error)
    words = words_of(request)
    return page(request, "problem.html", 500, text=words("all.defect"), title=words("all.problem"))
