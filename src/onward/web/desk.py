"""The record as the pages see it: loaded once, and again when somebody wrote to it or the time went on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.flow.situation import situation

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from onward.app import App
    from onward.model.record import Record
    from onward.storage.load import Readings
    from onward.storage.store import Store

# A record that holds more serves as well.
_FULLER: dict[Readings, tuple[Readings, ...]] = {
    "none": ("none", "rejections", "tied"),
    "rejections": ("rejections", "tied"),
    "tied": ("tied",),
}
_STEP = 600  # seconds; what hangs on the hour, such as a talk that has just begun, is told so much later at most


class Desk:
    """The open record and what was last loaded of it."""

    def __init__(self, app: App) -> None:
        """Nothing is loaded yet."""
        self._app = app
        self._loaded: dict[Readings, tuple[tuple[object, ...], Record]] = {}

    @property
    def store(self) -> Store:
        """The record on disk."""
        return self._app.store

    @property
    def folder(self) -> Path:
        """Where the record lies."""
        return self._app.folder

    @property
    def now(self) -> datetime:
        """The present moment."""
        return self._app.clock.now()

    def record(self, readings: Readings = "none") -> Record:
        """The whole record as of now.

        Args:
            readings: of which letters the readings are loaded, as `Store.load` takes it.
        """
        now = self.now
        state = (self.store.version(), now.date(), int(now.timestamp()) // _STEP)
        for fuller in _FULLER[readings]:
            known = self._loaded.get(fuller)
            if known is not None and known[0] == state:
                return known[1]
        record = situation(self.store, now, readings)
        self._loaded[readings] = (state, record)
        return record

    def close(self) -> None:
        """Let go of the record and of what was loaded of it; a later use opens it again."""
        self._loaded.clear()
        self._app.close()
