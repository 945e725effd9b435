"""Counsel: stay in touch, keep the firm's promises as dates, watch its openings (evidence.md D2, E5)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.model.names import organization_key
from onward.model.plan import Because, Counsel, Step, Verdict, Window
from onward.plan.promises import Promise, Promised, of_rejection
from onward.plan.speech import because, day, listed, quoted, say
from onward.plan.steps import advice
from onward.plan.traces import of_events
from onward.plan.windows import CONTACT_AFTER, at_leisure, months_after, not_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.plan.case import Case


@dataclass(frozen=True, slots=True)
class _Thread:
    """One thing to keep hold of: what it says as a step, why, when, and its draft."""

    what: str
    why: Because
    window: Window | None = None
    draft: str = ""


def counsel(case: Case) -> Step:
    """The weightiest thread as the step, the others beside it."""
    threads = [*_insiders(case), *_other_roles(case), *_dates(case), *_people(case), *_welcome(case)]
    watch = because("network.watch", company=case.company)
    if not threads:
        return advice(case, Counsel.NETWORK, Verdict.KNOW, say("network.watch_only", company=case.company), ())
    first = next((thread for thread in threads if thread.window is not None), threads[0])
    why = (first.why, *(thread.why for thread in threads if thread is not first), watch)
    verdict = Verdict.DO if first.window is not None else Verdict.KNOW
    step = advice(case, Counsel.NETWORK, verdict, first.what, why)
    return replace(step, window=first.window, draft=first.draft)


def _insiders(case: Case) -> Iterator[_Thread]:
    """People of the owner's circle who know the organization from inside."""
    wanted = organization_key(case.company) if case.organization is not None else ""
    known = [m for m in case.record.circle if wanted and wanted in map(organization_key, m.organizations)]
    if known:
        names = listed([member.name for member in known])
        words = [Evidence(name, place="owner") for member in known for name in member.organizations]
        why = because("network.insider.why", words, names=names, company=case.company)
        what = say("network.insider", names=names, company=case.company)
        yield _Thread(what, why, at_leisure(case.rejected_on), "friend")


def _other_roles(case: Case) -> Iterator[_Thread]:
    """Other openings that the letter names."""
    for evidence in case.reading.other_roles if case.reading is not None else ():
        why = because("quote", (evidence,), text=quoted(evidence.text))
        yield _Thread(say("network.other_role", company=case.company), why, at_leisure(case.rejected_on))


def _dates(case: Case) -> Iterator[_Thread]:
    """Dates that the letter gives; a promise without a period is told without a date."""
    reading = case.reading
    if reading is None:
        return
    for promise in of_rejection(reading):
        yield _dated(case, promise)
    if reading.keep_on_file is not None and reading.keep_on_file.until is None:
        what = say("network.kept", company=case.company)
        yield _Thread(what, because("network.kept.why", (reading.keep_on_file.evidence,)))


def _dated(case: Case, promise: Promise) -> _Thread:
    key = f"network.{promise.kind.value}"
    what = say(key, company=case.company, day=day(promise.on))
    why = because(f"{key}.why", promise.evidence, company=case.company, day=day(promise.on))
    # The end of a promise to keep the papers is something to know; a day to apply again is something to do.
    window = not_before(promise.on, case.rejected_on) if promise.kind is Promised.REAPPLY_FROM else None
    return _Thread(what, why, window)


def _people(case: Case) -> Iterator[_Thread]:
    """People who met the owner: in touch later, or sooner with a reason."""
    named = [met.contact for met in case.met if met.contact.name]
    if named:
        again = months_after(case.rejected_on, CONTACT_AFTER)
        names = listed([contact.name for contact in named])
        why = because("network.people.why", of_events(case.record, case.interviews), names=names, day=day(again))
        yield _Thread(say("network.people", names=names), why, not_before(again, case.rejected_on))


def _welcome(case: Case) -> Iterator[_Thread]:
    """The letter invites another application."""
    welcome = case.reading.reapply_welcome if case.reading is not None else None
    if welcome is not None:
        why = because("quote", (welcome,), text=quoted(welcome.text))
        yield _Thread(say("network.welcome", company=case.company), why)
