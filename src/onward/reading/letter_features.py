"""What the kind of a letter is judged by: what its sentences do, its words, and its form as a mail."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onward.reading.folding import fold, fold_word
from onward.reading.glance import is_bulk
from onward.reading.sentence_words import bag, of_concepts, pairs, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onward.model.message import Message
    from onward.model.reading import SenderRole
    from onward.reading.judged import Judged, JudgedLetter
    from onward.reading.letter import Piece

_WORDS_READ = 450  # what a letter is shows in its first words; footers follow
_CLOSING_WORDS = 80
_SURE = (0.2, 0.5, 0.8)
_SAID_NO = (0.12, 0.3, 0.5, 0.7, 0.85, 0.95)
_OFTEN = 1.5
_REPLY = re.compile(r"\s*(?:re|aw|antw|rv|r|sv|rif)\s*:", re.IGNORECASE)
_FORWARD = re.compile(r"\s*(?:fwd?|wg|tr|i|doorst|enc)\s*:", re.IGNORECASE)
_FEW, _STEP = 8, 4


def features(judged: JudgedLetter, role: SenderRole, classes: Sequence[str], noes: Sequence[int]) -> list[str]:
    """The different features of a letter.

    Args:
        judged: the letter with its judged sentences.
        role: whose domain it came from.
        classes: the names of what a sentence may do.
        noes: which of them say no.
    """
    found = dict.fromkeys(of_sentences(judged, classes, noes))
    found.update(dict.fromkeys(of_words(judged)))
    found.update(dict.fromkeys(of_envelope(judged)))
    found.update(dict.fromkeys(of_form(judged, role)))
    return list(found)


def of_sentences(judged: JudgedLetter, classes: Sequence[str], noes: Sequence[int]) -> Iterator[str]:
    """What the sentences do, how surely and how often."""
    told = said(judged)
    shares = [sentence.shares for sentence in told]
    if shares:
        for name, column in zip(classes, zip(*shares, strict=True), strict=True):
            top = max(column)
            if top < _SURE[0]:
                continue
            yield from (f"does {name} {least}" for least in _SURE if top >= least)
            if sum(column) >= _OFTEN:
                yield f"does {name} often"
        no = max(sum(row[number] for number in noes) for row in shares)
        yield from (f"no {least}" for least in _SAID_NO if no >= least)
        yield from _first(told)
    for name, share in zip(classes, judged.subject.shares, strict=True):
        if share >= _SURE[1]:
            yield f"subject {name}"


def said(judged: JudgedLetter) -> tuple[Judged, ...]:
    """The sentences that the sender says; what a mail to many quotes, such as a no in a column of advice, is none."""
    if not is_bulk(judged.letter.message):
        return judged.sentences
    return tuple(sentence for sentence in judged.sentences if not sentence.piece.folded.startswith('"'))


def _first(told: Sequence[Judged]) -> Iterator[str]:
    """What the first sentences do that are no greeting."""
    names = [sentence.best for sentence in told[:_FEW] if sentence.best not in ("greeting", "sign_off")]
    if names:
        yield f"first {names[0]}"
        yield f"last {names[-1]}"


def of_words(judged: JudgedLetter) -> Iterator[str]:
    """The words of the text, what they mean, and what stands beside what in meaning.

    Which words stand beside which is left to the judging of sentences: here it would only learn stock phrases.
    """
    language, length = judged.letter.language, 0
    for sentence in said(judged):
        folded = sentence.piece.folded
        yield from (feature for feature in bag(folded, language) if " " not in feature or feature[0] == "@")
        length += folded.count(" ") + 1
        if length > _WORDS_READ:
            break


def of_envelope(judged: JudgedLetter) -> Iterator[str]:
    """The words of subject, sender and closing lines."""
    letter = judged.letter
    subject = tokens(letter.subject)
    yield from (f"s {word}" for word in subject)
    yield from (f"s {pair}" for pair in pairs(subject))
    yield from (f"s {concept}" for concept in of_concepts(subject, letter.language))
    yield from (f"e {word}" for word in _closing((*letter.signature, *letter.footer)))
    yield from _sender(letter.message.sender.name, letter.message.sender.address)


def _closing(pieces: Sequence[Piece]) -> list[str]:
    found: list[str] = []
    for piece in pieces:
        found += tokens(piece.folded)
        if len(found) > _CLOSING_WORDS:
            break
    return found[:_CLOSING_WORDS]


@lru_cache(maxsize=2048)
def _sender(name: str, address: str) -> tuple[str, ...]:
    return tuple(f"f {word}" for word in tokens(fold(f"{name} {address}")))


def of_form(judged: JudgedLetter, role: SenderRole) -> Iterator[str]:
    """How the mail was sent, and how long it is."""
    message = judged.letter.message
    yield f"from {role}"
    yield f"language {judged.letter.language}"
    yield f"sentences {min(_FEW, len(judged.sentences) // _STEP)}"
    yield from (f"header {name}" for name, _ in message.headers)
    yield from _thread(message)
    if message.invitations:
        yield "invitation"
    if message.attachments:
        yield "attachment"
    yield from (f"attached {fold_word(file.name).rpartition('.')[2]}" for file in message.attachments[:3])


def _thread(message: Message) -> Iterator[str]:
    if message.in_reply_to or _REPLY.match(message.subject):
        yield "reply"
    if _FORWARD.match(message.subject):
        yield "forward"
