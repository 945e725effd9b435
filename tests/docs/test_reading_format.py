"""The documented shape of a reading is the one that the program prints."""

import dataclasses
import re
from pathlib import Path

import pytest

from onward.flow.reading_format import FORMAT, as_line
from onward.model.message import Address, Message
from onward.model.reading import (
    DateMeaning,
    FeedbackPoint,
    FeedbackStage,
    FeedbackStance,
    Kind,
    Part,
    ReasonCode,
    Sense,
    SentenceLabel,
    Topic,
)
from onward.reading.read import read

PAGE = Path("docs/reading-format.md").read_text(encoding="utf-8")
MESSAGE = Message("m1", "0" * 16, None, Address("", "jobs@firm.example"), "Your application", "We filled the role.")


def test_every_key_is_documented_and_no_other() -> None:
    """The table lists the keys of a line, each once."""
    first_cells = re.findall(r"^\| (`.+?`(?:, `.+?`)*) \|", PAGE, re.MULTILINE)
    documented = [key for cell in first_cells for key in re.findall(r"`(\w+)`", cell)]
    assert sorted(documented) == sorted(as_line(MESSAGE, read(MESSAGE)))


def test_the_version_is_documented() -> None:
    """The page names the version that lines carry."""
    assert f"| `format` | `{FORMAT}` |" in PAGE


@pytest.mark.parametrize(
    "words", [Kind, ReasonCode, SentenceLabel, Part, DateMeaning, FeedbackStance, Topic, FeedbackStage, Sense]
)
def test_every_word_of_the_shape_is_documented(words: type) -> None:
    """Kinds, codes, labels, parts and meanings stand on the page as they are spelled in a line."""
    assert [word.value for word in words if f"`{word.value}`" not in PAGE] == []


def test_a_point_of_feedback_stands_in_the_line_with_every_field() -> None:
    """Under the names of the model, all of which the page names."""
    point = FeedbackPoint("Too long.", 3, 12, Topic.ANSWERS, FeedbackStage.INTERVIEW, Sense.IMPROVE, changeable=True)
    line = as_line(MESSAGE, dataclasses.replace(read(MESSAGE), points=(point,)))
    assert line["points"] == [dataclasses.asdict(point)]
    row = next(line for line in PAGE.splitlines() if line.startswith("| `points`"))
    assert all(f'"{field.name}"' in row for field in dataclasses.fields(point))
