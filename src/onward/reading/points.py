"""Feedback taken apart: what each sentence is about, where it was seen, whether it values or asks, what can change."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from onward.model.reading import FeedbackPoint, FeedbackStage, Kind, Sense, SentenceLabel, Topic
from onward.reading.folding import fold, words
from onward.reading.language import guess_language
from onward.reading.points_words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from onward.model.reading import Sentence

_STRONG, _WEAK = 2, 1
# Of two topics with the same weight the more telling word decides: "the CV" over "example", "Saturdays" over "years".
_ORDER = (
    Topic.SALARY,
    Topic.LANGUAGE,
    Topic.RESUME,
    Topic.AVAILABILITY,
    Topic.MOTIVATION,
    Topic.PREPARATION,
    Topic.ANSWERS,
    Topic.COMMUNICATION,
    Topic.PRESENTATION,
    Topic.CULTURE,
    Topic.SKILL,
    Topic.EXPERIENCE,
    Topic.ASSESSMENT,
)
_STAGES = (FeedbackStage.ASSESSMENT, FeedbackStage.INTERVIEW, FeedbackStage.SCREENING, FeedbackStage.APPLICATION)
_MET = (FeedbackStage.ASSESSMENT, FeedbackStage.INTERVIEW)
_CAN_CHANGE = frozenset(
    {
        Topic.SKILL,
        Topic.PRESENTATION,
        Topic.ANSWERS,
        Topic.PREPARATION,
        Topic.COMMUNICATION,
        Topic.MOTIVATION,
        Topic.LANGUAGE,
        Topic.ASSESSMENT,
        Topic.RESUME,
        Topic.SALARY,
    }
)
_THINGS = frozenset({Topic.RESUME, Topic.PRESENTATION})
_ALSO_IN_FEEDBACK = frozenset({SentenceLabel.REASON, SentenceLabel.COMPLIMENT, SentenceLabel.OTHER})
_TONE_OF_LABEL = {SentenceLabel.REASON: Sense.IMPROVE, SentenceLabel.COMPLIMENT: Sense.STRENGTH}
_PLUS, _MINUS = re.compile(r"\++\s"), re.compile(r"[-–—]+\s")
_SIGN = re.compile(r"(?:[-+*•·–—▪◦]+|\d{1,2}[.)])\s+(?=\S)")  # of a list; no part of what is said
_CLAUSE = re.compile(r"[,;:.()]\s|\s-+\s")
_HEADING_WORDS = 7


def find_points(sentences: Sequence[Sentence], kind: Kind) -> tuple[FeedbackPoint, ...]:
    """The pieces of feedback that a letter gives, in order.

    Sentences of feedback count in every letter; in a feedback mail reasons, compliments and unlabelled sentences too,
    where they plainly judge the owner. A sentence that gives no sign of its sense is no point.

    Args:
        sentences: those of the letter, in order.
        kind: what the letter is.
    """
    if kind is not Kind.FEEDBACK and all(s.label is not SentenceLabel.FEEDBACK_GIVEN for s in sentences):
        return ()
    folded = [fold(sentence.text) for sentence in sentences]
    language = guess_language([word for text in folded for word in words(text)])
    letter = _Letter(_cues(language), kind, signed=any(_PLUS.match(s.text) for s in sentences))
    frame = [t for t, s in zip(folded, sentences, strict=True) if s.label is not SentenceLabel.FEEDBACK_GIVEN]
    letter.stage = letter.only_stage(frame) or letter.only_stage(folded)
    found = (letter.point(sentence, text) for sentence, text in zip(sentences, folded, strict=True))
    return tuple(point for point in found if point is not None)


@dataclass(slots=True)
class _Letter:
    """What is known of the letter while its sentences are gone through.

    Attributes:
        cues: the patterns of its language, by name (see `points_words`).
        kind: what it is.
        signed: whether it marks its points with plus and minus.
        stage: the step that the letter as a whole speaks of, None when it speaks of none or of several.
        heading: the sense that the last heading announced, None before any.
    """

    cues: Mapping[str, re.Pattern[str]]
    kind: Kind
    signed: bool
    stage: FeedbackStage | None = None
    heading: Sense | None = None

    def point(self, sentence: Sentence, text: str) -> FeedbackPoint | None:
        """The point that a sentence makes, None when it makes none."""
        heading = self._as_heading(sentence, text)
        if heading is not None:
            self.heading = heading
            return None
        if not self._may_judge(sentence, text):
            return None
        rest = self._unpraised(text)
        about = self._about(text) if rest is None else self._about_of_rest(rest, text)
        sense = self._marked(sentence) or self._sense(sentence, text, rest)
        if sense is Sense.STRENGTH:
            about = self._about(text)
        if sense is None or not self._judges(sentence, text, about):
            return None
        stage = self._stage(text, about)
        changeable = self._changeable(text, about) if sense is Sense.IMPROVE else None
        sign = _SIGN.match(sentence.text)
        skipped = sign.end() if sign else 0
        said, start = sentence.text[skipped:], sentence.start + skipped
        return FeedbackPoint(said, start, sentence.end, about, stage, sense, changeable)

    def only_stage(self, texts: Iterable[str]) -> FeedbackStage | None:
        """The one step with a meeting that these sentences speak of, None when they speak of none or of two."""
        named = {stage for text in texts for stage in _MET if self._has(f"@{stage.value}", text)}
        return named.pop() if len(named) == 1 else None

    def _has(self, name: str, text: str) -> bool:
        return name in self.cues and self.cues[name].search(text) is not None

    def _as_heading(self, sentence: Sentence, text: str) -> Sense | None:
        """The sense of a short line that stands over points: "Strengths", "What to think about for next time"."""
        if len(words(text)) > _HEADING_WORDS:
            return None
        bare = text.strip(" *:-#=_.")
        for name, sense in (("head-", Sense.IMPROVE), ("head+", Sense.STRENGTH)):
            match = self.cues[name].match(bare) if name in self.cues else None
            longer = sentence.label is not SentenceLabel.FEEDBACK_GIVEN and not text.endswith((".", "!", "?", ";"))
            if match and (match.end() == len(bare) or text.endswith(":") or longer):
                return sense
        return None

    def _may_judge(self, sentence: Sentence, text: str) -> bool:
        """Whether the sentence is one of those that are looked at."""
        also = self.kind is Kind.FEEDBACK and sentence.label in _ALSO_IN_FEEDBACK
        if sentence.label is not SentenceLabel.FEEDBACK_GIVEN and not also:
            return False
        return len(text.split()) > 1 and not (text.endswith((":", "?")) or self._leads_in(sentence, text))

    def _leads_in(self, sentence: Sentence, text: str) -> bool:
        """Whether it only announces the feedback, or hopes that it helps."""
        judges = sentence.label is SentenceLabel.FEEDBACK_GIVEN and (self._has("+", text) or self._has("-", text))
        return self._has("intro", text) and not judges

    def _judges(self, sentence: Sentence, text: str, about: Topic) -> bool:
        """Whether it is about something that can be named, or labelled as feedback without leading in to it."""
        labelled = sentence.label is SentenceLabel.FEEDBACK_GIVEN
        return about is not Topic.OTHER or (labelled and not self._has("intro", text))

    def _about(self, text: str) -> Topic:
        """The topic with the most weight, OTHER without any."""
        return self._heaviest(text)[0]

    def _heaviest(self, text: str) -> tuple[Topic, int]:
        weights = {topic: self._weight(topic, text) for topic in _ORDER}
        best = max(_ORDER, key=lambda topic: weights[topic])
        return best if weights[best] else Topic.OTHER, weights[best]

    def _about_of_rest(self, rest: str, text: str) -> Topic:
        """What is asked for; of what is praised only a thing that both halves speak of: "a clear letter, but long"."""
        about, weight = self._heaviest(rest)
        if weight >= _STRONG:
            return about
        whole = self._about(text)
        return whole if whole in _THINGS else about

    def _weight(self, topic: Topic, text: str) -> int:
        strong = self.cues.get(topic.value)
        weak = self.cues.get(f"{topic.value}?")
        found = _STRONG * len(set(strong.findall(text))) if strong else 0
        return found + (_WEAK * len(set(weak.findall(text))) if weak else 0)

    def _marked(self, sentence: Sentence) -> Sense | None:
        """The sense that a sign in front of the sentence or the heading above it tells."""
        if self.signed and _PLUS.match(sentence.text):
            return Sense.STRENGTH
        if self.signed and _MINUS.match(sentence.text):
            return Sense.IMPROVE
        return self.heading

    def _unpraised(self, text: str) -> str | None:
        """What a sentence that asks for something says beside its praise; None when it asks for nothing.

        Of "strong on figures, but the answers were long" it is "but the answers were long".
        """
        plain = self.cues["0"].sub(" ", text)
        parts = [part for clause in _CLAUSE.split(plain) for part in self._at_turns(clause)]
        praised = [self._has("+", part) and not self._has("-", part) for part, _ in parts]
        asks = self._has("-", plain) or any(
            turned and any(praised[:number]) and not praised[number] for number, (_, turned) in enumerate(parts)
        )
        if not asks:
            return None
        return " ".join(part for (part, _), praise in zip(parts, praised, strict=True) if not praise)

    def _at_turns(self, clause: str) -> list[tuple[str, bool]]:
        """A clause cut in front of "but" and its like; True where a part begins with one or holds one."""
        cuts = [0, *(match.start() for match in self.cues["but"].finditer(clause)), len(clause)]
        parts = [clause[start:end] for start, end in itertools.pairwise(cuts)]
        return [(part, self._has("but", part)) for part in parts if part.strip()]

    def _sense(self, sentence: Sentence, text: str, rest: str | None) -> Sense | None:
        """What the words tell, else the label; of praise and criticism in one sentence the criticism counts."""
        if rest is not None or self._has("fixed", text):
            return Sense.IMPROVE
        if self._has("+", text):
            return Sense.STRENGTH
        return _TONE_OF_LABEL.get(sentence.label)

    def _stage(self, text: str, about: Topic) -> FeedbackStage:
        """The step that the sentence names, else the one that its topic or the letter speaks of."""
        seen = self.cues["later"].sub(" ", text)
        for stage in reversed(_STAGES) if about is Topic.RESUME else _STAGES:
            if self._has(f"@{stage.value}", seen):
                return stage
        if about is Topic.RESUME:
            return FeedbackStage.SCREENING
        if about is Topic.ASSESSMENT:
            return FeedbackStage.ASSESSMENT
        if self.stage is None and about is Topic.ANSWERS:
            return FeedbackStage.INTERVIEW
        return self.stage or FeedbackStage.UNKNOWN

    def _changeable(self, text: str, about: Topic) -> bool | None:
        """Whether it can be learnt, practised, prepared or written otherwise; None when that cannot be told."""
        if self._has("fixed", text):
            return False
        if about in _CAN_CHANGE or self._has("advice", text) or self._has("told", text):
            return True
        return None


@cache
def _cues(language: str) -> Mapping[str, re.Pattern[str]]:
    """The patterns of a language by name; English where the language is not known."""
    table = WORDS.get(language, WORDS["en"]).replace("\n    ", " ").strip()
    pairs = (line.split(": ", 1) for line in table.splitlines())
    return {name: _pattern(phrases) for name, phrases in pairs}


def _pattern(phrases: str) -> re.Pattern[str]:
    longest_first = sorted(phrases.split(" | "), key=len, reverse=True)
    return re.compile(r"(?<![a-z0-9])(?:" + "|".join(map(_expression, longest_first)) + r")(?![a-z0-9])")


def _expression(phrase: str) -> str:
    """`*` is any letters, `#` a number, `?` any letters in front, ` .. ` up to four words."""
    text = re.escape(phrase.strip())
    for written, meant in ((r"\*", r"[a-z]*"), (r"\#", r"\d{1,3}"), (r"\ \.\.\ ", r"(?:\ \S+){0,4}\ ")):
        text = text.replace(written, meant)
    return text.replace(r"\?", r"[a-z]*")
