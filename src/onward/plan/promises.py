"""What letters promised or asked, as dates: kept on file until, not again before (evidence.md E5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from onward.model.reading import DateMeaning, SentenceLabel
from onward.plan.traces import of_date, of_labels

if TYPE_CHECKING:
    from datetime import date

    from onward.model.evidence import Evidence
    from onward.model.reading import Reading


class Promised(StrEnum):
    """What a date stands for."""

    KEPT_UNTIL = "kept_until"
    REAPPLY_FROM = "reapply_from"
    ANSWER_BY = "answer_by"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Promise:
    """A date that a letter gives.

    Attributes:
        kind: what it stands for.
        on: the day.
        evidence: the words.
    """

    kind: Promised
    on: date
    evidence: tuple[Evidence, ...]


def of_rejection(reading: Reading) -> tuple[Promise, ...]:
    """The dates that outlive a rejection, in order of the day."""
    found: list[Promise] = []
    keep = reading.keep_on_file
    if keep is not None and keep.until is not None:
        found.append(Promise(Promised.KEPT_UNTIL, keep.until, (keep.evidence,)))
    if reading.reapply_after is not None:
        words = _dated(reading, DateMeaning.REAPPLY_AFTER) or of_labels(reading, SentenceLabel.REAPPLY)
        found.append(Promise(Promised.REAPPLY_FROM, reading.reapply_after, words))
    return tuple(sorted(found, key=lambda promise: promise.on))


def of_open(reading: Reading) -> tuple[Promise, ...]:
    """The dates that matter while an application is open: what they promised, what they asked for."""
    kinds = {DateMeaning.ANSWER_BY: Promised.ANSWER_BY, DateMeaning.DEADLINE: Promised.DEADLINE}
    return tuple(
        Promise(kinds[dated.meaning], dated.on, (of_date(reading, dated),))
        for dated in reading.dates
        if dated.meaning in kinds
    )


def _dated(reading: Reading, meaning: DateMeaning) -> tuple[Evidence, ...]:
    return tuple(of_date(reading, dated) for dated in reading.dates if dated.meaning is meaning)
