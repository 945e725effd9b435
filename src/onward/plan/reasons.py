"""Reasons across letters: what several employers named, and what is about the job alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.application import EventKind
from onward.model.names import folded
from onward.model.reading import ReasonCode
from onward.plan.speech import quoted
from onward.plan.traces import of_reason

if TYPE_CHECKING:
    from datetime import datetime

    from onward.model.application import Event
    from onward.model.evidence import Evidence
    from onward.model.reading import Reading, Reason
    from onward.plan.case import Case

ABOUT_THE_JOB = frozenset({ReasonCode.FILLED, ReasonCode.CANCELLED, ReasonCode.ON_HOLD, ReasonCode.INTERNAL})
_LEARNABLE = frozenset({ReasonCode.SKILL, ReasonCode.EXPERIENCE, ReasonCode.LANGUAGE})
_key = lru_cache(maxsize=4096)(folded)


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
        Named(_key(r.about), quoted(r.about), r.code, of_reason(reading, r))
        for r in reading.reasons
        if r.code in _LEARNABLE and r.about.strip()
    )


def same_elsewhere(case: Case, one: Named) -> tuple[Named, ...]:
    """The same thing as other applications' rejections name it, one for each application, oldest first.

    Two letters about one application are one voice.
    """
    letters = {m: r for m, r in case.record.readings.items() if any(_is_same(reason, one) for reason in r.reasons)}
    if letters.keys() <= {case.rejection.message_id}:
        return ()
    found: dict[str, tuple[datetime, Named]] = {}
    for application_id, events in case.record.events.items():
        if application_id != case.application.id:
            for event in events:
                if event.message_id in letters and _is_known_no(event, case.now):
                    same = next(n for n in named(letters[event.message_id]) if n.key == one.key)
                    found.setdefault(application_id, (event.at, same))
    return tuple(same for _, same in sorted(found.values(), key=lambda pair: pair[0]))


def _is_same(reason: Reason, one: Named) -> bool:
    return reason.code in _LEARNABLE and bool(reason.about.strip()) and _key(reason.about) == one.key


def _is_known_no(event: Event, now: datetime) -> bool:
    return event.kind is EventKind.REJECTED and event.known_at <= now
