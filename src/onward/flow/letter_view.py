"""A letter beside its reading: whose words its text is, which sentences are form, and where each fact stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from onward.model.message import SegmentKind
from onward.model.reading import DateMeaning
from onward.record.overlay import overlay

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onward.model.decision import Verb
    from onward.model.evidence import Evidence
    from onward.model.message import Message, Segment
    from onward.model.reading import DatedFact, Reading, Sentence
    from onward.model.record import Record, Tie
    from onward.storage.store import Store

_PROMISED = frozenset({DateMeaning.KEEP_UNTIL, DateMeaning.REAPPLY_AFTER})
_NARROWEST, _WIDEST = 50, 80  # characters of a line, where programs break lines
_OPENING = frozenset("(„“\"'‘«")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Shown:
    """A letter with what was read in it.

    Attributes:
        message: the letter.
        reading: with the owner's corrections.
        tie: to which application it belongs, None for none.
        corrected: what the owner said of this letter.
    """

    message: Message
    reading: Reading
    tie: Tie | None
    corrected: frozenset[Verb] = frozenset()


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a piece within which nothing begins or ends.

    Attributes:
        text: the words.
        anchor: where in the text a span begins with this run, None when none does.
        named: whether a name, number or date of the reading stands here.
    """

    text: str
    anchor: int | None
    named: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence, or what stands between two.

    Attributes:
        start: where in the text it begins.
        runs: its text, in order.
        sentence: None between two.
        decides: whether it decided the kind.
    """

    start: int
    runs: tuple[Run, ...]
    sentence: Sentence | None
    decides: bool


@dataclass(frozen=True, slots=True)
class Block:
    """Neighbouring pieces of one kind: the sender's own words, a quotation, a signature, a footer."""

    kind: SegmentKind
    pieces: tuple[Piece, ...]


def shown(store: Store, record: Record, message_id: str) -> Shown:
    """One letter of the record; NotFoundError when there is none."""
    message = store.message(message_id)
    decisions = [decision for decision in store.decisions() if decision.subject == message_id]
    reading = overlay(store.reading(message_id), decisions)
    return Shown(message, reading, record.ties.get(message_id), frozenset(decision.verb for decision in decisions))


def sentences_of(reading: Reading) -> list[Sentence]:
    """The sentences as they stand in the text."""
    return sorted(reading.sentences, key=lambda sentence: sentence.start)


def form_of(reading: Reading) -> int:
    """How many sentences are form."""
    return sum(not sentence.substance for sentence in reading.sentences)


