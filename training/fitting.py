"""Fits the linear models: multinomial logistic regression over features that a text has or has not.

By stochastic gradient descent with a step of its own for every weight (AdaGrad: Duchi, Hazan and Singer 2011, JMLR 12):
the order of the examples is fixed, so the same examples give the same bytes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix

from onward.reading.linear import pack

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

_MIDDLE = 128
_MOST = 127
_BATCH = 128
_TINY = 1e-8
_CUT = 1.0  # of the features; their largest weights fit the bytes


@dataclass(frozen=True, slots=True)
class Fit:
    """How a model is fitted.

    Attributes:
        rounds: how often every example is seen.
        step: the first step of a weight.
        shrink: how strongly weights are drawn towards 0 whenever their feature is seen.
        least: a feature that fewer examples have is left out.
        norm: whether examples of many features count as much as those of few.
        balanced: whether rare classes count as much as frequent ones.
        kept: steps; a feature whose every weight is smaller is dropped from the file.
        grain: steps; weights are rounded to multiples of it, for fewer values pack smaller.
    """

    rounds: int = 14
    step: float = 0.5
    shrink: float = 1e-4
    least: int = 2
    norm: bool = True
    balanced: bool = False
    kept: int = 2
    grain: int = 1


def fit(
    examples: Sequence[Sequence[str]],
    labels: Sequence[str],
    how: Fit,
    weights: Sequence[float] | None = None,
    notes: Mapping[str, Sequence[str]] | None = None,
) -> bytes:
    """The packed model for examples (lists of different features) with their labels."""
    counts = Counter(feature for example in examples for feature in example)
    names = sorted(name for name, count in counts.items() if count >= how.least)
    classes = sorted(set(labels))
    table = matrix(examples, {name: number for number, name in enumerate(names)}, norm=how.norm)
    right = np.array([classes.index(label) for label in labels])
    worth = np.ones(len(labels)) if weights is None else np.array(weights)
    if how.balanced:
        size = np.bincount(right, weights=worth, minlength=len(classes))
        worth = worth * (worth.sum() / (len(classes) * size))[right]
    coefficients, bias = _descend(table, right, worth, len(classes), how)
    # A few weights far beyond the others are cut, or the steps would be too wide for all the rest.
    scale = float(np.quantile(np.abs(coefficients).max(axis=1), _CUT)) / _MOST
    steps = np.clip(np.rint(coefficients / (scale * how.grain)) * how.grain, -_MOST, _MOST).astype(int)
    largest = np.abs(steps).max(axis=1)
    rows = {
        name: bytes((row + _MIDDLE).tolist())
        for name, row, most in zip(names, steps, largest, strict=True)
        if most >= how.kept
    }
    head = {
        "classes": classes,
        "bias": [round(float(value), 4) for value in bias],
        "scale": round(scale, 8),
        "norm": how.norm,
        "notes": dict(notes or {}),
    }
    return pack(head, rows)


def _descend(
    table: csr_matrix, right: NDArray[np.int64], worth: NDArray[np.float64], classes: int, how: Fit
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Weights (features × classes) and bias."""
    chance = np.random.default_rng(2026)
    weights, seen = np.zeros((table.shape[1], classes)), np.full((table.shape[1], classes), _TINY)
    bias, bias_seen = np.zeros(classes), np.full(classes, _TINY)
    total = np.zeros_like(weights)
    for number in range(how.rounds):
        order = chance.permutation(table.shape[0])
        for at in range(0, len(order), _BATCH):
            chosen = order[at : at + _BATCH]
            part = table[chosen]
            columns, local = np.unique(part.indices, return_inverse=True)
            small = csr_matrix((part.data, local, part.indptr), shape=(len(chosen), len(columns)))
            scores = small @ weights[columns] + bias
            scores -= scores.max(axis=1, keepdims=True)
            shares = np.exp(scores)
            shares /= shares.sum(axis=1, keepdims=True)
            shares[np.arange(len(chosen)), right[chosen]] -= 1.0
            shares *= worth[chosen, None]
            slope = small.T @ shares + how.shrink * len(chosen) * weights[columns]
            seen[columns] += slope * slope
            weights[columns] -= how.step * slope / np.sqrt(seen[columns])
            lean = shares.sum(axis=0)
            bias_seen += lean * lean
            bias -= how.step * lean / np.sqrt(bias_seen)
        if number >= how.rounds // 2:
            total += weights
    return total / (how.rounds - how.rounds // 2), bias


def matrix(examples: Sequence[Sequence[str]], columns: Mapping[str, int], *, norm: bool) -> csr_matrix:
    """The examples as rows; with `norm` each row has length 1."""
    indices: list[int] = []
    starts = [0]
    values: list[float] = []
    for example in examples:
        known = [columns[name] for name in example if name in columns]
        indices += known
        values += [1.0 / np.sqrt(len(known)) if norm and known else 1.0] * len(known)
        starts.append(len(indices))
    return csr_matrix((values, indices, starts), shape=(len(examples), len(columns)))
