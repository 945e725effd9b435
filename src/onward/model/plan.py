"""What to do next: steps, plans, the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from onward.model.application import Contact
from onward.model.evidence import Evidence


class Counsel(StrEnum):
    """The seven counsels, in the order in which they are given."""

    PERSPECTIVE = "perspective"
    THANKS = "thanks"
    FEEDBACK = "feedback"
    FIT = "fit"
    SUPPORT = "support"
    RESUME = "resume"
    NETWORK = "network"


class Verdict(StrEnum):
    """What a counsel comes to in this case."""

    DO = "do"
    """There is something to do."""
    KNOW = "know"
    """There is something to know; nothing is asked of the owner."""
    LEAVE = "leave"
    """Nothing to do here, with the reason: a full answer."""
    ASK = "ask"
    """It depends on something that only the owner knows."""


class Answer(StrEnum):
    """The owner's answer to a step."""

    DONE = "done"
    NOT_FOR_ME = "not_for_me"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Because:
    """One reason for a step, with what it rests on.

    Attributes:
        text: one sentence.
        evidence: mails, spans, the owner's word; may be empty for a rule or a figure.
        source: where a rule or a figure comes from, "" for facts of the record.
    """

    text: str
    evidence: tuple[Evidence, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """When a step may be done: from `opens` to `closes`, both days included; None = no end."""

    opens: date
    closes: date | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """What one counsel says about one rejection.

    Attributes:
        id: `s-<application id>-<counsel>`; stable, so that an answer is never asked again.
        counsel: which of the seven.
        application_id: whose rejection.
        verdict: do, know, leave or ask.
        what: one sentence.
        why: the reasons, weightiest first.
        window: only for `do` and `ask`; never opens on the day of the rejection.
        recipient: whom to write to, or None.
        missing: what the owner would have to tell first, each one sentence.
        draft: the kind of draft that belongs to it ("thanks", "feedback", "friend"), "" for none.
        answer: the owner's latest answer, or None.
        answered_at: when, or None.
        later_until: with `later`, the day on which it comes back.
    """

    id: str
    counsel: Counsel
    application_id: str
    verdict: Verdict
    what: str
    why: tuple[Because, ...]
    window: Window | None = None
    recipient: Contact | None = None
    missing: tuple[str, ...] = ()
    draft: str = ""
    answer: Answer | None = None
    answered_at: datetime | None = None
    later_until: date | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The seven counsels for one rejection.

    Attributes:
        application_id: whose rejection.
        message_id: the letter, "" when the owner entered the rejection by hand.
        rejected_on: the day of the letter.
        account: the truthful account of the letter and the history, sentence by sentence.
        steps: one for each counsel, in the counsels' order.
    """

    application_id: str
    message_id: str
    rejected_on: date
    account: tuple[Because, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One line of the agenda.

    Attributes:
        on: the day it is for; today for what is open now.
        what: one sentence.
        application_id: "" when it is about none.
        step_id: "" when it is no step of a plan.
        kind: "rejection", "step", "interview", "promise", "waiting" or "question".
    """

    on: date
    what: str
    application_id: str = ""
    step_id: str = ""
    kind: str = "step"


@dataclass(frozen=True, slots=True)
class Agenda:
    """Everything due.

    Attributes:
        today: the day it was made for.
        news: rejections of the last days that no answer was given to yet, newest first.
        now: open today, at most three steps, then interviews.
        soon: the next 14 days.
        waiting: applications without a sign for the longest time.
        questions: how many questions are open.
    """

    today: date
    news: tuple[AgendaItem, ...]
    now: tuple[AgendaItem, ...]
    soon: tuple[AgendaItem, ...]
    waiting: tuple[AgendaItem, ...]
    questions: int
