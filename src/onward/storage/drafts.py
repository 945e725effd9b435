"""Drafts and what the owner said of them. That one was sent is not known here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from onward.errors import NotFoundError
from onward.model.draft import Draft
from onward.storage import codec, statements

if TYPE_CHECKING:
    from onward.storage.connection import Connection


class DraftState(StrEnum):
    """What the owner said of a draft."""

    WRITTEN = "written"
    APPROVED = "approved"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft with its state."""

    draft: Draft
    state: DraftState


def put(connection: Connection, draft: Draft, state: DraftState = DraftState.WRITTEN) -> None:
    """Keep a draft, or replace the one with its id; approval held for the old text, so the state begins anew."""
    kept, value = codec.storable(draft)
    with connection.transaction():
        connection.run(
            statements.PUT_DRAFT,
            id=kept.id,
            application_id=kept.application_id,
            state=state,
            written_at=codec.sortable(kept.written_at),
            value=value,
        )


def drafts(connection: Connection) -> tuple[KeptDraft, ...]:
    """All drafts, oldest first."""
    return tuple(_kept(value, state) for value, state in connection.rows(statements.DRAFTS))


def draft(connection: Connection, draft_id: str) -> KeptDraft:
    """One draft.

    Raises:
        NotFoundError: there is none with that id.
    """
    row = connection.row(statements.DRAFT, id=codec.clean_text(draft_id))
    if row is None:
        raise _no_draft(draft_id)
    return _kept(*row)


def set_state(connection: Connection, draft_id: str, state: DraftState) -> None:
    """Keep what the owner said of a draft.

    Raises:
        NotFoundError: there is none with that id.
    """
    with connection.transaction():
        if not connection.run(statements.SET_DRAFT_STATE, id=codec.clean_text(draft_id), state=state):
            raise _no_draft(draft_id)


def _kept(value: str, state: str) -> KeptDraft:
    return KeptDraft(codec.decode(Draft, value), DraftState(state))


def _no_draft(draft_id: str) -> NotFoundError:
    return NotFoundError(f"There is no draft {draft_id} in the record.")
