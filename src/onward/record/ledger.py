"""The one place where a message or a decision changes the record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onward.model.application import Application, Channel
from onward.model.change import Cause
from onward.model.decision import Decision, Verb
from onward.model.reading import Kind, SenderRole
from onward.model.record import Tie
from onward.record.arrival import Arrival, arrive
from onward.record.asking import ask_company, ask_kind, ask_tie
from onward.record.by_hand import add_application, add_event, rename
from onward.record.contacts import move_people, put_people
from onward.record.decided import Decided, tied_to
from onward.record.details import learn
from onward.record.happenings import put_events
from onward.record.history import last_moment
from onward.record.ids import application_id
from onward.record.matching import find, in_thread
from onward.record.merging import merge
from onward.record.overlay import word
from onward.record.shelf import Shelf
from onward.record.vendors import screened
from onward.record.verdict import Doubt, Found

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onward.model.change import Change
    from onward.model.message import Message
    from onward.model.question import Question
    from onward.model.reading import Reading
    from onward.model.record import Record

# Letters that tell of a bid even when nobody can say at which company.
_TELLING = frozenset({Kind.REJECTION, Kind.ACKNOWLEDGEMENT, Kind.INTERVIEW, Kind.ASSESSMENT, Kind.OFFER})
# Ties by which another name for the role becomes one of the application's names.
_SURE = frozenset({"owner", "thread", "requisition"})
_OF_APPLICATIONS = frozenset({Verb.RENAME, Verb.MERGE, Verb.ADD_EVENT})


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A word of the owner on an application that is not founded yet.

    Attributes:
        decision: the word.
        arrival: the message that it ties, None when it is about the application itself.
    """

    decision: Decision
    arrival: Arrival | None = None

    @property
    def subject(self) -> str:
        """The application's id."""
        return self.decision.subject if self.arrival is None else tied_to(self.decision)


