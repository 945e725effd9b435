"""Compressed RTF (MS-OXRTFCP) → text: where Outlook keeps a body that it stores nowhere else."""

from __future__ import annotations

import re
import struct

from onward.mail.charset import western
from onward.mail.cleaning import body_text

_PRELOADED = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier"
    b"{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_HEADER = 16  # bytes: sizes, kind, checksum
_WINDOW = 4096
_LARGEST = 4 << 20
_TOKEN = re.compile(rb"\\'([0-9A-Fa-f]{2})|\\([a-zA-Z]+)(-?\d+)? ?|\\(.)|([{}])|([^\\{}\r\n]+)", re.DOTALL)
_BREAKS = {
    b"par": "\n",
    b"line": "\n",
    b"tab": "\t",
    b"cell": "\t",
    b"row": "\n",
    b"emdash": "—",
    b"endash": "–",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
}
_SILENT = frozenset(
    (
        b"fonttbl",
        b"colortbl",
        b"stylesheet",
        b"info",
        b"pict",
        b"htmltag",
        b"generator",
        b"listtable",
        b"themedata",
        b"mhtmltag",
    )
)


def rtf_text(data: bytes) -> str:
    """The words of a compressed RTF body, "" when it is damaged."""
    rtf = decompressed(data)
    return body_text(_words(rtf)) if rtf else ""


def decompressed(data: bytes) -> bytes:
    """RTF as it was before compression (LZFu), b"" when `data` is none."""
    if len(data) < _HEADER:
        return b""
    _, size, kind = struct.unpack_from("<III", data)
    if kind == 0x414C454D:  # "MELA": stored as it is
        return data[_HEADER : _HEADER + size]
    return _inflated(data[_HEADER:], min(size, _LARGEST)) if kind == 0x75465A4C else b""


def _inflated(data: bytes, size: int) -> bytes:
    out = bytearray(_PRELOADED)
    end, at = len(_PRELOADED) + size, 0
    while at < len(data) and len(out) < end:
        flags, at = data[at], at + 1
        for bit in range(8):
            if at >= len(data) or len(out) >= end:
                break
            if not flags >> bit & 1:
                out.append(data[at])
                at += 1
            elif at + 1 < len(data):
                reference, at = data[at] << 8 | data[at + 1], at + 2
                if not _copy(out, reference):
                    return bytes(out[len(_PRELOADED) :])
            else:
                at += 1
    return bytes(out[len(_PRELOADED) : end])


def _copy(out: bytearray, reference: int) -> bool:
    """Repeat what the reference points at; False when it is the end mark."""
    place, length = reference >> 4, (reference & 15) + 2
    back = (len(out) - place) % _WINDOW
    if back == 0:
        return False
    for _ in range(length):
        out.append(out[-back] if back <= len(out) else 0x20)
    return True


def _words(rtf: bytes) -> str:
    """The visible text; in HTML that is wrapped in RTF the tags are silent groups and the words stand between them."""
    out: list[str] = []
    silent: list[bool] = [False]
    skip = 0  # characters that stand in for the Unicode letter before them
    for token in _TOKEN.finditer(rtf):
        _, word, number, symbol, brace, _ = token.groups()
        if brace == b"{":
            silent.append(silent[-1])
        elif brace:
            del silent[max(1, len(silent) - 1) :]
        elif word in _SILENT or symbol == b"*":
            silent[-1] = len(silent) > 1
        elif not silent[-1] and word == b"u" and number:
            out.append(chr(int(number) % 0x10000))
            skip = 1
        elif not silent[-1]:
            shown = _shown(token)
            out.append(shown[skip:] if word is None else shown)
            skip = 0
    return "".join(out).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _shown(token: re.Match[bytes]) -> str:
    """What a token that is no group and no Unicode letter shows."""
    hexed, word, _, symbol, _, plain = token.groups()
    if plain is not None:
        return western(plain)
    if hexed is not None:
        return western(bytes([int(hexed, 16)]))
    if word is not None:
        return _BREAKS.get(word, "")
    return {b"~": " ", b"_": "-", b"-": ""}.get(symbol, western(symbol if symbol in b"\\{}" else b""))
