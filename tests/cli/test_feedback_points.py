"""A mail of feedback, from the file to the plan: each point word for word, with what it is about."""

from __future__ import annotations

import json

import pytest

MAIL = b"""From: Ida Brook <ida.brook@fennick.example>
To: Robin Vale <robin@vale.example>
Subject: Feedback on your interview for the Cartographer position
Date: Mon, 23 Nov 2026 09:30:00 +0000
Message-ID: <fen-4@fennick.example>

Dear Robin,

You asked for feedback on your interview at Fennick Maps. Here are the panel's comments.

- You explained the tide tables clearly and calmly.
- Your answers on deadlines were vague, and we would have liked a concrete example.

I hope this helps.

Best wishes
Ida Brook
Head of Mapping, Fennick Maps
"""
PRAISE = "You explained the tide tables clearly and calmly."
CRITICISM = "Your answers on deadlines were vague, and we would have liked a concrete example."


@pytest.fixture
def given(onward, tmp_path):
    """The small search with the mail of feedback taken in."""
    path = tmp_path / "feedback.eml"
    path.write_bytes(MAIL)
    assert onward("import", str(path), "--quiet")[0] == 0
    return onward


def test_read_says_what_each_point_is_about(onward):
    """Without a record."""
    _, out, _ = onward("read", "-", typed=MAIL)
    assert f"Valued: speaking and listening, in the interview: “{PRAISE}”" in out
    assert f"Asked for: how questions were answered, in the interview; can be changed: “{CRITICISM}”" in out


def test_a_letter_is_shown_with_its_points(given):
    """In words and as values."""
    _, out, _ = given("show", "fen-4@fennick.example")
    assert f"- Asked for: how questions were answered, in the interview; can be changed (“{CRITICISM}”)" in out
    points = json.loads(given("show", "fen-4@fennick.example", "--json")[1])["reading"]["points"]
    assert [(point["about"], point["sense"], point["changeable"]) for point in points] == [
        ("communication", "strength", None),
        ("answers", "improve", True),
    ]


def test_the_plan_weighs_each_point(given):
    """One letter says it, so it is parked; what is valued stands apart."""
    _, out, _ = given("plan", "fennick")
    assert f"“{CRITICISM}” It can be changed; said by one letter, so park it." in out
    assert f"What it values, word for word: - About speaking and listening, seen in the interview: “{PRAISE}”" in out
    assert "Five questions before taking it in" in out
