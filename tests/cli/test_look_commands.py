"""The commands that show something, on a small search of invented letters."""

from __future__ import annotations

import json

import pytest

from tests.cli.letters import ALERT, NO, RECEIPT

LOOKING = [["applications"], ["show", "fennick"], ["show", NO], ["people"], ["stats"], ["search", "sea"], ["questions"]]


def test_applications_stand_with_stage_outcome_and_silence_latest_news_first(onward):
    """What an owner looks for first."""
    code, out, _ = onward("applications")
    assert code == 0
    assert "Fennick Maps Cartographer interview a no 2026-11-20" in out
    assert "Ostrel Tiles Office Coordinator applied open 7 days ago" in out
    assert out.index("Fennick") < out.index("Stock Clerk") < out.index("Office Coordinator")


@pytest.mark.parametrize(
    ("options", "companies"),
    [
        (["--open"], {"Ostrel Tiles"}),
        (["--ended"], {"Fennick Maps"}),
        (["--stage", "interview"], {"Fennick Maps"}),
        (["--outcome", "rejected"], {"Fennick Maps"}),
        (["--outcome", "no-reply"], set()),
        (["--company", "OSTREL"], {"Ostrel Tiles"}),
        ([], {"Fennick Maps", "Ostrel Tiles"}),
    ],
)
def test_applications_are_filtered(onward, options, companies):
    """Each filter by itself; the JSON holds what the table shows."""
    code, out, _ = onward("applications", *options, "--json")
    assert code == 0
    assert {entry["company"] for entry in json.loads(out)} == companies


def test_the_json_of_an_application_has_stable_keys(onward):
    """Programs rely on them."""
    entry = json.loads(onward("applications", "--ended", "--json")[1])[0]
    assert set(entry) == {"id", "company", "role", "requisition", "agency", "channel", "standing"}
    assert entry["standing"]["outcome"] == "rejected"
    assert entry["standing"]["last_heard"].startswith("2026-11-20T09:00")


def test_an_application_shows_its_history_letters_and_people(onward):
    """With dates and who was there."""
    code, out, _ = onward("show", "fennick", "carto")
    assert code == 0
    assert "Interview; ended: a no. Last heard on 20 November 2026." in out
    assert "3 November 2026, 10:00: interview, with Ida Brook" in out
    assert "20 November 2026: a no" in out
    assert "Ida Brook <ida.brook@fennick.example>, hiring manager" in out
    assert "onward plan a-" in out


def test_a_letter_shows_its_reading_beside_its_sentences(onward):
    """Deciding sentences are marked, substance is marked, form is not; facts come with their words."""
    code, out, _ = onward("show", NO[:5])
    assert code == 0
    assert "Kind: a rejection" in out
    assert "> We have decided not to move forward" in out
    assert "+ The team needed more years of experience" in out
    assert "Stated reason: years or kind of experience (“The team needed more years" in out
    assert "Belongs to Fennick Maps, Cartographer" in out


def test_a_letter_that_belongs_nowhere_says_so(onward):
    """An advertisement is no application."""
    assert "Belongs to no application." in onward("show", ALERT)[1]


def test_the_json_of_a_letter_and_an_application(onward):
    """Message, reading and tie; application, events, letters, people, notes, questions, evidence."""
    letter = json.loads(onward("show", RECEIPT, "--json")[1])
    assert set(letter) == {"message", "source", "reading", "tie"}
    assert letter["reading"]["kind"] == "acknowledgement"
    application = json.loads(onward("show", letter["tie"]["application_id"], "--json")[1])
    assert set(application) == {"application", "events", "letters", "people", "notes", "questions", "evidence"}
    assert [event["kind"] for event in application["events"]][-1] == "rejected"


def test_people_who_met_you_come_with_the_day(onward):
    """And can be shown alone."""
    assert "Ida Brook <ida.brook@fennick.example>, hiring manager; met you on 3 November 2026" in onward("people")[1]
    met = json.loads(onward("people", "--met", "--json")[1])
    assert [(one["contact"]["name"], one["company"], one["met"]) for one in met] == [("Ida Brook", "Fennick Maps", 1)]


def test_an_interview_without_a_time_is_no_meeting(onward, tmp_path):
    """Una Marsh asked for a day; nobody has met yet."""
    letter = tmp_path / "una.eml"
    letter.write_text(
        "From: Una Marsh <una.marsh@ostrel.example>\nTo: robin@vale.example\nDate: Sun, 22 Nov 2026 09:00:00 +0000\n"
        "Subject: Interview for the Stock Clerk role at Ostrel Tiles\nMessage-ID: <una-1@ostrel.example>\n\n"
        "Dear Robin,\n\nWe would like to invite you to an interview for the Stock Clerk role."
        " Which days would suit you?\n\nBest wishes\nUna Marsh\nHead of Stock, Ostrel Tiles\n"
    )
    assert onward("import", str(letter))[0] == 0
    assert "a letter speaks of an interview, without its time" in onward("show", "stock clerk")[1]
    assert "Una Marsh" in onward("people")[1]
    assert "Una Marsh" not in onward("people", "--met")[1]


