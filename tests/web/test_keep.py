"""What is kept: shown, checked, exported, read again, erased."""

from __future__ import annotations

import inspect
import re
import threading

from onward.flow import checkup
from onward.model.application import Outcome, Stage
from onward.model.decision import Decision, Verb
from onward.model.reading import Kind, ReasonCode
from onward.web.api.tokens import FILE, Right, make_token
from onward.web.render import Words
from onward.web.work import PASSING
from tests.web.record import NOW

_LONG = 60.0  # seconds


def through(asking) -> None:
    """Wait until all work is done."""
    assert asking.client.app.state.work.wait(_LONG)


def test_the_page_says_what_lies_where(asking, folder) -> None:
    """Folder, size and counts; the counts are hidden in quiet mode."""
    text = asking.get("/keep").text
    assert str(folder) in text
    assert "MB" in text
    messages = asking.app.store.counts()["message"]
    assert f"<dd>{messages}</dd>" in text.partition('<dl class="facts private">')[2]


def test_looking_changes_nothing(asking) -> None:
    """Not even by a check, which only reads."""
    before = dict(asking.app.store.counts())
    asking.get("/keep")
    asking.get("/keep/reread")
    asking.post("/keep/check")
    assert dict(asking.app.store.counts()) == before


def test_a_check_says_that_all_is_well_and_what_is_not(asking, folder) -> None:
    """What needs mending comes first."""
    assert "Nothing needs mending." in asking.post("/keep/check").text
    (folder / "record.sqlite3").chmod(0o644)
    text = asking.post("/keep/check").text
    assert "Others on this computer can open" in text
    assert text.index("to mend") < text.index("The file is sound")


def test_every_sign_has_its_words() -> None:
    """A new sign of the check-up needs its sentence here."""
    codes = re.findall(r'Sign\("(\w+)"', inspect.getsource(checkup))
    assert codes
    assert [code for code in codes if not Words("de").has(f"keep.sign_{code}")] == []


def test_an_export_is_sent_as_a_file_and_no_copy_stays(asking, folder) -> None:
    """It is what `onward export` writes."""
    answer = asking.post("/keep/export")
    assert answer.headers["content-disposition"] == 'attachment; filename="onward-2026-11-23.jsonl"'
    assert answer.text.startswith('{"format":"onward-export"')
    assert answer.text.splitlines()[-1].startswith('{"count":')
    assert int(answer.headers["content-length"]) == len(answer.content)
    assert not (folder / PASSING).exists()


def test_an_empty_record_is_not_exported(empty) -> None:
    """A file without rows would look like a copy of something."""
    assert empty.post("/keep/export").headers["location"] == "/keep"
    assert "nothing to export" in empty.get("/keep").text


def test_erasing_takes_the_word(asking, folder) -> None:
    """Anything else removes nothing, and is shown with what is wrong."""
    for word in ("", "yes", "<b>"):
        answer = asking.post("/keep/erase", word=word)
        assert answer.status_code == 400
        assert "This is not the word" in answer.text
        assert "<b>" not in answer.text
    assert (folder / "record.sqlite3").stat().st_size > 0


def test_erasing_removes_the_record_and_says_what_went(asking, folder) -> None:
    """Files of others stay; the page that tells it begins no new record, and nothing of the old is shown after it."""
    (folder / "mine.txt").write_text("mine")
    assert "Lark &amp; Halyard" in asking.get("/").text
    answer = asking.post("/keep/erase", word="Erase ")
    assert answer.status_code == 200
    assert "record.sqlite3" in answer.text
    assert "mine.txt" in answer.text
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]
    assert "Lark" not in asking.get("/").text


def test_the_key_of_programs_goes_with_the_record(asking, folder) -> None:
    """It was made for what is gone."""
    make_token(folder, Right.READ, NOW)
    assert FILE in asking.post("/keep/erase", word="erase").text
    assert not (folder / FILE).exists()


def test_the_word_is_of_the_language_of_the_page(asking, folder) -> None:
    """As it is shown there."""
    asking.client.cookies.set("onward-language", "de")
    assert "„löschen“" in asking.get("/keep").text
    assert asking.post("/keep/erase", word="erase").status_code == 400
    assert asking.post("/keep/erase", word="löschen").status_code == 200
    assert not (folder / "record.sqlite3").exists()


