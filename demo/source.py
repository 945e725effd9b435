"""The letters as they stand in `demo/letters/*.toml`, read into frozen values."""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FOLDER = Path(__file__).parent / "letters"
OWNER = "Mareike Tolland <mareike.tolland@postfach.example>"

_FIELD = re.compile(r"\{(\w+)\}")
_QUOTED = re.compile(r'"([^"\n]*)"')
# Both clocks of the story went back on the same night (one hour apart on the wall, the same moment in UTC).
_WINTER = datetime(2026, 10, 25, 1, tzinfo=UTC)
_SUMMER_HOURS = {"Berlin": 2, "London": 1, "UTC": 0}


@dataclass(frozen=True, slots=True)
class Style:
    """How a sender's mails look on the wire: headers, layout, footer (one table of `styles.toml`)."""

    key: str
    address: str = ""
    name: str = ""
    mailer: str = ""
    layout: str = "plain"
    page: str = "div"
    charset: str = "utf-8"
    encoding: str = "quoted-printable"
    zone: str = "Berlin"
    skin: str = "#334155"
    relay: str = "mail.postfach.example [192.0.2.25]"
    return_path: str = ""
    quoting: str = "plain"
    curly: bool = False
    logo: bool = False
    footer: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    receipt: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bid:
    """One application of the story (one table of `applications.toml`)."""

    key: str
    company: str
    role: str
    req: str = ""
    ats: str = ""
    lang: str = "en"
    receipt: str = ""
    agency: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail as written: words, sender, place in a thread, and how it is to be read (`label`)."""

    key: str
    at: datetime
    kind: str
    lang: str
    sender: str
    to: str
    subject: str
    text: str
    style: Style
    bid: Bid | None = None
    cc: str = ""
    reply_to: str = ""
    re: str = ""
    quote: str = ""
    forward: str = ""
    pre: str = ""
    layout: str = ""
    charset: str = ""
    says_charset: str = ""
    encoding: str = ""
    ics: Mapping[str, Any] = field(default_factory=dict)
    files: tuple[Mapping[str, str], ...] = ()
    label: Mapping[str, Any] = field(default_factory=dict)

    @property
    def token(self) -> str:
        """24 hex digits that stay the same for this letter."""
        return token(self.key)

    @property
    def domain(self) -> str:
        """The sender's mail domain."""
        return self.sender.rpartition("@")[2].rstrip(">")

    @property
    def message_id(self) -> str:
        """The Message-ID without brackets."""
        return f"{self.token[:8]}.{self.token[8:20]}@{self.domain}"


def token(*seeds: object) -> str:
    """24 hex digits drawn from the seeds."""
    return hashlib.sha256("|".join(map(str, seeds)).encode()).hexdigest()[:24]


def moment(text: str, zone: str = "Berlin") -> datetime:
    """The aware moment of `2026-05-25 09:10` in a zone; only right for the six months of the story."""
    wall = datetime.fromisoformat(text)
    summer = timezone(timedelta(hours=_SUMMER_HOURS[zone]))
    if wall.replace(tzinfo=summer) < _WINTER or zone == "UTC":
        return wall.replace(tzinfo=summer)
    return wall.replace(tzinfo=timezone(timedelta(hours=_SUMMER_HOURS[zone] - 1)))


def in_zone(at: datetime, zone: str) -> datetime:
    """The same moment on a sender's own clock."""
    hours = _SUMMER_HOURS[zone] - (0 if at < _WINTER or zone == "UTC" else 1)
    return at.astimezone(timezone(timedelta(hours=hours)))


def fill(text: str, values: Mapping[str, str]) -> str:
    """`{name}` replaced by its value; unknown names stay."""
    return _FIELD.sub(lambda m: values.get(m[1], m[0]), text)


def curled(text: str, style: Style) -> str:
    """Straight quotation marks and apostrophes made typographic, where the sender's system does so."""
    return _QUOTED.sub(r"“\1”", text).replace("'", "’") if style.curly else text


def table(name: str) -> dict[str, Any]:
    """One data file."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def styles() -> dict[str, Style]:
    """Every sender's style by key."""
    return {key: Style(key=key, **row) for key, row in table("styles")["style"].items()}


def bids() -> dict[str, Bid]:
    """Every application by key."""
    return {key: Bid(key=key, **row) for key, row in table("applications")["bid"].items()}


def letters() -> Iterator[Letter]:
    """Every letter that was written by hand, then the receipts of the tracking systems."""
    looks, applications = styles(), bids()
    for path in sorted(FOLDER.glob("*.toml")):
        for row in tomllib.loads(path.read_text(encoding="utf-8")).get("mail", ()):
            yield letter(row, looks, applications)
    for bid in applications.values():
        if bid.receipt:
            yield _receipt(bid, looks[bid.ats])


def letter(row: Mapping[str, Any], looks: Mapping[str, Style], applications: Mapping[str, Bid]) -> Letter:
    """A letter from its table; what it leaves out comes from its style and application."""
    bid = applications.get(row.get("app", ""))
    style = looks[row.get("style") or (bid.ats if bid else "")]
    known = _values(bid, row["key"])
    plain = ("cc", "reply_to", "re", "quote", "forward", "pre", "layout", "charset", "says_charset", "encoding", "ics")
    return Letter(
        key=row["key"],
        at=_exact(row["at"], row["key"]),
        kind=row["kind"],
        lang=row.get("lang") or (bid.lang if bid else "en"),
        sender=row.get("from") or f"{fill(style.name, known)} <{fill(style.address, known)}>",
        to=row.get("to") or OWNER,
        subject=curled(row.get("subject", ""), style),
        text=curled(row["text"].strip(), style),
        style=style,
        bid=bid,
        files=tuple(row.get("files", ())),
        label={
            key: [curled(reason, style) for reason in row[key]] if key == "reasons" else row[key]
            for key in _LABELS
            if key in row
        },
        **{key: row[key] for key in plain if key in row},
    )


_LABELS = (
    "company", "role", "requisition", "people", "reasons", "decline", "feedback", "keep", "reapply_after", "dates",
)  # fmt: skip


def _receipt(bid: Bid, style: Style) -> Letter:
    form, known = style.receipt[bid.lang], _values(bid, f"{bid.key}-receipt")
    return Letter(
        key=f"{bid.key}-receipt",
        at=_exact(bid.receipt, bid.key),
        kind="acknowledgement",
        lang=bid.lang,
        sender=f"{fill(style.name, known)} <{fill(style.address, known)}>",
        to=OWNER,
        subject=fill(form["subject"], known),
        text=curled(fill(form["text"], known).strip(), style),
        style=style,
        bid=bid,
        pre=fill(form.get("pre", ""), known),
    )


def _values(bid: Bid | None, key: str) -> dict[str, str]:
    if bid is None:
        return {"token": token(key)}
    slug = re.sub(r"[^a-z]+", "-", bid.company.lower().translate(str.maketrans("äöüß", "aous"))).strip("-")
    return {"company": bid.company, "role": bid.role, "req": bid.req, "slug": slug, "token": token(key)}


def _exact(at: str, key: str) -> datetime:
    return moment(at) + timedelta(seconds=int(token(key)[:6], 16) % 60)
