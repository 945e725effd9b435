"""Every kind of source gives the same messages, says what is wrong with it, and goes on where it stopped."""

from __future__ import annotations

import io
import mailbox
import os
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from onward.errors import SourceError
from onward.mail.sources import Delivery, deliveries, may_resume, measure
from tests.mail.samples import HTML, PLAIN, mail, pdf

if TYPE_CHECKING:
    from onward.model.message import Message

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 8


def mails(count: int = 6) -> list[bytes]:
    """Different mails; every other one holds a line that a mailbox must escape."""
    found = []
    for number in range(count):
        text = f"{PLAIN}\n\nFrom here on it is number {number}." if number % 2 else f"Number {number}\n\n{PLAIN}"
        message = mail(text, HTML if number % 3 else "", subject=f"Number {number}")
        message.replace_header("Message-ID", f"<n{number}@brightwater.example>")
        found.append(message.as_bytes())
    return found


def read(path: Path, after: int = 0) -> list[Message]:
    """The messages of a source."""
    return [each.message for each in deliveries(str(path), after)]


def as_files(folder: Path) -> Path:
    """A folder of .eml files in folders."""
    for number, raw in enumerate(mails()):
        place = folder / "letters" / f"month {number // 2}" / f"{number}.eml"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(raw.replace(b"\n", b"\r\n"))
    return folder / "letters"


def as_mbox(folder: Path) -> Path:
    """A mailbox file without a suffix, as Thunderbird keeps them."""
    with (folder / "Inbox").open("wb") as out:
        for raw in mails():
            out.write(b"From - Mon Mar 02 09:15:00 2026\nX-Mozilla-Status: 0001\n")
            out.write(raw.replace(b"\nFrom ", b"\n>From ") + b"\n")
    return folder / "Inbox"


def as_library_mbox(folder: Path) -> Path:
    """A mailbox file by the standard library."""
    box = mailbox.mbox(folder / "all.mbx")
    for raw in mails():
        box.add(raw)
    box.close()
    return folder / "all.mbx"


def as_maildir(folder: Path) -> Path:
    """A Maildir with seen and new mail."""
    box = mailbox.Maildir(folder / "maildir")
    for number, raw in enumerate(mails()):
        message = mailbox.MaildirMessage(raw)
        message.set_subdir("cur" if number % 2 else "new")
        box.add(message)
    box.close()
    return folder / "maildir"


def as_takeout(folder: Path) -> Path:
    """A Takeout archive."""
    with zipfile.ZipFile(folder / "takeout.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Takeout/archive_browser.html", "<html><body>Your archive</body></html>")
        archive.write(as_mbox(folder), "Takeout/Mail/All mail.mbox")
    return folder / "takeout.zip"


def as_emlx(folder: Path) -> Path:
    """A folder of Apple Mail's files."""
    (folder / "apple").mkdir()
    for number, raw in enumerate(mails()):
        (folder / "apple" / f"{number}.emlx").write_bytes(b"%d\n%s<?xml version='1.0'?><plist/>" % (len(raw), raw))
    return folder / "apple"


KINDS = [as_files, as_mbox, as_library_mbox, as_maildir, as_takeout, as_emlx]


@pytest.mark.parametrize("make", KINDS)
def test_every_kind_of_source_gives_the_same_messages(tmp_path: Path, make: object) -> None:
    """The same bytes, stored six ways."""
    (tmp_path / "reference").mkdir()
    reference = []
    for number, raw in enumerate(mails()):
        place = tmp_path / "reference" / f"{number}.eml"
        place.write_bytes(raw)
        reference += read(place)
    found = read(make(tmp_path))  # type: ignore[operator]
    assert sorted(found, key=lambda each: each.id) == reference
    assert len({each.source for each in found}) == len(found)


