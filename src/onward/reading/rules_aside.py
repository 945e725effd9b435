"""Rules for what is no answer to an application: other matters, lists of jobs, newsletters, accounts, own mail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.reading import Kind, SenderRole
from onward.reading.glance import names_jobs
from onward.reading.verdict import Case, Verdict, is_reply, mentions_your_application

if TYPE_CHECKING:
    from onward.reading.marks import Marks

_LONGEST_LETTER = 150  # sentences


def own_mail(case: Case) -> Verdict | None:
    """What the owner wrote is never an answer to the owner."""
    if not case.own:
        return None
    about = case.marks.job_words or case.marks.any("interview", "offer", "feedback.offered", "request")
    return Verdict(Kind.OTHER if about else Kind.NOT_JOB, 0.95)


_SPEAKS_OF_WORK = ("assessment", "offer")


_IN_A_THREAD = ("interview", "decline", "decline.implied", "feedback.given")


def no_word_of_jobs(case: Case) -> Verdict | None:
    """Not a word about jobs, and nothing that a letter about a job might say without naming it."""
    marks = case.marks
    if case.from_hiring_system or marks.job_words or names_jobs(marks.letter.message):
        return None
    # "Please do this task by the 12th" may be about an application; whether it is, only the owner knows.
    # So may a bare no, or a meeting, that answers something the owner wrote.
    told = _SPEAKS_OF_WORK + (_IN_A_THREAD if is_reply(marks) else ())
    # What else it may be about is looked for last: that search is the dearest of all.
    if not case.bulk and (marks.any(*told) or _ends_a_process(marks)) and not marks.other_matters:
        return None
    return Verdict(Kind.NOT_JOB, 0.97)


def _ends_a_process(marks: Marks) -> bool:
    """Whether a no, or a meeting, comes with the words that go with it: thanks for a talk, good wishes."""
    if marks.saying("decline", "decline.implied"):
        return marks.any("wish", "compliment", "thanks")
    return len(marks.saying("interview")) > 1


def no_letter(case: Case) -> Verdict | None:
    """Hundreds of sentences without "your application" are a document."""
    long = len(case.marks.letter.sentences) > _LONGEST_LETTER
    return Verdict(Kind.NOT_JOB, 0.8) if long and not mentions_your_application(case.marks) else None


_A_JOB = re.compile(
    r"\b(?:position|role|vacancy|job|post|opening|recruit\w*|hiring|candidates?|interviews?|"
    r"stelle|stellen\w+|position|vorstellungsgespraech\w*|bewerber\w*|kandidat\w*|arbeitsplatz|ausbildungs\w+)\b"
)


def is_other_matter(case: Case) -> bool:
    """Whether flights, loans, orders or the like are turned down or arranged rather than applications."""
    marks = case.marks
    if (case.from_hiring_system and marks.job_words) or marks.strong_job_words > 2 or not marks.other_matters:
        return False
    if any(_A_JOB.search(s.piece.folded) for s in marks.saying("decline", "decline.implied", "interview", "receipt")):
        return False
    return marks.strong_job_words == 0 or marks.other_matters > 2 * marks.strong_job_words


def alert(case: Case) -> Verdict | None:
    """Advertised jobs, sent to many."""
    marks = case.marks
    found = marks.saying("alert")
    subject = marks.subject.says("alert")
    board = case.sender_role is SenderRole.BOARD or (case.bulk and names_jobs(marks.letter.message))
    weight = len(found) + 2 * subject + board + case.bulk
    if (
        weight < 3
        or not (len(found) > 1 or subject)
        or marks.any("decline", "receipt")
        or mentions_your_application(marks)
    ):
        return None
    return Verdict(Kind.ALERT, min(0.95, 0.6 + 0.07 * weight), found)


def newsletter(case: Case) -> Verdict | None:
    """Advice and articles, sent to many."""
    marks = case.marks
    found = marks.saying("newsletter")
    if not case.bulk or case.from_hiring_system or len(found) + marks.subject.says("newsletter") < 2:
        return None
    if mentions_your_application(marks) and marks.any("decline", "decline.implied", "receipt", "interview"):
        return None
    return Verdict(Kind.OTHER if marks.strong_job_words else Kind.NOT_JOB, 0.8, found)


def account(case: Case) -> Verdict | None:
    """Accounts at a board, and the employment office: about the search, not about an application."""
    found = case.marks.saying("account")
    about = case.sender_role is SenderRole.BOARD or names_jobs(case.marks.letter.message) or case.marks.job_words
    return Verdict(Kind.OTHER, 0.75, found) if found and about else None


def survey(case: Case) -> Verdict | None:
    """Questions on how the process was."""
    found = case.marks.saying("survey")
    asks = len(found) > 1 or case.marks.subject.says("survey")
    return Verdict(Kind.OTHER, 0.75, found) if found and asks else None


def about_the_search(case: Case) -> Verdict | None:
    """What is left: lists, letters about the application that no rule knows, the search in general."""
    marks = case.marks
    if marks.any("alert") and (case.bulk or case.sender_role is SenderRole.BOARD):
        return Verdict(Kind.ALERT, 0.6)
    if not case.bulk and mentions_your_application(marks):
        # A person writes about the application, in words that no rule knows: news, until the owner says what.
        return Verdict(Kind.STATUS, 0.5)
    if marks.strong_job_words > 1 or case.from_hiring_system or case.sender_role is SenderRole.BOARD:
        return Verdict(Kind.OTHER, 0.62)
    return None
