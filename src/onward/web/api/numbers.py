"""GET /numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.stats import account
from onward.web.api.operation import Answer, Operation
from onward.web.api.requests import Nothing

if TYPE_CHECKING:
    from onward.model.funnel import Funnel
    from onward.stats.account import Numbers
    from onward.web.api.operation import Asked


@dataclass(frozen=True, slots=True)
class NumbersView:
    """Your numbers, with what they can and cannot tell.

    Attributes:
        funnel: the counts.
        numbers: what may be said of them, sentence by sentence.
    """

    funnel: Funnel
    numbers: Numbers


def numbers(asked: Asked[Nothing, Nothing]) -> Answer:
    """The honest numbers: counts first, each sentence with its source and its caveat."""
    record = asked.desk.record()
    return Answer(NumbersView(record.funnel, account.numbers(record.funnel, record.owner.show_reference)))


OPERATIONS = (Operation("GET", "/numbers", numbers, Nothing, Nothing, {200: NumbersView}),)
