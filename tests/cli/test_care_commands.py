"""`onward reread`, `export`, `erase` and `doctor` as they are typed."""

from __future__ import annotations

import io
import json
import shutil
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from onward.cli.main import main
from onward.flow.settle import rebuild
from onward.model.circle import CircleList, CircleMember
from onward.model.decision import Decision, Verb
from onward.model.note import Note, NoteKind
from onward.storage.store import open_store
from tests.flow.contents import contents
from tests.flow.mailboxes import write_mbox

if TYPE_CHECKING:
    from collections.abc import Callable

Run = "Callable[..., tuple[int, str, str]]"
MOMENT = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)


class Terminal(io.StringIO):
    """Somebody sits at the keyboard and has typed this."""

    def isatty(self) -> bool:
        """Yes."""
        return True


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record of fifty mails, with a note, a decision and a friend."""
    place = tmp_path_factory.mktemp("filled")
    box = write_mbox(place / "mail.mbox", range(50))
    assert main(["--data", str(place / "record"), "import", str(box), "--quiet"]) == 0
    with open_store(place / "record") as store:
        application = min(store.load().applications)
        store.put_note(Note("n-1", application, "", MOMENT, NoteKind.INTERVIEW, "We talked about ferries."))
        store.put_member(CircleMember("m-1", "Ida", "ida@home.example", "sister", (CircleList.HOLDS_ME_UP,)))
        store.decide(Decision("d-1", MOMENT, Verb.ANSWER, f"s-{application}-thanks", {"answer": "done"}))
    return place / "record"


@pytest.fixture
def folder(tmp_path: Path, filled: Path) -> Path:
    """A copy of that record."""
    return Path(shutil.copytree(filled, tmp_path / "record"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command on a folder, `typed` at the terminal if given; exit code, output, errors."""

    def run_it(folder: Path, *words: str, typed: str | None = None) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO() if typed is None else Terminal(typed))
        capsys.readouterr()
        code = main(["--data", str(folder), *words])
        said = capsys.readouterr()
        return code, " ".join(said.out.split()), " ".join(said.err.split())

    return run_it


# --- export and back ---


def test_an_export_restored_elsewhere_is_exported_byte_for_byte_the_same(folder: Path, tmp_path: Path, run) -> None:
    """And what is derived is derived anew, the same."""
    assert run(folder, "export", str(tmp_path / "first.jsonl"))[0] == 0
    code, said, _ = run(tmp_path / "second", "import", str(tmp_path / "first.jsonl"))
    assert code == 0
    assert "restored" in said
    assert run(tmp_path / "second", "export", str(tmp_path / "second.jsonl"))[0] == 0
    assert (tmp_path / "second.jsonl").read_bytes() == (tmp_path / "first.jsonl").read_bytes()
    assert contents(tmp_path / "second") == contents(folder)


def test_an_export_is_the_owners_alone_and_replaces_nothing(folder: Path, tmp_path: Path, run) -> None:
    """Permissions 0600; a second one under the same name is refused, the first one left as it was."""
    target = tmp_path / "kept.jsonl"
    code, said, _ = run(folder, "export", str(target), "--json")
    assert code == 0
    assert json.loads(said)["rows"] == len(target.read_bytes().splitlines()) - 2
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    before = target.read_bytes()
    code, _, said = run(folder, "export", str(target))
    assert code == 2
    assert "exists already" in said
    assert target.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept.jsonl", "record"]


def test_a_restore_into_a_record_that_holds_something_is_refused(folder: Path, tmp_path: Path, run) -> None:
    """With what to do, and without a change."""
    run(folder, "export", str(tmp_path / "kept.jsonl"))
    before = contents(folder)
    code, _, said = run(folder, "import", str(tmp_path / "kept.jsonl"))
    assert code == 5
    assert "not empty" in said
    assert "--data" in said
    assert contents(folder) == before


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda data: data[: len(data) // 2], "ends before its last line is complete"),
        (lambda data: data[: data.rstrip().rindex(b"\n") + 1], "ends before its last line"),
        (lambda data: data.replace(b"ferries", b"fairies"), "changed after the export was written"),
        (lambda data: data.replace(b'"version":1', b'"version":9', 1), "version 9"),
        (lambda data: data + b"more\n", "follows the last line"),
    ],
    ids=["cut in the middle", "without its last line", "changed", "of another version", "longer"],
)
def test_a_damaged_export_restores_nothing(
    damage: Callable[[bytes], bytes], said: str, folder: Path, tmp_path: Path, run
) -> None:
    """The line is named, and the record stays empty."""
    kept = tmp_path / "kept.jsonl"
    run(folder, "export", str(kept))
    (tmp_path / "damaged.jsonl").write_bytes(damage(kept.read_bytes()))
    code, _, error = run(tmp_path / "second", "import", str(tmp_path / "damaged.jsonl"))
    assert code == 5
    assert said in error
    with open_store(tmp_path / "second") as store:
        assert not any(store.counts().values())
    assert run(tmp_path / "second", "import", str(kept))[0] == 0


