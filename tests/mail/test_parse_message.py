"""The bytes of a mail become a Message."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart

import pytest

from onward.mail.parse import parse_message
from onward.model.message import Address, Attachment, SegmentKind
from tests.mail.samples import HTML, INVITATION, PLAIN, mail, raw_mail


def codes(raw: bytes) -> list[str]:
    """The codes of the findings on a mail."""
    return [each.code for each in parse_message(raw, "").findings]


def test_every_field_of_a_usual_mail() -> None:
    """Header, text and segments of a multipart/alternative."""
    message = parse_message(mail(html=HTML).as_bytes(), "here")
    assert message.id == "n1@brightwater.example"
    assert message.sender == Address("Brandt, Tilda", "tilda.brandt@brightwater.example")
    assert message.to == (Address("Jo Lindqvist", "jo@home.example"),)
    assert message.date == datetime(2026, 3, 2, 8, 15, tzinfo=UTC)
    assert message.subject == "Your application – account manager"
    assert message.in_reply_to == ("a0@home.example",)
    assert message.references == ("a0@home.example", "a1@brightwater.example")
    assert message.header("list-unsubscribe") == "<mailto:off@brightwater.example>"
    assert message.text == PLAIN
    assert [each.kind for each in message.segments] == [SegmentKind.OWN, SegmentKind.SIGNATURE]
    assert (message.source, message.findings) == ("here", ())


def test_plain_and_html_alone_say_the_same() -> None:
    """The text of the HTML twin is the plain text."""
    assert parse_message(mail("", HTML).as_bytes(), "").text == parse_message(mail().as_bytes(), "").text


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw.replace(b"\n", b"\r\n"),
        lambda raw: b"From tilda@x.example Mon Mar  2 09:15:00 2026\n" + raw,
        lambda raw: raw + b"\n\n\n",
        lambda raw: raw.rstrip(b"\n"),
        lambda raw: b"\xef\xbb\xbf\r\n" + raw,
        lambda raw: raw.replace(b"\n", b"\r"),
    ],
)
def test_the_way_of_storing_changes_nothing(change: object) -> None:
    """Line ends, separators, marks and blank lines around a mail are no part of it."""
    raw = mail(html=HTML).as_bytes()
    assert parse_message(change(raw), "a") == parse_message(raw, "b")  # type: ignore[operator]


def test_a_mail_without_an_id_gets_one_from_what_it_says() -> None:
    """The same words have the same id, wherever they were delivered; other words have another."""
    bare = mail()
    del bare["Message-ID"]
    one = parse_message(bare.as_bytes(), "")
    two = parse_message(b"Delivered-To: jo@home.example\nX-Labels: Inbox\n" + bare.as_bytes(), "")
    other = mail("Another text.")
    del other["Message-ID"]
    assert one.id == two.id
    assert one.id.startswith("sha256-")
    assert parse_message(other.as_bytes(), "").id != one.id


def test_the_digest_is_of_sender_subject_and_moment() -> None:
    """Another zone for the same moment does not change it; another subject does."""
    raw = mail().as_bytes()
    digest = parse_message(raw, "").digest
    assert len(digest) == 16
    assert parse_message(raw.replace(b"09:15:00 +0100", b"08:15:00 +0000"), "").digest == digest
    assert parse_message(mail(subject="Other").as_bytes(), "").digest != digest


STUBS = [
    "",
    "Your mail program cannot show HTML.",
    "Diese Nachricht enthält eine HTML-Ansicht.",
    "View this email in your browser: https://x.example/v",
    "Brightwater",
]


@pytest.mark.parametrize("stub", STUBS)
def test_html_is_read_when_the_plain_part_is_no_letter(stub: str) -> None:
    """Empty, a stub, or much shorter than the page."""
    both = EmailMessage()
    both.set_content(stub)
    both.add_alternative(HTML, subtype="html")
    assert parse_message(both.as_bytes(), "").text == PLAIN


def test_a_short_but_whole_plain_part_is_kept() -> None:
    """A short letter whose page says no more."""
    both = EmailMessage()
    both.set_content("Dear Jo,\nwe chose somebody else.\nTilda")
    both.add_alternative(
        "<html><style>" + "x" * 5000 + "</style><p>Dear Jo,<br>we chose <b>somebody else</b>.<br>Tilda</p></html>",
        subtype="html",
    )
    assert parse_message(both.as_bytes(), "").text == "Dear Jo,\nwe chose somebody else.\nTilda"


BODIES = {
    "quoted-printable": (
        b"f=C3=BCr dich=\n und mich",
        "text/plain; charset=utf-8",
        b"quoted-printable",
        "für dich und mich",
    ),
    "base64": (base64.b64encode("für dich".encode()), 'text/plain; charset="utf-8"', b"base64", "für dich"),
    "broken base64": (b"ZsO8ciBkaWNo!!*\n=", "text/plain; charset=utf-8", b"base64", "für dich"),
    "cp1252 as ascii": (b"f\xfcr 5 \x80", "text/plain; charset=us-ascii", b"8bit", "für 5 €"),
    "cp1252 as utf-8": (b"f\xfcr dich", "text/plain; charset=utf-8", b"8bit", "für dich"),
    "no type at all": ("für dich".encode("latin-1"), "", b"8bit", "für dich"),
    "encoded twice": ("für dich".encode().decode("latin-1").encode(), "text/plain; charset=utf-8", b"8bit", "für dich"),
    "invisible letters": (
        "Ab\u00adsa\u200bge\u00a0hier\ufeff".encode(),
        "text/plain; charset=utf-8",
        b"8bit",
        "Absage hier",
    ),
    "carriage returns": (b"a\r\nb\rc\x00\x0bd", "text/plain", b"8bit", "a\nb\nc\nd"),
    "flowed": (
        b"one \ntwo\n\n>> deep \n>> er\n-- \nme",
        "text/plain; format=flowed",
        b"7bit",
        "one two\n\n>> deep er\n--\nme",
    ),
    "flowed without the space": (b"Ab \nsage", "text/plain; format=flowed; delsp=yes", b"7bit", "Absage"),
    "stuffed": (b" From here \non", "text/plain; format=flowed", b"7bit", "From here on"),
    "html as plain": (b"<html><body><p>one</p><p>two</p></body></html>", "text/plain", b"7bit", "one\n\ntwo"),
    "a lost boundary": (b"only words", "multipart/mixed", b"7bit", "only words"),
    "an open boundary": (b"--b\nContent-Type: text/plain\n\nwords", "multipart/mixed; boundary=b", b"7bit", "words"),
    "a type that is none": (b"words", "garbage", b"7bit", "words"),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies_come_out_right(name: str) -> None:
    """Transfer encodings, charsets, format=flowed, invisible letters, broken structure."""
    body, content_type, encoding, text = BODIES[name]
    raw = raw_mail(body, content_type, b"Content-Transfer-Encoding: " + encoding + b"\n")
    assert parse_message(raw, "").text == text


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", ["date-missing", "sender-missing", "no-text"]),
        (raw_mail(b""), ["no-text"]),
        (raw_mail(b"f\xfcr", "text/plain; charset=x-odd"), ["charset-unknown"]),
        (raw_mail(b"f\xfcr", "text/plain; charset=utf-8"), ["charset-wrong"]),
        (raw_mail(b"f\xfcr"), ["charset-missing"]),
        (raw_mail(b"!!!!", "text/plain", b"Content-Transfer-Encoding: base64\n"), ["part-damaged"]),
        (raw_mail(b"BEGIN:NOTHING", "text/calendar"), ["invitation-unreadable"]),
    ],
)
def test_what_cannot_be_read_is_a_finding(raw: bytes, expected: list[str]) -> None:
    """And nothing raises."""
    assert codes(raw) == expected


def test_files_are_listed_and_pictures_of_the_page_are_not() -> None:
    """Names are decoded, sizes are of the decoded bytes."""
    message = mail(html=HTML)
    message.add_attachment(b"x" * 1000, maintype="application", subtype="pdf", filename="für Jo.pdf")
    message.add_attachment("notes", subtype="plain", filename="notes.txt")
    logo = MIMEPart()
    logo.set_content(b"png", "image", "png", disposition="inline", cid="<logo>")
    message.attach(logo)
    found = parse_message(message.as_bytes(), "")
    assert found.attachments == (
        Attachment("für Jo.pdf", "application/pdf", 1000),
        Attachment("notes.txt", "text/plain", 6),
    )
    assert found.text == PLAIN


def test_a_nested_structure_gives_the_letter_once() -> None:
    """mixed(alternative(plain, related(html, picture)), pdf) and a second text below."""
    message = mail(html=HTML)
    message.get_payload()[1].add_related(b"png", "image", "png", cid="<logo>")  # type: ignore[union-attr,index]
    message.add_attachment(b"pdf", maintype="application", subtype="pdf", filename="a.pdf")
    footer = MIMEPart()
    footer.set_content("Brightwater Studio, Bremen")
    message.attach(footer)
    assert parse_message(message.as_bytes(), "").text == f"{PLAIN}\n\nBrightwater Studio, Bremen"


def test_a_mail_inside_a_mail_is_forwarded() -> None:
    """message/rfc822: the outer words, then the inner mail with its header."""
    outer = mail("See below.", subject="Fwd: no")
    outer.add_attachment(mail("Dear Jo, no."))
    found = parse_message(outer.as_bytes(), "")
    by_kind = [(each.kind, found.text[each.start : each.end].strip()) for each in found.segments]
    assert by_kind[0] == (SegmentKind.OWN, "See below.")
    assert by_kind[1][0] is SegmentKind.QUOTED
    assert "tilda.brandt@brightwater.example" in by_kind[1][1]
    assert by_kind[2] == (SegmentKind.FORWARDED, "Dear Jo, no.")
    assert found.attachments == ()


def test_mails_in_mails_without_end_stop_somewhere() -> None:
    """Sixty mails, each inside the next."""
    raw = b"Subject: innermost\n\nwords"
    for depth in range(60):
        raw = b"Subject: %d\nContent-Type: message/rfc822\n\n" % depth + raw
    assert parse_message(raw, "").subject == "59"


def test_thousands_of_nested_parts_do_not_break_it() -> None:
    """The fast parser gives up, the patient one too; the header is still read."""
    raw = b"Subject: deep\nFrom: a@x.example\n"
    for depth in range(3000):
        raw += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (depth, depth)
    found = parse_message(raw + b"\nwords", "")
    assert (found.subject, found.sender.address) == ("deep", "a@x.example")


def test_an_invitation_gives_time_and_people() -> None:
    """With its own time zone definition; twice in the mail, once in the message."""
    message = mail(html=HTML)
    message.add_attachment(INVITATION.encode(), maintype="text", subtype="calendar", params={"method": "REQUEST"})
    message.add_attachment(INVITATION.encode(), maintype="application", subtype="ics", filename="invite.ics")
    found = parse_message(message.as_bytes(), "")
    (event,) = found.invitations
    assert event.start == datetime(2026, 7, 2, 12, tzinfo=UTC)
    assert event.end == datetime(2026, 7, 2, 13, tzinfo=UTC)
    assert (event.uid, event.method, event.sequence) == ("i1@brightwater.example", "REQUEST", 2)
    assert (event.summary, event.location) == ("Interview, second round", "Harbour Road 5 Room 3")
    assert event.organizer == Address("Brandt, Tilda", "tilda.brandt@brightwater.example")
    assert event.attendees == (Address("Jo Lindqvist", "jo@home.example"), Address("", "ravi@brightwater.example"))
    assert found.attachments == ()


def event(lines: str) -> bytes:
    """A calendar object with one event."""
    return f"BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n".encode()


@pytest.mark.parametrize(
    ("lines", "start", "expected"),
    [
        ("DTSTART:20260702T120000Z", datetime(2026, 7, 2, 12, tzinfo=UTC), []),
        ("DTSTART;TZID=Europe/Berlin:20260702T140000", datetime(2026, 7, 2, 12, tzinfo=UTC), []),
        ("DTSTART;TZID=W. Europe Standard Time:20260702T140000", datetime(2026, 7, 2, 12, tzinfo=UTC), []),
        ("DTSTART:20260702T140000", datetime(2026, 7, 2, 13, tzinfo=UTC), ["invitation-floating"]),
        ("DTSTART;TZID=Nowhere:20260702T140000", datetime(2026, 7, 2, 13, tzinfo=UTC), ["invitation-floating"]),
        ("DTSTART;VALUE=DATE:20260702", datetime(2026, 7, 1, 23, tzinfo=UTC), []),
        ("DTSTART:soon", None, ["invitation-unreadable"]),
        ("SUMMARY:x", None, ["invitation-unreadable"]),
    ],
)
def test_times_of_invitations_are_aware(lines: str, start: datetime | None, expected: list[str]) -> None:
    """UTC, named and Windows zones, floating (the mail's zone, +0100), whole days, none."""
    found = parse_message(raw_mail(event(lines), "text/calendar; charset=utf-8"), "")
    assert [each.start for each in found.invitations] == [start]
    assert [each.code for each in found.findings] == expected


def test_both_parsers_see_the_same_mail() -> None:
    """A damaged attachment brings in the patient parser; the letter is the same."""
    whole = mail(html=HTML)
    damaged = whole.as_bytes().replace(b"quoted-printable", b"quoted-printable\nX-A: b")
    assert parse_message(damaged, "").text == parse_message(whole.as_bytes(), "").text
    assert message_from_bytes(damaged).is_multipart()
