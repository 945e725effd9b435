"""The few pieces that the pictures of the numbers are made of; words are escaped, and cut to the room they have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDE, NARROW = 720, 320
"""The widths of the view box for which each picture is drawn: a screen, and a telephone."""
LETTER = 7.6  # about the width of a letter of 14px text, in units of the view box
# What XML 1.0 does not allow in a document.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_FRAME = Markup(
    '<svg class="picture {kind}" role="img" aria-labelledby="{id}-title {id}-desc" viewBox="0 0 {width} {height}" '
    'xmlns="http://www.w3.org/2000/svg"><title id="{id}-title">{title}</title><desc id="{id}-desc">{desc}</desc>'
    "{parts}</svg>"
)
_TEXT = Markup('<text class="{kind}" x="{x}" y="{y}" text-anchor="{anchor}">{words}</text>')
_BOX = Markup('<rect class="{kind}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{round}"/>')
_LINE = Markup('<line class="{kind}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>')
_DOT = Markup('<circle class="{kind}" cx="{x}" cy="{y}" r="{r}"/>')


@dataclass(frozen=True, slots=True)
class Caption:
    """What a picture is called.

    Attributes:
        id: of the element, of letters, digits and hyphens; each drawing on a page has its own.
        title: what it shows.
        desc: what is to be seen, in a sentence.
    """

    id: str
    title: str
    desc: str


def frame(caption: Caption, kind: str, width: float, height: float, parts: Iterable[Markup]) -> Markup:
    """A whole picture."""
    return _FRAME.format(
        kind=kind,
        id=caption.id,
        width=at(width),
        height=at(height),
        title=clean(caption.title),
        desc=clean(caption.desc),
        parts=Markup("").join(parts),
    )


def text(words: str, x: float, y: float, room: float, anchor: str = "start", kind: str = "") -> Markup:
    """Words at a place, cut when they would take more than `room`; nothing when not even one letter fits."""
    fit = fitted(words, room)
    return _TEXT.format(kind=kind, x=at(x), y=at(y), anchor=anchor, words=fit) if fit else Markup("")


def box(kind: str, x: float, y: float, width: float, height: float, rounded: float = 0) -> Markup:
    """A rectangle from its upper left corner."""
    return _BOX.format(kind=kind, x=at(x), y=at(y), width=at(width), height=at(height), round=at(rounded))


def line(kind: str, x1: float, y1: float, x2: float, y2: float) -> Markup:
    """A straight line."""
    return _LINE.format(kind=kind, x1=at(x1), y1=at(y1), x2=at(x2), y2=at(y2))


def dot(kind: str, x: float, y: float, r: float) -> Markup:
    """A filled circle."""
    return _DOT.format(kind=kind, x=at(x), y=at(y), r=at(r))


def clean(words: str) -> str:
    """Words without what XML forbids; they are escaped where they are put in."""
    return _NO_XML.sub("", words)


def fitted(words: str, room: float) -> str:
    """Words on one line, cut with "…" to about the room that they have."""
    words = " ".join(clean(words).split())
    most = int(max(0.0, room) / LETTER)
    return words if len(words) <= most else words[: most - 1].rstrip() + "…" if most > 1 else ""


def at(value: float) -> str:
    """A coordinate with no more digits than a screen can show."""
    return f"{value:.1f}".removesuffix(".0")
