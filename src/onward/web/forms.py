"""Forms → values: every field is text on one line unless it is asked for as an area, and never longer than fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.requests import Request

_LONGEST, _LONGEST_AREA = 300, 20_000  # characters
_MOST_FIELDS = 5000


async def filled(request: Request, areas: Sequence[str] = ()) -> Mapping[str, str]:
    """The fields of a form, white space at their ends off; a field that is missing is "".

    Args:
        request: a POST.
        areas: the fields that may hold several lines.

    Raises:
        UsageError: a field is longer than a form of these pages sends.
    """
    async with request.form(max_fields=_MOST_FIELDS) as form:
        values = {name: value for name, value in form.items() if isinstance(value, str)}
    found = _Fields()
    for name, value in values.items():
        most = _LONGEST_AREA if name in areas else _LONGEST
        if len(value) > most:
            raise UsageError(f"What you wrote is longer than {most:,} characters; nothing was kept. Shorten it.")
        lines = value.replace("\r\n", "\n").replace("\r", "\n")
        found[name] = lines.strip() if name in areas else " ".join(lines.split())
    return found


async def ticked(request: Request, name: str) -> tuple[str, ...]:
    """All values of a field that may be there several times, such as ticked boxes."""
    form = await request.form(max_fields=_MOST_FIELDS)
    return tuple(value for value in form.getlist(name) if isinstance(value, str))


def chosen(form: Mapping[str, str], name: str, allowed: Sequence[str]) -> str:
    """The value of a field that takes one of a few values.

    Raises:
        UsageError: it is none of them.
    """
    if form[name] not in allowed:
        raise UsageError(f"{form[name]!r} is none of: {', '.join(allowed)}. Load the page again and choose once more.")
    return form[name]


class _Fields(dict[str, str]):
    """What was filled in; a field that was not is empty."""

    def __missing__(self, name: str) -> str:
        return ""
