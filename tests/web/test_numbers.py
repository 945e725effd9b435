"""The page of numbers: pictures, tables beside them, what may be concluded, and nothing of it in quiet mode."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

import pytest

from onward.flow.activities import sent_over_time
from onward.flow.situation import situation, standings
from onward.model.application import Application, Channel, Event, EventKind
from onward.model.record import Record
from onward.record.funnel import funnel
from onward.stats.account import numbers
from onward.web.pictures.of_numbers import rates_picture, waits_picture
from onward.web.render import Words
from tests.web.record import NOW

NAMES = ("funnel", "rates", "waits", "channels", "weeks")


def section(text: str, name: str) -> str:
    """One picture with its words and its table."""
    return text.partition(f'aria-labelledby="{name}"')[2].partition("</section>")[0]


@pytest.mark.parametrize("name", NAMES)
def test_each_picture_has_a_title_a_table_and_a_conclusion(asking, name) -> None:
    """Drawn for a screen and for a telephone."""
    found = section(asking.get("/numbers").text, name)
    assert found.count('role="img"') == 2
    assert f'id="{name}-wide-title"' in found
    assert f'id="{name}-narrow-desc"' in found
    assert '<th scope="row">' in found.partition("<details>")[2]
    assert Words("en")(f"numbers.{name}_says").replace("'", "&#39;") in found


def test_the_table_of_the_funnel_holds_every_application(asking) -> None:
    """All that were sent, and of those with an interview each, as the counts say in words."""
    counted = situation(asking.app.store, NOW).funnel
    text = asking.get("/numbers").text
    cells = r'<th scope="row">([^<]+)</th><td class="number">([^<]+)</td><td class="number">(\d+)</td>'
    rows = re.findall(cells, section(text, "funnel"))
    assert sum(int(count) for _, _, count in rows) == counted.applications
    assert sum(int(count) for stage, _, count in rows if stage in {"interview", "offer"}) == counted.interviewed
    assert f"{counted.applications} applications sent: {counted.replied} with a reply beyond a receipt" in text


def test_a_quarter_with_few_decided_has_no_rate(asking) -> None:
    """Its counts stand in the table, with words in place of a range."""
    rows = section(asking.get("/numbers").text, "rates")
    assert re.search(r"Q3 2026</th>.*?\d+ to \d+ %", rows)
    assert re.search(r"Q4 2026</th>.*?too few to say", rows)


def test_every_statement_has_its_source_and_caveat(asking) -> None:
    """As on the command line; published figures with their year, the long list folded."""
    text = asking.get("/numbers").text
    assert "Decided means: an interview, a no, or no sign within your limit." in text
    assert "Beta-Binomial with a stated prior" in text
    assert "Recruiting Metrics Report 2025 (a vendor): https://staffinghub.com/?p=14337 (2024)" in text
    assert text.index("The published figures from application") < text.index(
        "CareerPlug, Recruiting Metrics Report 2025 (a vendor): "
    )


def test_published_figures_go_when_they_are_switched_off(asking) -> None:
    """And the page says where to bring them back."""
    store = asking.app.store
    store.put_owner(replace(store.owner(), show_reference=False))
    text = asking.get("/numbers").text
    assert "staffinghub" not in text
    assert "Published figures are switched off." in text


def test_quiet_mode_says_calmly_that_numbers_are_hidden(asking) -> None:
    """They are not even sent."""
    asking.client.cookies.set("onward-quiet", "yes")
    text = asking.get("/numbers").text
    assert "Numbers are hidden while quiet mode is on." in text
    assert "<svg" not in text
    assert "applications sent" not in text


def test_everything_on_the_page_is_private(asking) -> None:
    """One block of that class holds all that stands under the heading."""
    text = asking.get("/numbers").text
    after = text.partition("<h1>Numbers</h1>")[2]
    assert after.lstrip().startswith('<div class="private">')


def test_an_empty_record_says_so_without_pictures(empty) -> None:
    """With the way to bring in mail."""
    text = empty.get("/numbers").text
    assert "No application is on record yet" in text
    assert 'href="/import"' in text
    assert "<svg" not in text


def test_the_page_speaks_german(asking) -> None:
    """Statements that exist in English only are marked as such."""
    text = asking.get("/numbers", headers={"accept-language": "de"}).text
    assert "Wie weit Bewerbungen kamen" in text
    assert 'lang="en"' in text
    assert "Quelle: " in text


def test_below_the_sample_it_is_too_early() -> None:
    """Three decided applications: counts in a table, no rate, no picture of rates."""
    at = datetime.fromisoformat("2026-05-04T09:00+02:00")
    later = datetime.fromisoformat("2026-05-20T09:00+02:00")
    events = {
        f"a-{n}": (
            Event(f"e-{n}", f"a-{n}", EventKind.APPLIED, at, at),
            Event(f"f-{n}", f"a-{n}", EventKind.REJECTED, later, later),
        )
        for n in range(3)
    }
    applications = {known: Application(known, "", channel=Channel.BOARD) for known in events}
    now = datetime.fromisoformat("2026-06-01T09:00+02:00")
    record = Record(applications=applications, events=events)
    record = replace(record, standings=standings(record, now))
    told = numbers(funnel(record, now), show_reference=False)
    sent = sent_over_time(record, now)
    found = rates_picture(sent, told, date(2026, 6, 1), Words("en"))
    assert found.wide is None
    assert found.says[0].startswith("It is too early to say more: rates are told from 20 decided applications on")
    assert found.rows == (("Q2 2026", "3", "3", "0", "too few to say"),)
    assert waits_picture(sent, Words("en")).says[0].startswith("It is too early to name a usual time")
