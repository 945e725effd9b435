"""The forms beside a letter → what is to hold for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import category

from onward.errors import NotFoundError
from onward.flow.correcting import NEW, NONE, LetterFix, Somebody
from onward.flow.finding import find_application
from onward.model.reading import Kind, Part
from onward.web.forms import chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from onward.model.record import Record

LONGEST = 200
"""Characters of a name or role."""
_CONTROL = frozenset(("Cc", "Cs"))
_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")


class WrongFieldError(Exception):
    """A field does not hold what it takes.

    Attributes:
        field: its name.
        text: the name of the sentence that says so, or the sentence itself.
    """

    def __init__(self, field: str, text: str) -> None:
        super().__init__(f"{field}: {text}")
        self.field, self.text = field, text


def fix_of(form: Mapping[str, str], record: Record) -> LetterFix:
    """What a form says.

    Args:
        form: with the field `fix`, which form it is.
        record: with the applications.

    Raises:
        WrongFieldError: a field is not filled as it has to be.
        UsageError: the form is of another make.
    """
    return _FIXES[chosen(form, "fix", tuple(_FIXES))](form, record)


def _kind(form: Mapping[str, str], _record: Record) -> LetterFix:
    return LetterFix(kind=Kind(chosen(form, "kind", tuple(Kind))))


def _company(form: Mapping[str, str], _record: Record) -> LetterFix:
    return LetterFix(company=_line(form, "company"))


def _role(form: Mapping[str, str], _record: Record) -> LetterFix:
    return LetterFix(role=_line(form, "role"))


def _person(form: Mapping[str, str], _record: Record) -> LetterFix:
    """Somebody by name, address and part; or whose address is nobody's in this matter."""
    if form["gone"]:
        return LetterFix(people=(Somebody("", form["gone"].lower()),))
    name, address = _line(form, "name"), form["address"].strip("<>").lower()
    if not name:
        raise WrongFieldError("name", "letter.wrong_name")
    if address and not _ADDRESS.fullmatch(address):
        raise WrongFieldError("address", "letter.wrong_address")
    return LetterFix(people=(Somebody(name, address, Part(chosen(form, "part", tuple(Part)))),))


def _tie(form: Mapping[str, str], record: Record) -> LetterFix:
    where = chosen(form, "where", ("there", "new", "none"))
    if where != "there":
        return LetterFix(tie=NEW if where == "new" else NONE)
    if form["words"]:
        try:
            return LetterFix(tie=find_application(record, form["words"]).id)
        except NotFoundError as error:
            raise WrongFieldError("words", str(error)) from error
    if form["application"] not in record.applications:
        raise WrongFieldError("application", "letter.wrong_tie")
    return LetterFix(tie=form["application"])


def _line(form: Mapping[str, str], name: str) -> str:
    text = form[name]
    if len(text) > LONGEST or any(category(c) in _CONTROL for c in text):
        raise WrongFieldError(name, "letter.wrong_line")
    return text


_FIXES: Mapping[str, Callable[[Mapping[str, str], Record], LetterFix]] = {
    "kind": _kind,
    "company": _company,
    "role": _role,
    "person": _person,
    "tie": _tie,
}
