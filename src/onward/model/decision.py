"""What the owner said. Decisions are kept, and outrank every reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verb(StrEnum):
    """What a decision does. The subject and the fields of `value` follow each.

    Messages (subject: a message id):
        CORRECT_KIND {kind}; CORRECT_COMPANY {company}; CORRECT_ROLE {role};
        CORRECT_PERSON {name, address, part} (matched by address, else by name; name "" removes);
        TIE {application_id, anchor?} ("" = to none; anchor: a message id tied to that application);
        SPLIT {} (into an application of its own).
    Applications (subject: an application id, with `anchor`, a message id that was tied to it, "" if none):
        RENAME {company?, role?, requisition?, channel?}; MERGE {into, into_anchor}.
    New things (subject: ""):
        ADD_APPLICATION {company, role, at, channel?, requisition?, stage?} (stage "interested": not applied yet).
    Events (subject: an application id, with `anchor`):
        ADD_EVENT {kind, at, title?, people: [{name, address, part}], scheduled?}.
    Steps (subject: a step id):
        ANSWER {answer, until?} with answer done, not_for_me or later.
    Questions (subject: a question id):
        DISMISS {}.
    """

    CORRECT_KIND = "correct_kind"
    CORRECT_COMPANY = "correct_company"
    CORRECT_ROLE = "correct_role"
    CORRECT_PERSON = "correct_person"
    TIE = "tie"
    SPLIT = "split"
    RENAME = "rename"
    MERGE = "merge"
    ADD_APPLICATION = "add_application"
    ADD_EVENT = "add_event"
    ANSWER = "answer"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True)
class Decision:
    """The owner's word on one thing.

    Attributes:
        id: `d-…`.
        made_at: aware.
        verb: what it does.
        subject: the id of what it is about.
        value: the fields named at `Verb`; JSON values only.
    """

    id: str
    made_at: datetime
    verb: Verb
    subject: str
    value: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a correction teaches about later mail.

    Attributes:
        scope: "thread" (key: a message id of the thread), "sender" (key: an address that is no shared
            mailbox of a tracking system), or "template" (key: sender address, a line feed, subject shape:
            see `onward.model.names.subject_shape`, given the company and role of the message).
        key: see scope.
        field: "kind", "company", "role" or "part".
        value: the corrected value.
        decision_id: the decision that it comes from.
    """

    scope: str
    key: str
    field: str
    value: str
    decision_id: str
