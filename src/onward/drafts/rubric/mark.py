"""What a criterion looks at, and what it answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onward.drafts.ground import Ground, ground
from onward.drafts.rubric.anatomy import Anatomy, Piece, anatomy
from onward.model.draft import CheckResult

if TYPE_CHECKING:
    from datetime import datetime

    from onward.model.draft import Draft
    from onward.model.record import Record

Span = tuple[int, int]
NOWHERE: Span = (0, 0)
MASK = "ˣ"
"""Stands for each character of a recorded name; a letter to patterns, and in nobody's word."""


@dataclass(frozen=True, slots=True)
class Exam:
    """One draft before the rubric.

    Attributes:
        draft: the letter, maybe rewritten by the owner.
        record: what it is compared with.
        ground: the part of the record that it is about.
        anatomy: its parts.
        masked: the body with recorded names blotted out, so that "Legal Counsel" is no legal word.
    """

    draft: Draft
    record: Record
    ground: Ground
    anatomy: Anatomy
    masked: str

    def words_of(self, sentence: Piece) -> str:
        """A sentence with recorded names blotted out; offsets as in the sentence."""
        return self.masked[sentence.start : sentence.end]

    def find(self, cues: re.Pattern[str]) -> Span | None:
        """The first place between greeting and sign-off that shows a cue."""
        for sentence in self.anatomy.sentences:
            if found := cues.search(self.words_of(sentence)):
                return sentence.start + found.start(), sentence.start + found.end()
        return None

    def having(self, *cues: re.Pattern[str]) -> list[Piece]:
        """The sentences that show all of several cues."""
        return [s for s in self.anatomy.sentences if all(cue.search(self.words_of(s)) for cue in cues)]


@dataclass(frozen=True, slots=True)
class Mark:
    """The answer of one criterion.

    Attributes:
        result: pass, fail, not applicable or hint.
        key: with the criterion's code the key of the reason in `TEXTS`.
        span: in the body; `NOWHERE` when it rests on no span.
        fields: for the reason.
    """

    result: CheckResult
    key: str
    span: Span = NOWHERE
    fields: Mapping[str, object] = field(default_factory=dict)


Criterion = Callable[[Exam], Mark]


def exam(draft: Draft, record: Record, now: datetime) -> Exam:
    """Lay a draft before the rubric."""
    about = ground(record, draft.application_id, now)
    parts = anatomy(draft.body, record.owner.name)
    return Exam(draft, record, about, parts, _masked(parts.plain, _names(draft, about)))


def passed(span: Span = NOWHERE, **fields: object) -> Mark:
    """The criterion is met."""
    return Mark(CheckResult.PASS, "pass", span, fields)


def fails(key: str = "fail", span: Span = NOWHERE, **fields: object) -> Mark:
    """The criterion is not met."""
    return Mark(CheckResult.FAIL, key, span, fields)


def hinted(key: str = "hint", span: Span = NOWHERE, **fields: object) -> Mark:
    """The program sees only signs; the owner decides."""
    return Mark(CheckResult.HINT, key, span, fields)


def not_applicable(key: str = "na", **fields: object) -> Mark:
    """The record holds nothing to judge by."""
    return Mark(CheckResult.NOT_APPLICABLE, key, NOWHERE, fields)


def absent(cues: re.Pattern[str], key: str = "fail") -> Criterion:
    """A criterion that fails on the first cue between greeting and sign-off."""

    def judge(it: Exam) -> Mark:
        span = it.find(cues)
        return passed() if span is None else fails(key, span)

    return judge


def present(cues: re.Pattern[str], key: str = "fail") -> Criterion:
    """A criterion that fails without any cue between greeting and sign-off."""

    def judge(it: Exam) -> Mark:
        span = it.find(cues)
        return fails(key) if span is None else passed(span)

    return judge


def _names(draft: Draft, about: Ground) -> list[str]:
    people = [contact.name for contact in about.contacts]
    given = [about.company, about.role, draft.to.name, draft.sender.name, about.owner.name, *people]
    if about.agency is not None:
        given.append(about.agency.name)
    surnames = [name.split()[-1] for name in people if len(name.split()) > 1]
    return sorted({name for name in (*given, *surnames) if len(name) > 1}, key=lambda name: (-len(name), name))


def _masked(plain: str, names: list[str]) -> str:
    masked = plain
    for name in names:
        masked = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", lambda found: MASK * len(found[0]), masked)
    return masked
