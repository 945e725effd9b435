"""Address headers (RFC 5322 3.4, and what senders make of it)."""

from __future__ import annotations

import re

from onward.mail.cleaning import one_line, visible
from onward.mail.encoded_words import decode_words
from onward.model.message import Address

_PLAIN = re.compile(r'\s*"?([^"<>@,;:()\\=]*?)"?\s*<\s*([^<>@\s,;"()]+@[^<>@\s,;"()]+)\s*>\s*')
_TOKEN = re.compile(
    r"""(?P<encoded>=\?[^?\s]+\?[bBqQ]\?[^?]*\?=)
      | "(?P<quoted>(?:[^"\\]|\\.)*)(?:"|\\?\Z)
      | <(?P<angle>[^<>]*)>
      | \((?P<comment>[^()]*)\)
      | (?P<end>[,;])
      | (?P<text>[^",;<(=]+|.)""",
    re.VERBOSE | re.DOTALL,
)
_UNESCAPE = re.compile(r"\\(.)", re.DOTALL)
_GROUP = re.compile(r"^[^@]*:")
_BETWEEN_WORDS = re.compile(r"""[\s<>,;:"'()\[\]]+""")


def addresses(value: str) -> tuple[Address, ...]:
    """Every mailbox of an address header whose encoded words are not yet decoded, in order; groups are flattened."""
    if not value:
        return ()
    simple = _PLAIN.fullmatch(value)
    if simple:
        return (_address(simple[1], simple[2]),)
    return tuple(_found(value))


def _found(value: str) -> list[Address]:
    found: list[Address] = []
    pending = ""  # "Müller, Anna <a@x.example>" without its quotes comes in two pieces
    for piece in _pieces(value):
        name, address = piece.result()
        if address:
            found.append(_address(f"{pending}, {name}" if pending else name, address))
            pending = ""
        elif name:
            pending = f"{pending}, {name}" if pending else name
    if pending:
        found.append(Address(_name(pending), ""))
    return found


class _Piece:
    """What stands between two commas."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.comment = ""
        self.angle: str | None = None

    def result(self) -> tuple[str, str]:
        """The raw name and address."""
        name = _GROUP.sub("", "".join(self.words)).strip()
        if self.angle is not None and "@" in self.angle:
            return name or self.comment, self.angle
        bare = next((word for word in _BETWEEN_WORDS.split(name) if "@" in word[1:-1]), "")
        if bare:
            return self.comment or name.replace(bare, "").strip(), bare
        return name or self.comment or (self.angle or ""), ""


def _pieces(value: str) -> list[_Piece]:
    pieces = [_Piece()]
    for token in _TOKEN.finditer(value):
        kind, current = token.lastgroup, pieces[-1]
        if kind == "end":
            pieces.append(_Piece())
        elif kind == "angle":
            current.angle = token["angle"].strip()
        elif kind == "comment":
            current.comment = token["comment"]
        elif kind == "quoted":
            current.words.append(_UNESCAPE.sub(r"\1", token["quoted"]))
        else:
            current.words.append(token.group())
    return pieces


def _address(name: str, address: str) -> Address:
    plain = "".join(visible(address).split()).lower().removeprefix("mailto:").strip("'\"")
    shown = _name(name)
    return Address("" if shown.lower() == plain else shown, plain)


def _name(raw: str) -> str:
    name = one_line(decode_words(raw)).strip(" ,;<>")
    if len(name) > 1 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    return name
