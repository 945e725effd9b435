"""Which interviews took place before a moment, and who met the owner in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from onward.model.application import Event, EventKind
from onward.model.reading import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from onward.model.application import Contact

# Two mails about an interview whose time nobody could read count as one when they lie this close together.
_SAME_INTERVIEW = timedelta(days=7)
INTERVIEWS = frozenset({Part.HIRING_MANAGER, Part.INTERVIEWER})
_WEIGHT = {Part.HIRING_MANAGER: 0, Part.INTERVIEWER: 1, Part.UNKNOWN: 2, Part.RECRUITER: 3, Part.COORDINATOR: 4}


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody who met the owner.

    Attributes:
        contact: who.
        times: in how many interviews.
        last: the latest of them, aware.
    """

    contact: Contact
    times: int
    last: datetime


def held(events: Sequence[Event], before: datetime) -> tuple[Event, ...]:
    """The interviews that lie before a moment and were not cancelled, in order of their time.

    A moved interview (same calendar UID) counts once, at its latest time. A mail that speaks of an interview without
    a readable time counts only when no interview with a time follows it, so that an invitation and the calendar
    object that it leads to are one interview. The owner's own word always counts.
    """
    past = [event for event in standing_interviews(events) if event.at < before]
    return tuple(sorted(_once_each(past), key=lambda event: (event.at, event.id)))


def standing_interviews(events: Sequence[Event]) -> list[Event]:
    """Interviews that were not cancelled, each at the latest time known for it."""
    standing = _latest_by_uid(event for event in events if event.kind is EventKind.INTERVIEW)
    cancelled = [event for event in events if event.kind is EventKind.INTERVIEW_CANCELLED]
    for cancel in sorted(cancelled, key=lambda event: event.known_at):
        standing = _without(standing, cancel)
    return standing


def is_certain(interview: Event) -> bool:
    """Whether an interview's time, or the owner's own word, says that it took place."""
    return interview.scheduled or bool(interview.decision_id)


def met_in(interviews: Iterable[Event], contacts: Mapping[str, Contact]) -> tuple[Met, ...]:
    """Who met the owner, most often first, then latest, then by part."""
    times: dict[str, list[datetime]] = {}
    for interview in interviews:
        for contact in present(interview, contacts):
            times.setdefault(contact.id, []).append(interview.at)
    people = [Met(contacts[known], len(at), max(at)) for known, at in times.items()]
    return tuple(sorted(people, key=lambda m: (-m.times, -m.last.timestamp(), _WEIGHT[m.contact.part])))


def present(interview: Event, contacts: Mapping[str, Contact]) -> tuple[Contact, ...]:
    """Who was there, as far as the record tells.

    Whom the owner named was there. Of the people of an invitation those who interview; a recruiter, or somebody whose
    part is not known, may have written it for others and counts only where no interviewer is named. A coordinator
    arranges the meeting and is not in it.
    """
    people = [contacts[known] for known in dict.fromkeys(interview.contact_ids) if known in contacts]
    if interview.decision_id:
        return tuple(people)
    seated = [contact for contact in people if contact.part in INTERVIEWS]
    return tuple(seated or [contact for contact in people if contact.part is not Part.COORDINATOR])


def was_seen(contact: Contact, interviews: Iterable[Event]) -> bool:
    """Whether somebody surely sat in one of these interviews, and is not just named in an invitation."""
    return contact.part in INTERVIEWS or any(i.decision_id and contact.id in i.contact_ids for i in interviews)


def _latest_by_uid(interviews: Iterable[Event]) -> list[Event]:
    latest: dict[str, Event] = {}
    for event in sorted(interviews, key=lambda event: event.known_at):
        latest[event.uid or event.id] = event
    return list(latest.values())


def _without(interviews: list[Event], cancel: Event) -> list[Event]:
    """The interviews without the one that a cancellation is about."""
    gone = next((event for event in interviews if _is_about(cancel, event)), None)
    return [event for event in interviews if event is not gone]


def _is_about(cancel: Event, event: Event) -> bool:
    if cancel.uid or event.uid:
        return cancel.uid == event.uid and event.known_at <= cancel.known_at
    return event.at == cancel.at or event.known_at <= cancel.known_at <= event.at


def _once_each(interviews: list[Event]) -> list[Event]:
    """Certain interviews, and mails about an interview that stand for one of their own."""
    certain = [event for event in interviews if is_certain(event)]
    kept: list[Event] = []
    for event in sorted(interviews, key=lambda event: event.at):
        if is_certain(event) or any(event.known_at <= later.at for later in certain):
            continue
        if not kept or event.at - kept[-1].at >= _SAME_INTERVIEW:
            kept.append(event)
    return certain + kept
