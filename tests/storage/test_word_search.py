"""Search: words, phrases, beginnings, folded letters, and nothing that a user may type is an error."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onward.model.message import Address
from onward.storage.search import as_query
from tests.storage.conftest import START

if TYPE_CHECKING:
    from onward.storage.store import Store
    from tests.storage.conftest import Letter


@pytest.fixture
def filled(store: Store, letter: Letter) -> Store:
    """A record with four letters."""
    muller = letter("muller", text="Sehr geehrte Frau Müller,\nleider haben wir uns anders entschieden.")
    store.add_messages(
        [
            muller,
            letter("heron", subject="The heron desk", text="We went with somebody else. Kind regards"),
            letter("text", text="It says heron in the text, and OR, NOT, NEAR and AND too. " + "filler " * 200),
            (replace(letter("from")[0], sender=Address("", "jobs@heronry.example")), letter("from")[1]),
        ]
    )
    return store


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("muller", ["muller"]),
        ("MÜLLER", ["muller"]),
        ("entschieden haben", ["muller"]),
        ("somebody else", ["heron"]),
        ('"kind regards"', ["heron"]),
        ('"regards kind"', []),
        ("her", ["heron", "from", "text"]),
        ('"heron"', ["heron", "text"]),
        ("heron unicorn", []),
        ("heron NOT desk", []),
        ("heron AND text OR says", ["text"]),
        ("subject:heron", []),
        ("jobs@heronry.example", ["from"]),
        ("", []),
        ("   ", []),
        ("*", []),
        ('"', []),
        ("heron ((", ["heron", "from", "text"]),
        ('heron"', ["heron", "from", "text"]),
        ("her\0on", []),
        ("heron\udc80", ["heron", "from", "text"]),
    ],
)
def test_words_find_letters(filled: Store, words: str, found: list[str]) -> None:
    """Every word must be there; a word in the subject counts for more than one in the text."""
    assert [hit.message_id for hit in filled.search(words)] == found


def test_a_hit_says_where_it_stands(filled: Store) -> None:
    """The snippet marks the word."""
    (hit,) = filled.search("entschieden")
    assert hit.date == START
    assert (hit.sender, hit.subject, hit.source) == ("ines@brightwater.example", "Your application", "inbox.mbox #1")
    assert hit.snippet == "Sehr geehrte Frau Müller,\nleider haben wir uns anders [entschieden]."


def test_no_more_hits_than_asked_for(filled: Store) -> None:
    """The best first."""
    assert [hit.message_id for hit in filled.search("her", limit=1)] == ["heron"]


def test_a_query_holds_no_syntax_of_the_user() -> None:
    """All in quotation marks; the last word may go on."""
    assert as_query('a "b c" d:e -f NEAR(g)') == '"a" "b c" "d:e" "-f" "NEAR(g)"*'
    assert as_query('x "y z"') == '"x" "y z"'


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(alphabet=st.sampled_from("ab\"*^():+-{}\\'\0 \n;,éß漢́") | st.characters(), max_size=20))
def test_nothing_that_can_be_typed_is_an_error(filled: Store, words: str) -> None:
    """Any characters in any order."""
    assert len(filled.search(words)) <= 4
