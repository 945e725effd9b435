"""People, by company."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onward.flow.acquaintance import by_company, everybody
from onward.flow.settle import rebuild
from onward.flow.situation import situation
from onward.model.reading import Kind, Part
from tests.record.stories import letter, person
from tests.web.conftest import Asking
from tests.web.record import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MANY = 120


@pytest.fixture
def crowd(tmp_path: Path) -> Iterator[Asking]:
    """The site over letters from many firms, each signed by one person, one of them with a strange name."""
    found = Asking(tmp_path / "crowd")
    names = ["<i>Ida</i> Brook", *(f"Person{number:03} Reed" for number in range(1, MANY))]
    letters = [
        letter(f"m{n}", n, Kind.ACKNOWLEDGEMENT, f"Firm {n:03}", "Cook", people=(person(name, Part.RECRUITER),))
        for n, name in enumerate(names)
    ]
    with found.app.store.transaction():
        found.app.store.add_messages(letters)
        rebuild(found.app.store)
    yield found
    found.app.close()


def test_those_who_met_the_owner_come_first(asking) -> None:
    """By company, with part, address, day and application."""
    text = asking.get("/people").text
    assert text.index("Saskia Wendelboe") < text.index("Tobias Ekdahl") < text.index("Femke Oosterling")
    card = text.partition("Saskia Wendelboe")[2].partition("<strong>")[0]
    told = ("hiring manager", "mailto:saskia.wendelboe@larkhalyard.example", "Last met on 17 November 2026")
    assert [part in card for part in told] == [True] * 3
    assert 'href="/applications/a-' in card
    assert 'href="/letters/' in card


def test_counts_are_hidden_in_quiet_mode(asking) -> None:
    """How many people, and how often they met."""
    text = asking.get("/people").text
    assert '<span class="private soft">2 times in all</span>' in text
    assert '<p class="soft private">' in text


@pytest.mark.parametrize(
    ("words", "name"), [("lark hal", "Saskia"), ("wendelboe", "Saskia"), ("SÖHNE holunder", "Gudrun")]
)
def test_a_search_looks_at_company_and_name(asking, words, name) -> None:
    """However it is spelled, and the words stay in the field."""
    text = asking.get("/people", params={"q": words}).text
    assert name in text
    assert "Tobias Ekdahl" not in text
    assert f'value="{words}"' in text


def test_nobody_found_is_said(asking) -> None:
    """With the way back to everybody."""
    text = asking.get("/people", params={"q": "<x> nobody"}).text
    assert "Nobody here goes by “&lt;x&gt; nobody”" in text
    assert 'href="/people">Show everybody' in text


def test_fifty_stand_on_a_page(crowd) -> None:
    """And every one on exactly one of them; the search goes along."""
    pages = [crowd.get(f"/people?page={number}").text for number in (1, 2, 3)]
    assert [text.count('<li class="known">') for text in pages] == [50, 50, 20]
    assert "Page 2 of 3" in pages[1]
    assert 'href="/people?q=Reed&amp;page=2"' in crowd.get("/people?q=Reed").text


@pytest.mark.parametrize("page", ["0", "-1", "x", "99999999999", "²", "4"])
def test_a_strange_page_is_the_nearest_one(crowd, page) -> None:
    """Never an error."""
    answer = crowd.get("/people", params={"page": page})
    assert answer.status_code == 200
    assert "of 3" in answer.text


def test_names_are_escaped(crowd) -> None:
    """Letters hold anything."""
    text = crowd.get("/people").text
    assert "&lt;i&gt;Ida&lt;/i&gt; Brook" in text
    assert "<i>Ida" not in text


def test_an_empty_record_says_where_people_come_from(empty) -> None:
    """With the way to bring in mail."""
    assert 'href="/import">Bring in mail' in empty.get("/people").text.partition("<main")[2]


def test_companies_keep_the_order_of_their_first_person(asking) -> None:
    """So that who met the owner last leads, together with the others of that company."""
    people = everybody(situation(asking.app.store, NOW), NOW)
    groups = by_company(people)
    assert list(groups)[:2] == ["Lark & Halyard", "Spindle & Thorne"]
    assert sum(map(len, groups.values())) == len(people)
