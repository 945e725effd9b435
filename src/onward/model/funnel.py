"""Counts of how far applications got; the raw material of the honest numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChannelCount:
    """Applications by one channel and how many of them led to an interview."""

    channel: str
    applications: int
    interviewed: int


@dataclass(frozen=True, slots=True)
class Funnel:
    """Counts over all applications that were really sent, as of a day.

    Attributes:
        applications: sent, whatever became of them.
        replied: with any reply of a person or a decision (a receipt does not count).
        interviewed: with at least one interview held or fixed.
        finals: with two interviews or more.
        offered: with an offer.
        rejected: ended by a rejection.
        no_reply: without a sign for longer than the owner's limit.
        decided_before_interview: ended (or unanswered beyond the limit) without an interview.
        decided_after_interview: ended after an interview without an offer.
        pending_ages: days since applying, for each open application without an interview, ascending.
        pending_after_interview: open applications with an interview and no offer yet.
        noes_in_a_row: rejections since the last interview, offer or other good sign, newest backwards.
        noes_after_interview_in_a_row: rejections after an interview since the last offer.
        by_channel: channels with at least one application.
    """

    applications: int = 0
    replied: int = 0
    interviewed: int = 0
    finals: int = 0
    offered: int = 0
    rejected: int = 0
    no_reply: int = 0
    decided_before_interview: int = 0
    decided_after_interview: int = 0
    pending_ages: tuple[int, ...] = ()
    pending_after_interview: int = 0
    noes_in_a_row: int = 0
    noes_after_interview_in_a_row: int = 0
    by_channel: tuple[ChannelCount, ...] = ()
