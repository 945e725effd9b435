"""What matching comes to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """One application.

    Attributes:
        application_id: which.
        how, certainty: as at `onward.model.record.Tie`.
    """

    application_id: str
    how: str
    certainty: float


@dataclass(frozen=True, slots=True)
class Doubt:
    """One or several applications that it may be; the owner is asked.

    Attributes:
        application_ids: likeliest first.
    """

    application_ids: tuple[str, ...]
