"""What the owner's word came to: what was kept, and what it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.names import name_of, person_typed
from onward.cli.output import item, paragraph, print_json, print_lines
from onward.cli.wording import TEXTS as SHARED
from onward.cli.wording_look import TEXTS as LOOK
from onward.cli.wording_tell import TEXTS
from onward.flow.differing import OF_READING, differences, worth_telling
from onward.model.decision import Verb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from onward.app import App
    from onward.flow.differing import Difference
    from onward.flow.telling import Told, Word

_MOST = 12
_ENUMS = {"stage": "stage.", "outcome": "outcome.", "channel": "channels."}


def show(app: App, told: Told, *, as_json: bool, first: Iterable[str] = ()) -> int:
    """Print what was kept and what that changed; `first`: sentences to begin with."""
    changed = differences(told.before, told.after)
    if as_json:
        print_json({"decisions": told.decisions, "changes": changed})
        return 0
    subject = _Subjects(app)
    print_lines(paragraph(line, 0, 2) for line in (*first, *_kept(told, subject)))
    shown = [_line(told, one, subject) for one in worth_telling(told, changed)]
    print_lines(item("-", line) for line in shown[:_MOST])
    if len(shown) > _MOST:
        print(item(" ", TEXTS["change.more"].format(count=len(shown) - _MOST)))
    if any(word.verb in OF_READING for word in told.words):
        print(paragraph(TEXTS["change.reader"]))
    return 0


def nothing(sentence: str, *, as_json: bool) -> int:
    """Say that nothing was changed."""
    if as_json:
        print_json({"decisions": [], "changes": []})
    else:
        print(paragraph(sentence))
    return 0


class _Subjects:
    """Subjects of letters by id."""

    def __init__(self, app: App) -> None:
        self._app = app

    def __call__(self, message_id: str) -> str:
        return self._app.store.message(message_id).subject or LOOK["letter.no_subject"]


def _kept(told: Told, subject: Callable[[str], str]) -> Iterator[str]:
    for word in told.words:
        key = f"kept.{word.verb}"
        if word.verb is Verb.DISMISS:
            yield TEXTS[key]
        elif word.verb in OF_READING:
            gone = ".gone" if word.verb is Verb.CORRECT_PERSON and not word.value.get("name") else ""
            before, after = _values(word)
            yield TEXTS[key + gone].format(subject=subject(word.subject), before=before, after=after)


def _values(word: Word) -> tuple[str, str]:
    if word.verb is Verb.CORRECT_PERSON:
        value = {field: str(text) for field, text in word.value.items()}
        return "", person_typed(value.get("name", ""), value.get("address", ""), value.get("part", ""))
    after = str(next(iter(word.value.values())))
    if word.verb is Verb.CORRECT_KIND:
        return SHARED[f"kind.{word.was}"], SHARED[f"kind.{after}"]
    return word.was or TEXTS["change.nothing"], after or TEXTS["change.nothing"]


def _line(told: Told, one: Difference, subject: Callable[[str], str]) -> str:
    """One change as a sentence."""
    if one.what == "tie":
        key = "change.tie" if one.after else "change.tie.none"
        return TEXTS[key].format(subject=subject(one.subject), label=name_of(told.after, one.after))
    if one.what == "question":
        key = "change.question.new" if one.after else "change.question.settled"
        return TEXTS[key].format(text=one.after or one.before)
    if one.what == "application":
        key = "change.application.new" if one.after else "change.application.gone"
        return TEXTS[key].format(label=one.label, id=one.subject)
    before, after = (_word(one.what, value) for value in (one.before, one.after))
    return TEXTS[f"change.{one.what}"].format(id=one.subject, label=one.label, before=before, after=after)


def _word(what: str, value: str) -> str:
    """A value as it is shown."""
    if not value:
        return TEXTS["change.nothing"]
    return LOOK[_ENUMS[what] + value] if what in _ENUMS else value
