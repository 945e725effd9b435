"""Bytes of a mail → text, whatever its encoding is said to be."""

from __future__ import annotations

import codecs
import re

# What mail means when it says these (WHATWG Encoding Standard, "labels"): the larger set that senders really use.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
}
# Labels in the wild that Python does not know by that name.
_ALIASES = {
    "ansi": "cp1252",
    "cp-850": "cp850",
    "iso-8859-8-i": "iso-8859-8",
    "ks_c_5601-1987": "cp949",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "x-euc-jp": "euc_jp",
    "x-mac-roman": "mac_roman",
    "x-sjis": "cp932",
    "x-user-defined": "cp1252",
}
# Labels that say "not known" rather than something wrong.
_NO_LABEL = frozenset(
    {
        "",
        "unknown",
        "unknown-8bit",
        "x-unknown",
        "8bit",
        "7bit",
        "binary",
        "default",
        "default_charset",
        "_charset_",
        "none",
        "user-defined",
    }
)
# Codecs of Python that turn text into text or raise on everything: no encodings of mail.
_NOT_MAIL = frozenset(
    {"unicode_escape", "raw_unicode_escape", "undefined", "idna", "punycode", "mbcs", "oem", "unicode_internal"}
)
# Encodings in which bytes below 0x80 do not always mean ASCII.
_NOT_ASCII_BASED = (
    "utf-16",
    "utf-32",
    "utf-7",
    "iso2022",
    "hz",
    "utf_16",
    "utf_32",
    "utf_7",
    "cp037",
    "cp500",
    "cp1140",
    "cp273",
)
_WIDE = frozenset({"cp932", "cp949", "gb18030", "euc_jp", "euc_jis_2004", "big5", "big5hkscs", "johab"})

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# UTF-8 read as cp1252 (or as latin-1, which leaves C1 controls): a lead that western text hardly holds, then the rest.
_TAIL = "[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_MOJIBAKE = re.compile(f"(?:[ÂÃ]{_TAIL}|â[€‚„\u0080\u0082\u0084]{_TAIL}|ðŸ{_TAIL}{{2}}|ð\u009f{_TAIL}{{2}})+")


def decode(data: bytes, declared: str = "") -> tuple[str, str]:
    """The text of `data` and the code of a finding, "" when nothing had to be guessed.

    Args:
        data: a body or header value after transfer decoding.
        declared: the charset label of the mail, "" when it names none.
    """
    if not declared and data.isascii():
        return data.decode("ascii"), ""
    label = declared.strip().strip("'\"").lower()
    codec = "" if label in _NO_LABEL else codec_of(label)
    if codec and data.isascii() and not codec.startswith(_NOT_ASCII_BASED):
        return data.decode("ascii"), ""
    marked = _by_mark(data)
    if marked is not None:
        return marked, ""
    return _guess(data, codec, known=bool(codec) or label in _NO_LABEL)


def codec_of(label: str) -> str:
    """Python's name for a charset label as it is meant, "" when unknown."""
    try:
        name = codecs.lookup(_ALIASES.get(label, label)).name
        b"a".decode(name)
    except UnicodeError:
        pass  # half a letter in a wide encoding
    except (LookupError, ValueError):
        return ""
    name = _MEANT.get(name, name)
    return "" if name.replace("-", "_") in _NOT_MAIL else name


def repair(text: str) -> str:
    """Undo letters that were encoded to UTF-8 twice ("fÃ¼r" → "für"), where that is certain."""
    for _ in range(2):
        if "Ã" not in text and "Â" not in text and "â" not in text and "ð" not in text:
            return text
        text = _MOJIBAKE.sub(_undo, text)
    return text


def _undo(match: re.Match[str]) -> str:
    damaged = match.group()
    data = b"".join(_western_byte(letter) for letter in damaged)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return damaged


def _western_byte(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1", "replace")


def _by_mark(data: bytes) -> str | None:
    """The text by its byte order mark, None when it has none or lies."""
    for mark, codec in _BOMS:
        if data.startswith(mark):
            try:
                return data.decode(codec).removeprefix("\ufeff")
            except UnicodeDecodeError:
                return None
    return None


def _guess(data: bytes, codec: str, *, known: bool) -> tuple[str, str]:
    trusted = codec in _WIDE or codec.startswith(_NOT_ASCII_BASED)
    for attempt in (codec, "utf-8") if trusted else ("utf-8", codec):
        text = _strictly(data, attempt)
        if text is not None:
            return text, "" if known else "charset-unknown"
    reason = "charset-unknown" if not known else "charset-wrong" if codec else "charset-missing"
    mostly = _mostly_utf8(data)
    return mostly or western(data), reason


def _strictly(data: bytes, codec: str) -> str | None:
    if not codec:
        return None
    try:
        return data.decode(codec)
    except (UnicodeError, ValueError):
        # cp1252 leaves five bytes without a letter; web practice reads them as controls.
        return western(data) if codec == "cp1252" else None


def _mostly_utf8(data: bytes) -> str:
    """UTF-8 with little damage (a cut letter, a stray byte), "" when it looks like something else."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    letters = sum(1 for letter in text if letter > "\x7f") - damaged
    return text if letters > 4 * damaged else ""


def western(data: bytes) -> str:
    """`data` as Windows-1252; the bytes that it leaves free become C1 controls. Never fails."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(_WESTERN[byte] for byte in data)


_WESTERN = tuple(bytes([byte]).decode("cp1252", "replace").replace("\ufffd", chr(byte)) for byte in range(256))
