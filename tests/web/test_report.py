"""The report for the job office: period, choice of columns, print, CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from onward.web.pages.report import _plain
from tests.web.record import REJECTED

SUMMER = "from=2026-07-01&to=2026-07-31"


def rows_of(answer) -> list[list[str]]:
    """The lines of a CSV answer."""
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))


def test_it_begins_with_last_month_and_everything_in_it(asking) -> None:
    """On 23 November the report goes back to 1 October, with name and period for the paper."""
    text = asking.get("/report").text
    assert "<strong>Mareike Tolland</strong>" in text
    assert "1 October 2026 to 23 November 2026" in text
    assert "Lark &amp; Halyard" in text
    assert text.count("checked") == 4


def test_each_day_stands_once(asking) -> None:
    """What was done on the same day shares the head of its rows."""
    text = asking.get("/report?from=2026-06-01&to=2026-11-23").text
    assert 'scope="rowgroup" rowspan="2"' in text
    days = [part.partition("</th>")[0].partition(">")[2] for part in text.split('scope="rowgroup"')[1:]]
    assert len(days) == len(set(days))


@pytest.mark.parametrize(
    ("part", "head"), [("dates", "Day"), ("firms", "Firm"), ("roles", "Role"), ("results", "Result")]
)
def test_only_what_is_chosen_is_in_it(asking, part, head) -> None:
    """One box ticked: that column and what was done."""
    answer = asking.get(f"/report?{SUMMER}&chosen=1&part={part}")
    heads = [piece.partition("</th>")[0].rpartition(">")[2] for piece in answer.text.split('<th scope="col"')[1:]]
    assert sorted(heads) == sorted(["Activity", head])
    assert rows_of(asking.get(f"/report.csv?{SUMMER}&chosen=1&part={part}"))[0].count(head) == 1


def test_without_a_tick_only_the_activities_are_told(asking) -> None:
    """All boxes empty is a choice too."""
    assert rows_of(asking.get(f"/report.csv?{SUMMER}&chosen=1"))[0] == ["Activity"]


def test_results_hide_in_quiet_mode(asking) -> None:
    """Head and cells carry the class, and the page says that they are not on paper either."""
    asking.client.cookies.set("onward-quiet", "yes")
    text = asking.get("/report").text
    assert '<th scope="col" class="private">Result</th>' in text
    assert '<td class="private">open</td>' in text
    assert "Results stay hidden while quiet mode is on" in text


def test_the_csv_holds_the_same_as_the_page(asking) -> None:
    """A line for each activity, with days that sort."""
    answer = asking.get("/report.csv?from=2026-10-01&to=2026-11-23")
    rows = rows_of(answer)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert 'filename="activities-2026-10-01-2026-11-23.csv"' in answer.headers["content-disposition"]
    assert rows[0] == ["Day", "Activity", "Firm", "Role", "Result"]
    assert ["2026-10-12", "Application", REJECTED, "Senior Brand Planner", "a no, 23 November 2026"] in rows
    assert [row[0] for row in rows[1:]] == sorted(row[0] for row in rows[1:])
    assert asking.get("/report").text.count("<td>") == 3 * (len(rows) - 1)


def test_a_name_is_no_formula_in_a_spreadsheet() -> None:
    """Names come from letters, and those from anybody."""
    assert [_plain(cell) for cell in ("=1+1", "+49", "-x", "@a", "\tx", "fine")] == [
        "'=1+1", "'+49", "'-x", "'@a", "'\tx", "fine",
    ]  # fmt: skip


def test_german_spreadsheets_get_semicolons(asking) -> None:
    """And German heads."""
    answer = asking.get("/report.csv", headers={"accept-language": "de"})
    assert answer.content.decode("utf-8-sig").startswith("Tag;Aktivität;Firma;Stelle;Ergebnis\r\n")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("from=yesterday&to=2026-11-01", "This is not a day."),
        ("from=2026-02-30", "This is not a day."),
        ("from=0001-01-01", "This is not a day."),
        ("from=2026-11-02&to=2026-11-01", "The period ends before it begins."),
    ],
)
def test_a_period_that_cannot_be_is_told_at_its_field(asking, query, said) -> None:
    """What was typed stays, and the CSV says the same."""
    answer = asking.get(f"/report?{query}&chosen=1&part=firms")
    assert answer.status_code == 400
    assert said in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert f'value="{query.split("&")[0].removeprefix("from=")}"' in answer.text
    assert answer.text.count("checked") == 1
    assert asking.get(f"/report.csv?{query}").status_code == 400


def test_what_was_typed_is_escaped(asking) -> None:
    """In the field and nowhere else."""
    text = asking.get('/report?from="><script>alert(1)</script>').text
    assert "<script>alert" not in text
    assert "&#34;&gt;&lt;script&gt;" in text


def test_without_a_name_the_page_says_where_to_write_it(asking) -> None:
    """Paper stays without that hint."""
    asking.app.store.put_owner(replace(asking.app.store.owner(), name=""))
    assert '<span class="screen soft">Your name is not known here yet' in asking.get("/report").text


def test_an_empty_period_says_so(empty) -> None:
    """In place of a table without rows."""
    text = empty.get("/report").text
    assert "Nothing is on record for this period." in text
    assert "<table" not in text
