"""Encoded words of header fields (RFC 2047), leniently."""

from __future__ import annotations

import base64
import binascii
import re

from onward.mail.charset import decode, repair

_WORD = re.compile(r"=\?([^?\s*]+)(?:\*[^?]*)?\?([bBqQ])\?(.*?)\?=", re.DOTALL)
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[^?\s]+\?[bBqQ]\?)")
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")


def decode_words(value: str) -> str:
    """`value` with its encoded words as text; a letter that was split between two words is whole again."""
    if "=?" not in value:
        return value
    value = _BETWEEN.sub(r"\1", value)
    out: list[str] = []
    pending, charset, position = b"", "", 0
    for word in _WORD.finditer(value):
        between = value[position : word.start()]
        if pending and (between or word[1].lower() != charset):
            out.append(_text(pending, charset))
            pending = b""
        out.append(between)
        charset, position = word[1].lower(), word.end()
        pending += _transfer_decoded(word[2].lower(), word[3])
    out.extend((_text(pending, charset), value[position:]))
    return "".join(out)


def _text(data: bytes, charset: str) -> str:
    return repair(decode(data, charset)[0])


def _transfer_decoded(encoding: str, payload: str) -> bytes:
    data = payload.encode("utf-8", "replace")
    if encoding == "q":
        return _HEX.sub(lambda match: bytes([int(match[1], 16)]), data.replace(b"_", b" "))
    try:
        return base64.b64decode(data.rstrip(b"=") + b"===")
    except (binascii.Error, ValueError):
        return b""
