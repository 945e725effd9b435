"""Hostile markup: nothing of it runs, loads or leads anywhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser as HTMLParser

from onward.web.markup import harmless

HOSTILE = [
    "<script>alert(1)</script><p>kept</p>",
    "<p onclick=alert(1)>kept</p>",
    "<img src=x onerror=alert(1) alt=kept>",
    "<svg><script>alert(1)</script></svg><p>kept</p>",
    "<svg/onload=alert(1)><p>kept</p>",
    '<a href="javascript:alert(1)">kept</a>',
    '<a href="jav&#x09;ascript:alert(1)">kept</a>',
    '<a href="data:text/html,<script>alert(1)</script>">kept</a>',
    '<iframe src="https://evil.example"></iframe><p>kept</p>',
    '<object data="https://evil.example"></object><p>kept</p>',
    '<embed src="https://evil.example"><p>kept</p>',
    '<form action="https://evil.example"><input name=a><button>x</button></form><p>kept</p>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example"><p>kept</p>',
    '<base href="https://evil.example/"><p>kept</p>',
    '<link rel=stylesheet href="https://evil.example/a.css"><p>kept</p>',
    "<style>@import url(https://evil.example)</style><p>kept</p>",
    '<p style="background:url(https://evil.example/a)">kept</p>',
    '<p style="background-image:url(https://evil.example/a)">kept</p>',
    '<p style="color:red;position:fixed;top:0;z-index:9">kept</p>',
    '<p style="width:expression(alert(1))">kept</p>',
    '<p style="behavior:url(a.htc)">kept</p>',
    '<table background="https://evil.example/a"><tr><td>kept</td></tr></table>',
    '<td background="https://evil.example/a">kept</td>',
    '<video src="https://evil.example/a" poster="https://evil.example/b"></video><p>kept</p>',
    '<audio src="https://evil.example/a" autoplay></audio><p>kept</p>',
    '<img srcset="https://evil.example/a 2x" alt="kept">',
    '<input type="image" src="https://evil.example/a"><p>kept</p>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math><p>kept</p>',
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript><p>kept</p>",
    "<!--[if mso]><script>alert(1)</script><![endif]--><p>kept</p>",
    "<template><script>alert(1)</script></template><p>kept</p>",
    '<p id="page" class="said" name="quiet">kept</p>',
    "<scr<script>ipt>alert(1)</scr</script>ipt><p>kept</p>",
    "<p>kept<a href=//evil.example>x",
    "<title></title><p>kept</p>",
    "<plaintext><script>alert(1)</script> kept",
]
FORBIDDEN_TAGS = frozenset(
    "script style iframe object embed form input button svg math meta link base video audio template noscript".split()
)
FORBIDDEN_ATTRIBUTES = frozenset("src srcset href action background poster id class name".split())


def harm_in(markup: str) -> list[str]:
    """What of a markup, parsed as a browser does, could run, load, lead away or lay itself over the page."""
    found = []
    for node in HTMLParser(f"<body>{markup}</body>").css("body *"):
        if node.tag in FORBIDDEN_TAGS:
            found.append(node.tag)
        for name, value in node.attributes.items():
            if name in FORBIDDEN_ATTRIBUTES or name.startswith("on"):
                found.append(name)
            if name == "style" and re.search(
                r"url\(|expression\(|position\s*:|behavior\s*:", value or "", re.IGNORECASE
            ):
                found.append(f"style {value}")
    return found


@pytest.mark.parametrize("markup", HOSTILE)
def test_hostile_markup_comes_out_harmless(markup: str) -> None:
    """The words stay, the rest is gone."""
    found = harmless(markup).markup
    assert "kept" in found
    assert harm_in(found) == []


@given(st.lists(st.sampled_from(HOSTILE) | st.text(max_size=30), max_size=6).map("".join))
def test_no_mixture_is_harmful(markup: str) -> None:
    """However such pieces stand together."""
    assert harm_in(harmless(markup).markup) == []


def test_what_was_blocked_is_counted() -> None:
    """Pictures and links that lead elsewhere; pictures that came along are none."""
    found = harmless(
        '<img src="https://t.example/p.gif" width=1><img src="cid:logo"><a href="https://x.example">a</a>'
        '<a href="mailto:a@b.example">b</a><img src="//t.example/q.gif">'
    )
    assert (found.pictures, found.links) == (2, 1)
