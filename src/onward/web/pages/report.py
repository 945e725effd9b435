"""Report: what was done in a period, by day, for the job office; what is in it is chosen, to print or as CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from starlette.responses import Response
from starlette.routing import Route

from onward.errors import UsageError
from onward.flow.activities import activities, result, undated
from onward.web.render import desk_of, page, words_of
from onward.web.show import Show

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from starlette.datastructures import QueryParams
    from starlette.requests import Request

    from onward.flow.activities import Activity
    from onward.model.record import Record
    from onward.web.desk import Desk
    from onward.web.render import Words

PARTS = ("dates", "firms", "roles", "results")
"""What may be in the report beside what was done; in the order of the columns."""
_YEARS = range(1950, 2101)
_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked for.

    Attributes:
        first, last: the period, both days included.
        parts: of `PARTS`.
    """

    first: date
    last: date
    parts: tuple[str, ...] = PARTS

    @property
    def query(self) -> str:
        """The same as the end of an address."""
        days = [("from", self.first.isoformat()), ("to", self.last.isoformat()), ("chosen", "1")]
        return urlencode([*days, *(("part", part) for part in self.parts)])


@dataclass(frozen=True, slots=True)
class Row:
    """One activity in words.

    Attributes:
        on: the day.
        what: what was done.
        firm, role, result: "" when not known.
    """

    on: date
    what: str
    firm: str
    role: str
    result: str


async def report(request: Request) -> Response:
    """The report with its form; a period that cannot be is told at its field."""
    desk, words = desk_of(request), words_of(request)
    record, today = desk.record(), desk.now.date()
    choice, wrong = _choice(request.query_params, today, words)
    rows = [] if wrong else _rows(desk, words, choice)
    return page(
        request,
        "report.html",
        400 if wrong else 200,
        choice=choice,
        typed={name: request.query_params.get(name, "")[:40] for name in ("from", "to")},
        wrong=wrong,
        days=[(on, list(group)) for on, group in groupby(rows, key=lambda row: row.on)],
        count=len(rows),
        undated=desk.kept(record, "undated", lambda: undated(record, desk.now)),
        owner=record.owner,
        periods=[(name, Choice(first, last, choice.parts).query) for name, first, last in _periods(today)],
        parts=PARTS,
    )


async def report_csv(request: Request) -> Response:
    """The same choice as CSV: UTF-8 with the mark that spreadsheets look for.

    Raises:
        UsageError: the period cannot be.
    """
    desk, words = desk_of(request), words_of(request)
    choice, wrong = _choice(request.query_params, desk.now.date(), words)
    if wrong:
        raise UsageError(next(iter(wrong.values())))
    text = _as_csv(_rows(desk, words, choice), choice, words)
    name = f"{words('report.file')}-{choice.first}-{choice.last}.csv"
    return Response(
        text.encode("utf-8-sig"),
        media_type="text/csv; charset=utf-8",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


def _choice(query: QueryParams, today: date, words: Words) -> tuple[Choice, Mapping[str, str]]:
    """What an address asks for, and by field what is wrong with it; without an address, since last month began."""
    name, first, last = _periods(today)[0]
    days, wrong = {"from": first, "to": last}, {}
    for name in days:
        given = query.get(name, "")
        try:
            days[name] = _day(given) if given else days[name]
        except ValueError:
            wrong[name] = words("report.no_day")
    if not wrong and days["from"] > days["to"]:
        wrong["to"] = words("report.turned")
    given_parts = query.getlist("part")
    parts = tuple(part for part in PARTS if part in given_parts) if "chosen" in query or given_parts else PARTS
    return Choice(days["from"], days["to"], parts), wrong


def _day(text: str) -> date:
    found = date.fromisoformat(text)
    if found.year not in _YEARS:
        raise ValueError(text)
    return found


def _periods(today: date) -> list[tuple[str, date, date]]:
    """The periods that are offered; the first is the one of a report that nothing is asked of."""
    month = today.replace(day=1)
    last_month = (month - timedelta(days=1)).replace(day=1)
    return [
        ("since_last_month", last_month, today),
        ("last_month", last_month, month - timedelta(days=1)),
        ("this_month", month, today),
        ("this_year", today.replace(month=1, day=1), today),
    ]


def _rows(desk: Desk, words: Words, choice: Choice) -> list[Row]:
    record, now = desk.record(), desk.now
    show = Show(words, now)
    ever = desk.kept(record, "activities", lambda: activities(record, now, date.min, date.max))
    found = [one for one in ever if choice.first <= one.on <= choice.last]
    results = {known: _result(record, known, now, show, words) for known in {one.application_id for one in found}}
    return [_row(record, activity, results[activity.application_id], show, words) for activity in found]


def _row(record: Record, activity: Activity, told: str, show: Show, words: Words) -> Row:
    application = record.applications[activity.application_id]
    what = words(f"report.did_{activity.kind}")
    return Row(activity.on, what, show.company(record, application), application.role, told)


def _result(record: Record, application_id: str, now: datetime, show: Show, words: Words) -> str:
    """What came of an application, with the day of its end."""
    ended = result(record, application_id, now)
    outcome = words(f"report.outcome_{ended.outcome}")
    return words("report.outcome_on", outcome=outcome, on=show.day(ended.on)) if ended.on else outcome


def _as_csv(rows: list[Row], choice: Choice, words: Words) -> str:
    """A line for each activity; a spreadsheet in German expects semicolons."""
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, delimiter=";" if words.language == "de" else ",")
    writer.writerow([words(f"report.head_{name}") for name in _columns(choice)])
    for row in rows:
        cells = {
            "dates": row.on.isoformat(),
            "what": row.what,
            "firms": row.firm,
            "roles": row.role,
            "results": row.result,
        }
        writer.writerow([_plain(cells[name]) for name in _columns(choice)])
    return lines.getvalue()


def _columns(choice: Choice) -> list[str]:
    """The columns in their order: the day, what was done, then the rest."""
    order = ("dates", "what", "firms", "roles", "results")
    return [name for name in order if name == "what" or name in choice.parts]


def _plain(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: names come from letters, and those from anybody."""
    return f"'{cell}" if cell.startswith(_BEGINS_FORMULA) else cell


ROUTES = [Route("/report", report), Route("/report.csv", report_csv)]
