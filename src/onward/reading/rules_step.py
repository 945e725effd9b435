"""Rules for the steps on the way: receipts, interviews, tests, requests, outreach, news."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.reading import Kind
from onward.reading.verdict import Case, Verdict, is_received, mentions_your_application

if TYPE_CHECKING:
    from onward.reading.marks import Marked, Marks


def invitation(case: Case) -> Verdict | None:
    """A calendar object in a letter about a job."""
    marks = case.marks
    if not marks.letter.message.invitations or not (marks.job_words > 1 or case.from_hiring_system):
        return None
    return Verdict(Kind.INTERVIEW, 0.9, marks.saying("interview", "reschedule"))


def outreach(case: Case) -> Verdict | None:
    """A recruiter writes first."""
    marks = case.marks
    found = marks.saying("outreach")
    if not found or case.from_hiring_system or marks.any("receipt"):
        return None
    if mentions_your_application(marks) and len(found) < 2:
        return None
    return Verdict(Kind.OUTREACH, min(0.95, 0.62 + 0.12 * len(found)), found)


def assessment(case: Case) -> Verdict | None:
    """A test, a task or a recorded interview."""
    marks = case.marks
    found = marks.saying("assessment")
    subject = marks.subject.says("assessment")
    if not found and not subject:
        return None
    if len(marks.saying("interview")) > len(found) and not subject:
        return None
    return Verdict(Kind.ASSESSMENT, min(0.95, 0.66 + 0.1 * len(found) + 0.1 * subject), found)


def interview(case: Case) -> Verdict | None:
    """A conversation is proposed, fixed, moved or called off."""
    marks = case.marks
    found = tuple(s for s in marks.saying("interview") if not _is_general(s))
    subject = marks.subject.says("interview")
    if not found and not (subject and marks.sentences) and not (marks.any("reschedule") and marks.strong_job_words):
        return None
    if is_received(marks) and len(found) < 2 and not subject and not marks.saying("reschedule"):
        return None
    found = found or marks.saying("reschedule")
    return Verdict(Kind.INTERVIEW, min(0.95, 0.64 + 0.1 * len(found) + 0.1 * subject), found)


_GENERAL = re.compile(
    r"\b(?:will (?:contact|reach out|be in touch|be contacted|invite|hear)|may (?:contact|invite|be)|"
    r"selected (?:candidates|applicants)|"
    r"candidates (?:will|who|are)|applicants (?:will|who|are)|as soon as|kommen wir auf|melden wir uns|"
    r"werden wir|werden sie)\b"
)


def _is_general(sentence: Marked) -> bool:
    """Whether an interview is only foreseen: "selected applicants will be invited to an interview"."""
    return bool(_GENERAL.search(sentence.piece.folded))


def request(case: Case) -> Verdict | None:
    """Something is asked of the owner."""
    marks = case.marks
    found = marks.saying("request")
    if not found or (is_received(marks) and len(found) < 2 and not marks.subject.says("request")):
        return None
    return Verdict(Kind.REQUEST, min(0.9, 0.6 + 0.1 * len(found)), found)


def acknowledgement(case: Case) -> Verdict | None:
    """The application has come in."""
    marks = case.marks
    found = marks.saying("receipt")
    subject = marks.subject.says("receipt")
    if not found and not subject:
        return None
    if not subject and not any("thanks" in s.signals for s in found) and _is_under_way(marks):
        return None
    sure = 0.66 + 0.09 * min(len(found), 2) + 0.08 * subject + 0.05 * case.from_hiring_system
    return Verdict(Kind.ACKNOWLEDGEMENT, min(0.96, sure), found)


_UNDER_WAY = re.compile(
    r"\b(?:still|update|new status|delay|progress|vollstaendig|zwischen\w+|noch (?:etwas|ein wenig) geduld)\b"
)


def _is_under_way(marks: Marks) -> bool:
    """Whether a letter that mentions the receipt reports on what came after it."""
    return any(_UNDER_WAY.search(s.piece.folded) for s in marks.saying("status"))


def status(case: Case) -> Verdict | None:
    """News on a running application."""
    marks = case.marks
    found = marks.saying("status", "next_step", "review")
    if not found and not marks.subject.says("status"):
        return None
    if not (marks.strong_job_words or mentions_your_application(marks) or case.from_hiring_system):
        return None
    return Verdict(Kind.STATUS, min(0.85, 0.55 + 0.1 * len(found) + 0.1 * marks.subject.says("status")), found)
