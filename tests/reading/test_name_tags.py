"""Where a mail names somebody or something."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.model.message import Address
from onward.model.reading import SenderRole
from onward.reading.name_tags import Mention, mentions
from onward.reading.prepare import prepare
from tests.reading.letters import message

if TYPE_CHECKING:
    from onward.model.message import Message

LETTER = (
    "Dear Jane,\n\nThank you for applying for the position of Data Engineer at Harrowgate Analytics.\n"
    "My colleague Marta Quill will call you on Monday.\n\nKind regards,\nTobias Wren\nHarrowgate Analytics Ltd"
)
PIECES = st.sampled_from(
    [
        "Dear",
        "Frau",
        "Müller",
        "GmbH",
        "at",
        "Harrowgate",
        "-",
        "\n",
        "\n\n",
        "Kind regards,",
        ".",
        "(m/w/d)",
        "İ",
        "ß",
        "🙂",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join))


def named(mail: Message) -> tuple[Mention, ...]:
    """The mentions of a mail of an employer."""
    return mentions(prepare(mail), SenderRole.EMPLOYER)


@pytest.fixture(scope="module")
def found() -> tuple[Mention, ...]:
    """What the letter above names."""
    mail = message(LETTER, subject="Your application", sender="jobs@harrowgate-analytics.example")
    return named(mail)


@pytest.mark.parametrize(
    ("tag", "value"),
    [("C", "Harrowgate Analytics"), ("R", "Data Engineer"), ("P", "Marta Quill"), ("P", "Tobias Wren")],
)
def test_what_a_letter_names_is_found(found: tuple[Mention, ...], tag: str, value: str) -> None:
    """Employer, role and people."""
    assert (tag, value) in {(mention.tag, mention.value) for mention in found}


def test_spans_hold_the_words(found: tuple[Mention, ...]) -> None:
    """In the stretch and, as evidence, in the mail."""
    mail = message(LETTER)
    for mention in found:
        assert " ".join(mention.stretch.text[mention.start : mention.end].split()) == mention.value
        evidence = mention.evidence(mail)
        assert LETTER[evidence.start : evidence.end] == evidence.text
        assert 0 < mention.probability <= 1


def test_names_of_subject_and_sender_are_told_by_their_place() -> None:
    """They stand outside the text."""
    mail = message("Hello,\n\nplease see below.", subject="Data Engineer at Harrowgate Analytics")
    assert {mention.evidence(mail).place for mention in named(mail)} <= {"subject", "sender", "text"}
    assert [mention.evidence(mail).place for mention in named(mail) if mention.tag == "R"] == ["subject"]


def test_a_mention_can_be_cut_to_a_part(found: tuple[Mention, ...]) -> None:
    """Value and evidence follow."""
    whole = next(mention for mention in found if mention.value == "Marta Quill")
    part = whole.within(whole.start, whole.start + len("Marta"))
    assert part.value == part.evidence(message(LETTER)).text == "Marta"


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, subject=TEXTS, name=TEXTS)
def test_any_mail_can_be_read_and_spans_lie_in_it(text: str, subject: str, name: str) -> None:
    """Nothing raises, and no span leaves its stretch or holds nothing."""
    mail = replace(message(text, subject=subject), sender=Address(name, "jobs@firm.example"))
    for mention in named(mail):
        assert 0 <= mention.start < mention.end <= len(mention.stretch.text)
        assert mention.tag in ("C", "A", "R", "P")
        if mention.stretch.region not in ("sender", "subject"):
            evidence = mention.evidence(mail)
            assert text[evidence.start : evidence.end] == evidence.text
