"""The site over the demo's record, asked in this process; and a real browser on a site that really listens."""

from __future__ import annotations

import shutil
import threading
import time
from typing import TYPE_CHECKING

import pytest
from starlette.testclient import TestClient

from onward.app import App
from onward.clock import FixedClock
from onward.web.guard import Gate
from onward.web.site import site
from tests.web.record import NOW, demo_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PORT = 8765
BROWSER = "/usr/bin/chromium"


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the record of the demo; not to be written to."""
    return demo_record(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def folder(demo_folder: Path, tmp_path: Path) -> Path:
    """A record of the demo that a test may change."""
    return shutil.copytree(demo_folder, tmp_path / "record")


class Asking:
    """A browser without a browser: a session that is let in, and forms that carry the secret."""

    def __init__(self, folder: Path) -> None:
        self.app = App(folder, FixedClock(NOW))
        self.gate = Gate(PORT)
        self.client = TestClient(
            site(self.app, self.gate), base_url=f"http://127.0.0.1:{PORT}", raise_server_exceptions=False
        )
        self.client.get(f"/start/{self.gate.start}", follow_redirects=False)

    def get(self, path: str, **more: object):
        """A page."""
        return self.client.get(path, **more)

    def post(self, path: str, **fields: object):
        """A form of this site, sent; redirects are not followed."""
        return self.client.post(
            path,
            data={"_form": self.gate.form, **fields},
            headers={"origin": f"http://127.0.0.1:{PORT}"},
            follow_redirects=False,
        )


@pytest.fixture
def asking(folder: Path) -> Iterator[Asking]:
    """The site over the demo's record."""
    found = Asking(folder)
    yield found
    found.app.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Asking]:
    """The site over a record with nothing in it."""
    found = Asking(tmp_path / "empty")
    yield found
    found.app.close()


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    """The address to open first of a site that really listens, on a record of the demo."""
    import uvicorn

    from onward.web.server import _listen

    listening = _listen(0)
    gate = Gate(listening.getsockname()[1])
    app = App(folder, FixedClock(NOW))
    server = uvicorn.Server(uvicorn.Config(site(app, gate), log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield gate.address
    server.should_exit = True
    thread.join(10)
    listening.close()
    app.close()
