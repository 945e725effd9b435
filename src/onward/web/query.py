"""Which applications a page lists: words, stage, outcome, kind of view and page, as they stand in its address."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode

from onward.flow.listing import ENDED, Wanted
from onward.model.application import Outcome, Stage
from onward.model.names import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

PATH = "/applications"
VIEWS = ("list", "board")
ENDINGS = ("open", "ended", *sorted(ENDED))
"""What may be chosen of outcomes: open, ended in any way, or ended in one way."""
_LONGEST, _FARTHEST = 100, 10_000


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked for.

    Attributes:
        view: of `VIEWS`.
        q: words of company and role.
        stage: of `Stage`, "" for all.
        outcome: of `ENDINGS`, "" for all.
        page: from 1.
    """

    view: str = VIEWS[0]
    q: str = ""
    stage: str = ""
    outcome: str = ""
    page: int = 1

    @property
    def wanted(self) -> Wanted:
        """The applications that are asked for."""
        outcomes = {"": frozenset(Outcome), "ended": ENDED}
        return Wanted(
            words=tuple(folded(self.q).split()),
            stages=frozenset({Stage(self.stage)} if self.stage else Stage),
            outcomes=outcomes[self.outcome] if self.outcome in outcomes else frozenset({Outcome(self.outcome)}),
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether it asks for some of them only."""
        return bool(self.q or self.stage or self.outcome)

    @property
    def text(self) -> str:
        """The part of the address behind the question mark, "" for all applications as a list."""
        plain = Query()
        fields = {name: getattr(self, name) for name in Query.__slots__}
        return urlencode({name: value for name, value in fields.items() if value != getattr(plain, name)})

    def address(self, **changed: object) -> str:
        """The address of the page, with some of the fields changed; another choice begins at the first page."""
        text = replace(self, **{"page": 1, **changed}).text  # type: ignore[arg-type]
        return f"{PATH}?{text}" if text else PATH


def query_of(fields: Mapping[str, str]) -> Query:
    """The query of an address; anything strange counts as nothing."""
    page = fields.get("page", "")
    return Query(
        view=_one_of(fields.get("view", ""), VIEWS) or VIEWS[0],
        q=" ".join("".join(c if c.isprintable() else " " for c in fields.get("q", "")).split())[:_LONGEST],
        stage=_one_of(fields.get("stage", ""), tuple(Stage)),
        outcome=_one_of(fields.get("outcome", ""), ENDINGS),
        page=max(1, min(int(page), _FARTHEST)) if page.isascii() and page.isdecimal() and len(page) < 9 else 1,
    )


def query_from(text: str) -> Query:
    """The query that `Query.text` wrote."""
    return query_of({name: values[-1] for name, values in parse_qs(text[:2000], max_num_fields=50).items()})


def _one_of(value: str, allowed: tuple[str, ...]) -> str:
    return value if value in allowed else ""
