"""Message → Letter."""

from __future__ import annotations

import re

from onward.model.message import Message, Segment, SegmentKind
from onward.reading.folding import fold, words
from onward.reading.language import guess_language
from onward.reading.letter import Letter, Piece
from onward.reading.sentences import line_spans, spans
from onward.reading.sign_offs import is_sign_off

_REPLY_MARKS = re.compile(
    r"^(?:\s*(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|res|enc|i|r)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE
)
_SIGNATURE_LINE = 90  # a longer line below the sign-off is text, not a signature
_SIGNATURE_LINES = 12
_FEW_WORDS = 4
_OWN_TEXT_MIN = 40  # fewer characters above a forwarded mail are no letter of their own


class _Pieces:
    """The pieces of a text; a line that is a sentence too is folded once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._made: dict[tuple[int, int], Piece] = {}

    def at(self, span: tuple[int, int]) -> Piece:
        """The stretch of a span with its folded form."""
        known = self._made.get(span)
        if known is None:
            written = self._text[span[0] : span[1]]
            known = self._made[span] = Piece(written, fold(written), *span)
        return known

    def lines(self, segments: tuple[Segment, ...]) -> tuple[Piece, ...]:
        """The lines of some segments that are not empty."""
        text = self._text
        return tuple([self.at(span) for s in segments for span in line_spans(text, s.start, s.end)])


def prepare(message: Message) -> Letter:
    """Cut a message into what the readers of facts work on."""
    by_kind = _stretches(message)
    pieces = _Pieces(message.text)
    own = by_kind[SegmentKind.OWN]
    lines = pieces.lines(own)
    cut = _sign_off_at(lines)
    after = lines[cut:]
    below = tuple(line for line in after[:_SIGNATURE_LINES] if len(line.text) <= _SIGNATURE_LINE)
    long = tuple(line for line in after[:_SIGNATURE_LINES] if len(line.text) > _SIGNATURE_LINE)
    sentences = _sentences(message.text, pieces, own, below)
    subject = _REPLY_MARKS.sub("", fold(message.subject))
    return Letter(
        message=message,
        subject=subject,
        language=_language(subject, sentences),
        sentences=sentences,
        lines=lines[:cut] + long + after[_SIGNATURE_LINES:],
        signature=below + pieces.lines(by_kind[SegmentKind.SIGNATURE]),
        footer=pieces.lines(by_kind[SegmentKind.FOOTER]),
        quoted=pieces.lines(by_kind[SegmentKind.QUOTED] + by_kind[SegmentKind.FORWARDED]),
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


def _sign_off_at(lines: tuple[Piece, ...]) -> int:
    """The number of lines up to and with the last sign-off that is followed by few lines; all when there is none."""
    for index in range(len(lines) - 1, -1, -1):
        if is_sign_off(lines[index].folded):
            return index + 1
    return len(lines)


def _sentences(text: str, pieces: _Pieces, own: tuple[Segment, ...], signature: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The sentences of the own words without the lines of the signature."""
    left_out = {line.start for line in signature}
    stop = min(left_out, default=len(text) + 1)
    found: list[tuple[int, int]] = []
    for segment in own:
        head_end = min(segment.end, stop) if segment.start < stop else segment.start
        found.extend(spans(text, segment.start, head_end))
        tail_start = max(segment.start, head_end)
        found.extend(span for span in line_spans(text, tail_start, segment.end) if span[0] not in left_out)
    return tuple([pieces.at(span) for span in found])
