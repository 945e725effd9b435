"""The people who sign a mail."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.reading import Part
from onward.reading.addresses import is_role_mailbox
from onward.reading.closing import closing
from onward.reading.employer_names import is_legal_form, squash
from onward.reading.folding import fold_word as fold
from onward.reading.parts import part_of_title
from onward.reading.passages import evidence, passage
from onward.reading.person_names import clean_name, is_full_name, is_known_first, is_persons_address, same_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.evidence import Evidence
    from onward.model.message import Message
    from onward.reading.letter import Letter, Piece
    from onward.reading.passages import Passage, Scan

_SIGN_PREFIX = re.compile(
    r"^(?:(?:mfg|lg|vg|bg|gru(?:ß|ss)|viele grüße|liebe grüße|cheers,|thanks,|regards,|best,|für den vorstand:?"
    r"|i\.?\s?a\.?|i\.?\s?v\.?|ppa\.?|gez\.?|your recruiter,?|ihre?|dein[e]?|from|by)\s+)+",
    re.IGNORECASE,
)
SIGN_SPLIT = re.compile(
    r"\s*[|•·/]\s*|\s+[-–—]\s+|,\s+|\s*\(|\s{3,}|\s+(?:&|and|und)\s+|\s+@\s+|\s+vom\s+(?=\S*[Tt]eam)"
)
_SIGNED_LINES = 8


@dataclass(slots=True)
class Found:
    """A person while the mail is being read."""

    name: str
    address: str
    part: Part
    evidence: Evidence


def signed(letter: Letter) -> Iterator[Found]:
    """The people of the closing lines, with the title from the same line or the next."""
    lines = closing(letter)[:_SIGNED_LINES]
    after_team = False
    vouched = False
    for index, line in enumerate(lines):
        where = passage(line)
        prefix = _SIGN_PREFIX.match(where.text)
        start = prefix.end() if prefix else 0
        cut = SIGN_SPLIT.search(where.text, start)
        end = cut.start() if cut else len(where.text)
        name = clean_name(where.text[start:end])
        part = _signed_part(where.text[end:], lines[index + 1 : index + 3])
        first = index == 0 and not after_team
        vouched = vouched or prefix is not None or (first and _is_first_name_alone(letter, name, lines))
        if name and (vouched or _is_signature_name(name, letter.message, first=first, titled=part is not Part.UNKNOWN)):
            address = next((found for other in lines[index : index + 6] for found in _addresses(other.text)), "")
            yield Found(name, address, part, evidence(letter.message, where, start, end))
            yield from _second_signer(letter, where, end)
            return
        after_team = after_team or not name
        vouched = _FOR_SOMEBODY.match(line.folded) is not None


# Above the name of whoever signs for an office.
_FOR_SOMEBODY = re.compile(
    r"(?:im auftrag|in vertretung|i\. ?[av]\.?|gez\.?|fuer d(?:en|ie) \w+|on behalf of .{3,40}):?$"
)


def _is_first_name_alone(letter: Letter, name: str, lines: tuple[Piece, ...]) -> bool:
    """Whether a signature begins with one word above the name of the house."""
    return (
        bool(letter.signature)
        and len(lines) > 1
        and len(name.split()) == 1
        and name.isalpha()
        and not squash(lines[1].text).startswith(squash(name))
        and squash(name) not in squash(letter.message.sender.name + letter.message.sender.domain)
    )


def _second_signer(letter: Letter, where: Passage, at: int) -> Iterator[Found]:
    """The one who signs beside another: "Becky & Tom", "i. V. Jane Doe    i. A. Jo Roe"."""
    gap = _BESIDE.match(where.text, at)
    if not gap:
        return
    prefix = _SIGN_PREFIX.match(where.text[gap.end() :])
    start = gap.end() + (prefix.end() if prefix else 0)
    name = clean_name(where.text[start:])
    if name and (prefix or is_known_first(name)):
        yield Found(name, "", Part.UNKNOWN, evidence(letter.message, where, start, len(where.text)))


_BESIDE = re.compile(r"\s{3,}|\s+(?:&|and|und)\s+")


def _signed_part(rest: str, following: tuple[Piece, ...]) -> Part:
    """The part that the rest of a name's line or the lines below it give; the first title tells."""
    part = part_of_title(rest)
    for line in following:
        if part is not Part.UNKNOWN:
            break
        if not is_legal_form(line.text.split()[-1]):
            part = part_of_title(line.text)
    return part


def _is_signature_name(name: str, message: Message, *, first: bool, titled: bool) -> bool:
    """Whether a line's name is a person's: known by its first name, the sender's own, titled, or first and full."""
    if is_known_first(name):
        return True
    sender = message.sender
    if same_person(name, clean_name(sender.name)) and is_persons_address(sender):
        return True
    last = fold(name).split()[-1]
    if (
        is_full_name(name)
        and len(last) > 2
        and last in sender.address.partition("@")[0]
        and not is_role_mailbox(sender.address)
    ):
        return True
    house = squash(sender.domain + sender.name)
    return is_full_name(name) and first and (titled or bool(message.sender.name)) and squash(name) not in house


_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")


def _addresses(text: str) -> list[str]:
    found = [match.lower() for match in _ADDRESS.findall(text)] if "@" in text else []
    return [address for address in found if not is_role_mailbox(address)]


def signed_in_text(letter: Letter, searched: Scan) -> Iterator[Found]:
    """A name behind a leave taken in the middle of a line: "Alles Gute. MfG S. Petzold"."""
    if not searched.keys & _LEAVES:
        return
    for number in range(max(0, len(searched.pieces) - 3), len(searched.pieces)):
        where = searched.passage(number)
        match = _LEAVE.search(where.text)
        name = clean_name(match["name"]) if match else ""
        if match and name and len(name.split()) <= _LONGEST_SIGNED:
            yield Found(name, "", Part.UNKNOWN, evidence(letter.message, where, *match.span("name")))


_LEAVE = re.compile(
    r"(?:^|[.!?,]\s|\s)(?:MfG|LG|VG|Gru(?:ß|ss)|(?:Viele|Liebe|Beste) Gr(?:üß|üss)e),?\s+"
    r"(?P<name>[A-ZÄÖÜ][\w.'’-]*(?: [A-ZÄÖÜ][\w'’-]+){0,2})\s*$"
)
_LEAVES = frozenset({"mfg", "lg", "vg", "gru", "grü"})
_LONGEST_SIGNED = 3
