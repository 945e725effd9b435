"""Counsel: ask for feedback, or weigh what has come (evidence.md A3, D1 to D5)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.application import EventKind
from onward.model.plan import Because, Counsel, Step, Verdict
from onward.model.reading import FeedbackStance, SentenceLabel
from onward.plan.case import decision_on, surely_interviewed
from onward.plan.meetings import present, was_seen
from onward.plan.points import act_on
from onward.plan.received import points_received, received
from onward.plan.recipients import Choice, Rule, for_feedback, offers_feedback
from onward.plan.rights import Topic, rights
from onward.plan.senders import asks_not_to_write, closes_its_mailbox
from onward.plan.speech import because, day, quoted, say
from onward.plan.steps import advice, is_done
from onward.plan.traces import of_answer, of_events, of_labels, of_undecided
from onward.plan.windows import REMINDER_AFTER, to_write, too_late_to_write, working_days_after

if TYPE_CHECKING:
    from onward.model.decision import Decision
    from onward.model.evidence import Evidence
    from onward.plan.case import Case

_POLL = "Poll in a LinkedIn group, more than 14,000 votes: yuhpp.com/post/the-feedback-gap-in-job-applications"
_SIFT = "Canterbury Christ Church University: blogs.canterbury.ac.uk/careers/f-is-for-feedback"
_TIMING = "climbtheladder.com/how-to-ask-for-feedback; nijobfinder.co.uk, turning a negative into a positive"
_MANNER = "richmond.com, make every interview count; chorleycitizen.co.uk, how to handle job search rejection"
_CHAWLA = "Chawla and others, 2019: seven weekly waves of job seekers"
_GATE = ("gate.specific", "gate.changeable", "gate.about_the_job", "gate.saw_me", "gate.second_source")


def counsel(case: Case) -> Step:
    """Whether to ask for feedback and whom; or, once it has come, how to weigh it."""
    answer = decision_on(case, Counsel.FEEDBACK)
    come = received(case)
    if come:
        return _weighed(case, come)
    if is_done(answer) and answer is not None:
        return _asked(case, answer)
    return _left(case) or _at_sift(case) or _if_it_took_place(case) or _asked_of(case, for_feedback(case))


def _weighed(case: Case, come: tuple[Because, ...]) -> Step:
    """Feedback is there: word for word, then the questions that decide what to do with it."""
    gate = tuple(because(key) for key in _GATE)
    why = (*come, because("feedback.gate", source=_CHAWLA), *gate, because("feedback.park"))
    repeated = act_on(case, points_received(case))
    what = say("feedback.come", company=case.company)
    if repeated is not None:
        about, count = repeated
        what = say("feedback.come.act", company=case.company, about=about, count=count)
    return advice(case, Counsel.FEEDBACK, Verdict.KNOW, what, why)


def _asked(case: Case, decision: Decision) -> Step:
    """The owner has asked; one reminder is the limit."""
    on = case.day_of(decision.made_at)
    reminder = day(working_days_after(on, REMINDER_AFTER))
    why = (because("feedback.reminder", (of_answer(decision),), day=reminder), because("feedback.silence"))
    return advice(case, Counsel.FEEDBACK, Verdict.KNOW, say("answered.feedback", day=day(on)), why)


def _left(case: Case) -> Step | None:
    """The cases in which asking is not the answer."""
    reading = case.reading
    stop = asks_not_to_write(reading)
    if reading is not None and reading.feedback is FeedbackStance.REFUSED:
        why = _quotes(of_labels(reading, SentenceLabel.FEEDBACK_REFUSED))
        return _leave(case, "feedback.refused", *why, because("feedback.silence"), *_own_data(case))
    if stop is not None:
        return _leave(case, "feedback.asked_not_to", *_quotes((stop,)), *_own_data(case))
    undecided = of_undecided(reading)
    if undecided:
        return _leave(case, "feedback.undecided", *_quotes(undecided))
    if too_late_to_write(case.rejected_on, case.today):
        return _late(case)
    return None if offers_feedback(case) else _nobody(case, for_feedback(case))


def _nobody(case: Case, choice: Choice) -> Step | None:
    """Nobody is there to be asked."""
    shut = closes_its_mailbox(case.reading)
    if choice.rule is Rule.CLOSED and shut is not None:
        return _leave(case, "feedback.closed", *_quotes((shut,)))
    unknown = choice.rule is Rule.NOBODY and not case.interviews and not case.through_agency
    if choice.rule is not Rule.NO_REPLY and not (unknown and _was_tested(case)):
        return None
    return _leave(case, "feedback.no_reply", because("feedback.nobody_reads"))


def _late(case: Case) -> Step:
    days = because("feedback.days_since", days=case.days_since, rejected=day(case.rejected_on), source=_TIMING)
    if not offers_feedback(case) or case.reading is None:
        return _leave(case, "feedback.too_late", days)
    offer = _quotes(of_labels(case.reading, SentenceLabel.FEEDBACK_OFFERED))
    what = say("feedback.late_but_offered")
    return advice(case, Counsel.FEEDBACK, Verdict.KNOW, what, (*offer, days))


def _at_sift(case: Case) -> Step | None:
    """Nobody has seen the owner: leave it, unless the letter offers feedback or the owner's place has a rule."""
    if case.interviews or _was_tested(case) or offers_feedback(case):
        return None
    unlikely = because("feedback.unlikely_at_sift", source=_SIFT)
    rules = [right for right in rights(case.record.owner.country, Topic.FEEDBACK) if right.opens]
    choice = for_feedback(case)
    if not rules:
        return _leave(case, "feedback.sift", unlikely)
    told = tuple(because(right.text, source=right.source) for right in rules)
    why = (*told, because("right.advice_centre"), unlikely)
    step = advice(case, Counsel.FEEDBACK, Verdict.ASK, say("feedback.sift_with_rule"), why)
    recipient = choice.contact if choice.reachable else None
    draft = "feedback" if recipient is not None and any(right.duty for right in rules) else ""
    return replace(step, window=to_write(case.rejected_on), recipient=recipient, draft=draft)


