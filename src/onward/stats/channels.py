"""Rates by channel, pooled, and the one remark that they may give (evidence.md B7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.stats.mixed import holm, mix_shift
from onward.stats.posterior import Interval, central
from onward.stats.saying import listed, number, percent, say, statement
from onward.stats.versions import fisher_two_sided

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.model.funnel import ChannelCount
    from onward.stats.posterior import Beta
    from onward.stats.saying import Statement

_LEAST = 10
"""Applications that a channel, and the rest together, need for a comparison: "best channel" with two is a trap."""
_LEVEL = 0.05


@dataclass(frozen=True, slots=True)
class ChannelRate:
    """One channel.

    Attributes:
        channel: as in `onward.model.application.Channel`.
        interviewed, applications: the counts; open applications are among them.
        mean, interval: of the channel's rate, with the owner's overall belief as its prior (partial pooling); None
            below the number of applications from which rates are shown.
    """

    channel: str
    interviewed: int
    applications: int
    mean: float | None = None
    interval: Interval | None = None


def by_channel(counts: Sequence[ChannelCount], overall: Beta | None) -> tuple[ChannelRate, ...]:
    """Each channel by itself, drawn towards the owner's overall rate; counts only when `overall` is None."""
    return tuple(_rate(count, overall) for count in counts)


def channel_remark(counts: Sequence[ChannelCount]) -> Statement | None:
    """The channel that differs most clearly from the rest: Fisher's test, held to 5 % over all comparisons by Holm."""
    large = [(count, _rest(counts, count)) for count in counts]
    large = [(one, rest) for one, rest in large if min(one.applications, rest[1]) >= _LEAST]
    adjusted = holm([fisher_two_sided((one.interviewed, one.applications), rest) for one, rest in large])
    clear = [(p, one, rest) for p, (one, rest) in zip(adjusted, large, strict=True) if p < _LEVEL]
    if not clear:
        return None
    _, one, (rest, rest_trials) = min(clear, key=lambda found: (found[0], -found[1].interviewed, found[1].channel))
    return statement(
        "remark.channel",
        "channel",
        channel=_name(one.channel),
        successes=number(one.interviewed),
        trials=one.applications,
        rest=number(rest),
        rest_trials=rest_trials,
    )


def mix_remark(earlier: Sequence[ChannelCount], later: Sequence[ChannelCount]) -> Statement | None:
    """The warning that a total moved against its channels (evidence.md B9)."""
    shift = mix_shift(_parts(earlier), _parts(later))
    if shift is None:
        return None
    return statement(
        "remark.mix.fell" if shift.fell else "remark.mix.rose",
        "mix",
        earlier=percent(shift.earlier),
        later=percent(shift.later),
        channels=listed([_name(channel) for channel in shift.against]),
    )


def _rate(count: ChannelCount, overall: Beta | None) -> ChannelRate:
    if overall is None:
        return ChannelRate(count.channel, count.interviewed, count.applications)
    belief = overall.after(count.interviewed, count.applications)
    return ChannelRate(count.channel, count.interviewed, count.applications, belief.mean, central(belief))


def _rest(counts: Sequence[ChannelCount], left_out: ChannelCount) -> tuple[int, int]:
    others = [count for count in counts if count is not left_out]
    return sum(count.interviewed for count in others), sum(count.applications for count in others)


def _parts(counts: Sequence[ChannelCount]) -> dict[str, tuple[int, int]]:
    return {count.channel: (count.interviewed, count.applications) for count in counts}


def _name(channel: str) -> str:
    return say(f"channel.{channel}")
