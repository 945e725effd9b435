"""POST /postings: what the bookmarklet sends to the page, for programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from onward.flow.capturing import ADDRESS, LONGEST_ADDRESS, Posting, capture
from onward.flow.listing import as_json
from onward.web.api.applications import ApplicationRow  # noqa: TC001 — its schema is made at run time
from onward.web.api.kept import Kept, kept
from onward.web.api.operation import Answer, Operation
from onward.web.api.requests import Line, Nothing, line, prose

if TYPE_CHECKING:
    from onward.model.note import Note
    from onward.web.api.operation import Asked


class NewPosting(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A public advertisement that you found; the title stands for the role where no role is given."""

    url: Annotated[str, Meta(max_length=LONGEST_ADDRESS, pattern=ADDRESS, description="where it stands")]
    title: Annotated[Line, Meta(description="the title of its page")]
    text: Annotated[str, Meta(max_length=15_000, description="what was marked on the page")] = ""
    company: Line | UnsetType = UNSET
    role: Line | UnsetType = UNSET


@dataclass(frozen=True, slots=True)
class TakenPosting:
    """An application that came of a posting.

    Attributes:
        application: which.
        note: holds the address and the text.
        kept: what was kept; empty when the address was noted before.
    """

    application: ApplicationRow
    note: Note
    kept: Kept


def add_posting(asked: Asked[Nothing, NewPosting]) -> Answer:
    """Note a posting as an application with its address and text; one that was noted before stays as it is (200)."""
    desk, body = asked.desk, asked.body
    posting = Posting(
        address=body.url.strip(),
        role=line(body.title if body.role is UNSET else body.role),
        company="" if body.company is UNSET else line(body.company),
        text=prose(body.text),
    )
    taken = capture(desk.store, desk.now, posting)
    record = desk.record()
    row = as_json(record, record.applications[taken.application_id])
    where = asked.path.removesuffix("/postings") + f"/applications/{taken.application_id}"
    value = {"application": row, "note": taken.note, "kept": kept(taken.told)}
    return Answer(value, 201 if taken.told else 200, {"location": where})


_ANSWERS = {201: TakenPosting, 200: TakenPosting}
OPERATIONS = (Operation("POST", "/postings", add_posting, Nothing, NewPosting, _ANSWERS, headers=("Location",)),)
