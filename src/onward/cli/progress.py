"""A progress bar on the error stream for long work, and nothing where nobody watches."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def progress(what: str, total: int, *, quiet: bool = False) -> Iterator[Callable[[int], None]]:
    """Give a function to call with the number reached; the bar goes when the work is done or broken off."""
    if quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    from tqdm import tqdm

    with tqdm(total=total or None, desc=what, leave=False) as bar:
        yield lambda reached: _move(bar, reached)


def _move(bar: object, reached: int) -> None:
    bar.update(reached - bar.n)  # type: ignore[attr-defined]  # tqdm has no types
