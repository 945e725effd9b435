"""Weighs what several places of a mail say about one fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.reading import Fact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from onward.model.evidence import Evidence

_MOST = 0.99
_LEAST_SHARED = 3  # a shorter first word does not make two names one
_LEAST_TAIL = 5  # nor a last word up to this


@dataclass(frozen=True, slots=True)
class Claim:
    """One place's answer.

    Attributes:
        value: as spelled, white space folded.
        evidence: the words.
        weight: 0 to 1.
        full: whether the place writes names out, as a signature or a mail header does.
    """

    value: str
    evidence: Evidence
    weight: float
    full: bool = False


@dataclass(slots=True)
class _Group:
    """Claims that mean the same, and the doubt that is left after all of them."""

    keys: list[str]
    claims: list[Claim]
    doubt: float


def settle(claims: Iterable[Claim], key_of: Callable[[str], str], best: Callable[[list[Claim]], Claim]) -> Fact | None:
    """The answer that most weight stands behind, None without claims.

    Weights of agreeing claims add up as independent signs do: 1 - ∏(1 - weight). A claim whose key begins
    with another's whole words agrees with it.

    Args:
        claims: in order of trust.
        key_of: the comparable form of a value.
        best: which claim of the winning ones gives the spelling.
    """
    groups: list[_Group] = []
    for claim in claims:
        key = key_of(claim.value)
        if key:
            _add(groups, key, claim)
    if not groups:
        return None
    winner = min(groups, key=lambda group: group.doubt)
    spelled = best(winner.claims)
    return Fact(spelled.value, spelled.evidence, round(min(_MOST, 1 - winner.doubt), 3))


def weightiest(claims: list[Claim]) -> Claim:
    """The first of the claims with the greatest weight."""
    return max(claims, key=lambda claim: claim.weight)


def _add(groups: list[_Group], key: str, claim: Claim) -> None:
    for group in groups:
        if any(_agree(known, key) for known in group.keys):
            group.keys.append(key)
            group.doubt *= _new_doubt(group.claims, claim)
            group.claims.append(claim)
            return
    groups.append(_Group([key], [claim], 1 - claim.weight))


def _agree(one: str, other: str) -> bool:
    if one == other or one.replace(" ", "") == other.replace(" ", ""):
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _LEAST_SHARED:
        return False
    return longer.startswith(shorter + " ") or (len(shorter) > _LEAST_TAIL and longer.endswith(" " + shorter))


def _new_doubt(claims: list[Claim], claim: Claim) -> float:
    """The factor by which a claim lessens the doubt: words in one place are one sign, as good as its best cue."""
    same = [known.weight for known in claims if known.evidence == claim.evidence]
    if not same:
        return 1 - claim.weight
    return min(1.0, (1 - claim.weight) / (1 - max(same)))


def standing(claims: list[Claim]) -> tuple[float, int]:
    """What stands behind one spelling: the weight of its claims together, then how long it is."""
    doubt = 1.0
    for claim in claims:
        doubt *= 1 - claim.weight
    return round(1 - doubt, 2), len(claims[0].value)
