"""A draft as a file for a mail program."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.mail.parse import parse_message
from onward.model.draft import Draft, DraftKind, Tone
from onward.model.message import Address
from onward.outbox.eml import as_eml, message_id

DRAFT = Draft(
    id="l-12ab",
    kind=DraftKind.THANKS,
    step_id="s-a-1-thanks",
    application_id="a-1",
    to=Address("Jürgen Straße, Leiter", "juergen@farnvale.example"),
    sender=Address("Mira Holt", "mira.holt@post.example"),
    subject="Re: Ihre Bewerbung als Texterin – Farnvale",
    body="Guten Tag Jürgen Straße,\n\nvielen Dank für das Gespräch. "
    + "Ein langer Absatz über die Fähre. " * 40
    + "\n\nGrüße\nMira Holt\n",
    language="de",
    tone=Tone.PLAIN,
    in_reply_to="no-77@farnvale.example",
    references=("first-1@post.example", "no-77@farnvale.example"),
    facts=(),
    written_at=datetime(2026, 3, 19, 9, 0, tzinfo=UTC),
)


def _parsed(draft: Draft) -> EmailMessage:
    mail = message_from_bytes(as_eml(draft), policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def _text(mail: EmailMessage) -> str:
    return str(mail.get_content()).replace("\r\n", "\n")


def test_a_mail_program_opens_it_as_an_unsent_letter() -> None:
    """All headers, as the standard library reads them back."""
    mail = _parsed(DRAFT)
    assert mail["X-Unsent"] == "1"
    assert mail["To"].addresses[0].display_name == "Jürgen Straße, Leiter"
    assert mail["To"].addresses[0].addr_spec == "juergen@farnvale.example"
    assert mail["From"].addresses[0].addr_spec == "mira.holt@post.example"
    assert mail["Subject"] == DRAFT.subject
    assert mail["In-Reply-To"] == "<no-77@farnvale.example>"
    assert mail["References"].split() == ["<first-1@post.example>", "<no-77@farnvale.example>"]
    assert mail["Message-ID"] == "<l-12ab@onward.invalid>"
    assert mail["Date"].datetime == DRAFT.written_at
    assert _text(mail) == DRAFT.body


def test_our_own_reader_finds_the_same_letter() -> None:
    """The way out and the way in agree."""
    message = parse_message(as_eml(DRAFT), "draft.eml")
    assert message.id == message_id(DRAFT)
    assert message.in_reply_to == ("no-77@farnvale.example",)
    assert message.references == DRAFT.references
    assert message.to == (DRAFT.to,)
    assert message.subject == DRAFT.subject
    assert message.text.split() == DRAFT.body.split()


def test_every_line_is_short_and_ends_as_the_standard_says() -> None:
    """RFC 5322, 2.1.1: at most 998 octets, CR LF; 7-bit throughout."""
    raw = as_eml(DRAFT)
    assert raw == as_eml(DRAFT)
    assert raw.isascii()
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998


@pytest.mark.parametrize(
    "changes",
    [
        {"to": Address("Eve\r\nBcc: all@evil.example", "eve@farnvale.example")},
        {"to": Address('Eve" <x@evil.example>, "', "eve@farnvale.example")},
        {"subject": "Hello\r\nBcc: all@evil.example\r\n\r\nbody"},
        {"subject": "Hello\u2028Bcc: all@evil.example"},
        {"in_reply_to": "a@b.example>\r\nBcc: all@evil.example"},
        {"references": ("a@b.example>\nBcc: all@evil.example",)},
        {"to": Address("Eve", "eve@farnvale.example\nBcc: all@evil.example")},
        {"id": "l-1>\r\nBcc: all@evil.example"},
    ],
)
def test_names_and_subjects_are_data_not_headers(changes: dict[str, object]) -> None:
    """Line breaks and quotes in a mail's words add no header and no recipient."""
    mail = _parsed(replace(DRAFT, **changes))  # type: ignore[arg-type]
    assert mail["Bcc"] is None
    assert len(mail["To"].addresses if mail["To"] else ()) <= 1
    assert set(mail.keys()) <= set(_parsed(DRAFT).keys())
    assert _text(mail) == DRAFT.body


def test_without_an_address_the_header_is_left_for_the_owner() -> None:
    """A friend whose address nobody told."""
    assert _parsed(replace(DRAFT, to=Address("Jonas", "")))["To"] is None


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_name_and_subject_come_back(name: str, subject: str) -> None:
    """Up to white space and control characters."""
    encodable = name.encode("utf-8", "ignore").decode(), subject.encode("utf-8", "ignore").decode()
    mail = _parsed(replace(DRAFT, to=Address(encodable[0], "eve@farnvale.example"), subject=encodable[1]))
    assert mail["Bcc"] is None
    assert mail["To"].addresses[0].addr_spec == "eve@farnvale.example"
    assert _text(mail) == DRAFT.body
