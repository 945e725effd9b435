"""The expected reading of each letter, in the shape of `docs/reading-format.md` without spans and confidence.

What a table of `letters/*.toml` states is taken as it stands. Company, role and requisition of the
application are expected only where the letter's own words, subject or sender name spell them out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from demo.source import moment
from demo.wire import subject_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from demo.source import Bid, Letter

_TODAY = moment("2026-11-23 14:10")
_SILENCE_DAYS = 30
ASIDE = frozenset({"alert", "other", "not_job"})


def reading(letter: Letter, thread: Sequence[Letter]) -> dict[str, Any]:
    """One line of `expected.jsonl`; only three fields for mail that is set aside."""
    row: dict[str, Any] = {"message_id": letter.message_id, "kind": letter.kind}
    if letter.kind not in ASIDE:
        row |= _facts(letter, subject_of(letter, thread))
    return row | {"language": letter.lang}


def application(bid: Bid, mails: Sequence[Letter]) -> dict[str, Any]:
    """One line of `applications.jsonl`: which mails belong to it, and how it stands on 23 November 2026."""
    return {
        "company": bid.company,
        "role": bid.role,
        "agency": bid.agency or None,
        "outcome": bid.ends or _outcome(mails),
        "message_ids": [one.message_id for one in mails],
    }


def _outcome(mails: Sequence[Letter]) -> str:
    """`rejected` when the last mail is a no; else `no_reply` after 30 days without a sign."""
    last = [one for one in mails if one.kind != "feedback"][-1]
    if last.kind == "rejection":
        return "rejected"
    return "no_reply" if (_TODAY - last.at).days > _SILENCE_DAYS else "open"


def _facts(letter: Letter, subject: str) -> dict[str, Any]:
    label, bid = letter.label, letter.bid
    seen = _folded(f"{subject} {letter.text} {letter.sender.partition(' <')[0]}")
    return {
        "decline": label.get("decline"),
        "company": _stated(label, "company", bid.company if bid else "", seen),
        "role": _stated(label, "role", bid.role if bid else "", seen),
        "requisition": _stated(label, "requisition", bid.req if bid else "", seen),
        "people": [_person(row) for row in label.get("people", ())],
        "reasons": [_reason(row, letter) for row in label.get("reasons", ())],
        "feedback": label.get("feedback", "none"),
        "keep_on_file": {"months": label["keep"] or None} if "keep" in label else None,
        "reapply_after": label.get("reapply_after"),
        "dates": [_date(row) for row in label.get("dates", ())],
    }


def _folded(text: str) -> str:
    return " ".join(text.split())


def _stated(label: Mapping[str, Any], name: str, value: str, seen: str) -> str | None:
    if name in label:
        return label[name] or None
    return value if value and value in seen else None


def _person(row: str) -> dict[str, str]:
    name, address, part = row.split("|")
    return {"name": name, "address": address.lower(), "part": part}


def _reason(row: str, letter: Letter) -> dict[str, str]:
    code, _, text = row.partition(": ")
    if text not in letter.text:
        raise ValueError(f"{letter.key}: no such sentence: {text}")
    return {"code": code, "text": text}


def _date(row: str) -> dict[str, str | None]:
    """`interview 2026-11-03 10:00 London`: meaning, day, and the clock time and zone where the letter has one."""
    meaning, on, *clock = row.split()
    at: datetime | None = moment(f"{on} {clock[0]}", clock[1] if len(clock) > 1 else "Berlin") if clock else None
    return {"meaning": meaning, "on": on, "at": at.isoformat() if at else None}
