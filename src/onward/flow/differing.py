"""What a correction changed: two records side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.flow.finding import label
from onward.model.decision import Verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onward.flow.telling import Told
    from onward.model.record import Record

    _Traits = dict[str, str]

OF_READING = frozenset({Verb.CORRECT_KIND, Verb.CORRECT_COMPANY, Verb.CORRECT_ROLE, Verb.CORRECT_PERSON})
"""What the owner says of a reading; later letters are read with it."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is otherwise than before.

    Attributes:
        what: "application", "name", "requisition", "channel", "stage", "outcome", "events", "tie" or
            "question".
        subject: the id of the application, message or question.
        label: what it is called, "" for a message or question.
        before, after: the values, "" where there was or is none; for events how many, for a tie the application's id.
    """

    what: str
    subject: str
    label: str
    before: str
    after: str


def differences(before: Record, after: Record) -> tuple[Difference, ...]:
    """What is otherwise in `after`: applications in order of id, then ties, then questions."""
    old, new = _traits(before), _traits(after)
    return (
        *(
            one
            for known in sorted(old.keys() | new.keys())
            for one in _of_application(known, old.get(known), new.get(known))
        ),
        *_of_ties(before, after),
        *_of_questions(before, after),
    )


def worth_telling(told: Told, changed: Sequence[Difference]) -> Sequence[Difference]:
    """Without what is told with the owner's word itself: the new application, and how many events there are now."""
    if any(word.verb is Verb.ADD_APPLICATION for word in told.words):
        changed = [one for one in changed if one.what != "application"]
    told_apart = any(word.verb is Verb.ADD_EVENT for word in told.words)
    rest = [one for one in changed if one.what != "events"]
    return rest if rest or told_apart else changed


def _of_application(known: str, old: _Traits | None, new: _Traits | None) -> Iterator[Difference]:
    if old is None or new is None:
        before, after = (side["name"] if side else "" for side in (old, new))
        yield Difference("application", known, before or after, before, after)
        return
    for what, value in new.items():
        if old[what] != value:
            yield Difference(what, known, new["name"], old[what], value)


def _traits(record: Record) -> dict[str, _Traits]:
    """What can be told of each application, by its id."""
    return {known: _traits_of(record, known) for known in record.applications}


def _traits_of(record: Record, known: str) -> _Traits:
    application, standing = record.applications[known], record.standings.get(known)
    return {
        "name": label(record.organizations, application),
        "requisition": application.requisition,
        "channel": application.channel.value,
        "stage": standing.stage.value if standing else "",
        "outcome": standing.outcome.value if standing else "",
        "events": str(len(record.events.get(known, ()))),
    }


def _of_ties(before: Record, after: Record) -> Iterator[Difference]:
    for known in sorted(before.ties.keys() | after.ties.keys()):
        old, new = (record.ties[known].application_id if known in record.ties else "" for record in (before, after))
        if old != new:
            yield Difference("tie", known, "", old, new)


def _of_questions(before: Record, after: Record) -> Iterator[Difference]:
    old, new = ({question.id: question.text for question in record.questions} for record in (before, after))
    for known in sorted(old.keys() ^ new.keys()):
        yield Difference("question", known, "", old.get(known, ""), new.get(known, ""))
