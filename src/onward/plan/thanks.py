"""Counsel: a note of thanks. Whether, to whom, and what it still needs (evidence.md D1, D2, A3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.note import NoteKind
from onward.model.plan import Because, Counsel, Step, Verdict
from onward.plan.case import decision_on, notes_of, surely_interviewed
from onward.plan.meetings import present, was_seen
from onward.plan.recipients import Choice, Rule, for_thanks
from onward.plan.senders import asks_not_to_write, closes_its_mailbox
from onward.plan.speech import because, day, listed, quoted, say
from onward.plan.steps import advice, is_done
from onward.plan.traces import of_events, of_note
from onward.plan.windows import to_write, too_late_to_write

if TYPE_CHECKING:
    from onward.plan.case import Case

_COURTESY = "Alison Green, Ask a Manager, 2023: askamanager.org/2023/01; no study of notes after a rejection was found"
_TIMING = "University of Florida: onlinemasters.jou.ufl.edu/not-hired-now; the week is a choice of this program"


def counsel(case: Case) -> Step:
    """Whether a note of thanks fits this rejection, and to whom it would go."""
    decision = decision_on(case, Counsel.THANKS)
    if is_done(decision) and decision is not None:
        what = say("answered.thanks", day=day(case.day_of(decision.made_at)))
        return advice(case, Counsel.THANKS, Verdict.KNOW, what, (because("thanks.once"),))
    return _left(case) or _unclear(case) or _written_to(case, for_thanks(case))


def _left(case: Case) -> Step | None:
    """The cases in which no note is the answer."""
    stop = asks_not_to_write(case.reading)
    if stop is not None:
        return _leave(case, "thanks.asked_not_to", because("quote", (stop,), text=quoted(stop.text)))
    if not case.interviews and not notes_of(case, NoteKind.INTERVIEW):
        return _leave(case, "thanks.not_met", because("thanks.for_having_met"))
    if too_late_to_write(case.rejected_on, case.today):
        days = because("thanks.days_since", days=case.days_since, rejected=day(case.rejected_on))
        return _leave(case, "thanks.too_late", days, because("thanks.see_network"))
    choice = for_thanks(case)
    shut = closes_its_mailbox(case.reading)
    if choice.rule is Rule.CLOSED and shut is not None:
        return _leave(case, "thanks.closed", because("quote", (shut,), text=quoted(shut.text)))
    if choice.rule is Rule.NO_REPLY and choice.contact is not None:
        return _leave(case, "thanks.no_reply", because("thanks.nobody_reads", (choice.contact.evidence,)))
    return None


def _unclear(case: Case) -> Step | None:
    """The cases that turn on something which only the owner knows."""
    told = notes_of(case, NoteKind.INTERVIEW)
    if not case.interviews:
        reason = because("thanks.noted_interview", [of_note(note) for note in told])
        return _ask(case, "thanks.ask_who", reason, say("missing.interview"))
    if not surely_interviewed(case):
        reason = because("thanks.spoken_of", of_events(case.record, case.interviews))
        return _ask(case, "thanks.ask_took_place", reason, say("missing.interview"))
    choice = for_thanks(case)
    if choice.rule is Rule.NOBODY and case.through_agency:
        reason = because("thanks.through_agency", company=case.company)
        return _ask(case, "thanks.ask_agency", reason, say("missing.agency"))
    if choice.rule is Rule.NOBODY:
        reason = because("thanks.met_unknown", of_events(case.record, case.interviews), company=case.company)
        return _ask(case, "thanks.ask_who", reason, say("missing.who"))
    if choice.rule is Rule.NO_ADDRESS and choice.contact is not None:
        name = choice.contact.name or case.company
        reason = because("thanks.met", (choice.contact.evidence,), name=name, company=case.company)
        return _ask(case, "thanks.ask_address", reason, say("missing.address", name=name))
    return None


def _written_to(case: Case, choice: Choice) -> Step:
    """A note that may be written, with what it still needs."""
    name = _name(case, choice)
    what = say("thanks.write", name=name, company=case.company)
    why = (
        _meeting(case, choice),
        *([because("thanks.through_agency", company=case.company)] if choice.rule is Rule.AGENCY else []),
        because("thanks.courtesy", source=_COURTESY),
        because("thanks.timing", source=_TIMING),
        because("thanks.only_you_know"),
    )
    step = advice(case, Counsel.THANKS, Verdict.DO, what, why)
    window = to_write(case.rejected_on)
    return replace(step, window=window, recipient=choice.contact, missing=_missing(case), draft="thanks")


def _meeting(case: Case, choice: Choice) -> Because:
    """How often and when the recipient met the owner; for an agency, when the firm did."""
    met = next((met for met in case.met if met.contact == choice.contact), None)
    taken = [i for i in case.interviews if met is None or met.contact in present(i, case.record.contacts)]
    days = listed([day(at) for at in dict.fromkeys(case.day_of(i.at) for i in taken)])
    name = _name(case, choice) if met is not None else case.company
    key = "thanks.met_on_as_manager" if choice.rule is Rule.MANAGER else "thanks.met_on"
    if met is not None and not was_seen(met.contact, taken):
        key = "thanks.on_invitation"
    return because(key, of_events(case.record, tuple(taken)), name=name, days=days)


def _missing(case: Case) -> tuple[str, ...]:
    """The true details that only the owner can tell (rubric T8, T9)."""
    wanted = ((NoteKind.INTERVIEW, "missing.talked_about"), (NoteKind.IMPRESSED, "missing.impressed"))
    return tuple(
        say(key, application=case.application.id, company=case.company)
        for kind, key in wanted
        if not notes_of(case, kind)
    )


def _name(case: Case, choice: Choice) -> str:
    contact = choice.contact
    return (contact.name or contact.address) if contact is not None else case.company


def _leave(case: Case, key: str, *why: Because) -> Step:
    return advice(case, Counsel.THANKS, Verdict.LEAVE, say(key, company=case.company), why)


def _ask(case: Case, key: str, reason: Because, missing: str) -> Step:
    step = advice(case, Counsel.THANKS, Verdict.ASK, say(key, company=case.company), (reason,))
    return replace(step, window=to_write(case.rejected_on), missing=(missing,))
