"""Stated reasons: precision before recall, at most one to a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.reading import Kind, Reason, ReasonCode

if TYPE_CHECKING:
    from onward.reading.marks import Marked, Marks

# Facts about the job come first, then facts about place and permit, then what concerns the person.
_ORDER = (
    ReasonCode.INTERNAL,
    ReasonCode.ON_HOLD,
    ReasonCode.CANCELLED,
    ReasonCode.FILLED,
    ReasonCode.OVERQUALIFIED,
    ReasonCode.VISA,
    ReasonCode.LANGUAGE,
    ReasonCode.SALARY,
    ReasonCode.LOCATION,
    ReasonCode.TIMING,
    ReasonCode.DOCUMENTS,
    ReasonCode.ASSESSMENT,
    ReasonCode.SKILL,
    ReasonCode.EXPERIENCE,
    ReasonCode.CULTURE,
)
# Politeness, promises and the praise before a "but" state no reason, whatever words they use.
_NO_GROUND = (
    "keep",
    "keep.not",
    "reapply",
    "reapply.rule",
    "wish",
    "feedback.offered",
    "feedback.refused",
    "interview",
    "legal",
)
# "Your application reached us after the deadline" speaks of the receipt, and is a reason.
_OF_THE_RECEIPT = frozenset({ReasonCode.TIMING, ReasonCode.DOCUMENTS})
_CONCESSION = re.compile(r"\b(?:although|though|while|whilst|despite|even though|obwohl|obgleich|zwar|trotz)\b")
_TURN = re.compile(r",| but | however | aber | jedoch ")


def find_reasons(marks: Marks, kind: Kind) -> tuple[Reason, ...]:
    """The reasons that a rejection states, in order; none for any other kind."""
    if kind is not Kind.REJECTION:
        return ()
    found = (_reason(marked) for marked in marks.sentences if marked.reasons)
    return tuple(reason for reason in found if reason)


def _reason(marked: Marked) -> Reason | None:
    for code in _ORDER:
        match = marked.reasons.get(code.value)
        if match and _is_ground(marked, match, code):
            piece = marked.piece
            about = match.groupdict().get("about") or ""
            return Reason(code, piece.text, piece.start, piece.end, about.strip(" -"))
    return None


def _is_ground(marked: Marked, match: re.Match[str], code: ReasonCode) -> bool:
    """Whether the matched words are given as the ground of the no."""
    if marked.is_conditional(match) or _is_conceded(marked.piece.folded, match):
        return False
    declines = marked.says("decline") or marked.says("decline.implied")
    if not declines and any(signal in marked.signals for signal in _NO_GROUND):
        return False
    if not declines and "receipt" in marked.signals and code not in _OF_THE_RECEIPT:
        return False
    return not (code in {ReasonCode.EXPERIENCE, ReasonCode.SKILL} and _is_praise(marked, match))


def _is_conceded(folded: str, match: re.Match[str]) -> bool:
    """Whether the match stands in a concession: "although your experience in X impressed us, …"."""
    concession = _CONCESSION.search(folded, 0, match.start())
    return bool(concession) and not _TURN.search(folded, concession.end() if concession else 0, match.start())


def _is_praise(marked: Marked, match: re.Match[str]) -> bool:
    """Whether skill or experience is praised or merely mentioned."""
    compliment = marked.signals.get("compliment")
    return compliment is not None and not _TURN.search(
        marked.piece.folded, min(compliment.start(), match.start()), max(compliment.start(), match.start())
    )
