"""Cutting letters into sentences."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.reading.sentences import line_spans, spans

CASES = [
    ("We met Ms. Lopez at 3 p.m. on Tues. and liked it. Thank you.", 2),
    ("Dear Jo,\n\nthank you. We chose another.", 3),
    ("We have decided to move forward with other\ncandidates whose experience fits. Regards", 2),
    ("Please bring:\n- your passport\n- two references", 3),
    ("See https://firm.example/jobs?id=1.2 for more. Bye!", 2),
    ("Wir haben z. B. am 3. Mai Zeit. Passt das?", 2),
    ("Your score was 4.5 of 10 points. Well done", 2),
    ("Ihre Bewerbung (Kennz. 2026-114) liegt vor. Danke.", 2),
    ("Wir sehen uns am Mo. 3. Mai in der Abt. Einkauf. Bis dann!", 2),
    ("Mme. Garnier et M. Baud vous attendent. Bonne journée.", 2),
    ("La Sra. Vidal y el Dr. Soler le esperan. Un saludo.", 2),
    ("A Dra. Lopes e o Eng. Reis recebem-na. Obrigada.", 2),
    ("La dott.ssa Prina e l'ing. Sala la aspettano. Saluti.", 2),
    ("Mevr. Stam en dhr. de Wit bellen. Groeten.", 2),
    ("La référence est réf. 2026. Vous savez pourquoi.", 2),
    ("I can do Wed. Thank you.", 2),
    ("", 0),
    ("   \n\n  ", 0),
]


@pytest.mark.parametrize(("text", "count"), CASES)
def test_sentences_are_counted_as_a_reader_would(text: str, count: int) -> None:
    """Titles, clock times, wrapped lines, lists, addresses, ordinals."""
    assert len(list(spans(text, 0, len(text)))) == count


@given(st.text(alphabet="ab .!?\n\t-*,:DrMs1ü…", max_size=200))
def test_spans_are_in_order_stripped_and_lose_no_word(text: str) -> None:
    """Every character that is not white space lies in exactly one sentence."""
    found = list(spans(text, 0, len(text)))
    assert all(start < end and text[start:end] == text[start:end].strip() for start, end in found)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(found))
    assert "".join("".join(text[a:b].split()) for a, b in found) == "".join(text.split())


@given(st.text(max_size=200))
def test_lines_lose_no_word(text: str) -> None:
    """Line spans cover all that is not white space."""
    found = list(line_spans(text, 0, len(text)))
    assert "".join("".join(text[a:b].split()) for a, b in found) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We chose somebody else at Quill Ltd. What we missed was SQL.", 2),
        ("Thank you for applying to Brandau Inc. Unfortunately, it is a no.", 2),
        ("Gracias por tu interés en Norte S.L. Lamentablemente no seguimos.", 2),
        ("You applied to Quill Ltd. London for a role.", 1),
        ("Palmer Co. Recruiting has your letter.", 1),
    ],
)
def test_the_name_of_a_firm_may_end_a_sentence(text: str, count: int) -> None:
    """Behind a legal form a word that begins sentences begins one; a name goes on."""
    assert len(list(spans(text, 0, len(text)))) == count
