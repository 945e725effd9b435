"""Every sentence of this package that the owner may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "ask.kind": "What is the mail “{subject}” from {sender}?",
    "ask.tie": "Which application is the mail “{subject}” from {sender} about?",
    "ask.company": "Which company is the mail “{subject}” from {sender} about?",
    "sender.unknown": "an unknown sender",
    "subject.none": "(no subject)",
    "application.role_at": "{role} at {company}",
    "application.role": "{role}, company not known",
    "application.company": "{company}, role not known",
    "application.bare": "company and role not known",
    "tie.new": "another application, not on record yet",
    "tie.none": "none of these",
    "kind.rejection": "a rejection",
    "kind.acknowledgement": "a receipt for an application",
    "kind.interview": "an invitation to an interview",
    "kind.assessment": "a test or task to do",
    "kind.offer": "an offer",
    "kind.status": "news about where an application stands",
    "kind.feedback": "feedback",
    "kind.request": "a request for something from you",
    "kind.outreach": "a recruiter writing first",
    "kind.alert": "job advertisements",
    "kind.other": "something else about the search",
    "kind.not_job": "not about the search",
}
