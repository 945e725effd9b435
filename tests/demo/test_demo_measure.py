"""What counts as agreement between a reading and its label."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from demo.measure import facts, wanted
from onward.model.evidence import Evidence
from onward.model.reading import (
    DatedFact,
    DateMeaning,
    Decline,
    Fact,
    KeepOnFile,
    Kind,
    Part,
    Person,
    Reading,
    Reason,
    ReasonCode,
)

_SEEN = Evidence("words", "m@x.example")
_AT = datetime(2026, 11, 3, 10, tzinfo=UTC)


def _label(**changes: Any) -> dict[str, Any]:
    """The label that `_reading` meets."""
    return {
        "message_id": "m@x.example",
        "kind": "rejection",
        "language": "de",
        "decline": "implied",
        "company": "Seebrück Kommunikation GmbH",
        "role": "Strategische Planerin (m/w/d)",
        "requisition": "SK-2026-118",
        "people": [{"name": "A B", "address": "", "part": "recruiter"}],
        "reasons": [{"code": "filled", "text": "Die Stelle ist besetzt."}],
        "feedback": "none",
        "keep_on_file": {"months": 6},
        "reapply_after": None,
        "dates": [{"meaning": "interview", "on": "2026-11-03", "at": "2026-11-03T10:00:00+00:00"}],
    } | changes


def _reading() -> Reading:
    """A reading that spells names its own way and counts out a day that no label lists."""
    keep_until = DatedFact(DateMeaning.KEEP_UNTIL, date(2027, 5, 3), None, "sechs Monate", 0, 12)
    return Reading(
        message_id="m@x.example",
        kind=Kind.REJECTION,
        confidence=0.9,
        unsure=False,
        language="de",
        decline=Decline.IMPLIED,
        company=Fact("Seebrück Kommunikation", _SEEN, 0.9),
        role=Fact("strategische Planerin", _SEEN, 0.9),
        requisition=Fact("SK 2026 118", _SEEN, 0.9),
        people=(Person("A B", "", Part.RECRUITER, _SEEN),),
        reasons=(Reason(ReasonCode.FILLED, "Die Stelle\nist besetzt.", 0, 23),),
        keep_on_file=KeepOnFile(6, date(2027, 5, 3), _SEEN),
        dates=(DatedFact(DateMeaning.INTERVIEW, _AT.date(), _AT, "3. November", 0, 11), keep_until),
    )


def test_spelling_and_line_breaks_do_not_count() -> None:
    """Names are compared by their keys, sentences with white space folded, counted days not at all."""
    assert facts(_reading()) == wanted(_label())


def test_every_labelled_field_counts() -> None:
    """A label that says something else in one field differs in that field alone."""
    other = {
        "kind": "status", "language": "en", "decline": "explicit", "company": "Other", "role": "Other",
        "requisition": "1", "people": [], "reasons": [], "feedback": "given", "keep_on_file": None,
        "reapply_after": "2027-01-01", "dates": [],
    }  # fmt: skip
    got = facts(_reading())
    for field, value in other.items():
        want = wanted(_label(**{field: value}))
        assert [name for name in want if want[name] != got[name]] == [field]


def test_mail_that_is_set_aside_is_asked_for_kind_and_language_only() -> None:
    """Whatever else was read of an alert is nobody's business."""
    assert wanted({"message_id": "m", "kind": "alert", "language": "en"}) == {"kind": "alert", "language": "en"}
