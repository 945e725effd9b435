"""The clock and the settings: what is allowed, and what is said of the rest."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from onward.clock import SystemClock, clock_from
from onward.errors import UsageError
from onward.model.owner import Owner
from onward.settings import data_folder, with_settings

if TYPE_CHECKING:
    from pathlib import Path


def test_the_clock_stands_where_the_environment_says() -> None:
    """ONWARD_NOW keeps its offset."""
    now = clock_from({"ONWARD_NOW": "2026-11-23T17:30+01:00"}).now()
    assert (now.hour, now.utcoffset()) == (17, timedelta(hours=1))


def test_without_a_word_the_system_tells_the_time() -> None:
    """An aware moment."""
    clock = clock_from({})
    assert isinstance(clock, SystemClock)
    assert clock.now().tzinfo is not None


def test_a_moment_that_is_none_is_refused_with_an_example() -> None:
    """The error says what to write."""
    with pytest.raises(UsageError, match="2026-11-23T17:00"):
        clock_from({"ONWARD_NOW": "yesterday"})


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("name", "  Mara   Lindqvist ", "Mara Lindqvist"),
        ("addresses", "Mara@Home.example, m@work.example", ("mara@home.example", "m@work.example")),
        ("country", "ca-on", "CA-ON"),
        ("money_tight", "yes", True),
        ("silence_days", "45", 45),
        ("streak_setting", "0", 0),
        ("show_reference", "no", False),
    ],
)
def test_a_setting_is_taken_as_it_is_meant(name: str, text: str, value: object) -> None:
    """White space and case do not matter."""
    assert getattr(with_settings(Owner(), {name: text}), name) == value


@pytest.mark.parametrize(
    ("name", "text", "hint"),
    [
        ("addresses", "mara", "mail addresses"),
        ("country", "Germany", "two-letter code"),
        ("money_tight", "maybe", "yes or no"),
        ("silence_days", "3", "from 7 to 365"),
        ("streak_setting", "-1", "from 0"),
        ("name", "x" * 300, "200 characters"),
    ],
)
def test_a_setting_that_is_not_possible_says_what_is(name: str, text: str, hint: str) -> None:
    """One sentence with the option and the rule."""
    with pytest.raises(UsageError, match=hint):
        with_settings(Owner(), {name: text})


def test_the_folder_of_the_record_is_named_in_order(tmp_path: Path) -> None:
    """--data before ONWARD_DATA before the platform's place."""
    assert data_folder(str(tmp_path), {"ONWARD_DATA": "/elsewhere"}) == tmp_path
    assert data_folder(None, {"ONWARD_DATA": str(tmp_path)}) == tmp_path
    assert data_folder(None, {}).name == "onward"
