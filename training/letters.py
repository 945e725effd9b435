"""Trains `letters.weights`: the kind of a letter.

What its sentences do is judged, for the training, by models that never saw the letter's writer: what the shipped model
says of sentences that it learnt would be surer than it is in life.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize_scalar

from onward.reading import judged as judging
from onward.reading.judged import Judged, JudgedLetter
from onward.reading.letter import Piece
from onward.reading.letter_features import features
from onward.reading.linear import Linear, probabilities, unpack
from onward.reading.senders import sender_role
from onward.reading.sentence_words import features as sentence_features
from training import sentences
from training.fitting import Fit, fit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from training.corpus import Labelled

HOW = Fit(norm=False, step=0.07, shrink=3e-5, rounds=24, least=4, kept=12, grain=5)
FOLDS = 3
COPIES = 3
_CHANGED = 0.65  # of the sentences of a copy
_KEPT = frozenset({"other", "greeting", "sign_off", "legal"})  # what tells one matter from another stays


def folds(letters: Sequence[Labelled]) -> dict[str, int]:
    """A fold for every writer, so that folds are alike in size."""
    sizes: dict[str, int] = defaultdict(int)
    for letter in letters:
        sizes[letter.writer] += 1
    full = [0] * FOLDS
    found = {}
    for writer in sorted(sizes, key=lambda name: (-sizes[name], name)):
        fold = full.index(min(full))
        found[writer] = fold
        full[fold] += sizes[writer]
    return found


def judged_with(letter: Labelled, model: Linear) -> JudgedLetter:
    """A letter judged by another model than the shipped one."""
    found = JudgedLetter.__new__(JudgedLetter)
    found.letter = letter.letter
    found.sentences = tuple(
        Judged(piece, _shares(model, piece.folded, letter.letter.language))
        for piece in letter.letter.sentences[: judging.READ_CLOSELY]
    )
    found.__dict__["subject"] = Judged(
        Piece("", letter.letter.subject, 0, 0), _shares(model, letter.letter.subject, letter.letter.language)
    )
    return found


def _shares(model: Linear, folded: str, language: str) -> tuple[float, ...]:
    return tuple(probabilities(model.scores(sentence_features(folded, language))))


def noes(model: Linear) -> tuple[int, ...]:
    """The classes of a sentence model that say no."""
    return tuple(n for n, name in enumerate(model.classes) if name in judging.NOES or name.startswith("reason:"))


def varied(letter: Labelled, pool: Mapping[tuple[str, str], Sequence[str]], chance: random.Random) -> Labelled:
    """A letter of the same build in other words: most of its sentences changed for others that do the same."""
    language = str(letter.row.get("language") or "en")
    pieces = []
    for piece, (text, label, _) in zip(letter.letter.sentences, sentences.of_letter(letter), strict=True):
        others = pool.get((language, label), ())
        changed = others and label not in _KEPT and chance.random() < _CHANGED
        words = chance.choice(others) if changed else text
        pieces.append(Piece(words, words, piece.start, piece.end))
    return replace(letter, letter=replace(letter.letter, sentences=tuple(pieces)))


def feature_lists(letters: Sequence[Labelled], shipped: Linear, copies: int = COPIES) -> list[tuple[int, list[str]]]:
    """The features of every letter and of its varied copies, each with the letter's number.

    Sentences are judged by a model that knows neither their writer nor the single sentences that copies are made of.

    Args:
        letters: the letters.
        shipped: for letters whose sentences nothing was learnt from.
        copies: how many of each letter.
    """
    fold_of = folds(letters)
    found = []
    for fold in range(FOLDS):
        chance = random.Random(fold)
        rest = [letter for letter in letters if fold_of[letter.writer] != fold]
        model = unpack(sentences.train(rest, leave_out=fold, folds=FOLDS))
        pool = _pool(fold)
        for number, letter in enumerate(letters):
            if fold_of[letter.writer] != fold:
                continue
            found.append((number, features_with(letter, model if letter.marks else shipped)))
            found.extend(
                (number, features_with(varied(letter, pool, chance), model))
                for _ in range(copies if letter.marks else 0)
            )
    return found


def _pool(fold: int) -> dict[tuple[str, str], list[str]]:
    """Single sentences by language and class."""
    pool: dict[tuple[str, str], list[str]] = defaultdict(list)
    for text, label, language in (*sentences.written(), *sentences.phrases()):
        if sentences.fold_number(text, FOLDS) == fold:
            pool[language, label].append(text)
    return pool


def features_with(letter: Labelled, model: Linear) -> list[str]:
    """The features of a letter whose sentences a given model judges."""
    return features(judged_with(letter, model), sender_role(letter.message), model.classes, noes(model))


def train(letters: Sequence[Labelled], shipped: Linear) -> bytes:
    """The packed model, with the temperature that makes its confidence honest."""
    found = feature_lists(letters, shipped)
    kinds = [str(letters[number].row["kind"]) for number, _ in found]
    numbers, lists = [n for n, _ in found], [each for _, each in found]
    temperature = _temperature(numbers, lists, kinds, letters)
    notes = {"temperature": [f"{temperature:.3f}"]}
    return fit(lists, kinds, HOW, _weights(numbers), notes)


def _weights(numbers: Sequence[int]) -> list[float]:
    """Every letter counts as much, whether copies of it were made or none could be."""
    copies = Counter(numbers)
    return [(COPIES + 1) / copies[number] for number in numbers]


def _temperature(
    numbers: Sequence[int], found: Sequence[list[str]], kinds: Sequence[str], letters: Sequence[Labelled]
) -> float:
    """By what to divide scores so that held-out letters are as often right as the probabilities say."""
    fold_of = folds(letters)
    fold = [fold_of[letters[number].writer] for number in numbers]
    scores, right = [], []
    for number in range(FOLDS):
        inside = [n for n, each in enumerate(fold) if each != number]
        weights = _weights([numbers[n] for n in inside])
        model = unpack(fit([found[n] for n in inside], [kinds[n] for n in inside], HOW, weights))
        for n in (n for n, each in enumerate(fold) if each == number):
            scores.append(model.scores(found[n]))
            right.append(model.classes.index(kinds[n]))
    table, rows = np.array(scores), np.arange(len(right))

    def loss(temperature: float) -> float:
        scaled = table / temperature
        return float((np.logaddexp.reduce(scaled, axis=1) - scaled[rows, right]).mean())

    return float(minimize_scalar(loss, bounds=(0.3, 5.0), method="bounded").x)
