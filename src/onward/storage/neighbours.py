"""The part of the derived record around some keys: what one new message can touch.

Every step is an index lookup, so the cost follows the size of the part and never that of the record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from onward.model.application import Application, Contact, Event, Organization
from onward.model.record import Record, Tie
from onward.storage import codec, statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onward.storage.connection import Connection, Row

T = TypeVar("T")

Key = tuple[str, str]
LeadingKey = tuple[str, str, str]


def neighbours(connection: Connection, keys: Sequence[Key]) -> tuple[Record, tuple[LeadingKey, ...]]:
    """The slice that `keys` lead to, and all keys of its applications; see `Store.neighbours`."""
    with connection.snapshot():
        ids = sorted({row[0] for kind, key in keys for row in _led_to(connection, kind, key)})
        applications = _by_id(connection, statements.APPLICATION, Application, ids)
        events = {id_: _events_of(connection, id_) for id_ in ids}
        contacts, organizations = _people(connection, applications.values(), events.values())
        ties = [Tie(*row) for id_ in ids for row in connection.rows(statements.TIES_OF, id=id_)]
        leading = [(kind, key, id_) for id_ in ids for kind, key in connection.rows(statements.KEYS_OF, id=id_)]
    record = Record(
        organizations=organizations,
        contacts=contacts,
        applications=applications,
        events={id_: found for id_, found in events.items() if found},
        ties={tie.message_id: tie for tie in sorted(ties, key=lambda tie: tie.message_id)},
    )
    return record, tuple(leading)


def _led_to(connection: Connection, kind: str, key: str) -> list[Row]:
    return connection.rows(statements.LED_TO, kind=kind, key=codec.clean_text(key))


def _events_of(connection: Connection, application_id: str) -> tuple[Event, ...]:
    rows = connection.rows(statements.EVENTS_OF, id=application_id)
    return tuple(codec.decode_all(Event, (row[0] for row in rows)))


def _people(
    connection: Connection, applications: Iterable[Application], histories: Iterable[tuple[Event, ...]]
) -> tuple[dict[str, Contact], dict[str, Organization]]:
    """Who took part and who else is known at the organizations of `applications`, and those organizations."""
    ours = {id_ for found in applications for id_ in (found.organization_id, found.agency_id)}
    took_part = {id_ for events in histories for event in events for id_ in event.contact_ids}
    contacts = _by_id(connection, statements.CONTACT, Contact, took_part)
    for id_ in sorted(ours - {""}):
        rows = connection.rows(statements.CONTACTS_AT, id=id_)
        contacts.update((found.id, found) for found in codec.decode_all(Contact, (row[0] for row in rows)))
    theirs = {contact.organization_id for contact in contacts.values()}
    return contacts, _by_id(connection, statements.ORGANIZATION, Organization, ours | theirs)


def _by_id(connection: Connection, statement: str, kind: type[T], ids: Iterable[str]) -> dict[str, T]:
    """The things named by `ids`, those left out that are not there."""
    found = ((id_, connection.row(statement, id=id_)) for id_ in sorted(set(ids) - {""}))
    return {id_: codec.decode(kind, row[0]) for id_, row in found if row is not None}
