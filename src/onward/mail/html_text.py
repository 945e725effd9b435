"""HTML → text as a reader sees it: blocks on lines, lists with bullets, quotations with `>`, nothing hidden."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from onward.mail.quotation import is_attribution

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_LONGEST = 2_000_000  # characters; no letter is longer
_MOST_OPEN = 10_000  # elements left open; the parser's time grows with the square of the depth
_DEEPEST_QUOTATION = 8
_TAG = re.compile(r"<[^<>]*>?")
_SKIPPED = frozenset(
    (
        "style script head title template object iframe svg math audio video canvas map select datalist noframes"
        " -comment"
    ).split()
)
_BLANK_LINE = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr".split())
_NEW_LINE = frozenset(
    (
        "div tr li dt dd section article header footer main aside nav address center form fieldset figure figcaption"
        " caption body"
    ).split()
)
_BLOCKS = _BLANK_LINE | _NEW_LINE
_CELLS = frozenset(("td", "th"))
_HIDING = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|(?<![\w-])max-height:0(?![.\d]*[1-9])|(?<![\w-])opacity:0(?![.\d]*[1-9])"
)
# A document without these hides nothing (`max-height:0` needs `overflow:hidden`), and no attribute is looked at.
_MARKS_OF_HIDING = ("hidden", "display:none", "display: none", "DISPLAY", "opacity")
_QUOTE_CLASS = re.compile(r"quote|cite", re.IGNORECASE)
_CELL_END = "\ue000"  # stands for a tab until spaces are folded
_CELL_GAP = re.compile(rf"[ ]*(?:{_CELL_END}[ ]*)+")


def html_text(html: str) -> str:
    """The text of a document or fragment; "" when it shows none."""
    html = html[:_LONGEST]
    if html.count("<") - 2 * html.count("</") > _MOST_OPEN:
        return unescape(_TAG.sub("\n", html)).strip()
    tree = LexborHTMLParser(html)
    page = _Page(watch_hidden=any(mark in html for mark in _MARKS_OF_HIDING))
    if tree.body is not None:
        _walk(tree.body, page)
    return page.text()


def _walk(body: LexborNode, page: _Page) -> None:
    """Visit every node in order without recursion: newsletters nest thousands deep."""
    open_tags: list[str] = []
    node = body.child
    while node is not None:
        if page.enter(node):
            child = node.child
            if child is not None:
                open_tags.append(node.tag or "")
                node = child
                continue
            page.leave(node.tag or "")
        following = node.next
        while following is None and open_tags:
            node = node.parent
            if node is None:
                return
            page.leave(open_tags.pop())
            following = node.next
        node = following


class _Page:
    """The lines written so far."""

    def __init__(self, *, watch_hidden: bool) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._watch_hidden = watch_hidden
        self._gap = False
        self._quotes: list[bool] = []
        self._lists: list[int | None] = []
        self._bullet = ""
        self._depth = 0
        self._preformatted = 0

    def text(self) -> str:
        """Everything written."""
        self._end_line()
        return "\n".join(self._lines).strip("\n")

    def enter(self, node: LexborNode) -> bool:
        """Begin a node; False when it is complete or not shown."""
        tag = node.tag or ""
        if tag == "-text":
            self._write(node.text_content or "")
            return False
        if tag == "br":
            self._break_line()
            return False
        if tag in _SKIPPED or (self._watch_hidden and _is_hidden(node)):
            return False
        if tag in _BLOCKS:
            self._open_block(tag, node)
        elif tag in _CELLS and self._line:
            self._line.append(_CELL_END)
        return True

    def leave(self, tag: str) -> None:
        """End a node."""
        if tag not in _BLOCKS:
            return
        if self._line:
            self._end_line()
        if tag in _BLANK_LINE:
            self._gap = True
        if tag == "li":
            self._bullet = ""
            self._gap = False
        elif tag == "blockquote":
            self._quotes.pop()
        elif tag in ("ul", "ol"):
            self._lists.pop()
        elif tag == "pre":
            self._preformatted -= 1

    def _open_block(self, tag: str, node: LexborNode) -> None:
        if self._line:
            self._end_line()
        if tag in _BLANK_LINE and not self._bullet:
            self._gap = True
        if tag == "blockquote":
            self._quotes.append(self._is_quotation(node))
        elif tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else None)
            self._gap = len(self._lists) == 1
        elif tag == "li":
            self._bullet = self._next_bullet()
        elif tag == "pre":
            self._preformatted += 1

    def _write(self, text: str) -> None:
        if not self._preformatted or "\n" not in text:
            self._line.append(text)
            return
        first, *others = text.split("\n")
        self._line.append(first)
        for other in others:
            self._break_line()
            self._line.append(other)

    def _next_bullet(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return "- "
        self._lists[-1] += 1
        return f"{self._lists[-1]}. "

    def _end_line(self) -> None:
        """Finish the line if anything stands on it."""
        line = " ".join("".join(self._line).split())
        self._line.clear()
        if not line or not line.strip(_CELL_END + " "):
            return
        if _CELL_END in line:
            line = _CELL_GAP.sub("\t", line.strip(_CELL_END + " "))
        depth = min(sum(self._quotes), _DEEPEST_QUOTATION)
        prefix = "> " * depth
        if self._gap and self._lines:
            self._lines.append(("> " * min(depth, self._depth)).rstrip())
        self._depth = depth
        self._gap = False
        self._lines.append(f"{prefix}{self._bullet}{line}")
        self._bullet = ""

    def _break_line(self) -> None:
        """A line end that the writer set: on an empty line it makes a blank one."""
        if any(not piece.isspace() for piece in self._line if piece):
            self._end_line()
        else:
            self._line.clear()
            self._gap = True

    def _is_quotation(self, node: LexborNode) -> bool:
        """Whether a blockquote holds somebody else's words and is not just indented."""
        attributes = node.attributes
        if (attributes.get("type") or "").lower() == "cite" or _QUOTE_CLASS.search(attributes.get("class") or ""):
            return True
        return bool(self._lines) and is_attribution(self._lines[-1])


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    if "hidden" in attributes:
        return True
    style = attributes.get("style") or ""
    return bool(style) and _HIDING.search("".join(style.split()).lower()) is not None
