"""How letters end: the sign-off, the lines that name who writes, legal text and notices."""

from __future__ import annotations

import re

_NAME = r"(?:\s+[A-ZÄÖÜ][\w.'’-]*){1,4}"
_SIGN_OFF = re.compile(
    r"(?:(?i:(?:with |my |our )?(?:best|kind|kindest|warm|warmest|sincere|many|good|cordial|professional)?\s?(?:personal )?(?:regards|wishes|greetings)"
    r"|(?:yours |very )?(?:sincerely|truly|faithfully|respectfully|cordially|warmly|gratefully)(?: yours)?|yours"
    r"|(?:mit |ganz )?(?:freundlich|herzlich|best|viel|lieb|sonnig|schön|schoen|kollegial|nett)\w*\s(?:grüße|grüßen|grüsse|grüssen|gruß|gruss|gruesse|gruessen|gruße)"
    r"(?:\s(?:aus|von|nach)\s.{2,25})?(?:\s?/\s?.{4,25})?|grüße|gruß|grüsse|gruesse|hochachtungsvoll|herzlichst|mfg|lg|vg"
    r"|cordialement|bien cordialement|saludos(?: cordiales)?|atentamente|un saludo|cordiali saluti|distinti saluti|met vriendelijke groet\w*|groet\w*"
    rf"|med vänlig\w* hälsning\w*|(?:med )?venlig hilsen)[,.!]?(?:{_NAME})?"
    r"|(?i:best|cheers|thanks(?: again| so much| a lot| in advance)?|thank you(?: again| so much| very much)?|many thanks(?: again)?|with (?:thanks|appreciation|gratitude)"
    r"|(?:with )?all the best|all the very best|best of luck|take care|talk soon|alles gute|vielen dank|danke|besten dank|bis bald|ciao)"
    rf"(?:[,.!–-]*|[,–-]{_NAME}))\s*"
)
_DELIMITER = re.compile(r"(?:--|—|__)\s*")
_DEVICE = re.compile(
    r"(?:sent from (?:my|outlook|mail|yahoo|proton)|get outlook for|gesendet (?:von|mit) (?:mein|outlook|mail|der)|von meinem .{3,30} gesendet|diese nachricht wurde von meinem|envoyé de mon)\b.{0,80}",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"p\.?\s?s\.?\s?[:.\s]", re.IGNORECASE)
_TOP = (
    "view this email", "view this message", "view email", "view online", "view in browser", "view in your browser", "in a browser", "in your browser",
    "im browser", "trouble viewing", "trouble reading", "web version", "webversion", "online-version", "online version", "external email",
    "external e-mail", "external sender", "external message", "originated outside", "originated from outside", "externe e-mail", "externe nachricht",
)  # fmt: skip
# Words of legal text and notices, in lower case. These say it wherever a letter ends …
_STRONG = (
    *_TOP,
    "unsubscribe", "abbestellen", "newsletter abmelden", "manage preferences", "manage your preferences", "email preferences", "notification settings",
    "intended recipient", "not the addressee", "nicht der richtige adressat", "nicht der beabsichtigte", "nicht der vorgesehene", "irrtümlich erhalten",
    "this email in error", "this e-mail in error", "this message in error", "this communication in error", "strictly confidential",
    "contain confidential", "contains confidential", "is confidential", "are confidential", "confidential and", "vertrauliche informationen",
    "vertrauliche und", "rechtlich geschützte", "intended solely", "intended only for", "solely for the use", "ausschließlich für den adressaten",
    "registered office", "registered in england", "registered in scotland", "registered number", "registered address", "company number",
    "company no", "company reg", "amtsgericht", "handelsregister", "registergericht", "hrb ", "geschäftsführer:", "geschäftsführerin:",
    "geschäftsführung:", "vorstand:", "aufsichtsrat", "sitz der gesellschaft", "ust-id", "ustid", "vat no", "vat number", "vat reg", "vat id",
    "all rights reserved", "alle rechte vorbehalten", "©", "powered by ", "not reply to this", "not respond to this", "not reply directly to",
    "automated message", "automated email", "automated e-mail", "automatically generated", "automatisch generiert", "automatisch erzeugt",
    "automatisch erstellt", "antworten sie nicht", "antworten sie bitte nicht", "nicht auf diese e-mail", "nicht auf diese mail",
    "nicht auf diese nachricht", "no-reply address", "noreply address", "is not monitored", "unmonitored", "consider the environment",
    "an die umwelt", "you are receiving this", "you received this", "you have received this email because", "you're receiving this",
    "you’re receiving this", "sie erhalten diese", "this email was sent", "this e-mail was sent", "this message was sent", "diese e-mail wurde",
    "diese nachricht wurde", "impressum", "terms of service", "datenschutzerklärung |", "privacy policy |",
)  # fmt: skip
# … and these only below a sign-off: above it, a letter may say in earnest how long data are kept.
_WEAK = (
    "confidential", "vertraulich", "privacy", "datenschutz", "disclaimer", "haftung", "virus", "malware", "equal opportunity", "chancengleichheit",
    "follow us", "folgen sie uns", "ceo:", "chairman", "managing director:", "legal notice", "rechtlicher hinweis",
)  # fmt: skip
SIGNATURE_LINE = 90
"""Characters; a longer line below the sign-off is text."""
_SIGNATURE_LINES = 14
_TOP_LINES = 3
_SHORT_PARAGRAPH = 120


