"""The composition root: everything is put together here, once, and handed down."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Self

from onward.clock import Clock, clock_from
from onward.settings import data_folder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from onward.storage.store import Store


class App:
    """What a command works with: the folder, the clock and, once asked for, the open record."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Nothing is opened yet."""
        self.folder = folder
        self.clock = clock

    @cached_property
    def now(self) -> datetime:
        """The moment of this run; the same for everything that happens in it."""
        return self.clock.now()

    @cached_property
    def store(self) -> Store:
        """The record; opened (and made, where there is none) at the first use."""
        from onward.storage.store import open_store

        return open_store(self.folder)

    def __enter__(self) -> Self:
        """Nothing to do: the record opens by itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the record if it was opened."""
        self.close()

    def close(self) -> None:
        """Let go of the record; a later use opens it again."""
        store = self.__dict__.pop("store", None)
        if store is not None:
            store.close()


def open_app(folder: str | None = None, environment: Mapping[str, str] = os.environ) -> App:
    """The application on the folder named, else on the one that the environment or the platform gives."""
    return App(data_folder(folder, environment), clock_from(environment))
