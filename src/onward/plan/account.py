"""The truthful account of a rejection: what the letter says, what it does not say, what went before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.application import EventKind
from onward.model.reading import Decline, FeedbackStance, SentenceLabel
from onward.plan.meetings import is_certain, present, was_seen
from onward.plan.promises import of_rejection
from onward.plan.reasons import ABOUT_THE_JOB
from onward.plan.speech import because, day, listed, quoted, say
from onward.plan.traces import of_event, of_events, of_labels, of_reason, of_substance, of_the_no

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onward.model.application import Event
    from onward.model.plan import Because
    from onward.model.reading import Reading
    from onward.plan.case import Case


def account(case: Case) -> tuple[Because, ...]:
    """Sentence by sentence, each with what it rests on."""
    return (*_letter(case), *_history(case))


def _letter(case: Case) -> Iterator[Because]:
    reading = case.reading
    on = day(case.rejected_on)
    if reading is None:
        key = "account.letter_not_read" if case.rejection.message_id else "account.by_hand"
        yield because(key, (of_event(case.record, case.rejection),), day=on, company=case.company)
        return
    yield _the_no(reading, on)
    if reading.unsure:
        yield because("account.unsure", of_the_no(reading))
    yield from _form(reading)
    told = [*_reasons(reading), *_phrases(reading), *_feedback(reading), *_outlook(reading)]
    yield from told
    yield from _the_rest(reading, told)
    yield from _unsaid(reading)


def _the_no(reading: Reading, on: str) -> Because:
    key = "account.implied" if reading.decline is Decline.IMPLIED else "account.explicit"
    return because(key, of_the_no(reading), day=on)


def _form(reading: Reading) -> Iterator[Because]:
    """How many of its sentences are form."""
    total = len(reading.sentences)
    form = sum(not sentence.substance for sentence in reading.sentences)
    if form:
        key = "account.only_form" if total == 1 else "account.all_form" if form == total else "account.form"
        yield because(key, form=form, total=total)


def _the_rest(reading: Reading, told: Sequence[Because]) -> Iterator[Because]:
    """Sentences of substance that nothing above rests on, word for word."""
    used = {evidence.start for evidence in of_the_no(reading)}
    used |= {evidence.start for reason in told for evidence in reason.evidence}
    for evidence in of_substance(reading):
        if evidence.start not in used:
            yield because("account.also", (evidence,), text=quoted(evidence.text))


def _reasons(reading: Reading) -> Iterator[Because]:
    """Each stated reason, said to be about the job or not."""
    for reason in reading.reasons:
        key = "account.reason_job" if reason.code in ABOUT_THE_JOB else "account.reason"
        yield because(key, (of_reason(reading, reason),), text=quoted(reason.text))


def _phrases(reading: Reading) -> Iterator[Because]:
    """Sentences that are often taken for more than they say."""
    labels = {
        "account.generic_fit": SentenceLabel.GENERIC_FIT,
        "account.volume": SentenceLabel.VOLUME,
        "account.automatic": SentenceLabel.AUTOMATIC,
    }
    for key, label in labels.items():
        evidence = of_labels(reading, label)
        if evidence:
            yield because(key, evidence)


def _feedback(reading: Reading) -> Iterator[Because]:
    label = {
        FeedbackStance.GIVEN: SentenceLabel.FEEDBACK_GIVEN,
        FeedbackStance.OFFERED: SentenceLabel.FEEDBACK_OFFERED,
        FeedbackStance.REFUSED: SentenceLabel.FEEDBACK_REFUSED,
    }.get(reading.feedback)
    if label is not None:
        yield because(f"account.feedback_{reading.feedback.value}", of_labels(reading, label))


def _outlook(reading: Reading) -> Iterator[Because]:
    """What it promises, invites or announces."""
    for promise in of_rejection(reading):
        yield because(f"account.{promise.kind.value}", promise.evidence, day=day(promise.on))
    keep = reading.keep_on_file
    if keep is not None and keep.until is None:
        yield because("account.kept", (keep.evidence,))
    if reading.reapply_welcome is not None:
        yield because("account.welcome", (reading.reapply_welcome,))
    for evidence in (*reading.other_roles, *reading.next_steps):
        yield because("account.also", (evidence,), text=quoted(evidence.text))


def _unsaid(reading: Reading) -> Iterator[Because]:
    """What it leaves open."""
    silent = {
        "unsaid.reason": not reading.reasons,
        "unsaid.feedback": reading.feedback is FeedbackStance.NONE,
        "unsaid.again": reading.reapply_after is None and reading.reapply_welcome is None,
    }
    left = [say(key) for key, is_silent in silent.items() if is_silent]
    if left:
        yield because("account.unsaid", left=listed(left, "list.or"))


def _history(case: Case) -> Iterator[Because]:
    """From the application to the letter."""
    applied = next((event for event in case.events if event.kind is EventKind.APPLIED), None)
    if applied is not None:
        on = case.day_of(applied.at)
        evidence = (of_event(case.record, applied),)
        days = (case.rejected_on - on).days
        key = "account.applied_same_day" if days <= 0 else "account.applied_next" if days == 1 else "account.applied"
        yield because(key, evidence, day=day(on), days=days, role=case.application.role or say("case.the_role"))
    if case.through_agency:
        yield because("account.agency", agency=case.agency.name if case.agency is not None else say("case.an_agency"))
    if not case.interviews:
        yield because("account.no_interview", company=case.company)
    for interview in case.interviews:
        yield _interview(case, interview)


def _interview(case: Case, interview: Event) -> Because:
    people = present(interview, case.record.contacts)
    names = [contact.name for contact in people if contact.name]
    seen = all(was_seen(contact, (interview,)) for contact in people if contact.name)
    evidence = of_events(case.record, (interview,))
    on = day(case.day_of(interview.at))
    if not is_certain(interview):
        return because("account.interview_spoken_of", evidence, day=on)
    if not names:
        return because("account.interview", evidence, day=on)
    key = "account.interview_with" if seen else "account.interview_invited"
    return because(key, evidence, day=on, names=listed(names))
