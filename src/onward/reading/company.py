"""Which employer a mail is about, and which agency writes for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.names import organization_key
from onward.model.reading import Fact, SenderRole
from onward.reading.addresses import is_vendor_name, looks_like_service, own_label
from onward.reading.claims import Claim, settle, weightiest
from onward.reading.employer_names import is_legal_form, squash
from onward.reading.employer_said import said_claims
from onward.reading.employer_signed import signed_claims
from onward.reading.folding import fold_word as fold
from onward.reading.own_name import addressed_claims, domain_claims, handle_of, hints_of, sender_claims

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.reading.letter import Letter

_SHARED = 6  # so many first letters in common make a name the host's
_SPELLED_LABEL = 0.34  # what the mere label of a domain is worth
_SERVICE = 0.3  # the factor by which a service's own name counts less than others
_AGENCY_ENDINGS = frozenset("personnel staffing recruitment headhunting personalberatung zeitarbeit".split())
_HOSTS = frozenset({SenderRole.BOARD, SenderRole.TRACKING_SYSTEM})
_key = lru_cache(maxsize=4096)(organization_key)  # the same few names come again and again


@dataclass(frozen=True, slots=True)
class Company:
    """The employer and the agency of a mail; each None when unknown.

    Attributes:
        company, agency: as `Reading`.
        hints: squashed names by which the sender's house is known.
    """

    company: Fact | None = None
    agency: Fact | None = None
    hints: frozenset[str] = frozenset()


def find_company(letter: Letter, role_of_sender: SenderRole) -> Company:
    """The employer that the letter is about, never the tracking system, board or agency that sent it.

    Every place that may name the employer makes a claim; claims that agree add up.
    """
    message = letter.message
    hints = hints_of(message, role_of_sender)
    said = list(said_claims(letter, hints))
    if role_of_sender is SenderRole.AGENCY:
        return _through_agency(letter, said, hints)
    shown = list(sender_claims(message, role_of_sender))
    agreed = _agreed(said, shown, hints if role_of_sender is SenderRole.EMPLOYER else frozenset())
    if agreed:
        told = [replace(claim, full=_key(claim.value) in agreed) for claim in (*said, *shown)]
        return Company(_settled(told), hints=hints)
    own = [] if role_of_sender is SenderRole.BOARD else [*shown, *_own_claims(letter, role_of_sender, said, hints)]
    hosted = role_of_sender in _HOSTS
    if hosted or looks_like_service(message.sender.domain):
        host = squash(own_label(message.sender.domain))
        said = [claim for claim in said if not _is_agency(claim)] + list(addressed_claims(letter))
        if hosted:
            kept = [claim for claim in (*said, *own) if not _is_host(claim, host)]
            return Company(_settled(kept), hints=hints)
        own = [claim for claim in own if claim.weight > _SPELLED_LABEL]
        weighed = [_doubted(claim) if _is_host(claim, host) else claim for claim in (*said, *own)]
        return Company(_settled(weighed), hints=hints)
    return Company(_settled([*said, *own]), hints=hints)


def _agreed(said: list[Claim], shown: list[Claim], hints: frozenset[str]) -> frozenset[str]:
    """The names that both the letter and its display name or whole domain give: then nothing else need be asked."""
    keys = {_key(claim.value) for claim in shown}
    return frozenset(
        _key(claim.value)
        for claim in said
        if claim.weight >= _CERTAIN
        and (_key(claim.value) in keys or (" " in claim.value and squash(claim.value) in hints))
    )


_CERTAIN = 0.8


def _doubted(claim: Claim) -> Claim:
    """A claim for a house that seems to write for others."""
    return replace(claim, weight=claim.weight * _SERVICE)


def _is_agency(claim: Claim) -> bool:
    """Whether a name ends as those of agencies do."""
    return fold(claim.value.split()[-1]) in _AGENCY_ENDINGS


def _through_agency(letter: Letter, said: list[Claim], hints: frozenset[str]) -> Company:
    shown = sender_claims(letter.message, SenderRole.AGENCY)
    agency = _settled([*shown, *_own_claims(letter, SenderRole.AGENCY, said, hints)])
    taken = _key(agency.value) if agency else ""
    said = said or list(addressed_claims(letter))
    return Company(_settled([claim for claim in said if not _same(_key(claim.value), taken)]), agency, hints)


def _own_claims(letter: Letter, role: SenderRole, said: list[Claim], hints: frozenset[str]) -> Iterator[Claim]:
    """What the sender's address, the closing lines and the footer say of the sender's house."""
    known = {squash(claim.value): claim.value for claim in said}
    yield from domain_claims(letter, role, known)
    yield from signed_claims(letter, hints, handle_of(letter.message, role))


def _settled(claims: list[Claim]) -> Fact | None:
    return settle(claims, _key, _spelling)


def _spelling(claims: list[Claim]) -> Claim:
    """The spelling to show: the fullest one that a signature, header or two places give, from the text where it can."""
    by_key: dict[str, list[Claim]] = {}
    for claim in claims:
        by_key.setdefault(_key(claim.value), []).append(claim)
    told = [alike for alike in by_key.values() if len(alike) > 1 or alike[0].full]
    named = max(told, key=_fullness, default=claims)
    plain = [claim for claim in named if not is_legal_form(claim.value.split()[-1])] or named
    written = [claim for claim in plain if claim.evidence.place != "sender"] or plain
    return weightiest(written)


def _fullness(claims: list[Claim]) -> tuple[bool, int, float]:
    """How much a spelling says: its legal form, its words, how often it is said."""
    legal = any(is_legal_form(claim.value.split()[-1]) for claim in claims)
    return legal, len(_key(claims[0].value).split()), sum(claim.weight for claim in claims)


def _same(one: str, other: str) -> bool:
    shorter, longer = sorted((one.replace(" ", ""), other.replace(" ", "")), key=len)
    return bool(shorter) and longer.startswith(shorter)


def _is_host(claim: Claim, host: str) -> bool:
    """Whether a claim names the system that carries the mail."""
    squashed = squash(claim.value)
    shared = min(len(host), _SHARED)
    return is_vendor_name(squashed) or (squashed[:shared] == host[:shared])
