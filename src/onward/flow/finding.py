"""What the owner means by a few words: an application, a letter, a step of a plan, a question."""

from __future__ import annotations

import shlex
from difflib import get_close_matches
from typing import TYPE_CHECKING

from onward.errors import AmbiguousError, NotFoundError
from onward.model.application import EventKind
from onward.model.names import folded
from onward.model.plan import Counsel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from onward.model.application import Application, Organization
    from onward.model.question import Question
    from onward.model.record import Record
    from onward.storage.store import Store

_SHOWN = 6
_FIRST_DIGITS = 6
_SEPARATORS = frozenset(",;:/()|–—")
_JOINING = frozenset(("and", "at", "the", "und", "bei", "als", "as"))
_LIST = "`onward applications` lists them all."


def find_application(record: Record, words: str) -> Application:
    """The application that `words` name: its id, the beginning of its id, or words of company, role and requisition.

    Words may be beginnings of words. All of company and role goes before some of it, and whole words before beginnings.

    Raises:
        NotFoundError: there is none; names those that are spelled alike.
        AmbiguousError: there are several; lists them with their ids.
    """
    wanted = words.strip()
    if not wanted:
        raise NotFoundError(f"Name an application by its handle or by words of company and role. {_LIST}")
    by_id = [one for known, one in record.applications.items() if known.startswith(wanted.lower())]
    found = by_id if _is_handle(wanted) else _by_words(record, wanted)
    if not found:
        raise NotFoundError(_nothing_like(record, wanted))
    if len(found) > 1:
        raise AmbiguousError(_several(record, wanted, found))
    return found[0]


def names_application(record: Record, words: str) -> bool:
    """Whether words name one application or several."""
    try:
        find_application(record, words)
    except AmbiguousError:
        return True
    except NotFoundError:
        return False
    return True


def find_step(record: Record, words: str) -> str:
    """The id of the step that `words` name: a step id, or an application and the name of a counsel.

    Raises:
        NotFoundError: no such application, or the last word is no counsel.
        AmbiguousError: several applications fit.
    """
    wanted = words.strip()
    head, _, counsel = wanted.rpartition("-" if wanted.startswith("s-") else " ")
    if counsel not in set(Counsel):
        named = ", ".join(Counsel)
        raise NotFoundError(f"{words!r} names no step. Write the application and one of: {named}.")
    application = find_application(record, head.removeprefix("s-"))
    return f"s-{application.id}-{counsel}"


def find_question(record: Record, words: str) -> Question:
    """The open question with this number in `onward questions`, or whose id begins so.

    Raises:
        NotFoundError: there is none.
        AmbiguousError: several ids begin so.
    """
    listed = in_order(record.questions)
    if words.isdecimal() and 0 < int(words) <= len(listed):
        return listed[int(words) - 1]
    found = [question for question in listed if words.startswith("q-") and question.id.startswith(words)]
    if not found:
        raise NotFoundError(f"There is no open question {words}. `onward questions` lists those that are open.")
    if len(found) > 1:
        raise AmbiguousError(f"{words} may be {', '.join(question.id for question in found)}. Write more of it.")
    return found[0]


def find_message(store: Store, words: str) -> str:
    """The id of the letter whose id begins so.

    Raises:
        NotFoundError: there is none.
        AmbiguousError: there are several.
    """
    try:
        return store.find_message(words)
    except AmbiguousError as error:
        raise AmbiguousError(f"{error} Write more of it.") from error
    except NotFoundError as error:
        raise NotFoundError(
            f"{error} `onward search` and `onward show APPLICATION` show the ids of letters."
        ) from error


def looks_like_message(words: str) -> bool:
    """Whether words may be the beginning of a message id: one piece with a digit or @, and no application's handle."""
    one_piece = bool(words) and not any(map(str.isspace, words))
    return one_piece and not _is_handle(words) and any(c.isdigit() or c == "@" for c in words)


