"""Bringing in mail: by file, by path, by pasting; what is told of it, and what is not let in."""

from __future__ import annotations

import io
import mailbox
import stat
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from onward.flow.backup import export
from onward.web.pages.take_in import state_of, taking
from onward.web.render import Words
from onward.web.uploads import Upload, shown_name, sources
from onward.web.work import PASSING, Job, Progress, State, Work, work_of
from tests.web.conftest import PORT
from tests.web.record import NOW

if TYPE_CHECKING:
    from pathlib import Path

_LONG = 30.0  # seconds
NEW = (
    b"From: Ida Brook <ida@quay.example>\nTo: mareike@home.example\nDate: Mon, 23 Nov 2026 10:00:00 +0100\n"
    b"Subject: Your application as archivist\nMessage-ID: <new-1@quay.example>\n\nDear Ms Tolland,\n\n"
    b"thank you for your application as archivist at Quay Press. Unfortunately we have decided to proceed with other "
    b"applicants.\n\nKind regards\nIda Brook\nQuay Press\n"
)


def bring(asking, *files: tuple[str, bytes], secret: str | None = None):
    """Send files as the form does."""
    return asking.client.post(
        f"/import?_form={asking.gate.form if secret is None else secret}",
        files=[("files", file) for file in files],
        headers={"origin": f"http://127.0.0.1:{PORT}"},
        follow_redirects=False,
    )


def bring_path(asking, typed: str):
    """Send a path as the form does."""
    return asking.client.post(
        "/import/path",
        data={"_form": asking.gate.form, "path": typed},
        headers={"origin": f"http://127.0.0.1:{PORT}"},
        follow_redirects=False,
    )


def done(asking) -> str:
    """The page once all work is through."""
    assert asking.client.app.state.work.wait(_LONG)
    return asking.get("/import").text


def test_the_page_has_three_ways_and_says_what_becomes_of_the_mail(empty) -> None:
    """Files, a path, a text; read, never changed, and everything stays here."""
    text = empty.get("/import").text
    assert "read and never changed" in text
    assert f'action="/import?_form={empty.gate.form}" enctype="multipart/form-data"' in text
    assert 'action="/import/path"' in text
    assert 'action="/import/text"' in text
    assert "What was brought in" not in text


def test_a_letter_is_taken_in_and_the_record_shows_it(asking) -> None:
    """With its kind; the pages load the record again by themselves."""
    before = len(asking.app.store.load().applications)
    asking.get("/")
    answer = bring(asking, ("letter.eml", NEW))
    assert (answer.status_code, answer.headers["location"]) == (303, "/import#sources")
    text = done(asking)
    assert "letter.eml" in text
    assert "One letter is new." in text
    assert "one rejection." in text
    assert "Quay Press" in asking.get("/").text
    assert len(asking.app.store.load().applications) == before + 1


def test_what_came_of_it_is_hidden_in_quiet_mode(asking) -> None:
    """How many rejections there are is not told to one who wants quiet."""
    bring(asking, ("letter.eml", NEW))
    line = next(line for line in done(asking).splitlines() if "one rejection." in line)
    assert 'class="private"' in line


def test_no_copy_of_an_upload_stays(asking, folder) -> None:
    """Neither of one that was taken in nor of one that could not be."""
    bring(asking, ("letter.eml", NEW), ("picture.jpg", b"\xff\xd8\xff\x00\x01"))
    done(asking)
    assert not (folder / PASSING).exists()


def test_an_upload_is_private_and_its_name_is_no_path(tmp_path: Path) -> None:
    """Whatever the browser calls it."""
    work = Work(tmp_path)
    (source,) = sources([Upload("../../evil.eml", io.BytesIO(NEW))], work.place)
    assert source.path.parent.parent.parent == tmp_path
    assert source.path.name == "0001.eml"
    assert stat.S_IMODE(source.path.stat().st_mode) == 0o600
    work.close()


