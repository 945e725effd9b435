"""The token of scripts: made on a page, shown once, kept only as a hash beside the record.

The token is 256 bits of chance, so a plain SHA-256 of it tells nothing: there is no shorter secret to guess, and
nothing that a slow hash would protect.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from onward.errors import RecordError

if TYPE_CHECKING:
    from pathlib import Path

FILE = "api-token.json"
"""The file in the record's folder."""
_PREFIX = "onward_"  # so that it is known for what it is where it should not be
_BYTES = 32
_NOBODY = hashlib.sha256(secrets.token_bytes(_BYTES)).hexdigest()


class Right(StrEnum):
    """What a token is good for."""

    READ = "read"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class KeptToken:
    """What is kept of a token.

    Attributes:
        digest: its SHA-256, in hex.
        right: what it is good for; WRITE is also good for reading.
        made_at: aware.
    """

    digest: str
    right: Right
    made_at: datetime


def make_token(folder: Path, right: Right, now: datetime) -> str:
    """Make a token in place of the one before, and give it back: it cannot be shown again.

    Raises:
        RecordError: the folder cannot be written to.
    """
    token = _PREFIX + secrets.token_urlsafe(_BYTES)
    kept = {"sha256": _digest(token), "right": right.value, "made_at": now.isoformat()}
    unfinished = folder / f"{FILE}.part"
    try:
        unfinished.unlink(missing_ok=True)
        # A new file: one that is there keeps the mode it has.
        at = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(at, "w", encoding="utf-8") as file:
            json.dump(kept, file)
        unfinished.replace(folder / FILE)
    except OSError as error:
        raise RecordError(f"The folder {folder} cannot be written to: {error.strerror}. No token was made.") from error
    return token


def revoke_token(folder: Path) -> None:
    """Let the token open nothing any more; nothing happens when there is none.

    Raises:
        RecordError: the file cannot be removed.
    """
    try:
        (folder / FILE).unlink(missing_ok=True)
    except OSError as error:
        raise RecordError(f"{folder / FILE} cannot be removed: {error.strerror}. Remove it by hand.") from error


def kept_token(folder: Path) -> KeptToken | None:
    """What is kept of the token; None when there is none, or when the file is not as it was written."""
    try:
        found = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return KeptToken(str(found["sha256"]), Right(found["right"]), datetime.fromisoformat(found["made_at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def right_of(folder: Path, given: str) -> Right | None:
    """What a token that somebody shows is good for, None for nothing; takes the same time for every wrong one."""
    kept = kept_token(folder)
    is_ours = hmac.compare_digest(_digest(given), kept.digest if kept else _NOBODY)
    return kept.right if kept and is_ours else None


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