@pytest.mark.parametrize("make", KINDS)
def test_reading_goes_on_where_it_stopped(tmp_path: Path, make: object) -> None:
    """Every position resumes behind its message; the last is the measure."""
    place = make(tmp_path)  # type: ignore[operator]
    whole: list[Delivery] = list(deliveries(str(place)))
    for number, each in enumerate(whole):
        rest = list(deliveries(str(place), each.position))
        assert rest == whole[number + 1 :]
        assert [one.message.source for one in rest] == [one.message.source for one in whole[number + 1 :]]
    assert whole[-1].position == measure(str(place)).size


def test_a_mixed_folder_gives_all(tmp_path: Path) -> None:
    """Mailbox files, single mails and a Maildir side by side; what is no mail is passed over."""
    for make in (as_files, as_library_mbox, as_maildir):
        make(tmp_path)
    (tmp_path / "photo.jpg").write_bytes(JPEG)
    (tmp_path / "notes.txt").write_text("buy milk")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / ".hidden.eml").write_bytes(mails()[0])
    assert len(read(tmp_path)) == 18


def test_a_maildir_gives_what_is_there_and_not_thrown_away(tmp_path: Path) -> None:
    """`tmp` is being written, T is trashed; a file in `cur` is a mail whatever it holds."""
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    raw = mails(1)[0]
    (tmp_path / "tmp" / "1.a").write_bytes(raw)
    (tmp_path / "cur" / "2.a:2,ST").write_bytes(raw)
    (tmp_path / "cur" / "3.a:2,S").write_bytes(raw)
    (tmp_path / "new" / "4.a").write_bytes(JPEG)
    found = read(tmp_path)
    assert [Path(each.source).name for each in found] == ["3.a:2,S", "4.a"]
    assert "sender-missing" in [each.code for each in found[1].findings]


def test_a_folder_of_letters_is_read_when_it_holds_no_mail(tmp_path: Path) -> None:
    """Saved as PDF, HTML and text."""
    (tmp_path / "a.pdf").write_bytes(pdf(["Dear Jo,", "we chose somebody else."]))
    (tmp_path / "b.html").write_text("<html><title>Your application</title><p>Dear Jo, no.</p></html>")
    (tmp_path / "c.txt").write_text("Von: t@x.example\nBetreff: Absage\n\nGuten Tag, leider nein.")
    assert [each.subject for each in read(tmp_path)] == ["", "Your application", "Absage"]


def test_mails_that_thunderbird_has_deleted_are_left_out(tmp_path: Path) -> None:
    """Until it compacts the file, they are still in it."""
    place = as_mbox(tmp_path)
    place.write_bytes(place.read_bytes().replace(b"X-Mozilla-Status: 0001", b"X-Mozilla-Status: 0009", 2))
    assert [each.subject for each in read(place)] == [f"Number {number}" for number in range(2, 6)]


