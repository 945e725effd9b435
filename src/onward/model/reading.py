"""What was understood from one message. Derived: it can be rebuilt at any time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from onward.model.evidence import Evidence
from onward.model.message import Finding


class Kind(StrEnum):
    """What a message is, for the search."""

    REJECTION = "rejection"
    ACKNOWLEDGEMENT = "acknowledgement"
    INTERVIEW = "interview"
    ASSESSMENT = "assessment"
    OFFER = "offer"
    STATUS = "status"
    FEEDBACK = "feedback"
    REQUEST = "request"
    OUTREACH = "outreach"
    ALERT = "alert"
    OTHER = "other"
    NOT_JOB = "not_job"


class Decline(StrEnum):
    """Whether a rejection says no, or leaves it to be inferred."""

    EXPLICIT = "explicit"
    IMPLIED = "implied"


class ReasonCode(StrEnum):
    """A stated reason (evidence.md E2). "Others match better" and "many applied" are none."""

    FILLED = "filled"
    CANCELLED = "cancelled"
    ON_HOLD = "on_hold"
    INTERNAL = "internal"
    SKILL = "skill"
    EXPERIENCE = "experience"
    OVERQUALIFIED = "overqualified"
    LOCATION = "location"
    VISA = "visa"
    LANGUAGE = "language"
    SALARY = "salary"
    CULTURE = "culture"
    TIMING = "timing"
    ASSESSMENT = "assessment"
    DOCUMENTS = "documents"


class FeedbackStance(StrEnum):
    """What a letter says about feedback."""

    GIVEN = "given"
    OFFERED = "offered"
    REFUSED = "refused"
    NONE = "none"


class SentenceLabel(StrEnum):
    """What one sentence of a letter does (evidence.md E2)."""

    GREETING = "greeting"
    SIGN_OFF = "sign_off"
    THANKS = "thanks"
    DECLINE_EXPLICIT = "decline_explicit"
    DECLINE_IMPLIED = "decline_implied"
    EMPATHY = "empathy"
    COMPLIMENT = "compliment"
    VOLUME = "volume"
    GENERIC_FIT = "generic_fit"
    REASON = "reason"
    AUTOMATIC = "automatic"
    REAPPLY = "reapply"
    KEEP_ON_FILE = "keep_on_file"
    FEEDBACK_GIVEN = "feedback_given"
    FEEDBACK_OFFERED = "feedback_offered"
    FEEDBACK_REFUSED = "feedback_refused"
    OTHER_ROLE = "other_role"
    REFERRAL = "referral"
    NEXT_STEP = "next_step"
    RECEIPT = "receipt"
    INTERVIEW = "interview"
    ASSESSMENT = "assessment"
    OFFER = "offer"
    REQUEST = "request"
    WISH = "wish"
    LEGAL = "legal"
    OTHER = "other"


class Topic(StrEnum):
    """What a point of feedback is about."""

    SKILL = "skill"
    EXPERIENCE = "experience"
    PRESENTATION = "presentation"
    ANSWERS = "answers"
    PREPARATION = "preparation"
    COMMUNICATION = "communication"
    MOTIVATION = "motivation"
    CULTURE = "culture"
    LANGUAGE = "language"
    ASSESSMENT = "assessment"
    RESUME = "resume"
    AVAILABILITY = "availability"
    SALARY = "salary"
    OTHER = "other"


class FeedbackStage(StrEnum):
    """At which step of an application what a point of feedback judges was seen."""

    APPLICATION = "application"
    SCREENING = "screening"
    INTERVIEW = "interview"
    ASSESSMENT = "assessment"
    UNKNOWN = "unknown"


class Sense(StrEnum):
    """Whether a point of feedback values something or asks for it."""

    STRENGTH = "strength"
    IMPROVE = "improve"


class Part(StrEnum):
    """What a person has to do with an application."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring_manager"
    INTERVIEWER = "interviewer"
    COORDINATOR = "coordinator"
    UNKNOWN = "unknown"


class DateMeaning(StrEnum):
    """What a date in a letter is about."""

    INTERVIEW = "interview"
    ANSWER_BY = "answer_by"
    DEADLINE = "deadline"
    REAPPLY_AFTER = "reapply_after"
    KEEP_UNTIL = "keep_until"
    START = "start"
    APPLIED = "applied"
    OTHER = "other"


