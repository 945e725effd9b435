"""Trains `parts.weights`: what a named person has to do with the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.reading.name_tags import Mention
from onward.reading.name_words import TOKEN
from onward.reading.part_features import features
from onward.reading.person_names import same_person
from training.fitting import Fit, fit
from training.names import tagged

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from training.corpus import Labelled

HOW = Fit(norm=False, step=0.1, shrink=3e-4)


def train(letters: Sequence[Labelled]) -> bytes:
    """The packed model from every place at which a labelled person is named."""
    found = [example for letter in letters for example in examples(letter)]
    return fit([each for each, _ in found], [part for _, part in found], HOW)


def examples(letter: Labelled) -> Iterator[tuple[list[str], str]]:
    """Features and part of every mention of a labelled person."""
    people = [(str(person["name"]), str(person["part"])) for person in letter.row.get("people") or ()]  # type: ignore[attr-defined]
    for stretch, tokens, tags in tagged(letter.letter, letter.row):
        if stretch.region == "hello":
            continue
        places = [match.span() for match in TOKEN.finditer(stretch.text)]
        for at, tag in enumerate(tags):
            if tag != "BP":
                continue
            end = at + 1
            while end < len(tags) and tags[end] == "IP":
                end += 1
            value = " ".join(tokens[at:end])
            part = next((part for name, part in people if same_person(name, value)), None)
            if part:
                mention = Mention("P", value, stretch, places[at][0], places[end - 1][1], 1.0)
                yield features(letter.letter, mention), part
