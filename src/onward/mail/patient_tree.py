"""The MIME tree by the standard library (compat32): slow, and content with almost anything."""

from __future__ import annotations

import email
import email.message
from email.policy import compat32

from onward.mail.cleaning import one_line
from onward.mail.encoded_words import decode_words
from onward.mail.parts import Part, PartError


class _ReadyLeaf:
    """Bytes that are already decoded."""

    __slots__ = ("content", "content_type")

    def __init__(self, content: bytes | None, content_type: str) -> None:
        self.content = content
        self.content_type = content_type


def patient_tree(raw: bytes) -> Part:
    """The tree of a mail.

    Raises:
        PartError: even this parser gives the mail up (thousands of nested parts).
    """
    try:
        return _part(email.message_from_bytes(raw, policy=compat32))
    except (RecursionError, ValueError, LookupError, AssertionError, TypeError) as error:
        raise PartError(str(error)) from error


def _part(node: email.message.Message) -> Part:
    inside = node.get_payload() if node.is_multipart() else []
    children = [child for child in inside if isinstance(child, email.message.Message)]
    media_type = node.get_content_type()
    if media_type == "message/rfc822" and children:
        content: bytes | None = children[0].as_bytes(policy=compat32)
    else:
        payload = None if children else node.get_payload(decode=True)
        content = payload if isinstance(payload, bytes) else None
    return Part(
        media_type=media_type,
        disposition=(node.get_content_disposition() or "").lower(),
        name=one_line(decode_words(str(node.get_filename("") or ""))),
        content_id=str(node.get("Content-ID", "")).strip("<> "),
        leaf=_ReadyLeaf(content, str(node.get("Content-Type", ""))),
        children=[_part(child) for child in children],
    )
