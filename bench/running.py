"""Runs whole processes on one core and measures each: time, processor time, memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

OUT = Path("bench/out")
PYTHON = sys.executable
ONWARD = str(Path(sys.executable).with_name("onward"))


@dataclass(frozen=True, slots=True)
class Run:
    """One process from its start to its end.

    Attributes:
        seconds: elapsed.
        processor: user and system time, seconds.
        memory: peak resident memory, MB.
    """

    seconds: float
    processor: float
    memory: float


@dataclass(frozen=True, slots=True)
class Work:
    """A process to be measured.

    Attributes:
        name: for the table.
        command: what is run; its output goes nowhere.
        environment: added to ours.
        before: called before every run, unmeasured.
    """

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    before: Callable[[], object] = lambda: None


def core() -> int:
    """The core on which everything is run: the last that we may use."""
    return max(os.sched_getaffinity(0))


def surroundings() -> dict[str, str]:
    """Our environment, but with compiled modules kept, as they are wherever a program has run before."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str((OUT / "pycache").resolve())}


def measured(work: Work) -> Run:
    """Run once.

    Raises:
        subprocess.CalledProcessError: the process failed; a failed run measures nothing.
    """
    work.before()
    command = ["taskset", "-c", str(core()), *work.command]
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**surroundings(), **work.environment})
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def interleaved(works: Sequence[Work], times: int) -> list[Run]:
    """The medians of each work over `times` rounds; in every round each runs once, so that all meet the same load."""
    runs: list[list[Run]] = [[] for _ in works]
    for _ in range(times):
        for number, work in enumerate(works):
            runs[number].append(measured(work))
    return [_median(of_one) for of_one in runs]


def _median(runs: Sequence[Run]) -> Run:
    return Run(
        median(run.seconds for run in runs),
        median(run.processor for run in runs),
        max(run.memory for run in runs),
    )
