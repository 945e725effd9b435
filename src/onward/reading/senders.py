"""Whose domain a mail was sent from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.reading import SenderRole
from onward.reading.addresses import is_role_mailbox, own_label, role_of_domain
from onward.reading.domains import ROUTING_LABELS
from onward.reading.own_name import is_hosted, spellings

if TYPE_CHECKING:
    from onward.model.message import Message

_AGENCY_NAME = re.compile(
    r"recruit(?:ment|ing|ers)\b|staffing|headhunt|personalberatung|personalvermittlung|personaldienstleist|zeitarbeit"
    r"|executive-?search|talent-?partners|search-?partners"
)
# Endings that only say so in the address of a person: "jane@brightmoor-search.example".
_AGENCY_ENDING = re.compile(r".(?:talent|-search|search|-people|executives?|-personal)$")
_CLIENT = re.compile(
    r"\b(?:our|my) client(?:,| (?:has|have|is|was|are|would|will|did|feels?|felt|decided|chose|went|wants?"
    r"|and|who|in|at|for|that|-)\b|\.|\n)"
    r"|\b(?:unser|mein)(?:e|en|em|es|er)? (?:kund(?:e|en|in)|mandant(?:en|in)?|auftraggebers?)\b"
    r"|\bas an employment (?:agency|business)\b|\bi(?:'m| am|’m) retained (?:on|by)\b|\bim auftrag eine[sr]\b"
    r"|\brecruitment for \w+s\b"
    r"|\b(?:from|to|by|re|with|had|told|asked|heard from|regarding) the client\b(?!-)"
    r"|\bour client's\b|\bthe client (?:has|have|felt|went)\b"
    r"|\bone of our (?:[\w-]+ ){0,3}clients\b|\ba (?:[\w-]+ ){1,3}client in\b",
)
_CLIENT_STEMS = (
    " client",
    " kund",
    " mandant",
    " auftraggeber",
    "employment",
    "retained",
    "im auftrag eine",
    "recruitment for",
)
_LOOK_AHEAD = 20_000


HIRING = frozenset({SenderRole.TRACKING_SYSTEM, SenderRole.BOARD, SenderRole.AGENCY})
"""Senders that write about nothing but jobs."""


def sender_role(message: Message) -> SenderRole:
    """Whose domain the mail came from: a tracking system, board, agency, mail provider or the employer.

    Vendors of assessments and of scheduling count as tracking systems: they write for an employer too. So does any
    other host whose shared mailbox writes under the name of a house that its domain does not name.
    """
    sender = message.sender
    if not sender.domain:
        return SenderRole.UNKNOWN
    known = role_of_domain(sender.domain)
    if known is not SenderRole.EMPLOYER:
        return known
    if is_hosted(sender) and not _is_at_home(message):
        return SenderRole.TRACKING_SYSTEM
    if _is_agency(message):
        return SenderRole.AGENCY
    return SenderRole.EMPLOYER


def _is_at_home(message: Message) -> bool:
    """Whether a closing line names the house of the domain after all."""
    tail = message.text[-_CLOSING:]
    return any(
        tail[start - 1 : start] == "\n" and " " in tail[start:end]
        for start, end in spellings(tail, own_label(message.sender.domain))
    )


_CLOSING = 600  # characters


def _is_agency(message: Message) -> bool:
    label = own_label(message.sender.domain)
    if label not in ROUTING_LABELS and _AGENCY_NAME.search(label):
        return True
    if _AGENCY_ENDING.search(label) and not is_role_mailbox(message.sender.address):
        return True
    lowered = message.text[:_LOOK_AHEAD].lower()
    return any(stem in lowered for stem in _CLIENT_STEMS) and _CLIENT.search(lowered) is not None
