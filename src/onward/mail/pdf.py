"""A letter saved as PDF, by its text layer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.mail.parse import unreadable
from onward.mail.pasted import letter_message

if TYPE_CHECKING:
    from onward.model.message import Message

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
            pages.append(layer.get_text_bounded().replace("\r\n", "\n").replace("\r", "\n"))
            layer.close()
            page.close()
        return "\n\n".join(pages), document.get_metadata_value("Title")
    finally:
        document.close()
