"""A small linear model over the words of a letter: what the rules fall back on where no phrase settles the kind.

The weights are trained by `training/kinds.py` on letters invented for this product and ship with the package. A letter
is the set of its words and word pairs; each has one weight for every kind; the kind with the greatest sum is the
likeliest (multinomial logistic regression).
"""

from __future__ import annotations

import json
import math
from array import array
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

from onward.reading.folding import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from onward.reading.marks import Marks

WEIGHTS = "kinds.weights"
_WORDS_READ = 700  # what a letter is shows in its first words; footers follow


@dataclass(frozen=True, slots=True)
class Weights:
    """The model.

    Attributes:
        kinds: the kinds in the order of every row.
        bias: one value for each kind.
        scale: what one step of a row is worth.
        rows: by feature, one signed byte for each kind.
    """

    kinds: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    rows: Mapping[str, array[int]]

    def likeliest(self, found: Sequence[str]) -> tuple[str, float]:
        """The likeliest kind of a letter with these features, and its probability."""
        known = [row for feature in found if (row := self.rows.get(feature))]
        step = self.scale / math.sqrt(len(known) or 1)
        sums = [sum(column) * step for column in zip(*known, strict=True)] if known else [0.0] * len(self.kinds)
        scores = [total + bias for total, bias in zip(sums, self.bias, strict=True)]
        top = max(scores)
        best = scores.index(top)
        return self.kinds[best], 1.0 / sum(math.exp(score - top) for score in scores)

    def support(self, found: Iterable[str], kind: str) -> int:
        """How much features speak for a kind rather than for the others."""
        at = self.kinds.index(kind)
        rows = (self.rows[feature] for feature in found if feature in self.rows)
        return sum(row[at] * len(row) - sum(row) for row in rows)


def features(marks: Marks) -> list[str]:
    """The distinct words of the subject (marked), and words and word pairs of the text."""
    subject = ["s_" + word for word in words(marks.letter.subject)]
    text = [word for sentence in marks.sentences for word in words(sentence.piece.folded)][:_WORDS_READ]
    return list(dict.fromkeys([*subject, *text, *pairs(text)]))


def pairs(text: Sequence[str]) -> list[str]:
    """The neighbouring words, joined."""
    return [f"{first} {second}" for first, second in pairwise(text)]


@cache
def shipped() -> Weights:
    """The weights that came with the package."""
    return unpack(files("onward.reading").joinpath(WEIGHTS).read_bytes())


def pack(weights: Weights) -> bytes:
    """The weights as bytes: one line of JSON, one line of features with tabs between, then the rows."""
    head = json.dumps({"kinds": weights.kinds, "bias": weights.bias, "scale": weights.scale})
    names = "\t".join(weights.rows)
    return f"{head}\n{names}\n".encode() + b"".join(row.tobytes() for row in weights.rows.values())


def unpack(data: bytes) -> Weights:
    """The weights that `pack` made bytes of."""
    head, names, table = data.split(b"\n", 2)
    fields = json.loads(head)
    size = len(fields["kinds"])
    values = array("b", table)
    rows = {name: values[i * size : (i + 1) * size] for i, name in enumerate(names.decode().split("\t"))}
    return Weights(tuple(fields["kinds"]), tuple(fields["bias"]), fields["scale"], rows)
