"""The rubric of a feedback request: F1 to F18 of evidence.md D5 (FR1 to FR4 are for a reader alone)."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from onward.drafts.days import found, is_one_of, listed
from onward.drafts.material import same_person
from onward.drafts.rubric import words
from onward.drafts.rubric.mark import Exam, Mark, absent, fails, hinted, not_applicable, passed, present
from onward.drafts.rubric.shared import clean, in_time, length, occurrence, span_of, strange_date
from onward.model.application import Contact
from onward.model.evidence import Evidence
from onward.model.plan import Answer
from onward.model.reading import FeedbackStance, Part

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from onward.drafts.rubric.anatomy import Piece
    from onward.drafts.rubric.mark import Criterion

_MOST_QUESTIONS = 2
_REMINDER_AFTER = 10
_SATURDAY = 5
# Where a public office gives feedback on request at any stage (evidence.md D4).
_ON_REQUEST = frozenset({"AU-QLD"})


def recipient(it: Exam) -> Mark:
    """F1: the agency of an agency job; a hiring manager met more than once; else who interviewed or wrote."""
    to = _recipient(it)
    if it.ground.agency is not None:
        agency = it.ground.agency
        is_there = to.organization_id == agency.id or it.draft.to.address.rpartition("@")[2] in agency.domains
        return passed() if is_there else fails("agency", name=agency.name)
    times = Counter(i for event in it.ground.interviews for i in dict.fromkeys(event.contact_ids))
    people = {contact.id: contact for contact in it.ground.contacts}
    managers = [c for i, c in people.items() if c.part is Part.HIRING_MANAGER and times[i] > 1]
    if managers:
        return passed() if any(same_person(c, to) for c in managers) else fails("manager", name=managers[0].name)
    known = [people[i] for i in times if i in people] + _writers(it, people)
    if not known:
        return not_applicable()
    names = listed(sorted({contact.name or contact.address for contact in known}), "en")
    return passed() if any(same_person(c, to) for c in known) else fails(name=names)


def not_refused(it: Exam) -> Mark:
    """F2: the letter does not say that no feedback is given."""
    if it.ground.letter is None:
        return not_applicable()
    return fails() if it.ground.letter.feedback is FeedbackStance.REFUSED else passed()


def far_enough(it: Exam) -> Mark:
    """F3: an interview or an assessment, or a place where feedback is given at any stage."""
    if it.ground.interviews or it.ground.assessed:
        return passed()
    return hinted() if it.ground.owner.country in _ON_REQUEST else fails()


def thanks_before(it: Exam) -> Mark:
    """F5: thanks for the consideration before the request."""
    thanks = [s for s in it.having(words.THANKS, words.CONSIDERATION) if not _asks(it, s)]
    asks = [s for s in it.anatomy.sentences if _asks(it, s)]
    if not thanks or (asks and asks[0].start < thanks[0].start):
        return fails(span=span_of(asks[0] if asks else None))
    return passed(span_of(thanks[0]))


def accepts(it: Exam) -> Mark:
    """F6: accepts the decision, without contest words."""
    contest = it.find(words.CONTEST)
    if contest is not None:
        return fails("contest", contest)
    accepted = it.find(words.ACCEPTS)
    return fails("none") if accepted is None else passed(accepted)


def one_ask(it: Exam) -> Mark:
    """F7: one request with at most two questions."""
    other = it.find(words.OTHER_ASKS)
    if other is not None:
        return fails("other", other)
    questions = _questions(it)
    if len(questions) > _MOST_QUESTIONS:
        return fails("many", span_of(questions[_MOST_QUESTIONS]), count=len(questions))
    asks = [s for s in it.anatomy.sentences if _asks(it, s)]
    return passed(span_of(asks[0]), count=len(questions)) if asks else fails("none")


def own_doing(it: Exam) -> Mark:
    """F8: about what the owner can do (said in the request or right after it), not about the choice or others."""
    wrong = it.find(words.ABOUT_OTHERS) or it.find(words.WHY)
    if wrong is not None:
        return fails(span=wrong)
    sentences = it.anatomy.sentences
    asks = [index for index, sentence in enumerate(sentences) if _asks(it, sentence)]
    near = [sentence for index in asks for sentence in sentences[index : index + 2]]
    own = next((sentence for sentence in near if words.OWN_DOING.search(it.words_of(sentence))), None)
    return passed(span_of(own)) if own or not asks else fails("none", span_of(sentences[asks[0]]))


def names_the_case(it: Exam) -> Mark:
    """F13: role and interview date, as far as they are recorded."""
    role, days = it.ground.role, [it.ground.day(event.at) for event in it.ground.dated]
    if not role and not days:
        return not_applicable()
    if role and occurrence(it, role, exact=False) is None:
        return fails("role", name=role)
    dates = [(day, month) for day, month, _, _ in found(it.anatomy.plain)]
    if days and not any(is_one_of(day, month, days) for day, month in dates):
        wrong = next((w for s in it.anatomy.sentences if (w := strange_date(it, s))), None)
        return fails("date", wrong) if wrong else fails("day")
    return passed()


def first_time(it: Exam) -> Mark:
    """F15: the first request for this application; one reminder at most, after ten working days."""
    answer = it.record.answers.get(it.draft.step_id)
    if answer is None or answer.value.get("answer") != Answer.DONE:
        return passed()
    sent, today = it.ground.day(answer.made_at), it.ground.day(it.ground.now)
    shown = sent.isoformat()
    return hinted(day=shown) if _working_days(sent, today) >= _REMINDER_AFTER else fails(day=shown)


def _recipient(it: Exam) -> Contact:
    """The recorded contact whom the draft goes to, else one made of its name and address."""
    to = it.draft.to
    made = Contact("", to.name, to.address, "", Part.UNKNOWN, Evidence(to.name or to.address))
    return next((contact for contact in it.ground.contacts if same_person(contact, made)), made)


def _writers(it: Exam, people: Mapping[str, Contact]) -> list[Contact]:
    """Who wrote the rejection."""
    rejection, reading = it.ground.rejection, it.ground.letter
    wrote = [people[i] for i in (rejection.contact_ids if rejection else ()) if i in people]
    named = reading.people if reading else ()
    return wrote + [Contact("", p.name, p.address, "", p.part, p.evidence) for p in named]


def _questions(it: Exam) -> list[Piece]:
    return [s for s in it.anatomy.sentences if it.words_of(s).rstrip("\"')").endswith("?")]


def _asks(it: Exam, sentence: Piece) -> bool:
    """Whether a sentence puts the question or asks for feedback."""
    text = it.words_of(sentence)
    if text.rstrip("\"')").endswith("?"):
        return True
    return bool(words.FEEDBACK.search(text) and words.ASKING.search(text) and not words.WAY_OUT.search(text))


def _working_days(first: date, last: date) -> int:
    """Mondays to Fridays after `first`, up to and with `last`."""
    days = (first + timedelta(days=n) for n in range(1, (last - first).days + 1))
    return sum(day.weekday() < _SATURDAY for day in days)


CRITERIA: Mapping[str, Criterion] = {
    "F1": recipient,
    "F2": not_refused,
    "F3": far_enough,
    "F4": in_time,
    "F5": thanks_before,
    "F6": accepts,
    "F7": one_ask,
    "F8": own_doing,
    "F9": present(words.FORWARD),
    "F10": present(words.WAY_OUT),
    "F11": present(words.CHANNEL),
    "F12": length(60, 140),
    "F13": names_the_case,
    "F14": absent(words.LEGAL),
    "F15": first_time,
    "F16": absent(words.DEADLINE),
    "F17": clean,
    "F18": absent(words.SELF_BLAME),
}
