"""The builder's own parts: zones, wrapping, encoded words, calendar lines, quotation."""

from __future__ import annotations

from email.header import decode_header, make_header
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demo.build import story
from demo.composed import composed
from demo.enclosures import calendar, pdf
from demo.layout import plain, quoted
from demo.source import in_zone, moment
from demo.wire import _words, chain, message, subject_of

if TYPE_CHECKING:
    from demo.source import Letter


@pytest.fixture(scope="module")
def by_key() -> dict[str, Letter]:
    """The story by key."""
    return {one.key: one for one in story()}


@pytest.mark.parametrize(
    ("wall", "zone", "shown"),
    [
        ("2026-06-01 09:00", "Berlin", "2026-06-01T09:00:00+02:00"),
        ("2026-10-24 23:59", "Berlin", "2026-10-24T23:59:00+02:00"),
        ("2026-11-23 14:10", "Berlin", "2026-11-23T14:10:00+01:00"),
        ("2026-09-01 11:00", "London", "2026-09-01T11:00:00+01:00"),
        ("2026-11-01 11:00", "London", "2026-11-01T11:00:00+00:00"),
        ("2026-07-01 12:00", "UTC", "2026-07-01T12:00:00+00:00"),
    ],
)
def test_wall_clock_times_follow_the_change_of_25_october(wall: str, zone: str, shown: str) -> None:
    """Summer time ends on the last Sunday of October, on both sides of the Channel."""
    at = moment(wall, zone)
    assert at.isoformat() == shown
    assert in_zone(at, "UTC") == at


def test_flowed_lines_join_again() -> None:
    """RFC 3676: a line that ends in a space goes on in the next one."""
    text = "one long line " * 20 + "end"
    assert plain(text, flowed=True).replace(" \n", " ") == text


def test_quotation_marks_every_line() -> None:
    """Empty lines too, so that a quotation does not fall apart."""
    assert quoted("a\n\nb") == "> a\n>\n> b"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=120))
def test_encoded_words_decode_to_the_subject(text: str) -> None:
    """RFC 2047: any subject comes back, in words of at most 75 characters."""
    shown = _words(text)
    assert all(len(line.strip()) <= 75 for line in shown.split("\n")) or text.isascii()
    assert text.isascii() or str(make_header(decode_header(shown))) == text


def test_calendar_lines_are_folded_and_escaped() -> None:
    """RFC 5545 section 3.1: at most 75 bytes in a line; commas and semicolons in text escaped."""
    spec = {
        "uid": "u@x.example", "start": "2026-11-17 14:00", "summary": "Ü, ü; " * 30, "organizer": "A B <a@b.example>",
    }  # fmt: skip
    lines = calendar(spec, moment("2026-11-09 12:00")).split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    assert "Ü\\, ü\\;" in "".join(line.removeprefix(" ") for line in lines)
    assert "DTSTAMP:20261109T110000Z" in lines


def test_pdf_offsets_point_at_their_objects() -> None:
    """The cross-reference table is true."""
    raw = pdf("eins (zwei) \\ drei")
    rows = raw[raw.index(b"xref") :].split(b"\n")[3:8]
    for number, row in enumerate(rows, 1):
        assert raw[int(row[:10]) :].startswith(b"%d 0 obj" % number)


def test_an_answer_takes_the_subject_of_its_thread(by_key: dict[str, Letter]) -> None:
    """Without gathering Re: on Re:."""
    letter = by_key["gleisdreieck-no"]
    assert subject_of(letter, chain(letter, by_key)) == "Re: Strategin gesucht? Ich wäre eine"


def test_a_forwarded_mail_shows_whose_it_was(by_key: dict[str, Letter]) -> None:
    """With its head and its words, and without pretending to answer it."""
    letter = by_key["sister-3"]
    raw = message(letter, chain(letter, by_key)).decode()
    assert "---------- Forwarded message ----------" in raw
    assert "Little Otters Nursery <hello@littleotters.example>" in raw.replace("=\n", "")
    assert "In-Reply-To" not in raw


def test_issues_of_a_series_differ() -> None:
    """Alerts of one board do not all say the same."""
    alerts = [one.text for one in composed() if one.key.startswith("alert-stellenblick")]
    assert len(set(alerts)) == len(alerts)