def test_mails_are_one_source_and_what_is_no_mail_is_told_apart(asking) -> None:
    """One bad file loses nothing of the others."""
    second = NEW.replace(b"new-1", b"new-2").replace(b"archivist", b"editor").replace(b"10:00", b"11:00")
    bring(asking, ("one.eml", NEW), ("two.eml", second), ("picture.jpg", b"\xff\xd8\xff\x00\x01"))
    text = done(asking)
    assert "one.eml and one more file" in text
    assert "2 letters are new." in text
    assert "picture.jpg is a picture, not mail." in text
    assert PASSING not in text


def test_an_archive_is_read(asking) -> None:
    """As Takeout makes them."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Takeout/Mail/All.mbox", b"From x@y.example Mon Nov 23 10:00:00 2026\n" + NEW)
    bring(asking, ("takeout.zip", packed.getvalue()))
    assert "One letter is new." in done(asking)


def test_the_same_twice_changes_nothing(asking) -> None:
    """And says so."""
    for _ in range(2):
        bring(asking, ("letter.eml", NEW))
        text = done(asking)
    assert "Nothing new" in text


def test_an_export_is_restored_in_an_empty_record(asking, empty, tmp_path) -> None:
    """In one that is not, it is refused, and nothing is lost."""
    file = tmp_path / "onward.jsonl"
    rows = export(asking.app.store, str(file))
    bring(empty, ("onward.jsonl", file.read_bytes()))
    text = done(empty)
    assert f"{rows} rows are back" in text
    assert len(empty.app.store.load().applications) == len(asking.app.store.load().applications)
    bring(asking, ("onward.jsonl", file.read_bytes()))
    assert "The record is not empty." in done(asking)


def test_without_a_file_the_page_says_what_is_missing(asking) -> None:
    """At the field."""
    answer = bring(asking, ("", b""))
    assert answer.status_code == 400
    assert "No file is chosen yet." in answer.text


def test_files_need_the_secret_of_the_form(asking) -> None:
    """In the address, because the body is not searched."""
    assert bring(asking, ("letter.eml", NEW), secret="other").status_code == 403
    assert asking.get("/import/state").json()["jobs"] == []


def test_too_many_bytes_are_refused_even_when_their_size_is_not_told(asking, monkeypatch) -> None:
    """A body in parts says no length."""
    monkeypatch.setattr("onward.web.uploads.MOST_BYTES", 100)
    answer = bring(asking, ("letter.eml", NEW))
    assert answer.status_code == 400
    assert "larger than 64 MB" in answer.text


def test_a_path_is_read_where_it_lies(asking, tmp_path) -> None:
    """In quotation marks, too, and it stays as it is."""
    file = tmp_path / "a  letter.eml"
    file.write_bytes(NEW)
    assert bring_path(asking, f'"{file}"').status_code == 303
    assert "One letter is new." in done(asking)
    assert file.read_bytes() == NEW


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Write the path of a file or folder first."),
        ("-", "Write the whole path"),
        ("letters/one.eml", "Write the whole path"),
        ("/dev/zero", "No file or folder is there."),
        ("/nowhere/<b>.mbox", "No file or folder is there."),
        ("/a\x00b", "No file or folder is there."),
        ("~nobody-of-that-name/mail", "No file or folder is there."),
    ],
)
def test_a_path_that_leads_nowhere_is_told_at_the_field(asking, typed, said) -> None:
    """What was typed stays there; a pipe or a device is never read."""
    answer = bring_path(asking, typed)
    assert answer.status_code == 400
    assert said in answer.text
    assert "<b>" not in answer.text
    assert asking.client.app.state.work.jobs("mail") == ()


def test_the_address_of_a_file_manager_is_a_path(asking, tmp_path) -> None:
    """With its signs in place of blanks."""
    file = tmp_path / "my letter.eml"
    file.write_bytes(NEW)
    bring_path(asking, file.as_uri())
    assert "One letter is new." in done(asking)


def test_a_pasted_letter_is_read(asking) -> None:
    """Its head is understood; longer ones than a form's field are, too."""
    letter = "From: Ida Brook <ida@quay.example>\nDate: 23 November 2026\nSubject: Archivist\n\n" + "Dear all. " * 3000
    assert asking.post("/import/text", text=letter).status_code == 303
    text = done(asking)
    assert "Pasted letter" in text
    assert "One letter is new." in text


