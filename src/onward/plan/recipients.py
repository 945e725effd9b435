"""To whom a note of thanks or a request for feedback goes, if to anybody (evidence.md D1, D2)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from onward.model.reading import FeedbackStance, Part
from onward.plan.senders import Mailbox, closes_its_mailbox, mailbox

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onward.model.application import Contact
    from onward.plan.case import Case

_SCHEME = re.compile(
    r"\b(?:graduate|trainee)s?\b.{0,20}\b(?:scheme|programme|program)\b|\btraineeprogramm\b", re.IGNORECASE
)


class Rule(StrEnum):
    """Which rule of evidence.md D1 chose the recipient, or why there is none."""

    MANAGER = "manager"
    MANAGER_OFTEN = "manager_often"
    INTERVIEWER = "interviewer"
    WRITER = "writer"
    AGENCY = "agency"
    SCHEME = "scheme"
    NOBODY = "nobody"
    NO_ADDRESS = "no_address"
    NO_REPLY = "no_reply"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Choice:
    """Whom to write to.

    Attributes:
        rule: how it came about.
        contact: the recipient, or the person who cannot be reached; None with NOBODY.
    """

    rule: Rule
    contact: Contact | None = None

    @property
    def reachable(self) -> bool:
        """Whether there is somebody to write to."""
        return self.rule not in {Rule.NOBODY, Rule.NO_ADDRESS, Rule.NO_REPLY, Rule.CLOSED}


def for_thanks(case: Case) -> Choice:
    """Who gets a note of thanks: the hiring manager if met, else who met the owner most often, then latest.

    With an agency in between, the agency. Somebody who only wrote gets none: thanks are for having met.
    """
    if case.through_agency:
        return _from_agency(case)
    people = [met.contact for met in case.met]
    managers = [contact for contact in people if contact.part is Part.HIRING_MANAGER]
    reached = _first(case, managers, Rule.MANAGER) or _first(case, people, Rule.INTERVIEWER)
    return reached or _unreachable(people)


def for_feedback(case: Case) -> Choice:
    """Who is asked for feedback.

    The agency if there is one; the recruitment team of a graduate scheme; the hiring manager after more than one
    interview with them; else who interviewed most often, then latest; else the person who wrote.
    """
    if case.through_agency:
        return _from_agency(case)
    people = [met.contact for met in case.met]
    often = [met.contact for met in case.met if met.contact.part is Part.HIRING_MANAGER and met.times > 1]
    writers = [case.writer] if case.writer is not None else []
    reached = (
        _first(case, _scheme_team(case), Rule.SCHEME)
        or _first(case, often, Rule.MANAGER_OFTEN)
        or _first(case, people, Rule.INTERVIEWER)
        or _first(case, writers, Rule.WRITER)
    )
    return reached or _unreachable([*people, *writers])


def offers_feedback(case: Case) -> bool:
    """Whether the letter itself offers feedback."""
    return case.reading is not None and case.reading.feedback is FeedbackStance.OFFERED


def _from_agency(case: Case) -> Choice:
    """The agency's person who met the owner, wrote the letter, or is known from it."""
    agency = case.agency.id if case.agency is not None else ""
    people = [met.contact for met in case.met if agency and met.contact.organization_id == agency]
    if case.writer is not None:
        people.append(case.writer)
    people += [contact for contact in case.record.contacts.values() if agency and contact.organization_id == agency]
    return _first(case, people, Rule.AGENCY) or _unreachable(people)


def _scheme_team(case: Case) -> list[Contact]:
    """For a graduate scheme: the recruiter who wrote, then a recruiter who met the owner."""
    if not _SCHEME.search(case.application.role):
        return []
    people = [*([case.writer] if case.writer is not None else []), *(met.contact for met in case.met)]
    return [contact for contact in people if contact.part in {Part.RECRUITER, Part.COORDINATOR}]


def _first(case: Case, people: Iterable[Contact], rule: Rule) -> Choice | None:
    return next((Choice(rule, contact) for contact in people if _can_be_reached(case, contact)), None)


def _can_be_reached(case: Case, contact: Contact) -> bool:
    if mailbox(contact.address) is not Mailbox.PERSON:
        return False
    return contact != case.writer or not closes_its_mailbox(case.reading)


def _unreachable(people: Sequence[Contact]) -> Choice:
    """Somebody is known but cannot be written to, or nobody is known."""
    lost = next((c for c in people if mailbox(c.address) in {Mailbox.UNKNOWN, Mailbox.SHARED}), None)
    if lost is not None:
        return Choice(Rule.NO_ADDRESS, lost)
    shut = next((c for c in people if mailbox(c.address) is Mailbox.PERSON), None)
    if shut is not None:
        return Choice(Rule.CLOSED, shut)
    return Choice(Rule.NO_REPLY, people[0]) if people else Choice(Rule.NOBODY)
