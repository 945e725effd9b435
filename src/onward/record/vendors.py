"""Mail domains that several employers write from: tracking systems that no table knows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.reading import SenderRole

if TYPE_CHECKING:
    from onward.record.arrival import Arrival
    from onward.record.shelf import Shelf

# So many employers of different names share no domain of their own.
_SEVERAL = 3


def screened(shelf: Shelf, arrival: Arrival) -> Arrival:
    """The message without what a shared domain says: neither the domain nor a company of the domain's name counts.

    A domain is shared once applications at three employers have mail from it; from then on it leads to no more
    applications, so that a look-up by it stays small.
    """
    if not arrival.domain or arrival.reading.sender_role is not SenderRole.EMPLOYER:
        return arrival
    employers = {a.organization_id for a in shelf.led_by("domain", arrival.domain)} - {""}
    if len(employers) < _SEVERAL:
        return arrival
    reading = replace(arrival.reading, sender_role=SenderRole.TRACKING_SYSTEM)
    if not _is_name_of_domain(arrival):
        return replace(arrival, reading=reading, domain="")
    return replace(arrival, reading=replace(reading, company=None), company="", domain="")


def _is_name_of_domain(arrival: Arrival) -> bool:
    """Whether the company was read off the domain; the owner's word never was."""
    company = arrival.reading.company
    if company is None or company.evidence.decision_id:
        return False
    squashed = arrival.company.replace(" ", "")
    return bool(squashed) and squashed == arrival.domain.partition(".")[0].replace("-", "")
