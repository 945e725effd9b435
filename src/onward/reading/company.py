"""Which employer a mail is about, and which agency writes for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.names import organization_key
from onward.model.reading import Fact, SenderRole
from onward.reading.addresses import is_vendor_name, looks_like_service, own_label, tenant
from onward.reading.blanks import is_blank
from onward.reading.claims import Claim, settle, standing
from onward.reading.employer_names import is_function, is_legal_form, is_name, squash, trimmed
from onward.reading.own_name import houses_of, is_hosted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onward.model.message import Message
    from onward.reading.letter import Letter
    from onward.reading.name_tags import Mention

_key = lru_cache(maxsize=4096)(organization_key)  # the same few names come again and again
_POSSESSIVE = re.compile(r"['’]s$")
# "St Osric's School" is a name; "Fernwheel's role" holds one.
_SCHOOL = re.compile(r"(?<=['’]s)\s+(?:School|College|Hospital|Hospice|University|Church|Academy|House|Trust)\b")
_AT_HOUSE = re.compile(
    r"\s*(?:\([^)]*\))?,? (?:at|bei(?: der| dem)?|chez|en|na|no|presso|bij) "
    r"(?P<house>[A-ZÀ-ÖØ-Þ0-9][^|–—:;!?()]{1,50})$"
)
_HOSTS = frozenset({SenderRole.BOARD, SenderRole.TRACKING_SYSTEM})
_SPELLED_DOMAIN = 0.2  # what the mere label of a domain is worth
_AGREES = 0.45  # what a domain adds to a name that the letter says
_SURE = 0.85  # a spelling of this weight may stand for the others
_SHOWN = 0.6  # how far a display name is to be trusted beside what was learnt
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Company:
    """The employer and the agency of a mail; each None when unknown."""

    company: Fact | None = None
    agency: Fact | None = None


def find_company(letter: Letter, role_of_sender: SenderRole, named: Sequence[Mention]) -> Company:
    """The employer that the letter is about, never the tracking system, board or agency that sent it.

    Every place that names the employer makes a claim; claims that agree add up.

    Args:
        letter: the letter.
        role_of_sender: whose domain it came from.
        named: what the letter names.
    """
    employers, agencies = _told_apart(list(_claims(letter, named, "C")), list(_claims(letter, named, "A")))
    if role_of_sender is SenderRole.AGENCY:
        agencies += _of_the_display_name(letter.message, named)
    agency = _settled(agencies)
    if agency:
        employers = [claim for claim in employers if not _same(_key(claim.value), _key(agency.value))]
    elif role_of_sender is not SenderRole.AGENCY:
        employers += _of_the_display_name(letter.message, named)
        employers += _behind_the_role(letter.message, named)
        employers += _of_the_address(letter.message, role_of_sender, employers)
    return Company(_settled(employers), agency)


def _told_apart(employers: list[Claim], agencies: list[Claim]) -> tuple[list[Claim], list[Claim]]:
    """A house that some places call the employer and others the agency is what most weight says that it is."""
    found: tuple[list[Claim], list[Claim]] = ([], [])
    for claims, others, kept in ((employers, agencies, found[0]), (agencies, employers, found[1])):
        for claim in claims:
            key = _key(claim.value)
            ours, theirs = (_sum(each, key) for each in (claims, others))
            if ours > theirs or (ours == theirs and kept is found[0]):
                kept.append(claim)
    return found


def _sum(claims: list[Claim], key: str) -> float:
    return sum(claim.weight for claim in claims if _same(_key(claim.value), key))


def _claims(letter: Letter, named: Sequence[Mention], tag: str) -> Iterator[Claim]:
    for mention in named:
        if mention.tag != tag:
            continue
        # An agency's own name may end in "Recruitment".
        whole = mention.start, mention.end
        span = whole if tag == "A" else trimmed(mention.stretch.text, *whole)
        if span is None:
            continue
        words = mention.stretch.text[slice(*span)]
        house = _SCHOOL.match(mention.stretch.text, span[1])
        ends = not mention.stretch.text[span[1] :].strip()
        owned = span[1] - len(words) + len(_POSSESSIVE.sub("", words))
        span = span[0], house.end() if house else span[1] if ends else owned
        words = mention.stretch.text[slice(*span)]
        if is_vendor_name(squash(words)) or is_blank(mention.stretch.text, *span):
            continue
        yield Claim(
            " ".join(words.split()),
            mention.within(*span).evidence(letter.message),
            min(0.95, mention.probability),
            full=mention.stretch.region in ("sender", "closing"),
        )


def _behind_the_role(message: Message, named: Sequence[Mention]) -> Iterator[Claim]:
    """The house behind the role of a subject: "Your application to Data Engineer at Bright Harbor"."""
    for mention in named:
        if mention.tag != "R" or mention.stretch.region != "subject":
            continue
        match = _AT_HOUSE.match(mention.stretch.text, mention.end)
        span = trimmed(mention.stretch.text, *match.span("house")) if match else None
        if span:
            cut = mention.within(*span)
            yield Claim(cut.value, cut.evidence(message), _SHOWN)


def _of_the_display_name(message: Message, named: Sequence[Mention]) -> Iterator[Claim]:
    """The house that a display name names, where it names no person."""
    people = [each for each in named if each.tag == "P" and each.stretch.region == "sender"]
    for weight, start, end in houses_of(message.sender):
        if any(each.start < end and each.end > start for each in people):
            continue
        words = message.sender.name[start:end]
        if not is_vendor_name(squash(words)) and not is_blank(message.sender.name, start, end):
            yield Claim(
                " ".join(words.split()), Evidence(words, message.id, place="sender"), weight * _SHOWN, full=True
            )


def _of_the_address(message: Message, role: SenderRole, said: list[Claim]) -> Iterator[Claim]:
    """What the mail domain, or the handle at a tracking system, says: it confirms a name, or is the last resort."""
    if role is SenderRole.BOARD or role is SenderRole.PERSONAL:
        return
    handle = tenant(message.sender.address) if role in _HOSTS else own_label(message.sender.domain)
    bare = squash(handle)
    if len(bare) < _SHORTEST or is_vendor_name(bare) or is_blank(handle, 0, len(handle)):
        return
    known = [claim for claim in said if squash(claim.value).startswith(bare) or bare.startswith(squash(claim.value))]
    evidence = Evidence(message.sender.address, message.id, place="sender")
    if known:
        best = max(known, key=lambda claim: claim.weight)
        yield Claim(best.value, evidence, _AGREES)
    elif not is_function(handle) and (role in _HOSTS or not _writes_for_others(message)):
        found = re.search(rf"(?<![\w@./-]){re.escape(handle)}(?![\w@/-])", message.text, re.IGNORECASE)
        if found:
            yield Claim(found[0], Evidence(found[0], message.id, *found.span()), _AGREES)
        else:
            yield Claim(_spelled(handle), evidence, _SPELLED_DOMAIN)


def _writes_for_others(message: Message) -> bool:
    return looks_like_service(message.sender.domain) or is_hosted(message.sender)


def _spelled(handle: str) -> str:
    words = [word.capitalize() for word in re.split(r"[-_]+", handle) if word]
    return " ".join(words) if len(handle) > _SHORTEST else handle.upper()


def _settled(claims: list[Claim]) -> Fact | None:
    return settle([claim for claim in claims if is_name(claim.value)], _key, _spelling)


def _spelling(claims: list[Claim]) -> Claim:
    """The spelling to show: the one that most weight stands behind, from the text where it can be, in full."""
    by_key: dict[str, list[Claim]] = {}
    for claim in claims:
        by_key.setdefault(_key(claim.value), []).append(claim)
    # A house is called by its first word, too: the full name, where it is surely one.
    sure = [alike for alike in by_key.values() if standing(alike)[0] >= _SURE]
    named = max(sure, key=lambda alike: len(_key(alike[0].value))) if sure else max(by_key.values(), key=standing)
    plain = [claim for claim in named if not is_legal_form(claim.value.split()[-1])] or named
    written = [claim for claim in plain if claim.evidence.place == "text"] or plain
    return max(written, key=lambda claim: claim.weight)


def _same(one: str, other: str) -> bool:
    shorter, longer = sorted((one.replace(" ", ""), other.replace(" ", "")), key=len)
    return bool(shorter) and longer.startswith(shorter)
