"""The rubric of a thank-you note: T1 to T20 of evidence.md D5 (TR1 to TR4 are for a reader alone)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.drafts.rubric import words
from onward.drafts.rubric.mark import MASK, Exam, Mark, absent, fails, hinted, not_applicable, passed, present
from onward.drafts.rubric.shared import (
    address,
    clean,
    in_time,
    length,
    occurrence,
    recorded_people,
    signed,
    span_of,
    strange_date,
    tokens,
)
from onward.drafts.rubric.spelling import slip
from onward.model.names import folded
from onward.model.note import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from onward.drafts.rubric.mark import Criterion

_MOST_PARAGRAPHS = 3
_FIRST_SENTENCES = 2
_STEM = 6
_SHORTEST_WEIGHTY = 4
_ENOUGH_SHARED = 2
_CONTACT_DATA = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+|\+?\d[\d\s()/-]{5,}\d")


def greets(it: Exam) -> Mark:
    """T1: greets the recipient, a recorded person, by name."""
    greeting = it.anatomy.greeting
    if greeting is None:
        return fails("none")
    said = frozenset(re.findall(r"[^\W_]+(?:[-'][^\W_]+)*", folded(greeting.text)))
    people = recorded_people(it)
    to = it.draft.to.name
    if said & tokens(to) and any(tokens(to) <= tokens(name) or tokens(name) <= tokens(to) for name in people):
        return passed(span_of(greeting), name=to)
    if any(said & tokens(name) for name in people):
        return fails("other", span_of(greeting), name=to)
    return fails("unknown" if _names_somebody(greeting.text) else "none", span_of(greeting))


def met(it: Exam) -> Mark:
    """T3: an interview or call is on record."""
    return passed() if it.ground.interviews else fails()


def measured(it: Exam) -> Mark:
    """T5: 60 to 150 words in at most three paragraphs."""
    mark = length(60, 150)(it)
    count = len(it.anatomy.paragraphs)
    fields = {**mark.fields, "paragraphs": count}
    if count > _MOST_PARAGRAPHS and mark.key == "pass":
        return fails("paragraphs", paragraphs=count)
    return Mark(mark.result, mark.key, mark.span, fields)


def spelled(it: Exam) -> Mark:
    """T6: company and role as recorded."""
    company, role = it.ground.company, it.ground.role
    if not company and not role:
        return not_applicable()
    for name, exact in ((company, True), (role, False)):
        wrong = slip(it.anatomy, name, capitals=exact) if name else None
        stands = bool(name) and occurrence(it, name, exact=exact) is not None
        if wrong is not None and (exact or not stands):
            return fails("spelling", wrong, name=name)
        if name and not stands:
            return fails("missing", name=name)
    return passed()


def thanks_first(it: Exam) -> Mark:
    """T7: thanks in the first two sentences, naming the interview or its date."""
    first = it.anatomy.sentences[:_FIRST_SENTENCES]
    together = " ".join(it.words_of(sentence) for sentence in first)
    if not (words.THANKS.search(together) and words.CONVERSATION.search(together)):
        return fails(span=(first[0].start, first[-1].end) if first else (0, 0))
    for sentence in first:
        if it.ground.dated and (wrong := strange_date(it, sentence)) is not None:
            return fails("date", wrong)
    return passed((first[0].start, first[-1].end))


def detail(it: Exam) -> Mark:
    """T8: a detail that also stands in the notes; the program sees shared words only."""
    told = [note.text for note in it.ground.notes if note.kind is not NoteKind.FEEDBACK]
    told += [fact.text for fact in it.draft.facts if fact.place == "owner" and not fact.decision_id]
    weights = [stems(text) - stems(f"{it.ground.company} {it.ground.role}") for text in told]
    if not any(weights):
        return hinted("none")
    for sentence in it.anatomy.sentences:
        here = stems(it.words_of(sentence))
        if any(len(here & note) >= min(_ENOUGH_SHARED, len(note)) for note in weights if note):
            return passed(span_of(sentence))
    return hinted()


def culture(it: Exam) -> Mark:
    """T9: a specific quality of the culture; hollow praise alone fails."""
    hollow = it.find(words.HOLLOW)
    for sentence in it.anatomy.sentences:
        text = words.HOLLOW.sub(" ", it.words_of(sentence))
        cues = {found[0] for found in words.IMPRESSED.finditer(text)}
        if cues and len(stems(text) - stems(" ".join(cue for cue in cues if " " not in cue))) >= _ENOUGH_SHARED:
            return passed(span_of(sentence))
    return hinted() if hollow is None else fails(span=hollow)


def disappointment(it: Exam) -> Mark:
    """T11: one sentence of disappointment at most."""
    found = it.having(words.DISAPPOINTMENT)
    return passed() if len(found) <= 1 else fails(span=span_of(found[1]))


def reconsider(it: Exam) -> Mark:
    """T12: no request to reconsider, no "why"."""
    span = it.find(words.RECONSIDER) or it.find(words.WHY)
    return passed() if span is None else fails(span=span)


def blameless(it: Exam) -> Mark:
    """T14: no apology, no self-blame; to be sorry about the outcome is neither."""
    for sentence in it.anatomy.sentences:
        text = words.NO_APOLOGY.sub(lambda found: MASK * len(found[0]), it.words_of(sentence))
        if found := words.APOLOGY.search(text) or words.SELF_BLAME.search(text):
            return fails(span=(sentence.start + found.start(), sentence.start + found.end()))
    return passed()


def no_pressure(it: Exam) -> Mark:
    """T15: no money, no deadline, no pleading."""
    span = it.find(words.PRESSURE) or it.find(words.DEADLINE)
    return passed() if span is None else fails(span=span)


def no_feedback_question(it: Exam) -> Mark:
    """T16: the note does not ask for feedback."""
    for sentence in it.having(words.FEEDBACK):
        text = it.words_of(sentence)
        if text.endswith("?") or words.ASKING.search(text):
            return fails(span=span_of(sentence))
    return passed()


def light(it: Exam) -> Mark:
    """T17: no attachment, one link at most, no second application."""
    if (span := it.find(words.ATTACHED)) is not None:
        return fails("attachment", span)
    links = list(words.LINK.finditer(it.anatomy.plain))
    if len(links) > 1:
        return fails("links", links[1].span())
    span = it.find(words.PITCH)
    return passed() if span is None else fails("pitch", span)


def signature(it: Exam) -> Mark:
    """T20: full name and one way to reach the owner."""
    name = signed(it)
    if name is None:
        return fails("name", span_of(it.anatomy.signature))
    below = it.anatomy.signature
    known = [*it.ground.owner.addresses, it.ground.owner.phone]
    if below and (any(way and way in below.text for way in known) or _CONTACT_DATA.search(below.text)):
        return passed(name)
    return fails("contact", span_of(below))


def stems(text: str) -> frozenset[str]:
    """The beginnings of the words that carry a text's meaning."""
    said: Iterable[str] = re.findall(r"[^\W\d_]{2,}", text.replace(MASK, " ").lower())
    return frozenset(w[:_STEM] for w in said if len(w) >= _SHORTEST_WEIGHTY and w not in words.SMALL_WORDS)


def _names_somebody(greeting: str) -> bool:
    """Whether a greeting goes on with a name rather than with a team or a title."""
    rest = re.sub(r"^\W*\w+\s*|[,!:].*$", "", greeting)
    return bool(rest) and not re.search(
        r"team|sir|madam|all|everyone|hiring|committee|recruit|damen|herren|concern|department|manager",
        rest,
        re.IGNORECASE,
    )


CRITERIA: Mapping[str, Criterion] = {
    "T1": greets,
    "T2": address,
    "T3": met,
    "T4": in_time,
    "T5": measured,
    "T6": spelled,
    "T7": thanks_first,
    "T8": detail,
    "T9": culture,
    "T10": present(words.CONTACT),
    "T11": disappointment,
    "T12": reconsider,
    "T13": absent(words.CHOSEN),
    "T14": blameless,
    "T15": no_pressure,
    "T16": no_feedback_question,
    "T17": light,
    "T18": clean,
    "T19": absent(words.PRIVATE),
    "T20": signature,
}