def _if_it_took_place(case: Case) -> Step | None:
    """A mail speaks of an interview without a time: nobody but the owner knows whether there was one."""
    if surely_interviewed(case) or _was_tested(case) or offers_feedback(case):
        return None
    reason = because("thanks.spoken_of", of_events(case.record, case.interviews))
    step = advice(case, Counsel.FEEDBACK, Verdict.ASK, say("feedback.ask_took_place"), (reason,))
    return replace(step, window=to_write(case.rejected_on), missing=(say("missing.interview"),))


def _was_tested(case: Case) -> bool:
    return any(e.kind is EventKind.ASSESSMENT and e.at < case.rejection.at for e in case.events)


def _asked_of(case: Case, choice: Choice) -> Step:
    """A request that may be written, or the one thing that must be known first."""
    why = (*_whom(case, choice), *_odds(case), because("feedback.manner", source=_MANNER), *_law(case))
    if choice.reachable and choice.contact is not None:
        what = say("feedback.ask", name=choice.contact.name or choice.contact.address)
        step = advice(case, Counsel.FEEDBACK, Verdict.DO, what, why)
        return replace(step, window=to_write(case.rejected_on), recipient=choice.contact, draft="feedback")
    if offers_feedback(case):
        step = advice(case, Counsel.FEEDBACK, Verdict.DO, say("feedback.answer_the_letter"), why)
        return replace(step, window=to_write(case.rejected_on))
    name = choice.contact.name if choice.contact is not None else ""
    whom = "address" if name else "agency" if case.through_agency else "who"
    step = advice(case, Counsel.FEEDBACK, Verdict.ASK, say(f"feedback.ask_{whom}", name=name), why)
    wanted = say(f"missing.{whom}", name=name)
    return replace(step, window=to_write(case.rejected_on), missing=(wanted,))


def _whom(case: Case, choice: Choice) -> tuple[Because, ...]:
    """The facts that decided to whom the question goes, the letter's own offer first."""
    offer: tuple[Because, ...] = ()
    if offers_feedback(case) and case.reading is not None:
        offer = _quotes(of_labels(case.reading, SentenceLabel.FEEDBACK_OFFERED))
    if choice.contact is None:
        return offer
    met = next((met for met in case.met if met.contact == choice.contact), None)
    taken = tuple(i for i in case.interviews if choice.contact in present(i, case.record.contacts))
    evidence = of_events(case.record, taken) or (choice.contact.evidence,)
    name = choice.contact.name or choice.contact.address or case.company
    times = met.times if met is not None else 0
    whom = choice.rule.value
    if choice.rule is Rule.INTERVIEWER and not was_seen(choice.contact, taken):
        whom = "on_invitation"
    return (*offer, because(f"feedback.whom.{whom}", evidence, name=name, times=times))


def _odds(case: Case) -> tuple[Because, ...]:
    """How often an answer comes; figures only where the owner wants to see any."""
    plain = because("feedback.odds")
    if not case.record.owner.show_reference:
        return (plain,)
    return plain, because("feedback.poll", source=_POLL)


def _law(case: Case) -> tuple[Because, ...]:
    """What holds in the owner's place about feedback, word of a decision and automatic decisions."""
    reading = case.reading
    automatic = reading is not None and bool(of_labels(reading, SentenceLabel.AUTOMATIC))
    topics = (Topic.FEEDBACK, Topic.STATUS, *((Topic.AUTOMATED,) if automatic else ()))
    told = tuple(because(r.text, source=r.source) for r in rights(case.record.owner.country, *topics))
    return (*told, because("right.advice_centre")) if told else ()


def _own_data(case: Case) -> tuple[Because, ...]:
    """The other letter that some places know, where there may be interview notes to see."""
    if not case.interviews:
        return ()
    told = tuple(because(r.text, source=r.source) for r in rights(case.record.owner.country, Topic.OWN_DATA))
    return (*told, because("right.advice_centre")) if told else ()


def _quotes(sentences: tuple[Evidence, ...]) -> tuple[Because, ...]:
    return tuple(because("quote", (evidence,), text=quoted(evidence.text)) for evidence in sentences)


def _leave(case: Case, key: str, *why: Because) -> Step:
    return advice(case, Counsel.FEEDBACK, Verdict.LEAVE, say(key, company=case.company), why)