def is_sign_off(line: str) -> bool:
    """Whether a line is a letter's leave-taking, with or without a name behind it."""
    return 1 < len(line) <= 70 and _SIGN_OFF.fullmatch(line) is not None


def is_footer(line: str, *, below_sign_off: bool) -> bool:
    """Whether a line is legal text or a notice; below the sign-off weaker signs count too."""
    folded = line.lower()
    return any(sign in folded for sign in _STRONG) or (below_sign_off and any(sign in folded for sign in _WEAK))


def is_top_notice(line: str) -> bool:
    """Whether one of the first lines is a notice such as "View in browser"."""
    folded = line.lower() if len(line) < 200 else ""
    return any(sign in folded for sign in _TOP)


def signature_from(lines: list[str], first: int, last: int) -> int:
    """The line where the signature of lines[first:last] begins, `last` when there is none.

    The sign-off itself is the writer's own word; the signature is what stands below it.
    """
    device = next((at for at in range(last - 1, first, -1) if lines[at]), first)
    for at in range(last - 1, first - 1, -1):
        line = lines[at]
        if _DELIMITER.fullmatch(line) and at > first:
            return at
        if is_sign_off(line):
            return at + 1
    return device if device > first and _DEVICE.fullmatch(lines[device]) else last


def signature_end(lines: list[str], start: int, last: int) -> int:
    """The line behind the signature that begins at `start`: the first long, legal or postscript line, or the last."""
    noticed = is_footer("\n".join(lines[start:last]), below_sign_off=True)
    shown = 0
    for at in range(start, last):
        line = lines[at]
        shown += bool(line)
        if shown > _SIGNATURE_LINES or len(line) > SIGNATURE_LINE or is_postscript(line):
            return at
        if noticed and is_footer(line, below_sign_off=True):
            return at
    return last


def is_postscript(line: str) -> bool:
    """Whether a line begins a postscript."""
    return _POSTSCRIPT.match(line) is not None


def footer_from(lines: list[str], first: int, last: int) -> int:
    """The line where the footer at the end of lines[first:last] begins when nothing signs off above it, else `last`.

    Paragraphs are looked at from the end upwards: notices, and short lines between and below them, are footer.
    """
    start = end = last
    while end > first:
        top = _paragraph_top(lines, first, end)
        notice = end
        if is_footer("\n".join(lines[top:end]), below_sign_off=False):
            notice = next((at for at in range(top, end) if is_footer(lines[at], below_sign_off=False)), end)
        if notice < end:
            start = notice
        long = sum(map(len, lines[top:end])) > _SHORT_PARAGRAPH
        if (notice > top and (long or notice < end)) or is_sign_off(lines[end - 1]):
            break
        end = top - 1
    return start


def _paragraph_top(lines: list[str], first: int, end: int) -> int:
    top = end - 1
    while top > first and lines[top - 1]:
        top -= 1
    return top
