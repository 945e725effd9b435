"""A draft as a link that opens the owner's mail program with it (RFC 6068)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from onward.outbox.eml import one_line

if TYPE_CHECKING:
    from onward.model.draft import Draft

MOST = 1900
"""Characters of a link; Windows takes addresses of up to 2,083 (support.microsoft.com/kb/208427)."""


def mailto(draft: Draft, most: int = MOST) -> tuple[str, bool]:
    """The link, and whether it holds the text.

    A text that would make the link longer than `most` characters is left out whole: half a letter helps nobody. A
    link takes no thread along; only the file of `outbox.eml` answers in one.
    """
    to = quote(one_line(draft.to.address), safe="@.+-_")
    link = f"mailto:{to}?subject={quote(one_line(draft.subject), safe='')}"
    body = quote("\r\n".join(draft.body.strip("\n").split("\n")), safe="")
    whole = f"{link}&body={body}"
    return (whole, True) if len(whole) <= most else (link, False)