def decides(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is one of those that decided the kind."""
    return any(start < sentence.end and sentence.start < end for start, end in reading.deciding)


def plain_dates(reading: Reading) -> tuple[DatedFact, ...]:
    """The dates without those that are told with a promise: to keep papers, to let the owner apply again."""
    return tuple(dated for dated in reading.dates if dated.meaning not in _PROMISED)


def blocks(letter: Shown) -> tuple[Block, ...]:
    """The whole text, in order; every span of the reading begins with a run of its own or with its sentence.

    Lines that the sender's program broke at the edge flow on, so that a narrow page breaks them where it needs to.
    """
    text = _flowing(letter.message.text)
    marks = _Marks(_named(letter.reading), _told(letter.reading), len(text))
    stretches = [one for one in _stretches(letter) if text[one.start : one.end]]
    found = []
    for kind, group in groupby(_joined(stretches, text), key=lambda one: one.kind):
        pieces = tuple(_piece(letter.reading, text, one, marks) for one in group)
        if any(run.text.strip() for piece in pieces for run in piece.runs):
            found.append(Block(kind, pieces))
    return tuple(found)


def anchors(found: Sequence[Block]) -> frozenset[int]:
    """Every place of the text that can be pointed to."""
    pieces = [piece for block in found for piece in block.pieces]
    at_runs = {run.anchor for piece in pieces for run in piece.runs if run.anchor is not None}
    return frozenset(at_runs | {piece.start for piece in pieces if piece.sentence})


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A sentence, or a part of a gap that lies in one segment."""

    start: int
    end: int
    kind: SegmentKind
    sentence: Sentence | None = None


class _Marks:
    """Where spans begin and end."""

    def __init__(self, named: Sequence[Span], told: Sequence[Span], size: int) -> None:
        self._named = [(start, end) for start, end in named if 0 <= start < end <= size]
        known = [*self._named, *((start, end) for start, end in told if 0 <= start < end <= size)]
        self.starts = frozenset(start for start, _ in known)
        self._cuts = sorted({cut for span in known for cut in span})

    def runs(self, text: str, stretch: _Stretch) -> Iterator[Run]:
        """The stretch cut wherever a span begins or ends."""
        inner = [cut for cut in self._cuts if stretch.start < cut < stretch.end]
        # A span that begins with its sentence is found at the sentence.
        known_start = stretch.start if stretch.sentence else None
        for start, end in pairwise((stretch.start, *inner, stretch.end)):
            anchor = start if start in self.starts and start != known_start else None
            yield Run(text[start:end], anchor, any(a <= start and end <= b for a, b in self._named))


def _flowing(text: str) -> str:
    """The text, as long as it was, with a space for each break where the next word had no room."""
    lines = text.split("\n")
    edge = max((len(line) for line in lines if len(line) <= _WIDEST and not line.startswith(">")), default=0)
    if edge < _NARROWEST:
        return text
    ends = (" " if _is_full(line, after, edge) else "\n" for line, after in pairwise(lines))
    return "".join(line + end for line, end in zip(lines, (*ends, ""), strict=True))


def _is_full(line: str, after: str, edge: int) -> bool:
    first = after.split(" ", 1)[0]
    goes_on = first[:1].isalnum() or first[:1] in _OPENING
    return goes_on and len(line) <= _WIDEST and len(line.rstrip()) + 1 + len(first) > edge


def _piece(reading: Reading, text: str, stretch: _Stretch, marks: _Marks) -> Piece:
    sentence = stretch.sentence
    runs = tuple(marks.runs(text, stretch))
    return Piece(stretch.start, runs, sentence, sentence is not None and decides(reading, sentence))


def _stretches(letter: Shown) -> Iterator[_Stretch]:
    """The sentences, and between them the gaps; of sentences that overlap the rest of the later one."""
    segments, reached = letter.message.segments, 0
    for sentence in sentences_of(letter.reading):
        start = max(reached, sentence.start)
        yield from _gap(segments, reached, start)
        if start < sentence.end:
            yield _Stretch(start, sentence.end, SegmentKind.OWN, sentence)
        reached = max(reached, sentence.end)
    yield from _gap(segments, reached, len(letter.message.text))


def _gap(segments: Sequence[Segment], start: int, end: int) -> Iterator[_Stretch]:
    """What lies between two sentences, cut where the words are somebody else's; outside all segments it is own."""
    for segment in segments:
        if start < segment.end and segment.start < end and start < end:
            if start < segment.start:
                yield _Stretch(start, segment.start, SegmentKind.OWN)
            yield _Stretch(max(start, segment.start), min(end, segment.end), segment.kind)
            start = min(end, segment.end)
    if start < end:
        yield _Stretch(start, end, SegmentKind.OWN)


def _joined(stretches: Sequence[_Stretch], text: str) -> Iterator[_Stretch]:
    """Empty lines go with what stands before them, so that they do not part a quotation in two."""
    before = SegmentKind.OWN
    for one in stretches:
        empty = one.sentence is None and not text[one.start : one.end].strip()
        yield replace(one, kind=before) if empty else one
        before = before if empty else one.kind


def _named(reading: Reading) -> list[Span]:
    """Where names, numbers and dates stand."""
    facts = (reading.company, reading.agency, reading.role, reading.requisition)
    evidence = [fact.evidence for fact in facts if fact] + [person.evidence for person in reading.people]
    return [*_spans(evidence), *((dated.start, dated.end) for dated in reading.dates)]


def _told(reading: Reading) -> list[Span]:
    """Where everything else stands that was read."""
    promises = [reading.keep_on_file.evidence] if reading.keep_on_file else []
    promises += [reading.reapply_welcome] if reading.reapply_welcome else []
    said = [(reason.start, reason.end) for reason in reading.reasons]
    said += [(point.start, point.end) for point in reading.points]
    return [*_spans([*promises, *reading.other_roles, *reading.next_steps]), *said, *reading.deciding]


def _spans(evidence: Sequence[Evidence]) -> list[Span]:
    return [(one.start, one.end) for one in evidence if one.place == "text" and not one.decision_id]
