"""Bringing in mail: files, a path of this computer, a pasted letter; what comes of each, while it goes on and after."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse, RedirectResponse
from starlette.routing import Route

from onward.errors import SourceError, UsageError
from onward.flow.backup import is_export, restore
from onward.flow.intake import Intake, take_in
from onward.flow.settle import settle
from onward.mail.sources import measure
from onward.web.forms import filled
from onward.web.render import SEE_OTHER, desk_of, page, words_of
from onward.web.uploads import sources, uploaded, write_private
from onward.web.work import State, Stopped, work_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.storage.store import Store
    from onward.web.render import Words
    from onward.web.work import Job, Progress, Task

MAIL = "mail"
_LONGEST_TEXT = 1_000_000  # characters
_SHOWN = 50
_ALL = 100  # percent
_LISTED = {"reread": ("trial", "reread")}  # by page; the other lists mail
_MOMENT = 0.8  # seconds; a letter or two are taken in by then, and the next page tells it
# In the order of a search; what is not about it is not counted out.
_KINDS = "acknowledgement status request outreach assessment interview offer feedback rejection".split()


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of one source.

    Attributes:
        intake: of mail, None for an export.
        restored: how many rows of an export.
        stopped: whether the owner stopped it before its end.
    """

    intake: Intake | None = None
    restored: int = 0
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One source as the page shows it.

    Attributes:
        number: of its job.
        name: of the source.
        state: where it is: a text of the page.
        stops: whether it lets itself be stopped.
        percent: how far it is, None when that is not known or it does not run.
        said: what came of it, a sentence; "" for nothing yet.
        more: further sentences.
        kinds: how many of the new letters are of which kind, in words.
        error: why it could not be taken in.
        own_address: what was taken to be the owner's address.
    """

    number: int
    name: str
    state: str
    stops: bool = False
    percent: int | None = None
    said: str = ""
    more: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    error: str = ""
    own_address: str = ""


async def show(request: Request) -> Response:
    """The page."""
    return _page(request)


async def state(request: Request) -> Response:
    """The progress of what a page lists, for its script: `turn` changes when the page is worth loading again."""
    work, words = work_of(request), words_of(request)
    jobs = work.jobs(*_LISTED.get(request.query_params.get("of", ""), (MAIL,)))
    going = [
        {"number": job.number, "percent": job.percent, "state": state_of(words, job)}
        for job in jobs
        if job.state in {State.RUNNING, State.WAITING}
    ]
    return JSONResponse({"busy": work.busy, "turn": work.turn, "said": _summary(words, jobs), "jobs": going})


async def bring_files(request: Request) -> Response:
    """Files that the browser sends."""
    words, work, now = words_of(request), work_of(request), desk_of(request).now
    try:
        async with uploaded(request, "files") as files:
            found = await run_in_threadpool(sources, files, work.place)
    except UsageError as error:
        return _page(request, errors={"files": str(error)})
    if not found:
        return _page(request, errors={"files": words("take_in.files_none")})
    for source in found:
        name = words.count("take_in.and", source.more, source=source.name) if source.more else source.name
        work.add(MAIL, name, taking(str(source.path), name, now), source.place)
    return await _on(request)


async def bring_path(request: Request) -> Response:
    """A file or folder of this computer."""
    typed = (await filled(request, areas=("path",)))["path"]
    try:
        path = _path(typed, words_of(request))
    except UsageError as error:
        return _page(request, {"path": typed}, {"path": str(error)})
    work_of(request).add(MAIL, str(path), taking(str(path), str(path), desk_of(request).now))
    return await _on(request)


async def bring_text(request: Request) -> Response:
    """A letter that was pasted."""
    words, work = words_of(request), work_of(request)
    async with request.form(max_fields=20) as form:
        given = form.get("text", "")
    text = given.strip() if isinstance(given, str) else ""
    if not text:
        return _page(request, errors={"text": words("take_in.text_none")})
    if len(text) > _LONGEST_TEXT:
        return _page(request, errors={"text": words("take_in.text_long")})
    place = work.place()
    write_private(place / "pasted.txt", io.BytesIO(text.encode("utf-8", "replace")))
    name = words("take_in.pasted")
    work.add(MAIL, name, taking(str(place / "pasted.txt"), name, desk_of(request).now), place)
    return await _on(request)


async def stop(request: Request) -> Response:
    """Stop one source: what was taken in of it stays."""
    number = (await filled(request))["number"]
    work_of(request).stop(int(number) if number.isdecimal() else 0)
    return await _on(request)


def taking(path: str, name: str, now: datetime) -> Task:
    """The task that takes a source in; `name` stands in its errors in place of a path that nobody knows."""

    def task(store: Store, progress: Progress) -> Taken:
        try:
            return _taken(store, path, now, progress)
        except SourceError as error:
            raise SourceError(str(error).replace(path, name)) from error

    return task


def state_of(words: Words, job: Job) -> str:
    """Where a job is, in words."""
    if job.state is not State.RUNNING:
        return words(f"take_in.state_{job.state}")
    if job.percent == _ALL:
        return words("take_in.state_sorting")
    if job.stopping:
        return words("take_in.state_stopping")
    name = "take_in.state_running" if job.percent is None else "take_in.state_reading"
    return words(name, percent=job.percent)


def _taken(store: Store, path: str, now: datetime, progress: Progress) -> Taken:
    if is_export(path):
        return Taken(restored=restore(store, path))
    progress.of(measure(path).size)
    before = store.counts()["message"]
    try:
        return Taken(take_in(store, path, now, progress))
    except Stopped:
        settle(store)
        return Taken(Intake(new=store.counts()["message"] - before), stopped=True)


def _path(typed: str, words: Words) -> Path:
    """The path that was typed or pasted, in quotation marks or as an address of a file manager, too.

    Raises:
        UsageError: it names no file and no folder.
    """
    plain = typed.strip("\"' ")
    if plain.startswith("file://"):
        plain = unquote(plain.removeprefix("file://"))
    if not plain:
        raise UsageError(words("take_in.path_none"))
    try:
        path = Path(plain).expanduser()
        if not path.is_absolute():
            raise UsageError(words("take_in.path_relative"))
        # A pipe or a device may never end.
        if not (path.is_file() or path.is_dir()):
            raise UsageError(words("take_in.path_missing"))
    except (OSError, ValueError, RuntimeError) as error:
        raise UsageError(words("take_in.path_missing")) from error
    return path


async def _on(request: Request) -> Response:
    """On to the page; small sources are done by then."""
    await run_in_threadpool(work_of(request).wait, _MOMENT)
    return RedirectResponse("/import#sources", status_code=SEE_OTHER)


def _page(request: Request, typed: dict[str, str] | None = None, errors: dict[str, str] | None = None) -> Response:
    words, work = words_of(request), work_of(request)
    jobs = work.jobs(MAIL)
    return page(
        request,
        "take_in.html",
        400 if errors else 200,
        lines=[_line(words, job) for job in jobs[:_SHOWN]],
        unseen=max(0, len(jobs) - _SHOWN),
        busy=work.busy,
        turn=work.turn,
        summary=_summary(words, jobs),
        typed=typed or {},
        errors=errors or {},
        addresses=desk_of(request).store.owner().addresses,
    )


def _line(words: Words, job: Job) -> Line:
    name, where = job.name, state_of(words, job)
    if job.state in {State.WAITING, State.RUNNING}:
        stops = not job.stopping and job.percent != _ALL
        return Line(job.number, name, where, stops=stops, percent=job.percent)
    if job.state is State.FAILED:
        return Line(job.number, name, where, error=job.error or words("take_in.defect"))
    if not isinstance(job.result, Taken):
        return Line(job.number, name, where)
    return _outcome(words, job, job.result)


def _outcome(words: Words, job: Job, taken: Taken) -> Line:
    if taken.intake is None:
        said = words.count("take_in.restored", taken.restored)
        return Line(job.number, job.name, words("take_in.state_restored"), said=said)
    where = words("take_in.state_stopped" if taken.stopped else "take_in.state_done")
    intake = taken.intake
    return Line(
        job.number,
        job.name,
        where,
        said=_counted(words, taken),
        more=tuple(_further(words, taken)),
        kinds=tuple(_kinds(words, intake)),
        own_address=intake.own_address,
    )


def _counted(words: Words, taken: Taken) -> str:
    intake = taken.intake or Intake()
    if intake.new:
        return words.count("take_in.new", intake.new)
    if taken.stopped:
        return words("take_in.stopped_empty")
    return words.count("take_in.known_only", intake.known) if intake.known else words("take_in.nothing")


def _further(words: Words, taken: Taken) -> Iterator[str]:
    intake = taken.intake or Intake()
    if taken.stopped:
        yield words("take_in.stopped")
    if intake.new and intake.known:
        yield words.count("take_in.known", intake.known)
    if intake.findings:
        yield words.count("take_in.findings", intake.findings)
    if intake.new and not taken.stopped and not any(intake.kinds[kind] for kind in _KINDS):
        yield words("take_in.none_about")


def _kinds(words: Words, intake: Intake) -> Iterator[str]:
    for kind in _KINDS:
        if intake.new and intake.kinds[kind]:
            yield words.count(f"take_in.kind_{kind}", intake.kinds[kind])


def _summary(words: Words, jobs: tuple[Job, ...]) -> str:
    """One sentence on all that goes on, for those who do not see the bars."""
    over = [job for job in jobs if job.state not in {State.WAITING, State.RUNNING}]
    if not jobs:
        return ""
    return words("take_in.summary" if len(over) < len(jobs) else "take_in.summary_done", over=len(over), all=len(jobs))


ROUTES = [
    Route("/import", show),
    Route("/import", bring_files, methods=["POST"]),
    Route("/import/path", bring_path, methods=["POST"]),
    Route("/import/text", bring_text, methods=["POST"]),
    Route("/import/state", state),
    Route("/import/stop", stop, methods=["POST"]),
]
