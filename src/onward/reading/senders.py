"""Whose domain a mail was sent from, and what its address says about the sender."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.reading import SenderRole
from onward.reading.domains import (
    AGENCIES,
    BOARDS,
    MAIL_PROVIDERS,
    ROLE_MAILBOXES,
    ROUTING_LABELS,
    SECOND_LEVEL,
    TRACKING_SYSTEMS,
    VENDOR_NAMES,
)

if TYPE_CHECKING:
    from onward.model.message import Message

_ROLE_BY_DOMAIN = {
    **dict.fromkeys(MAIL_PROVIDERS, SenderRole.PERSONAL),
    **dict.fromkeys(AGENCIES, SenderRole.AGENCY),
    **dict.fromkeys(BOARDS, SenderRole.BOARD),
    **dict.fromkeys(TRACKING_SYSTEMS, SenderRole.TRACKING_SYSTEM),
}
_AGENCY_NAME = re.compile(
    r"recruit(?:ment|ing|ers)\b(?!\s+team)|staffing|headhunt|personalberatung|personalvermittlung|personaldienstleist|zeitarbeit"
    r"|executivesearch|executive search|talent partners|search partners",
    re.IGNORECASE,
)
_CLIENT = re.compile(
    r"\b(?:our|my) client(?:,| (?:has|have|is|was|are|would|will|did|feels?|felt|decided|chose|went|wants?|and|who|in|at|for|that|-)\b|\.|\n)"
    r"|\b(?:unser|mein)(?:e|en|em|es|er)? (?:kund(?:e|en|in)|mandant(?:en|in)?|auftraggebers?)\b",
)
_NO_REPLY = re.compile(
    r"no[._-]?reply|do[._-]?not[._-]?reply|donotreply|nicht[._-]?antworten|keine[._-]?antwort|automailer"
)
_CLIENT_STEMS = (" client", " kund", " mandant", " auftraggeber")
_LOOK_AHEAD = 20_000


def sender_role(message: Message) -> SenderRole:
    """Whose domain the mail came from: a tracking system, board, agency, mail provider or the employer.

    Vendors of assessments and of scheduling count as tracking systems: they write for an employer too.
    """
    domain = message.sender.domain
    if not domain:
        return SenderRole.UNKNOWN
    known = role_of_domain(domain)
    if known is not SenderRole.EMPLOYER:
        return known
    if _AGENCY_NAME.search(domain) and own_label(domain) not in ROUTING_LABELS:
        return SenderRole.AGENCY
    return SenderRole.AGENCY if _writes_for_a_client(message.text) else SenderRole.EMPLOYER


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
    depth = next((n for n in range(len(labels)) if ".".join(labels[n:]) in _ROLE_BY_DOMAIN), 0)
    for label in reversed(labels[:depth]):
        if _names_somebody(label):
            return label
    handle = local.partition("+")[0]
    return handle if _names_somebody(handle) and "." not in handle and not is_role_mailbox(address) else ""


@lru_cache(maxsize=4096)
def is_role_mailbox(address: str) -> bool:
    """Whether an address belongs to a function (`careers@`, `no-reply@`) and not to a person."""
    local = address.rpartition("@")[0].partition("+")[0]
    if not local or local in ROLE_MAILBOXES or _NO_REPLY.search(local):
        return True
    words = [word for word in re.split(r"[._-]+", local) if word]
    return (
        bool(words)
        and (words[0] in ROLE_MAILBOXES or words[-1] in ROLE_MAILBOXES)
        or not any(c.isalpha() for c in local)
    )


def is_no_reply(address: str) -> bool:
    """Whether nobody reads what is sent to this address."""
    return bool(_NO_REPLY.search(address.rpartition("@")[0]))


def is_vendor_name(squashed: str) -> bool:
    """Whether letters and digits in lower case spell the name of a tracking system, board or vendor."""
    return squashed in VENDOR_NAMES


def _names_somebody(label: str) -> bool:
    bare = label.strip("-_")
    return len(bare) > 1 and bare not in ROUTING_LABELS and bare not in VENDOR_NAMES and not bare.isdigit()


def _writes_for_a_client(text: str) -> bool:
    lowered = text[:_LOOK_AHEAD].lower()
    return any(stem in lowered for stem in _CLIENT_STEMS) and _CLIENT.search(lowered) is not None
