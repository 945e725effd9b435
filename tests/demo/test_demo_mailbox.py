"""The committed mailbox is what the letters give, and nothing in it is real."""

from __future__ import annotations

import email
import email.policy
import json
import re
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import icalendar
import pypdfium2
import pytest

from demo.build import APPLICATIONS, EXPECTED, MAILBOX, built, story
from demo.source import OWNER, bids
from onward.model.reading import DateMeaning, FeedbackStance, Kind, Part, ReasonCode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

_FROM = re.compile(rb"(?m)^From \S+@\S+ [A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} 2026\n")
_DOMAIN = re.compile(r"(?:https?://|[\w.+-]@)([\w.-]*\w)", re.ASCII)
_ONE_OF_RFC_5737 = re.compile(r"\[(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}\]")


@pytest.fixture(scope="module")
def raw() -> list[bytes]:
    """Every mail's bytes, in order."""
    return [part.replace(b"\n>From ", b"\nFrom ") for part in _FROM.split(MAILBOX.read_bytes())[1:]]


@pytest.fixture(scope="module")
def mails(raw: list[bytes]) -> list[EmailMessage]:
    """Every mail as the standard library reads it."""
    return [email.message_from_bytes(one, policy=email.policy.default) for one in raw]  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def expected() -> list[dict[str, Any]]:
    """Every expected reading, in order."""
    return [json.loads(line) for line in EXPECTED.read_text(encoding="utf-8").splitlines()]


def _parts(mail: EmailMessage, media: str) -> Iterator[EmailMessage]:
    return (part for part in mail.walk() if part.get_content_type() == media)  # type: ignore[misc]


def _words(mail: EmailMessage) -> str:
    """Subject and text, white space folded; markup becomes white space."""
    bodies = [part.get_content() for media in ("text/plain", "text/html") for part in _parts(mail, media)]
    return " ".join(re.sub(r"<[^>]+>", " ", " ".join([mail["subject"], *bodies]).replace("&amp;", "&")).split())


def test_building_again_gives_the_committed_bytes() -> None:
    """No clock, no random number, no other state goes into the files."""
    for path, made in built().items():
        assert made == path.read_bytes(), path.name


def test_every_message_has_its_expected_reading_in_the_same_order(
    mails: list[EmailMessage], expected: list[dict[str, Any]]
) -> None:
    """One line for one mail, and no Message-ID twice."""
    ids = [mail["message-id"].strip("<>") for mail in mails]
    assert ids == [row["message_id"] for row in expected]
    assert len(set(ids)) == len(ids)


def test_the_mailbox_is_about_four_hundred_mails_under_six_megabytes(raw: list[bytes]) -> None:
    """Large enough to be a search, small enough for a repository."""
    assert 390 <= len(raw) <= 450
    assert MAILBOX.stat().st_size < 6_000_000


@pytest.mark.parametrize("name", ["Date", "From", "To", "Subject", "Message-ID", "MIME-Version"])
def test_every_mail_has_the_header_once_and_without_defects(mails: list[EmailMessage], name: str) -> None:
    """RFC 5322 section 3.6."""
    for mail in mails:
        values = mail.get_all(name, [])
        assert len(values) == 1, mail["message-id"]
        assert not values[0].defects, mail["message-id"]
        assert str(values[0]).strip(), mail["message-id"]


def test_no_part_has_a_defect_and_no_line_is_too_long(mails: list[EmailMessage], raw: list[bytes]) -> None:
    """Multiparts close, transfer encodings decode, lines stay below 998 bytes (RFC 5322 section 2.1.1)."""
    assert [part for mail in mails for part in mail.walk() if part.defects] == []
    assert max(len(line) for one in raw for line in one.split(b"\n")) <= 998


def test_headers_are_ascii_and_folded(raw: list[bytes]) -> None:
    """What is not ASCII stands in encoded words of at most 75 characters (RFC 2047)."""
    for one in raw:
        head = one.partition(b"\n\n")[0]
        assert head.isascii()
        assert all(len(word) <= 75 for word in re.findall(rb"=\?[^\s]+\?=", head))


def test_answers_name_mails_that_came_before(mails: list[EmailMessage]) -> None:
    """In-Reply-To and References lead to mails of this mailbox, the last of them the one answered."""
    seen: set[str] = set()
    for mail in mails:
        references = (mail["references"] or "").split()
        assert set(references) <= seen
        assert not references or references[-1] == mail["in-reply-to"]
        seen.add(mail["message-id"])


