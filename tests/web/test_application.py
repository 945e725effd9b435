"""One application: its story, and what the owner tells of it by hand."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest

from onward.model.application import EventKind
from onward.model.note import NoteKind
from tests.web.record import NOW
from tests.web.test_applications import named


@pytest.fixture
def lark(asking) -> str:
    """The path of the application that was turned down after two interviews."""
    return f"/applications/{named(asking, 'lark+halyard')}"


@pytest.fixture
def quince(asking) -> str:
    """The path of an open application."""
    return f"/applications/{named(asking, 'quince')}"


def of(path: str) -> str:
    """The id of the application with a path."""
    return path.rpartition("/")[2]


def told(asking, path: str):
    """The events of an application that are the owner's word alone."""
    events = asking.app.store.load().events[of(path)]
    return [event for event in events if event.decision_id and not event.message_id]


def notes(asking, path: str) -> list[tuple[str, str]]:
    """Kind and text of the notes of an application."""
    return [(note.kind, note.text) for note in asking.app.store.load().notes.get(of(path), ())]


def test_the_story_stands_in_order_with_people_and_letters(asking, lark) -> None:
    """What happened, when, with whom, and the letter it rests on."""
    text = asking.get(lark).text
    assert text.index("You applied") < text.index("17 November 2026, 14:00") < text.index("A no")
    assert "With Philippa Marchbanks, Saskia Wendelboe, Ruben Achterberg." in text
    assert text.count('href="/letters/') > 10
    assert "hiring manager" in text
    assert "LH-2026-041" in text


def test_a_no_is_hidden_in_quiet_mode_with_its_plan_and_letter(asking, lark) -> None:
    """The rest of the story stays."""
    text = asking.get(lark).text
    assert '<span class="badge private">a no</span>' in text
    assert re.search(rf'<p class="private"><a class="button" href="{lark}/plan">', text)
    assert re.search(r'<li class="private">\s*<span class="when">23 November 2026', text)
    assert re.search(r'<li class="private"><a href="/letters/[^"]+">Senior Brand Planner at Lark', text)


def test_an_open_application_has_no_plan_after_a_no(asking, quince) -> None:
    """It says whose move it is."""
    text = asking.get(quince).text
    assert "/plan" not in text
    assert "the next move is yours" in text


def test_every_application_can_be_shown_in_both_languages(asking) -> None:
    """No stage, event or part is without a word."""
    for language in ("en", "de"):
        for known in asking.app.store.load().applications:
            answer = asking.get(f"/applications/{known}", headers={"accept-language": language})
            assert answer.status_code == 200


def test_few_statements_make_the_page(asking, lark) -> None:
    """The record is loaded once; the page itself asks for the letters."""
    asking.get(lark)
    said: list[str] = []
    connection = asking.app.store.connection
    before = connection.rows
    connection.rows = lambda text, **more: (said.append(text), before(text, **more))[1]
    try:
        asking.get(lark)
    finally:
        del connection.rows
    assert len(said) <= 15


@pytest.mark.parametrize("tail", ["", "/note", "/event", "/names"])
def test_an_application_that_is_not_there_is_said_to_be_gone(asking, tail) -> None:
    """With what may have happened to it."""
    fields = {"note_kind": "general", "note": "x", "event_kind": "offer"}
    path = f"/applications/a-00000000{tail}"
    answer = asking.post(path, **fields) if tail else asking.get(path)
    assert answer.status_code == 404
    assert "There is no such application." in answer.text


def test_a_note_is_kept_as_it_was_written(asking, lark) -> None:
    """Several lines, escaped, with its kind."""
    text = "Ida said:\n“Room for <three> drafts.”"
    answer = asking.post(f"{lark}/note", note_kind="feedback", note=text)
    assert (answer.status_code, answer.headers["location"]) == (303, lark)
    page = asking.get(lark).text
    assert "It is kept with this application." in page
    assert "Feedback, word for word, 23 November 2026" in page
    assert "Room for &lt;three&gt; drafts." in page
    assert notes(asking, lark) == [(NoteKind.FEEDBACK, text)]


