"""Sentences of the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "main.usage": "onward COMMAND …\n\nReads your mail on this computer, keeps the record of your search, and works out with you what to do\nafter a rejection. Nothing leaves this computer unless you send it.",
    "main.more": "`onward COMMAND --help` explains one command. Start with: onward import PATH-TO-YOUR-MAIL",
    "main.data": "folder of the record (default: ONWARD_DATA, else the platform's place for data)",
    "main.unknown": "there is no command {word!r}.",
    "main.close": "Did you mean {close}?",
    "main.list": "`onward --help` lists them.",
    "main.interrupted": "Stopped. What was done is kept.",
}
