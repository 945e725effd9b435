"""Settings: one table gives the default, the check and the documentation of each.

Settings of the place (folder, clock) come from the command line and the environment. Settings of the person are kept
in the record and changed with `onward owner`. They are read once and handed on as plain values.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from onward.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from onward.model.owner import Owner


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the person.

    Attributes:
        name: the field of `Owner`.
        option: the option of `onward owner` that sets it.
        meaning: one sentence.
        example: a value as the owner would type it.
        parse: text → value; raises ValueError with a sentence that says what is allowed.
    """

    name: str
    option: str
    meaning: str
    example: str
    parse: Callable[[str], object]


def _text(value: str) -> str:
    cleaned = " ".join(value.split())
    if any(ord(c) < 32 for c in cleaned) or len(cleaned) > 200:
        raise ValueError("write it on one line of at most 200 characters")
    return cleaned


def _addresses(value: str) -> tuple[str, ...]:
    found = tuple(part.strip().lower() for part in value.split(",") if part.strip())
    if any(not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+", address) for address in found):
        raise ValueError("write one or more mail addresses with commas between them")
    return found


def _country(value: str) -> str:
    code = value.strip().upper()
    if code and not re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", code):
        raise ValueError("write the two-letter code of the country, such as DE, GB or CA-ON for Ontario")
    return code


def _yes_or_no(value: str) -> bool:
    word = value.strip().lower()
    if word not in {"yes", "no"}:
        raise ValueError("write yes or no")
    return word == "yes"


def _days(value: str) -> int:
    if not value.strip().isdigit() or not 7 <= int(value) <= 365:
        raise ValueError("write a number of days from 7 to 365")
    return int(value)


def _count(value: str) -> int:
    if not value.strip().isdigit() or int(value) > 50:
        raise ValueError("write a number from 0 (never) to 50")
    return int(value)


SETTINGS: tuple[Setting, ...] = (
    Setting("name", "--name", "Your full name, as your letters are signed.", "Mara Lindqvist", _text),
    Setting(
        "addresses",
        "--address",
        "Your own mail addresses, so that your own mail is told from theirs.",
        "mara@home.example",
        _addresses,
    ),
    Setting("phone", "--phone", "A phone number for the signature of your letters.", "+49 40 5550123", _text),
    Setting("country", "--country", "Where you look for work, for the rules that hold there.", "DE", _country),
    Setting(
        "money_tight",
        "--money-tight",
        "Whether money is tight just now: then support comes earlier.",
        "yes",
        _yes_or_no,
    ),
    Setting(
        "silence_days",
        "--silence-days",
        "After how many days without a sign an application counts as unanswered.",
        "30",
        _days,
    ),
    Setting(
        "streak_setting",
        "--support-after",
        "After how many noes in a row the plan speaks of support; 0 for never.",
        "3",
        _count,
    ),
    Setting(
        "show_reference",
        "--show-reference",
        "Whether published figures are shown beside your own.",
        "no",
        _yes_or_no,
    ),
)


def with_settings(owner: Owner, given: Mapping[str, str]) -> Owner:
    """The owner with the settings in `given` (name → text) changed; UsageError where one is not allowed."""
    for setting in SETTINGS:
        text = given.get(setting.name)
        if text is None:
            continue
        try:
            owner = replace(owner, **{setting.name: setting.parse(text)})  # type: ignore[arg-type]  # the table's parser gives the field's type
        except ValueError as error:
            raise UsageError(f"{setting.option} {text!r} is not possible: {error}.") from error
    return owner


def data_folder(given: str | None, environment: Mapping[str, str] | None = None) -> Path:
    """The folder of the record: `--data`, else ONWARD_DATA, else the platform's place for data."""
    named = given or (os.environ if environment is None else environment).get("ONWARD_DATA")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path("onward", appauthor=False)