def test_an_empty_note_is_asked_for_again(asking, lark) -> None:
    """Its form is open, its kind still chosen."""
    answer = asking.post(f"{lark}/note", note_kind="impressed", note="  \n ")
    assert answer.status_code == 400
    assert "The note is empty." in answer.text
    assert 'value="impressed" selected' in answer.text
    assert notes(asking, lark) == []


def test_a_note_is_taken_away_only_from_its_own_application(asking, lark, quince) -> None:
    """By the button below it."""
    asking.post(f"{lark}/note", note_kind="general", note="Gone soon")
    known = re.search(r'name="remove" value="(n-[0-9a-f]+)"', asking.get(lark).text)[1]
    assert asking.post(f"{quince}/note", remove=known).status_code == 404
    assert len(notes(asking, lark)) == 1
    assert asking.post(f"{lark}/note", remove=known).status_code == 303
    assert notes(asking, lark) == []


def interviews(text: str, part: str) -> list[str]:
    """The interviews that a form of the diary is about."""
    form = text.partition(f'name="diary" value="{part}"')[2].partition("</form>")[0]
    return re.findall(r'(?:name="interview" value|option value)="(e-[0-9a-f]+)"', form)


def test_the_diary_asks_after_the_interviews_that_took_place(asking, lark) -> None:
    """The last one first; nothing lies ahead here."""
    text = asking.get(lark).text
    assert len(interviews(text, "after")) >= 2
    assert interviews(text, "before") == []


def test_after_an_interview_each_field_becomes_a_note_of_its_kind(asking, lark) -> None:
    """What letters may use is kept as written; how it went is a general note, which no letter is made from."""
    last = interviews(asking.get(lark).text, "after")[0]
    asking.post(
        f"{lark}/note", diary="after", interview=last, talked="The railway", impressed="Open critique", went="Slowly"
    )
    assert set(notes(asking, lark)) == {
        (NoteKind.GENERAL, "How the interview on 17 November 2026 went:\nSlowly"),
        (NoteKind.INTERVIEW, "The railway"),
        (NoteKind.IMPRESSED, "Open critique"),
    }


def test_before_an_interview_how_sure_is_kept_in_words(asking, quince) -> None:
    """As a general note, since an interview note would say that it took place."""
    on = (NOW + timedelta(days=3)).date().isoformat()
    asking.post(f"{quince}/event", event_kind="interview", on=on, time="14:00")
    (coming,) = interviews(asking.get(quince).text, "before")
    assert asking.post(f"{quince}/note", diary="before", interview=coming, sure="4").status_code == 303
    kept = [(NoteKind.GENERAL, "Before the interview on 26 November 2026: fairly sure (4 of 5).")]
    assert notes(asking, quince) == kept


@pytest.mark.parametrize(
    ("fields", "sentence", "status"),
    [
        ({"diary": "after"}, "Write something into one of the fields.", 400),
        ({"diary": "after", "interview": "e-0", "went": "well"}, "no longer on record", 400),
        ({"diary": "never"}, "is none of", 400),
        ({"note_kind": "secret", "note": "x"}, "is none of", 400),
    ],
)
def test_a_diary_that_says_nothing_keeps_nothing(asking, lark, fields, sentence, status) -> None:
    """And says what is missing."""
    last = interviews(asking.get(lark).text, "after")[0]
    answer = asking.post(f"{lark}/note", **{"interview": last, **fields})
    assert answer.status_code == status
    assert sentence in unescape(answer.text)
    assert notes(asking, lark) == []


def test_an_event_of_today_comes_after_this_mornings_letters(asking, lark) -> None:
    """So that an application that the owner reopens today is open."""
    assert asking.post(f"{lark}/event", event_kind="reopened", on=NOW.date().isoformat()).status_code == 303
    text = asking.get(lark).text
    assert "It is on record." in text
    assert "your word" in text
    assert "It is open" in text


