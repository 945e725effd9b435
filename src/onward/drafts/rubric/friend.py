"""The rubric of a message to a friend or relative (evidence.md C, design consequence 5): one ask, and no pressure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.drafts.rubric import words
from onward.drafts.rubric.mark import Exam, Mark, fails, passed
from onward.drafts.rubric.shared import clean, signed, span_of, tokens
from onward.drafts.rubric.thanks import no_pressure
from onward.model.names import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onward.drafts.rubric.mark import Criterion

_MOST_WORDS = 120


def greets(it: Exam) -> Mark:
    """M1: greets the friend by name."""
    greeting, name = it.anatomy.greeting, it.draft.to.name
    if greeting and tokens(name) & frozenset(re.findall(r"\w[\w'-]*", folded(greeting.text))):
        return passed(span_of(greeting), name=name)
    return fails(span=span_of(greeting), name=name)


def one_ask(it: Exam) -> Mark:
    """M2: either "listen to me" or "do you know anyone", never both."""
    listen, leads = it.find(words.LISTEN), it.find(words.LEADS)
    if listen and leads:
        return fails("both", max(listen, leads))
    return passed(listen or leads or (0, 0)) if listen or leads else fails("none")


def short(it: Exam) -> Mark:
    """M4: at most 120 words."""
    count = it.anatomy.words
    return passed(words=count) if count <= _MOST_WORDS else fails(words=count)


def no_gossip(it: Exam) -> Mark:
    """M5: nothing against the firm, and nobody of the firm by name."""
    if (span := it.find(words.GOSSIP)) is not None:
        return fails(span=span)
    friend = tokens(it.draft.to.name) | tokens(it.ground.owner.name)
    for contact in it.ground.contacts:
        if not contact.name or tokens(contact.name) & friend:
            continue
        if found := re.search(rf"(?<!\w){re.escape(contact.name)}(?!\w)", it.anatomy.plain):
            return fails("name", found.span())
    return passed()


def is_signed(it: Exam) -> Mark:
    """M7: the owner's name stands below, the first name alone will do."""
    below = it.anatomy.signature
    if signed(it) or (below and tokens(it.ground.owner.name) & tokens(below.text)):
        return passed(span_of(below))
    return fails(span=span_of(below))


CRITERIA: Mapping[str, Criterion] = {
    "M1": greets,
    "M2": one_ask,
    "M3": no_pressure,
    "M4": short,
    "M5": no_gossip,
    "M6": clean,
    "M7": is_signed,
}
