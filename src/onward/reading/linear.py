"""Linear models over words, small and quick: one byte for each word and class, summed in wide integers.

A row holds one byte for each class. In memory it is one integer with a lane for each class, so that adding the rows of
all words of a text is adding integers, whatever the number of classes. The last lane counts the rows. A row
is made when it is first asked for: a letter needs some hundreds of a hundred thousand.
"""

from __future__ import annotations

import json
import math
import zlib
from dataclasses import dataclass, field
from struct import Struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_MIDDLE = 128  # the byte that stands for 0
_LANE = 4  # bytes; a text may have millions of rows before a lane is full


class _Made(dict[str, int]):
    """The rows that were asked for; the others stay bytes until then."""

    def __init__(self, number: Mapping[str, int], columns: bytes, classes: int) -> None:
        self._number, self._columns, self._classes = number, columns, classes

    def __missing__(self, feature: str) -> int:
        size = self._classes * _LANE
        lanes = bytearray(size + _LANE)
        lanes[:size:_LANE] = self._columns[self._number[feature] :: len(self._number)]
        lanes[size] = 1
        row = self[feature] = int.from_bytes(lanes, "little")
        return row


class Rows:
    """One integer for each feature, with a lane for each class."""

    __slots__ = ("_made", "_number")

    def __init__(self, features: Sequence[str], columns: bytes, classes: int) -> None:
        """The rows of a table.

        Args:
            features: one for each row, in order.
            columns: the bytes of the table, class after class.
            classes: how many.
        """
        self._number = dict(zip(features, range(len(features)), strict=True))
        self._made = _Made(self._number, columns, classes)

    def __iter__(self) -> Iterator[str]:
        """The features, in the order of the file."""
        return iter(self._number)

    def __len__(self) -> int:
        """How many features have a row."""
        return len(self._number)

    def total(self, features: Iterable[str]) -> int:
        """The sum of the rows of some features, each counted once; unknown ones count nothing."""
        return sum(map(self._made.__getitem__, self._number.keys() & features))


@dataclass(frozen=True, slots=True)
class Linear:
    """A model: multinomial logistic regression over features that a text has or has not.

    Attributes:
        classes: their names, in the order of the lanes.
        bias: one value for each class.
        scale: what one step of a byte is worth.
        rows: the bytes of every feature.
        norm: whether a text of many features counts as much as one of few (the sum is divided by the root of
            their number).
        notes: what else the training found worth keeping, by name.
    """

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    rows: Rows
    norm: bool = True
    notes: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def scores(self, features: Iterable[str]) -> list[float]:
        """The score of each class for a text, log-odds up to a constant; unknown features count nothing."""
        return self.scores_of(self.rows.total(features))

    def scores_of(self, total: int) -> list[float]:
        """The scores that belong to a sum of rows."""
        *sums, count = _lanes(len(self.classes)).unpack(total.to_bytes((len(self.classes) + 1) * _LANE, "little"))
        step = self.scale / math.sqrt(count or 1) if self.norm else self.scale
        nothing = _MIDDLE * count
        return [(value - nothing) * step + bias for value, bias in zip(sums, self.bias, strict=True)]


def probabilities(scores: Sequence[float], temperature: float = 1.0) -> list[float]:
    """The probabilities that belong to scores (softmax); a higher temperature makes them less sure."""
    top = max(scores)
    powers = [math.exp((score - top) / temperature) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]


def pack(head: Mapping[str, object], rows: Mapping[str, bytes]) -> bytes:
    """A model as bytes.

    Args:
        head: `classes`, `bias`, `scale`, `norm` and `notes` as in `Linear`.
        rows: by feature, one unsigned byte for each class, 128 standing for 0.
    """
    names = "\t".join(rows)
    by_class = b"".join(rows.values())
    columns = b"".join(by_class[number :: len(head["classes"])] for number in range(len(head["classes"])))  # type: ignore[arg-type]
    return zlib.compress(f"{json.dumps(head)}\n{names}\n".encode() + columns, 9)


def unpack(data: bytes) -> Linear:
    """The model that `pack` made bytes of."""
    head, names, table = zlib.decompress(data).split(b"\n", 2)
    fields = json.loads(head)
    rows = Rows(names.decode().split("\t"), table, len(fields["classes"]))
    return Linear(
        tuple(fields["classes"]), tuple(fields["bias"]), fields["scale"], rows, fields["norm"], fields["notes"]
    )


_LANES: dict[int, Struct] = {}


def _lanes(classes: int) -> Struct:
    """The lanes of a sum, the count last."""
    if classes not in _LANES:
        _LANES[classes] = Struct(f"<{classes + 1}I")
    return _LANES[classes]
