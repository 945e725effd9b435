"""The picture on perspective: how far chance alone moves the number of interviews at the owner's own rates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.stats.funnel_state import APPLICATIONS
from onward.stats.pending import posterior_approximate
from onward.web.pictures.band import Labels, band
from onward.web.pictures.spread import spread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from onward.stats.funnel_state import StageState
    from onward.web.pictures.spread import Spread
    from onward.web.render import Words


@dataclass(frozen=True, slots=True)
class Likely:
    """The picture of the perspective card with what stands beside it.

    Attributes:
        picture: as SVG.
        rows: of the table: which counts, and their chance.
        caption: what may and may not be concluded.
        source: what it is made from.
    """

    picture: Markup
    rows: tuple[tuple[str, str], ...]
    caption: str
    source: str


def likely(words: Words, stage: StageState, met: bool) -> Likely | None:
    """How many interviews chance makes likely at the owner's own rates; None while it is too early.

    Args:
        words: to say it in.
        stage: from application to interview.
        met: whether this application led to an interview.
    """
    if stage.decided < APPLICATIONS.interval_from:
        return None
    belief = posterior_approximate(APPLICATIONS.prior, stage.successes, stage.decided, stage.arrived)
    made, own = spread(stage.decided, belief), stage.successes
    values = {"decided": stage.decided, "low": made.low, "high": made.high, "own": own, "more": own + 1}
    labels = Labels(
        title=words("plan.picture_title", **values),
        words=words("plan.picture_words", **values),
        likely=words("plan.picture_likely"),
        own=words("plan.picture_own", **values),
        axis=words("plan.picture_axis", **values),
    )
    return Likely(
        picture=band(made, own, labels),
        rows=tuple(_rows(words, made, own)),
        caption=words("plan.caption_met" if met and own else "plan.caption", **values),
        source=_source(words, stage),
    )


def _rows(words: Words, made: Spread, own: int) -> Iterable[tuple[str, str]]:
    """Below, in and above the likely range, the owner's own count named where it lies."""
    below = round(made.between(0, made.low - 1), 2)
    above = round(made.between(made.high + 1, made.trials), 2)
    ranges = (
        ("plan.row_below", 0, made.low - 1, below),
        ("plan.row_within", made.low, made.high, 1.0 - below - above),  # so that the rows add up to 100
        ("plan.row_above", made.high + 1, made.trials, above),
    )
    for name, first, last, chance in ranges:
        if first <= last:
            text = words(name, low=made.low, high=made.high)
            yield words("plan.row_own", text=text, own=own) if first <= own <= last else text, _percent(words, chance)


def _percent(words: Words, chance: float) -> str:
    """Whole percents, and in words where rounding would deny what is possible."""
    if chance < 0.005:
        return words("plan.percent_under")
    if chance > 0.995:
        return words("plan.percent_over")
    return words("plan.percent", whole=round(100 * chance))


def _source(words: Words, stage: StageState) -> str:
    name = "plan.picture_source_open" if stage.arrived else "plan.picture_source"
    prior = _percent(words, stage.prior.mean)
    return words(name, own=stage.successes, decided=stage.decided, pending=stage.pending, prior=prior)