class SenderRole(StrEnum):
    """Whose domain a mail was sent from."""

    EMPLOYER = "employer"
    TRACKING_SYSTEM = "tracking_system"
    BOARD = "board"
    AGENCY = "agency"
    PERSONAL = "personal"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement taken from a message.

    Attributes:
        value: as the letter spells it, white space folded.
        evidence: the words it rests on.
        confidence: 0 to 1.
    """

    value: str
    evidence: Evidence
    confidence: float


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason that the letter states.

    Attributes:
        code: its class.
        text: the sentence, word for word.
        start, end: its span in the message's text.
        about: the skill, field or place that the sentence names, "" when it names none.
    """

    code: ReasonCode
    text: str
    start: int
    end: int
    about: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in or by the message, the owner left out.

    Attributes:
        name: "" when only an address is known.
        address: lower case, "" when unknown.
        part: what they have to do with the application.
        evidence: where the name or address stands.
    """

    name: str
    address: str
    part: Part
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class DatedFact:
    """A date or time with its meaning.

    Attributes:
        meaning: what it is about.
        on: the day.
        at: the aware moment where the letter gives a time, else None.
        phrase: the words that gave it.
        start, end: the phrase's span; both 0 when it stands in an invitation.
    """

    meaning: DateMeaning
    on: date
    at: datetime | None
    phrase: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the sender's own words.

    Attributes:
        text: word for word.
        label: what it does.
        substance: True when it says something about this application or person, False when it is form.
        start, end: its span.
    """

    text: str
    label: SentenceLabel
    substance: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FeedbackPoint:
    """One piece of feedback on the owner.

    Attributes:
        text: the sentence, word for word, without the sign of a list in front.
        start, end: its span in the message's text.
        about: what it is about; OTHER when that cannot be told.
        stage: where it was seen; UNKNOWN when that cannot be told.
        sense: whether it values or asks for something.
        changeable: whether what is asked for can be learnt, practised, prepared or written otherwise; None when that
            cannot be told, and for what is valued.
    """

    text: str
    start: int
    end: int
    about: Topic
    stage: FeedbackStage
    sense: Sense
    changeable: bool | None


@dataclass(frozen=True, slots=True)
class KeepOnFile:
    """A promise to keep the application.

    Attributes:
        months: the stated period, None when none is stated.
        until: the day on which it ends, counted from the message's date; None without a period.
        evidence: the sentence.
    """

    months: int | None
    until: date | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood from one message.

    Attributes:
        message_id: the message.
        kind: the best answer, even when unsure.
        confidence: 0 to 1, of the kind.
        unsure: True when `confidence` lies below the threshold; then the owner is asked.
        language: ISO 639-1, "" when the language is not known.
        decline: set for a rejection only.
        company: the employer (never the agency), None when unknown.
        agency: the agency that writes for an employer, or None.
        role, requisition: None when unknown.
        people: in order of appearance, the sender first when the sender is a person.
        reasons: stated reasons, in order.
        feedback: what is said of feedback.
        points: the feedback taken apart, in order.
        keep_on_file: the promise, or None.
        reapply_after: the earliest day of a new application, None when none is stated.
        reapply_welcome: the sentence that invites another application, or None.
        other_roles: sentences that name other openings or a different role.
        next_steps: sentences that say what the sender or owner does next.
        dates: dates with their meaning.
        sentences: every sentence of the sender's own words, in order.
        deciding: spans of the sentences that decided the kind.
        sender_role: whose domain the mail came from.
        findings: what could not be read (those of the message, and the reader's own).
    """

    message_id: str
    kind: Kind
    confidence: float
    unsure: bool
    language: str
    decline: Decline | None = None
    company: Fact | None = None
    agency: Fact | None = None
    role: Fact | None = None
    requisition: Fact | None = None
    people: tuple[Person, ...] = ()
    reasons: tuple[Reason, ...] = ()
    feedback: FeedbackStance = FeedbackStance.NONE
    keep_on_file: KeepOnFile | None = None
    reapply_after: date | None = None
    reapply_welcome: Evidence | None = None
    other_roles: tuple[Evidence, ...] = ()
    next_steps: tuple[Evidence, ...] = ()
    dates: tuple[DatedFact, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    deciding: tuple[tuple[int, int], ...] = ()
    sender_role: SenderRole = SenderRole.UNKNOWN
    findings: tuple[Finding, ...] = ()
    points: tuple[FeedbackPoint, ...] = ()

    @property
    def is_about_the_search(self) -> bool:
        """Whether the message may change the record: everything but alerts, other mail and not_job."""
        return self.kind not in _ASIDE


_ASIDE = frozenset({Kind.NOT_JOB, Kind.ALERT, Kind.OTHER})