def test_no_real_domain_and_no_real_machine_occurs(mails: list[EmailMessage]) -> None:
    """Only names under .example (RFC 2606) and the addresses of RFC 5737."""
    for mail in mails:
        heads = " ".join(str(value) for value in mail.values())
        domains = set(_DOMAIN.findall(f"{heads} {_words(mail)}"))
        assert all(domain.endswith(".example") for domain in domains), domains
        relays = " ".join(mail.get_all("received", []))
        assert len(_ONE_OF_RFC_5737.findall(relays)) == relays.count("[")


def test_all_mail_is_from_the_story_s_six_months_and_in_order(mails: list[EmailMessage]) -> None:
    """25 May to 23 November 2026."""
    dates = [mail["date"].datetime for mail in mails]
    assert dates == sorted(dates)
    assert dates[0] >= datetime(2026, 5, 25, tzinfo=UTC)
    assert dates[-1] < datetime(2026, 11, 23, 14, tzinfo=UTC)


def test_the_story_ends_with_the_rejection_by_the_agency_of_her_wishes(
    mails: list[EmailMessage], expected: list[dict[str, Any]]
) -> None:
    """The afternoon at which the demo begins."""
    assert mails[-1]["date"].datetime.strftime("%Y-%m-%d %H:%M %z") == "2026-11-23 14:10 +0100"
    last = expected[-1]
    assert (last["kind"], last["company"], last["role"]) == ("rejection", "Lark & Halyard", "Senior Brand Planner")
    assert (last["reasons"], last["feedback"], last["keep_on_file"]) == ([], "none", {"months": 6})


def test_every_kind_and_every_reason_occurs(expected: list[dict[str, Any]]) -> None:
    """A reader that never says one of them must be found out here."""
    assert {row["kind"] for row in expected} == set(Kind)
    assert {reason["code"] for row in expected for reason in row.get("reasons", ())} == set(ReasonCode)
    assert {row.get("feedback", "none") for row in expected} == set(FeedbackStance)
    assert {row.get("decline") for row in expected} == {"explicit", "implied", None}


def test_only_known_words_are_used_in_labels(expected: list[dict[str, Any]]) -> None:
    """Parts, meanings and languages are those of the model."""
    full = [row for row in expected if "people" in row]
    assert {person["part"] for row in full for person in row["people"]} <= set(Part)
    assert {day["meaning"] for row in full for day in row["dates"]} <= set(DateMeaning)
    assert {row["language"] for row in expected} == {"en", "de"}
    assert all((row["kind"] == "rejection") == (row["decline"] is not None) for row in full)


def test_every_label_stands_in_its_mail(mails: list[EmailMessage], expected: list[dict[str, Any]]) -> None:
    """Names, roles, numbers and reason sentences can be found in subject, sender, text or calendar object."""
    for mail, row in zip(mails, expected, strict=True):
        calendars = " ".join(part.get_content().replace("\r\n ", "") for part in _parts(mail, "text/calendar"))
        heads = " ".join(str(mail[name] or "") for name in ("from", "cc", "reply-to"))
        seen = f"{heads} {_words(mail)} {calendars}"
        stated = [row.get("company"), row.get("role"), row.get("requisition")]
        stated += [person[key] for person in row.get("people", ()) for key in ("name", "address")]
        stated += [reason["text"] for reason in row.get("reasons", ())]
        missing = [text for text in stated if text and text not in seen]
        assert missing == [], row["message_id"]


def test_interviews_with_a_calendar_object_agree_with_it(
    mails: list[EmailMessage], expected: list[dict[str, Any]]
) -> None:
    """VTIMEZONE, owner among the guests, start among the expected times; a cancelled time is not expected."""
    seen = 0
    for mail, row in zip(mails, expected, strict=True):
        for part in _parts(mail, "text/calendar"):
            calendar = icalendar.Calendar.from_ical(part.get_content())
            event = calendar.walk("VEVENT")[0]
            assert calendar.walk("VTIMEZONE")
            assert OWNER.partition("<")[2][:-1] in str(event["ATTENDEE"])
            assert part.get_param("method") == calendar["METHOD"]
            times = {day["at"] for day in row.get("dates", ()) if day["meaning"] == "interview"}
            if row["kind"] == "interview":
                seen += 1
                assert (event["DTSTART"].dt.isoformat() in times) == (calendar["METHOD"] == "REQUEST")
    assert seen >= 8


