"""One JSON object per message: the interface shape of a reading (docs/reading-format.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onward.model.evidence import Evidence
    from onward.model.message import Message
    from onward.model.reading import Fact, FeedbackPoint, Reading

FORMAT = 1
"""Raised when a key changes its meaning or goes; keys may be added without it."""


def as_line(message: Message, reading: Reading) -> dict[str, object]:
    """The reading in its interface shape; every value is one that JSON knows or a date."""
    return {
        "format": FORMAT,
        "message_id": message.id,
        "source": message.source,
        "kind": reading.kind,
        "confidence": reading.confidence,
        "unsure": reading.unsure,
        "language": reading.language,
        "decline": reading.decline,
        "company": _value(reading.company),
        "agency": _value(reading.agency),
        "role": _value(reading.role),
        "requisition": _value(reading.requisition),
        "people": [{"name": p.name, "address": p.address, "part": p.part} for p in reading.people],
        "reasons": [
            {"code": r.code, "text": r.text, "start": r.start, "end": r.end, "about": r.about} for r in reading.reasons
        ],
        "feedback": reading.feedback,
        "points": [_point(p) for p in reading.points],
        "keep_on_file": _keep(reading),
        "reapply_after": reading.reapply_after,
        "other_roles": [_evidence(e) for e in reading.other_roles],
        "next_steps": [_evidence(e) for e in reading.next_steps],
        "dates": [
            {"meaning": d.meaning, "on": d.on, "at": d.at, "phrase": d.phrase, "start": d.start, "end": d.end}
            for d in reading.dates
        ],
        "sentences": [
            {"text": s.text, "label": s.label, "substance": s.substance, "start": s.start, "end": s.end}
            for s in reading.sentences
        ],
        "evidence": _grounds(reading),
        "findings": [{"code": f.code, "text": f.text} for f in reading.findings],
    }


def _value(fact: Fact | None) -> str | None:
    return fact.value if fact else None


def _point(point: FeedbackPoint) -> dict[str, object]:
    return {
        "text": point.text,
        "about": point.about,
        "stage": point.stage,
        "sense": point.sense,
        "changeable": point.changeable,
        "start": point.start,
        "end": point.end,
    }


def _keep(reading: Reading) -> dict[str, object] | None:
    keep = reading.keep_on_file
    return {"months": keep.months, "until": keep.until, **_evidence(keep.evidence)} if keep else None


def _grounds(reading: Reading) -> dict[str, object]:
    """What kind, company, role and requisition rest on."""
    facts = {
        "company": reading.company,
        "agency": reading.agency,
        "role": reading.role,
        "requisition": reading.requisition,
    }
    grounds: dict[str, object] = {name: _evidence(fact.evidence) for name, fact in facts.items() if fact}
    grounds["kind"] = [{"start": start, "end": end} for start, end in reading.deciding]
    return grounds


def _evidence(evidence: Evidence) -> dict[str, object]:
    return {"text": evidence.text, "place": evidence.place, "start": evidence.start, "end": evidence.end}
