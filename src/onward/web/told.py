"""What the owner's word came to, in sentences: what was kept, and what it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.flow.differing import OF_READING, differences, worth_telling
from onward.model.decision import Verb
from onward.web.render import desk_of, words_of
from onward.web.show import Show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.requests import Request

    from onward.flow.differing import Difference
    from onward.flow.telling import Told, Word
    from onward.model.record import Record

_MOST = 6
_ENUMS = frozenset({"stage", "outcome", "channel"})


def say_told(request: Request, told: Told) -> None:
    """Have the next page say what was kept and what that changed.

    Args:
        request: of the form.
        told: what came of it.
    """
    for sentence in _Sentences(request, told).all():
        request.app.state.said.say(sentence)


class _Sentences:
    """The sentences in the language of one browser."""

    def __init__(self, request: Request, told: Told) -> None:
        self._desk, self._t, self._told = desk_of(request), words_of(request), told
        self._show = Show(self._t, self._desk.now)

    def all(self) -> Iterator[str]:
        """What was kept, then what changed, then for what it is used."""
        told = self._told
        yield from (self._kept(word) for word in told.words if word.verb in OF_READING)
        changes = worth_telling(told, differences(told.before, told.after))
        yield from (self._change(one) for one in changes[:_MOST])
        if len(changes) > _MOST:
            yield self._t.count("told.more", len(changes) - _MOST)
        if any(word.verb in OF_READING for word in told.words):
            yield self._t("told.reader")

    def _kept(self, word: Word) -> str:
        subject = self._subject(word.subject)
        if word.verb is Verb.CORRECT_PERSON:
            value = {field: str(text) for field, text in word.value.items()}
            name = "told.kept_person" if value.get("name") else "told.kept_person_gone"
            return self._t(name, subject=subject, who=self._person(value))
        before, after = word.was, str(next(iter(word.value.values())))
        if word.verb is Verb.CORRECT_KIND:
            before, after = (self._t(f"told.kind_{kind}") for kind in (before, after))
        name, none = f"told.kept_{word.verb.removeprefix('correct_')}", self._t("told.none")
        return self._t(name, subject=subject, before=before or none, after=after or none)

    def _person(self, value: dict[str, str]) -> str:
        name, address, part = (value.get(field, "") for field in ("name", "address", "part"))
        who = f"{name} <{address}>" if name and address else name or address
        return f"{who}, {self._t(f'told.part_{part}')}" if part else who

    def _change(self, one: Difference) -> str:
        if one.what == "tie":
            subject = self._subject(one.subject)
            if not one.after:
                return self._t("told.tie_none", subject=subject)
            return self._t("told.tie", subject=subject, label=self._name(self._told.after, one.after, one.after))
        if one.what == "question":
            return self._t("told.question_new" if one.after else "told.question_gone", text=one.after or one.before)
        if one.what == "application":
            record = self._told.after if one.after else self._told.before
            name = "told.application_new" if one.after else "told.application_gone"
            return self._t(name, label=self._name(record, one.subject, one.label))
        label = self._name(self._told.after, one.subject, one.label)
        before, after = (self._value(one.what, value) for value in (one.before, one.after))
        return self._t(f"told.{one.what}", label=label, before=before, after=after)

    def _value(self, what: str, value: str) -> str:
        if not value:
            return self._t("told.none")
        return self._t(f"told.{what}_{value}") if what in _ENUMS else value

    def _name(self, record: Record, application_id: str, otherwise: str) -> str:
        return self._show.name(record, application_id) if application_id in record.applications else otherwise

    def _subject(self, message_id: str) -> str:
        return self._desk.store.message(message_id).subject or self._t("all.no_subject")
