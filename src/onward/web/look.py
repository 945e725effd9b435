"""How one browser wants the pages: language, light or dark, quiet or not. Kept in cookies, none of them secret."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.web.texts import LANGUAGES, language_of

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

THEMES = ("system", "light", "dark")
_YEAR = 365 * 24 * 3600
_LANGUAGE, _THEME, _QUIET = "onward-language", "onward-theme", "onward-quiet"


@dataclass(frozen=True, slots=True)
class Look:
    """What was chosen.

    Attributes:
        language: of `LANGUAGES`.
        theme: of `THEMES`.
        quiet: whether rejections and numbers stay hidden.
    """

    language: str = "en"
    theme: str = "system"
    quiet: bool = False


def look_of(request: Request) -> Look:
    """What this browser chose; anything strange counts as nothing."""
    theme = request.cookies.get(_THEME, "")
    language = language_of(request.cookies.get(_LANGUAGE, ""), request.headers.get("accept-language", ""))
    return Look(language, theme if theme in THEMES else THEMES[0], request.cookies.get(_QUIET) == "yes")


def keep(answer: Response, **chosen: str) -> None:
    """Have the browser remember `language`, `theme` or `quiet` ("yes" or "no"); other values are left out."""
    allowed = {"language": (_LANGUAGE, LANGUAGES), "theme": (_THEME, THEMES), "quiet": (_QUIET, ("yes", "no"))}
    for name, value in chosen.items():
        cookie, values = allowed[name]
        if value in values:
            answer.set_cookie(cookie, value, max_age=_YEAR, httponly=True, samesite="strict", path="/")
