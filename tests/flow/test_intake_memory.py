"""Memory does not grow with the mailbox."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from tests.flow.mailboxes import write_mbox

if TYPE_CHECKING:
    from pathlib import Path

FEW, MANY = 600, 3000
MAY_GROW = 16  # MB: the database fills its cache, and the word index its buffer
RUN = (
    "import resource, sys; from onward.cli.main import main; code = main(sys.argv[1:]); "
    "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024); sys.exit(code)"
)


def _peak(folder: Path, mails: int) -> int:
    """The most memory that an import of so many mails took, MB."""
    box = write_mbox(folder / f"{mails}.mbox", [number for number in range(5 * mails) if number % 5 == 3][:mails])
    command = [sys.executable, "-c", RUN, "--data", str(folder / str(mails)), "import", str(box), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(done.stdout.split()[-1])


def test_five_times_the_mail_takes_no_more_memory(tmp_path: Path) -> None:
    """Mail that is not about the search, which is most of a mailbox; a batch is in memory at a time."""
    assert _peak(tmp_path, MANY) < _peak(tmp_path, FEW) + MAY_GROW
