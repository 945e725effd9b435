"""Sentences of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "main.usage": (
        "onward COMMAND …\n\n"
        "Reads your mail on this computer, keeps the record of your search, and works out with you\n"
        "what to do after a rejection. Nothing leaves this computer unless you send it."
    ),
    "main.more": "`onward COMMAND --help` explains one command. Start with: onward import PATH-TO-YOUR-MAIL",
    "main.data": "folder of the record (default: ONWARD_DATA, else the platform's place for data)",
    "main.unknown": "there is no command {word!r}.",
    "main.close": "Did you mean {close}?",
    "main.list": "`onward --help` lists them.",
    "main.interrupted": "Stopped. What was done is kept.",
    "read.no_subject": "(no subject)",
    "read.kind": "This is {kind}.",
    "read.unsure": "This may be {kind}; the words do not settle it.",
    "read.company": "Company: {value}",
    "read.agency": "Agency: {value}",
    "read.role": "Role: {value}",
    "read.requisition": "Requisition: {value}",
    "read.person": "Person: {name} ({part})",
    "read.date": "Date: {on}, {meaning} (\u201c{phrase}\u201d)",
    "read.reason": "Stated reason, {reason}: \u201c{text}\u201d",
    "read.form": "{form} of {all} sentences are form. What decided:",
    "kind.rejection": "a rejection",
    "kind.acknowledgement": "a receipt of an application",
    "kind.interview": "about an interview",
    "kind.assessment": "an invitation to a test or task",
    "kind.offer": "an offer",
    "kind.status": "news on a running application",
    "kind.feedback": "feedback",
    "kind.request": "a request for something from you",
    "kind.outreach": "a message from a recruiter who wrote first",
    "kind.alert": "a list of advertised jobs",
    "kind.other": "about the search in general",
    "kind.not_job": "not about the job search",
    "part.recruiter": "recruiter",
    "part.hiring_manager": "hiring manager",
    "part.interviewer": "interviewer",
    "part.coordinator": "coordinator",
    "part.unknown": "part not known",
    "date.interview": "interview",
    "date.answer_by": "an answer is promised by then",
    "date.deadline": "deadline",
    "date.reapply_after": "a new application is possible from then on",
    "date.keep_until": "kept on file until then",
    "date.start": "start of work",
    "date.applied": "date of application",
    "date.other": "date",
    "reason.filled": "the role was filled",
    "reason.cancelled": "the role was withdrawn",
    "reason.on_hold": "the search was put on hold",
    "reason.internal": "somebody from inside took it",
    "reason.skill": "a skill or knowledge",
    "reason.experience": "years or kind of experience",
    "reason.overqualified": "more qualified than the role asks for",
    "reason.location": "the place",
    "reason.visa": "a permit to work",
    "reason.language": "a language",
    "reason.salary": "the pay",
    "reason.culture": "the team or its values",
    "reason.timing": "the time",
    "reason.assessment": "a test or interview result",
    "reason.documents": "documents",
}
