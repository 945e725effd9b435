"""How a letter and the rubric's answers are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.output import bold, day, dim, item, paragraph, printable
from onward.cli.wording_draft import TEXTS
from onward.model.draft import CheckResult

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onward.model.draft import Check, Draft
    from onward.model.message import Message
    from onward.model.plan import Step

_LONGEST_WORDS = 90


def letter_lines(draft: Draft, answered: Message | None) -> Iterator[str]:
    """The letter as it would go out; the body as it is, so that it can be copied."""
    to = "draft.to" if draft.to.address else "draft.to_name"
    yield TEXTS[to].format(name=printable(draft.to.name), address=draft.to.address)
    yield bold(TEXTS["draft.subject"].format(subject=printable(draft.subject)))
    if answered is not None:
        yield dim(paragraph(_answers(answered)))
    yield ""
    yield printable(draft.body).strip("\n")
    yield ""


def check_lines(body: str, checks: Sequence[Check]) -> Iterator[str]:
    """One line when everything holds; else every point that does not, with the words that it rests on."""
    failed = [check for check in checks if check.result is CheckResult.FAIL]
    hints = [check for check in checks if check.result is CheckResult.HINT]
    judged = sum(check.result is not CheckResult.NOT_APPLICABLE for check in checks)
    if failed:
        key = "draft.failed.one" if len(failed) == 1 else "draft.failed.many"
        yield TEXTS[key].format(count=len(failed))
    else:
        yield TEXTS["draft.holds"].format(count=judged)
    yield from _points("-", body, failed)
    yield from _points("?", body, hints)


def step_lines(step: Step) -> Iterator[str]:
    """Why the plan leaves a letter: what it says, and its reasons."""
    yield paragraph(step.what)
    for because in step.why:
        yield item("-", because.text)


def _answers(answered: Message) -> str:
    if answered.date is None:
        return TEXTS["draft.answers_undated"].format(subject=answered.subject)
    return TEXTS["draft.answers"].format(subject=answered.subject, on=day(answered.date))


def _points(mark: str, body: str, checks: Iterable[Check]) -> Iterator[str]:
    for check in checks:
        yield item(mark, _with_words(body, check))


def _with_words(body: str, check: Check) -> str:
    words = " ".join(body[check.start : check.end].split())
    if not words or words in check.reason:
        return check.reason
    cut = words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1] + "…"
    return TEXTS["draft.spot"].format(reason=check.reason, words=cut)
