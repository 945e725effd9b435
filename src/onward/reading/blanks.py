"""Names that were blanked out before the mail was passed on: "[COMPANY]", "Firma XXX", "Mr ****"."""

from __future__ import annotations

import re

# Words that stand where a name was.
_WORDS = re.compile(
    r"\b(?:redact\w*|removed|withheld|anonymi\w*|anonym|blank(?:ed)?|hidden|deleted|entfernt|geschwaerzt|geschwärzt|"
    r"unkenntlich|zensiert|anonymisiert|supprimé|masqué|anonymisé|eliminado|tachado|removido|ocultado|rimosso|oscurato|"
    r"verwijderd|weggelaten|"
    r"(?:company|employer|organi[sz]ation|firm|agency|role|job|position|candidate|hiring manager|recruiter)"
    r"[ _]?(?:name|title)|firmenname|company|firma|name|unternehmen|role|position|stelle|jobtitel|employer)\b",
    re.IGNORECASE,
)
# Runs of one sign, or one letter for a name: "XXXX", "***", "____", "Company X", "Firma Y".
_RUN = re.compile(r"(?<![\w-])(?:[xX]{2,}|[XYZ]|[*#_•█■.]{2,})(?![\w-])")
_BRACKETS = {"[": "]", "<": ">", "{": "}", "«": "»"}


def is_blank(text: str, start: int, end: int) -> bool:
    """Whether the name at a span of a text was blanked out, as a whole or in part."""
    if _RUN.search(text, start, end):
        return True
    before, behind = text[:start].rstrip(), text[end:].lstrip()
    if before and behind and _BRACKETS.get(before[-1]) == behind[0]:
        return True
    name = text[start:end].strip(" [](){}<>.,:")
    word = _WORDS.search(name)
    return word is not None and (word[0] == name or not _PLAIN.match(word[0]))


# Words that also stand in names of firms: only alone are they blanks.
_PLAIN = re.compile(
    r"(?i)^(?:company|firma|name|unternehmen|role|position|stelle|employer|anonym|blank|hidden|removed)$"
)
