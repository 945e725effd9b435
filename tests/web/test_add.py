"""An application by hand."""

from __future__ import annotations

import pytest

from tests.web.record import NOW


def test_the_form_begins_with_today(empty) -> None:
    """And says that company or role is enough."""
    text = empty.get("/add").text
    assert f'value="{NOW.date().isoformat()}"' in text
    assert "Company, role or both." in text


def test_an_application_is_on_record_with_everything_that_was_said(empty) -> None:
    """The page goes on to it."""
    fields = {
        "company": "Lark <& Co>",
        "role": "Planner",
        "on": "2026-11-02",
        "channel": "referral",
        "requisition": "7",
    }
    answer = empty.post("/add", **fields)
    assert answer.status_code == 303
    text = empty.get(answer.headers["location"]).text
    assert "The application is on record." in text
    assert "Lark &lt;&amp; Co&gt;" in text
    assert "2 November 2026" in text
    (made,) = empty.app.store.load().applications.values()
    assert (made.role, made.channel, made.requisition) == ("Planner", "referral", "7")


def test_company_and_day_are_not_needed(empty) -> None:
    """A role alone, today."""
    text = empty.get(empty.post("/add", role="Planner").headers["location"]).text
    assert "company not known" in text
    assert "23 November 2026" in text


def test_a_twin_is_told_of(empty) -> None:
    """Both stay, until the owner makes them one."""
    for _ in range(2):
        answer = empty.post("/add", company="Lark", role="Planner")
    assert "There is another one with that name" in empty.get(answer.headers["location"]).text


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"requisition": "4711"}, "Name the company, the role or both."),
        ({"company": "Lark", "on": "2026-11-24"}, "This lies ahead."),
        ({"company": "Lark", "on": "24.11.2026"}, "This is no day of the calendar."),
        ({"company": "Lark", "channel": "luck"}, "Choose one of the list."),
        ({"company": "L" * 201}, "at most 200 characters"),
        ({"company": "L\x1b[2J"}, "at most 200 characters"),
    ],
)
def test_a_wrong_field_is_named_and_the_rest_kept(empty, fields, sentence) -> None:
    """Nothing is on record then."""
    answer = empty.post("/add", **{"role": "", **fields})
    assert answer.status_code == 400
    assert sentence in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert all(f'value="{text}"' in answer.text for name, text in fields.items() if name in {"on", "requisition"})
    assert not empty.app.store.load().applications


def test_a_field_that_is_left_empty_says_so_in_german(empty) -> None:
    """The sentences of the forms are there in both languages."""
    empty.client.cookies.set("onward-language", "de")
    assert "Nennen Sie die Firma, die Stelle oder beides." in empty.post("/add").text
