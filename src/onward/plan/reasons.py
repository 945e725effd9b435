"""Reasons across letters: what several employers named, and what is about the job alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.application import EventKind
from onward.model.names import folded
from onward.model.reading import ReasonCode
from onward.plan.speech import quoted
from onward.plan.traces import of_reason

if TYPE_CHECKING:
    from onward.model.evidence import Evidence
    from onward.model.reading import Reading
    from onward.plan.case import Case

ABOUT_THE_JOB = frozenset({ReasonCode.FILLED, ReasonCode.CANCELLED, ReasonCode.ON_HOLD, ReasonCode.INTERNAL})
_LEARNABLE = frozenset({ReasonCode.SKILL, ReasonCode.EXPERIENCE, ReasonCode.LANGUAGE})


@dataclass(frozen=True, slots=True)
class Named:
    """Something that a letter names as missing.

    Attributes:
        key: its comparable form.
        about: as the letter spells it.
        reason_code: skill, experience or language.
        evidence: the sentence.
    """

    key: str
    about: str
    reason_code: ReasonCode
    evidence: Evidence


def named(reading: Reading) -> tuple[Named, ...]:
    """What a letter names as missing, in order; a reason that names nothing is left out."""
    return tuple(
        Named(folded(r.about), quoted(r.about), r.code, of_reason(reading, r))
        for r in reading.reasons
        if r.code in _LEARNABLE and r.about.strip()
    )


def same_elsewhere(case: Case, one: Named) -> tuple[Named, ...]:
    """The same thing as other applications' rejections name it, one for each application, oldest first.

    Two letters about one application are one voice.
    """
    found: list[Named] = []
    for application_id, events in case.record.events.items():
        if application_id == case.application.id:
            continue
        letters = [e for e in events if e.kind is EventKind.REJECTED and e.known_at <= case.now]
        readings = [case.record.readings.get(e.message_id) for e in letters]
        same = [n for r in readings if r is not None for n in named(r) if n.key == one.key]
        found += same[:1]
    return tuple(found)
