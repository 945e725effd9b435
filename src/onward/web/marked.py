"""A letter cut into stretches, each with the points and the sources that lie on it, so that a page can mark them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from onward.model.draft import CheckResult

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from onward.flow.sourcing import Sourced
    from onward.model.draft import Check
    from onward.model.evidence import Evidence

    _Key = tuple[str, str, Evidence]

_LOUD = (CheckResult.FAIL, CheckResult.HINT)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a letter.

    Attributes:
        text: the words.
        codes: the points that rest on them, such as T7.
        begins: those of them that begin here.
        loud: "fail" or "hint" when such a point lies on them, else "".
        source: the number of their source in `sources`, 0 for none.
    """

    text: str
    codes: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    loud: str = ""
    source: int = 0


def sources(found: Sequence[Sourced]) -> list[Sourced]:
    """Each source once, in the order of the text; the first has number 1."""
    known = {_key(one): one for one in reversed(found)}
    return sorted(known.values(), key=lambda one: one.start)


def stretches(body: str, checks: Sequence[Check], found: Sequence[Sourced]) -> list[Stretch]:
    """The body in pieces; together they are the body."""
    marked = [check for check in checks if check.end > check.start]
    edges = {0, len(body)}
    edges |= {edge for check in marked for edge in (check.start, check.end)}
    edges |= {edge for source in found for edge in (source.start, source.end)}
    numbers = {_key(one): number for number, one in enumerate(sources(found), 1)}
    cuts = sorted(edge for edge in edges if edge <= len(body))
    return [_stretch(body, span, marked, _number(span, found, numbers)) for span in pairwise(cuts)]


def _stretch(body: str, span: tuple[int, int], marked: Sequence[Check], source: int) -> Stretch:
    here = [check for check in marked if check.start <= span[0] < check.end]
    return Stretch(
        text=body[span[0] : span[1]],
        codes=tuple(check.code for check in here),
        begins=tuple(check.code for check in here if check.start == span[0]),
        loud=next((result.value for result in _LOUD if any(check.result is result for check in here)), ""),
        source=source,
    )


def _number(span: tuple[int, int], found: Sequence[Sourced], numbers: Mapping[_Key, int]) -> int:
    over = next((one for one in found if one.start <= span[0] < one.end), None)
    return numbers[_key(over)] if over else 0


def _key(one: Sourced) -> _Key:
    """What makes two places in a letter the same source."""
    return one.what, one.words.casefold(), one.evidence
