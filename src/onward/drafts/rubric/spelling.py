"""Whether recorded names are spelled in a letter as they are in the record."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from onward.drafts.rubric.anatomy import plain

if TYPE_CHECKING:
    from onward.drafts.rubric.anatomy import Anatomy
    from onward.drafts.rubric.mark import Span

# Two spellings of one name: they share this much, and the first letter.
_ALIKE = 0.82
_SHORTEST = 4
_WORD = re.compile(r"[\w&.+'-]*\w")


def slip(parts: Anatomy, name: str, *, capitals: bool) -> Span | None:
    """A stretch that is nearly `name` but not quite; with `capitals` only stretches that begin with one.

    Names under four letters are not looked for: too much is like them.
    """
    wanted = plain(name)
    count = len(wanted.split())
    if len(wanted) < _SHORTEST:
        return None
    for paragraph in parts.paragraphs:
        words = list(_WORD.finditer(paragraph.text))
        for first, last in zip(words, words[count - 1 :], strict=False):
            stretch = paragraph.text[first.start() : last.end()].removesuffix("'s").removesuffix("'")
            if _is_slip(stretch, wanted, capitals=capitals):
                return paragraph.start + first.start(), paragraph.start + first.start() + len(stretch)
    return None


def _is_slip(stretch: str, wanted: str, *, capitals: bool) -> bool:
    same = stretch == wanted if capitals else stretch.lower() == wanted.lower()
    if (
        same
        or stretch[0].lower() != wanted[0].lower()
        or (capitals and not stretch[0].isupper() and stretch.lower() != wanted.lower())
    ):
        return False
    if stretch.startswith(wanted) or wanted.startswith(stretch):
        return False
    return SequenceMatcher(None, stretch.lower(), wanted.lower()).ratio() >= _ALIKE
