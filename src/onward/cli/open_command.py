"""Open the pages of your record in the browser. They are served on this computer only, until Ctrl-C.

A second `onward open` shows the pages that are already running. The address that is printed lets a browser in
and sets a cookie; keep it to yourself.

Examples:
  onward open
  onward open --port 8765 --no-browser
"""

from __future__ import annotations

import webbrowser
from typing import TYPE_CHECKING

from onward.cli.output import paragraph
from onward.cli.wording import TEXTS
from onward.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from onward.app import App

_PORTS = range(1024, 65536)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--port", type=int, default=0, metavar="PORT", help=TEXTS["open.help.port"])
    parser.add_argument("--no-browser", action="store_true", help=TEXTS["open.help.no_browser"])


def run(arguments: argparse.Namespace, app: App) -> int:
    """Serve the pages, or open those that are served already."""
    from onward.web.server import running, serve

    if arguments.port and arguments.port not in _PORTS:
        raise UsageError(TEXTS["open.port"].format(port=arguments.port))
    known = running(app.folder)
    if known:
        _tell(known, "open.running", browser=not arguments.no_browser)
        return 0
    serve(app, arguments.port, lambda address: _tell(address, "open.ready", browser=not arguments.no_browser))
    return 0


def _tell(address: str, key: str, *, browser: bool) -> None:
    print(paragraph(TEXTS[key]), flush=True)
    print(f"  {address}", flush=True)
    if browser:
        webbrowser.open(address)
