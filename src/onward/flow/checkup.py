"""Whether all is well with the record, its place and the settings: signs for `onward doctor` to put into words."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from onward.errors import RecordBusyError, RecordError
from onward.storage import schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from onward.storage.store import Store

LEAST_FREE = 200 * 1024 * 1024  # bytes; an import of 20,000 mails takes about as many
_OTHERS = 0o077
_OTHERS_WRITE = 0o022
_CLOCK_MAY_LAG = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that was looked at and is worth saying.

    Attributes:
        code: a short stable word.
        mend: True when something is wrong and can be put right; False for what is good to know.
        fields: for the sentence.
    """

    code: str
    mend: bool
    fields: Mapping[str, str | int] = field(default_factory=dict)


def check_up(
    folder: Path, open_record: Callable[[], Store], now: datetime, environment: Mapping[str, str]
) -> tuple[Sign, ...]:
    """Look at everything; changes nothing, and makes no record where there is none."""
    file = folder / schema.FILE_NAME
    signs = [*_clock(environment), *_place(folder)]
    if not file.is_file():
        return (*signs, Sign("no_record", mend=False, fields={"folder": str(folder)}))
    try:
        return (*signs, *_record(open_record(), now))
    except RecordBusyError as error:
        return (*signs, Sign("busy", mend=False, fields={"said": str(error)}))
    except RecordError as error:
        return (*signs, Sign("unusable", mend=True, fields={"said": str(error)}))


def _clock(environment: Mapping[str, str]) -> Iterator[Sign]:
    if environment.get("ONWARD_NOW"):
        yield Sign("clock_set", mend=False, fields={"now": environment["ONWARD_NOW"]})


def _place(folder: Path) -> Iterator[Sign]:
    """Who may look into the folder, and whether the disk has room."""
    near = next((place for place in (folder, *folder.parents) if place.is_dir()), None)
    if near is None:
        return
    free = shutil.disk_usage(near).free
    if free < LEAST_FREE:
        yield Sign("disk", mend=True, fields={"free": free // (1024 * 1024)})
    if os.name == "posix" and folder.is_dir():
        yield from _rights(folder)


def _rights(folder: Path) -> Iterator[Sign]:
    if folder.stat().st_mode & _OTHERS_WRITE:
        yield Sign("folder_open", mend=True, fields={"folder": str(folder)})
    for path in sorted(folder.glob("record*.sqlite3*")):
        if path.stat().st_mode & _OTHERS:
            yield Sign("file_open", mend=True, fields={"file": str(path)})


def _record(store: Store, now: datetime) -> Iterator[Sign]:
    from onward.storage.health import damage

    found = damage(store.connection)
    if found:
        yield Sign("damaged", mend=True, fields={"said": "; ".join(found)})
        return
    counts = store.counts()
    yield Sign("sound", mend=False, fields={"messages": counts["message"], "applications": counts["application"]})
    if counts["pending"]:
        yield Sign("pending", mend=True, fields={"count": counts["pending"]})
    yield from _readers(store)
    newest = store.newest_taken()
    if newest is not None and newest - now > _CLOCK_MAY_LAG:
        yield Sign("clock_behind", mend=True, fields={"newest": newest.date().isoformat()})
    yield from _owner(store)


def _readers(store: Store) -> Iterator[Sign]:
    """Mail that nobody has read belongs to a restore that was broken off; an older reader did its work."""
    from onward.flow.lessons import present_version
    from onward.storage.health import read_by

    by = dict(read_by(store.connection))
    present = present_version(store)
    unread = by.pop("", 0)
    older = sum(by.values()) - by.get(present, 0)
    if unread:
        yield Sign("unread", mend=True, fields={"count": unread})
    if older:
        yield Sign("older_reader", mend=False, fields={"count": older})


def _owner(store: Store) -> Iterator[Sign]:
    """What letters need of the owner."""
    owner = store.owner()
    if not owner.name:
        yield Sign("no_name", mend=False)
    if not owner.addresses:
        yield Sign("no_address", mend=False)
