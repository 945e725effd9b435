"""What kind of message this is: an ordered table of rules over marked sentences.

The first rule that applies decides; every rule names the sentences that made it apply, so that each answer can be
shown with its grounds. The order settles the quarrels: a no outranks the thanks around it, a rescheduling with
"unfortunately" is no rejection, a receipt that says "if you are not selected" is a receipt.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.reading import Kind, SenderRole
from onward.reading import rules_answer, rules_aside, rules_step
from onward.reading.verdict import Case, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from onward.reading.marks import Marks

UNSURE_BELOW = 0.6


_VETOED = frozenset(Kind) - {Kind.NOT_JOB, Kind.ALERT, Kind.OTHER}


RULES: tuple[Callable[[Case], Verdict | None], ...] = (
    rules_aside.own_mail,
    rules_aside.no_word_of_jobs,
    rules_aside.no_letter,
    rules_aside.alert,
    rules_aside.newsletter,
    rules_answer.revoked,
    rules_answer.feedback,
    rules_answer.withdrawn_by_owner,
    rules_answer.rejection,
    rules_answer.withdrawn,
    rules_answer.offer,
    rules_step.invitation,
    rules_step.outreach,
    rules_aside.account,
    rules_aside.survey,
    rules_step.assessment,
    rules_step.interview,
    rules_step.request,
    rules_step.acknowledgement,
    rules_step.status,
    rules_aside.about_the_search,
)


def decide(marks: Marks, sender_role: SenderRole, *, own: bool) -> Verdict:
    """The kind of a message.

    Args:
        marks: the marked letter.
        sender_role: whose domain it came from.
        own: whether the owner sent it.
    """
    case = Case(marks, sender_role, own)
    for rule in RULES:
        verdict = rule(case)
        if verdict:
            other = verdict.kind in _VETOED and rules_aside.is_other_matter(case)
            return Verdict(Kind.NOT_JOB, 0.85) if other else _doubted(verdict, marks)
    return Verdict(Kind.NOT_JOB, 0.7)


def _doubted(verdict: Verdict, marks: Marks) -> Verdict:
    """A verdict on the search is doubtful when not one word speaks of jobs."""
    doubt = 0.0 if marks.job_words or verdict.kind is Kind.NOT_JOB else 0.25
    return replace(verdict, confidence=round(verdict.confidence - doubt, 2))