def test_nothing_pasted_is_told(asking) -> None:
    """At the field."""
    answer = asking.post("/import/text", text="  \n ")
    assert answer.status_code == 400
    assert "The field is empty." in answer.text


def test_the_own_address_is_asked_about(empty, tmp_path) -> None:
    """When most mail goes to one, and with the way to change it."""
    box = mailbox.mbox(tmp_path / "mail.mbox")
    for number in range(6):
        box.add(NEW.replace(b"new-1", b"new-%d" % number).replace(b"archivist", b"archivist %d" % number))
    box.close()
    bring_path(empty, str(tmp_path / "mail.mbox"))
    text = done(empty)
    assert "Is mareike@home.example yours?" in text
    assert 'href="/settings"' in text


def test_the_progress_is_told_as_json(asking) -> None:
    """For the script: what runs, and whether the page is worth loading again."""
    asking.get("/import")
    quiet = asking.get("/import/state").json()
    assert quiet == {"busy": False, "turn": "", "said": "", "jobs": []}
    bring(asking, ("letter.eml", NEW))
    done(asking)
    state = asking.get("/import/state").json()
    assert (state["busy"], state["turn"], state["said"]) == (False, "1-done", "All of it is through.")


def test_names_are_data(asking) -> None:
    """No name becomes markup, and none is a whole path."""
    bring(asking, ("<script>alert(1)</script>.eml", NEW))
    text = done(asking)
    assert "<script>alert" not in text
    assert shown_name("C:\\Mail\\one\n.eml") == "one .eml"


def test_a_stopped_mailbox_keeps_what_was_taken_in(empty, tmp_path) -> None:
    """The record is brought up to date with it, and the next run goes on from there."""
    box = mailbox.mbox(tmp_path / "mail.mbox")
    for number in range(520):
        box.add(NEW.replace(b"new-1", b"new-%d" % number).replace(b"archivist", b"archivist %d" % number))
    box.close()
    path, store = str(tmp_path / "mail.mbox"), empty.app.store
    stopping = Progress(lambda **changes: Job(1, "mail", "x", size=10**9, stopping=True, **changes))
    stopping.of = lambda size: None
    stopped = taking(path, "x", NOW)(store, stopping)
    assert (stopped.stopped, stopped.intake.new) == (True, 500)
    assert store.counts()["pending"] == 0
    rest = taking(path, "x", NOW)(store, Progress(lambda **changes: Job(1, "mail", "x", **changes)))
    assert (rest.stopped, rest.intake.new, rest.intake.known) == (False, 20, 0)


def test_where_a_source_is_stands_in_words() -> None:
    """What cannot be stopped any more is not said to stop."""
    words = Words("en")
    job = Job(1, "mail", "x", State.RUNNING, reached=5, size=10)
    assert state_of(words, job) == "is being read, 50 %"
    assert state_of(words, replace(job, stopping=True)).startswith("stops after")
    assert state_of(words, replace(job, stopping=True, reached=10)).startswith("is read; the record")
    assert state_of(words, replace(job, size=0)) == "is being read"
    assert state_of(words, replace(job, state=State.WAITING)) == "waits for its turn"


def test_stopping_what_is_not_there_is_no_harm(asking) -> None:
    """Such as one that ended meanwhile."""
    assert asking.post("/import/stop", number="99").status_code == 303
    assert asking.post("/import/stop", number="x").status_code == 303


def test_the_page_speaks_german(asking) -> None:
    """All of it."""
    bring(asking, ("brief.eml", NEW))
    done(asking)
    text = asking.get("/import", headers={"accept-language": "de"}).text
    assert "Post hereinholen" in text
    assert "Ein Brief ist neu." in text


def test_work_is_one_for_the_site(asking) -> None:
    """However many pages ask for it."""
    asking.get("/import")

    class Request:
        app = asking.client.app

    assert work_of(Request()) is asking.client.app.state.work
