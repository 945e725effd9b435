"""The record as the pages see it: loaded once, and again when somebody wrote to it or the time went on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

from onward.flow.situation import situation

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from datetime import datetime
    from pathlib import Path

    from onward.app import App
    from onward.model.record import Record
    from onward.storage.load import Readings
    from onward.storage.store import Store

T = TypeVar("T")

# A record that holds more serves as well.
_FULLER: dict[Readings, tuple[Readings, ...]] = {
    "none": ("none", "rejections", "tied"),
    "rejections": ("rejections", "tied"),
    "tied": ("tied",),
}
_STEP = 600  # seconds; what hangs on the hour, such as a talk that has just begun, is told so much later at most


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A record that was loaded.

    Attributes:
        state: of the disk and the clock before it was; it holds for as long as that is the same.
        record: what was loaded.
        views: what was made of it, by name.
    """

    state: tuple[object, ...]
    record: Record
    views: dict[Hashable, object]


class Desk:
    """The open record and what was last loaded of it."""

    def __init__(self, app: App) -> None:
        """Nothing is loaded yet."""
        self._app = app
        self._loaded: dict[Readings, _Loaded] = {}

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
        state = self._state()
        for fuller in _FULLER[readings]:
            known = self._loaded.get(fuller)
            if known is not None and known.state == state:
                return known.record
        record = situation(self.store, self.now, readings)
        self._loaded[readings] = _Loaded(state, record, {})
        return record

    def kept(self, record: Record, name: Hashable, make: Callable[[], T]) -> T:
        """What `make` makes of a record, made once and then kept beside it for as long as that record serves.

        Args:
            record: as `record` gave it; of any other nothing is kept.
            name: of the view, with all that it depends on beside the record, such as the language. One view out of
                thousands is better made anew than kept.
            make: is called when there is none yet; it changes nothing.
        """
        views = next((known.views for known in self._loaded.values() if known.record is record), {})
        if name not in views:
            views[name] = make()
        return cast("T", views[name])

    def close(self) -> None:
        """Let go of the record and of what was loaded of it; a later use opens it again."""
        self._loaded.clear()
        self._app.close()

    def _state(self) -> tuple[object, ...]:
        now = self.now
        return self.store.version(), now.date(), int(now.timestamp()) // _STEP