def test_an_export_to_a_folder_that_is_not_there_says_so(folder: Path, tmp_path: Path, run) -> None:
    """Nothing half written is left."""
    code, _, said = run(folder, "export", str(tmp_path / "nowhere" / "kept.jsonl"))
    assert code == 2
    assert "cannot be written" in said


# --- reread ---


def _make_old(folder: Path) -> None:
    """As if an earlier reader had taken the first rejection for no mail about the search."""
    with open_store(folder) as store, store.transaction():
        number = store.connection.rows("SELECT number FROM reading WHERE kind = 'rejection' ORDER BY number")[0][0]
        text = store.connection.rows("SELECT value FROM reading WHERE number = :n", n=number)[0][0]
        value = text.replace('"kind":"rejection"', '"kind":"not_job"')
        store.connection.run(
            "UPDATE reading SET value = :value, kind = 'not_job', about = 0, reader_version = 'old' WHERE number = :n",
            value=value,
            n=number,
        )
    with open_store(folder) as store:
        rebuild(store)


def test_a_reread_that_changes_nothing_says_so(folder: Path, run) -> None:
    """Every reading is the present reader's already."""
    before = contents(folder)
    code, said, _ = run(folder, "reread")
    assert (code, said) == (0, "All 50 messages were read again; nothing changes.")
    assert contents(folder) == before


def test_a_reread_shows_first_and_changes_nothing_by_itself(folder: Path, run) -> None:
    """Message by message, and what it does to applications."""
    _make_old(folder)
    before = contents(folder)
    code, said, _ = run(folder, "reread")
    assert code == 0
    assert "kind: not about the job search → a rejection" in said
    assert "→ interview, rejected" in said
    assert "1 of 50 messages would be read differently" in said
    assert "Nothing was changed" in said
    assert contents(folder) == before


@pytest.mark.parametrize("typed", ["n\n", "\n", "", "perhaps\n"])
def test_any_answer_but_yes_changes_nothing(typed: str, folder: Path, run) -> None:
    """An empty line too."""
    _make_old(folder)
    before = contents(folder)
    assert run(folder, "reread", typed=typed)[0] == 0
    assert contents(folder) == before


@pytest.mark.parametrize(("words", "typed"), [(("--yes",), None), ((), "y\n"), (("--yes", "--json"), None)])
def test_a_reread_on_the_owners_word_is_carried_out(words, typed, folder: Path, filled: Path, run) -> None:
    """It is then as if the present reader had read everything from the beginning; what was kept stays."""
    _make_old(folder)
    assert run(folder, "reread", *words, typed=typed)[0] == 0
    assert contents(folder) == contents(filled)


def test_a_reread_as_json_names_the_changes(folder: Path, run) -> None:
    """With `done` false, since nothing was changed."""
    _make_old(folder)
    found = json.loads(run(folder, "reread", "--json")[1])
    assert found["done"] is False
    assert [change["field"] for change in found["changed"][0]["fields"]] == ["kind"]
    assert [change["how"] for change in found["applications"]] == ["moves"]


def test_a_reread_goes_on_until_the_corrections_teach_the_same(folder: Path, run) -> None:
    """A correction is told from the subject without the company: read better, it teaches about other mail."""
    with open_store(folder) as store:
        number, subject, value = store.connection.rows(
            "SELECT number, message_id, value FROM reading WHERE kind = 'interview' ORDER BY number"
        )[0]
        company = store.reading(subject).company
        assert company is not None
        store.decide(Decision("d-2", MOMENT, Verb.CORRECT_KIND, subject, {"kind": "status"}))
        worse = value.replace(f'"value":"{company.value}"', '"value":"Somebody Else"')
        assert worse != value
        store.connection.run("UPDATE reading SET value = :value WHERE number = :n", value=worse, n=number)
    found = json.loads(run(folder, "reread", "--yes", "--json")[1])
    fields = {change["message_id"]: change["fields"] for change in found["changed"]}
    assert {"field": "company", "before": ["Somebody Else"], "after": [company.value]} in fields[subject]
    assert "older_reader" not in _codes(run(folder, "doctor", "--json")[1])
    assert "nothing changes" in run(folder, "reread")[1]


def test_a_reread_that_fails_leaves_everything(folder: Path, run, monkeypatch: pytest.MonkeyPatch) -> None:
    """One transaction: Ctrl-C in the middle takes nothing away."""
    _make_old(folder)
    before = contents(folder)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("onward.flow.rereading.rebuild", stop)
    assert run(folder, "reread", "--yes")[0] == 130
    assert contents(folder) == before


# --- erase ---


def test_erase_needs_the_word(folder: Path, run) -> None:
    """Not on a terminal and without --yes nothing goes; nor with any other word."""
    before = contents(folder)
    code, _, said = run(folder, "erase")
    assert code == 2
    assert "--yes" in said
    for typed in ("yes\n", "\n", "", "Erase it\n"):
        code, said, _ = run(folder, "erase", typed=typed)
        assert (code, said) == (0, "Nothing was removed.")
    assert contents(folder) == before


