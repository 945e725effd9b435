"""Job alerts and newsletters, put together from the lists in `letters/composed.toml`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from demo.source import OWNER, Letter, moment, styles, table, token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def composed() -> Iterator[Letter]:
    """Every alert and newsletter."""
    looks, lists = styles(), table("composed")
    for issue in lists["series"]:
        for number in range(issue["count"]):
            yield _issue(issue, number, looks[issue["style"]], lists)


def _issue(issue: dict[str, Any], number: int, style: Any, lists: dict[str, Any]) -> Letter:
    key = f"{issue['key']}-{number + 1}"
    start = moment(issue["first"])
    at = start + timedelta(days=number * issue["every"], minutes=_draw(key, "minute") % 40)
    lines = _ads(issue, key, lists) if issue["kind"] == "alert" else _pick(key, issue["items"], issue["lines"])
    count = str(len(lines))
    subject = _pick(key, issue["subjects"], 1)[0].replace("{count}", count).replace("{number}", str(number + 1))
    first = lines[0].split("\n")[0].removeprefix("- ")
    parts = [_pick(key, issue["openings"], 1)[0], *lines, _pick(key, issue["closings"], 1)[0]]
    return Letter(
        key=key,
        at=at,
        kind=issue["kind"],
        lang=issue["lang"],
        sender=f"{style.name} <{style.address}>",
        to=OWNER,
        subject=subject.replace("{first}", first),
        text="\n\n".join(parts).replace("{count}", count).replace("{number}", str(number + 1)),
        style=style,
        pre=first,
    )


def _ads(issue: dict[str, Any], key: str, lists: dict[str, Any]) -> list[str]:
    lang = issue["lang"]
    titles = _pick(key, lists["titles"][lang], issue["lines"])
    firms = _pick(key, lists["firms"], issue["lines"])
    places = _pick(key, lists["places"][lang], issue["lines"])
    site = issue["site"]
    return [
        f"{title}\n{firm} · {place}\nhttps://{site}/{token(key, title)[:8]}"
        for title, firm, place in zip(titles, firms, places, strict=True)
    ]


def _pick(key: str, items: Sequence[str], count: int) -> list[str]:
    """`count` different items, in an order that only the key decides."""
    return sorted(items, key=lambda item: token(key, item))[:count]


def _draw(*seeds: str) -> int:
    return int(token(*seeds)[:8], 16)
