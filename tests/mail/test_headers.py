"""Header blocks become fields."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.mail.addresses import addresses
from onward.mail.dates import header_date, spoken_date
from onward.mail.encoded_words import decode_words
from onward.mail.headers import read_fields, split
from onward.model.message import Address

CET = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a@x.example", [("", "a@x.example")]),
        ("Anna <A@X.Example>", [("Anna", "a@x.example")]),
        ('"Müller, Anna" <a@x.example>', [("Müller, Anna", "a@x.example")]),
        ("Müller, Anna <a@x.example>", [("Müller, Anna", "a@x.example")]),
        ("=?utf-8?q?M=C3=BCller,_Anna?= <a@x.example>", [("Müller, Anna", "a@x.example")]),
        ('"=?utf-8?q?M=C3=BCller?=" <a@x.example>', [("Müller", "a@x.example")]),
        ("a@x.example, B <b@x.example>;c@x.example", [("", "a@x.example"), ("B", "b@x.example"), ("", "c@x.example")]),
        ("a@x.example (Anna Müller)", [("Anna Müller", "a@x.example")]),
        ("team: a@x.example, b@x.example;", [("", "a@x.example"), ("", "b@x.example")]),
        ("undisclosed-recipients:;", []),
        ("'Anna' <a@x.example>", [("Anna", "a@x.example")]),
        ('"a@x.example" <a@x.example>', [("", "a@x.example")]),
        ("<mailto:a@x.example>", [("", "a@x.example")]),
        ("Mail Delivery <MAILER-DAEMON>", [("Mail Delivery", "")]),
        (r'"Anna \"Bo\" M" <a@x.example>', [('Anna "Bo" M', "a@x.example")]),
        ("Anna <a@x.example", [("Anna", "a@x.example")]),
        ('"Anna <a@x.example>', [("Anna", "a@x.example")]),
        ("", []),
        (",,;", []),
    ],
)
def test_addresses_are_read_as_senders_write_them(value: str, expected: list[tuple[str, str]]) -> None:
    """Quotes, commas without quotes, groups, comments, encoded words."""
    assert addresses(value) == tuple(Address(*each) for each in expected)


@pytest.mark.parametrize("piece", ['"\\', "(", "<", '"', "a,", "=?", "=?utf-8?q?", "\\", "@", ":;"])
def test_a_hostile_address_header_takes_no_time(piece: str) -> None:
    """Sixty thousand characters of what a careless pattern would try again and again."""
    begin = perf_counter()
    addresses(piece * (60_000 // len(piece)))
    assert perf_counter() - begin < 2


@given(st.text(max_size=80))
def test_any_address_header_gives_addresses(value: str) -> None:
    """Whatever stands there, an address holds an @ or is empty."""
    assert all("@" in each.address or not each.address for each in addresses(value))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?q?f=C3=BCr_dich?=", "für dich"),
        ("=?UTF-8?B?ZsO8cg==?=", "für"),
        ("=?UTF-8?B?ZsO8cg?=", "für"),
        ("=?utf-8?b?ZsM=?= =?utf-8?b?vHI=?=", "für"),
        ("=?utf-8?q?a?= =?utf-8?q?b?= c", "ab c"),
        ("=?iso-8859-1*de?q?f=FCr?=", "für"),
        ("Re: =?utf-8?q?=C3=BC?= ok", "Re: ü ok"),
        ("=?x-odd?q?caf=E9?=", "café"),
        ("=?utf-8?q?open", "=?utf-8?q?open"),
    ],
)
def test_encoded_words_become_text(value: str, text: str) -> None:
    """RFC 2047 with the liberties that senders take."""
    assert decode_words(value) == text


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("Mon, 02 Mar 2026 09:15:30 +0100", datetime(2026, 3, 2, 9, 15, 30, tzinfo=CET)),
        ("2 Mar 2026 09:15 +0100 (CET)", datetime(2026, 3, 2, 9, 15, tzinfo=CET)),
        ("Mon, 2 Mar 26 09:15:30 GMT", datetime(2026, 3, 2, 9, 15, 30, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 09:15:30 EST", datetime(2026, 3, 2, 14, 15, 30, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 09:15:30 -0000", datetime(2026, 3, 2, 9, 15, 30, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 09.15.30 +0100", datetime(2026, 3, 2, 9, 15, 30, tzinfo=CET)),
        ("Mo, 02 Mrz 2026 09:15:30 +0100", datetime(2026, 3, 2, 9, 15, 30, tzinfo=CET)),
        ("Mon Mar  2 09:15:30 2026", datetime(2026, 3, 2, 9, 15, 30, tzinfo=UTC)),
        ("2026-03-02T09:15:30+01:00", datetime(2026, 3, 2, 9, 15, 30, tzinfo=CET)),
        ("Mon, 31 Feb 2026 09:15:30 +0100", None),
        ("Mon, 02 Mar 2026 25:15:30 +0100", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_date_headers_give_moments(value: str, moment: datetime | None) -> None:
    """The forms that are met in mail."""
    assert header_date(value) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Montag, 2. März 2026 09:15", datetime(2026, 3, 2, 9, 15, tzinfo=UTC)),
        ("Monday, March 2, 2026 9:15 PM", datetime(2026, 3, 2, 21, 15, tzinfo=UTC)),
        ("Mon, Mar 2, 2026 at 12:05 AM", datetime(2026, 3, 2, 0, 5, tzinfo=UTC)),
        ("2. März 2026 um 09:15:00 MEZ", datetime(2026, 3, 2, 9, 15, tzinfo=CET)),
        ("March 2, 2026 at 9:15:00 AM GMT+1", datetime(2026, 3, 2, 9, 15, tzinfo=CET)),
        ("Bremen, den 02.03.2026", datetime(2026, 3, 2, tzinfo=UTC)),
        ("2nd of March 2026", datetime(2026, 3, 2, tzinfo=UTC)),
        ("3/14/2026 9:15 AM", datetime(2026, 3, 14, 9, 15, tzinfo=UTC)),
        ("14/3/2026", datetime(2026, 3, 14, tzinfo=UTC)),
        ("room 12, table 5", None),
    ],
)
def test_dates_written_for_people_give_moments(text: str, moment: datetime | None) -> None:
    """As mail programs and letters write them, in English and German."""
    assert spoken_date(text) == moment


@given(st.text(max_size=60))
def test_any_date_is_a_moment_or_none(text: str) -> None:
    """No text makes the reader of dates fail."""
    found = header_date(text)
    assert found is None or found.tzinfo is not None


RECEIVED = b"Received: from a by b; Tue, 3 Mar 2026 10:00:00 +0000\n"


@pytest.mark.parametrize(
    ("block", "date", "codes"),
    [
        (b"Date: Mon, 02 Mar 2026 09:15:00 +0000\nFrom: a@x.example", datetime(2026, 3, 2, 9, 15, tzinfo=UTC), ()),
        (b"Date: soon\nFrom: a@x.example", None, ("date-unreadable",)),
        (b"Date: Thu, 01 Jan 1970 00:00:00 +0000\nFrom: a@x.example", None, ("date-absurd",)),
        (b"From: a@x.example", None, ("date-missing",)),
        (RECEIVED + b"From: a@x.example", datetime(2026, 3, 3, 10, tzinfo=UTC), ("date-from-transit",)),
        (
            RECEIVED + b"Date: Fri, 01 Jan 2099 00:00:00 +0000\nFrom: a@x.example",
            datetime(2026, 3, 3, 10, tzinfo=UTC),
            ("date-from-transit",),
        ),
        (b"Date: Mon, 02 Mar 2026 09:15:00 +0000", datetime(2026, 3, 2, 9, 15, tzinfo=UTC), ("sender-missing",)),
    ],
)
def test_a_bad_date_falls_back_to_the_delivery(block: bytes, date: datetime | None, codes: tuple[str, ...]) -> None:
    """Missing, unreadable and absurd dates are told; Received helps out."""
    fields = read_fields(block)
    assert (fields.date, fields.findings) == (date, codes)


def test_fields_are_unfolded_and_decoded() -> None:
    """Folded, encoded, raw 8-bit and repeated fields."""
    fields = read_fields(
        "Subject: =?utf-8?q?Ihre?=\n =?utf-8?q?_Bewerbung?=\n  \nFROM : Jörg <j@x.example>\n"
        "Message-Id: < m1@x.example\n >\nReferences: <a@x> <b@x>\n\t<a@x>\nIn-Reply-To: b@x\n"
        "List-Id: Jobs <jobs.x.example>\nX-Other: no".encode("latin-1")
    )
    assert fields.subject == "Ihre Bewerbung"
    assert fields.sender == Address("Jörg", "j@x.example")
    assert fields.message_id == "m1@x.example"
    assert fields.references == ("a@x", "b@x")
    assert fields.in_reply_to == ("b@x",)
    assert fields.kept == (("list-id", "Jobs <jobs.x.example>"),)


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        (b"A: b\n\nbody", (b"A: b", b"body")),
        (b"\nbody", (b"", b"body")),
        (b"A: b", (b"A: b", b"")),
        (b"no header here", (b"", b"no header here")),
    ],
)
def test_header_and_body_part_at_the_first_blank_line(raw: bytes, parts: tuple[bytes, bytes]) -> None:
    """A mail without a header is all body."""
    assert split(raw) == parts
