"""Counsel: perspective. What the letter really says, then the owner's own numbers (evidence.md B, E)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.plan import Because, Counsel, Step, Verdict
from onward.model.reading import SentenceLabel
from onward.plan.reasons import ABOUT_THE_JOB
from onward.plan.speech import because, quoted, say
from onward.plan.steps import advice
from onward.plan.traces import of_labels, of_reason, of_sentence
from onward.stats.account import finals_sentence, numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.model.reading import Reading
    from onward.plan.case import Case
    from onward.stats.saying import Statement

FINALS = 2  # interviews; as `Funnel.finals` counts them
_STORY = "figure.one-job"
_COUNTS = 1  # sentences that only count
_ON_THE_DAY = ("differ.", "interval.", "early.")  # the first of these that the counts allow
# A no and its reason are told by themselves.
_TOLD_APART = frozenset({SentenceLabel.REASON, SentenceLabel.DECLINE_EXPLICIT, SentenceLabel.DECLINE_IMPLIED})


def counsel(case: Case) -> Step:
    """Something to know, never something to do."""
    why = (*_letter(case.reading), *(_because(statement) for statement in _numbers(case)), because("perspective.more"))
    return advice(case, Counsel.PERSPECTIVE, Verdict.KNOW, say(_gist(case.reading)), why)


def _gist(reading: Reading | None) -> str:
    """The one sentence on the letter. A reason about the owner outweighs one about the job: both then stand below."""
    if reading is None or not reading.sentences:
        return "perspective.no_letter"
    if reading.reasons:
        only_job = all(reason.code in ABOUT_THE_JOB for reason in reading.reasons)
        return "perspective.job" if only_job else "perspective.reason"
    all_form = not any(sentence.substance for sentence in reading.sentences)
    return "perspective.all_form" if all_form else "perspective.no_reason"


def _letter(reading: Reading | None) -> Iterator[Because]:
    if reading is None or not reading.sentences:
        return
    yield _share_of_form(reading)
    for reason in reading.reasons:
        key = "account.reason_job" if reason.code in ABOUT_THE_JOB else "account.reason"
        yield because(key, (of_reason(reading, reason),), text=quoted(reason.text))
    yield from _other_substance(reading)
    generic = of_labels(reading, SentenceLabel.GENERIC_FIT)
    if generic:
        yield because("account.generic_fit", generic)


def _share_of_form(reading: Reading) -> Because:
    total = len(reading.sentences)
    form = sum(not sentence.substance for sentence in reading.sentences)
    if form == total == 1:
        return because("perspective.only_sentence")
    key = {0: "perspective.form_none", 1: "perspective.form_one"}.get(form, "perspective.form")
    return because(key, form=form, total=total)


def _other_substance(reading: Reading) -> Iterator[Because]:
    """Sentences that are no form, beside the no itself and the stated reasons."""
    told = {reason.start for reason in reading.reasons}
    for sentence in reading.sentences:
        if sentence.substance and sentence.label not in _TOLD_APART and sentence.start not in told:
            yield because("perspective.other", (of_sentence(reading, sentence),), text=quoted(sentence.text))


def _numbers(case: Case) -> Iterator[Statement]:
    """One thing that arithmetic says of a no like this, and the owner's counts.

    States, remarks and rates of later stages wait in `onward stats`: on the day of a no they would read as a verdict.
    """
    own = numbers(case.record.funnel, case.record.owner.show_reference)
    if len(case.interviews) >= FINALS:
        yield finals_sentence(1)
    yield from own.counts[:_COUNTS]
    yield from [told for topic in _ON_THE_DAY for told in own.statements if told.key.startswith(topic)][:1]
    if not case.interviews:
        yield from (told for told in own.reference if told.key == _STORY)


def _because(statement: Statement) -> Because:
    """A sentence about numbers as a reason: its caveat travels with the source."""
    return Because(statement.text, (), " — ".join(filter(None, (statement.source, statement.caveat))))
