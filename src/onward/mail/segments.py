"""Text of a mail → whose words each stretch is."""

from __future__ import annotations

import re
from itertools import islice

from onward.mail.closing import (
    footer_from,
    is_footer,
    is_postscript,
    is_top_notice,
    notice_top,
    signature_end,
    signature_from,
)
from onward.mail.quotation import (
    attribution_at,
    foreign_quotation,
    header_block_at,
    is_forward_banner,
    is_original_banner,
    labels_at,
    may_announce,
)
from onward.model.message import Segment, SegmentKind

OWN_TEXT_MIN = 40
"""Characters; who writes fewer above a forwarded mail has forwarded it and not written."""

_FORWARDING_SUBJECT = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|i|doorst|vs|enc|encaminhada|reenv|inoltra|r: i)\s*:", re.IGNORECASE
)
_ANSWERING_SUBJECT = re.compile(r"\s*(?:re|aw|antw|sv|ref|r|rép|rif|res|betr)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
_TOP_LINES = 3


def segments(text: str, subject: str = "") -> tuple[Segment, ...]:
    """The stretches of a text, in order and without gaps, from its first character to its last.

    The banner and the repeated header of a forwarded mail are QUOTED, its body is FORWARDED. When the forwarder wrote
    next to nothing, the forwarded letter's own signature, footer and quotations are marked as such.
    """
    if not text:
        return ()
    lines = text.split("\n")
    stripped = [line.strip() for line in lines]
    marking = _Marking(stripped, subject)
    marking.mark_quotations()
    if SegmentKind.QUOTED not in marking.kinds:
        marking.mark_foreign(text)
    marking.mark_own()
    marking.mark_forwarded_letter()
    return _joined(lines, marking.kinds)


def _joined(lines: list[str], kinds: list[SegmentKind]) -> tuple[Segment, ...]:
    """Neighbouring lines of one kind as one segment; blank lines go with what stands above them."""
    found: list[Segment] = []
    begin = position = 0
    kind = next((each for line, each in zip(lines, kinds, strict=True) if line.strip()), SegmentKind.OWN)
    for line, each in zip(lines, kinds, strict=True):
        if each is not kind and line.strip():
            found.append(Segment(kind, begin, position))
            kind, begin = each, position
        position += len(line) + 1
    found.append(Segment(kind, begin, position - 1))
    return tuple(segment for segment in found if segment.end > segment.start)


class _Marking:
    """The kind of each line, filled in pass by pass."""

    def __init__(self, lines: list[str], subject: str) -> None:
        self.lines = lines
        self.kinds = [SegmentKind.OWN] * len(lines)
        self._subject = subject

    def mark_quotations(self) -> None:
        """Mark what the lines quote and forward."""
        at = 0
        while at < len(self.lines):
            at = self._mark_from(at) if may_announce(self.lines[at]) else at + 1

    def mark_foreign(self, text: str) -> None:
        """Mark a quotation in a language that the own patterns do not know."""
        start = foreign_quotation(text, self.lines)
        if start >= 0:
            self._fill(text.count("\n", 0, start), len(self.lines), SegmentKind.QUOTED)

    def mark_own(self) -> None:
        """Tell the writer's own text from notices above, and from signature and footer below."""
        runs = self._runs(SegmentKind.OWN)
        if not runs:
            return
        self._mark_top(*runs[0])
        runs = self._runs(SegmentKind.OWN)
        for first, last in dict.fromkeys((*runs[:1], *runs[-1:])):
            self._mark_closing(first, last)

    def mark_forwarded_letter(self) -> None:
        """Read a forwarded mail as a letter of its own when the forwarder wrote next to nothing."""
        runs = self._runs(SegmentKind.FORWARDED)
        if not runs or self._own_length(len(self.lines)) >= OWN_TEXT_MIN:
            return
        first, last = runs[0]
        inner = _Marking(self.lines[first:last], "Re:")
        inner.mark_quotations()
        inner.mark_own()
        renamed = {SegmentKind.OWN: SegmentKind.FORWARDED}
        self.kinds[first:last] = [renamed.get(kind, kind) for kind in inner.kinds]

    def _mark_from(self, at: int) -> int:
        """Mark what begins at a line; the next line to look at."""
        line = self.lines[at]
        if line.startswith(">"):
            self.kinds[at] = SegmentKind.QUOTED
            return at + 1
        if is_forward_banner(line):
            return self._mark_rest(at, self._behind_labels(at + 1), forwarded=True)
        if is_original_banner(line):
            return self._mark_rest(at, self._behind_labels(at + 1), forwarded=self._is_forwarded(at))
        block = header_block_at(self.lines, at)
        if block:
            return self._mark_rest(self._above_rule(at), at + block, forwarded=self._is_forwarded(at))
        announced = attribution_at(self.lines, at)
        return self._mark_announced(at, announced) if announced else at + 1

    def _mark_announced(self, at: int, count: int) -> int:
        """Mark "On … wrote:" and what follows: the `>` lines, or everything when there are none."""
        self._fill(at, at + count, SegmentKind.QUOTED)
        following = next((line for line in islice(self.lines, at + count, None) if line), "")
        if following.startswith(">"):
            return at + count
        return self._mark_rest(at, at + count, forwarded=False)

    def _mark_rest(self, start: int, body: int, *, forwarded: bool) -> int:
        """Mark the repeated header lines[start:body] and everything below."""
        self._fill(start, body, SegmentKind.QUOTED)
        self._fill(body, len(self.lines), SegmentKind.FORWARDED if forwarded else SegmentKind.QUOTED)
        return len(self.lines)

    def _is_forwarded(self, at: int) -> bool:
        """Whether the mail repeated below line `at` was passed on rather than answered."""
        if _FORWARDING_SUBJECT.match(self._subject):
            return True
        return not _ANSWERING_SUBJECT.match(self._subject) and self._own_length(at) < OWN_TEXT_MIN

    def _behind_labels(self, at: int) -> int:
        """The line behind the repeated header that begins at or just below `at`."""
        start = at
        while start < len(self.lines) and not self.lines[start]:
            start += 1
        count = labels_at(self.lines, start) if start < len(self.lines) else 0
        return start + count if count else at

    def _above_rule(self, at: int) -> int:
        """`at`, or the line of a rule (Outlook draws one) just above it."""
        above = at - 1
        while above >= 0 and not self.lines[above]:
            above -= 1
        rule = above >= 0 and len(self.lines[above]) >= 5 and not self.lines[above].strip("_-=")
        return above if rule else at

    def _mark_top(self, first: int, last: int) -> None:
        shown = [at for at in range(first, last) if self.lines[at]][:_TOP_LINES]
        for at in shown:
            if is_top_notice(self.lines[at]):
                self.kinds[at] = SegmentKind.FOOTER

    def _mark_closing(self, first: int, last: int) -> None:
        start = signature_from(self.lines, first, last)
        if start == last:
            self._fill(footer_from(self.lines, first, last), last, SegmentKind.FOOTER)
            return
        end = signature_end(self.lines, start, last)
        self._fill(start, end, SegmentKind.SIGNATURE)
        self._mark_below(end, last)

    def _mark_below(self, first: int, last: int) -> None:
        """Mark what stands below a signature: footer from its first notice on, a postscript as own."""
        kind = SegmentKind.OWN
        for at in range(first, last):
            line = self.lines[at]
            if is_postscript(line):
                kind = SegmentKind.OWN
            elif line and kind is SegmentKind.OWN and is_footer(line, below_sign_off=True):
                kind = SegmentKind.FOOTER
                self._fill(notice_top(self.lines, first, at), at, kind)
            self.kinds[at] = kind

    def _own_length(self, until: int) -> int:
        return sum(
            len(line) for line, kind in zip(self.lines[:until], self.kinds, strict=False) if kind is SegmentKind.OWN
        )

    def _fill(self, first: int, last: int, kind: SegmentKind) -> None:
        self.kinds[first:last] = [kind] * (min(last, len(self.lines)) - first)

    def _runs(self, kind: SegmentKind) -> list[tuple[int, int]]:
        """Every stretch of lines of one kind that holds a word, as (first, last + 1)."""
        count = self.kinds.count(kind)
        if count in (0, len(self.kinds)):  # most mail: no line of the kind, or every line
            return [(0, count)] if any(self.lines[:count]) else []
        runs: list[tuple[int, int]] = []
        at = 0
        while at < len(self.kinds):
            end = at
            while end < len(self.kinds) and self.kinds[end] is kind:
                end += 1
            if end > at and any(self.lines[at:end]):
                runs.append((at, end))
            at = max(end, at + 1)
        return runs
