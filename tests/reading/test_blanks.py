"""Names that were blanked out are unknown, not names."""

from __future__ import annotations

import pytest

from onward.reading.blanks import is_blank
from tests.reading.letters import reading

LETTERS = [
    "Thank you for your interest in [COMPANY]. We have decided to pursue other applicants.",
    "Thank you for applying for the role of [ROLE] at <COMPANY>. We will not be moving forward.",
    "Thank you for your application for the [Job Title] position at XXXX. Best regards, [Name]",
    "Thank you for your interest in the {{job_title}} position at {{company}}.",
    "vielen Dank für Ihre Bewerbung als [Stelle] bei Firma XXX. Leider müssen wir Ihnen absagen.",
]


@pytest.mark.parametrize("text", LETTERS)
def test_a_blanked_name_is_unknown(text: str) -> None:
    """Neither employer nor role nor person is made of it."""
    found = reading(text, subject="Application", sender="someone@gmail.com")
    assert (found.company, found.role, found.people) == (None, None, ())


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("at [COMPANY].", "COMPANY", True),
        ("at <Acme>", "Acme", True),
        ("bei Firma X.", "Firma X", True),
        ("at Redacted Health", "Redacted Health", True),
        ("at *** GmbH", "*** GmbH", True),
        ("at The Toy Company.", "The Toy Company", False),
        ("at X-Fab.", "X-Fab", False),
        ("as Project Manager [remote]", "Project Manager", False),
        ("bei Firma Moorbach", "Firma Moorbach", False),
        ("as Hidden Talent Lead", "Hidden Talent Lead", False),
    ],
)
def test_what_a_blank_looks_like(text: str, name: str, expected: bool) -> None:
    """Brackets around it, runs of one sign, or words that stand where a name was."""
    start = text.index(name)
    assert is_blank(text, start, start + len(name)) is expected
