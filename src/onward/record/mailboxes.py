"""What an address says about who reads it."""

from __future__ import annotations

import re
from functools import lru_cache

# Local parts that belong to a desk and no person, alone or as the first or last word ("jobs-dach@", "globex.hr@").
_DESKS = frozenset(
    """
    admin alert alerts applicant applicants application applications apply bewerber bewerbermanagement bewerbung
    bewerbungen bot bounce bounces campus career careers karriere contact donotreply hello help helpdesk hiring hr
    humanresources info invitations invite invites job jobs kontakt mail mailer messages messaging news newsletter
    noreply notification notifications notify office people peopleops personal personalabteilung postmaster recruit
    recruiting recruitment reply robot service staffing support system ta talent talentacquisition talents team update
    updates workflow
    """.split()
)
_NO_REPLY = re.compile(r"no[._-]?reply|do[._-]?not[._-]?reply|nicht[._-]?antworten|keine[._-]?antwort")
_WORDS = re.compile(r"[._-]+")
# Second-level labels under which names are registered in two-letter zones ("globex.co.uk").
_SECOND_LEVEL = frozenset("ac co com edu gov ltd net nhs or org plc".split())


@lru_cache(maxsize=4096)
def is_shared(address: str) -> bool:
    """Whether an address (lower case) belongs to a desk or a machine; True for an empty one."""
    local = address.rpartition("@")[0].partition("+")[0]
    words = [word for word in _WORDS.split(local) if word]
    if not words or _NO_REPLY.search(local):
        return True
    return words[0] in _DESKS or words[-1] in _DESKS or not any(c.isalpha() for c in local)


@lru_cache(maxsize=4096)
def registered(domain: str) -> str:
    """The registered part of a mail domain: `mail.globex.co.uk` gives `globex.co.uk`; "" for an empty one."""
    labels = [label for label in domain.lower().split(".") if label]
    two_letters = len(labels) > 2 and len(labels[-1]) == 2
    return ".".join(labels[-3:] if two_letters and labels[-2] in _SECOND_LEVEL else labels[-2:])
