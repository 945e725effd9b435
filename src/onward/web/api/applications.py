"""GET and POST /applications, GET /applications/{id}."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date  # noqa: TC003 — msgspec reads it at run time
from functools import partial
from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from onward.errors import UsageError
from onward.flow import adding
from onward.flow.application_view import as_json as view_json
from onward.flow.application_view import view
from onward.flow.listing import ENDED, Wanted, as_json, listed
from onward.flow.telling import tell
from onward.model.application import Channel, Outcome, Stage
from onward.model.names import folded
from onward.record.ids import application_id
from onward.web.api.kept import Kept, kept
from onward.web.api.operation import PAGED, Answer, Operation, page_of
from onward.web.api.requests import Line, Nothing, Paging, line

if TYPE_CHECKING:
    from datetime import datetime

    from onward.model.application import Contact, Event, Standing
    from onward.model.evidence import Evidence
    from onward.model.message import Address
    from onward.model.note import Note
    from onward.model.question import Question
    from onward.web.api.operation import Asked

_EARLIEST = 1950
_ONE_NAME = Meta(extra_json_schema={"anyOf": [{"required": ["company"]}, {"required": ["role"]}]})
"""Said of a body that names a company, a role, or both."""


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """An application with its names and where it stands.

    Attributes:
        id: `a-…`, stable across a re-read.
        company: the employer's name, "" when it is not known.
        role: "" when it is not known.
        requisition: the employer's number, "" when it is not known.
        agency: the agency in between, "" when there is none.
        channel: how you came to apply.
        standing: stage and outcome as of now, null while nothing has happened.
    """

    id: str
    company: str
    role: str
    requisition: str
    agency: str
    channel: Channel
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter by its head."""

    id: str
    date: datetime | None
    sender: Address
    subject: str
    source: str


@dataclass(frozen=True, slots=True)
class ApplicationView:
    """Everything known of one application.

    Attributes:
        application: which.
        events: its history, in order.
        letters: tied to it, oldest first.
        people: those of its events.
        notes: yours, oldest first.
        questions: open ones about its letters.
        evidence: what role and company rest on.
    """

    application: ApplicationRow
    events: tuple[Event, ...]
    letters: tuple[LetterRow, ...]
    people: tuple[Contact, ...]
    notes: tuple[Note, ...]
    questions: tuple[Question, ...]
    evidence: tuple[Evidence, ...]


class Filters(Paging, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which applications; all of it has to hold."""

    q: Annotated[str, Meta(max_length=200, description="words of company, agency, role or number")] = ""
    company: Annotated[str, Meta(max_length=200, description="words of the employer's name")] = ""
    stage: Annotated[Stage | UnsetType, Meta(description="the farthest stage reached")] = UNSET
    outcome: Annotated[Outcome | UnsetType, Meta(description="how it ended, or open")] = UNSET
    ended: Annotated[bool, Meta(description="only those that ended, in whatever way")] = False


class NewApplication(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An application that no letter told of; a company, a role, or both."""

    company: Line | UnsetType = UNSET
    role: Line | UnsetType = UNSET
    on: Annotated[date | UnsetType, Meta(description="the day of applying, from 1950 on; without it today")] = UNSET
    channel: Channel = Channel.UNKNOWN
    requisition: Annotated[str, Meta(max_length=200, description="the employer's number")] = ""


def applications(asked: Asked[Filters, Nothing]) -> Answer:
    """All applications, or those that fit, the latest news first."""
    desk, query = asked.desk, asked.query
    outcomes = frozenset(Outcome) if query.outcome is UNSET else frozenset({query.outcome})
    wanted = Wanted(
        company=tuple(folded(query.company).split()),
        words=tuple(folded(query.q).split()),
        stages=frozenset(Stage) if query.stage is UNSET else frozenset({query.stage}),
        outcomes=outcomes & ENDED if query.ended else outcomes,
    )
    record = desk.record()
    return page_of(listed(record, desk.now, wanted), asked, partial(as_json, record))


def application(asked: Asked[Nothing, Nothing]) -> Answer:
    """One application with its history, letters, people, notes and open questions."""
    return Answer(view_json(view(asked.desk.store, asked.desk.record(), asked.id)))


def add_application(asked: Asked[Nothing, NewApplication]) -> Answer:
    """Note an application by hand; the header Location says where it is."""
    desk, body = asked.desk, asked.body
    told = tell(desk.store, desk.now, [adding.application_word(_new(body, desk.now.date()))])
    made = application_id(told.decisions[0].id)
    return Answer(kept(told), 201, {"location": f"{asked.path}/{made}"})


def _new(body: NewApplication, today: date) -> adding.NewApplication:
    on = today if body.on is UNSET else body.on
    if on.year < _EARLIEST or on > today:
        raise UsageError(f"The day {on.isoformat()} is none on which you can have applied; nothing was kept.")
    company, role = ("" if given is UNSET else line(given) for given in (body.company, body.role))
    if not company and not role:
        raise UsageError("Name a company, a role, or both; nothing was kept.")
    return adding.NewApplication(company, role, on, body.channel, line(body.requisition))


OPERATIONS = (
    Operation("GET", "/applications", applications, Filters, Nothing, {200: tuple[ApplicationRow, ...]}, PAGED),
    Operation(
        "POST",
        "/applications",
        add_application,
        Nothing,
        Annotated[NewApplication, _ONE_NAME],
        {201: Kept},
        headers=("Location",),
    ),
    Operation("GET", "/applications/{id}", application, Nothing, Nothing, {200: ApplicationView}),
)
