"""From numbers to words, rounded the way a person says them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.stats.domain import chance, count
from onward.stats.wording import SOURCES, TEXTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.stats.funnel_state import StageState

# The parts that people say; everything rarer is 1 in a round number.
_PARTS = ((1, 10), (1, 8), (1, 7), (1, 6), (1, 5), (1, 4), (3, 10), (1, 3), (2, 5), (1, 2))
_LARGE = ((3, 5), (2, 3), (7, 10), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (9, 10), (19, 20))


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence about numbers.

    Attributes:
        key: which sentence of `wording`.
        text: the sentence.
        source: where the formula or figure comes from.
        year: of a published figure, None for the owner's own numbers.
        caveat: what must be said with it, "" for none.
        rests_on: the state that it was made from, None for plain counts and published figures.
    """

    key: str
    text: str
    source: str
    year: int | None = None
    caveat: str = ""
    rests_on: StageState | None = None


def say(key: str, /, **fields: object) -> str:
    """The sentence of a key with its fields filled in."""
    return TEXTS[key].format(**fields)


def statement(key: str, topic: str, rests_on: StageState | None = None, /, **fields: object) -> Statement:
    """The sentence of a key, with the source and the caveat of its topic."""
    caveat = TEXTS.get(f"caveat.{topic}", "")
    text = say(key, **fields)
    return Statement(key, text[:1].upper() + text[1:], SOURCES[topic], caveat=caveat, rests_on=rests_on)


def percent(share: float) -> str:
    """Whole percents: "36 %"; "under 1 %" and "over 99 %" where rounding would deny what is possible."""
    if 0.0 < chance("share", share) < 0.005:
        return say("percent.under")
    if 0.995 < share < 1.0:
        return say("percent.over")
    return say("percent", whole=math.floor(100.0 * share + 0.5))


def one_in(share: float) -> str:
    """The nearest part that people say: "about 1 in 3", "about half", "about 1 in 40"."""
    if chance("share", share) > 0.975:
        return say("part.nearly_all")
    if share < 0.001:
        return say("part.hardly_any")
    part, whole = _nearest(share)
    words = say("part.half") if whole == 2 else say("part.of", part=part, whole=whole)
    return say("part.about", part=words)


def counted(noun: str, n: int) -> str:
    """A number with its noun: "1 application", "2 applications"."""
    return say(f"{noun}.one" if count("n", n) == 1 else f"{noun}.many", n=n)


def number(n: int) -> str:
    """A number that begins or fills a sentence: "none" for 0."""
    return str(n) if count("n", n) else say("none")


def listed(words: Sequence[str]) -> str:
    """Words as a list: "A", "A and B", "A, B and C"; "" for none."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + say("list.and") + words[-1]


def _nearest(share: float) -> tuple[int, int]:
    if share >= 0.095:
        return min((*_PARTS, *_LARGE), key=lambda part: abs(part[0] / part[1] - share))
    whole = 1.0 / share
    step = 1 if whole < 20 else 5 if whole < 60 else 10 if whole < 200 else 100
    return 1, max(step, math.floor(whole / step + 0.5) * step)