@pytest.mark.parametrize(("words", "typed"), [(("--yes",), None), ((), "erase\n")])
def test_erase_removes_the_record_and_its_folder(words, typed, folder: Path, run) -> None:
    """And says what went."""
    code, said, _ = run(folder, "erase", *words, typed=typed)
    assert code == 0
    assert "record.sqlite3" in said
    assert not folder.exists()


def test_erase_leaves_what_is_not_from_onward(folder: Path, run) -> None:
    """A file of the owner's own, and the folder around it."""
    (folder / "cv.pdf").write_bytes(b"mine")
    (folder / "letters").mkdir()
    _, said, _ = run(folder, "erase", "--yes")
    assert sorted(path.name for path in folder.iterdir()) == ["cv.pdf", "letters"]
    assert "Left alone, since they are not from Onward: cv.pdf, letters." in said


def test_erase_where_nothing_is_makes_nothing(tmp_path: Path, run) -> None:
    """No folder appears on the way."""
    code, said, _ = run(tmp_path / "none", "erase", "--yes")
    assert code == 0
    assert "nothing was removed" in said
    assert not (tmp_path / "none").exists()


def test_erase_removes_a_damaged_record_too(folder: Path, run) -> None:
    """The owner asked for it."""
    (folder / "record.sqlite3").write_bytes(b"not a database at all" * 1000)
    assert run(folder, "erase", "--yes")[0] == 0
    assert not folder.exists()


# --- doctor ---


def _codes(said: str) -> set[str]:
    return {finding["code"] for finding in json.loads(said)["findings"]}


def test_a_sound_record_needs_no_mending(folder: Path, run) -> None:
    """The name is missing, which is good to know and no fault."""
    code, said, _ = run(folder, "doctor", "--json")
    assert code == 0
    assert _codes(said) - {"clock_set"} == {"sound", "no_name"}
    code, said, _ = run(folder, "doctor")
    assert code == 0
    assert "50 messages" in said
    assert said.endswith("Nothing needs mending.")


def test_doctor_makes_no_record(tmp_path: Path, run) -> None:
    """It only looks."""
    code, said, _ = run(tmp_path / "none", "doctor", "--json")
    assert code == 0
    assert "no_record" in _codes(said)
    assert not (tmp_path / "none").exists()


def _damage_page(folder: Path) -> None:
    path = folder / "record.sqlite3"
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 16384 * 16384
    data[middle : middle + 8192] = b"\x5a" * 8192
    path.write_bytes(data)


def _forget_word(folder: Path) -> None:
    with open_store(folder) as store:
        store.connection.run("UPDATE message SET text = 'zzz' WHERE number = 3")


def _lose_reading(folder: Path) -> None:
    with open_store(folder) as store:
        store.connection.run("DELETE FROM reading WHERE number = 3")


def _leave_pending(folder: Path) -> None:
    with open_store(folder) as store:
        store.connection.run("UPDATE reading SET taken = 0 WHERE number = 1")


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (_damage_page, "damaged"),
        (_forget_word, "damaged"),
        (_lose_reading, "unread"),
        (_leave_pending, "pending"),
        (lambda folder: (folder / "record.sqlite3").write_bytes(b"x" * 9000), "unusable"),
        (lambda folder: (folder / "record.sqlite3").chmod(0o644), "file_open"),
        (lambda folder: folder.chmod(0o777), "folder_open"),
    ],
    ids=["page", "word index", "unread", "pending", "foreign file", "file permissions", "folder permissions"],
)
def test_doctor_finds_what_needs_mending(harm: Callable[[Path], object], code: str, folder: Path, run) -> None:
    """Each harm is named, with what to do, and the exit code is 1."""
    harm(folder)
    result, said, _ = run(folder, "doctor", "--json")
    assert result == 1
    assert code in _codes(said) or (code == "damaged" and "unusable" in _codes(said))
    assert run(folder, "doctor")[0] == 1


def test_what_doctor_advises_mends(folder: Path, run) -> None:
    """`onward reread --yes` reads what was not read and takes in what waits."""
    _lose_reading(folder)
    _leave_pending(folder)
    assert run(folder, "doctor")[0] == 1
    assert run(folder, "reread", "--yes")[0] == 0
    assert run(folder, "doctor")[0] == 0


def test_doctor_tells_of_older_readings_and_a_clock_that_was_set(
    folder: Path, run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither is a fault."""
    _make_old(folder)
    monkeypatch.setenv("ONWARD_NOW", "2026-11-23T17:30+01:00")
    code, said, _ = run(folder, "doctor", "--json")
    assert code == 0
    assert {"older_reader", "clock_set"} <= _codes(said)


def test_doctor_tells_of_a_clock_that_is_behind(folder: Path, run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mail from later than now."""
    monkeypatch.setenv("ONWARD_NOW", "2025-11-23T17:30+01:00")
    assert "clock_behind" in _codes(run(folder, "doctor", "--json")[1])


def test_doctor_tells_of_a_full_disk(folder: Path, run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A few megabytes left."""
    usage = shutil.disk_usage(folder)._replace(free=5 * 1024 * 1024)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    code, said, _ = run(folder, "doctor", "--json")
    assert code == 1
    assert "disk" in _codes(said)
