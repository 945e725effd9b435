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
# Beginnings of names that score lower beside no name, before their surroundings count, are hardly ever one
# (two in a thousand of the corpus); more than half of all words do.
_PLAIN = 3.5
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


@dataclass(slots=True)
class _Row:
    """The words of one stretch, and what was summed up for them so far.

    Attributes:
        stretch: where they stand.
        spans: of each word in the stretch's text.
        words: what each is.
        meant: what each means.
        totals: for each, the sum of the rows that do not hang on the tag before it; None before it was asked for.
    """

    stretch: Stretch
    spans: list[tuple[int, int]]
    words: list[Word]
    meant: list[str]
    totals: list[int | None]

    @staticmethod
    def of(stretch: Stretch, language: str) -> _Row:
        """The words of a stretch of a letter."""
        found = list(TOKEN.finditer(stretch.text))
        words = [word(token[0]) for token in found]
        return _Row(stretch, [token.span() for token in found], words, meanings(words, language), [None] * len(words))


def mentions(letter: Letter, role: SenderRole) -> tuple[Mention, ...]:
    """What a letter names, in order: sender, subject, text."""
    model = names_model()
    around = surroundings(letter, role)
    rows = [_Row.of(stretch, letter.language) for stretch in islice(stretches(letter), _MOST_STRETCHES)]
    found = [mention for row in rows for mention in _in_row(model, row, around, ())]
    told = {mention.tag for mention in found}
    missing = [tag for tag, others in _WANTED.items() if told.isdisjoint(others)]
    if missing:
        lift = [_LIFT if name[1:] in missing else 0.0 for name in model.classes]
        faint = (mention for row in rows for mention in _in_row(model, row, around, lift))
        found += [replace(each, probability=each.probability * _FAINT) for each in faint if each.tag in missing]
    return tuple(found)


def _in_row(model: Linear, row: _Row, around: Surroundings, lift: Sequence[float]) -> Iterator[Mention]:
    begin, last, sure, tag = -1, -1, 1.0, _NONE
    for number, (each, probability) in enumerate(_tags(model, row, around, lift)):
        if each[0] == "I":
            last, sure = number, min(sure, probability)
            continue
        if begin >= 0:
            yield _mention(row.stretch, tag, row.spans[begin][0], row.spans[last][1], sure)
            begin = -1
        if each[0] == "B":
            begin = last = number
            sure, tag = probability, each[1]
    if begin >= 0:
        yield _mention(row.stretch, tag, row.spans[begin][0], row.spans[last][1], sure)


def _mention(stretch: Stretch, tag: str, start: int, end: int, probability: float) -> Mention:
    value = " ".join(stretch.text[start:end].split())
    return Mention(tag, value, stretch, start, end, probability)


def _tags(model: Linear, row: _Row, around: Surroundings, lift: Sequence[float]) -> Iterator[tuple[str, float]]:
    """The tag of each word with its probability; `lift` is added to the scores of the tags, when there is one."""
    never, outside = _noted(model, "never"), _noted(model, "outside")
    behind = _behind(model)
    before = _NONE
    for at, this in enumerate(row.words):
        if this.folded in (never if before == _NONE else outside) and this.shape != "Xx":
            before = _NONE
            yield _NONE, 1.0
            continue
        total = row.totals[at]
        if total is None:
            total = _alone(model, row, at)
            if before == _NONE and _is_plain(model, total + behind(_NONE, ""), lift):
                yield _NONE, 1.0
                continue
            total += model.rows.total(joint(row.words, row.meant, at, row.stretch.region, around))
            row.totals[at] = total
        scores = model.scores_of(total + behind(before, this.shape))
        if lift:
            scores = list(map(add, scores, lift))
        for number in _impossible(model, before):
            scores[number] = -math.inf
        top = max(scores)
        best = scores.index(top)
        before = model.classes[best]
        probability = 1.0 if before == _NONE else 1.0 / sum(math.exp(score - top) for score in scores)
        yield before, probability


def _alone(model: Linear, row: _Row, at: int) -> int:
    """What the word, the one before it and the one behind it add up to, each by itself."""
    single, words = _single(model), row.words
    before = words[at - 1] if at else BORDER
    after = words[at + 1] if at + 1 < len(words) else BORDER
    return single(words[at], 0) + single(before, 1) + single(after, 2)


def _is_plain(model: Linear, total: int, lift: Sequence[float]) -> bool:
    """Whether a word is so unlike a name that its surroundings need not be looked at."""
    scores = model.scores_of(total)
    beginnings, none = _beginnings(model)
    most = max([scores[number] for number in beginnings])
    return most + (_LIFT if lift else 0.0) < scores[none] - _PLAIN


_BEGINNINGS: dict[int, tuple[tuple[int, ...], int]] = {}


def _beginnings(model: Linear) -> tuple[tuple[int, ...], int]:
    """The tags that begin a name, and the one of no name."""
    key = id(model)
    if key not in _BEGINNINGS:
        tags = model.classes
        _BEGINNINGS[key] = tuple(n for n, tag in enumerate(tags) if tag[0] == "B"), tags.index(_NONE)
    return _BEGINNINGS[key]


_BEHIND: dict[int, Callable[[str, str], int]] = {}


def _behind(model: Linear) -> Callable[[str, str], int]:
    """What the tag before a word adds, by that tag and the word's shape."""
    if id(model) not in _BEHIND:

        @lru_cache(maxsize=4096)
        def behind(before: str, shape: str) -> int:
            return model.rows.total(("T" + before, "T" + before + shape))

        _BEHIND[id(model)] = behind
    return _BEHIND[id(model)]


_SINGLE: dict[int, Callable[[Word, int], int]] = {}


def _single(model: Linear) -> Callable[[Word, int], int]:
    """What a word's own features add up to: 0 for itself, 1 for the word behind it, 2 for the one before it."""
    if id(model) not in _SINGLE:

        @lru_cache(maxsize=32768)
        def single(this: Word, way: int) -> int:
            return model.rows.total((this.own, this.before, this.after)[way])

        _SINGLE[id(model)] = single
    return _SINGLE[id(model)]


_NOTED: dict[tuple[int, str], frozenset[str]] = {}
_IMPOSSIBLE: dict[tuple[int, str], tuple[int, ...]] = {}


def _noted(model: Linear, name: str) -> frozenset[str]:
    """Words that the training noted: `never` begin a name, `outside` of names in small letters."""
    key = (id(model), name)
    if key not in _NOTED:
        _NOTED[key] = frozenset(model.notes.get(name, ()))
    return _NOTED[key]


def _impossible(model: Linear, before: str) -> tuple[int, ...]:
    """The tags that cannot follow: the inside of a name that did not begin."""
    key = (id(model), before)
    if key not in _IMPOSSIBLE:
        _IMPOSSIBLE[key] = tuple(
            number for number, tag in enumerate(model.classes) if tag[0] == "I" and tag[1:] != before[1:]
        )
    return _IMPOSSIBLE[key]
