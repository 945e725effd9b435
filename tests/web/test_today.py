"""Today, and the choice of pace."""

from __future__ import annotations

from tests.web.record import REJECTED


def test_a_rejection_is_told_with_the_choice_of_pace(asking) -> None:
    """Quietly: one sentence, three buttons, no step pushed."""
    text = asking.get("/").text
    assert "Lark &amp; Halyard" in text
    assert REJECTED not in text  # escaped
    assert [word in text for word in ("Look at it now", "Later", "Only file it")] == [True] * 3


def test_only_filing_it_settles_it(asking) -> None:
    """The news is gone, and the page says what was done, once."""
    application = asking.get("/").text.partition('name="application" value="')[2].partition('"')[0]
    answer = asking.post("/pace", application=application, pace="file")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    after = asking.get("/").text
    assert "It is filed." in after
    assert "Only file it" not in after
    assert "It is filed." not in asking.get("/").text


def test_an_empty_record_says_where_to_begin(empty) -> None:
    """With the way to bring in mail."""
    assert 'href="/import"' in empty.get("/").text


def test_a_strange_pace_changes_nothing(asking) -> None:
    """A form of another make is told so."""
    answer = asking.post("/pace", application="a-0000", pace="never")
    assert answer.status_code == 400
    assert "is none of" in answer.text
