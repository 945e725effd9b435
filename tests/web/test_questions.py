"""Questions, one after the other, and what becomes of an answer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from onward.flow.settle import rebuild
from onward.model.reading import Kind, Sentence, SentenceLabel
from tests.record.stories import Entry, letter
from tests.web.conftest import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NASTY = "<b>Desk</b> & Sons"
GROUND = "The table spoke of five letters."
TEXT = f"Dear Robin. {GROUND}"


def doubtful() -> Entry:
    """A letter whose kind one of its sentences leaves open."""
    message, reading = letter("what", 7, Kind.STATUS, "Initech", "Cook", unsure=True)
    sentence = Sentence(GROUND, SentenceLabel.NEXT_STEP, True, 12, len(TEXT))
    return replace(message, text=TEXT), replace(reading, sentences=(sentence,), deciding=((12, len(TEXT)),))


LETTERS = (
    letter("m1", 0, Kind.ACKNOWLEDGEMENT, "Globex", "Cook"),
    letter("m2", 1, Kind.ACKNOWLEDGEMENT, "Globex", "Clerk"),
    letter("which", 9, Kind.REJECTION, "Globex"),
    letter("whose", 8, Kind.REJECTION, role="Baker", sender_name=NASTY),
    doubtful(),
)


@pytest.fixture
def doubts(tmp_path: Path) -> Iterator[Asking]:
    """The site over a record with a question of each kind: which application, which company, what kind."""
    found = Asking(tmp_path / "doubts")
    with found.app.store.transaction():
        found.app.store.add_messages(LETTERS)
        rebuild(found.app.store)
    yield found
    found.app.close()


def asked(site: Asking) -> list[str]:
    """The ids of the open questions, as the page gives them."""
    return re.findall(r'action="/questions/(q-[^"]+)"', site.get("/questions").text)[:1] + re.findall(
        r'href="/questions\?at=(q-[^"&]+)', site.get("/questions").text
    )


def follow(site: Asking, answer) -> str:
    """The page that a form leads to."""
    assert answer.status_code == 303
    return site.get(answer.headers["location"]).text


def test_the_newest_letter_is_asked_about_first(doubts) -> None:
    """With the suggestions as buttons that have a digit, and all of them below."""
    text = doubts.get("/questions").text
    assert "Which application is this letter about?" in text
    assert re.findall(r'value="(\d)" data-key="(\d)"', text) == [(n, n) for n in "1234"]
    assert [part in text for part in ("Globex: Cook", "Globex: Clerk", "None of these", "1 of 3")] == [True] * 4
    assert "Your application what" in text.partition("All open questions")[2]


def test_after_an_answer_the_next_question_comes(doubts) -> None:
    """The row goes on, and the page says what the answer changed."""
    answer = doubts.post(f"/questions/{asked(doubts)[0]}", answer="1", done="0")
    text = follow(doubts, answer)
    assert "belongs to Globex: C" in text.partition('class="said"')[2]
    assert text.count('class="said"') == 1
    assert [part in text for part in ("2 of 3", "Which company is this letter about?")] == [True] * 2
    assert 'href="/letters/which"' in text


def test_from_the_middle_of_the_row_it_goes_on_down(doubts) -> None:
    """Who chose the last question in the list comes back to the first one afterwards."""
    ids = asked(doubts)
    assert "2 of 3" in doubts.get(f"/questions?at={ids[1]}").text
    text = follow(doubts, doubts.post(f"/questions/{ids[1]}", answer="1", done="0"))
    assert "What kind of letter is this?" in text
    assert "3 of 3" in text
    assert "Which application" in follow(doubts, doubts.post(f"/questions/{ids[2]}", answer="1", done="1"))


def test_the_words_of_the_letter_lead_to_their_place_in_it(doubts) -> None:
    """What the question rests on is shown, hidden in quiet mode, with the span in the letter."""
    text = doubts.get(f"/questions?at={asked(doubts)[2]}").text
    rests_on = text.partition('<div class="private">')[2].partition("<details>")[0]
    assert f'<q class="words">{GROUND}</q> <a href="/letters/what#s12">' in rests_on
    assert TEXT in text.partition("How the letter begins")[2]


def test_a_company_may_be_written_freely(doubts) -> None:
    """It is kept, and what letters say is escaped."""
    known = asked(doubts)[1]
    assert NASTY not in doubts.get(f"/questions?at={known}").text
    text = follow(doubts, doubts.post(f"/questions/{known}", words="Ostrel <Tiles>", done="0"))
    assert "is from Ostrel &lt;Tiles&gt;" in text


def test_an_application_may_be_named_in_words(doubts) -> None:
    """As on the command line."""
    assert "belongs to Globex: Clerk" in follow(
        doubts, doubts.post(f"/questions/{asked(doubts)[0]}", words="globex clerk", done="0")
    )


def test_what_is_no_answer_is_told_at_the_field(doubts) -> None:
    """With what was typed kept, and nothing changed."""
    known = asked(doubts)[0]
    answer = doubts.post(f"/questions/{known}", words="tern & co", done="0")
    assert answer.status_code == 400
    assert 'value="tern &amp; co"' in answer.text
    assert re.search(r'<p class="error" id="words-more">There is no application', answer.text)
    assert asked(doubts)[0] == known


def test_the_page_of_a_refused_answer_can_be_loaded_again(doubts) -> None:
    """As the quiet button on it does."""
    known = asked(doubts)[1]
    assert "2 of 3" in doubts.get(f"/questions/{known}").text


@pytest.mark.parametrize("fields", [{}, {"answer": "99"}, {"answer": "song"}])
def test_a_form_without_an_answer_asks_again(doubts, fields) -> None:
    """Of kinds, where nothing is typed, too."""
    known = asked(doubts)[2]
    answer = doubts.post(f"/questions/{known}", **fields)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert known in asked(doubts)


def test_a_question_that_rests_is_not_asked_again(doubts) -> None:
    """And the record stays as it is."""
    known = asked(doubts)[0]
    text = follow(doubts, doubts.post(f"/questions/{known}", answer="dismiss", done="0"))
    assert "The question rests" in text
    assert known not in asked(doubts)


def test_a_question_settled_elsewhere_is_passed_over(doubts) -> None:
    """A second window that still shows it changes nothing."""
    known = asked(doubts)[0]
    doubts.post(f"/questions/{known}", answer="1")
    before = doubts.app.store.decisions()
    assert "settled already" in follow(doubts, doubts.post(f"/questions/{known}", answer="2"))
    assert doubts.app.store.decisions() == before


def test_no_open_question_is_said(empty) -> None:
    """With the way back."""
    assert "Nothing is open" in empty.get("/questions").text


def test_a_strange_address_shows_the_first_question(doubts) -> None:
    """Whatever stands in it."""
    text = doubts.get('/questions?at=q-"><b>&done=-4&of="><script>').text
    assert "1 of 3" in text
    assert [part in text.partition("<main")[2] for part in ("<b>", "<script>")] == [False] * 2


def test_the_other_kinds_wait_behind_something_else(doubts) -> None:
    """Three are shown at once; the others get their digits only while they can be seen."""
    text = doubts.get(f"/questions?at={asked(doubts)[2]}").text
    assert re.findall(r'data-key="(\d)"', text) == ["1", "2", "3", "0"]
    assert re.findall(r'data-digit="(\d)"', text) == list("456789")


def test_it_speaks_german(doubts) -> None:
    """Questions and suggestions, which the record holds in English."""
    text = doubts.get("/questions", headers={"accept-language": "de"}).text
    assert [part in text for part in ("Um welche Bewerbung", "Keine davon", "1 von 3")] == [True] * 3
