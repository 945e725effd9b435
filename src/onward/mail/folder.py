"""Folders of mail: Maildirs, .eml files, mailbox files, in any mixture and depth."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAILDIR = ("cur", "new", "tmp")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a folder.

    Attributes:
        path: where it is.
        size: bytes.
        changed: modification time in nanoseconds.
        is_delivered: whether it lies in a Maildir's `cur` or `new`, where every file is a mail.
    """

    path: Path
    size: int
    changed: int
    is_delivered: bool


def entries(folder: Path) -> Iterator[Entry]:
    """Every regular file below a folder in the order of names; one folder's names are in memory at a time.

    Left out are a Maildir's `tmp`, mails that it marks as trashed, and hidden files that are no Maildir.
    """
    here = _listed(folder)
    names = {each.name for each in here if each.is_dir()}
    is_maildir = "cur" in names or "new" in names
    for each in here:
        if each.is_dir(follow_symlinks=False):
            if not (is_maildir and each.name == "tmp"):
                yield from entries(Path(each.path))
        elif each.is_file() and not each.name.startswith("."):
            entry = _entry(each, is_delivered=folder.name in _MAILDIR[:2] and _is_maildir(folder.parent))
            if entry is not None and not (entry.is_delivered and is_trashed(each.name)):
                yield entry


def is_trashed(name: str) -> bool:
    """Whether a Maildir file carries the flag T ("…:2,ST"; without colons in names "…;2,ST" or "…!2,ST")."""
    for mark in (":2,", ";2,", "!2,"):
        before, found, flags = name.rpartition(mark)
        if found and before:
            return "T" in flags
    return False


def _is_maildir(folder: Path) -> bool:
    return sum((folder / name).is_dir() for name in _MAILDIR) >= 2  # programs leave out an empty `tmp` in copies


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    """The files and folders in a folder by name; none when it may not be listed."""
    try:
        with os.scandir(folder) as found:
            return sorted(found, key=lambda each: each.name)
    except OSError:
        return []


def _entry(each: os.DirEntry[str], *, is_delivered: bool) -> Entry | None:
    try:
        stat = each.stat()
    except OSError:
        return None
    return Entry(Path(each.path), stat.st_size, stat.st_mtime_ns, is_delivered)
