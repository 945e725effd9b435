"""Invented searches to write letters from: one record with one rejected application each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from onward.drafts.request import Details, DraftRequest
from onward.model.application import Application, Contact, Event, EventKind, Organization
from onward.model.circle import CircleList, CircleMember
from onward.model.draft import DraftKind, Tone
from onward.model.evidence import Evidence
from onward.model.message import Address, Message
from onward.model.note import Note, NoteKind
from onward.model.owner import Owner
from onward.model.plan import Counsel, Step, Verdict
from onward.model.reading import Decline, FeedbackStance, KeepOnFile, Kind, Part, Reading, Reason, ReasonCode
from onward.model.record import Record

REJECTED_AT = datetime(2026, 3, 17, 14, 5, tzinfo=UTC)
NOW = datetime(2026, 3, 19, 9, 0, tzinfo=UTC)
OWNER = Owner(name="Mira Holt", addresses=("mira.holt@post.example",), phone="+44 20 7946 0000", country="GB")


@dataclass(frozen=True)
class Story:
    """What differs from one invented application to the next."""

    company: str = "Farnvale"
    role: str = "Senior Copywriter"
    recipient: str = "Anna Reed"
    met: tuple[str, ...] = ("Anna Reed",)
    interviews: int = 1
    scheduled: bool = True
    days_to_letter: int = 7
    days_from_applying: int = 30
    reasons: tuple[Reason, ...] = ()
    feedback: FeedbackStance = FeedbackStance.NONE
    months_on_file: int | None = None
    talked: str = "We talked about the rebrand of the ferry line."
    impressed: str = "the calm way the team reviews drafts together"
    application: str = "a-1"
    assessed: bool = False
    owner: Owner = field(default=OWNER)


def address_of(name: str, company: str) -> str:
    """An invented address."""
    folded = name.lower().translate(str.maketrans({"ü": "ue", "ö": "oe", "ä": "ae", "ß": "ss"}))
    return ".".join(folded.split()[-2:]) + f"@{company.lower().replace(' ', '')}.example"


def contact(name: str, company: str, part: Part = Part.HIRING_MANAGER) -> Contact:
    """An invented person of the firm."""
    return Contact(
        f"c-{name}", name, address_of(name, company), "o-1", part, Evidence(name, "m-invite", place="sender")
    )


def record(story: Story) -> Record:
    """The record that holds a story."""
    people = {c.id: c for c in (contact(n, story.company) for n in dict.fromkeys((story.recipient, *story.met)) if n)}
    application = Application(story.application, "o-1", story.role, evidence=(Evidence(story.role, "m-receipt", 0, 5),))
    notes = [
        Note(f"n-{kind.value}", story.application, "", NOW, kind, text)
        for kind, text in ((NoteKind.INTERVIEW, story.talked), (NoteKind.IMPRESSED, story.impressed))
        if text
    ]
    return Record(
        owner=story.owner,
        organizations={"o-1": Organization("o-1", story.company, story.company.lower())},
        contacts=people,
        applications={story.application: application},
        events={story.application: events(story)},
        readings={"m-no": reading(story)},
        notes={story.application: tuple(notes)},
    )


def events(story: Story) -> tuple[Event, ...]:
    """Applied, interviewed (a week between two), turned down."""
    applied_at = REJECTED_AT - timedelta(days=story.days_from_applying)
    applied = Event("e-0", story.application, EventKind.APPLIED, applied_at, applied_at, "m-receipt")
    last = (REJECTED_AT - timedelta(days=story.days_to_letter)).replace(hour=10, minute=0)
    met = tuple(f"c-{name}" for name in story.met)
    held = [
        Event(
            f"e-i{n}",
            story.application,
            EventKind.INTERVIEW,
            last - timedelta(days=7 * n),
            applied_at,
            f"m-i{n}",
            contact_ids=met,
            title="Interview",
            uid=f"u-{n}",
            scheduled=story.scheduled,
        )
        for n in reversed(range(story.interviews))
    ]
    test = [Event("e-t", story.application, EventKind.ASSESSMENT, applied_at, applied_at, "m-test")]
    no = Event(
        "e-no", story.application, EventKind.REJECTED, REJECTED_AT, REJECTED_AT, "m-no", title="Your application"
    )
    return (applied, *(test if story.assessed else ()), *held, no)


def reading(story: Story) -> Reading:
    """The rejection as it was read."""
    kept = Evidence("We will keep your application on file.", "m-no", 50, 88)
    return Reading(
        message_id="m-no",
        kind=Kind.REJECTION,
        confidence=0.98,
        unsure=False,
        language="en",
        decline=Decline.EXPLICIT,
        reasons=story.reasons,
        feedback=story.feedback,
        keep_on_file=KeepOnFile(story.months_on_file, None, kept) if story.months_on_file else None,
    )


def request(
    story: Story,
    kind: DraftKind = DraftKind.THANKS,
    language: str = "en",
    tone: Tone = Tone.PLAIN,
    details: Details | None = None,
    reply_to: Message | None = None,
) -> DraftRequest:
    """Ask for a letter about a story, two days after the rejection."""
    counsel = {
        DraftKind.THANKS: Counsel.THANKS,
        DraftKind.FEEDBACK: Counsel.FEEDBACK,
        DraftKind.FRIEND: Counsel.SUPPORT,
    }[kind]
    recipient = contact(story.recipient, story.company) if story.recipient else None
    step = Step(
        f"s-{story.application}-{counsel.value}",
        counsel,
        story.application,
        Verdict.DO,
        "Write.",
        (),
        recipient=recipient,
    )
    return DraftRequest(kind, step, record(story), NOW, details or Details(), tone, language, reply_to)


def member(*lists: CircleList, organizations: tuple[str, ...] = ()) -> CircleMember:
    """An invented friend."""
    return CircleMember("m-1", "Jonas Berg", "jonas@post.example", "friend", lists, organizations)


def letter_in_thread() -> Message:
    """The rejection as a mail, the second of its thread."""
    return Message(
        id="no-77@farnvale.example",
        digest="0" * 16,
        date=REJECTED_AT,
        sender=Address("Anna Reed", "anna.reed@farnvale.example"),
        subject="AW: Re: Your application",
        text="Dear Mira, …",
        to=(Address("Mira Holt", "mira.holt@post.example"),),
        in_reply_to=("first-1@post.example",),
        references=("first-1@post.example",),
    )


_COMPANIES = (
    "Farnvale", "Brightmoor Foods", "Quillstone", "Northlight Studio", "Ostara Energy", "Penrose Mills",
    "Talbot Ferries", "Umbria Books", "Veldt Media", "Wexcombe Trust",
)  # fmt: skip
_ROLES = (
    "Senior Copywriter", "Accountant", "Data Analyst", "Nurse Educator", "Warehouse Lead", "Project Manager",
    "Archivist",
)  # fmt: skip
_PEOPLE = ("Anna Reed", "Tom Achebe", "Priya Nair", "Lukas Brandt", "Sofia Marin", "Ewan Ross")
_TOPICS = {
    "en": (
        "the rebrand of the ferry line", "the move to a new stock system", "how you train new colleagues",
        "the first year of the night desk", "your plans for the reading room", "the survey of small harbours",
        "the change from paper files to a database", "the way the bakery plans its week",
    ),
    "de": (
        "den neuen Auftritt der Fährlinie", "den Umzug des Lagers", "darüber, wie Sie neue Leute einarbeiten",
        "das erste Jahr der Nachtschicht", "die Pläne für den Lesesaal", "die Umfrage in den kleinen Häfen",
        "den Wechsel von Akten zu einer Datenbank", "die Wochenplanung der Bäckerei",
    ),
}  # fmt: skip
_IMPRESSIONS = {
    "en": (
        "the calm way the team reviews drafts together", "how openly everybody spoke about mistakes",
        "the time set aside each Friday for learning", "that new people get a mentor from the first day",
        "the short distance between workshop and office", "the care for customers on the phone",
    ),
    "de": (
        "die ruhige Art, in der das Team Entwürfe bespricht", "wie offen alle über Fehler gesprochen haben",
        "die feste Zeit am Freitag zum Lernen", "dass neue Leute vom ersten Tag an eine Patin haben",
        "der kurze Weg zwischen Werkstatt und Büro", "die Sorgfalt am Telefon mit der Kundschaft",
    ),
}  # fmt: skip
_REASON = Reason(ReasonCode.SKILL, "We were looking for more experience with Figma.", 10, 57, "Figma")


def stories(language: str, count: int = 30) -> list[tuple[Story, Details]]:
    """Different stories, each with what its owner told in the letter's language."""
    return [(_story(n), _details(n, language)) for n in range(count)]


