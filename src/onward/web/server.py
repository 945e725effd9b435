"""Serves the site on this computer's own address, and finds a site that is already running."""

from __future__ import annotations

import json
import os
import signal
import socket
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

import uvicorn

from onward.errors import UsageError
from onward.web.guard import Gate
from onward.web.site import site

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from onward.app import App

HOST, PORT = "127.0.0.1", 8717
_RUNNING = "site.json"
_PATIENCE = 2.0  # seconds


def running(folder: Path) -> str:
    """The address of a site that serves this record already, "" for none."""
    try:
        known = json.loads((folder / _RUNNING).read_text(encoding="utf-8"))
        address, port = str(known["address"]), int(known["port"])
        # Straight to this computer, past any proxy of the environment.
        with build_opener(ProxyHandler({})).open(f"http://{HOST}:{port}/static/onward.css", timeout=_PATIENCE):
            return address
    except (OSError, ValueError, KeyError, TypeError, URLError):
        return ""


def serve(app: App, port: int, ready: Callable[[str], None]) -> None:
    """Serve until interrupted or told to end.

    Args:
        app: with the record.
        port: where to listen; with 0 it is `PORT`, or a free one where that is taken.
        ready: called with the address to open once the site answers.

    Raises:
        UsageError: the port is taken.
    """
    listening = _listen(port) if port else _listen_somewhere()
    gate = Gate(listening.getsockname()[1])
    app.store.counts()  # a record that cannot be opened is told here, not on the first page
    config = uvicorn.Config(
        site(app, gate), log_level="warning", access_log=False, server_header=False, date_header=False, lifespan="off"
    )
    server = _Server(config, lambda: ready(gate.address))
    note = app.folder / _RUNNING
    try:
        with os.fdopen(os.open(note, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump({"address": gate.address, "port": gate.port}, file)
        # uvicorn ends in order and then gives the signal on: that must not keep the note from being removed.
        before = signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            server.run(sockets=[listening])
        except KeyboardInterrupt:
            pass  # Ctrl-C is how it ends
        finally:
            signal.signal(signal.SIGTERM, before)
    finally:
        note.unlink(missing_ok=True)
        listening.close()


def _listen_somewhere() -> socket.socket:
    """At the usual port, so that a bookmarklet finds the site again, or at a free one where that is taken."""
    try:
        return _listen(PORT)
    except UsageError:
        return _listen(0)


def _listen(port: int) -> socket.socket:
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((HOST, port))
    except OSError as error:
        found.close()
        raise UsageError(
            f"Port {port} is taken by another program. Leave --port out, and a free one is found."
        ) from error
    return found


class _Server(uvicorn.Server):
    """Says when it answers."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, then say so."""
        await super().startup(sockets)
        self._ready()
