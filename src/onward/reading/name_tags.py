"""Where a mail names employer, agency, role and people: every word is given a tag, in order.

The tags are `O` (none), and `B` and `I` (beginning, inside) with `C` (company), `A` (agency), `R` (role) or `P`
(person). A linear model over the word, its neighbours and its place gives them (`training/names.py`), each in the light
of the tag before it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from operator import add
from typing import TYPE_CHECKING

from onward.model.evidence import Evidence
from onward.reading.models import names_model
from onward.reading.name_features import joint, meanings, stretches, surroundings
from onward.reading.name_words import BORDER, TOKEN, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from onward.model.message import Message
    from onward.model.reading import SenderRole
    from onward.reading.letter import Letter
    from onward.reading.linear import Linear
    from onward.reading.name_features import Stretch, Surroundings
    from onward.reading.name_words import Word

_NONE = "O"
_MOST_STRETCHES = 150  # longer mails are documents
# A letter nearly always names a role and a house: where none was found, a second look takes fainter signs.
_WANTED = {"R": ("R",), "C": ("C", "A")}
_LIFT, _FAINT = 1.5, 0.5  # added to the scores; what is left of the probability


@dataclass(frozen=True, slots=True)
class Mention:
    """One place at which somebody or something is named.

    Attributes:
        tag: `C`, `A`, `R` or `P`.
        value: as spelled, white space folded.
        stretch: where it stands.
        start, end: its span in the stretch's text.
        probability: of its weakest word.
    """

    tag: str
    value: str
    stretch: Stretch
    start: int
    end: int
    probability: float

    def within(self, start: int, end: int) -> Mention:
        """The mention cut to a part of its span."""
        value = " ".join(self.stretch.text[start:end].split())
        return replace(self, value=value, start=start, end=end)

    def evidence(self, message: Message) -> Evidence:
        """The words as evidence."""
        words = self.stretch.text[self.start : self.end]
        if self.stretch.region in ("sender", "subject"):
            return Evidence(words, message.id, place=self.stretch.region)
        begin = self.stretch.start
        return Evidence(words, message.id, begin + self.start, begin + self.end)


def mentions(letter: Letter, role: SenderRole) -> tuple[Mention, ...]:
    """What a letter names, in order: sender, subject, text."""
    model = names_model()
    around = surroundings(letter, role)
    looked_at = tuple(islice(stretches(letter), _MOST_STRETCHES))
    found = [mention for stretch in looked_at for mention in _in_stretch(model, stretch, around)]
    told = {mention.tag for mention in found}
    missing = [tag for tag, others in _WANTED.items() if told.isdisjoint(others)]
    if missing:
        lift = [_LIFT if name[1:] in missing else 0.0 for name in model.classes]
        faint = (mention for stretch in looked_at for mention in _in_stretch(model, stretch, around, lift))
        found += [replace(each, probability=each.probability * _FAINT) for each in faint if each.tag in missing]
    return tuple(found)


def _in_stretch(
    model: Linear, stretch: Stretch, around: Surroundings, lift: Sequence[float] = ()
) -> Iterator[Mention]:
    text = stretch.text
    tokens = list(TOKEN.finditer(text))
    words = [word(token[0]) for token in tokens]
    begin, last, sure, tag = -1, -1, 1.0, _NONE
    for number, (each, probability) in enumerate(_tags(model, words, stretch.region, around, lift)):
        if each[0] == "I":
            last, sure = number, min(sure, probability)
            continue
        if begin >= 0:
            yield _mention(stretch, tag, tokens[begin].start(), tokens[last].end(), sure)
            begin = -1
        if each[0] == "B":
            begin = last = number
            sure, tag = probability, each[1]
    if begin >= 0:
        yield _mention(stretch, tag, tokens[begin].start(), tokens[last].end(), sure)


def _mention(stretch: Stretch, tag: str, start: int, end: int, probability: float) -> Mention:
    value = " ".join(stretch.text[start:end].split())
    return Mention(tag, value, stretch, start, end, probability)


def _tags(
    model: Linear, words: Sequence[Word], region: str, around: Surroundings, lift: Sequence[float]
) -> Iterator[tuple[str, float]]:
    """The tag of each word with its probability; `lift` is added to the scores of the tags, when there is one."""
    never, total_of, single = _never(model), model.rows.total, _single(model)
    before = _NONE
    meant = meanings(words, around.language)
    for at, this in enumerate(words):
        if before == _NONE and this.folded in never:
            yield _NONE, 1.0
            continue
        found = joint(words, meant, at, region, around)
        found += ("T" + before, "T" + before + this.shape)
        total = total_of(found)
        total += single(this, 0) + single(words[at - 1] if at else BORDER, 1)
        total += single(words[at + 1] if at + 1 < len(words) else BORDER, 2)
        scores = model.scores_of(total)
        if lift:
            scores = list(map(add, scores, lift))
        for number in _impossible(model, before):
            scores[number] = -math.inf
        top = max(scores)
        best = scores.index(top)
        before = model.classes[best]
        probability = 1.0 if before == _NONE else 1.0 / sum(math.exp(score - top) for score in scores)
        yield before, probability


_SINGLE: dict[int, Callable[[Word, int], int]] = {}


def _single(model: Linear) -> Callable[[Word, int], int]:
    """What a word's own features add up to: 0 for itself, 1 for the word behind it, 2 for the one before it."""
    if id(model) not in _SINGLE:
        total_of = model.rows.total

        @lru_cache(maxsize=32768)
        def single(this: Word, way: int) -> int:
            return total_of((this.own, this.before, this.after)[way])

        _SINGLE[id(model)] = single
    return _SINGLE[id(model)]


_NEVER: dict[int, frozenset[str]] = {}
_IMPOSSIBLE: dict[tuple[int, str], tuple[int, ...]] = {}


def _never(model: Linear) -> frozenset[str]:
    """Words that no name holds."""
    key = id(model)
    if key not in _NEVER:
        _NEVER[key] = frozenset(model.notes.get("never", ()))
    return _NEVER[key]


def _impossible(model: Linear, before: str) -> tuple[int, ...]:
    """The tags that cannot follow: the inside of a name that did not begin."""
    key = (id(model), before)
    if key not in _IMPOSSIBLE:
        _IMPOSSIBLE[key] = tuple(
            number for number, tag in enumerate(model.classes) if tag[0] == "I" and tag[1:] != before[1:]
        )
    return _IMPOSSIBLE[key]
