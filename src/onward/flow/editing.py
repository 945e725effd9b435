"""A letter in the owner's hands: typed over, kept, approved. Nothing is sent."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from onward.errors import MissingDetailError, NotFoundError
from onward.flow.drafting import letter
from onward.flow.judging import blank
from onward.storage.drafts import DraftState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from onward.flow.drafting import Wish
    from onward.model.draft import Draft
    from onward.model.record import Record
    from onward.storage.drafts import KeptDraft
    from onward.storage.store import Store


def kept_for(store: Store, wish: Wish) -> Sequence[KeptDraft]:
    """The letters that were kept of one kind for one application, the latest first."""

    def belongs(draft: Draft) -> bool:
        return (draft.application_id, draft.kind) == (wish.application_id, wish.kind)

    return [one for one in reversed(store.drafts()) if belongs(one.draft)]


def kept_one(store: Store, wish: Wish, draft_id: str) -> KeptDraft:
    """A letter that was kept, of this kind and for this application.

    Raises:
        NotFoundError: there is none with that id.
    """
    found = next((one for one in kept_for(store, wish) if one.draft.id == draft_id), None)
    if found is None:
        raise NotFoundError("This letter is not kept here; it may have been erased. Begin again from the plan.")
    return found


def is_approved(kept: KeptDraft) -> bool:
    """Whether the owner approved this text for this recipient."""
    return kept.state is DraftState.APPROVED


def typed_over(store: Store, told: tuple[Record, Wish], draft_id: str, text: tuple[str, str], now: datetime) -> Draft:
    """The owner's text as a draft: recipient and thread are those of the letter that it was typed over.

    That letter is the kept one of `draft_id`, else the one that would be written now, else a blank one.

    Args:
        store: where letters and mail are kept.
        told: the record and the letter that is wanted.
        draft_id: "" for a letter not kept yet.
        text: subject and body.
        now: aware.

    Raises:
        NotFoundError: no letter of that id is kept.
    """
    record, wish = told
    before = kept_one(store, wish, draft_id).draft if draft_id else _begun(store, record, wish, now)
    subject, body = " ".join(text[0].split()), text[1].strip("\n") + "\n"
    id_ = before.id or _id(before, body)
    return replace(before, id=id_, subject=subject, body=body, written_at=now)


def keep(store: Store, draft: Draft) -> None:
    """Keep a letter; approval of an older text ends, and a text that is kept already changes nothing."""
    if not any(_says(one.draft) == _says(draft) for one in store.drafts()):
        store.put_draft(draft)


def approve(store: Store, draft: Draft) -> None:
    """Keep a letter together with the owner's word for this text and this recipient."""
    with store.transaction():
        keep(store, draft)
        store.set_draft_state(draft.id, DraftState.APPROVED)


def _begun(store: Store, record: Record, wish: Wish, now: datetime) -> Draft:
    try:
        return letter(store, record, wish, now)
    except MissingDetailError:
        return blank(record, wish, now)


def _says(draft: Draft) -> tuple[str, str, str]:
    return draft.id, draft.subject, draft.body


def _id(draft: Draft, body: str) -> str:
    """The id of a letter that the program did not write, made as those of the others."""
    parts = (draft.step_id, draft.kind.value, draft.written_at.isoformat(), body)
    return f"l-{hashlib.sha256(chr(0).join(parts).encode('utf-8', 'replace')).hexdigest()[:16]}"
