"""Write a letter from a step, the record and the owner's own words."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from onward.drafts import formulations_de, formulations_en
from onward.drafts.compose import compose, theme
from onward.drafts.ground import ground
from onward.drafts.material import material
from onward.drafts.missing import demand
from onward.drafts.salutation import parts
from onward.drafts.thread import sender, thread
from onward.model.draft import Draft, DraftKind
from onward.model.message import Address

if TYPE_CHECKING:
    from onward.drafts.material import Material
    from onward.drafts.request import DraftRequest

_SUBJECTS = {"en": formulations_en.SUBJECTS, "de": formulations_de.SUBJECTS}


def write(request: DraftRequest) -> Draft:
    """A letter that says nothing but what the record, the notes and the details hold.

    The same request gives the same letter; nothing is sent (evidence.md D, design rule 7).

    Raises:
        MissingDetailError: the one true detail, a name or a way to answer is missing; says which and how to tell it.
    """
    known = ground(request.record, request.step.application_id, request.now)
    demand(request, known)
    stuff = material(request, known)
    to = _recipient(request)
    from_ = sender(request.record.owner, request.reply_to)
    body = compose(request, stuff, to.name, _signature(request, from_))
    place = thread(request.reply_to, _own_subject(request, stuff))
    return Draft(
        id=_id(request, body),
        kind=request.kind,
        step_id=request.step.id,
        application_id=request.step.application_id,
        to=to,
        sender=from_,
        subject=place.subject,
        body=body,
        language=request.language,
        tone=request.tone,
        in_reply_to=place.in_reply_to,
        references=place.references,
        facts=stuff.facts,
        written_at=request.now,
    )


def _signature(request: DraftRequest, from_: Address) -> tuple[str, ...]:
    """Full name and one way to answer; the first name for a friend."""
    if request.kind is DraftKind.FRIEND:
        return (parts(from_.name).first,)
    return (from_.name, from_.address or request.record.owner.phone)


def _recipient(request: DraftRequest) -> Address:
    member, contact = request.details.member, request.step.recipient
    if request.kind is DraftKind.FRIEND:
        return Address(member.name, member.address) if member else Address("", "")
    return Address(contact.name, contact.address) if contact else Address("", "")


def _own_subject(request: DraftRequest, stuff: Material) -> str:
    name = theme(request)
    plain = f"{name}.plain"
    subjects = _SUBJECTS[request.language]
    known = name not in {"thanks", "feedback"} or stuff.fields["role"]
    return subjects[name if known else plain].format_map(stuff.fields)


def _id(request: DraftRequest, body: str) -> str:
    parts = (request.step.id, request.kind.value, request.now.isoformat(), body)
    return f"l-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:16]}"
