"""The jobs behind the pages: one after the other, stopped where they let themselves be, and nothing left behind."""

from __future__ import annotations

import stat
import threading
from typing import TYPE_CHECKING

import pytest

from onward.errors import SourceError
from onward.web.work import PASSING, Job, Progress, State, Stopped, Work

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LONG = 20.0  # seconds; a job of these tests that takes longer hangs


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Work]:
    """The work of an empty record."""
    found = Work(tmp_path / "record")
    yield found
    found.close()


def states(work: Work) -> list[State]:
    """The states of all jobs of these tests, as they are listed."""
    return [job.state for job in work.jobs("test")]


def test_jobs_are_done_one_after_the_other_in_their_order(work: Work) -> None:
    """Each with an open record, and none while another runs."""
    order: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def first(store: object, progress: Progress) -> str:
        begun.set()
        assert go_on.wait(_LONG)
        order.append("first")
        return "result"

    work.add("test", "first", first)
    work.add("test", "second", lambda store, _: order.append(f"second {store.counts()['message']}"))
    assert begun.wait(_LONG)
    assert (states(work), order, work.busy) == ([State.RUNNING, State.WAITING], [], True)
    go_on.set()
    assert work.wait(_LONG)
    assert order == ["first", "second 0"]
    assert [(job.name, job.state, job.result) for job in work.jobs("test")] == [
        ("second", State.DONE, None),
        ("first", State.DONE, "result"),
    ]


def test_an_error_of_one_job_does_not_touch_the_next(work: Work) -> None:
    """What the owner can mend is told in its words; a defect is told as one."""

    def mistake(store: object, progress: Progress) -> None:
        raise SourceError("This is no mail.")

    def defect(store: object, progress: Progress) -> None:
        raise ZeroDivisionError

    for task in (mistake, defect, lambda store, progress: None):
        work.add("test", "x", task)
    assert work.wait(_LONG)
    assert [(job.state, job.error) for job in reversed(work.jobs("test"))] == [
        (State.FAILED, "This is no mail."),
        (State.FAILED, ""),
        (State.DONE, ""),
    ]


def test_a_job_stops_where_it_tells_its_progress_and_one_that_waits_does_not_begin(work: Work) -> None:
    """Both leave no file."""
    begun, go_on = threading.Event(), threading.Event()

    def long(store: object, progress: Progress) -> None:
        progress.of(10)
        begun.set()
        assert go_on.wait(_LONG)
        progress(5)

    places = [work.place(), work.place()]
    numbers = [work.add("test", "x", long, place).number for place in places]
    assert begun.wait(_LONG)
    for number in numbers:
        work.stop(number)
    go_on.set()
    assert work.wait(_LONG)
    assert states(work) == [State.STOPPED, State.STOPPED]
    assert [place.exists() for place in places] == [False, False]


def test_at_the_end_there_is_nothing_to_stop() -> None:
    """The last position is told, and what follows is not broken off."""
    jobs = {"job": Job(1, "test", "x", stopping=True, size=10)}

    def tell(reached: int) -> Job:
        return Job(1, "test", "x", reached=reached, size=10, stopping=jobs["job"].stopping)

    progress = Progress(tell)
    progress(10)
    with pytest.raises(Stopped):
        progress(9)


def test_places_are_private_and_leftovers_go(tmp_path: Path) -> None:
    """What a killed run left is removed by the next."""
    work = Work(tmp_path)
    place = work.place()
    (place / "mail").write_text("private")
    assert [stat.S_IMODE(folder.stat().st_mode) for folder in (place, place.parent)] == [0o700, 0o700]
    Work(tmp_path).close()
    assert not (tmp_path / PASSING).exists()
    work.close()


def test_old_jobs_are_not_told_for_ever(work: Work) -> None:
    """Two hundred are."""
    for _ in range(220):
        work.add("test", "x", lambda store, progress: None)
    assert work.wait(_LONG)
    work.add("test", "x", lambda store, progress: None)
    assert work.wait(_LONG)
    assert len(work.jobs("test")) <= 201
    work.forget()
    assert work.jobs("test") == ()
