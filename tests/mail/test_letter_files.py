"""Letters that are no mail: pasted text, PDF, Outlook files."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from onward.mail.msg import msg_message
from onward.mail.parse import parse_message
from onward.mail.pasted import pasted_message
from onward.mail.pdf import pdf_message
from onward.mail.rtf import rtf_text
from onward.model.message import Address, Attachment
from tests.mail.samples import BINARY, HTML, INTEGER, INVITATION, PLAIN, STRING, TIME, mail, msg, pdf

MARCH = datetime(2026, 3, 2, 9, 15, tzinfo=UTC)
PASTED = {
    "English labels": (
        (
            "From: Tilda Brandt <t@x.example>\nSent: Monday, March 2, 2026 9:15 AM\nTo: jo@home.example\n"
            "Subject: Your application\n\nDear Jo,\nno."
        ),
        ("t@x.example", MARCH, "Your application", "Dear Jo,\nno."),
    ),
    "German labels": (
        (
            "Von: Tilda Brandt [mailto:t@x.example]\nGesendet: Montag, 2. März 2026 09:15\nAn: Jo\n"
            "Betreff: Absage\nWichtigkeit: Hoch\n\nGuten Tag,\nnein."
        ),
        ("t@x.example", MARCH, "Absage", "Guten Tag,\nnein."),
    ),
    "bold labels": (
        "*Von:* Tilda <t@x.example>\n*Datum:* 02.03.2026 09:15\n*Betreff:* Absage\n\nnein",
        ("t@x.example", MARCH, "Absage", "nein"),
    ),
    "a folded address list": (
        "From: t@x.example\nTo: a@home.example,\n b@home.example\nSubject: s\n\nno",
        ("t@x.example", None, "s", "no"),
    ),
    "no labels": ("Dear Jo,\n\nno.", ("", None, "", "Dear Jo,\n\nno.")),
    "a letterhead": (
        "Brightwater Studio\nBremen, den 2. März 2026\n\nBetreff: Ihre Bewerbung\n\nGuten Tag",
        (
            "",
            datetime(2026, 3, 2, tzinfo=UTC),
            "Ihre Bewerbung",
            "Brightwater Studio\nBremen, den 2. März 2026\n\nBetreff: Ihre Bewerbung\n\nGuten Tag",
        ),
    ),
    "a colon in the first line": ("Note: we chose\nsomebody else", ("", None, "", "Note: we chose\nsomebody else")),
    "an absurd date": ("From: t@x.example\nDate: 1 Jan 1970\n\nno", ("t@x.example", None, "", "no")),
}


@pytest.mark.parametrize("name", PASTED)
def test_pasted_letters_give_what_stands_above_them(name: str) -> None:
    """With the labels of mail programs, of a letter, or none."""
    text, expected = PASTED[name]
    found = pasted_message(text.encode(), "")
    assert (found.sender.address, found.date, found.subject, found.text) == expected


def test_a_pasted_source_of_a_mail_is_that_mail() -> None:
    """Everything that a file would give."""
    raw = mail(html=HTML).as_bytes()
    assert pasted_message(raw, "-") == parse_message(raw, "file")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16", "utf-8-sig"])
def test_text_files_of_all_editors_are_read(encoding: str) -> None:
    """With and without a mark."""
    assert pasted_message("Von: t@x.example\nBetreff: Grüße\n\nschön".encode(encoding), "").subject == "Grüße"


def test_a_pdf_gives_paragraphs_date_and_subject() -> None:
    """A wider gap between lines is a new paragraph."""
    lines = [
        "Brightwater Studio",
        "Harbour Road 5",
        "",
        "Bremen, 2. März 2026",
        "",
        "Betreff: Ihre Bewerbung",
        "",
        "Guten Tag,",
        "leider nein.",
    ]
    found = pdf_message(pdf(lines, "Letter"), "a.pdf")
    assert found.text == "\n".join(lines)
    assert (found.subject, found.date) == ("Ihre Bewerbung", datetime(2026, 3, 2, tzinfo=UTC))


@pytest.mark.parametrize(
    ("data", "code"), [(pdf([]), "pdf-no-text"), (b"%PDF-1.4 broken", "pdf-locked"), (b"", "pdf-locked")]
)
def test_a_pdf_without_words_is_a_finding(data: bytes, code: str) -> None:
    """A scan, a damaged file."""
    assert [each.code for each in pdf_message(data, "").findings] == [code]


FILETIME = int((MARCH - datetime(1601, 1, 1, tzinfo=UTC)) / timedelta(microseconds=1)) * 10
PROPERTIES = {
    (0x0037, STRING): "Your application – account manager",
    (0x1000, STRING): PLAIN,
    (0x340D, INTEGER): 0x40000,
}
JO = {(0x3001, STRING): "Jo Lindqvist", (0x39FE, STRING): "Jo@Home.example", (0x0C15, INTEGER): 1}


def test_an_outlook_file_with_its_header_is_the_same_mail() -> None:
    """The transport header and the body make the Message of the .eml."""
    whole = mail()
    header = whole.as_string().partition("\n\n")[0].replace("\n", "\r\n") + "\r\n\r\n"
    assert msg_message(msg({**PROPERTIES, (0x007D, STRING): header}, [JO]), "a.msg") == parse_message(
        whole.as_bytes(), "a.eml"
    )


def test_an_outlook_file_without_a_header_gives_its_properties() -> None:
    """Sender, recipients by kind, moment, ids, files, calendar objects."""
    found = msg_message(
        msg(
            {
                **PROPERTIES,
                (0x0C1A, STRING): "Brandt, Tilda",
                (0x0C1F, STRING): "/O=BRIGHTWATER/CN=TILDA",
                (0x5D01, STRING): "Tilda@brightwater.example",
                (0x1035, STRING): "<m1@brightwater.example>",
                (0x0039, TIME): FILETIME,
            },
            [JO, {**JO, (0x39FE, STRING): "ravi@home.example", (0x0C15, INTEGER): 2}],
            [
                {(0x3707, STRING): "a.pdf", (0x370E, STRING): "application/pdf", (0x3701, BINARY): b"x" * 5000},
                {(0x3707, STRING): "invite.ics", (0x3701, BINARY): INVITATION.encode()},
            ],
        ),
        "",
    )
    assert (found.id, found.date) == ("m1@brightwater.example", MARCH)
    assert found.sender == Address("Brandt, Tilda", "tilda@brightwater.example")
    assert (found.to, found.cc) == (
        (Address("Jo Lindqvist", "jo@home.example"),),
        (Address("Jo Lindqvist", "ravi@home.example"),),
    )
    assert found.text == PLAIN
    assert found.attachments == (Attachment("a.pdf", "application/pdf", 5000),)
    assert [each.uid for each in found.invitations] == ["i1@brightwater.example"]


def test_an_outlook_file_with_html_only_is_read() -> None:
    """PidTagHtml in the code page that it names."""
    page = {(0x1013, BINARY): HTML.encode(), (0x3FDE, INTEGER): 65001, (0x340D, INTEGER): 0x40000}
    assert msg_message(msg(page), "").text == PLAIN


@pytest.mark.parametrize("data", [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), msg(PROPERTIES)[:1500]])
def test_a_damaged_outlook_file_is_a_finding(data: bytes) -> None:
    """Nothing raises."""
    assert [each.code for each in msg_message(data, "").findings] == ["msg-unreadable"]


def stored(rtf: bytes) -> bytes:
    """RTF in the wrapping of MS-OXRTFCP, not compressed."""
    size = len(rtf)
    return (size + 12).to_bytes(4, "little") + size.to_bytes(4, "little") + b"MELA" + bytes(4) + rtf


@pytest.mark.parametrize(
    ("data", "text"),
    [
        # The two examples of MS-OXRTFCP 4.1.
        (
            bytes.fromhex(
                "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
            ),
            "hello world",
        ),
        (stored(rb"{\rtf1{\fonttbl Arial;}Gr\'fc\'dfe\par f\u252?r {\*\hidden no}Jo \{x\}}"), "Grüße\nfür Jo {x}"),
        (stored(rb"{\rtf1\fromhtml1{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 one\htmlrtf\par}\htmlrtf0 two}"), "one\ntwo"),
        (b"", ""),
        (b"x" * 40, ""),
    ],
)
def test_words_come_out_of_compressed_rtf(data: bytes, text: str) -> None:
    """Compressed, stored, wrapped HTML, damaged."""
    assert rtf_text(data) == text


def test_an_outlook_file_with_rtf_only_is_read() -> None:
    """Where nothing else holds the body."""
    assert msg_message(msg({(0x1009, BINARY): stored(rb"{\rtf1 Dear Jo\par no}")}), "").text == "Dear Jo\nno"