def test_the_number_of_a_mail_is_part_of_its_source(tmp_path: Path) -> None:
    """A path, and ` #n` in a mailbox file."""
    place = as_mbox(tmp_path)
    assert [each.source for each in read(place)][:2] == [f"{place} #1", f"{place} #2"]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.jpg", JPEG, "a picture, not mail"),
        ("a.eml", b"", "is empty"),
        ("a.mbox", b"\n\n", "is empty"),
        ("a.pst", b"!BDN" + bytes(600), "an Outlook data file (.pst), not mail"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a file of another kind, not mail"),
        ("a.zip", b"PK\x03\x04" + bytes(60), "damaged archive"),
        ("a.bin", bytes(range(256)), "a file of another kind, not mail"),
    ],
)
def test_what_is_no_mail_is_said_with_what_to_do(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    """At once, not at the first message."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(SourceError, match=r"\. \w+ .+\.$") as caught:
        deliveries(str(tmp_path / name))
    assert words in str(caught.value)


def test_a_missing_path_is_said() -> None:
    """For reading and for measuring."""
    for call in (deliveries, measure):
        with pytest.raises(SourceError, match="does not exist"):
            call("no such place.mbox")


def test_a_folder_without_mail_is_said(tmp_path: Path) -> None:
    """Empty, or with nothing but pictures."""
    (tmp_path / "photo.jpg").write_bytes(JPEG)
    with pytest.raises(SourceError, match="no mail in the folder"):
        deliveries(str(tmp_path))


def test_an_archive_without_mail_is_said(tmp_path: Path) -> None:
    """Such as a Takeout of photos."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("photo.jpg", JPEG)
    with pytest.raises(SourceError, match="no mail in the archive"):
        deliveries(str(tmp_path / "a.zip"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_said(tmp_path: Path) -> None:
    """With the reason that the system gives."""
    place = as_mbox(tmp_path)
    place.chmod(0)
    with pytest.raises(SourceError, match="may not be opened"):
        deliveries(str(place))


def test_a_damaged_archive_gives_what_came_before(tmp_path: Path) -> None:
    """And a finding where it breaks."""
    place = tmp_path / "a.zip"
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr("one.eml", mails(1)[0])
        archive.writestr("two.eml", mails(2)[1])
    data = bytearray(place.read_bytes())
    data[data.rindex(b"number 1")] ^= 1
    place.write_bytes(data)
    found = read(place)
    assert found[0].subject == "Number 0"
    assert [each.code for each in found[1].findings] == ["source-damaged"]


def piped(data: bytes, monkeypatch: pytest.MonkeyPatch) -> list[Message]:
    """The messages that come in on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    return [each.message for each in deliveries("-")]


def test_standard_input_takes_a_mail_a_mailbox_and_a_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By what it holds."""
    raw = mails(1)[0]
    (tmp_path / "a.eml").write_bytes(raw)
    assert piped(raw, monkeypatch) == read(tmp_path / "a.eml")
    assert len(piped(as_mbox(tmp_path).read_bytes(), monkeypatch)) == 6
    assert piped(b"Guten Tag, leider nein.", monkeypatch)[0].text == "Guten Tag, leider nein."
    assert measure("-").fingerprint == ""
    with pytest.raises(SourceError, match="Nothing came in"):
        piped(b"", monkeypatch)


def test_a_position_holds_for_the_same_and_for_a_grown_file(tmp_path: Path) -> None:
    """Not for one that was changed, cut or replaced."""
    place = as_mbox(tmp_path)
    data, fingerprint = place.read_bytes(), measure(str(place)).fingerprint
    assert may_resume(str(place), fingerprint)
    place.write_bytes(data + data)
    assert may_resume(str(place), fingerprint)
    for changed in (
        data[:-1],
        data[500:] + data,
        data.replace(b"Number 0", b"Number 9"),
        data[:3000] + data[4000:] + data,
    ):
        place.write_bytes(changed)
        assert not may_resume(str(place), fingerprint)
    place.unlink()
    assert not may_resume(str(place), fingerprint)
    assert not may_resume("-", "")


def test_the_fingerprint_of_a_folder_follows_its_files(tmp_path: Path) -> None:
    """A new mail makes it another."""
    place = as_files(tmp_path)
    before = measure(str(place)).fingerprint
    assert may_resume(str(place), before)
    (place / "new.eml").write_bytes(mails(1)[0])
    assert not may_resume(str(place), before)


def test_a_folder_of_settings_and_scripts_holds_no_letters(tmp_path: Path) -> None:
    """Any text may be a letter when it is named; in a folder only what is named like one."""
    (tmp_path / "hosts").write_text("127.0.0.1 localhost\n")
    (tmp_path / "job.conf").write_text("role = planner\n")
    with pytest.raises(SourceError):
        list(deliveries(str(tmp_path)))
    (tmp_path / "letter.txt").write_text("Dear Jo,\n\nwe have filled the role.\n")
    assert [delivery.message.text for delivery in deliveries(str(tmp_path))] == ["Dear Jo,\n\nwe have filled the role."]
