"""Promises that hold for any mail: the finders never raise, point into the text, and are quick."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.reading.company import find_company
from onward.reading.dates import find_dates
from onward.reading.name_tags import mentions
from onward.reading.people import find_people
from onward.reading.prepare import prepare
from onward.reading.requisition import find_requisition
from onward.reading.role import find_role
from onward.reading.senders import sender_role
from tests.reading.mails import found_company, found_people, found_role, mail

WORDS = st.sampled_from(
    """
    Thank you for applying to the Senior Data Analyst position at Vantry , GmbH & Co. KG . ! \n\n [COMPANY] <ROLE>
    (m/w/d) vielen Dank für Ihre Bewerbung als Entwickler bei der Lindenau AG interview with Dr. Anna-Lena Müller
    and Tom O'Neil on Monday 14 December 31.02.2026 12/31/26 at 2:30 pm CET within two weeks bis zum Ende nächster
    Woche Req ID: R-20331 Kennziffer Best regards Recruiter | — – - : ; “ ” ( ) @ jane@vantry.example your our the a
    of X İ ß ǅ 00:00 29 Feb 2026-13-40
    """.split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=400), st.lists(WORDS, max_size=80).map(" ".join), st.lists(WORDS, max_size=60).map("\n".join)
)


def all_facts(message):
    """Everything that the finders say of a mail: values with their evidence."""
    letter = prepare(message)
    company = found_company(message)
    facts = [company.company, company.agency, found_role(message), find_requisition(letter)]
    people = found_people(message)
    return [fact for fact in facts if fact], people, find_dates(letter)


@settings(max_examples=150, deadline=None)
@given(subject=TEXTS, text=TEXTS, name=TEXTS)
def test_evidence_is_the_text_at_its_span(subject, text, name):
    """Whatever the text: nothing raises, and every span holds the words that it claims."""
    message = mail(" ".join(subject.split()), text, f"{name.replace('<', '')} <x@vantry.example>")
    facts, people, dates = all_facts(message)
    for evidence in [fact.evidence for fact in facts] + [person.evidence for person in people]:
        if evidence.place == "text":
            assert 0 <= evidence.start < evidence.end <= len(text)
            assert evidence.text == text[evidence.start : evidence.end]
        else:
            assert (evidence.start, evidence.end) == (0, 0)
    for fact in facts:
        assert 0 < fact.confidence < 1
        assert fact.value == " ".join(fact.value.split()) != ""
    for dated in dates:
        assert dated.phrase == text[dated.start : dated.end]
        assert dated.at is None or dated.at.utcoffset() is not None


@pytest.mark.parametrize(
    "text",
    [
        " " * 100_000,
        "a " * 50_000,
        "A " * 50_000,
        "a\n" * 50_000,
        "interest in " * 9_000,
        "the position of the " * 5_000,
        "x" + " " * 100_000 + "y",
        "1." * 50_000,
        "12:30 - " * 12_000,
        "(" * 100_000,
        "Bewerbung als " * 7_000,
        "Jane Doe and " * 7_000,
        "14 December " * 8_000,
        "interview with " * 7_000,
        "GmbH " * 20_000,
    ],
    ids=lambda text: text[:14].strip() or "spaces",
)
def test_hostile_text_is_read_quickly(text):
    """No pattern goes astray: 100 kB of one thing take less than a quarter of a second."""
    message = mail(text[:2_000], text, "Vantry <jobs@vantry.example>")
    letter, role = prepare(message), sender_role(message)
    began = time.perf_counter()
    named = mentions(letter, role)
    company = find_company(letter, role, named)
    find_role(letter, named)
    find_requisition(letter)
    find_people(letter, frozenset(), company, named)
    find_dates(letter)
    assert time.perf_counter() - began < 0.25
