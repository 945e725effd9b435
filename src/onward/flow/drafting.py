"""Plan → draft: the letter that a step of a plan leads to, in the thread where it belongs, and what the rubric says."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from onward.drafts.request import Details, DraftRequest
from onward.drafts.write import write
from onward.errors import AmbiguousError, NotFoundError
from onward.flow.telling import note_on
from onward.model.draft import DraftKind, Tone
from onward.model.names import folded
from onward.model.note import NoteKind
from onward.model.plan import Counsel, Verdict
from onward.plan.plans import plan_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from onward.model.application import Contact
    from onward.model.circle import CircleMember
    from onward.model.draft import Draft
    from onward.model.message import Message
    from onward.model.plan import Plan, Step
    from onward.model.record import Record
    from onward.storage.store import Store

COUNSEL_OF = {
    DraftKind.THANKS: Counsel.THANKS,
    DraftKind.FEEDBACK: Counsel.FEEDBACK,
    DraftKind.FRIEND: Counsel.SUPPORT,
}
LANGUAGES = ("en", "de")

_Named = TypeVar("_Named", "Contact", "CircleMember")


@dataclass(frozen=True, slots=True)
class Wish:
    """The letter that the owner wants.

    Attributes:
        kind: which one.
        application_id: after whose rejection.
        details: the owner's words for this letter.
        to: name or address of somebody in the record to write to, "" for whom the plan names.
        tone: how it sounds.
        language: "en" or "de"; "" for the language of the rejection, English where that is neither.
        anyway: write it although the plan leaves it.
    """

    kind: DraftKind
    application_id: str
    details: Details = field(default_factory=Details)
    to: str = ""
    tone: Tone = Tone.PLAIN
    language: str = ""
    anyway: bool = False


def step_for(record: Record, wish: Wish, now: datetime) -> tuple[Plan, Step]:
    """The plan and its step to which the letter belongs, with the recipient whom the owner named.

    Raises:
        NotFoundError: there is no rejection, or nobody of that name.
        AmbiguousError: several people have that name.
    """
    plan = plan_for(record, wish.application_id, now)
    step = next(step for step in plan.steps if step.counsel is COUNSEL_OF[wish.kind])
    if wish.to and wish.kind is not DraftKind.FRIEND:
        step = replace(step, recipient=person(record, wish.application_id, wish.to))
    return plan, step


def is_due(step: Step, wish: Wish) -> bool:
    """Whether the letter is to be written: the plan has it, the owner wants it anyway, or it goes to a friend.

    When to write to a friend is the owner's to say, never the plan's.
    """
    if wish.anyway or wish.kind is DraftKind.FRIEND:
        return True
    return bool(step.draft) or (step.verdict is Verdict.ASK and bool(wish.to))


def letter(store: Store, record: Record, wish: Wish, now: datetime) -> Draft:
    """The letter, not kept yet.

    Raises:
        MissingDetailError: something is missing that only the owner knows.
    """
    plan, step = step_for(record, wish, now)
    request = DraftRequest(
        wish.kind,
        step,
        record,
        now,
        wish.details,
        wish.tone,
        language_of(record, plan, wish),
        _answered(store, plan, step, wish),
    )
    return write(request)


def language_of(record: Record, plan: Plan, wish: Wish) -> str:
    """The letter's language: as wished, else that of the rejection, else English."""
    reading = record.readings.get(plan.message_id)
    spoken = wish.language or (reading.language if reading else "")
    return spoken if spoken in LANGUAGES else LANGUAGES[0]


def answered_mail(messages: Sequence[Message], rejection_id: str, address: str) -> Message | None:
    """The mail that a letter to `address` answers; `messages` oldest first.

    The rejection when that person wrote or got it, else their last mail, else the last that they got as well; None
    when they stand in none, so that nobody is drawn into a thread that they do not know.
    """
    if not address:
        return None
    theirs = [message for message in messages if _wrote(message, address)]
    shared = [message for message in messages if _got(message, address)]
    rejection = next((message for message in (*theirs, *shared) if message.id == rejection_id), None)
    return rejection or next(iter(theirs[::-1]), None) or next(iter(shared[::-1]), None)


def person(record: Record, application_id: str, words: str) -> Contact:
    """The person of the record whom `words` name, those of this application first.

    Raises:
        NotFoundError: there is none.
        AmbiguousError: there are several.
    """
    application = record.applications[application_id]
    firms = {application.organization_id, application.agency_id} - {""}
    present = {id_ for event in record.events.get(application_id, ()) for id_ in event.contact_ids}
    found = [c for c in record.contacts.values() if _named(words, c.name, c.address)]
    near = [contact for contact in found if contact.organization_id in firms or contact.id in present]
    return _only(near or found, words, "`onward people` lists everybody in the record.")


def member(record: Record, words: str) -> CircleMember:
    """The friend or relative whom `words` name.

    Raises:
        NotFoundError: there is none.
        AmbiguousError: there are several.
    """
    found = [one for one in record.circle if _named(words, one.name, one.address)]
    return _only(found, words, "`onward circle` lists your people, and `onward circle add` adds somebody.")


def keep_impression(store: Store, record: Record, wish: Wish, now: datetime) -> Record:
    """Keep what impressed the owner as a note on the application; the record with it."""
    about = wish.application_id
    note = note_on(store, record, about, NoteKind.IMPRESSED, wish.details.impressed, now)
    return replace(record, notes={**record.notes, about: (*record.notes.get(about, ()), note)})


def _answered(store: Store, plan: Plan, step: Step, wish: Wish) -> Message | None:
    if wish.kind is DraftKind.FRIEND or step.recipient is None:
        return None
    return answered_mail(store.messages_of(step.application_id), plan.message_id, step.recipient.address)


def _wrote(message: Message, address: str) -> bool:
    return address in {message.sender.address, *(reply.address for reply in message.reply_to)}


def _got(message: Message, address: str) -> bool:
    return any(to.address == address for to in (*message.to, *message.cc))


def _named(words: str, name: str, address: str) -> bool:
    """Whether every word stands in the name, or the words are the address."""
    wanted = folded(words).split()
    return bool(wanted) and (set(wanted) <= set(folded(name).split()) or words.strip().lower() == address)


def _only(found: Iterable[_Named], words: str, where: str) -> _Named:
    people = list(found)
    if not people:
        raise NotFoundError(f"There is nobody called {words!r}. {where}")
    if len(people) > 1:
        names = ", ".join(f"{one.name} <{one.address}>" for one in people)
        raise AmbiguousError(f"{words!r} may be {names}. Name one of them by the mail address.")
    return people[0]
