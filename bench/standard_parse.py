"""The baseline of reading: the standard library alone, header fields and both bodies decoded.

python -m bench.standard_parse MAILBOX
"""

from __future__ import annotations

import sys
from email import policy
from email.header import decode_header, make_header
from email.parser import BytesParser
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIELDS = ("From", "To", "Subject", "Date", "Message-ID")


def mails(path: Path) -> Iterator[bytes]:
    """The mails of a mailbox, split at the separator lines."""
    lines: list[bytes] = []
    with path.open("rb") as stream:
        for line in stream:
            if line.startswith(b"From ") and lines:
                yield b"".join(lines)
                lines = []
            elif not line.startswith(b"From "):
                lines.append(line)
    yield b"".join(lines)


def parse(raw: bytes) -> tuple[list[str], list[str]]:
    """The decoded header fields and texts of a mail."""
    message = BytesParser(policy=policy.compat32).parsebytes(raw)
    fields = [str(make_header(decode_header(message[name]))) for name in _FIELDS if message[name]]
    texts = []
    for part in message.walk():
        if part.get_content_type() in {"text/plain", "text/html"}:
            data = part.get_payload(decode=True)
            texts.append(data.decode(part.get_content_charset() or "utf-8", "replace"))  # type: ignore[union-attr]
    return fields, texts


def main() -> None:
    """Parse every mail; say how many there were."""
    print(sum(1 for raw in mails(Path(sys.argv[1])) if parse(raw)))


if __name__ == "__main__":
    main()
