"""Message → Letter."""

from __future__ import annotations

import re

from onward.model.message import Message, Segment, SegmentKind
from onward.reading.folding import fold, words
from onward.reading.language import guess_language
from onward.reading.letter import Letter, Piece
from onward.reading.sentences import line_spans, spans

_REPLY_MARKS = re.compile(
    r"^(?:\s*(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|res|enc|i|r)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE
)
# The words with which letters take their leave; the lines below name who writes.
_SIGN_OFF = re.compile(
    r"^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many thanks and)\b.{0,24}|(?:best )?regards|"
    r"(?:yours )?(?:sincerely|truly|faithfully)"
    r"(?: yours)?|cheers|thanks(?: again)?|thank you|many thanks|respectfully|cordially|all the best|"
    r"best(?: wishes)?|sincerely yours|take care|"
    r"(?:mit )?(?:freundlich|herzlich|best|viel|lieb|sonnig|schoen|kollegial)\w* gruess?\w*.{0,30}|(?:viele |"
    r"liebe |beste |schoene )?gruesse?(?: aus .{1,20})?|"
    r"mfg|lg|vg|hochachtungsvoll|cordialement|bien cordialement|atentamente|saludos(?: cordiales)?|un saludo|"
    r"atenciosamente|cordiali saluti|distinti saluti|met vriendelijke groet\w*|groet\w*)[,.!]?$"
)
_SIGNATURE_LINE = 90  # a longer line below the sign-off is text, not a signature
_SIGNATURE_LINES = 12
_FEW_WORDS = 4
_OWN_TEXT_MIN = 40  # fewer characters above a forwarded mail are no letter of their own


def piece(text: str, start: int, end: int) -> Piece:
    """The stretch `text[start:end]` with its folded form."""
    words_as_written = text[start:end]
    return Piece(words_as_written, fold(words_as_written), start, end)


def prepare(message: Message) -> Letter:
    """Cut a message into what the readers of facts work on."""
    by_kind = _stretches(message)
    own = by_kind[SegmentKind.OWN]
    lines = _lines(message, own)
    cut = _sign_off_at(lines)
    signature = _lines(message, by_kind[SegmentKind.SIGNATURE])
    after = lines[cut:]
    below = tuple(line for line in after[:_SIGNATURE_LINES] if len(line.text) <= _SIGNATURE_LINE)
    body_lines = lines[:cut] + tuple(line for line in after if line not in below)
    sentences = _sentences(message, own, below)
    subject = _REPLY_MARKS.sub("", fold(message.subject))
    return Letter(
        message=message,
        subject=subject,
        language=_language(subject, sentences),
        sentences=sentences,
        lines=body_lines,
        signature=below + signature,
        footer=_lines(message, by_kind[SegmentKind.FOOTER]),
        quoted=_lines(message, by_kind[SegmentKind.QUOTED] + by_kind[SegmentKind.FORWARDED]),
    )


def _language(subject: str, sentences: tuple[Piece, ...]) -> str:
    """The language of the text; of the subject where the text is a word or two."""
    found = [word for sentence in sentences for word in words(sentence.folded)]
    return guess_language(found) if len(found) > _FEW_WORDS else guess_language(found + words(subject))


def _stretches(message: Message) -> dict[SegmentKind, tuple[Segment, ...]]:
    """The segments by kind; a forwarded mail with no words of the forwarder's own is read as the letter."""
    kinds: dict[SegmentKind, tuple[Segment, ...]] = {
        kind: tuple(s for s in message.segments if s.kind is kind) for kind in SegmentKind
    }
    if not message.segments:
        kinds[SegmentKind.OWN] = (Segment(SegmentKind.OWN, 0, len(message.text)),)
    own_length = sum(len(message.text[s.start : s.end].strip()) for s in kinds[SegmentKind.OWN])
    if own_length < _OWN_TEXT_MIN and kinds[SegmentKind.FORWARDED]:
        kinds[SegmentKind.OWN] = kinds[SegmentKind.OWN] + kinds[SegmentKind.FORWARDED]
        kinds[SegmentKind.FORWARDED] = ()
    return kinds


def _lines(message: Message, segments: tuple[Segment, ...]) -> tuple[Piece, ...]:
    text = message.text
    return tuple(piece(text, a, b) for s in segments for a, b in line_spans(text, s.start, s.end))


def _sign_off_at(lines: tuple[Piece, ...]) -> int:
    """The number of lines up to and with the last sign-off that is followed by few lines; all when there is none."""
    for index in range(len(lines) - 1, -1, -1):
        if len(lines[index].text) <= 60 and _SIGN_OFF.match(lines[index].folded):
            return index + 1
    return len(lines)


def _sentences(message: Message, own: tuple[Segment, ...], signature: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The sentences of the own words without the lines of the signature."""
    text = message.text
    left_out = {line.start for line in signature}
    stop = min(left_out, default=len(text) + 1)
    found: list[tuple[int, int]] = []
    for segment in own:
        head_end = min(segment.end, stop) if segment.start < stop else segment.start
        found.extend(spans(text, segment.start, head_end))
        tail_start = max(segment.start, head_end)
        found.extend(span for span in line_spans(text, tail_start, segment.end) if span[0] not in left_out)
    return tuple(piece(text, start, end) for start, end in found)
