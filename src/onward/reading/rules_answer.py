"""Rules for answers: noes, what takes them back, feedback, offers, withdrawals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.model.reading import Decline, Kind
from onward.reading.verdict import YOUR_APPLICATION, Case, Verdict, is_received, is_reply, mentions_your_application

if TYPE_CHECKING:
    from onward.reading.marks import Marked


def revoked(case: Case) -> Verdict | None:
    """A letter that takes an earlier one back is news, or an invitation."""
    found = case.marks.saying("revoked")
    if not found:
        return None
    kind = Kind.INTERVIEW if case.marks.saying("interview") else Kind.STATUS
    return Verdict(kind, 0.75, found)


def feedback(case: Case) -> Verdict | None:
    """What somebody says of the owner's showing, outside a letter that says no."""
    marks = case.marks
    found = marks.saying("feedback.given")
    declined = marks.saying("decline", "decline.implied")
    asked_for = _ASKED_FOR.search(" ".join(s.piece.folded for s in marks.sentences[:6]))
    if len(found) >= 2 and (not declined or asked_for):
        return Verdict(Kind.FEEDBACK, 0.85, found)
    answered = asked_for or (is_reply(marks) and "feedback" in marks.letter.subject)
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


def rejection(case: Case) -> Verdict | None:
    """A no, said or implied, that is meant for the owner."""
    marks = case.marks
    said = tuple(s for s in marks.saying("decline") if _is_meant(case, s, "decline"))
    implied = tuple(s for s in marks.saying("decline.implied") if _is_meant(case, s, "decline.implied"))
    subject = marks.subject.says("decline") or marks.subject.says("decline.implied")
    subject = subject and '"' not in marks.letter.subject  # a newsletter quotes one
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
    r"\b(?:termin|interview|meeting|call)\w*\b.{0,40}\b(?:cancel\w*)\b|"
    r"\b(?:den|das|unser(?:en)?|ihr(?:en)?|dein(?:en)?|diesen|dieses) (?:\S+ ){0,4}"
    r"\w*(?:termin|gespraech|interview|treffen|call|meeting)\b (?:\w+ ){0,5}(?:absagen|abgesagt|abzusagen)\b"
)


def _is_scheduling(sentence: Marked) -> bool:
    """Whether a sentence turns down a time, not a person."""
    folded = sentence.piece.folded
    if YOUR_APPLICATION.search(folded):
        return False
    return sentence.says("reschedule") or bool(_APPOINTMENT.search(folded))


def _is_pitch(case: Case, said: tuple[Marked, ...], implied: tuple[Marked, ...]) -> bool:
    """Whether the turning down belongs to an advertisement, an offer or an outreach rather than to an answer."""
    marks = case.marks
    if len(marks.saying("outreach")) > 1 and len(said) + len(implied) == 1:
        return True
    if case.bulk and not case.from_hiring_system and len(marks.sentences) > 60:
        return not mentions_your_application(marks)
    listed = marks.subject.says("alert") or len(marks.saying("alert")) > 1
    if not said and not marks.any("regret") and (listed or marks.any("offer")):
        return not mentions_your_application(marks)
    return False


_BY_OWNER = re.compile(
    r"\byou(?:'ve| have)? (?:\w+ )?withdr|as (?:you )?requested|your (?:withdrawal|request)|rueckzug|zurueckgezogen"
)


def withdrawn_by_owner(case: Case) -> Verdict | None:
    """The owner withdrew: the words of a no around it say none."""
    found = tuple(s for s in case.marks.saying("withdrawn") if _BY_OWNER.search(s.piece.folded))
    return Verdict(Kind.STATUS, 0.8, found) if found else None


def withdrawn(case: Case) -> Verdict | None:
    """The application was withdrawn, or is said to go on."""
    found = case.marks.saying("withdrawn", "alive")
    # A receipt, too, may say how long an application stays active.
    return Verdict(Kind.STATUS, 0.75, found) if found and not is_received(case.marks) else None


_NO_OFFER = re.compile(r"\b(?:not|no|nothing|neither|kein\w*|nicht)\b.{0,60}\b(?:offer|angebot|vertrag)\b")


def offer(case: Case) -> Verdict | None:
    """A place or a contract is offered; a disclaimer is no offer."""
    found = tuple(s for s in case.marks.saying("offer") if not _NO_OFFER.search(s.piece.folded))
    if not found or (case.marks.saying("outreach") and not case.marks.subject.says("offer")):
        return None
    if case.marks.any("receipt") and not case.marks.subject.says("offer") and len(found) < 2:
        return None
    return Verdict(Kind.OFFER, 0.7 + 0.1 * (len(found) > 1) + 0.1 * case.marks.subject.says("offer"), found)
