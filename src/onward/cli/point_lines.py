"""A point of feedback in a few words, for every command that shows one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.wording import TEXTS
from onward.model.reading import FeedbackStage, Sense

if TYPE_CHECKING:
    from onward.model.reading import FeedbackPoint

_CHANGE = {True: ".yes", False: ".no", None: ""}


def heading(point: FeedbackPoint) -> str:
    """Whether it values or asks for something, about what, at which stage, and whether that can be changed."""
    stage = TEXTS[f"seen.{point.stage}"] if point.stage is not FeedbackStage.UNKNOWN else ""
    key = "point.strength" if point.sense is Sense.STRENGTH else f"point.improve{_CHANGE[point.changeable]}"
    return TEXTS[key].format(about=TEXTS[f"topic.{point.about}"], stage=stage)
