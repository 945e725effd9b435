"""The MIME tree of a mail, whichever parser read it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class Leaf(Protocol):
    """Where the bytes and the parameters of a part come from, when they are asked for."""

    @property
    def content(self) -> bytes | None:
        """The bytes after transfer decoding; raises `PartError` when they cannot be decoded."""

    @property
    def content_type(self) -> str:
        """The whole Content-Type value, with its parameters."""


class PartError(Exception):
    """A part could not be decoded by this parser; another may be able to."""


@dataclass(slots=True)
class Part:
    """One node of the tree.

    Attributes:
        media_type: such as `text/plain`, lower case.
        disposition: `inline`, `attachment` or "".
        name: the file name, "" when there is none.
        content_id: without brackets, "" when there is none.
        leaf: where the bytes come from.
        children: the parts of a multipart; for `message/rfc822` the root of the mail inside.
    """

    media_type: str
    disposition: str
    name: str
    content_id: str
    leaf: Leaf
    children: list[Part] = field(default_factory=list)

    def parameter(self, name: str) -> str:
        """A parameter of the Content-Type, "" when absent."""
        match = _PARAMETERS[name].search(self.leaf.content_type)
        if match is None:
            return ""
        value = match[1] if match[1] is not None else match[2]
        # RFC 2231: charset'language'value
        return value.rpartition("'")[2] if "'" in value else value

    @property
    def data(self) -> bytes:
        """The decoded bytes, b"" for a container."""
        return self.leaf.content or b""


_PARAMETERS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf';\s*{name}\*?(?:0\*?)?\s*=\s*(?:"([^"]*)"?|([^\s;"]+))', re.IGNORECASE)
    for name in ("charset", "format", "delsp", "method")
}


def value_of(headers: Mapping[str, list[str]], name: str) -> str:
    """The first value of a field whatever the case of its name, "" when absent."""
    values = headers.get(name)
    if values is None:
        low = name.lower()
        values = next((found for key, found in headers.items() if key.lower() == low), None)
    return values[0] if values else ""