def message_handle(store: Store, message_id: str) -> str:
    """The shortest beginning of a message id that names it alone, as it can be typed in a shell."""
    beginnings = (message_id[:size] for size in range(_FIRST_DIGITS, len(message_id), 4))
    found = (beginning for beginning in beginnings if looks_like_message(beginning) and _is_alone(store, beginning))
    return shlex.quote(next(found, message_id))


def in_order(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Questions as they are numbered: newest mail first."""
    return tuple(sorted(questions, key=lambda question: (question.asked_at, question.id), reverse=True))


def label(organizations: Mapping[str, Organization], application: Application) -> str:
    """An application in a few words: company, then role."""
    organization = organizations.get(application.organization_id)
    company = organization.name if organization else "company not known"
    return f"{company}, {application.role or 'role not known'}"


def _is_alone(store: Store, beginning: str) -> bool:
    try:
        store.find_message(beginning)
    except AmbiguousError:
        return False
    return True


def _is_handle(words: str) -> bool:
    digits = words.lower().removeprefix("a-")
    return words.lower().startswith("a-") and bool(digits) and all(c in "0123456789abcdef" for c in digits)


def _by_words(record: Record, wanted: str) -> list[Application]:
    """Applications whose names hold every word; of these, only the best named ones."""
    pieces = _pieces(wanted)
    named = {known: _pieces(_names(record, one)) for known, one in record.applications.items()}
    found = [known for known, names in named.items() if pieces and all(_begins_one(piece, names) for piece in pieces)]
    full_words = [known for known in found if set(pieces) <= set(named[known])]
    whole = [known for known in full_words if set(named[known]) == set(pieces)]
    return [record.applications[known] for known in whole or full_words or found]


def _begins_one(piece: str, names: Iterable[str]) -> bool:
    return any(name.startswith(piece) for name in names)


def _names(record: Record, application: Application) -> str:
    organization = record.organizations.get(application.organization_id)
    company = organization.name if organization else ""
    return f"{company} {application.role} {application.requisition}"


def _pieces(text: str) -> list[str]:
    """The words of a text in comparable form, without those that only join others."""
    plain = "".join(" " if c in _SEPARATORS else c for c in folded(text))
    words = [word for word in plain.split() if any(map(str.isalnum, word))]
    return [word for word in words if word not in _JOINING] or words


def _nothing_like(record: Record, wanted: str) -> str:
    if not record.applications:
        return "There is no application on record yet. `onward add application` notes one; `onward import` reads mail."
    labels = {folded(label(record.organizations, one)): one for one in record.applications.values()}
    companies = {folded(one.name): one.name for one in record.organizations.values()}
    close = get_close_matches(folded(wanted), [*labels, *companies], n=1, cutoff=0.6)
    if not close:
        return f"There is no application {wanted!r}. {_LIST}"
    meant = companies.get(close[0]) or label(record.organizations, labels[close[0]])
    return f"There is no application {wanted!r}. Did you mean {meant}? {_LIST}"


def _several(record: Record, wanted: str, found: list[Application]) -> str:
    shown = [f"{one.id} ({label(record.organizations, one)}{_year(record, one)})" for one in found[:_SHOWN]]
    more = f", and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return f"{wanted!r} may be {'; '.join(shown)}{more}. Name one of them by its handle."


def _year(record: Record, application: Application) -> str:
    events = record.events.get(application.id, ())
    return f", {min(event.at for event in events):%B %Y}" if events else ""


def newest_rejection(record: Record) -> str:
    """The application with the newest rejection.

    Raises:
        NotFoundError: the record holds no rejection.
    """
    rejections = [
        (event.at, event.application_id)
        for events in record.events.values()
        for event in events
        if event.kind is EventKind.REJECTED
    ]
    if not rejections:
        raise NotFoundError("There is no rejection in the record. `onward applications` lists what there is.")
    return max(rejections)[1]
