"""GET /today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.plan import Agenda
from onward.plan.agenda import agenda
from onward.web.api.operation import Answer, Operation
from onward.web.api.requests import Nothing

if TYPE_CHECKING:
    from onward.web.api.operation import Asked


def today(asked: Asked[Nothing, Nothing]) -> Answer:
    """Everything due: news, what is open today, the next two weeks, what is waited for."""
    return Answer(agenda(asked.desk.record("rejections"), asked.desk.now))


OPERATIONS = (Operation("GET", "/today", today, Nothing, Nothing, {200: Agenda}),)
