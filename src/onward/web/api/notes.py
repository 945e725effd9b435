"""POST /applications/{id}/notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from onward.errors import NotFoundError
from onward.flow.telling import note_on
from onward.model.note import Note, NoteKind
from onward.web.api.operation import Answer, Operation
from onward.web.api.requests import Nothing, Prose, prose

if TYPE_CHECKING:
    from onward.web.api.operation import Asked


class NewNote(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A note on an application, in your words."""

    text: Prose
    kind: NoteKind = NoteKind.GENERAL


def add_note(asked: Asked[Nothing, NewNote]) -> Answer:
    """Write down what was said, or what impressed you."""
    desk = asked.desk
    record = desk.record()
    if asked.id not in record.applications:
        raise NotFoundError(f"There is no application {asked.id}. GET /api/v1/applications lists them all.")
    return Answer(note_on(desk.store, record, asked.id, asked.body.kind, prose(asked.body.text), desk.now), 201)


OPERATIONS = (Operation("POST", "/applications/{id}/notes", add_note, Nothing, NewNote, {201: Note}),)
