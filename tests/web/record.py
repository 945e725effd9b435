"""The record of the demo, as `make demo` makes it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from onward.app import App
from onward.cli.main import main
from onward.clock import FixedClock

NOW = datetime.fromisoformat("2026-11-23T17:30+01:00")
MAILBOX = Path(__file__).parents[2] / "demo" / "mailbox.mbox"
REJECTED = "Lark & Halyard"
"""The firm that said no this afternoon."""


def demo_record(folder: Path) -> Path:
    """Take in the demo's mailbox."""
    from onward.flow.intake import take_in

    with App(folder, FixedClock(NOW)) as app:
        take_in(app.store, str(MAILBOX), NOW)
    assert main(["--data", str(folder), "owner", "--name", "Mareike Tolland"]) == 0
    return folder
