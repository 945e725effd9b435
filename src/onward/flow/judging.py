"""Letters written before: found by the beginning of their id, and the owner's own version of one."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from onward.errors import AmbiguousError, MissingDetailError, NotFoundError
from onward.flow.drafting import language_of, letter, step_for
from onward.mail.parse import parse_message
from onward.model.draft import Draft, DraftKind
from onward.model.message import Address, SegmentKind

if TYPE_CHECKING:
    from datetime import datetime

    from onward.flow.drafting import Wish
    from onward.model.message import Message
    from onward.model.record import Record
    from onward.storage.store import Store


def kept_draft(store: Store, prefix: str) -> Draft:
    """The only draft whose id begins with `prefix`.

    Raises:
        NotFoundError: there is none.
        AmbiguousError: there are several.
    """
    found = [kept.draft for kept in store.drafts() if prefix and kept.draft.id.startswith(prefix)]
    if not found:
        raise NotFoundError(f"There is no letter {prefix!r}. `onward draft list` names those that were written.")
    if len(found) > 1:
        raise AmbiguousError(f"{prefix!r} may be {', '.join(draft.id for draft in found)}. Write more of it.")
    return found[0]


def own_version(store: Store, record: Record, wish: Wish, path: str, now: datetime) -> Draft:
    """The owner's text as a draft: recipient, subject and thread are those of the letter that it is a version of.

    That letter is the latest one kept of this kind for this application, else the one that would be written now, else
    a blank one. An `.eml` file brings its own recipient and subject.

    Raises:
        OSError: the file cannot be read.
    """
    raw = sys.stdin.buffer.read() if path == "-" else Path(path).expanduser().read_bytes()
    before = _before(store, record, wish, now)
    if path.lower().endswith(".eml"):
        return _from_mail(before, parse_message(raw, path))
    return replace(before, body=raw.decode("utf-8", "replace").replace("\r\n", "\n").lstrip("\ufeff"))


def blank(record: Record, wish: Wish, now: datetime) -> Draft:
    """A letter without a word in it, to whom it would go as far as that is known."""
    plan, step = step_for(record, wish, now)
    known = wish.details.member if wish.kind is DraftKind.FRIEND else step.recipient
    return Draft(
        id="",
        kind=wish.kind,
        step_id=step.id,
        application_id=wish.application_id,
        to=Address(known.name, known.address) if known else Address("", ""),
        sender=Address(record.owner.name, next(iter(record.owner.addresses), "")),
        subject="",
        body="",
        language=language_of(record, plan, wish),
        tone=wish.tone,
        in_reply_to="",
        references=(),
        facts=(),
        written_at=now,
    )


def _before(store: Store, record: Record, wish: Wish, now: datetime) -> Draft:
    kept = [
        one.draft
        for one in store.drafts()
        if one.draft.application_id == wish.application_id and one.draft.kind is wish.kind
    ]
    if kept and not wish.to:
        return kept[-1]
    try:
        return letter(store, record, wish, now)
    except MissingDetailError:
        return blank(record, wish, now)


def _from_mail(before: Draft, mail: Message) -> Draft:
    """The text of the file without what it quotes."""
    quoted = [s for s in mail.segments if s.kind in {SegmentKind.QUOTED, SegmentKind.FORWARDED}]
    body = mail.text[: quoted[0].start] if quoted else mail.text
    to = mail.to[0] if mail.to else before.to
    return replace(before, to=Address(to.name or before.to.name, to.address), subject=mail.subject, body=body)
