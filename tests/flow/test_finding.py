"""Few words name an application, a letter, a step or a question, or the owner is told what would."""

from __future__ import annotations

import re
import shlex
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from onward.errors import AmbiguousError, NotFoundError
from onward.flow.finding import (
    find_application,
    find_question,
    find_step,
    in_order,
    looks_like_message,
    message_handle,
)
from onward.model.application import Application, Organization
from onward.model.question import Question, QuestionKind
from onward.model.record import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRMS = {"o-1": "Lark & Halyard", "o-2": "Larkspur Health", "o-3": "Größe GmbH"}
ROLES = {
    "a-11111111": ("o-1", "Planner"),
    "a-11222222": ("o-1", "Senior Planner"),
    "a-33333333": ("o-2", "Strategist"),
    "a-44444444": ("o-3", "Fräser (m/w/d)"),
    "a-55555555": ("", "Diver"),
}


@pytest.fixture
def record() -> Record:
    """Five applications, two of them at one firm."""
    return Record(
        organizations={known: Organization(known, name, name.lower()) for known, name in FIRMS.items()},
        applications={known: Application(known, firm, role) for known, (firm, role) in ROLES.items()},
    )


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("a-11111111", "a-11111111"),
        ("A-33", "a-33333333"),
        ("halyard, Planner & lark", "a-11111111"),
        ("lark senior", "a-11222222"),
        ("senior", "a-11222222"),
        ("Senior Planner at Lark and Halyard", "a-11222222"),
        ("at strategist", "a-33333333"),
        ("  LARKSPUR ", "a-33333333"),
        ("larks", "a-33333333"),
        ("groesse", "a-44444444"),
        ("größe fräser", "a-44444444"),
        ("gr frä", "a-44444444"),
        ("diver", "a-55555555"),
    ],
)
def test_words_name_an_application(record, words, found):
    """By id, by its beginning, by words of company and role; the closest wins."""
    assert find_application(record, words).id == found


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("a-11", r"'a-11' may be a-11111111 \(Lark & Halyard, Planner\); a-11222222 \(Lark & Halyard, Senior"),
        ("lark", r"'lark' may be a-11111111 .* Name one of them by its handle\."),
    ],
)
def test_several_are_listed_with_their_handles(record, words, sentence):
    """The owner chooses."""
    with pytest.raises(AmbiguousError, match=sentence):
        find_application(record, words)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "Name an application by its handle or by words"),
        ("--,--", "There is no application '--,--'."),
        ("zeppelin", "There is no application 'zeppelin'. `onward applications` lists them all."),
        ("larkspur helth", "Did you mean Larkspur Health?"),
        ("a-99", "There is no application 'a-99'."),
    ],
)
def test_none_is_told_with_what_may_help(record, words, sentence):
    """One sentence that says what to try."""
    with pytest.raises(NotFoundError, match=re.escape(sentence)):
        find_application(record, words)


def test_an_empty_record_says_how_to_begin():
    """There is nothing to list."""
    with pytest.raises(NotFoundError, match="`onward add application` notes one"):
        find_application(Record(), "lark")


@pytest.mark.parametrize("words", ["s-a-33333333-thanks", "larkspur thanks", "a-33 thanks"])
def test_a_step_is_named_by_its_id_or_by_application_and_counsel(record, words):
    """As a plan shows it."""
    assert find_step(record, words) == "s-a-33333333-thanks"


@pytest.mark.parametrize("words", ["thanks", "larkspur", "larkspur dance", "s-a-33333333", ""])
def test_words_that_name_no_step_are_told(record, words):
    """An application alone is no step."""
    with pytest.raises(NotFoundError):
        find_step(record, words)


def test_questions_are_numbered_newest_first(record):
    """By number, or by the beginning of the id."""
    questions = tuple(
        Question(f"q-{n}a", QuestionKind.KIND, f"m{n}", datetime(2026, 3, n, tzinfo=UTC), "What?", ())
        for n in (1, 3, 2)
    )
    asked = Record(questions=questions)
    assert [question.id for question in in_order(questions)] == ["q-3a", "q-2a", "q-1a"]
    assert find_question(asked, "1").id == find_question(asked, "q-3").id == "q-3a"
    with pytest.raises(AmbiguousError):
        find_question(asked, "q-")
    for words in ("0", "4", "q-9", "what"):
        with pytest.raises(NotFoundError):
            find_question(asked, words)


class Ids:
    """A store that knows nothing but ids."""

    def __init__(self, ids: Sequence[str]) -> None:
        self.ids = ids

    def find_message(self, prefix: str) -> str:
        """The only id that begins so."""
        found = [known for known in self.ids if known.startswith(prefix)]
        if len(found) != 1 and prefix not in found:
            raise AmbiguousError(prefix)
        return found[0]


@pytest.mark.parametrize(
    "ids",
    [
        ["20261123.1@lark.example", "20261123.12@lark.example"],
        ["edadbafacade@lark.example", "edadbafacadeface@lark.example"],
        ["a-1f3c77@lark.example", "a-1f3c78@lark.example"],
        ["$HOME;'x'1@lark.example", "$HOME;'x'2@lark.example"],
        ["sha256-00aa", "sha256-00ab", "x1"],
    ],
)
def test_a_handle_of_a_letter_names_it_alone_and_can_be_typed(ids):
    """It is never taken for an application's handle, and a shell gives it back unchanged."""
    for known in ids:
        (typed,) = shlex.split(message_handle(Ids(ids), known))  # type: ignore[arg-type]
        assert looks_like_message(typed)
        assert Ids(ids).find_message(typed) == known
