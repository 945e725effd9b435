"""Make the mailbox and what is expected of it from the letters: `python -m demo.build [--check]`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from demo.composed import composed
from demo.expected import ASIDE, application, reading
from demo.source import Letter, bids, letters
from demo.wire import chain, mbox_entry

HERE = Path(__file__).parent
MAILBOX = HERE / "mailbox.mbox"
EXPECTED = HERE / "expected.jsonl"
APPLICATIONS = HERE / "applications.jsonl"


def story() -> tuple[Letter, ...]:
    """Every mail in the order in which it arrived.

    Raises:
        ValueError: two letters share a key, or one answers a letter that came after it.
    """
    every = sorted([*letters(), *composed()], key=lambda one: (one.at, one.key))
    by_key = {one.key: one for one in every}
    if len(by_key) < len(every):
        keys = [one.key for one in every]
        raise ValueError(f"doubled keys: {sorted({key for key in keys if keys.count(key) > 1})}")
    for one in every:
        past = chain(one, by_key)
        if past and past[-1].at >= one.at:
            raise ValueError(f"{one.key} answers a later mail")
    return tuple(every)


def built() -> dict[Path, bytes]:
    """The bytes of the mailbox, the expected readings and the expected applications."""
    every = story()
    by_key = {one.key: one for one in every}
    threads = [(one, chain(one, by_key)) for one in every]
    mails = b"".join(mbox_entry(one, thread) for one, thread in threads)
    rows = [reading(one, thread) for one, thread in threads]
    return {MAILBOX: mails, EXPECTED: _lines(rows), APPLICATIONS: _lines(_applications(every))}


def _applications(every: tuple[Letter, ...]) -> list[dict[str, Any]]:
    told = [one for one in every if one.kind not in ASIDE]
    owned = {bid: [one for one in told if one.bid == bid] for bid in bids().values()}
    return [application(bid, mails) for bid, mails in owned.items()]


def _lines(rows: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def main() -> int:
    """Write the files, or with `--check` say whether they are what the letters give."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the files differ")
    check = parser.parse_args().check
    stale = [path for path, raw in built().items() if not _settled(path, raw, check)]
    for path in stale:
        print(f"{path.name} is not what the letters give; run python -m demo.build", file=sys.stderr)
    return 1 if stale else 0


def _settled(path: Path, raw: bytes, check: bool) -> bool:
    if check:
        return path.is_file() and path.read_bytes() == raw
    path.write_bytes(raw)
    return True


if __name__ == "__main__":
    raise SystemExit(main())
