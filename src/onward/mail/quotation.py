"""Signs that the words below are somebody else's: `>`, "On … wrote:", header blocks, banners of forwarded mail."""

from __future__ import annotations

import re
from functools import cache

from onward.mail.quotation_words import (
    ATTRIBUTION_STARTS,
    ATTRIBUTIONS,
    FORWARDS,
    FROM_LABELS,
    ORIGINALS,
    OTHER_LABELS,
)

# Announcements of a quotation end a line with a colon …
_FOREIGN_SIGNS = {
    "skrev": "sv",
    "napisał": "pl",
    "napsal": "cs",
    # … and repeated headers begin lines with these.
    "\nskickat:": "sv",
    "\nsendt:": "da",
    "\nwysłano:": "pl",
    "\nodesláno:": "cs",
}
_FIRST = tuple(">-_=*")
_LONGEST_FOREIGN = 40_000  # characters searched with the patterns of mail-parser-reply

_ATTRIBUTION = re.compile(rf"(?:{'|'.join(ATTRIBUTIONS)})\s?:", re.IGNORECASE)
_ATTRIBUTION_START = re.compile(rf"(?:{'|'.join(ATTRIBUTION_STARTS)}).*\d")
_RULE = r"[-_=*>\s]*"
_FORWARD = re.compile(rf"{_RULE}(?:{'|'.join(FORWARDS)})\s*:?{_RULE}", re.IGNORECASE)
_ORIGINAL = re.compile(rf"{_RULE}(?:{'|'.join(ORIGINALS)})\s*:?{_RULE}", re.IGNORECASE)
_LABEL = re.compile(rf"[*>\s]*({'|'.join((*FROM_LABELS, *OTHER_LABELS))})\*?[ \t\u00a0]*:\*?(?:\s|$)", re.IGNORECASE)
_FROM_LABELS = frozenset(FROM_LABELS)
_BLOCK_LINES = 14


def may_announce(line: str) -> bool:
    """Whether a line can be any of the signs below; cheap, so that most lines are not looked at twice."""
    return line[:1] in _FIRST or line[-1:] == ":" or ":" in line[:16] or line.startswith(ATTRIBUTION_STARTS)


def is_attribution(line: str) -> bool:
    """Whether a line announces a quotation: "On 2 March 2026, Tilda Brandt wrote:"."""
    return line.endswith(":") and len(line) < 400 and _ATTRIBUTION.fullmatch(line.strip("> ")) is not None


def is_forward_banner(line: str) -> bool:
    """Whether a line says that a forwarded mail begins."""
    return len(line) < 160 and _FORWARD.fullmatch(line) is not None


def is_original_banner(line: str) -> bool:
    """Whether a line says that the mail that is answered begins."""
    return len(line) < 120 and _ORIGINAL.fullmatch(line) is not None


def attribution_at(lines: list[str], index: int) -> int:
    """How many lines from `index` on announce a quotation (mail programs wrap them); 0 when none do."""
    line = lines[index].strip("> ")
    if is_attribution(line):
        return 1
    if _ATTRIBUTION_START.match(line) is None:
        return 0
    for count in (2, 3):
        joined = " ".join(part.strip("> ") for part in lines[index : index + count])
        if index + count <= len(lines) and is_attribution(joined):
            return count
    return 0


def header_block_at(lines: list[str], index: int) -> int:
    """How many lines from `index` on repeat the header of a mail ("From: … Sent: … Subject: …"); 0 if none do."""
    first = _LABEL.match(lines[index])
    if first is None or first[1].lower() not in _FROM_LABELS:
        return 0
    seen, end = {first[1].lower()}, index + 1
    for at in range(index + 1, min(index + _BLOCK_LINES, len(lines))):
        label = _LABEL.match(lines[at])
        if label:
            seen.add(label[1].lower())
            end = at + 1
        elif not _belongs(lines, at):
            break
    return end - index if len(seen) >= 3 else 0


def labels_at(lines: list[str], index: int) -> int:
    """How many lines from `index` on are labelled header lines, blank lines among them; 0 when the first is none."""
    end = index
    for at in range(index, min(index + _BLOCK_LINES, len(lines))):
        if _LABEL.match(lines[at]):
            end = at + 1
        elif not _belongs(lines, at):
            break
    return end - index


def _belongs(lines: list[str], at: int) -> bool:
    """Whether a line without a label goes on with a header block: a folded line, or one blank line before a label."""
    if not lines[at].strip("> "):
        return at + 1 < len(lines) and _LABEL.match(lines[at + 1]) is not None
    return at + 1 < len(lines) and _LABEL.match(lines[at + 1]) is not None and len(lines[at]) < 300


def foreign_quotation(text: str, lines: list[str]) -> int:
    """Where a quotation in one of four further languages begins; -1 when none does."""
    signs = "\n" + "\n".join(line for line in lines if line[-1:] == ":" or ":" in line[:16]).lower()
    languages = {language for sign, language in _FOREIGN_SIGNS.items() if sign in signs} if len(signs) > 1 else None
    if not languages:
        return -1
    match = _foreign_pattern(tuple(sorted(languages))).search(text, 0, _LONGEST_FOREIGN)
    return -1 if match is None else match.start() + len(match.group()) - len(match.group().lstrip())


@cache
def _foreign_pattern(languages: tuple[str, ...]) -> re.Pattern[str]:
    from mailparser_reply import EmailMessage  # 27 ms that most runs never need

    pattern: re.Pattern[str] = EmailMessage("", languages=list(languages), include_english=False).HEADER_REGEX
    return pattern
