"""GET /people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from onward.flow.acquaintance import Known, everybody
from onward.model.names import folded
from onward.web.api.operation import PAGED, Operation, page_of
from onward.web.api.requests import Nothing, Paging

if TYPE_CHECKING:
    from onward.web.api.operation import Answer, Asked


class WhichPeople(Paging, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which people; all of it has to hold."""

    company: Annotated[str, Meta(max_length=200, description="words of the company's name")] = ""
    met: Annotated[bool, Meta(description="only those who met you")] = False


def people(asked: Asked[WhichPeople, Nothing]) -> Answer:
    """Who wrote to you and who met you, those who met you last first."""
    desk, words = asked.desk, folded(asked.query.company).split()
    found = [
        one
        for one in everybody(desk.record(), desk.now)
        if (one.met or not asked.query.met) and all(word in folded(one.company) for word in words)
    ]
    return page_of(found, asked)


OPERATIONS = (Operation("GET", "/people", people, WhichPeople, Nothing, {200: tuple[Known, ...]}, PAGED),)
