"""What tells a person's part in an application: their title, the sentence that names them, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.reading.folding import fold_word
from onward.reading.judged import best_of
from onward.reading.sentence_words import of_concepts, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onward.reading.letter import Letter, Piece
    from onward.reading.name_tags import Mention

_BESIDE = 7  # words before and behind a name
_BELOW = 4  # lines below a name that stands on its own
_OWN_LINE = 70  # characters; a longer line is a sentence
_STEM = 5


def features(letter: Letter, mention: Mention) -> list[str]:
    """The different features of one mention of a person."""
    return list(dict.fromkeys(_features(letter, mention)))


def _features(letter: Letter, mention: Mention) -> Iterator[str]:
    stretch = mention.stretch
    before = tokens(fold_word(stretch.text[: mention.start]))[-_BESIDE:]
    behind = tokens(fold_word(stretch.text[mention.end :]))[:_BESIDE]
    yield f"in {stretch.region}"
    yield from (f"before {word}" for word in before)
    yield from (f"behind {word}" for word in behind)
    yield from (f"near {word[:_STEM]}" for word in (*before, *behind))
    language = letter.language
    yield from (f"before {concept}" for concept in of_concepts(before, language))
    yield from (f"behind {concept}" for concept in of_concepts(behind, language))
    if mention.value.lower() in letter.message.sender.name.lower():
        yield "sends"
    if before:
        yield f"just before {before[-1]}"
    if behind:
        yield f"just behind {behind[0]}"
    if stretch.region in ("body", "closing"):
        yield from _of_the_place(letter, mention)


def _of_the_place(letter: Letter, mention: Mention) -> Iterator[str]:
    """The lines below a name that signs; what the sentence does that names somebody."""
    at = mention.stretch.start + mention.start
    lines = letter.lines + letter.signature
    for number, line in enumerate(lines):
        if line.start <= at < line.end:
            if len(line.text) <= _OWN_LINE:
                yield "signs"
                yield from _below(lines[number + 1 : number + 1 + _BELOW], letter.language)
            break
    for number, piece in enumerate(letter.sentences):
        if piece.start == mention.stretch.start:
            yield f"does {best_of(piece.folded, letter.language)}"
            if number:
                yield f"after {best_of(letter.sentences[number - 1].folded, letter.language)}"
            return


def _below(lines: tuple[Piece, ...], language: str) -> Iterator[str]:
    for number, line in enumerate(lines):
        if "@" not in line.text:
            words = tokens(line.folded)
            yield from (f"below {word}" for word in words)
            yield from (f"below {word[:_STEM]}~" for word in words)
            yield from (f"below {concept}" for concept in of_concepts(words, language))
            if number == 0:
                yield from (f"title {word}" for word in words)
