"""What a day of a sentence is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.reading import DateMeaning
from onward.reading.date_cues import About
from onward.reading.date_words import Lead

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from onward.reading.date_marks import DatePatterns
    from onward.reading.date_spoken import Spoken

_TAIL = 64  # characters before a day in which its lead is looked for
_LEAD_WORDS, _MOST_FILLERS = 4, 8
_LEAD_WORD = re.compile(r"[a-z0-9./]+(?:-[a-z]+)*")
_KEPT_LONG = 28  # days; a shorter time is no keeping on file
_ONTO = re.compile(r"\b(?:auf|to|au|naar|para|al|for|pour|op|per|a)\s(?:(?:the|den|le|el|il|o|de)\s)?$")


@dataclass(frozen=True, slots=True)
class Day:
    """A day that stands in a sentence.

    Attributes:
        on: the day.
        start, end: its span.
        lead: what the words before and behind it make of it.
        counted: it ends a length of time counted from the mail.
        vague: said as today or tomorrow, or only as a month or the end of something.
        named: said as a day of the week and nothing else.
        back: the same words taken as a day that passed, where they leave the year open.
    """

    on: date
    start: int
    end: int
    lead: Lead = Lead.NONE
    counted: bool = False
    vague: bool = False
    named: bool = False
    back: date | None = None


def lead_of(text: str, start: int, end: int, patterns: DatePatterns, *, counted: bool) -> Lead:
    """What the words around a day make of it."""
    if patterns.limit_behind.match(text, end):
        return Lead.LIMIT
    if counted and patterns.past_behind.match(text, end):
        return Lead.PAST
    lead = _lead_before(_LEAD_WORD.findall(text, max(0, start - _TAIL), start), patterns)
    if lead is Lead.LIMIT_OR_FOR:
        return Lead.FOR
    return lead


def _lead_before(words: list[str], patterns: DatePatterns) -> Lead:
    """The lead nearest before a day, with only small words between."""
    for _ in range(_MOST_FILLERS):
        for count in range(min(_LEAD_WORDS, len(words)), 0, -1):
            lead = patterns.leads.get(" ".join(words[-count:]))
            if lead is not None:
                return lead
        if not words or not (words[-1].strip(".") in patterns.fillers or words[-1][0].isdigit()):
            return Lead.NONE
        words.pop()
    return Lead.NONE


@dataclass(frozen=True, slots=True)
class View:
    """A sentence as its days are judged.

    Attributes:
        text: flat.
        days: in order.
        spoken: what it speaks of.
        earlier: gives what the sentences before it speak of; seldom asked for.
        today: the mail's day.
    """

    text: str
    days: Sequence[Day]
    spoken: Spoken
    earlier: Callable[[], Spoken]
    today: date | None

    @property
    def before(self) -> Spoken:
        """What the sentences before it speak of."""
        return self.earlier()

    def around(self, number: int) -> Spoken:
        """What is said between the days before and after one; of the whole sentence when nothing is."""
        if len(self.days) == 1:
            return self.spoken
        begin = self.days[number - 1].end if number else 0
        end = self.days[number + 1].start if number + 1 < len(self.days) else len(self.text)
        own = {about: [at for at in places if begin <= at < end] for about, places in self.spoken.items()}
        kept = {about: places for about, places in own.items() if places}
        return kept if kept.keys() - {About.TO_YOU, About.PAST} else self.spoken


def meaning_of(view: View, number: int, *, has_clock: bool) -> DateMeaning | None:
    """What a day of a sentence is about; None for a length of time that says nothing of use."""
    day, said = view.days[number], view.around(number)
    if day.counted:
        return _of_length(day, said, view)
    if number and _OTHER_END.fullmatch(view.text, view.days[number - 1].end, day.start):
        return DateMeaning.OTHER
    if _is_limit(day, said, has_clock=has_clock):
        return _of_limit(day, said, view)
    if day.vague and day.on == view.today and _distance(day, said, About.APPLIED) < _CLOSE_BY // 2:
        return DateMeaning.APPLIED
    if day.vague and not has_clock:
        return _of_vague(day, said, view)
    if _closes(day, said):
        return DateMeaning.OTHER if view.today and day.on < view.today else DateMeaning.DEADLINE
    return _of_point(day, said, view, number, has_clock=has_clock)


_OTHER_END = re.compile(
    r"\s?(?:-|to|bis|bis zum|au|al|a|tot|tot en met|t/m|hasta|hasta el|ate|until|through)\s?(?:the |el |le )?"
)
_OF_ANOTHER_DAY = re.compile(
    r"\s(?:after|following|from|of|nach|apres|suivant|a compter|despues|tras|desde|a contar|dopo|dalla|dal|dallo"
    r"|na|apos"
    r"|contados|contad[oa]s)\s(?!(?:today|now|this|the date of this|receipt|heute|erhalt|de ce jour|de la presente"
    r"|ce jour"
    r"|de hoy|hoy|nu|da presente|oggi|de hoje|vandaag|du present))"
)


def _is_limit(day: Day, said: Spoken, *, has_clock: bool) -> bool:
    """Whether a day is the last one: by the words beside it, or as that for which something is asked."""
    if day.lead is Lead.FOR:
        due = _distance(day, said, About.ANSWER, About.SEND, About.TASK)
        return due < _distance(day, said, About.MEETING) and not (has_clock and day.named)
    return day.lead is Lead.LIMIT


def _closes(day: Day, said: Spoken) -> bool:
    """Whether a day without a word of limit before it is a deadline by name: "applications close on 3 May"."""
    if About.CLOSES not in said or day.named or day.vague:
        return False
    return _distance(day, said, About.CLOSES) < _distance(day, said, About.MEETING, About.APPLIED, About.START)


def _of_vague(day: Day, said: Spoken, view: View) -> DateMeaning | None:
    """A month, the end of one, today: of use only for few matters."""
    if view.today is not None and (day.on - view.today).days < _KEPT_LONG:
        return None
    if About.REAPPLY in said:
        return DateMeaning.REAPPLY_AFTER
    return DateMeaning.KEEP_UNTIL if About.KEEP in said else None


def _of_length(day: Day, said: Spoken, view: View) -> DateMeaning | None:
    """What a length of time is about: applying again, keeping, an answer or a task within it."""
    if day.lead is Lead.PAST or _OF_ANOTHER_DAY.match(view.text, day.end):
        return None
    ahead = (day.on - view.today).days if view.today else 0
    due = ahead <= _DUE_SOON and About.APPEAL not in said
    if About.SILENCE in said and due:
        return DateMeaning.ANSWER_BY
    if About.REAPPLY in said:
        return DateMeaning.REAPPLY_AFTER if day.lead not in (Lead.FOR, Lead.UP_TO) else None
    if About.DELETE in said:
        return None
    if About.KEEP in said and day.lead in (Lead.FOR, Lead.NONE, Lead.UP_TO):
        return DateMeaning.KEEP_UNTIL if ahead >= _KEPT_LONG else None
    return _due(day, said, view) if due and _is_due(day, said) else None


_DUE_SOON = 125  # days; what is farther away is no time for an answer
_CLOSE_BY = 60  # characters


def _is_due(day: Day, said: Spoken) -> bool:
    """Whether something is due at the end of a length of time."""
    if day.lead is Lead.IN:  # "in two weeks" says so only beside words for it
        return _distance(day, said, About.ANSWER, About.CLOSES) < _CLOSE_BY
    return day.lead is Lead.LIMIT and bool(said.keys() & {About.ANSWER, About.SEND, About.TASK, About.CLOSES})


def _of_limit(day: Day, said: Spoken, view: View) -> DateMeaning | None:
    """What the last day is for."""
    kept = _distance(day, said, About.DELETE, About.KEEP)
    due = _distance(day, said, About.ANSWER, About.SEND, About.TASK, About.CLOSES, About.SILENCE)
    if kept < due:
        long = view.today is None or (day.on - view.today).days >= _KEPT_LONG
        return DateMeaning.KEEP_UNTIL if long else DateMeaning.OTHER
    if view.today and day.on < view.today:
        return DateMeaning.OTHER
    if due < _FAR:
        return _due(day, said, view)
    return _asked_before(day, said, view.before)


def _asked_before(day: Day, said: Spoken, before: Spoken) -> DateMeaning:
    """What the last day is for that a sentence names without a word for it."""
    if before.keys() & {About.TASK, About.CLOSES} and not before.keys() & {About.ANSWER, About.SEND}:
        return DateMeaning.DEADLINE
    asked = About.MEETING in said or (About.TO_YOU in said and not day.vague)
    return DateMeaning.ANSWER_BY if asked or before.keys() & {About.ANSWER, About.SEND} else DateMeaning.OTHER


def _due(day: Day, said: Spoken, view: View) -> DateMeaning:
    """Whether an answer or a task is due: of which the words nearest to the day speak."""
    if About.SILENCE in said:
        return DateMeaning.ANSWER_BY
    answer, sent = _distance(day, said, About.ANSWER), _distance(day, said, About.SEND)
    task = _distance(day, said, About.TASK, About.CLOSES)
    if day.counted and min(answer, sent) < _FAR:
        task = _distance(day, said, About.TASK)  # "in the term of 15 days" closes nothing
    if sent < min(answer, task) and answer >= task:
        return DateMeaning.DEADLINE if task < _FAR or About.TASK in view.before else DateMeaning.ANSWER_BY
    return DateMeaning.ANSWER_BY if answer < task else DateMeaning.DEADLINE


_FAR = 10_000
_BEHIND = 12  # words behind a day count as so much farther away


def _distance(day: Day, said: Spoken, *abouts: About) -> int:
    """How far from a day one of the matters is spoken of."""
    return min(
        (
            day.start - at if at <= day.start else at - day.end + _BEHIND
            for about in abouts
            for at in said.get(about, ())
        ),
        default=_FAR,
    )


def _of_point(day: Day, said: Spoken, view: View, number: int, *, has_clock: bool) -> DateMeaning:
    """What a day is about that is no limit."""
    today = view.today
    ahead = today is None or day.on >= today
    if day.lead is Lead.STRETCH:
        return DateMeaning.OTHER
    if About.REAPPLY in said and ahead and not day.named:
        return DateMeaning.REAPPLY_AFTER
    if _is_applied(day, said, today):
        return DateMeaning.APPLIED
    if not ahead:
        return DateMeaning.OTHER
    if _is_kept(day, said, today):
        return DateMeaning.KEEP_UNTIL
    if About.SILENCE in said and not has_clock and not day.named:
        return DateMeaning.ANSWER_BY
    if not day.named and _starts(day, said, has_clock=has_clock):
        return DateMeaning.START
    if _is_meeting(day, said, view, number, has_clock=has_clock):
        return DateMeaning.INTERVIEW
    return DateMeaning.OTHER


def _starts(day: Day, said: Spoken, *, has_clock: bool) -> bool:
    """Whether work starts on the day; at a time of day only when the words for it come first."""
    if has_clock and min(said.get(About.START, (_FAR,))) > day.start:
        return False
    start = _distance(day, said, About.START)
    return start < _FAR and start <= _distance(day, said, About.MEETING)


def _is_kept(day: Day, said: Spoken, today: date | None) -> bool:
    far = today is None or (day.on - today).days >= _KEPT_LONG
    return far and bool(said.keys() & {About.DELETE, About.KEEP}) and About.MEETING not in said


def _is_applied(day: Day, said: Spoken, today: date | None) -> bool:
    if About.APPLIED not in said or today is None or (day.back or day.on) > today or day.named:
        return False
    return _distance(day, said, About.APPLIED) <= _distance(day, said, About.MEETING)


def _is_meeting(day: Day, said: Spoken, view: View, number: int, *, has_clock: bool) -> bool:
    """Whether people meet on the day: they are said to, or a time of day is given and nothing else."""
    last_of_several = number and number == len(view.days) - 1
    if not last_of_several and _is_off(day, said, view.text):
        return False
    if day.named and (About.PAST in said or not (has_clock or "?" in view.text)):
        return False
    if About.MEETING in said:
        return True
    if day.named:
        return has_clock and "?" in view.text
    if said.keys() & {About.TASK, About.ANSWER, About.SEND, About.APPLIED} and not has_clock:
        return False
    later = view.today is None or day.on > view.today
    in_a_list = About.MEETING in view.before and len(view.text) < _LONGEST_LINE
    return later and (has_clock or in_a_list)


_LONGEST_LINE = 90  # a longer sentence without a cue of its own is not told by the ones before
_IF = re.compile(r"\b(?:if|should|falls|wenn|sollten|si|en cas|se|caso|als|mocht|indien|in case)\b[^.!?]{0,25}$")


def _is_off(day: Day, said: Spoken, text: str) -> bool:
    """Whether the meeting is called off or moved away from its day; "if you cannot come" calls off nothing."""
    if _ONTO.search(text[max(0, day.start - 16) : day.start]):
        return False
    return any(not _IF.search(text[max(0, at - 36) : at]) for at in said.get(About.OFF, ()))
