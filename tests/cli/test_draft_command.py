"""`onward draft` as it is typed, on the demo mailbox: the letter, what it asks for, its thread, the rubric."""

from __future__ import annotations

import email
import email.policy
import io
import json
import shutil
import stat
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from onward.cli.main import main
from onward.model.circle import CircleList, CircleMember
from onward.model.decision import Decision, Verb
from onward.model.note import Note, NoteKind
from onward.storage.store import open_store

DEMO = Path(__file__).parents[2] / "demo" / "mailbox.mbox"
NEXT_DAY = "2026-11-24T09:30+01:00"
MOMENT = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
LARK = "lark planner"
DETAIL = "how calmly people at the long wall say what they see"
TALKED = "the question to the railway's passengers"


class Terminal(io.StringIO):
    """Somebody sits at the keyboard and has typed this."""

    def isatty(self) -> bool:
        """Yes."""
        return True


@pytest.fixture(scope="module")
def mareike(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo mailbox in a record whose owner's name is known."""
    folder = tmp_path_factory.mktemp("mareike") / "record"
    assert main(["--data", str(folder), "import", str(DEMO), "--quiet"]) == 0
    with open_store(folder) as store:
        store.put_owner(replace(store.owner(), name="Mareike Tolland"))
    return folder


@pytest.fixture
def folder(tmp_path: Path, mareike: Path) -> Path:
    """A copy of that record."""
    return Path(shutil.copytree(mareike, tmp_path / "record"))


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    """Run `onward draft …` on the morning after the rejection, `typed` at the terminal if given."""

    def run_it(*words: str, typed: str | None = None, now: str = NEXT_DAY) -> tuple[int, str, str]:
        monkeypatch.setenv("ONWARD_NOW", now)
        monkeypatch.setattr(sys, "stdin", io.StringIO() if typed is None else Terminal(typed))
        capsys.readouterr()
        code = main(["--data", str(folder), "draft", *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_it


def _drafts(folder: Path) -> list[str]:
    with open_store(folder) as store:
        return [kept.draft.id for kept in store.drafts()]


def _application(folder: Path) -> str:
    with open_store(folder) as store:
        record = store.load()
        return next(
            id_
            for id_, one in record.applications.items()
            if one.role == "Senior Brand Planner" and record.organizations[one.organization_id].name == "Lark & Halyard"
        )


# --- the letter ---


def test_a_note_of_thanks_goes_to_the_hiring_manager_in_her_thread(run, folder: Path) -> None:
    """With the owner's detail, a rubric without a failed point, and kept."""
    code, said, _ = run(LARK, "thanks", "--detail", DETAIL, "--talked", TALKED)
    assert code == 0
    assert "To: Saskia Wendelboe <saskia.wendelboe@larkhalyard.example>" in said
    assert "Subject: Re: Senior Brand Planner at Lark & Halyard" in said
    assert "23 November 2026" in said
    assert DETAIL in said
    assert TALKED in said
    assert "Checked: nothing to change" in said
    assert _drafts(folder)[0] in said
    assert "Nothing has been sent" in said


def test_without_words_the_newest_rejection_is_meant(run) -> None:
    """The one of yesterday."""
    assert "Saskia Wendelboe" in run("thanks", "--detail", DETAIL)[1]


def test_the_same_call_at_the_same_moment_keeps_one_letter(run, folder: Path) -> None:
    """The same request gives the same letter."""
    for _ in range(2):
        assert run(LARK, "feedback")[0] == 0
    assert len(_drafts(folder)) == 1


def test_on_the_day_itself_the_letter_can_be_written_and_waits(run) -> None:
    """Nothing is due that day: the rubric and the plan say from when on."""
    code, said, _ = run(LARK, "feedback", now="2026-11-23T17:30+01:00")
    assert code == 0
    assert "one point to look at" in said
    assert "can wait until tomorrow" in said
    assert "from 24 November 2026 on" in said


def test_tone_language_and_question_are_the_owners(run) -> None:
    """German, warm, with a question of one's own."""
    asked = "Was hat in meiner Antwort auf Rubens Seiten gefehlt"
    words = (LARK, "feedback", "--language", "de", "--tone", "warm", "--question", asked, "--json")
    found = json.loads(run(*words)[1])
    assert found["draft"]["language"] == "de"
    assert found["draft"]["tone"] == "warm"
    assert f"{asked}?" in " ".join(found["draft"]["body"].split())


def test_json_holds_letter_and_checks(run) -> None:
    """Every criterion of the rubric with its result."""
    found = json.loads(run(LARK, "thanks", "--detail", DETAIL, "--json")[1])
    assert found["draft"]["to"]["address"] == "saskia.wendelboe@larkhalyard.example"
    assert found["draft"]["in_reply_to"]
    assert [check["code"] for check in found["checks"]] == [f"T{n}" for n in range(1, 21)]


def test_somebody_else_of_the_record_can_be_named(run) -> None:
    """The second interviewer; an unknown name is refused."""
    code, said, _ = run(LARK, "thanks", "--detail", DETAIL, "--to", "Ruben")
    assert code == 0
    assert "To: Ruben Achterberg <ruben.achterberg@larkhalyard.example>" in said
    code, _, error = run(LARK, "thanks", "--detail", DETAIL, "--to", "Nobody Known")
    assert code == 3
    assert "onward people" in error


# --- when no letter is due ---


def test_where_the_plan_leaves_it_no_letter_is_written(run, folder: Path) -> None:
    """It says why, which is a full answer, and how to have it anyway."""
    with open_store(folder) as store:
        answer = Decision("d-1", MOMENT, Verb.ANSWER, f"s-{_application(folder)}-thanks", {"answer": "not_for_me"})
        store.decide(answer)
    code, said, _ = run(LARK, "thanks", "--detail", DETAIL)
    assert code == 0
    assert "No letter was written." in said
    assert "--anyway" in said
    assert not _drafts(folder)
    found = json.loads(run(LARK, "thanks", "--detail", DETAIL, "--json")[1])
    assert found["draft"] is None
    assert found["step"]["verdict"] == "leave"
    assert run(LARK, "thanks", "--detail", DETAIL, "--anyway", "--to", "Saskia")[0] == 0
    assert len(_drafts(folder)) == 1


def test_weeks_later_it_is_too_late_and_says_so(run, folder: Path) -> None:
    """A note after the seventh day is late."""
    code, said, _ = run(LARK, "thanks", "--detail", DETAIL, now="2026-12-20T09:00+01:00")
    assert code == 0
    assert "No letter was written." in said
    assert not _drafts(folder)


# --- what is missing ---


@pytest.mark.parametrize("words", [("--no-input",), ()])
def test_the_missing_detail_is_named_with_the_option_that_tells_it(words, run, folder: Path) -> None:
    """Nobody sits at the terminal, or nothing may be asked."""
    code, said, error = run(LARK, "thanks", *words, typed="something\n" if words else None)
    assert (code, said) == (6, "")
    assert "One true detail is missing" in error
    assert "--detail TEXT" in error
    assert not _drafts(folder)


def test_the_missing_detail_is_asked_for_and_kept_as_a_note(run, folder: Path) -> None:
    """So that it is not asked again."""
    code, said, asked = run(LARK, "thanks", typed=DETAIL + "\n")
    assert code == 0
    assert "I was impressed by" in asked
    assert DETAIL in said
    with open_store(folder) as store:
        assert [(note.kind, note.text) for note in store.notes()] == [(NoteKind.IMPRESSED, DETAIL)]
    code, said, asked = run(LARK, "thanks")
    assert (code, asked) == (0, "")
    assert DETAIL in said


@pytest.mark.parametrize("typed", ["\n", "", "   \n"])
def test_an_empty_answer_stops(typed: str, run, folder: Path) -> None:
    """Calmly, with nothing written and nothing kept."""
    code, said, _ = run(LARK, "thanks", typed=typed)
    assert code == 0
    assert said == "Stopped. No letter was written, and nothing was changed.\n"
    assert not _drafts(folder)
    with open_store(folder) as store:
        assert not store.notes()


def test_an_answer_that_does_not_fit_is_asked_for_again(run, folder: Path) -> None:
    """With the reason; only the one that fits is kept."""
    code, said, asked = run(LARK, "thanks", typed="They were nice. I liked it there.\n" + DETAIL + "\n")
    assert code == 0
    assert "does not finish the sentence" in asked
    assert DETAIL in said
    with open_store(folder) as store:
        assert [note.text for note in store.notes()] == [DETAIL]


def test_the_owners_name_is_asked_for_once(run, folder: Path) -> None:
    """And kept with the owner's settings."""
    with open_store(folder) as store:
        store.put_owner(replace(store.owner(), name=""))
    code, said, asked = run(LARK, "feedback", typed="Mareike Tolland\n")
    assert code == 0
    assert "Your name" in asked
    assert "Mareike Tolland" in said
    with open_store(folder) as store:
        assert store.owner().name == "Mareike Tolland"


# --- a friend ---


def _friends(folder: Path, *members: CircleMember) -> None:
    with open_store(folder) as store:
        for member in members:
            store.put_member(member)


IDA = CircleMember("m-1", "Ida Brandt", "ida@home.example", "sister", (CircleList.HOLDS_ME_UP,))
JON = CircleMember("m-2", "Jon Aster", "", "", (CircleList.HOLDS_ME_UP, CircleList.HEARS_OF_JOBS))


def test_without_anybody_in_the_circle_it_says_how_to_add_somebody(run) -> None:
    """Also on a terminal: there is nobody to choose."""
    for typed in (None, "Ida\n"):
        code, _, error = run(LARK, "friend", typed=typed)
        assert code == 6
        assert "onward circle add" in error


def test_a_message_to_a_friend_is_never_held_back(run, folder: Path) -> None:
    """When to write to a friend is the owner's to say."""
    _friends(folder, IDA)
    code, said, _ = run(LARK, "friend", "--to", "Ida", now="2027-03-01T09:00+01:00")
    assert code == 0
    assert "To: Ida Brandt <ida@home.example>" in said
    assert "Wendelboe" not in said


def test_the_friend_and_what_is_asked_of_them_are_asked_for(run, folder: Path) -> None:
    """One question at a time; a name that is not on the lists is asked for again."""
    _friends(folder, IDA, JON)
    code, said, asked = run(LARK, "friend", typed="Nobody\nJon\nboth\nhears_of_jobs\n")
    assert code == 0
    assert "Whom: Ida Brandt, Jon Aster." in asked
    assert "There is nobody called 'Nobody'" in asked
    assert "Write holds_me_up or hears_of_jobs" in asked
    assert "To: Jon Aster (no mail address is known)" in said


# --- files ---


def test_an_eml_file_answers_the_right_thread(run, folder: Path, tmp_path: Path) -> None:
    """To, Subject, In-Reply-To and References as a mail program reads them; the file is the owner's alone."""
    path = tmp_path / "thanks.eml"
    assert run(LARK, "thanks", "--detail", DETAIL, "--eml", str(path))[0] == 0
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    with open_store(folder) as store:
        answered = store.message(mail["In-Reply-To"].strip("<>"))
    assert answered.sender.address == "saskia.wendelboe@larkhalyard.example"
    assert answered.subject == "Senior Brand Planner at Lark & Halyard"
    assert f"<{answered.id}>" in mail["References"]
    assert mail["To"] == "Saskia Wendelboe <saskia.wendelboe@larkhalyard.example>"
    assert mail["From"] == "Mareike Tolland <mareike.tolland@postfach.example>"
    assert mail["X-Unsent"] == "1"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_not_replaced(run, folder: Path, tmp_path: Path) -> None:
    """The letter itself is kept."""
    path = tmp_path / "mine.eml"
    path.write_text("mine")
    code, _, error = run(LARK, "feedback", "--eml", str(path))
    assert code == 2
    assert _drafts(folder)[0] in error
    assert path.read_text() == "mine"
    assert run(LARK, "feedback", "--eml", str(tmp_path / "nowhere" / "x.eml"))[0] == 2


def test_the_owners_version_is_judged(run, folder: Path, tmp_path: Path) -> None:
    """As text and as .eml; a letter that fails says why, with the words, and the exit code is 1."""
    eml, text = tmp_path / "thanks.eml", tmp_path / "mine.txt"
    run(LARK, "thanks", "--detail", DETAIL, "--eml", str(eml))
    code, said, _ = run(LARK, "thanks", "--check", str(eml))
    assert code == 0
    assert "Checked: nothing to change" in said
    with open_store(folder) as store:
        body = store.drafts()[0].draft.body
    text.write_text(body.replace("Kind regards", "Please reconsider your decision, I am begging you.\n\nKind regards"))
    code, said, _ = run(LARK, "thanks", "--check", str(text))
    assert code == 1
    assert "reconsider" in said.partition("Checked")[2]
    assert len(_drafts(folder)) == 1


def test_a_version_of_a_letter_never_written_is_judged_as_well(run, tmp_path: Path) -> None:
    """Nothing but the owner's text is there; and a file that is not there is told."""
    mine = tmp_path / "mine.txt"
    mine.write_text("Hello,\n\nwhy not me?\n\nM.\n")
    code, said, _ = run(LARK, "feedback", "--check", str(mine))
    assert code == 1
    assert "points to look at" in said
    assert run(LARK, "feedback", "--check", str(tmp_path / "none.txt"))[0] == 2


# --- list and show ---


def test_letters_are_listed_and_shown(run, folder: Path) -> None:
    """By the beginning of the id; an unknown one is told."""
    assert "No letters yet" in run("list")[1]
    run(LARK, "thanks", "--detail", DETAIL)
    (written,) = _drafts(folder)
    code, said, _ = run("list")
    assert code == 0
    assert written in said
    assert "Saskia Wendelboe" in said
    assert json.loads(run("list", "--json")[1])[0]["draft"]["id"] == written
    code, said, _ = run("show", written[:6])
    assert code == 0
    assert DETAIL in said
    assert run("show", "l-zz")[0] == 3


@pytest.mark.parametrize("words", [("lark",), ("thanks", "lark"), ("lark planner", "note")])
def test_what_is_no_letter_is_told_with_the_way_to_write_it(words, run) -> None:
    """Exit code 2 and an example."""
    code, _, error = run(*words)
    assert code == 2
    assert "onward draft APPLICATION thanks" in error


def test_notes_of_the_interview_are_used(run, folder: Path) -> None:
    """No detail has to be told twice."""
    with open_store(folder) as store:
        about = _application(folder)
        store.put_note(Note("n-1", about, "", MOMENT, NoteKind.INTERVIEW, "We talked about the Uhlenmoor railway."))
        store.put_note(Note("n-2", about, "", MOMENT, NoteKind.IMPRESSED, f"I was impressed by {DETAIL}."))
    code, said, _ = run(LARK, "thanks", "--no-input")
    assert code == 0
    assert "the Uhlenmoor railway" in said
    assert DETAIL in said
