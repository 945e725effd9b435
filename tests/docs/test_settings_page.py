"""The settings page and the table of settings hold the same."""

import re
from pathlib import Path

from onward.model.owner import Owner
from onward.settings import SETTINGS, with_settings

PAGE = Path("docs/settings.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(--[\w-]+)` \| (.+?) \| (.+?) \| `(.+?)` \|$", PAGE, re.MULTILINE)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if value else "not told"


def test_every_setting_is_documented_with_its_default_and_example() -> None:
    """Option, default, meaning and example stand on the page word for word."""
    expected = [(s.option, _shown(getattr(Owner(), s.name)), s.meaning, f'{s.option} "{s.example}"') for s in SETTINGS]
    assert expected == ROWS


def test_every_example_is_allowed() -> None:
    """What the page shows can be typed."""
    owner = with_settings(Owner(), {setting.name: setting.example for setting in SETTINGS})
    assert owner.name == "Mara Lindqvist"
    assert owner.money_tight