def test_every_pdf_has_a_text_layer(mails: list[EmailMessage]) -> None:
    """The small attachments can be read."""
    files = [part.get_payload(decode=True) for mail in mails for part in _parts(mail, "application/pdf")]
    assert len(files) >= 4
    for raw_file in files:
        document = pypdfium2.PdfDocument(raw_file)
        assert document[0].get_textpage().get_text_range().strip()
        document.close()


def test_only_one_mail_names_the_wrong_charset(mails: list[EmailMessage]) -> None:
    """That one is there to be survived; every other text decodes."""
    broken = [mail["subject"] for mail in mails if "\N{REPLACEMENT CHARACTER}" in _words(mail)]
    assert broken == ["Bohnen"]


def test_layouts_and_encodings_vary(mails: list[EmailMessage]) -> None:
    """What makes mail hard to read is in the box."""
    parts = [part for mail in mails for part in mail.walk()]
    assert {"text/plain", "text/html", "text/calendar", "application/pdf"} <= {p.get_content_type() for p in parts}
    encodings = {str(part["content-transfer-encoding"]) for part in parts if part["content-transfer-encoding"]}
    assert encodings == {"7bit", "8bit", "base64", "quoted-printable"}
    charsets = {part.get_content_charset() for part in parts}
    assert {"utf-8", "us-ascii", "iso-8859-1", "windows-1252"} <= charsets
    assert any(part.get_param("format") == "flowed" for part in parts)
    assert any(mail.get_content_type() == "text/html" for mail in mails)


def test_some_sixty_applications_most_of_them_answered_some_never() -> None:
    """The plan of the story, and that a letter was written for every end it promises."""
    plan = bids()
    refused = {one.bid.key for one in story() if one.kind == "rejection" and one.bid}
    assert len(plan) in range(60, 70)
    assert len(refused) >= 30
    assert len(plan) - len(refused) >= 12


def test_every_application_lists_its_own_mails_and_its_end(expected: list[dict[str, Any]]) -> None:
    """No mail belongs to two; all ends occur; whoever was turned down for good has a rejection as last word."""
    rows = [json.loads(line) for line in APPLICATIONS.read_text(encoding="utf-8").splitlines()]
    listed = [key for row in rows for key in row["message_ids"]]
    assert len(set(listed)) == len(listed)
    assert set(listed) <= {row["message_id"] for row in expected if "people" in row}
    ends = Counter(row["outcome"] for row in rows)
    assert set(ends) == {"rejected", "declined", "withdrawn", "no_reply", "open"}
    kinds = {row["message_id"]: row["kind"] for row in expected}
    ended = [{kinds[key] for key in row["message_ids"]} for row in rows if row["outcome"] == "rejected"]
    assert all("rejection" in seen for seen in ended)


def test_weekdays_in_letters_are_true() -> None:
    """A letter that says Tuesday, 17 November means a Tuesday."""
    days = "monday tuesday wednesday thursday friday saturday sunday"
    tage = "montag dienstag mittwoch donnerstag freitag samstag sonntag"
    months = "may june july august september october november december"
    monate = "mai juni juli august september oktober november dezember"
    weekday = {name: at for names in (days, tage) for at, name in enumerate(names.split())}
    month = {name: at for names in (months, monate) for at, name in enumerate(names.split(), 5)}
    pattern = re.compile(rf"\b({'|'.join(weekday)}),? (?:den |dem |der )?(\d{{1,2}})\.? ({'|'.join(month)})\b")
    found = [hit for one in story() for hit in pattern.findall(f"{one.subject} {one.text}".lower())]
    assert len(found) >= 40
    wrong = [
        hit for hit in found if datetime(2026, month[hit[2]], int(hit[1]), tzinfo=UTC).weekday() != weekday[hit[0]]
    ]
    assert wrong == []


def test_no_two_letters_share_their_words() -> None:
    """Rejections, invitations and the rest of the written mail are written one by one."""
    written = [one for one in story() if one.kind != "alert" and not one.key.endswith("-receipt")]
    counts = Counter(one.text for one in written if not one.key.startswith("news-"))
    assert [text for text, count in counts.items() if count > 1] == []
