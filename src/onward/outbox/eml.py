"""A draft as a file that a mail program opens as an unsent letter (RFC 5322, with `X-Unsent`)."""

from __future__ import annotations

import re
import unicodedata
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onward.model.draft import Draft
    from onward.model.message import Address

_DOMAIN = "onward.invalid"
"""RFC 2606: never a host, so that nobody takes the id for one of a mail system."""
_MESSAGE_ID = re.compile(r"[^\s<>@\"(),:;\\\[\]]+@[^\s<>@\"(),:;\\]+")


def as_eml(draft: Draft) -> bytes:
    """The draft as bytes of an RFC 5322 message, lines ended by CR LF; equal drafts give equal bytes.

    Header values are taken as data: control characters and line breaks in names, subject or ids become spaces or
    leave the header out. An address that no mail could go to is left out, so that the owner fills it in.
    """
    mail = EmailMessage(policy=SMTP)
    _address(mail, "From", draft.sender)
    _address(mail, "To", draft.to)
    mail["Subject"] = one_line(draft.subject)
    mail["Date"] = draft.written_at
    mail["Message-ID"] = f"<{message_id(draft)}>"
    if _MESSAGE_ID.fullmatch(draft.in_reply_to):
        mail["In-Reply-To"] = f"<{draft.in_reply_to}>"
    references = [known for known in draft.references if _MESSAGE_ID.fullmatch(known)]
    if references:
        mail["References"] = " ".join(f"<{known}>" for known in references)
    mail["X-Unsent"] = "1"
    mail.set_content(draft.body, charset="utf-8", cte="quoted-printable")
    return mail.as_bytes()


def message_id(draft: Draft) -> str:
    """The message id that the letter will bear, without brackets; made of the draft's id alone."""
    return f"{re.sub(r'[^A-Za-z0-9.-]', '-', draft.id)}@{_DOMAIN}"


def one_line(text: str) -> str:
    """A text without line breaks and control characters, white space folded."""
    return " ".join("".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in text).split())


def _address(mail: EmailMessage, field: str, who: Address) -> None:
    """Set an address header, unless there is no address that the standard allows."""
    try:
        mail[field] = HeaderAddress(one_line(who.name), addr_spec=one_line(who.address))
    except (ValueError, IndexError):
        return
