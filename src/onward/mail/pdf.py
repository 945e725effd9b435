"""A letter saved as PDF, by its text layer."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from onward.mail.parse import unreadable
from onward.mail.pasted import letter_message

if TYPE_CHECKING:
    from onward.model.message import Message

_PARAGRAPH_GAP = 1.3  # times the usual distance of two lines
_PAGES = 40  # no letter is longer
_HYPHENATED = re.compile(r"(?<=[a-zäöüß])[\ufffe\x02\xad]\n?(?=[a-zäöüß])|(?<=[a-zäöüß])-\n(?=[a-zäöüß])")


def pdf_message(raw: bytes, source: str) -> Message:
    """The Message of a PDF; never raises. A scan without text is a finding."""
    try:
        text, title = _read(raw)
    except Exception:  # noqa: BLE001 — the border to PDFium, which meets damaged and locked files
        return unreadable("pdf-locked", source, seed=raw[:4096])
    if not text.strip():
        return unreadable("pdf-no-text", source, seed=raw[:4096])
    return letter_message(_HYPHENATED.sub("", text), source, title=title)


def _read(raw: bytes) -> tuple[str, str]:
    """The text of the pages and the title of the document."""
    from pypdfium2 import PdfDocument  # 90 ms that only PDFs need

    document = PdfDocument(raw)
    try:
        pages = []
        for number in range(min(len(document), _PAGES)):
            page = document[number]
            layer = page.get_textpage()
            pages.append(_paragraphs(layer))
            layer.close()
            page.close()
        return "\n\n".join(pages), document.get_metadata_value("Title")
    finally:
        document.close()


def _paragraphs(layer: Any) -> str:
    """The lines of a page, with a blank one where the page leaves a wider gap than between its other lines."""
    lines = layer.get_text_range().split("\r\n")
    feet, at = [], 0
    for line in lines:
        is_known = line.strip() and at < layer.count_chars()
        feet.append(layer.get_charbox(at)[1] if is_known else None)
        at += len(line) + 2
    steps = [abs(below - above) for above, below in pairwise(feet) if above is not None and below is not None]
    usual = sorted(step for step in steps if step > 1)
    # The lower quartile: a letter of short paragraphs has more gaps between them than lines within them.
    limit = _PARAGRAPH_GAP * usual[len(usual) // 4] if usual else math.inf
    out: list[str] = []
    for line, (above, foot) in zip(lines, pairwise([None, *feet]), strict=True):
        if above is not None and foot is not None and abs(above - foot) > limit:
            out.append("")
        out.append(line)
    return "\n".join(out)
