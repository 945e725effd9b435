"""Templates → pages: every page is given its texts, the look and what stands on all of them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, RedirectResponse

from onward.web import show
from onward.web.look import look_of
from onward.web.texts import texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from onward.web.desk import Desk

SEE_OTHER = 303
_SENTENCE = re.compile(r"(?<=[.;?])\s+(?=\S)")


class Words:
    """The texts of one language, for templates and for code."""

    def __init__(self, language: str) -> None:
        """Speak `language`."""
        self.language = language
        self._texts = texts(language)

    def __call__(self, name: str, **values: object) -> str:
        """The text of a name (`today.title`) with its values filled in; KeyError when there is none."""
        text = self._texts[name]
        return text.format(**values) if values else text

    def count(self, name: str, number: int, **values: object) -> str:
        """The text of `name.one` or `name.many`, with `number` filled in."""
        return self(f"{name}_one" if number == 1 else f"{name}_many", number=number, **values)

    def has(self, name: str) -> bool:
        """Whether there is such a text."""
        return name in self._texts


def desk_of(request: Request) -> Desk:
    """The record behind the site."""
    desk: Desk = request.app.state.desk
    return desk


def words_of(request: Request) -> Words:
    """The texts in the language of this browser."""
    return Words(look_of(request).language)


def page(request: Request, template: str, status: int = 200, **values: object) -> Response:
    """A template as an answer.

    Args:
        request: from its look, language and secret of forms are taken.
        template: a file of `templates/`.
        status: of HTTP.
        values: what the template is given beside what every page is.
    """
    look = look_of(request)
    words = Words(look.language)
    desk = desk_of(request)
    given: Mapping[str, object] = {
        "t": words,
        "look": look,
        "form_secret": request.app.state.gate.form,
        "here": request.url.path,
        "said": request.app.state.said.take(),
        "questions_open": len(desk.record().questions),
        "today": desk.now.date(),
        "show": show.Show(words, desk.now),
        **_with_query(request, values),
        **values,
    }
    return HTMLResponse(environment().get_template(template).render(given), status_code=status)


def _with_query(request: Request, values: Mapping[str, object]) -> dict[str, str]:
    """The address to come back to after a choice of look, with what a page was asked for."""
    asked = request.method == "GET" and request.url.query and "here" not in values
    return {"back": f"{request.url.path}?{request.url.query}"} if asked else {}


def back_to(request: Request, path: str, name: str = "", **values: object) -> Response:
    """Go on to another page after a form was taken in, and say there what came of it.

    Args:
        request: the form's.
        path: of this site.
        name: of the text to say, "" for none.
        values: what is filled in.
    """
    if name:
        request.app.state.said.say(words_of(request)(name, **values))
    return RedirectResponse(path, status_code=SEE_OTHER)


class Said:
    """What the next page is to say first; the site serves one person."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._waiting: list[str] = []

    def say(self, text: str) -> None:
        """Say this on the next page."""
        self._waiting.append(text)

    def take(self) -> list[str]:
        """What is to be said now, each once."""
        waiting, self._waiting = self._waiting, []
        return waiting


@cache
def environment() -> Environment:
    """The templates: everything that is put in is escaped, and what is missing is an error."""
    found = Environment(
        loader=PackageLoader("onward.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["one_line"] = lambda text: " ".join(str(text).split())
    found.filters["without_commands"] = without_commands
    return found


def without_commands(text: str) -> str:
    """Sentences without those that name a command: a page has its own ways."""
    kept = [sentence for sentence in _SENTENCE.split(text) if "`" not in sentence]
    return " ".join(kept)
