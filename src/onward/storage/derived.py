"""The derived record: written by changes only, and rebuilt as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onward.model.change import (
    Change,
    PutApplication,
    PutContact,
    PutEvent,
    PutKey,
    PutOrganization,
    PutQuestion,
    PutTie,
)
from onward.storage import codec, statements

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from onward.storage.connection import Connection, Value


def write(connection: Connection, changes: Iterable[Change]) -> None:
    """Carry out `changes`; of two on the same thing the later stands."""
    rows: dict[type[Change], list[Mapping[str, Value]]] = {}
    for change in changes:
        rows.setdefault(type(change), []).append(_WRITERS[type(change)][1](change))
    for kind, of_kind in rows.items():
        connection.run_many(_WRITERS[kind][0], of_kind)


def wipe(connection: Connection) -> None:
    """Empty the derived record; after it no reading counts as taken."""
    for statement in statements.WIPE_DERIVED:
        connection.run(statement)
    connection.run(statements.MARK_NONE_TAKEN)


def _organization(change: PutOrganization) -> Mapping[str, Value]:
    thing, value = codec.storable(change.organization)
    return {"id": thing.id, "value": value}


def _application(change: PutApplication) -> Mapping[str, Value]:
    thing, value = codec.storable(change.application)
    return {"id": thing.id, "value": value}


def _contact(change: PutContact) -> Mapping[str, Value]:
    thing, value = codec.storable(change.contact)
    return {"id": thing.id, "organization_id": thing.organization_id, "value": value}


def _event(change: PutEvent) -> Mapping[str, Value]:
    thing, value = codec.storable(change.event)
    return {
        "id": thing.id,
        "application_id": thing.application_id,
        "kind": thing.kind.value,
        "at": codec.sortable(thing.at),
        "message_id": thing.message_id,
        "value": value,
    }


def _question(change: PutQuestion) -> Mapping[str, Value]:
    thing, value = codec.storable(change.question)
    return {"id": thing.id, "asked_at": codec.sortable(thing.asked_at), "value": value}


def _tie(change: PutTie) -> Mapping[str, Value]:
    tie = change.tie
    return {
        "message_id": tie.message_id,
        "application_id": tie.application_id,
        "how": tie.how,
        "certainty": tie.certainty,
    }


def _key(change: PutKey) -> Mapping[str, Value]:
    key = codec.clean_text(change.key)
    return {"kind": change.kind, "key": key, "application_id": change.application_id}


_WRITERS: dict[type[Change], tuple[str, Callable[[Any], Mapping[str, Value]]]] = {
    PutOrganization: (statements.PUT_ORGANIZATION, _organization),
    PutContact: (statements.PUT_CONTACT, _contact),
    PutApplication: (statements.PUT_APPLICATION, _application),
    PutEvent: (statements.PUT_EVENT, _event),
    PutTie: (statements.PUT_TIE, _tie),
    PutQuestion: (statements.PUT_QUESTION, _question),
    PutKey: (statements.PUT_KEY, _key),
}
