"""What the pages say, in English and German: `NAME.toml`, one for each page, `all.toml` for what they share.

A text stands under its name with one value for each language: `[title]`, `en = "Today"`, `de = "Heute"`. In code and
templates it is `FILE.NAME`, such as `today.title`.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

LANGUAGES = ("en", "de")


@cache
def texts(language: str) -> dict[str, str]:
    """Every text in a language of `LANGUAGES`, by name."""
    found: dict[str, str] = {}
    for path in sorted(files("onward.web.texts").iterdir(), key=lambda entry: entry.name):
        if path.name.endswith(".toml"):
            for name, words in tomllib.loads(path.read_text(encoding="utf-8")).items():
                found[f"{path.name.removesuffix('.toml')}.{name}"] = words[language]
    return found


def language_of(wanted: str, accepted: str) -> str:
    """The language to speak.

    Args:
        wanted: what the owner chose, "" for none.
        accepted: the browser's `Accept-Language`.
    """
    if wanted in LANGUAGES:
        return wanted
    for part in accepted.split(","):
        language = part.partition(";")[0].strip().partition("-")[0].lower()
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]
