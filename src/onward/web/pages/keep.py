"""What is kept and where; all of it out to one file; read once more; and gone from this computer."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, StreamingResponse
from starlette.routing import Route

from onward.errors import UsageError
from onward.flow import backup
from onward.flow.checkup import Sign, check_up
from onward.flow.rereading import Rereading, reread
from onward.storage.erase import erase
from onward.storage.store import open_store
from onward.web import show
from onward.web.api import tokens
from onward.web.forms import filled
from onward.web.look import look_of
from onward.web.render import SEE_OTHER, back_to, desk_of, environment, page, words_of
from onward.web.work import State, work_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import ExitStack
    from datetime import datetime
    from pathlib import Path

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.flow.rereading import ApplicationChange, FieldChange
    from onward.storage.store import Store
    from onward.web.render import Words
    from onward.web.work import Job, Progress, Task, Work

TRIAL, REREAD = "trial", "reread"
_COUNTED = ("message", "about", "application", "contact", "note", "decision", "draft", "circle")
_RECORD = "record*.sqlite3*"
_OURS = frozenset({"site.json"})  # goes by itself when the pages end
_CHUNK = 1024 * 1024  # bytes
_SHOWN = 40  # of the letters that are read differently
_MOMENT = 1.5  # seconds; a small record is read again by then
_SIZES = ("kB", "MB", "GB")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is read differently, in words; "" for nothing read."""

    field: str
    before: str
    after: str


async def keep(request: Request) -> Response:
    """The page."""
    return _page(request)


async def check(request: Request) -> Response:
    """The page with what a check of the record found."""
    desk = desk_of(request)
    signs = await run_in_threadpool(_checked, desk.folder, desk.now)
    words = words_of(request)
    said = [
        (sign.mend, _said(words, sign), sign.code == "sound") for sign in sorted(signs, key=lambda sign: not sign.mend)
    ]
    return _page(request, signs=said)


async def export(request: Request) -> Response:
    """Everything that is kept, as a file to save."""
    desk, work = desk_of(request), work_of(request)
    if not any(desk.store.counts()[table] for table in ("message", "decision", "note", "circle", "draft", "owner")):
        return back_to(request, "/keep", "keep.export_empty")
    place = work.place()
    name = f"onward-{desk.now.date().isoformat()}.jsonl"
    try:
        await run_in_threadpool(_written, desk.folder, place / name)
    except BaseException:  # a request that is broken off leaves no copy either; it goes on up unchanged
        work.leave(place)
        raise
    headers = {
        "content-disposition": f'attachment; filename="{name}"',
        "content-length": str((place / name).stat().st_size),
    }
    return StreamingResponse(_sent(work, place / name), media_type="application/jsonl", headers=headers)


async def erase_all(request: Request) -> Response:
    """Remove the record, when the word was typed that the page shows."""
    words, desk, work = words_of(request), desk_of(request), work_of(request)
    typed = (await filled(request))["word"]
    if typed.casefold() != words("keep.erase_word").casefold():
        return _page(request, status=400, typed=typed, error=words("keep.erase_not"))
    if work.busy:
        raise UsageError(words("keep.erase_busy"))
    desk.close()
    removed = [path.name for path in erase(desk.folder)]
    if (desk.folder / tokens.FILE).exists():
        tokens.revoke_token(desk.folder)  # what it let programs read is gone, and the next record is not for them
        removed.append(tokens.FILE)
    work.forget()
    return _erased(request, removed, desk.folder)


async def rereading(request: Request) -> Response:
    """What a re-read would change, or changed; or how far it is."""
    words, work = words_of(request), work_of(request)
    job = max(work.jobs(TRIAL, REREAD), key=lambda job: job.number, default=None)
    if job is None:
        return RedirectResponse("/keep#reread", status_code=SEE_OTHER)
    found = job.result if isinstance(job.result, Rereading) else None
    return page(
        request,
        "reread.html",
        job=job,
        going=job.state in {State.WAITING, State.RUNNING},
        where=_where(words, job),
        found=found,
        letters=_letters(words, found) if found else [],
        applications=[_application(words, change) for change in found.applications] if found else [],
        turn=work.turn,
    )


async def read_again(request: Request) -> Response:
    """Find out what a re-read would change; with `keep`, change it."""
    wanted = (await filled(request))["keep"] == "yes"
    work, what = work_of(request), REREAD if wanted else TRIAL
    going = [job for job in work.jobs(TRIAL, REREAD) if job.state in {State.WAITING, State.RUNNING}]
    if not going:
        work.add(what, words_of(request)("keep.reread"), _reread(desk_of(request).now, keep=wanted))
        await run_in_threadpool(work.wait, _MOMENT)
    return RedirectResponse("/keep/reread", status_code=SEE_OTHER)


