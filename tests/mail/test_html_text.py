"""HTML becomes the text that a reader sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.mail.body import markup_text
from onward.mail.html_text import html_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"),
        ("one<br>two<br><br>three", "one\ntwo\n\nthree"),
        ("<p>a  <b>b</b>\n c</p>", "a b c"),
        ("<style>p{}</style><script>x()</script><title>t</title><p>seen</p><!-- no -->", "seen"),
        ("<div style='display: none'>hidden</div><p>seen</p>", "seen"),
        ("<span style='max-height:0;overflow:hidden'>hidden</span><p>seen</p>", "seen"),
        ("<div hidden>hidden</div><p>seen</p>", "seen"),
        ("<div style='opacity:0.5;max-height:0.5em;overflow:hidden'>seen</div>", "seen"),
        ("<ul><li>one</li><li><p>two</p></li></ul>", "- one\n- two"),
        ("<ol><li>one<li>two</ol><p>end</p>", "1. one\n2. two\n\nend"),
        (
            "<table><tr><td>Role</td><td>Buyer</td></tr><tr><td>Place</td><td>Bremen</td></tr></table>",
            "Role\tBuyer\nPlace\tBremen",
        ),
        ("<p>see <a href='https://x.example/a'>our page</a></p>", "see our page"),
        ("<blockquote type='cite'><p>one</p><p>two</p></blockquote><p>mine</p>", "> one\n>\n> two\n\nmine"),
        ("<blockquote style='margin:0'><p>Dear Jo</p></blockquote>", "Dear Jo"),
        (
            "<div>On 2 March 2026, Tilda wrote:</div><blockquote>old</blockquote>",
            "On 2 March 2026, Tilda wrote:\n\n> old",
        ),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("Gr&uuml;&szlig;e &amp; more", "Grüße & more"),
        ("<p>cut <b>off", "cut off"),
        ("", ""),
    ],
)
def test_markup_reads_like_the_page(html: str, text: str) -> None:
    """Blocks, breaks, lists, tables, quotations, and nothing hidden."""
    assert html_text(html) == text


@pytest.mark.parametrize("depth", [5_000, 200_000])
def test_deep_nesting_is_read(depth: int) -> None:
    """A page of boxes in boxes; from some depth on, only its words."""
    assert html_text("<div>" * depth + "d&amp;ep") == "d&ep"


def test_charset_of_the_page_itself_is_used() -> None:
    """A part without a label whose document names its encoding."""
    findings: list[str] = []
    page = '<html><head><meta charset="windows-1251"></head><body>привет</body></html>'.encode("cp1251")
    assert (markup_text(page, "", findings), findings) == ("привет", [])


@given(st.text(alphabet="<>/abp divtrul='\" \n&;-!", max_size=120))
def test_any_markup_gives_text(html: str) -> None:
    """However broken, without tags of style or script in it."""
    assert "\r" not in html_text(html)
