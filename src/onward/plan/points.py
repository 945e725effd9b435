"""Points of feedback across letters: what this application's letters say, and who else says the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.application import EventKind
from onward.model.names import folded
from onward.model.reading import FeedbackStage, Sense, Topic
from onward.plan.speech import because, quoted, say
from onward.plan.traces import of_point

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onward.model.application import Event
    from onward.model.evidence import Evidence
    from onward.model.plan import Because
    from onward.model.reading import FeedbackPoint, Reading
    from onward.model.record import Record
    from onward.plan.case import Case

# Two letters that speak of a skill need not mean the same one: there the words have to name it.
_BROAD = frozenset({Topic.SKILL, Topic.EXPERIENCE, Topic.LANGUAGE, Topic.OTHER})
_CARRIES_FEEDBACK = frozenset({EventKind.REJECTED, EventKind.FEEDBACK})
_NAME = re.compile(r"[^\W\d_][\w+#]*")
_NO_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december cv hr ok""".split()
)
_NOUNS_ARE_CAPITAL = "de"


@dataclass(frozen=True, slots=True)
class Said:
    """A point with the letter that makes it.

    Attributes:
        point: the point.
        reading: of its letter.
    """

    point: FeedbackPoint
    reading: Reading

    @property
    def evidence(self) -> Evidence:
        """The sentence."""
        return of_point(self.reading, self.point)


def points_of(readings: Iterable[Reading]) -> tuple[Said, ...]:
    """The points of several letters, in order."""
    return tuple(Said(point, reading) for reading in readings for point in reading.points)


def asked(points: Iterable[Said]) -> tuple[Said, ...]:
    """Those that ask for something."""
    return tuple(said for said in points if said.point.sense is Sense.IMPROVE)


def valued(points: Iterable[Said]) -> tuple[Said, ...]:
    """Those that value something."""
    return tuple(said for said in points if said.point.sense is Sense.STRENGTH)


def elsewhere(case: Case, one: Said) -> tuple[Said, ...]:
    """What other applications' letters ask for on the same topic, one point for each application, oldest first.

    Two letters about one application are one voice.
    """
    found: list[tuple[Event, Said]] = []
    for application_id, events in case.record.events.items():
        if application_id != case.application.id:
            told = next(_told(case, events, one.point.about), None)
            found += [told] if told is not None else []
    return tuple(said for _, said in sorted(found, key=lambda pair: (pair[0].at, pair[0].id)))


def _told(case: Case, events: tuple[Event, ...], about: Topic) -> Iterator[tuple[Event, Said]]:
    for event in events:
        reading = case.record.readings.get(event.message_id)
        if reading is not None and event.kind in _CARRIES_FEEDBACK and event.known_at <= case.now:
            yield from ((event, said) for said in asked(points_of((reading,))) if said.point.about is about)


def repeated(case: Case, one: Said) -> tuple[Said, ...]:
    """Those of `elsewhere` that mean the same thing, as far as the words tell."""
    others = elsewhere(case, one)
    if one.point.about not in _BROAD:
        return others
    names = _names(case.record, one)
    return tuple(other for other in others if names & _names(case.record, other))


def _names(record: Record, said: Said) -> frozenset[str]:
    """The names of tools, trades and languages in a sentence; people and firms are left out."""
    called = (record.owner.name, *(contact.name for contact in record.contacts.values()))
    people = {word for name in called for word in folded(name).split()}
    firms = {word for firm in record.organizations.values() for word in folded(firm.name).split()}
    found = {word.group() for word in _NAME.finditer(said.point.text) if _is_name(word, said.reading.language)}
    return frozenset(map(folded, found)) - people - firms - _NO_NAMES


def _is_name(word: re.Match[str], language: str) -> bool:
    """Whether a word is written like a name: SQL, GA4; Excel where nouns are written small."""
    letters = word.group()
    if sum(letter.isupper() or letter.isdigit() for letter in letters) > 1:
        return True
    inside = bool(word.string[: word.start()].strip(" \"'“„+*-–"))
    return letters[0].isupper() and len(letters) > 2 and inside and language != _NOUNS_ARE_CAPITAL


def told_of(case: Case, said: Said) -> Because:
    """A point that asks for something: what it is about, whether it can be changed, what to do with it."""
    if said.point.changeable is False:
        return _asked_as("fixed", said)
    can = "open" if said.point.changeable is None else "changeable"
    same = repeated(case, said)
    if same:
        return _asked_as(f"{can}.act", said, same)
    similar = elsewhere(case, said) if said.point.about is not Topic.OTHER else ()
    return _asked_as(f"{can}.compare", said, similar) if similar else _asked_as(f"{can}.park", said)


def _asked_as(key: str, said: Said, others: tuple[Said, ...] = ()) -> Because:
    evidence = (said.evidence, *(other.evidence for other in others))
    text = quoted(said.point.text)
    return because(f"point.{key}", evidence, lead=_lead(said.point), text=text, count=1 + len(others))


def valued_in(said: Said) -> Because:
    """A point that values something."""
    return because("point.valued", (said.evidence,), lead=_lead(said.point), text=quoted(said.point.text))


def act_on(case: Case, points: Iterable[Said]) -> tuple[str, int] | None:
    """What most letters of different applications ask for, in words, and how many; None while one stands alone."""
    counts = [
        (1 + len(repeated(case, said)), said.point.about)
        for said in asked(points)
        if said.point.changeable is not False and said.point.about is not Topic.OTHER
    ]
    count, about = max(counts, key=lambda pair: pair[0], default=(0, Topic.OTHER))
    return (say(f"topic.{about.value}"), count) if count > 1 else None


def _lead(point: FeedbackPoint) -> str:
    """What it is about and where it was seen, as far as that can be told."""
    about = say(f"topic.{point.about.value}") if point.about is not Topic.OTHER else ""
    stage = say(f"seen.{point.stage.value}") if point.stage is not FeedbackStage.UNKNOWN else ""
    key = {(True, True): "both", (True, False): "about", (False, True): "stage"}.get((bool(about), bool(stage)), "none")
    return say(f"point.lead.{key}", about=about, stage=stage)