async def stop_reading(request: Request) -> Response:
    """Break a re-read off; nothing of it stays."""
    work = work_of(request)
    for job in work.jobs(TRIAL, REREAD):
        work.stop(job.number)
    await run_in_threadpool(work.wait, _MOMENT)
    return RedirectResponse("/keep/reread", status_code=SEE_OTHER)


def _page(request: Request, status: int = 200, **more: object) -> Response:
    desk = desk_of(request)
    counts = desk.kept(desk.record(), "counts", desk.store.counts)
    given: Mapping[str, object] = {
        "folder": desk.folder,
        "size": _size(sum(path.stat().st_size for path in desk.folder.glob(_RECORD))),
        "counts": [(name, counts[name]) for name in _COUNTED],
        "signs": None,
        "typed": "",
        "error": "",
        **more,
    }
    return page(request, "keep.html", status, **given)


def _size(count: int) -> str:
    """Bytes in the unit that gives a short number."""
    number = count / 1000
    for unit in _SIZES:
        if number < 1000 or unit == _SIZES[-1]:
            return f"{number:.0f} {unit}" if number >= 10 else f"{number:.1f} {unit}"
        number /= 1000
    return ""


def _checked(folder: Path, now: datetime) -> tuple[Sign, ...]:
    """The check, on an open record of its own, since it takes its time."""
    from contextlib import ExitStack

    with ExitStack() as opened:
        return check_up(folder, lambda: _opened(folder, opened), now, os.environ)


def _opened(folder: Path, opened: ExitStack) -> Store:
    return opened.enter_context(open_store(folder))


def _said(words: Words, sign: Sign) -> str:
    return words(f"keep.sign_{sign.code}", **sign.fields)


def _written(folder: Path, file: Path) -> None:
    with open_store(folder) as store:
        backup.export(store, str(file))


def _sent(work: Work, file: Path) -> Iterator[bytes]:
    """The file in pieces; whether it got through or not, no copy of it stays."""
    try:
        with file.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk
    finally:
        work.leave(file.parent)


def _erased(request: Request, removed: list[str], folder: Path) -> Response:
    """The last page, made without the record: `render.page` would begin a new one by asking for its questions."""
    words, desk = words_of(request), desk_of(request)
    left = sorted(path.name for path in folder.iterdir() if path.name not in _OURS) if folder.is_dir() else []
    given: Mapping[str, object] = {
        "t": words,
        "look": look_of(request),
        "form_secret": request.app.state.gate.form,
        "here": "/keep",
        "said": [],
        "questions_open": 0,
        "today": desk.now.date(),
        "show": show.Show(words, desk.now),
        "folder": folder,
        "removed": removed,
        "left": left,
    }
    return HTMLResponse(environment().get_template("erased.html").render(given))


def _reread(now: datetime, *, keep: bool) -> Task:
    def task(store: Store, progress: Progress) -> Rereading:
        progress.of(store.counts()["message"])
        return reread(store, now, progress, keep=keep)

    return task


def _where(words: Words, job: Job) -> str:
    if job.state is State.FAILED:
        return job.error or words("keep.reread_defect")
    return words(f"keep.reread_{job.state}")


def _letters(words: Words, found: Rereading) -> list[tuple[object, list[Difference]]]:
    """The first letters that are read differently, with what changes in them."""
    return [(one, [_difference(words, field) for field in one.fields]) for one in found.changed[:_SHOWN]]


def _difference(words: Words, change: FieldChange) -> Difference:
    before, after = (
        ", ".join(_word(words, change.field, value) for value in values) for values in (change.before, change.after)
    )
    return Difference(words(f"keep.field_{change.field}"), before, after)


def _word(words: Words, field: str, value: str) -> str:
    """A code in words; a name as it is."""
    name = f"keep.{field}_{value}"
    return words(name) if words.has(name) else value


def _application(words: Words, change: ApplicationChange) -> str:
    known = ", ".join(part for part in (change.company, change.role) if part)
    return words(
        f"keep.application_{change.how}",
        which=known or words("all.unknown_company"),
        before=_standing(words, change.before),
        after=_standing(words, change.after),
    )


def _standing(words: Words, text: str) -> str:
    """Stage and outcome in words."""
    stage, _, outcome = text.partition(", ")
    return f"{words(f'keep.stage_{stage}')}, {words(f'keep.outcome_{outcome}')}" if text else ""


ROUTES = [
    Route("/keep", keep),
    Route("/keep/check", check, methods=["POST"]),
    Route("/keep/export", export, methods=["POST"]),
    Route("/keep/erase", erase_all, methods=["POST"]),
    Route("/keep/reread", rereading),
    Route("/keep/reread", read_again, methods=["POST"]),
    Route("/keep/reread/stop", stop_reading, methods=["POST"]),
]
