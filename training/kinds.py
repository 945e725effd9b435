"""Trains `src/onward/reading/kinds.weights` on the labelled letters: `make train`.

A linear model (multinomial logistic regression, balanced classes) over the words and word pairs of subject and text.
The same letters give the same bytes. With `--held-out SOURCE` nothing is written: it prints how well the weights of
the other sources read that one, alone and beside the rules.
"""

from __future__ import annotations

import argparse
from array import array
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from bench.reading import labelled
from onward.reading.marks import Marks
from onward.reading.prepare import prepare
from onward.reading.weights import WEIGHTS, Weights, features, pack, unpack

if TYPE_CHECKING:
    from onward.model.message import Message

TARGET = Path("src/onward/reading") / WEIGHTS
_LEAST_LETTERS = 3  # a word that fewer letters hold is chance
_STRENGTH = 10.0  # inverse of the regularisation; 3 to 30 differ little on held-out writers
_OWN = "mareike.tolland@postfach.example"


def letters(leave_out: str = "") -> list[tuple[list[str], str]]:
    """Features and kind of every labelled letter, the owner's own mail left out."""
    return [
        (features(Marks(prepare(message))), str(row["kind"]))
        for message, row, source in labelled()
        if _is_theirs(message) and not (leave_out and source.startswith(leave_out))
    ]


def train(pairs: list[tuple[list[str], str]]) -> Weights:
    """Weights from features with their kinds."""
    vectorizer = CountVectorizer(analyzer=list, binary=True, min_df=_LEAST_LETTERS)
    table = normalize(vectorizer.fit_transform([found for found, _ in pairs]).astype(float))
    model = LogisticRegression(C=_STRENGTH, max_iter=5000, class_weight="balanced")
    model.fit(table, [kind for _, kind in pairs])
    scale = float(np.abs(model.coef_).max()) / 127
    rows = np.rint(model.coef_.T / scale).astype(int)
    words = vectorizer.get_feature_names_out()
    kept = sorted((str(word), row) for word, row in zip(words, rows, strict=True) if np.abs(row).max() > 1)
    return Weights(
        kinds=tuple(str(kind) for kind in model.classes_),
        bias=tuple(round(float(value), 4) for value in model.intercept_),
        scale=round(scale, 6),
        rows={word: array("b", [int(value) for value in row]) for word, row in kept},
    )


def _is_theirs(message: Message) -> bool:
    return message.sender.address != _OWN


def _held_out(source: str) -> None:
    weights = train(letters(leave_out=source))
    rows = [(m, row) for m, row, s in labelled() if s.startswith(source) and _is_theirs(m)]
    right = [weights.likeliest(features(Marks(prepare(m))))[0] == row["kind"] for m, row in rows]
    print(f"{source}: {sum(right)} of {len(right)} kinds right by the weights alone")


def main() -> None:
    """Write the weights, or report on a held-out source."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held-out", metavar="SOURCE", help="a source of bench.reading, such as german")
    parser.add_argument("--without", metavar="SOURCE", default="", help="train without a source and write the weights")
    arguments = parser.parse_args()
    if arguments.held_out:
        _held_out(arguments.held_out)
        return
    data = pack(train(letters(leave_out=arguments.without)))
    TARGET.write_bytes(data)
    print(f"{TARGET}: {len(data):,} bytes, {len(unpack(data).rows):,} words and word pairs")


if __name__ == "__main__":
    main()
