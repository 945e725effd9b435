"""Criteria that the thank-you note, the feedback request and the message to a friend have in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.drafts.days import found, is_one_of
from onward.drafts.rubric import words
from onward.drafts.rubric.anatomy import plain
from onward.drafts.rubric.mark import NOWHERE, Exam, Mark, fails, hinted, not_applicable, passed
from onward.drafts.salutation import parts
from onward.model.names import folded

if TYPE_CHECKING:
    from onward.drafts.rubric.anatomy import Piece
    from onward.drafts.rubric.mark import Criterion, Span

_FIRST_DAY, _LAST_DAY = 1, 7


def in_time(it: Exam) -> Mark:
    """From the morning after the letter to the seventh day (evidence.md D1)."""
    days = it.ground.days_since
    if days is None:
        return not_applicable()
    if days < _FIRST_DAY:
        return fails("early", days=days)
    return passed(days=days) if days <= _LAST_DAY else fails("late", days=days)


def length(fewest: int, most: int) -> Criterion:
    """Words between greeting and sign-off."""

    def judge(it: Exam) -> Mark:
        count = it.anatomy.words
        if count < fewest:
            return fails("short", words=count)
        return passed(words=count) if count <= most else fails("long", words=count)

    return judge


def clean(it: Exam) -> Mark:
    """No placeholder left, and none of the slips of spelling that the table knows."""
    if left := words.PLACEHOLDER.search(it.anatomy.plain):
        return fails("placeholder", left.span())
    for sign in (words.MISSPELLED, words.DOUBLED, words.BAD_MARKS):
        if (span := it.find(sign)) is not None:
            return fails("spelling", span)
    return passed()


def tokens(name: str) -> frozenset[str]:
    """The comparable words of a name, titles left out."""
    return frozenset(word for word in folded(parts(name).full).split() if len(word) > 1)


def occurrence(it: Exam, name: str, *, exact: bool) -> Span | None:
    """Where a recorded name stands in the letter; `exact` also minds capitals."""
    at = re.search(rf"(?<!\w){re.escape(plain(name))}(?!\w)", it.anatomy.plain, 0 if exact else re.IGNORECASE)
    return at.span() if at else None


def recorded_people(it: Exam) -> list[str]:
    """The names of everybody in the record and in the rejection."""
    in_letter = it.ground.letter.people if it.ground.letter else ()
    names = (*(contact.name for contact in it.ground.contacts), *(person.name for person in in_letter))
    return [name for name in names if name]


def strange_date(it: Exam, piece: Piece) -> Span | None:
    """A date in a stretch of the letter that is none of this application's days."""
    days = [it.ground.day(event.at) for event in it.record.events.get(it.draft.application_id, ())]
    for day, month, start, end in found(piece.text):
        if not is_one_of(day, month, days):
            return piece.start + start, piece.start + end
    return None


def address(it: Exam) -> Mark:
    """An address that a person reads; a shared mailbox only on the owner's word."""
    to = it.draft.to.address
    local = to.partition("@")[0]
    if not local:
        return hinted("none", name=it.draft.to.name)
    if words.NO_REPLY.search(local):
        return fails(address=to)
    if words.SHARED_BOX.match(local) and not _confirmed(it):
        return fails("shared", address=to)
    return passed()


def signed(it: Exam) -> Span | None:
    """Where the owner's full name stands below the letter (any name, when none is recorded)."""
    signature = it.anatomy.signature
    if signature is None:
        return None
    name = it.ground.owner.name
    if not name:
        return (signature.start, signature.end) if len(signature.text.split("\n")[0].split()) > 1 else None
    at = plain(signature.text).find(plain(name))
    return (signature.start + at, signature.start + at + len(name)) if at >= 0 else None


def span_of(piece: Piece | None) -> Span:
    """The span of a piece, `NOWHERE` for None."""
    return (piece.start, piece.end) if piece else NOWHERE


def _confirmed(it: Exam) -> bool:
    """Whether the owner said that a person reads this address."""
    known = [contact for contact in it.ground.contacts if contact.address == it.draft.to.address and contact.name]
    return any(contact.evidence.decision_id or contact.evidence.place == "owner" for contact in known)
