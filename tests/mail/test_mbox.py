"""Mailbox files are split where their mails begin."""

from __future__ import annotations

import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.mail import mbox
from onward.mail.mbox import begins_mailbox, cuts

STAMP = b"From t@x.example Mon Mar  2 09:15:00 2026\n"


def split(data: bytes) -> list[bytes]:
    """The mails of a mailbox."""
    return [each.raw for each in cuts(io.BytesIO(data))]


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (STAMP + b"A: 1\n\nx\n\n" + STAMP + b"A: 2\n\ny\n", 2),
        (STAMP + b"A: 1\n\nx\n" + STAMP + b"A: 2\n\ny\n", 2),
        (STAMP.replace(b"\n", b"\r\n") + b"A: 1\r\n\r\nx\r\n\r\n" + STAMP + b"A: 2\n\ny\n", 2),
        (b"From - Mon Mar 02 09:15:00 2026\nA: 1\n\nx\n\nFrom \nA: 2\n\ny\n\nFrom\r\nA: 3\n\nz", 3),
        (b"From 1820@xxx Mon Mar 02 09:15:00 +0000 2026\nA: 1\n\nx\n", 1),
        (STAMP + b"A: 1\n\nOn time.\n\nFrom Monday on we meet at 10:30.\nNote: bring a pen\n", 1),
        (STAMP + b"A: 1\n\nFrom the top: no\n\nFrom there\nand back\n", 1),
        (STAMP + b"A: 1\n\nx\n\n" + STAMP + b"\nonly a body\n", 2),
        (b"", 0),
    ],
)
def test_mails_are_told_apart(data: bytes, count: int) -> None:
    """By separator lines of all writers, not by sentences that begin with From."""
    assert len(split(data)) == count


@pytest.mark.parametrize(
    ("stored", "raw"),
    [
        (b">From here", b"From here"),
        (b">>From here", b">From here"),
        (b"> he said\n>From here", b"> he said\n>From here"),
        (b"> From here", b"> From here"),
        (b"x >From here", b"x >From here"),
    ],
)
def test_escaped_lines_come_back(stored: bytes, raw: bytes) -> None:
    """Both customs of escaping."""
    assert split(STAMP + b"A: 1\n\n" + stored + b"\n") == [b"A: 1\n\n" + raw + b"\n"]


@pytest.mark.parametrize(
    ("head", "is_one"),
    [(STAMP + b"A: 1\n", True), (b"From: a\nTo: b\n", False), (b"From the desk of Tilda\n\nDear Jo", False)],
)
def test_a_mailbox_is_known_by_its_first_lines(head: bytes, is_one: bool) -> None:
    """A letter that begins with From is none."""
    assert begins_mailbox(head) is is_one


@given(st.lists(st.integers(0, 4000), min_size=1, max_size=12), st.integers(700, 5000))
def test_blocks_of_any_size_give_the_same_mails(sizes: list[int], block: int) -> None:
    """A separator that lies across two blocks is found; ends are offsets of the file."""
    mails = [b"A: %d\n\n%s\n" % (number, b"x" * size) for number, size in enumerate(sizes)]
    data = b"".join(STAMP + each + b"\n" for each in mails)

    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(block)

    found = list(cuts(Slow(data)))
    assert [each.raw for each in found] == [each + b"\n" for each in mails]
    assert [data[: each.end].endswith(raw + b"\n") for each, raw in zip(found, mails, strict=True)] == [True] * len(
        mails
    )


def test_a_huge_mail_is_cut_and_the_next_one_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its beginning is kept, the offset behind it is right."""
    monkeypatch.setattr(mbox, "LARGEST_MAIL", 5000)
    monkeypatch.setattr(mbox, "_BLOCK", 3000)
    data = STAMP + b"A: 1\n\n" + b"x" * 50_000 + b"\n\n" + STAMP + b"A: 2\n\ny\n"
    first, second = cuts(io.BytesIO(data))
    assert (len(first.raw) <= 5000, first.is_cut, first.end) == (True, True, data.index(b"From t@x", 5))
    assert (second.raw, second.is_cut, second.end) == (b"A: 2\n\ny\n", False, len(data))


def test_memory_stays_flat() -> None:
    """Forty megabytes of mail, a few of memory."""

    class Endless(io.RawIOBase):
        left = 40

        def read(self, size: int = -1) -> bytes:
            self.left -= 1
            return (STAMP + b"A: 1\n\n" + b"x" * 9_945 + b"\n\n") * 100 if self.left >= 0 else b""

    tracemalloc.start()
    assert sum(1 for _ in cuts(Endless())) == 4000  # type: ignore[arg-type]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10_000_000
