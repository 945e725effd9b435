"""Numbers: pictures of the counts with what may be concluded from them, then every statement with its source."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from starlette.routing import Route

from onward.flow.activities import flows, sent_over_time
from onward.stats.account import numbers
from onward.web.pictures.of_numbers import (
    channels_picture,
    funnel_picture,
    rates_picture,
    waits_picture,
    weeks_picture,
)
from onward.web.render import desk_of, page, words_of
from onward.web.show import Show

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.model.record import Record
    from onward.stats.account import Numbers
    from onward.stats.saying import Statement
    from onward.web.pictures.of_numbers import Picture
    from onward.web.render import Words


async def show_numbers(request: Request) -> Response:
    """The numbers."""
    desk = desk_of(request)
    record, now, words = desk.record(), desk.now, words_of(request)
    told = desk.kept(record, "numbers", lambda: numbers(record.funnel, record.owner.show_reference))
    return page(
        request,
        "numbers.html",
        funnel=record.funnel,
        pictures=desk.kept(record, ("pictures", words.language), lambda: _pictures(record, told, now, words)),
        blocks=[(name, _with_limits(statements)) for name, statements in _blocks(told)],
        reference=_with_limits(told.reference),
    )


def _pictures(record: Record, told: Numbers, now: datetime, words: Words) -> list[Picture]:
    """In the order in which an application goes: how far, how often, how long, by which way, when; none of nothing."""
    if not record.funnel.applications:
        return []
    sent, today = sent_over_time(record, now), now.date()
    return [
        funnel_picture(flows(record, now), told, words),
        rates_picture(sent, told, today, words),
        waits_picture(sent, words),
        channels_picture(told, words),
        weeks_picture(sent, today, words, Show(words, now)),
    ]


def _blocks(told: Numbers) -> list[tuple[str, Sequence[Statement]]]:
    """The statements under their headings, as `onward stats` tells them; a heading without any is left out."""
    remark = [told.remark] if told.remark else []
    named = [("counted", told.counts), ("told", told.statements), ("remark", remark)]
    return [(name, statements) for name, statements in named if statements]


def _with_limits(statements: Sequence[Statement]) -> list[tuple[list[Statement], str, str]]:
    """(statements, caveat, source) for neighbours that share caveat and source, which are then told once."""
    return [(list(group), *limits) for limits, group in groupby(statements, key=_limits)]


def _limits(statement: Statement) -> tuple[str, str]:
    year = statement.year
    added = f" ({year})" if year and str(year) not in statement.source else ""
    return statement.caveat, statement.source + added


ROUTES = [Route("/numbers", show_numbers)]
