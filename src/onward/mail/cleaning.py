"""Text as it came → text as it is read: plain line ends and spaces, nothing invisible."""

from __future__ import annotations

import re

_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACE = re.compile(r"[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Soft hyphen, joiners, zero-width and direction marks, byte order marks, tags; then lone surrogates.
_INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_GAP = re.compile(r"\n{4,}")


def visible(text: str) -> str:
    """`text` without invisible characters and controls; every line end is a line feed and every space a space."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if text.replace("\n", "").isprintable() and "\u034f" not in text:
        return text  # the common case: `isprintable` knows separators, controls and format characters
    if not text.isascii():
        text = _INVISIBLE.sub("", _SPACE.sub(" ", text))
    text = _LINE_END.sub("\n", text)
    return _CONTROL.sub("", text)


def body_text(text: str) -> str:
    """The text of a body: visible, no white space at the ends of lines, no long gaps, no blank lines around it."""
    text = "\n".join(map(str.rstrip, visible(text).split("\n"))).strip()
    return _GAP.sub("\n\n\n", text) if "\n\n\n\n" in text else text


def one_line(text: str) -> str:
    """`text` as a single line with single spaces."""
    return " ".join(visible(text).split())
