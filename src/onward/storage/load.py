"""The whole record as one value."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Literal, TypeVar

from onward.model.application import Application, Contact, Event, Organization
from onward.model.decision import Decision, Verb
from onward.model.note import Note
from onward.model.question import Question
from onward.model.reading import Reading
from onward.model.record import Record, Tie
from onward.storage import codec, kept, statements

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onward.storage.connection import Connection

T = TypeVar("T")

Readings = Literal["none", "tied", "rejections"]

_READINGS = {"tied": statements.READINGS_TIED, "rejections": statements.READINGS_OF_REJECTIONS}


def load(connection: Connection, readings: Readings) -> Record:
    """Everything but standings and funnel, as of one moment; see `Store.load`."""
    with connection.snapshot():
        applications = _by_id(_all(connection, Application, statements.APPLICATIONS))
        ties = {row[0]: Tie(*row) for row in connection.rows(statements.TIES)}
        return Record(
            owner=kept.owner(connection),
            organizations=_by_id(_all(connection, Organization, statements.ORGANIZATIONS)),
            contacts=_by_id(_all(connection, Contact, statements.CONTACTS)),
            applications=applications,
            events=_histories(_all(connection, Event, statements.EVENTS)),
            ties=ties,
            readings=_read(connection, readings),
            notes=_filed(_all(connection, Note, statements.NOTES), applications, ties),
            answers=_answers(connection),
            circle=kept.circle(connection),
            questions=tuple(_all(connection, Question, statements.QUESTIONS)),
        )


def _all(connection: Connection, kind: type[T], statement: str) -> list[T]:
    return codec.decode_all(kind, (row[0] for row in connection.rows(statement)))


def _by_id(things: list[T]) -> dict[str, T]:
    return {thing.id: thing for thing in things}  # type: ignore[attr-defined]


def _histories(events: list[Event]) -> dict[str, tuple[Event, ...]]:
    """Events by application; they come sorted by application and moment."""
    return {id_: tuple(found) for id_, found in groupby(events, key=lambda event: event.application_id)}


def _read(connection: Connection, readings: Readings) -> dict[str, Reading]:
    if readings == "none":
        return {}
    return {found.message_id: found for found in _all(connection, Reading, _READINGS[readings])}


def _filed(
    notes: list[Note], applications: Mapping[str, Application], ties: Mapping[str, Tie]
) -> dict[str, tuple[Note, ...]]:
    """Notes by application; one whose application is gone follows the message that it is anchored to."""
    filed: dict[str, list[Note]] = {}
    for note in notes:
        tie = ties.get(note.anchor)
        moved = tie is not None and note.application_id not in applications
        filed.setdefault(tie.application_id if tie and moved else note.application_id, []).append(note)
    return {id_: tuple(found) for id_, found in filed.items()}


def _answers(connection: Connection) -> dict[str, Decision]:
    """The latest answer to each step."""
    rows = connection.rows(statements.DECISIONS_OF_VERB, verb=Verb.ANSWER)
    return {found.subject: found for found in codec.decode_all(Decision, (row[0] for row in rows))}
