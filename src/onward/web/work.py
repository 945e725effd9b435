"""Long work behind the pages: one job after the other, on a thread with an open record of its own.

The pages stay quick meanwhile: they ask what a job has reached. What a job needs on disk for as long as it runs lies in
a private folder inside the record's, and is removed with the job.
"""

from __future__ import annotations

import atexit
import logging
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from tempfile import mkdtemp
from threading import Condition, Thread
from typing import TYPE_CHECKING, TypeAlias

from onward.errors import OnwardError
from onward.storage.store import open_store
from onward.web.render import desk_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from onward.storage.store import Store

PASSING = "passing"
"""The folder, inside the record's, of what only passes through: brought in files, an export on its way out."""

_LOG = logging.getLogger("onward.web")
_PATIENCE = 120_000  # milliseconds; what else is written to the record is short
_KEPT = 200  # jobs that are told of
_GOODBYE = 5.0  # seconds in which a job may come to its next stopping place when the program ends


class State(StrEnum):
    """Where a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


class Stopped(Exception):  # noqa: N818 — no error: the way out of a task that the owner stopped
    """The owner stopped the job; a task that has something to bring to an end first may catch it."""


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of work.

    Attributes:
        number: counted from 1.
        what: its kind, a short word of the page that gave it.
        name: of its subject, for people.
        state: where it is.
        reached, size: how far it is, and where it ends; size is 0 when that is not known.
        result: what the task gave back, once it is done.
        error: what the owner can mend, once it failed; "" for a defect of the program.
        stopping: whether the owner asked it to stop.
    """

    number: int
    what: str
    name: str
    state: State = State.WAITING
    reached: int = 0
    size: int = 0
    result: object = None
    error: str = ""
    stopping: bool = False

    @property
    def percent(self) -> int | None:
        """How far it is, 0 to 100; None when that is not known."""
        return min(100, 100 * self.reached // self.size) if self.size else None


class Progress:
    """What a task tells of itself while it runs; called with the position that is reached."""

    def __init__(self, tell: Callable[..., Job]) -> None:
        self._tell = tell

    def of(self, size: int) -> None:
        """The position at which the task ends."""
        self._tell(size=size)

    def __call__(self, reached: int) -> None:
        """Tell the position.

        Raises:
            Stopped: the owner asked the job to stop, and something is left to do.
        """
        job = self._tell(reached=reached)
        if job.stopping and (not job.size or reached < job.size):
            raise Stopped


Task: TypeAlias = "Callable[[Store, Progress], object]"
"""Does one job on an open record and gives back what came of it."""


class Work:
    """The jobs of one record: those that wait, the one that runs, and those that are over."""

    def __init__(self, folder: Path) -> None:
        """Nothing waits; what an earlier run had to leave in the folder of passing files is removed."""
        self._folder = folder
        self._jobs: dict[int, Job] = {}
        self._tasks: dict[int, tuple[Task, Path | None]] = {}
        self._changed = Condition()
        self._thread: Thread | None = None
        self._count = 0
        self._remove_passing()
        atexit.register(self.close)

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits, so that the record is open here."""
        with self._changed:
            return self._thread is not None

    @property
    def turn(self) -> str:
        """Changes whenever a job comes, begins or ends."""
        with self._changed:
            return " ".join(f"{job.number}-{job.state}" for job in self._jobs.values())

    def jobs(self, *whats: str) -> tuple[Job, ...]:
        """The jobs of these kinds: the one that runs, those that wait in their order, then the others, newest first."""
        with self._changed:
            found = [job for job in self._jobs.values() if job.what in whats]
        running = [job for job in found if job.state is State.RUNNING]
        waiting = [job for job in found if job.state is State.WAITING]
        over = [job for job in reversed(found) if job not in running and job not in waiting]
        return (*running, *waiting, *over)

    def place(self) -> Path:
        """A new folder that only the owner can look into, for files of one job."""
        passing = self._folder / PASSING
        with self._changed:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            passing.mkdir(mode=0o700, exist_ok=True)
            return Path(mkdtemp(dir=passing))  # with the rights 0700

    def leave(self, place: Path) -> None:
        """Remove a folder of `place`, and the one around it when it was the last in it."""
        with self._changed, suppress(OSError):
            shutil.rmtree(place, ignore_errors=True)
            place.parent.rmdir()

    def add(self, what: str, name: str, task: Task, place: Path | None = None) -> Job:
        """Have a task done when its turn comes; `place` is removed after it."""
        with self._changed:
            self._count += 1
            job = Job(self._count, what, name)
            self._jobs[job.number] = job
            self._tasks[job.number] = (task, place)
            over = [number for number, one in self._jobs.items() if number not in self._tasks and _is_over(one)]
            for number in over[: max(0, len(self._jobs) - _KEPT)]:
                del self._jobs[number]
            if self._thread is None:
                # A daemon: ending the program does not wait for a large mailbox, and the record is whole at any moment.
                self._thread = Thread(target=self._run, name="onward-work", daemon=True)
                self._thread.start()
            return job

    def stop(self, number: int) -> None:
        """Stop a job at the next place where it lets itself be stopped; one that waits does not begin."""
        with self._changed:
            job = self._jobs.get(number)
            if job is None or _is_over(job):
                return
            if job.state is State.WAITING:
                _, place = self._tasks.pop(number)
                if place is not None:
                    self.leave(place)
                self._jobs[number] = replace(job, state=State.STOPPED)
            else:
                self._jobs[number] = replace(job, stopping=True)

    def wait(self, seconds: float) -> bool:
        """Wait until nothing is left to do, `seconds` at most; whether that is so."""
        with self._changed:
            return self._changed.wait_for(lambda: self._thread is None, seconds)

    def forget(self) -> None:
        """Tell no more of what was done, and remove what is left in the folder of passing files."""
        with self._changed:
            self._jobs = {number: job for number, job in self._jobs.items() if not _is_over(job)}
        self._remove_passing()

    def close(self) -> None:
        """Stop everything and leave no file behind; what a job has kept by then stays in the record."""
        atexit.unregister(self.close)
        for number in tuple(self._jobs):
            self.stop(number)
        self.wait(_GOODBYE)
        self._remove_passing()

    def _run(self) -> None:
        while (number := self._next()) is not None:
            self._do(number)

    def _next(self) -> int | None:
        """Begin the next job; None, and the thread is over, when there is none."""
        with self._changed:
            waiting = next((job for job in self._jobs.values() if job.state is State.WAITING), None)
            if waiting is None:
                self._thread = None
                self._changed.notify_all()
                return None
            self._jobs[waiting.number] = replace(waiting, state=State.RUNNING)
            return waiting.number

    def _do(self, number: int) -> None:
        task, place = self._tasks[number]
        try:
            with open_store(self._folder, wait_ms=_PATIENCE) as store:
                result = task(store, Progress(lambda **changes: self._put(number, **changes)))
            ending: dict[str, object] = {"state": State.DONE, "result": result}
        except Stopped:
            ending = {"state": State.STOPPED}
        except OnwardError as error:
            ending = {"state": State.FAILED, "error": str(error)}
        except Exception:  # noqa: BLE001 — the border of one job: a defect in it must not lose those that wait
            _LOG.exception("job %s failed", number)
            ending = {"state": State.FAILED}
        if place is not None:
            self.leave(place)
        self._put(number, **ending)
        with self._changed:
            del self._tasks[number]

    def _put(self, number: int, **changes: object) -> Job:
        with self._changed:
            job = replace(self._jobs[number], **changes)  # type: ignore[arg-type]  # the fields of Job
            self._jobs[number] = job
            return job

    def _remove_passing(self) -> None:
        shutil.rmtree(self._folder / PASSING, ignore_errors=True)


def work_of(request: Request) -> Work:
    """The work behind the site, made when it is first asked for."""
    state = request.app.state
    if not hasattr(state, "work"):
        state.work = Work(desk_of(request).folder)
    found: Work = state.work
    return found


def _is_over(job: Job) -> bool:
    return job.state not in {State.WAITING, State.RUNNING}
