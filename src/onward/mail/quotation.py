"""Signs that the words below are somebody else's: `>`, "On … wrote:", header blocks, banners of forwarded mail."""

from __future__ import annotations

import re
from functools import cache

# Announcements of a quotation end a line with a colon …
_FOREIGN_SIGNS = {
    "a écrit": "fr",
    "escribió": "es",
    "ha scritto": "it",
    "schreef": "nl",
    "skrev": "sv",
    "napisał": "pl",
    "napsal": "cs",
    # … and repeated headers begin lines with these.
    "\nde :": "fr",
    "\nenviado:": "es",
    "\ninviato:": "it",
    "\nverzonden:": "nl",
    "\nskickat:": "sv",
    "\nsendt:": "da",
    "\nwysłano:": "pl",
    "\nodesláno:": "cs",
}
_FIRST = tuple(">-_=*")
_LONGEST_FOREIGN = 40_000  # characters searched with the patterns of mail-parser-reply

_ATTRIBUTION = re.compile(
    r"(?:On\s.{6,250}\swrote\s?|.{2,150}\s<\S+@\S+>\s+(?:wrote|schrieb)(?:\s.{2,60})?\s?|At\s.{6,120}\syou\swrote\s?"
    r"|Am\s.{6,200}\sschrieb(?:\s.{1,150})?\s?|.{2,120}\sschrieb\sam\s.{6,120}\s?|.{2,120}\shat\s(?:am\s)?.{6,120}\sgeschrieben\s?"
    r"|Le\s.{6,200}\sa\sécrit\s?|El\s.{6,200}\sescribió\s?|Il\s.{6,200}\sha\sscritto\s?|Op\s.{6,200}\sschreef\s.{1,120}"
    r"|\d{4}-\d\d-\d\d\s.{4,80}<\S+@\S+>\s?):",
    re.IGNORECASE,
)
_ATTRIBUTION_START = re.compile(r"(?:On|Am)\s.*\d")
_FORWARD = re.compile(
    r"[-_=*\s]*(?:begin(?:n)? forwarded message|(?:start of )?forwarded (?:message|e-?mail)(?: from .{1,80})?"
    r"|(?:anfang der )?weitergeleiteten? (?:nachricht|e-?mail|mail)(?: von .{1,80})?"
    r"|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)\s*:?[-_=*\s]*",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"[-_=*>\s]*(?:original (?:message|appointment)|ursprünglicher termin|ursprüngliche (?:nachricht|mail|e-mail)"
    r"|original-?nachricht|ursprungsnachricht|message d['’]origine|mensaje original|messaggio originale"
    r"|oorspronkelijk bericht)\s*:?[-_=*\s]*",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"[*>\s]*(from|von|absender|sent|date|gesendet|datum|to|an|empfänger|cc|kopie|bcc|subject|betreff|reply-to"
    r"|antwort an|importance|priority|wichtigkeit|priorität|attachments?|anlagen?|when|where|organi[sz]ation|wann|wo)"
    r"\*?[ \t]*:\*?(?:\s|$)",
    re.IGNORECASE,
)
_FROM_LABELS = frozenset(("from", "von", "absender"))
_BLOCK_LINES = 14


def may_announce(line: str) -> bool:
    """Whether a line can be any of the signs below; cheap, so that most lines are not looked at twice."""
    return line[:1] in _FIRST or line[-1:] == ":" or ":" in line[:16] or line.startswith(("On ", "Am "))


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
    """Where a quotation in one of eight further languages begins; -1 when none does."""
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
