"""Feedback, keeping on file, applying again."""

from __future__ import annotations

from datetime import date

import pytest

from onward.model.reading import FeedbackStance
from onward.reading.folding import fold
from onward.reading.promises import _months
from tests.reading.letters import reading

NO = "Dear Jo,\n\nWe will not be moving forward with your application for the role."
NEIN = "Guten Tag,\n\nwir können Ihre Bewerbung leider nicht berücksichtigen."
GERMAN = ("Bitte", "Gerne", "Wir nehmen", "Ihre")


def _letter(text: str) -> str:
    """The text behind a no in its own language."""
    return f"{NEIN if text.startswith(GERMAN) else NO} {text}"


@pytest.mark.parametrize(
    ("stance", "text"),
    [
        ("refused", "Unfortunately we are unable to provide individual feedback."),
        ("refused", "Please understand that we cannot give feedback at this stage."),
        ("offered", "If you would like feedback on your interview, please let me know."),
        ("offered", "I would be happy to give you some feedback by phone."),
        ("none", "We wish you all the best."),
        ("none", "Please take part in our survey and give feedback on your experience with our process."),
        ("refused", "Bitte haben Sie Verständnis, dass wir kein individuelles Feedback geben können."),
        ("offered", "Gerne geben wir Ihnen telefonisch ein Feedback zu Ihrem Gespräch."),
    ],
)
def test_what_a_letter_says_of_feedback(stance: str, text: str) -> None:
    """Given, offered, refused or nothing."""
    assert reading(_letter(text)).feedback is FeedbackStance(stance)


@pytest.mark.parametrize(
    ("months", "until", "text"),
    [
        (6, date(2027, 5, 23), "We will keep your application on file for six months."),
        (12, date(2027, 11, 23), "Your details will be kept in our talent pool for one year."),
        (24, date(2028, 11, 23), "We will retain your CV on file for 2 years."),
        (None, None, "We will keep your resume on file."),
        (6, date(2027, 5, 23), "Wir nehmen Ihre Unterlagen gern für sechs Monate in unseren Talentpool auf."),
    ],
)
def test_a_promise_to_keep_is_read_with_its_period(months: int | None, until: date | None, text: str) -> None:
    """The day is counted from the letter's date."""
    keep = reading(_letter(text)).keep_on_file
    assert keep is not None
    assert (keep.months, keep.until, keep.evidence.text) == (months, until, text)


@pytest.mark.parametrize(
    "text",
    ["Your data will be deleted after six months.", "Ihre Unterlagen werden nach sechs Monaten gelöscht."],
)
def test_deletion_is_no_promise_to_keep(text: str) -> None:
    """A period of data protection promises nothing."""
    assert reading(_letter(text)).keep_on_file is None


@pytest.mark.parametrize(
    ("after", "text"),
    [
        (date(2027, 5, 23), "You may apply again after six months."),
        (date(2027, 11, 23), "Please wait one year; you can reapply after 12 months."),
        (None, "We encourage you to apply again in the future."),
        (None, "We will keep your application on file for six months."),
    ],
)
def test_the_earliest_day_of_a_new_application(after: date | None, text: str) -> None:
    """Only a stated rule gives a day."""
    assert reading(_letter(text)).reapply_after == after


@pytest.mark.parametrize(
    ("language", "text", "months"),
    [
        ("en", "for twelve (12) months", 12),
        ("en", "for a six-month period", 6),
        ("en", "for 90 days", 3),
        ("en", "for half a year", 6),
        ("de", "für zwölf Monate", 12),
        ("de", "ein halbes Jahr lang", 6),
        ("de", "für die Dauer von zwei Jahren", 24),
        ("fr", "pendant les 24 prochains mois", 24),
        ("fr", "pour une durée de deux ans", 24),
        ("es", "durante un año", 12),
        ("es", "por un período de seis meses", 6),
        ("pt", "por um ano e meio", 18),
        ("pt", "durante doze meses", 12),
        ("it", "per i prossimi dodici mesi", 12),
        ("it", "per due anni", 24),
        ("nl", "nog twaalf maanden", 12),
        ("nl", "een half jaar", 6),
        ("en", "for as long as you like", None),
        ("en", "for the next few days", None),
    ],
)
def test_a_period_is_read_in_every_language(language: str, text: str, months: int | None) -> None:
    """Numbers and words, weeks and days rounded to months."""
    assert _months(fold(text), language) == months
