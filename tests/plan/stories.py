"""Small factories for records: one person's search, told in a few calls."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from onward.model.application import (
    Application,
    Contact,
    Event,
    EventKind,
    Organization,
    OrganizationKind,
    Outcome,
    Stage,
    Standing,
    WaitingOn,
)
from onward.model.circle import CircleList, CircleMember
from onward.model.decision import Decision, Verb
from onward.model.evidence import Evidence
from onward.model.note import Note, NoteKind
from onward.model.plan import Counsel, Step
from onward.model.reading import (
    Decline,
    FeedbackStance,
    Kind,
    Part,
    Person,
    Reading,
    Reason,
    ReasonCode,
    Sentence,
    SentenceLabel,
)
from onward.model.record import Record, Tie
from onward.plan.case import case_of
from onward.plan.plans import plan_for, step_for

REJECTED_AT = datetime(2026, 3, 3, 15, 20, tzinfo=UTC)
"""A Tuesday afternoon."""
APP = "a-1"
FIRM = "o-lark"


def on_day(days: int) -> datetime:
    """Nine in the evening, so many days after the rejection (0: its day)."""
    return datetime(2026, 3, 3, 21, 0, tzinfo=UTC) + timedelta(days=days)


def person(name: str, part: Part = Part.INTERVIEWER, address: str | None = None, organization: str = FIRM) -> Contact:
    """A contact with an id and an address made from the first name; `address=""` for none."""
    key = name.lower().split()[0]
    mail = f"{key}@larkfield.example" if address is None else address
    return Contact(f"c-{key}", name, mail, organization, part, Evidence(name, "m-invite", place="sender"))


def interview(days_before: int, *people: Contact, number: int = 0, **changes: object) -> Event:
    """An interview with its real time, so many days before the rejection, and known before it."""
    at = REJECTED_AT - timedelta(days=days_before, hours=3)
    event = Event(
        id=f"e-i{days_before}-{number}",
        application_id=APP,
        kind=EventKind.INTERVIEW,
        at=at,
        known_at=min(at - timedelta(days=3), REJECTED_AT - timedelta(days=1)),
        message_id=f"m-i{days_before}",
        contact_ids=tuple(c.id for c in people),
        title="Interview",
        scheduled=True,
    )
    return replace(event, **changes)  # type: ignore[arg-type]


def happened(kind: EventKind, at: datetime, application: str = APP, **changes: object) -> Event:
    """Any other event, known when it happened."""
    event = Event(f"e-{kind.value}-{at:%m%d}-{application}", application, kind, at, at, message_id=f"m-{kind.value}")
    return replace(event, **changes)  # type: ignore[arg-type]


def sentences(*told: tuple[SentenceLabel, str]) -> tuple[Sentence, ...]:
    """Sentences in order, one space between them, with their spans."""
    found, start = [], 0
    substance = {SentenceLabel.REASON, SentenceLabel.FEEDBACK_GIVEN, SentenceLabel.NEXT_STEP}
    for label, text in told:
        found.append(Sentence(text, label, label in substance, start, start + len(text)))
        start += len(text) + 1
    return tuple(found)


NO = (SentenceLabel.DECLINE_EXPLICIT, "We are not able to offer you the position.")


def letter(
    *told: tuple[SentenceLabel, str],
    writer: Contact | None = None,
    reasons: tuple[tuple[ReasonCode, str, str], ...] = (),
    message_id: str = "m-no",
    **changes: object,
) -> Reading:
    """A rejection; `reasons` are (code, sentence, what it is about), each also a sentence of the letter."""
    stated = tuple((SentenceLabel.REASON, text) for _, text, _ in reasons)
    lines = sentences(NO, *told, *stated)
    spans = {s.text: s for s in lines}
    reading = Reading(
        message_id=message_id,
        kind=Kind.REJECTION,
        confidence=0.97,
        unsure=False,
        language="en",
        decline=Decline.EXPLICIT,
        people=(_sender(writer),) if writer is not None else (),
        reasons=tuple(Reason(code, text, spans[text].start, spans[text].end, about) for code, text, about in reasons),
        sentences=lines,
        deciding=((lines[0].start, lines[0].end),),
    )
    return replace(reading, **changes)  # type: ignore[arg-type]


def _sender(writer: Contact) -> Person:
    return Person(writer.name, writer.address, writer.part, Evidence(writer.name, "m-no", place="sender"))


def note(kind: NoteKind, text: str, days: int = 0) -> Note:
    """A note of the owner's, written so many days after the rejection."""
    return Note(f"n-{kind.value}", APP, "m-no", on_day(days), kind, text)


