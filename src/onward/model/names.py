"""Comparable forms of names: two spellings of one organization or role give the same key."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# Legal forms and fillers that say nothing about which organization is meant.
_LEGAL = frozenset(
    """
    ag aktiengesellschaft bv b.v co company corp corporation e.k ek e.v ev gbr ggmbh gmbh group gruppe holding holdings
    inc incorporated international kg kgaa limited llc llp ltd mbh n.v nv ohg plc pty pvt private s.a s.a.s sa sarl sas
    se s.l sl s.p.a spa srl the ug und and eg partg partgmbb mbb aoer dac cic haftungsbeschraenkt
    """.split()
)
_SPACED = re.compile(r"\be\.\s+([vk])(?=\.|$)")  # "e. V."
_WORD = re.compile(r"[^\W_]+(?:[.+#'’&-][^\W_]+)*[+#]*", re.UNICODE)
_FOLD = str.maketrans({"ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue", "ø": "o", "æ": "ae", "å": "a", "’": "'"})
_REPLY_PREFIX = re.compile(r"^(?:(?:re|fw|fwd|aw|wg|antw|sv)\s*:\s*)+")
_DIGITS = re.compile(r"\d+")
# "(m/w/d)", "(all genders)", "(f/m/x)" and the like.
_GENDER = re.compile(r"[(\[|]\s*(?:[mwfdxig]\s*[/|*,]\s*)+[mwfdxig]\s*[)\]|]?|\(all genders?\)|\(gn\)", re.IGNORECASE)


def folded(text: str) -> str:
    """Lower case without accents, German umlauts spelled out, white space folded."""
    if text.isascii():
        return " ".join(text.lower().split())
    lowered = unicodedata.normalize("NFC", text).lower().translate(_FOLD)
    plain = unicodedata.normalize("NFKD", lowered)
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def organization_key(name: str) -> str:
    """The comparable form of an organization's name, "" for an empty one.

    Legal forms go, unless nothing else would be left.
    """
    words = _WORD.findall(_SPACED.sub(r"e.\1", folded(name)).replace(".com", ""))
    kept = [word for word in words if word not in _LEGAL and word.rstrip(".") not in _LEGAL]
    return " ".join(kept or words)


def role_key(role: str) -> str:
    """The comparable form of a role: without gender marks, punctuation and case."""
    return " ".join(_WORD.findall(folded(_GENDER.sub(" ", role))))


def requisition_key(number: str) -> str:
    """The comparable form of a requisition number: letters and digits in lower case."""
    return "".join(c for c in number.lower() if c.isalnum())


def subject_shape(subject: str, names: Iterable[str] = ()) -> str:
    """What a subject has in common with others from the same template.

    Folded, without reply prefixes; every one of `names` (company, role, people) becomes `~` and every number `#`,
    so that "Your application to Globex (4711)" and "Your application to Initech (12)" are alike.
    """
    shape = _REPLY_PREFIX.sub("", folded(subject))
    for name in sorted({folded(name) for name in names} - {""}, key=len, reverse=True):
        shape = shape.replace(name, "~")
    return _DIGITS.sub("#", shape)
