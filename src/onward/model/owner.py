"""The person whom the program serves."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Owner:
    """What the owner said about themself. Kept.

    Attributes:
        id: "me" on a laptop; a career centre has many.
        name: full name as a letter is signed, "" until told.
        addresses: the owner's mail addresses, lower case.
        phone: "" until told.
        country: ISO 3166-1 alpha-2 in upper case, "" until told; regions as `CA-ON`.
        money_tight: the owner said that money is tight.
        silence_days: after how many days without a sign an application counts as unanswered.
        streak_setting: from how many noes in a row `support` speaks up; 0 = never.
        show_reference: whether published figures are shown beside the owner's own.
    """

    id: str = "me"
    name: str = ""
    addresses: tuple[str, ...] = ()
    phone: str = ""
    country: str = ""
    money_tight: bool = False
    silence_days: int = 30
    streak_setting: int = 3
    show_reference: bool = True
