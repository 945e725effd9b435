"""What kind of message this is: an ordered table of rules over marked sentences.

The first rule that applies decides; every rule names the sentences that made it apply, so that each answer can be
shown with its grounds. The order settles the quarrels: a no outranks the thanks around it, a rescheduling with
"unfortunately" is no rejection, a receipt that says "if you are not selected" is a receipt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onward.model.reading import Decline, Kind, SenderRole
from onward.reading.glance import is_bulk, names_jobs

if TYPE_CHECKING:
    from collections.abc import Callable

    from onward.reading.marks import Marked, Marks

UNSURE_BELOW = 0.6
_LONGEST_LETTER = 150  # sentences


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind with its grounds.

    Attributes:
        kind: the answer.
        confidence: 0 to 1.
        deciding: the sentences that decided; empty when the words as a whole did.
        decline: for a rejection, whether the no is said.
    """

    kind: Kind
    confidence: float
    deciding: tuple[Marked, ...] = ()
    decline: Decline | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules look at."""

    marks: Marks
    sender_role: SenderRole
    own: bool

    @property
    def bulk(self) -> bool:
        """Sent to many."""
        return is_bulk(self.marks.letter.message)

    @property
    def from_hiring_system(self) -> bool:
        """Sent by a tracking system, which sends nothing but mail about applications."""
        return self.sender_role is SenderRole.TRACKING_SYSTEM


_VETOED = frozenset(Kind) - {Kind.NOT_JOB, Kind.ALERT, Kind.OTHER}


def decide(marks: Marks, sender_role: SenderRole, *, own: bool) -> Verdict:
    """The kind of a message.

    Args:
        marks: the marked letter.
        sender_role: whose domain it came from.
        own: whether the owner sent it.
    """
    case = Case(marks, sender_role, own)
    for rule in RULES:
        verdict = rule(case)
        if verdict:
            other = verdict.kind in _VETOED and _is_other_matter(case)
            return Verdict(Kind.NOT_JOB, 0.85) if other else _doubted(verdict, marks)
    return Verdict(Kind.NOT_JOB, 0.7)


def _doubted(verdict: Verdict, marks: Marks) -> Verdict:
    """A verdict on the search is doubtful when not one word speaks of jobs."""
    doubt = 0.0 if marks.job_words or verdict.kind is Kind.NOT_JOB else 0.25
    return replace(verdict, confidence=round(verdict.confidence - doubt, 2))


_YOUR_APPLICATION = re.compile(
    r"\b(?:your (?:\w+ )?(?:application|candidacy|interest in)|(?:ihre|deine|eure)[rn]? (?:\w+ )?bewerbung)\b"
)


def _own_mail(case: Case) -> Verdict | None:
    """What the owner wrote is never an answer to the owner."""
    if not case.own:
        return None
    about = case.marks.job_words or case.marks.any("interview", "offer", "feedback.offered", "request")
    return Verdict(Kind.OTHER if about else Kind.NOT_JOB, 0.95)


_SPEAKS_OF_WORK = ("assessment", "offer")
_REPLY = re.compile(r"\s*(?:re|aw|antw)\s*:", re.IGNORECASE)
_IN_A_THREAD = ("interview", "decline", "decline.implied", "feedback.given")


def _no_letter(case: Case) -> Verdict | None:
    """Hundreds of sentences without "your application" are a document."""
    long = len(case.marks.letter.sentences) > _LONGEST_LETTER
    return Verdict(Kind.NOT_JOB, 0.8) if long and not _mentions_your_application(case.marks) else None


def _no_word_of_jobs(case: Case) -> Verdict | None:
    marks = case.marks
    if case.from_hiring_system or marks.job_words or names_jobs(marks.letter.message):
        return None
    # "Please do this task by the 12th" may be about an application; whether it is, only the owner knows.
    # So may a bare no, or a meeting, that answers something the owner wrote.
    told = _SPEAKS_OF_WORK + (_IN_A_THREAD if _is_reply(marks) else ())
    # What else it may be about is looked for last: that search is the dearest of all.
    if not case.bulk and (marks.any(*told) or _ends_a_process(marks)) and not marks.other_matters:
        return None
    return Verdict(Kind.NOT_JOB, 0.97)


def _is_reply(marks: Marks) -> bool:
    message = marks.letter.message
    return bool(message.in_reply_to) or bool(_REPLY.match(message.subject))


def _ends_a_process(marks: Marks) -> bool:
    """Whether a no, or a meeting, comes with the words that go with it: thanks for a talk, good wishes."""
    if marks.saying("decline", "decline.implied"):
        return marks.any("wish", "compliment", "thanks")
    return len(marks.saying("interview")) > 1


_A_JOB = re.compile(
    r"\b(?:position|role|vacancy|job|post|opening|recruit\w*|hiring|candidates?|interviews?|"
    r"stelle|stellen\w+|position|vorstellungsgespraech\w*|bewerber\w*|kandidat\w*|arbeitsplatz|ausbildungs\w+)\b"
)


def _is_other_matter(case: Case) -> bool:
    """Whether flights, loans, orders or the like are turned down or arranged rather than applications."""
    marks = case.marks
    if (case.from_hiring_system and marks.job_words) or marks.strong_job_words > 2 or not marks.other_matters:
        return False
    if any(_A_JOB.search(s.piece.folded) for s in marks.saying("decline", "decline.implied", "interview", "receipt")):
        return False
    return marks.strong_job_words == 0 or marks.other_matters > 2 * marks.strong_job_words


def _alert(case: Case) -> Verdict | None:
    marks = case.marks
    found = marks.saying("alert")
    subject = marks.subject.says("alert")
    board = case.sender_role is SenderRole.BOARD or (case.bulk and names_jobs(marks.letter.message))
    weight = len(found) + 2 * subject + board + case.bulk
    if (
        weight < 3
        or not (len(found) > 1 or subject)
        or marks.any("decline", "receipt")
        or _mentions_your_application(marks)
    ):
        return None
    return Verdict(Kind.ALERT, min(0.95, 0.6 + 0.07 * weight), found)


def _newsletter(case: Case) -> Verdict | None:
    marks = case.marks
    found = marks.saying("newsletter")
    if not case.bulk or case.from_hiring_system or len(found) + marks.subject.says("newsletter") < 2:
        return None
    if _mentions_your_application(marks) and marks.any("decline", "decline.implied", "receipt", "interview"):
        return None
    return Verdict(Kind.OTHER if marks.strong_job_words else Kind.NOT_JOB, 0.8, found)


def _revoked(case: Case) -> Verdict | None:
    found = case.marks.saying("revoked")
    if not found:
        return None
    kind = Kind.INTERVIEW if case.marks.saying("interview") else Kind.STATUS
    return Verdict(kind, 0.75, found)


def _feedback(case: Case) -> Verdict | None:
    marks = case.marks
    found = marks.saying("feedback.given")
    declined = marks.saying("decline", "decline.implied")
    asked_for = _ASKED_FOR.search(" ".join(s.piece.folded for s in marks.sentences[:6]))
    if len(found) >= 2 and (not declined or asked_for):
        return Verdict(Kind.FEEDBACK, 0.85, found)
    answered = asked_for or (_is_reply(marks) and "feedback" in marks.letter.subject)
    if answered and not declined and (found or marks.saying("feedback.refused")):
        return Verdict(Kind.FEEDBACK, 0.75, found or marks.saying("feedback.refused"))
    return None


_ASKED_FOR = re.compile(
    r"\b(?:as (?:requested|promised|agreed|discussed)|you(?:'d)? (?:had )?(?:asked|requested)|for asking|"
    r"your (?:request|question|"
    r"e-?mail|note|message|reply)|wie (?:gewuenscht|versprochen|besprochen|erbeten)|ihre (?:nachfrage|bitte|"
    r"rueckfrage|mail|nachricht)|"
    r"(?:nachgefragt|gebeten|gefragt)|deine (?:nachfrage|bitte|mail|nachricht))\b"
)


def _rejection(case: Case) -> Verdict | None:
    marks = case.marks
    said = tuple(s for s in marks.saying("decline") if _is_meant(case, s, "decline"))
    implied = tuple(s for s in marks.saying("decline.implied") if _is_meant(case, s, "decline.implied"))
    subject = marks.subject.says("decline") or marks.subject.says("decline.implied")
    if not (said or implied or (subject and marks.saying("regret"))):
        return None
    if _is_pitch(case, said, implied) or (not said and marks.saying("alive")):
        return None
    confidence = 0.8 if said else 0.72
    confidence += 0.08 * (marks.any("regret") or len(said) + len(implied) > 1)
    confidence += 0.05 * (
        marks.any("thanks") + marks.any("wish") + (case.from_hiring_system or marks.strong_job_words > 2)
    )
    confidence -= 0.2 * bool(marks.saying("interview") and not marks.saying("regret"))
    confidence -= 0.2 * bool(marks.saying("offer") and not said)
    return Verdict(
        Kind.REJECTION,
        round(max(0.3, min(0.99, confidence)), 2),
        said + tuple(s for s in implied if s not in said),
        Decline.EXPLICIT if said else Decline.IMPLIED,
    )


def _is_meant(case: Case, sentence: Marked, signal: str) -> bool:
    """Whether a no is said to the owner: not of a time, and not as an example in a newsletter."""
    if _is_scheduling(sentence):
        return False
    told_to_many = case.bulk or case.marks.any("newsletter")
    return not (told_to_many and '"' in sentence.piece.folded[: sentence.signals[signal].start() + 1])


_APPOINTMENT = re.compile(
    r"\b(?:termin|gespraech|interview|meeting|call|treffen)\b.{0,40}\b(?:absagen|abgesagt|cancel\w*)\b"
)


def _is_scheduling(sentence: Marked) -> bool:
    """Whether a sentence turns down a time, not a person."""
    folded = sentence.piece.folded
    if _YOUR_APPLICATION.search(folded):
        return False
    return sentence.says("reschedule") or bool(_APPOINTMENT.search(folded))


def _is_pitch(case: Case, said: tuple[Marked, ...], implied: tuple[Marked, ...]) -> bool:
    """Whether the turning down belongs to an advertisement, an offer or an outreach rather than to an answer."""
    marks = case.marks
    if len(marks.saying("outreach")) > 1 and len(said) + len(implied) == 1:
        return True
    if case.bulk and not case.from_hiring_system and len(marks.sentences) > 60:
        return not _mentions_your_application(marks)
    if not said and not marks.any("regret") and marks.any("offer", "alert"):
        return not _mentions_your_application(marks)
    return False


def _mentions_your_application(marks: Marks) -> bool:
    return any(_YOUR_APPLICATION.search(s.piece.folded) for s in (marks.subject, *marks.sentences[:12]))


_BY_OWNER = re.compile(
    r"\byou(?:'ve| have)? (?:\w+ )?withdr|as (?:you )?requested|your (?:withdrawal|request)|rueckzug|zurueckgezogen"
)


def _withdrawn_by_owner(case: Case) -> Verdict | None:
    found = tuple(s for s in case.marks.saying("withdrawn") if _BY_OWNER.search(s.piece.folded))
    return Verdict(Kind.STATUS, 0.8, found) if found else None


def _withdrawn(case: Case) -> Verdict | None:
    found = case.marks.saying("withdrawn", "alive")
    return Verdict(Kind.STATUS, 0.75, found) if found else None


_NO_OFFER = re.compile(r"\b(?:not|no|nothing|neither|kein\w*|nicht)\b.{0,60}\b(?:offer|angebot|vertrag)\b")


def _offer(case: Case) -> Verdict | None:
    found = tuple(s for s in case.marks.saying("offer") if not _NO_OFFER.search(s.piece.folded))
    if not found or (case.marks.saying("outreach") and not case.marks.subject.says("offer")):
        return None
    if case.marks.any("receipt") and not case.marks.subject.says("offer") and len(found) < 2:
        return None
    return Verdict(Kind.OFFER, 0.7 + 0.1 * (len(found) > 1) + 0.1 * case.marks.subject.says("offer"), found)


def _invitation(case: Case) -> Verdict | None:
    marks = case.marks
    if not marks.letter.message.invitations or not (marks.job_words > 1 or case.from_hiring_system):
        return None
    return Verdict(Kind.INTERVIEW, 0.9, marks.saying("interview", "reschedule"))


def _outreach(case: Case) -> Verdict | None:
    marks = case.marks
    found = marks.saying("outreach")
    if not found or case.from_hiring_system or marks.any("receipt"):
        return None
    if _mentions_your_application(marks) and len(found) < 2:
        return None
    return Verdict(Kind.OUTREACH, min(0.95, 0.62 + 0.12 * len(found)), found)


def _assessment(case: Case) -> Verdict | None:
    marks = case.marks
    found = marks.saying("assessment")
    subject = marks.subject.says("assessment")
    if not found and not subject:
        return None
    if len(marks.saying("interview")) > len(found) and not subject:
        return None
    return Verdict(Kind.ASSESSMENT, min(0.95, 0.66 + 0.1 * len(found) + 0.1 * subject), found)


def _interview(case: Case) -> Verdict | None:
    marks = case.marks
    found = tuple(s for s in marks.saying("interview") if not _is_general(s))
    subject = marks.subject.says("interview")
    if not found and not (subject and marks.sentences) and not (marks.any("reschedule") and marks.strong_job_words):
        return None
    if _is_received(marks) and len(found) < 2 and not subject and not marks.saying("reschedule"):
        return None
    found = found or marks.saying("reschedule")
    return Verdict(Kind.INTERVIEW, min(0.95, 0.64 + 0.1 * len(found) + 0.1 * subject), found)


def _is_received(marks: Marks) -> bool:
    """Whether a letter confirms the receipt, and does not just thank for the application on its way to more."""
    return any("thanks" not in sentence.signals for sentence in marks.saying("receipt"))


_GENERAL = re.compile(
    r"\b(?:will (?:contact|reach out|be in touch|be contacted|invite|hear)|may (?:contact|invite|be)|"
    r"selected (?:candidates|applicants)|"
    r"candidates (?:will|who|are)|applicants (?:will|who|are)|as soon as|kommen wir auf|melden wir uns|"
    r"werden wir|werden sie)\b"
)


def _is_general(sentence: Marked) -> bool:
    """Whether an interview is only foreseen: "selected applicants will be invited to an interview"."""
    return bool(_GENERAL.search(sentence.piece.folded))


def _request(case: Case) -> Verdict | None:
    marks = case.marks
    found = marks.saying("request")
    if not found or (_is_received(marks) and len(found) < 2 and not marks.subject.says("request")):
        return None
    return Verdict(Kind.REQUEST, min(0.9, 0.6 + 0.1 * len(found)), found)


def _account(case: Case) -> Verdict | None:
    """Accounts at a board, and the employment office: about the search, not about an application."""
    found = case.marks.saying("account")
    about = case.sender_role is SenderRole.BOARD or names_jobs(case.marks.letter.message) or case.marks.job_words
    return Verdict(Kind.OTHER, 0.75, found) if found and about else None


def _survey(case: Case) -> Verdict | None:
    found = case.marks.saying("survey")
    asks = len(found) > 1 or case.marks.subject.says("survey")
    return Verdict(Kind.OTHER, 0.75, found) if found and asks else None


def _acknowledgement(case: Case) -> Verdict | None:
    marks = case.marks
    found = marks.saying("receipt")
    subject = marks.subject.says("receipt")
    if not found and not subject:
        return None
    if not subject and not any("thanks" in s.signals for s in found) and _is_under_way(marks):
        return None
    sure = 0.66 + 0.09 * min(len(found), 2) + 0.08 * subject + 0.05 * case.from_hiring_system
    return Verdict(Kind.ACKNOWLEDGEMENT, min(0.96, sure), found)


_UNDER_WAY = re.compile(
    r"\b(?:still|update|new status|delay|progress|vollstaendig|zwischen\w+|noch (?:etwas|ein wenig) geduld)\b"
)


def _is_under_way(marks: Marks) -> bool:
    """Whether a letter that mentions the receipt reports on what came after it."""
    return any(_UNDER_WAY.search(s.piece.folded) for s in marks.saying("status"))


def _status(case: Case) -> Verdict | None:
    marks = case.marks
    found = marks.saying("status", "next_step", "review")
    if not found and not marks.subject.says("status"):
        return None
    if not (marks.strong_job_words or _mentions_your_application(marks) or case.from_hiring_system):
        return None
    return Verdict(Kind.STATUS, min(0.85, 0.55 + 0.1 * len(found) + 0.1 * marks.subject.says("status")), found)


def _about_the_search(case: Case) -> Verdict | None:
    marks = case.marks
    if marks.any("alert") and (case.bulk or case.sender_role is SenderRole.BOARD):
        return Verdict(Kind.ALERT, 0.6)
    if not case.bulk and _mentions_your_application(marks):
        # A person writes about the application, in words that no rule knows: news, until the owner says what.
        return Verdict(Kind.STATUS, 0.5)
    if marks.strong_job_words > 1 or case.from_hiring_system or case.sender_role is SenderRole.BOARD:
        return Verdict(Kind.OTHER, 0.62)
    return None


RULES: tuple[Callable[[Case], Verdict | None], ...] = (
    _own_mail,
    _no_word_of_jobs,
    _no_letter,
    _alert,
    _newsletter,
    _revoked,
    _feedback,
    _withdrawn_by_owner,
    _rejection,
    _withdrawn,
    _offer,
    _invitation,
    _outreach,
    _account,
    _survey,
    _assessment,
    _interview,
    _request,
    _acknowledgement,
    _status,
    _about_the_search,
)