def story(
    *events: Event,
    reading: Reading | None = None,
    people: tuple[Contact, ...] = (),
    notes: tuple[Note, ...] = (),
    agency: bool = False,
    role: str = "Copy editor",
    **changes: object,
) -> Record:
    """One application at Larkfield Press, applied for a month before, turned down on 3 March 2026."""
    organizations = {FIRM: Organization(FIRM, "Larkfield Press", "larkfield press")}
    if agency:
        organizations["o-agency"] = Organization("o-agency", "Brightway Staffing", "brightway", OrganizationKind.AGENCY)
    no = happened(EventKind.REJECTED, REJECTED_AT, message_id=reading.message_id if reading else "m-no")
    applied = happened(EventKind.APPLIED, REJECTED_AT - timedelta(days=30))
    history = sorted((applied, no, *events), key=lambda e: (e.at, e.id))
    record = Record(
        organizations=organizations,
        contacts={c.id: c for c in people},
        applications={APP: Application(APP, FIRM, role, agency_id="o-agency" if agency else "")},
        events={APP: tuple(history)},
        readings={reading.message_id: reading} if reading else {},
        notes={APP: notes} if notes else {},
    )
    return replace(record, **changes)  # type: ignore[arg-type]


def also_rejected(record: Record, number: int, at: datetime, reading: Reading | None = None) -> Record:
    """The record with one more application, turned down at another firm at a moment."""
    app, firm, message = f"a-{number}", f"o-{number}", f"m-no-{number}"
    no = happened(EventKind.REJECTED, at, app, message_id=message)
    readings = dict(record.readings)
    if reading is not None:
        readings[message] = replace(reading, message_id=message)
    return replace(
        record,
        organizations={**record.organizations, firm: Organization(firm, f"Firm {number}", f"firm {number}")},
        applications={**record.applications, app: Application(app, firm, "Editor")},
        events={**record.events, app: (no,)},
        readings=readings,
        ties={**record.ties, message: Tie(message, app, "company", 1.0)},
    )


def answered(record: Record, counsel: Counsel, answer: str, at: datetime, app: str = APP, until: str = "") -> Record:
    """The record with the owner's answer to one step."""
    subject = f"s-{app}-{counsel.value}"
    value: dict[str, object] = {"answer": answer, "until": until} if until else {"answer": answer}
    decision = Decision(f"d-{counsel.value}-{at:%m%d}", at, Verb.ANSWER, subject, value)
    return replace(record, answers={**record.answers, subject: decision})


def friend(name: str, *lists: CircleList, knows: tuple[str, ...] = ()) -> CircleMember:
    """Somebody of the owner's circle."""
    return CircleMember(f"m-{name.lower()}", name, "", "", lists, knows)


def open_since(silent_days: int, waiting_on: WaitingOn = WaitingOn.THEM) -> Standing:
    """The standing of an open application."""
    return Standing(Stage.APPLIED, Outcome.OPEN, waiting_on, None, silent_days, date(2026, 1, 5))


def step(record: Record, counsel: Counsel, days: int = 1, app: str = APP) -> Step:
    """One counsel's step so many days after the rejection."""
    return step_for(case_of(record, app, on_day(days)), counsel)


def told(record: Record, counsel: Counsel, days: int = 1) -> str:
    """Everything that a step says, as one text."""
    found = step(record, counsel, days)
    return "\n".join((found.what, *(reason.text for reason in found.why), *found.missing))


__all__ = [
    "APP",
    "FIRM",
    "REJECTED_AT",
    "CircleList",
    "Counsel",
    "EventKind",
    "FeedbackStance",
    "NoteKind",
    "Part",
    "ReasonCode",
    "SentenceLabel",
    "also_rejected",
    "answered",
    "friend",
    "happened",
    "interview",
    "letter",
    "note",
    "on_day",
    "open_since",
    "person",
    "plan_for",
    "step",
    "story",
    "told",
]