def test_the_same_event_twice_is_one(asking, lark) -> None:
    """A form sent twice."""
    for _ in range(2):
        asking.post(f"{lark}/event", event_kind="feedback", on="2026-11-22", title="by telephone")
    assert "already" in asking.get(lark).text
    (event,) = told(asking, lark)
    assert (event.kind, event.title, event.at.date().isoformat()) == (EventKind.FEEDBACK, "by telephone", "2026-11-22")


def test_an_interview_gets_the_people_whom_the_owner_names(asking, quince) -> None:
    """With part and address; its time is shown as it was written."""
    people = {"person_1": "Ida Brook", "address_1": "Ida@Quince.example", "part_1": "hiring_manager", "person_2": "Bo"}
    asking.post(f"{quince}/event", event_kind="interview", on="2026-11-22", time="9:30", title="a call", **people)
    text = asking.get(quince).text
    assert "22 November 2026, 09:30" in text
    assert "With Ida Brook, Bo." in text
    assert "ida@quince.example" in text


def test_people_are_added_to_an_interview_of_a_letter(asking, lark) -> None:
    """The day is enough, and it is not counted twice."""
    before = len(asking.app.store.load().events[of(lark)])
    asking.post(f"{lark}/event", event_kind="interview", on="2026-11-17", person_1="Nils Okoro")
    assert len(asking.app.store.load().events[of(lark)]) == before
    assert "Nils Okoro" in asking.get(lark).text


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"event_kind": "offer", "on": "2026-12-01"}, "This lies ahead."),
        ({"event_kind": "offer", "on": "2026-11-23", "time": "23:59"}, "This lies ahead."),
        ({"event_kind": "interview", "on": "2026-02-30"}, "no day of the calendar"),
        ({"event_kind": "interview", "on": ""}, "Write the day of the interview."),
        ({"event_kind": "interview", "on": "2026-11-20", "time": "25:00"}, "no time of day"),
        ({"event_kind": "interview", "on": "2026-11-20", "person_1": "Ida", "address_1": "ida"}, "no mail address"),
        ({"event_kind": "interview", "on": "2026-11-20", "address_2": "i@d.example"}, "Write the name"),
        ({"event_kind": "offer", "on": "2026-11-20", "person_1": "Ida"}, "People are kept with interviews."),
        ({"event_kind": "party", "on": "2026-11-20"}, "is none of"),
    ],
)
def test_a_wrong_field_of_an_event_is_named_and_the_rest_kept(asking, lark, fields, sentence) -> None:
    """Nothing is decided; what was typed stands there again."""
    answer = asking.post(f"{lark}/event", **fields, title="typed before")
    assert answer.status_code == 400
    assert sentence in unescape(answer.text)
    assert "typed before" in answer.text or fields["event_kind"] == "party"
    assert not asking.app.store.decisions()


def test_names_are_put_right(asking, lark) -> None:
    """All four of them, under the same address."""
    names = {"company": "Lark Ltd", "role": "Planner", "requisition": "7", "channel": "referral"}
    assert asking.post(f"{lark}/names", **names).headers["location"] == lark
    text = asking.get(lark).text
    assert "It is put right" in text
    assert "<h1>Lark Ltd <span" in text
    assert "a referral" in text
    asking.post(f"{lark}/names", **names)
    assert "nothing was changed" in asking.get(lark).text
    assert len(asking.app.store.decisions()) == 1


def test_a_name_is_not_taken_away(asking, lark) -> None:
    """The field says so, and the others keep what was typed."""
    answer = asking.post(f"{lark}/names", company="", role="Chief Planner", requisition="7", channel="unknown")
    assert answer.status_code == 400
    assert "can be put right, and not taken away" in answer.text
    assert 'value="Chief Planner"' in answer.text
    assert f'name="back" value="{lark}"' in answer.text  # quiet mode leads back to a page, not to the form
    assert not asking.app.store.decisions()
