"""Trains `sentences.weights`: what one sentence of a letter does.

It learns from the labelled sentences of the letters, from sentences written one by one (`tests/corpus/sentences/`) and
from phrases of grammars (`tests/corpus/phrases/`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zlib import crc32

from onward.reading.folding import fold
from onward.reading.sentence_words import features
from training.corpus import CORPUS
from training.fitting import Fit, fit
from training.grammar import read_grammar, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from training.corpus import Labelled, Marked

HOW = Fit(shrink=1e-4, norm=False, step=0.15, least=3, kept=10, grain=5)
_OF_EACH_PATTERN = 5
_OTHER = "other"
_SPARSE = frozenset({"not_job", "alert", "other"})
_FULL, _PHRASE = 1.0, 0.5  # how much a sentence counts
_WORDS = re.compile(r"[a-z0-9]+")
_LONG = 8
GIVEN = {
    "role": "role_{language}.txt",
    "firm": "company.txt",
    "person": "person.txt",
}
_DATES = {
    "en": ("12 March", "Friday, 4 June", "June 3rd", "the 14th", "next Tuesday", "2026-05-11", "March 9, 2026"),
    "de": ("12. März", "Freitag, den 4. Juni", "03.06.2026", "14.", "kommenden Dienstag", "Ende Mai"),
    "fr": ("12 mars", "vendredi 4 juin", "03/06/2026", "mardi prochain", "1er mai"),
    "es": ("12 de marzo", "viernes 4 de junio", "03/06/2026", "próximo martes"),
    "pt": ("12 de março", "sexta-feira, 4 de junho", "03/06/2026", "próxima terça"),
    "it": ("12 marzo", "venerdì 4 giugno", "03/06/2026", "martedì prossimo"),
    "nl": ("12 maart", "vrijdag 4 juni", "03-06-2026", "aanstaande dinsdag"),
}
_PLACES = ("Leeds", "Köln", "Lyon", "Sevilla", "Porto", "Bologna", "Utrecht", "Austin", "Wien", "Pune")
_SKILLS = ("SQL", "SAP", "Python", "Excel", "AutoCAD", "Salesforce", "C1", "DATEV", "Figma", "Kubernetes")


def label_of(mark: Marked) -> str:
    """The class of a marked stretch: its label, a reason with its code."""
    if mark.label == "point":
        return "feedback_given"
    return f"reason:{mark.detail.split(':')[0]}" if mark.label == "reason" else mark.label


def of_letter(letter: Labelled) -> list[tuple[str, str, str]]:
    """The sentences of a letter, as the reader cuts them, with class and language; unmarked ones are `other`."""
    marks = [(_plain(mark.text), label_of(mark)) for mark in letter.marks]
    language = letter.letter.language
    return [
        (piece.folded, _label_at(_plain(piece.folded), marks) or _OTHER, language) for piece in letter.letter.sentences
    ]


def learnt(letter: Labelled) -> list[tuple[str, str, str]]:
    """The sentences of a letter to learn from: of mail about other matters, in which few are marked, only those."""
    marks = [(_plain(mark.text), label_of(mark)) for mark in letter.marks]
    found = [(piece.folded, _label_at(_plain(piece.folded), marks)) for piece in letter.letter.sentences]
    sparse = letter.row["kind"] in _SPARSE
    return [(text, label or _OTHER, letter.letter.language) for text, label in found if label or not sparse]


def _plain(text: str) -> str:
    return " ".join(_WORDS.findall(fold(text)))


def _label_at(words: str, marks: Sequence[tuple[str, str]]) -> str:
    for text, label in marks:
        if text == words:
            return label
    for text, label in marks:
        if (len(words) > _LONG and words in text) or (len(text) > _LONG and text in words):
            return label
    return ""


def written() -> Iterator[tuple[str, str, str]]:
    """The sentences that were written one by one: folded, with class and language."""
    for path in sorted((CORPUS / "sentences").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            label, tab, sentence = line.partition("\t")
            if tab:
                yield fold(sentence), label.strip(), path.stem[:2]


def phrases() -> Iterator[tuple[str, str, str]]:
    """The phrases of the grammars: folded, with class and language."""
    for path in sorted((CORPUS / "phrases").glob("*.grammar")):
        for label, sentence in sentences(read_grammar(path), _given(path.stem), _OF_EACH_PATTERN, 2026):
            yield fold(sentence), label, path.stem


def _given(language: str) -> dict[str, Sequence[str]]:
    lists = {
        name: (CORPUS / "names" / file.format(language=language)).read_text(encoding="utf-8").splitlines()
        for name, file in GIVEN.items()
    }
    return {**lists, "date": _DATES[language], "place": _PLACES, "skill": _SKILLS}


def fold_number(sentence: str, folds: int) -> int:
    """Which part of the single sentences one belongs to; the same sentence always to the same."""
    return crc32(sentence.encode()) % folds


def train(letters: Sequence[Labelled], *, leave_out: int = -1, folds: int = 1) -> bytes:
    """The packed model.

    Args:
        letters: only those with marked sentences are learnt from.
        leave_out: the part of the single sentences that is not learnt from, none when negative.
        folds: in how many parts they are cut.
    """
    marked = [pair for letter in letters if letter.marks for pair in learnt(letter)]
    full = [*marked, *(each for each in written() if fold_number(each[0], folds) != leave_out)]
    extra = [each for each in phrases() if fold_number(each[0], folds) != leave_out]
    told = [*full, *extra]
    weights = [_FULL] * len(full) + [_PHRASE] * len(extra)
    return fit([features(text, language) for text, _, language in told], [label for _, label, _ in told], HOW, weights)
