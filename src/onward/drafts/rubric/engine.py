"""Judge a draft by the rubric of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.drafts.rubric import feedback, friend, thanks
from onward.drafts.rubric.mark import exam
from onward.drafts.wording import TEXTS
from onward.model.draft import Check, CheckResult, DraftKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from onward.drafts.rubric.mark import Criterion, Mark
    from onward.model.draft import Draft
    from onward.model.record import Record

RUBRICS: Mapping[DraftKind, Mapping[str, Criterion]] = {
    DraftKind.THANKS: thanks.CRITERIA,
    DraftKind.FEEDBACK: feedback.CRITERIA,
    DraftKind.FRIEND: friend.CRITERIA,
}


def check(draft: Draft, record: Record, now: datetime) -> tuple[Check, ...]:
    """Every criterion of the draft's rubric that a program can judge, in order (evidence.md D5); `now` is aware.

    The text may have been changed by the owner, in English or German. Never raises.
    """
    before = exam(draft, record, now)
    return tuple(_check(code, criterion(before)) for code, criterion in RUBRICS[draft.kind].items())


def failed(checks: Iterable[Check]) -> tuple[Check, ...]:
    """The checks that say what to change."""
    return tuple(found for found in checks if found.result is CheckResult.FAIL)


def _check(code: str, mark: Mark) -> Check:
    reason = TEXTS[f"{code}.{mark.key}"].format_map(mark.fields)
    return Check(code, mark.result, reason, *mark.span)