def test_stats_begin_with_counts_and_say_when_it_is_too_early(onward):
    """Three applications are too few for a rate."""
    code, out, _ = onward("stats")
    assert code == 0
    assert out.startswith("Counted - 3 applications sent:")
    assert "1 with an interview" in out
    assert "Source:" in out
    told = json.loads(onward("stats", "--json")[1])
    assert told["funnel"]["applications"] == 3
    assert told["numbers"]["applications"]["state"] == "too_early"


def test_published_figures_stand_behind_an_option(onward):
    """On a bad day nobody wants twelve of them at once; each has its source, and they can be switched off."""
    brief, whole = onward("stats")[1], onward("stats", "--figures")[1]
    assert whole.count("Source:") > brief.count("Source:")
    onward("owner", "--show-reference", "no")
    assert "Published figures are switched off" in onward("stats", "--figures")[1]


def test_search_finds_letters_with_their_application_and_notes(onward):
    """In any order; notes as well."""
    onward("note", "fennick", "We talked about sea charts.")
    code, out, _ = onward("search", "charts", "sea")
    assert code == 0
    assert "Cartographer at Fennick Maps · ida.brook@fennick.example · fen-3@" in out
    assert "your note on Fennick Maps, Cartographer" in out
    found = json.loads(onward("search", "sea charts", "--json")[1])
    assert [hit["message_id"] for hit in found["letters"]] == [NO]
    assert found["letters"][0]["application_id"].startswith("a-")
    assert [note["text"] for note in found["notes"]] == ["We talked about sea charts."]


def test_search_that_finds_nothing_says_what_may_help(onward):
    """No error: nothing is an answer."""
    code, out, _ = onward("search", "zeppelin")
    assert (code, out) == (0, "Nothing holds 'zeppelin'. Fewer words or the beginning of one find more.")


def test_questions_are_numbered_with_suggestions_and_how_to_answer(onward):
    """Newest letter first."""
    code, out, _ = onward("questions")
    assert code == 0
    assert out.startswith("1. Which application is the mail “Your application to Ostrel Tiles”")
    assert "2. What is the mail “About your application to Quillon Press” from Tam Quillon?" in out
    assert "1 status news about where an application stands" in out
    assert "onward answer 1" in out
    assert {question["kind"] for question in json.loads(onward("questions", "--json")[1])} == {"kind", "tie"}


@pytest.mark.parametrize("words", LOOKING, ids=" ".join)
def test_looking_changes_nothing(onward, searched, words):
    """Not a byte of the record."""
    before = (searched / "record.sqlite3").read_bytes()
    assert onward(*words)[0] == 0
    assert (searched / "record.sqlite3").read_bytes() == before


@pytest.mark.parametrize(
    "words", [["applications"], ["people"], ["stats"], ["questions"], ["circle"], ["note", "list"]]
)
def test_an_empty_record_is_told_kindly(onward, tmp_path, words):
    """No table without rows, no traceback."""
    code, out, err = onward(*words, folder=tmp_path / "empty")
    assert code == 0
    assert out
    assert not err


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["applications", "--open", "--ended"], 2, "--open and --ended exclude each other"),
        (["applications", "--stage", "moon"], 2, "'moon' is none of these: interested, applied"),
        (["applications", "--outcome", "moon"], 2, "'moon' is none of these: open, accepted"),
        (["show", "zeppelin"], 3, "There is no application 'zeppelin'"),
        (["show", "fenick maps cartografer"], 3, "Did you mean Fennick Maps, Cartographer?"),
        (["show", "ostrel"], 3, "'ostrel' may be a-"),
        (["show", "9999"], 3, "neither an application nor a letter '9999'"),
        (["show", "fen-"], 3, "'fen-'"),
        (["show", "a-ffffffff"], 3, "There is no application 'a-ffffffff'"),
        (["show"], 2, "`onward show --help` shows how it is written."),
        (["search", "--limit", "0", "x"], 2, "--limit 0 is not possible"),
        (["search", '"'], 2, "Write one or more words to look for."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_call_is_told_in_a_sentence(onward, words, code, sentence):
    """What happened and what to do; the exit code tells programs."""
    got, out, err = onward(*words)
    assert (got, out) == (code, "")
    assert err.startswith("onward: ")
    assert sentence in err
    assert "\n" not in err


def test_a_record_name_with_control_characters_does_not_reach_the_terminal(onward):
    """Words of a mail must not steer it."""
    assert onward("note", "fennick", "red \x1b[31m alarm")[0] == 0
    assert "\x1b" not in onward("note", "list")[1]
    assert "\x1b" not in onward("show", "fennick")[1]
