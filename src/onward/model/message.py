"""A mail as it was received."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Address:
    """A mail address.

    Attributes:
        name: the display name, "" when there is none.
        address: `local@domain` in lower case, "" when the header held none.
    """

    name: str
    address: str

    @property
    def domain(self) -> str:
        """The part after the last @, "" when there is none."""
        return self.address.rpartition("@")[2] if "@" in self.address else ""


class SegmentKind(StrEnum):
    """Whose words a stretch of text is."""

    OWN = "own"
    QUOTED = "quoted"
    FORWARDED = "forwarded"
    SIGNATURE = "signature"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch `text[start:end]` of a message; the segments of a message are in order and do not overlap."""

    kind: SegmentKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a mail; its bytes are not kept.

    Attributes:
        name: the file name, "" when there is none.
        media_type: such as `application/pdf`, lower case.
        size: decoded bytes.
    """

    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Invitation:
    """A calendar object that came with a mail (RFC 5545 VEVENT).

    Attributes:
        uid: the event's UID.
        method: REQUEST, CANCEL, REPLY, PUBLISH, … in upper case.
        summary: the title.
        start: aware; None when it could not be read.
        end: aware or None.
        location: room, address or link, "" when there is none.
        organizer: who invites, or None.
        attendees: everyone named, the owner among them.
        sequence: RFC 5545 SEQUENCE, 0 when absent.
    """

    uid: str
    method: str
    summary: str
    start: datetime | None
    end: datetime | None = None
    location: str = ""
    organizer: Address | None = None
    attendees: tuple[Address, ...] = ()
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the owner's content that could not be read; the rest was used.

    Attributes:
        code: a short stable word, such as `charset-unknown`.
        text: one sentence for the owner.
    """

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Message:
    """One mail, the same value whichever kind of mailbox it came from.

    Attributes:
        id: the Message-ID without angle brackets; `sha256-…` of the content when the mail has none.
        digest: 16 hex digits over sender, subject and date; tells two mails that share a Message-ID apart.
        source: where it was read, for people: a path, with ` #n` for the n-th mail of a mailbox file.
            Not part of equality.
        date: the Date header, aware; None when missing or unreadable.
        sender: the From header.
        subject: decoded, on one line.
        text: the whole readable text, lines ended by a line feed, quotations and footers included.
        segments: whose words each stretch of `text` is.
        to, cc, reply_to: the other address headers.
        in_reply_to: message ids without brackets.
        references: message ids without brackets, oldest first.
        headers: selected header fields as (lower-case name, value): `list-unsubscribe`, `list-id`,
            `precedence`, `auto-submitted`, `x-auto-response-suppress`, `x-mailer`, `return-path`.
        attachments: files, calendar objects left out.
        invitations: calendar objects.
        findings: what could not be read.
    """

    id: str
    digest: str
    date: datetime | None
    sender: Address
    subject: str
    text: str
    segments: tuple[Segment, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    attachments: tuple[Attachment, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    findings: tuple[Finding, ...] = ()
    source: str = field(default="", compare=False)

    def header(self, name: str) -> str:
        """The first value of a kept header field, "" when absent."""
        return next((value for key, value in self.headers if key == name), "")
