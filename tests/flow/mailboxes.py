"""Mailboxes written by the tests: many small mails of every kind, the same for the same number."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

OWNER = "mira.holt@post.example"
BEGIN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_FIRMS = ("Farnvale", "Brightmoor Foods", "Quillstone", "Northlight Studio", "Ostara Energy", "Penrose Mills")
_ROLES = ("Senior Copywriter", "Accountant", "Data Analyst", "Project Manager", "Archivist")
_BODIES = (
    (
        "Your application for {role}",
        (
            "Dear Mira Holt,\n\nthank you for your application for the role of {role} at {firm}. We have received it "
            "and will come back to you.\n\nKind regards\n{firm} Recruiting\n"
        ),
    ),
    (
        "Interview at {firm}",
        (
            "Dear Mira Holt,\n\nwe would like to invite you to an interview for the role of {role} on {day} at 10:00. "
            "You would meet Anna Reed, who leads the team.\n\nKind regards\nTom Achebe\n{firm}\n"
        ),
    ),
    (
        "Your application for {role}",
        (
            "Dear Mira Holt,\n\nthank you for your interest in {firm}. Unfortunately, we have decided not to move "
            "forward with your application for {role}. We will keep your details on file for six months.\n\nKind "
            "regards\nTom Achebe\n{firm}\n"
        ),
    ),
    ("This week in the garden", "Hello,\n\nthe tulips are out, and mail {number} brings a word: marker{number}.\n"),
    ("Your order {number}", "Your parcel with order {number} has left our warehouse and arrives on Thursday.\n"),
)


def mail(number: int) -> bytes:
    """The mail of a number; of five, three are about an application and two are not."""
    round_, which = divmod(number, len(_BODIES))
    firm, role = f"{_FIRMS[round_ % len(_FIRMS)]} {round_}", _ROLES[round_ % len(_ROLES)]
    about = which < 3
    sent = BEGIN + timedelta(hours=7 * round_ + 48 * which, minutes=number % 60)
    fields = {"firm": firm, "role": role, "number": number, "day": f"{sent + timedelta(days=9):%-d %B %Y}"}
    subject, body = _BODIES[which]
    letter = EmailMessage()
    domain = f"firm{round_}.example" if about else "shop.example"
    letter["From"] = f"Tom Achebe <tom.achebe@{domain}>" if about else f"News <news@{domain}>"
    letter["To"] = f"Mira Holt <{OWNER}>"
    letter["Subject"] = subject.format(**fields)
    letter["Date"] = format_datetime(sent)
    letter["Message-ID"] = f"<m{number}@{domain}>"
    letter.set_content(body.format(**fields))
    return letter.as_bytes()


def write_mbox(path: Path, numbers: range | list[int]) -> Path:
    """An mbox with the mails of these numbers, in their order."""
    with path.open("wb") as stream:
        for number in numbers:
            stream.write(b"From sender@x.example Mon Jan  5 09:00:00 2026\n")
            stream.write(mail(number).replace(b"\nFrom ", b"\n>From ") + b"\n")
    return path