def test_nothing_is_erased_while_mail_is_read(asking, folder) -> None:
    """The reading would write into a record that is gone."""
    asking.get("/import")
    work, go_on = asking.client.app.state.work, threading.Event()
    work.add("mail", "x", lambda store, progress: go_on.wait(_LONG))
    answer = asking.post("/keep/erase", word="erase")
    go_on.set()
    through(asking)
    assert answer.status_code == 400
    assert "Mail is being read just now" in answer.text
    assert (folder / "record.sqlite3").exists()


def test_what_was_brought_in_is_forgotten_with_the_record(asking) -> None:
    """Names of files tell something, too."""
    asking.post("/import/text", text="Dear Ms Tolland, thank you for your application.")
    through(asking)
    assert "Pasted letter" in asking.get("/import").text
    asking.post("/keep/erase", word="erase")
    assert "Pasted letter" not in asking.get("/import").text


def _misread(asking) -> None:
    """Have a letter stand in the record otherwise than the reader reads it."""
    from dataclasses import replace

    from onward.flow.settle import rebuild
    from onward.model.reading import Kind

    store = asking.app.store
    event = next(event for events in store.load().events.values() for event in events if event.kind.value == "rejected")
    with store.transaction():
        store.replace_readings([replace(store.reading(event.message_id), kind=Kind.STATUS)], "old")
        rebuild(store)


def test_a_reread_shows_first_and_changes_on_the_second_word(asking) -> None:
    """What would change, by letter and application; only then is it done."""
    _misread(asking)
    before = asking.app.store.load()
    answer = asking.post("/keep/reread")
    assert (answer.status_code, answer.headers["location"]) == (303, "/keep/reread")
    through(asking)
    text = asking.get("/keep/reread").text
    assert "These would be read differently: 1 of" in text
    assert "news on a running application → a rejection" in text
    assert 'name="keep" value="yes"' in text
    assert asking.app.store.load() == before
    asking.post("/keep/reread", keep="yes")
    through(asking)
    after = asking.get("/keep/reread").text
    assert "These are read differently now: 1 of" in after
    assert 'name="keep"' not in after
    assert asking.app.store.load() != before


def test_a_reread_that_changes_nothing_says_so(asking) -> None:
    """And offers no second word."""
    asking.post("/keep/reread")
    through(asking)
    text = asking.get("/keep/reread").text
    assert "nothing changes." in text
    assert 'name="keep"' not in text


def test_a_reread_keeps_the_owner_s_word(asking) -> None:
    """A correction outranks the reader."""
    store = asking.app.store
    letter = next(event.message_id for events in store.load().events.values() for event in events)
    store.decide(Decision("d-000000aa", NOW, Verb.CORRECT_KIND, letter, {"kind": "not_job"}))
    asking.post("/keep/reread", keep="yes")
    through(asking)
    assert [decision.id for decision in store.decisions()] == ["d-000000aa"]
    assert letter not in {event.message_id for events in store.load().events.values() for event in events}


def test_a_reread_can_be_broken_off(asking) -> None:
    """One that waits behind other work does not begin."""
    asking.get("/import")
    work, go_on = asking.client.app.state.work, threading.Event()
    work.add("mail", "x", lambda store, progress: go_on.wait(_LONG))
    asking.post("/keep/reread", keep="yes")
    assert "Waits until" in asking.get("/keep/reread").text
    asking.post("/keep/reread")  # a second one is not begun
    asking.post("/keep/reread/stop")
    go_on.set()
    through(asking)
    assert "It was broken off" in asking.get("/keep/reread").text
    assert len(work.jobs("trial", "reread")) == 1


def test_without_a_reread_its_page_leads_back(asking) -> None:
    """To where it is asked for."""
    assert asking.get("/keep/reread", follow_redirects=False).headers["location"] == "/keep#reread"


def test_every_value_of_a_reading_has_its_words() -> None:
    """Kinds, reasons, stages and outcomes, as a re-read tells them."""
    names = [f"kind_{kind}" for kind in Kind] + [f"reasons_{reason}" for reason in ReasonCode]
    names += [f"stage_{stage}" for stage in Stage] + [f"outcome_{outcome}" for outcome in Outcome]
    assert [name for name in names if not Words("en").has(f"keep.{name}")] == []
