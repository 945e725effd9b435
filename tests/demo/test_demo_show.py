"""`demo/show.sh`, the run that a newcomer sees first."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def onward(tmp_path: Path) -> Path:
    """The command of this checkout, whatever is installed."""
    path = tmp_path / "bin" / "onward"
    path.parent.mkdir()
    path.write_text(
        f'#!/bin/sh\nexec {sys.executable} -c "from onward.cli.main import main; raise SystemExit(main())" "$@"\n'
    )
    path.chmod(0o755)
    return path


def test_the_demo_tells_the_story(onward: Path, tmp_path: Path) -> None:
    """The rejection of this afternoon, its plan, and the next morning a letter that passes the rubric."""
    environment = os.environ | {
        "ONWARD": str(onward),
        "ONWARD_DATA": str(tmp_path / "data"),
        "ONWARD_NOW": "2026-11-23T17:30+01:00",
        "TZ": "Europe/Berlin",
    }
    shell = shutil.which("dash") or "sh"
    done = subprocess.run(
        [shell, "demo/show.sh"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    told = " ".join(done.stdout.split())
    assert "messages taken in: 427; already there: 0" in told
    assert "Lark & Halyard has answered on Senior Brand Planner: it is a no." in told
    assert "A short note of thanks to Saskia Wendelboe" in told
    assert "To: Saskia Wendelboe <saskia.wendelboe@larkhalyard.example>" in told
    assert "the open Friday critique at the long wall" in told
    assert "Checked: nothing to change" in told
