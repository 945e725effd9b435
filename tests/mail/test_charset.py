"""Bytes become letters whatever their encoding is said to be."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from onward.mail.charset import decode, repair

TEXT = "Grüße aus Köln – für „Größe“ und 5 €"


@pytest.mark.parametrize(
    ("data", "declared", "text", "code"),
    [
        (b"plain", "", "plain", ""),
        (b"plain", "us-ascii", "plain", ""),
        (b"plain", "'UTF-8'", "plain", ""),
        (TEXT.encode(), "utf-8", TEXT, ""),
        (TEXT.encode(), "", TEXT, ""),
        (TEXT.encode(), "iso-8859-1", TEXT, ""),
        (TEXT.encode(), "us-ascii", TEXT, ""),
        (TEXT.encode(), "utf8mb4", TEXT, ""),
        (TEXT.encode("cp1252"), "windows-1252", TEXT, ""),
        (TEXT.encode("cp1252"), "iso-8859-1", TEXT, ""),
        (TEXT.encode("cp1252"), "us-ascii", TEXT, ""),
        (TEXT.encode("cp1252"), "utf-8", TEXT, "charset-wrong"),
        (TEXT.encode("cp1252"), "", TEXT, "charset-missing"),
        (TEXT.encode("cp1252"), "unknown-8bit", TEXT, "charset-missing"),
        (TEXT.encode("cp1252"), "x-nonsense", TEXT, "charset-unknown"),
        (TEXT.encode("cp1252"), "unicode_escape", TEXT, "charset-unknown"),
        (b"fine", "rot13", "fine", "charset-unknown"),
        ("für".encode("latin-1"), "latin1", "für", ""),
        ("żółw".encode("iso-8859-2"), "iso-8859-2", "żółw", ""),
        ("привет".encode("koi8-r"), "KOI8-R", "привет", ""),
        ("你好".encode("gb18030"), "gb2312", "你好", ""),
        ("こんにちは".encode("iso2022_jp"), "iso-2022-jp", "こんにちは", ""),
        ("grün".encode("utf-16"), "utf-16", "grün", ""),
        ("grün".encode("utf-8-sig"), "", "grün", ""),
        ("grün".encode("utf-16"), "", "grün", ""),
        (b"caf\xe9 \x81", "windows-1252", "café \x81", ""),
        (
            "Grüße für Jörg, schöne Größe".encode() + b"\xff",
            "utf-8",
            "Grüße für Jörg, schöne Größe\ufffd",
            "charset-wrong",
        ),
    ],
)
def test_letters_come_out_right(data: bytes, declared: str, text: str, code: str) -> None:
    """Right, wrong, missing and unknown labels; a guess is told."""
    assert decode(data, declared) == (text, code)


@pytest.mark.parametrize(
    ("damaged", "text"),
    [
        ("fÃ¼r", "für"),
        ("GrÃ¼ÃŸe", "Grüße"),
        ("schÃ¶n â€“ wirklich", "schön – wirklich"),
        ("â€œquotedâ€\x9d", "“quoted”"),
        ("we donâ€™t", "we don’t"),
        ("Â©", "©"),
        ("FÃƒÂ¼r", "Für"),
        ("ðŸ‘\x8d", "👍"),
        ("für", "für"),
        ("CAFÉ®", "CAFÉ®"),
        ("SÃO PAULO", "SÃO PAULO"),
        ("Âge d'or", "Âge d'or"),
        ("Buchstabe „Ä“", "Buchstabe „Ä“"),
        ("pâté", "pâté"),
    ],
)
def test_letters_encoded_twice_are_repaired_only_when_certain(damaged: str, text: str) -> None:
    """What no language writes is put right; what one may write stays."""
    assert repair(damaged) == text


@given(
    st.binary(max_size=200), st.text(max_size=12) | st.sampled_from(["utf-8", "cp1252", "utf-16", "iso-2022-jp", "hz"])
)
def test_decoding_never_fails(data: bytes, declared: str) -> None:
    """Any bytes under any label give text."""
    assert isinstance(decode(data, declared)[0], str)


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=255, exclude_categories=["Cc"]), max_size=60))
def test_repair_undoes_a_double_encoding(text: str) -> None:
    """Western text that is whole and was encoded twice comes back as it was."""
    assume(repair(text) == text)
    twice = text.encode().decode("latin-1")
    assert repair(twice) == text
