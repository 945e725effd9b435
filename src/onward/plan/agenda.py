"""The agenda: what is new, open today, soon due and waited for; never much at once (evidence.md C).

The answer to a rejection's perspective step is the owner's choice of pace for that rejection: none yet or done, the
steps come; later, they and the news come back on that day; not for me, the rejection is kept and nothing is pushed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from onward.model.application import EventKind, Outcome
from onward.model.plan import Agenda, AgendaItem, Answer, Counsel, Step, Verdict
from onward.plan.case import Case, case_of, decision_on, standing_rejection, step_id
from onward.plan.due import interviews, promises, waiting
from onward.plan.plans import step_for
from onward.plan.speech import day, say
from onward.plan.steps import answer_of, until
from onward.plan.windows import is_open

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from onward.model.record import Record

AT_ONCE = 3  # steps shown as open today
NEWS_DAYS = 7
PUSH_DAYS = 21  # an older rejection pushes no steps any more
AHEAD = timedelta(days=14)
_PUSHED = tuple(which for which in Counsel if which is not Counsel.PERSPECTIVE)
_CLOSING = frozenset({Counsel.THANKS, Counsel.FEEDBACK})
# What these say may be the same for several rejections; then it is said once.
_SAID_ONCE = frozenset({Counsel.FIT, Counsel.SUPPORT, Counsel.RESUME})


def agenda(record: Record, now: datetime) -> Agenda:
    """What is new, open today, soon due and still waited for, as of `now` (aware)."""
    today = now.date()
    cases = _rejections(record, now)
    steps = list(_pushed(cases))
    dated = promises(record, now)
    meetings = interviews(record, now)
    open_now = [_item(case, step, today) for case, step in _by_weight(steps) if _is_open(step, today)]
    first = [item for item, counsel in open_now if counsel in _CLOSING]
    rest = [item for item, counsel in open_now if counsel not in _CLOSING]
    due = [item for item in dated if item.on == today]
    known = {(item.application_id, item.on) for item in dated}
    opening = [_item(case, step, step.window.opens)[0] for case, step in steps if step.window is not None]
    ahead = [item for item in opening if (item.application_id, item.on) not in known]
    soon = [item for item in (*ahead, *dated, *meetings) if today < item.on <= today + AHEAD]
    return Agenda(
        today=today,
        news=tuple(_news(case) for case in cases if _is_news(case)),
        now=(*(*first, *due, *rest)[:AT_ONCE], *(item for item in meetings if item.on == today)),
        soon=tuple(sorted(soon, key=lambda item: (item.on, item.kind, item.application_id))),
        waiting=waiting(record, today),
        questions=len(record.questions),
    )


def _rejections(record: Record, now: datetime) -> list[Case]:
    """The cases that may still say something by themselves, newest first."""
    put_off = {step.rpartition("-")[0][2:] for step, d in record.answers.items() if answer_of(d) is Answer.LATER}
    found = []
    for application_id, events in record.events.items():
        if not _is_rejected(record, application_id):
            continue
        rejection = standing_rejection(record, tuple(e for e in events if e.known_at <= now))
        if rejection is None:
            continue
        if application_id in put_off or now - rejection.at <= timedelta(days=PUSH_DAYS + 1):
            found.append(case_of(record, application_id, now))
    return sorted(found, key=lambda case: (case.rejection.at, case.application.id), reverse=True)


def _is_rejected(record: Record, application_id: str) -> bool:
    """Whether the application ended by a no, as far as its standing is at hand."""
    if application_id not in record.applications:
        return False
    standing = record.standings.get(application_id)
    if standing is not None:
        return standing.outcome is Outcome.REJECTED
    return any(event.kind is EventKind.REJECTED for event in record.events.get(application_id, ()))


def _rests(case: Case) -> bool:
    """Whether the owner put this rejection off, or only wants it kept."""
    pace = decision_on(case, Counsel.PERSPECTIVE)
    answer = answer_of(pace)
    if pace is None or answer is not Answer.LATER:
        return answer is Answer.NOT_FOR_ME
    return until(pace, case.now.tzinfo) > case.today


def _is_news(case: Case) -> bool:
    """Told until any of its steps is answered; put off by "later", it comes back."""
    pace = decision_on(case, Counsel.PERSPECTIVE)
    if pace is not None and answer_of(pace) is Answer.LATER:
        return until(pace, case.now.tzinfo) <= case.today
    answered = any(decision_on(case, which) is not None for which in Counsel)
    return not answered and case.days_since <= NEWS_DAYS


def _news(case: Case) -> AgendaItem:
    key = "agenda.news" if case.days_since else "agenda.news_today"
    application = case.application.id
    role = case.application.role or say("case.the_role")
    what = say(key, company=case.company, role=role, day=day(case.rejected_on), application=application)
    return AgendaItem(case.rejected_on, what, application, step_id(application, Counsel.PERSPECTIVE), "rejection")


def _pushed(cases: list[Case]) -> Iterator[tuple[Case, Step]]:
    """The steps that wait for the owner; none of a rejection that came today or rests."""
    told: set[tuple[Counsel, str]] = set()
    for case in cases:
        if case.days_since <= 0 or _rests(case):
            continue
        for which in _PUSHED:
            step = step_for(case, which)
            if _waits(step, case) and (which, step.what) not in told:
                if which in _SAID_ONCE:
                    told.add((which, step.what))
                yield case, step


def _waits(step: Step, case: Case) -> bool:
    """Whether the step asks something of the owner; of an old rejection only what was put off."""
    if step.verdict not in {Verdict.DO, Verdict.ASK} or step.window is None:
        return False
    if step.answer is Answer.LATER:
        return True
    return step.answer is None and case.days_since <= PUSH_DAYS


def _is_open(step: Step, today: date) -> bool:
    return step.window is not None and is_open(step.window, today)


def _by_weight(steps: list[tuple[Case, Step]]) -> list[tuple[Case, Step]]:
    """What closes soonest first, then what opened first, in the counsels' order."""
    order = list(Counsel)

    def weight(pair: tuple[Case, Step]) -> tuple[bool, int, int]:
        window = pair[1].window
        if window is None:
            return True, 0, 0
        last = window.closes or window.opens
        return window.closes is None, last.toordinal(), order.index(pair[1].counsel)

    return sorted(steps, key=weight)


def _item(case: Case, step: Step, on: date) -> tuple[AgendaItem, Counsel]:
    what = say("agenda.step", company=case.company, what=step.what)
    return AgendaItem(on, what, case.application.id, step.id), step.counsel
