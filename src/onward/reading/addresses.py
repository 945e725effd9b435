"""What a mail address says by itself: whose domain it is, whether it is a person's, which employer it names."""

from __future__ import annotations

import re
from functools import lru_cache

from onward.model.reading import SenderRole
from onward.reading.domains import (
    AGENCIES,
    BOARDS,
    MAIL_PROVIDERS,
    ROLE_MAILBOXES,
    ROUTING_LABELS,
    SECOND_LEVEL,
    SERVICE_STEMS,
    TRACKING_SYSTEMS,
    VENDOR_NAMES,
)

_ROLE_BY_DOMAIN = {
    **dict.fromkeys(MAIL_PROVIDERS, SenderRole.PERSONAL),
    **dict.fromkeys(AGENCIES, SenderRole.AGENCY),
    **dict.fromkeys(BOARDS, SenderRole.BOARD),
    **dict.fromkeys(TRACKING_SYSTEMS, SenderRole.TRACKING_SYSTEM),
}
_NO_REPLY = re.compile(
    r"no[._-]?reply|do[._-]?not[._-]?reply|donotreply|nicht[._-]?antworten|keine[._-]?antwort|automailer"
)
_RELAY_TOKEN = re.compile(r"[-_.+][0-9a-f]{10,}$")


@lru_cache(maxsize=4096)
def role_of_domain(domain: str) -> SenderRole:
    """What the tables say of a domain or one of its parents; EMPLOYER when they say nothing."""
    labels = domain.split(".")
    for cut in range(len(labels) - 1):
        role = _ROLE_BY_DOMAIN.get(".".join(labels[cut:]))
        if role is not None:
            return role
    return SenderRole.EMPLOYER


@lru_cache(maxsize=4096)
def own_label(domain: str) -> str:
    """The registered name of a domain without its suffix: `mail.acme.co.uk` gives `acme`."""
    labels = [label for label in domain.split(".") if label]
    if len(labels) < 2:
        return labels[0] if labels else ""
    suffix = 2 if ".".join(labels[-2:]) in SECOND_LEVEL and len(labels) > 2 else 1
    return labels[-suffix - 1]


def tenant(address: str) -> str:
    """The employer's handle in an address at a tracking system, "" when it names none.

    `acme@myworkday.com` and `careers@acme.teamtailor.com` give `acme`.
    """
    local, _, domain = address.rpartition("@")
    labels = domain.split(".")
    own = labels.index(own_label(domain)) if own_label(domain) in labels else 0
    depth = next((n for n in range(len(labels)) if ".".join(labels[n:]) in _ROLE_BY_DOMAIN), own)
    for label in reversed(labels[:depth]):
        if _names_somebody(label):
            return label
    handle = _RELAY_TOKEN.sub("", local.partition("+")[0])
    return handle if _names_somebody(handle) and "." not in handle and not is_role_mailbox(address) else ""


@lru_cache(maxsize=4096)
def is_role_mailbox(address: str) -> bool:
    """Whether an address belongs to a function (`careers@`, `no-reply@`) and not to a person."""
    local = address.rpartition("@")[0].partition("+")[0]
    if not local or local in ROLE_MAILBOXES or _NO_REPLY.search(local):
        return True
    words = [word for word in re.split(r"[._-]+", local) if word]
    return (bool(words) and (words[0] in ROLE_MAILBOXES or words[-1] in ROLE_MAILBOXES)) or not any(
        c.isalpha() for c in local
    )


def is_no_reply(address: str) -> bool:
    """Whether nobody reads what is sent to this address."""
    return bool(_NO_REPLY.search(address.rpartition("@")[0]))


def is_vendor_name(squashed: str) -> bool:
    """Whether letters and digits in lower case spell the name of a tracking system, board or vendor."""
    return squashed in VENDOR_NAMES


@lru_cache(maxsize=4096)
def looks_like_service(domain: str) -> bool:
    """Whether a domain that no table knows is called as services are that write for employers."""
    label = own_label(domain)
    return any(stem in label for stem in SERVICE_STEMS)


def _names_somebody(label: str) -> bool:
    bare = label.strip("-_")
    return len(bare) > 1 and bare not in ROUTING_LABELS and bare not in VENDOR_NAMES and not bare.isdigit()
