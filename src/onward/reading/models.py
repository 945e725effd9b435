"""The trained models that ship with the package; `make train` makes them anew."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from onward.reading.linear import unpack

if TYPE_CHECKING:
    from onward.reading.linear import Linear

SENTENCES, LETTERS, NAMES, PARTS = "sentences.weights", "letters.weights", "names.weights", "parts.weights"


@cache
def sentences_model() -> Linear:
    """What a sentence does, from its words."""
    return _shipped(SENTENCES)


@cache
def letters_model() -> Linear:
    """The kind of a letter, from what its sentences do, its words and its form."""
    return _shipped(LETTERS)


@cache
def names_model() -> Linear:
    """Whether a word belongs to the name of an employer, agency, role or person."""
    return _shipped(NAMES)


@cache
def parts_model() -> Linear:
    """What a named person has to do with the application."""
    return _shipped(PARTS)


def _shipped(name: str) -> Linear:
    return unpack(files("onward.reading").joinpath(name).read_bytes())