class Ledger:
    """Takes messages and decisions in order of date and says how the record changes.

    Without `preload` it starts from nothing and `everything` is the whole derived record (see `build`). With the
    slice that `keys_of` leads to, `take` of a message newer than all that was taken gives what a rebuild would.
    """

    def __init__(self, decisions: Sequence[Decision], own_addresses: frozenset[str] = frozenset()) -> None:
        self._decided = Decided(decisions)
        self._own = own_addresses
        self._shelf = Shelf()
        self._waiting: list[_Waiting] = []
        self._settled: set[str] = set()
        self._merged: dict[str, str] = {}

    def preload(self, record: Record, keys: Iterable[tuple[str, str, str]]) -> None:
        """Put a slice of the record under it; `keys` are (kind, key, application id)."""
        self._shelf.load(record, keys)

    def take(self, message: Message, reading: Reading) -> tuple[Change, ...]:
        """The changes that a message brings; none for one that is tied already or not about the search.

        Corrections among the decisions are laid over the reading here.
        """
        self._shelf.begin(Cause(message_id=message.id))
        if message.id not in self._shelf.ties:
            arrival = arrive(message, self._decided.corrected(message, reading), self._own)
            self._enter(screened(self._shelf, arrival))
        return self._shelf.written()

    def settle(self, decision: Decision) -> None:
        """Carry out a decision about applications or events; those about messages work in `take`.

        To be called at `by_hand.moment_of` the decision, and again when it was made: by then everything that it
        names was on record, under its id or its anchor.
        """
        self._shelf.begin(Cause(decision_id=decision.id))
        waited = [left for left in self._waiting if left.decision is decision]
        self._waiting = [left for left in self._waiting if left.decision is not decision]
        for left in waited:
            self._end_waiting(left)
        if decision.id in self._settled:
            return
        self._settled.add(decision.id)
        if decision.verb is Verb.ADD_APPLICATION:
            self._release(add_application(self._shelf, decision).id)
        elif decision.verb in _OF_APPLICATIONS and not self._carry_out(decision):
            self._waiting.append(_Waiting(decision))

    def finish(self) -> None:
        """Take what still waits: a message on its own merits."""
        waiting, self._waiting = self._waiting, []
        for left in waiting:
            self._end_waiting(left)

    def everything(self) -> tuple[Change, ...]:
        """The latest change of every entry, in order of first writing."""
        return tuple(self._shelf.changes.values())

    def _enter(self, arrival: Arrival) -> None:
        decision = self._decided.tie(arrival.message.id)
        if decision is not None:
            self._obey(arrival, decision)
        elif arrival.message.sender.address in self._own:
            self._note_own(arrival)
        elif arrival.reading.is_about_the_search:
            self._match(arrival)

    def _note_own(self, arrival: Arrival) -> None:
        """The owner's own mail tells of nothing that happened, but answers to it belong where it belongs."""
        verdict = in_thread(self._shelf, arrival)
        if isinstance(verdict, Found):
            self._tie(arrival, verdict.application_id, verdict.how, verdict.certainty)

    def _obey(self, arrival: Arrival, decision: Decision) -> None:
        """The owner said where a message belongs."""
        named = tied_to(decision)
        target = self._resolve(named, word(decision, "anchor"))
        if target is not None:
            self._record(arrival, target, "owner", 1.0)
        elif named == application_id(arrival.message.id):
            self._found(arrival, "owner")
        elif named:
            self._waiting.append(_Waiting(decision, arrival))

    def _end_waiting(self, left: _Waiting) -> None:
        """Carry out what waited, if its application is there by now; else match the message on its own merits."""
        arrival = left.arrival
        if arrival is None:
            self._shelf.cause = Cause(decision_id=left.decision.id)
            self._carry_out(left.decision)
            return
        self._shelf.cause = Cause(message_id=arrival.message.id)
        target = self._resolve(left.subject, word(left.decision, "anchor"))
        if target is not None:
            self._record(arrival, target, "owner", 1.0)
        elif arrival.reading.is_about_the_search:
            self._match(arrival)

    def _match(self, arrival: Arrival) -> None:
        if arrival.reading.unsure:
            self._ask(ask_kind(arrival))
            return
        verdict = find(self._shelf, arrival)
        if isinstance(verdict, Found):
            application = self._shelf.applications[verdict.application_id]
            self._record(arrival, application, verdict.how, verdict.certainty)
        elif isinstance(verdict, Doubt):
            self._ask(ask_tie(self._shelf, arrival, verdict))
        else:
            self._begin(arrival)

    def _begin(self, arrival: Arrival) -> None:
        """A message about no application on record: the first of one, as far as it says which."""
        if arrival.company or arrival.agency:
            self._found(arrival, "founding")
        elif arrival.reading.kind is not Kind.OUTREACH:
            self._ask(ask_company(self._shelf, arrival))
            if arrival.reading.kind in _TELLING:
                self._found(arrival, "founding")

    def _found(self, arrival: Arrival, how: str) -> None:
        application = Application(application_id(arrival.message.id), "", channel=_channel(arrival))
        self._record(arrival, application, how, 1.0)
        self._release(application.id)

    def _record(self, arrival: Arrival, application: Application, how: str, certainty: float) -> None:
        """Write what a message says into its application."""
        shelf = self._shelf
        arrival = _dated(arrival, shelf, application)
        same_thread = how == "thread" or any(shelf.leads("thread", known, application.id) for known in arrival.thread)
        before = application.organization_id
        application = learn(shelf, self._decided, arrival, application)
        if application.organization_id != before:
            move_people(shelf, application, before)
        people = put_people(shelf, self._decided, arrival, application)
        if not arrival.reading.unsure:
            put_events(shelf, arrival, application.id, people, same_thread=same_thread)
        elif arrival.reading.is_about_the_search:
            self._ask(ask_kind(arrival))
        if how in _SURE:
            shelf.put_key("role", arrival.role, application.id)
        self._tie(arrival, application.id, how, certainty)

    def _tie(self, arrival: Arrival, application: str, how: str, certainty: float) -> None:
        """Tie a message, and let answers to it and to what it answers find its application."""
        self._shelf.put_tie(Tie(arrival.message.id, application, how, certainty))
        for known in arrival.thread:
            if known == arrival.message.id or not self._shelf.led_by("thread", known):
                self._shelf.put_key("thread", known, application)

    def _ask(self, question: Question) -> None:
        if not self._decided.is_dismissed(question.id):
            self._shelf.put_question(question)

    def _release(self, founded: str) -> None:
        """Take what waited for this application."""
        ready = [left for left in self._waiting if left.subject == founded]
        self._waiting = [left for left in self._waiting if left.subject != founded]
        founding = self._shelf.cause
        for left in ready:
            self._end_waiting(left)
        self._shelf.cause = founding

    def _carry_out(self, decision: Decision) -> bool:
        """Whether the application that a decision is about is there, and the decision done."""
        application = self._resolve(decision.subject, word(decision, "anchor"))
        if application is None:
            return False
        if decision.verb is Verb.RENAME:
            rename(self._shelf, self._decided, decision, application)
        elif decision.verb is Verb.ADD_EVENT:
            add_event(self._shelf, decision, application)
        else:
            into = self._resolve(word(decision, "into"), word(decision, "into_anchor"))
            if into is None:
                return False
            if into.id != application.id:
                merge(self._shelf, application, into)
                self._merged[application.id] = into.id
        return True

    def _resolve(self, named: str, anchor: str) -> Application | None:
        """An application by its id, by what it was merged into, or by a message that is tied to it."""
        while named in self._merged:
            named = self._merged[named]
        tie = self._shelf.ties.get(anchor)
        known = named if named in self._shelf.applications or tie is None else tie.application_id
        return self._shelf.applications.get(known)


def _channel(arrival: Arrival) -> Channel:
    if arrival.reading.kind is Kind.OUTREACH:
        return Channel.APPROACHED
    by_sender = {SenderRole.BOARD: Channel.BOARD, SenderRole.AGENCY: Channel.AGENCY}
    return by_sender.get(arrival.reading.sender_role, Channel.UNKNOWN)


def _dated(arrival: Arrival, shelf: Shelf, application: Application) -> Arrival:
    """A message without a date counts as one of the application's latest moment."""
    last = last_moment(shelf.events(application.id))
    return arrival if arrival.message.date is not None or last is None else replace(arrival, when=last)