def _story(n: int) -> Story:
    person = _PEOPLE[n % len(_PEOPLE)]
    other = _PEOPLE[(n + 1) % len(_PEOPLE)]
    return Story(
        company=_COMPANIES[n % len(_COMPANIES)],
        role=_ROLES[n % len(_ROLES)],
        recipient=person,
        met=((person,), (person, other), (other,), ())[n % 4],
        interviews=1 + n % 3,
        scheduled=n % 7 != 6,
        days_to_letter=2 + n % 9,
        days_from_applying=25 + 7 * (n % 5),
        reasons=(_REASON,) if n % 5 == 1 else (),
        feedback=FeedbackStance.OFFERED if n % 6 == 2 else FeedbackStance.NONE,
        months_on_file=6 if n % 8 == 3 else None,
        talked="",
        impressed="",
        application=f"a-{n:02d}",
        assessed=n % 9 == 4,
    )


def _details(n: int, language: str) -> Details:
    topics, impressions = _TOPICS[language], _IMPRESSIONS[language]
    return Details(
        talked_about=topics[n % len(topics)] if n % 6 != 5 else "",
        impressed=impressions[n % len(impressions)],
    )


def told_less(story: Story, **changes: object) -> Story:
    """The same story with something changed."""
    return replace(story, **changes)  # type: ignore[arg-type]
