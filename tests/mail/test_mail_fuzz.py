"""Whatever bytes come in, a Message comes out that keeps its promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from onward.mail.detect import FileKind
from onward.mail.letters import letter
from onward.mail.parse import parse_message
from tests.mail.samples import HTML, INVITATION, PLAIN, STRING, mail, msg, pdf

if TYPE_CHECKING:
    from onward.model.message import Message


def whole_mails() -> list[bytes]:
    """Mails with everything that a parser can trip over."""
    rich = mail(html=HTML)
    rich.add_attachment(INVITATION.encode(), maintype="text", subtype="calendar", params={"method": "REQUEST"})
    rich.add_attachment(b"x" * 50, maintype="application", subtype="pdf", filename="für.pdf")
    rich.add_attachment(mail("inner"))
    flowed = b"Content-Type: text/plain; charset=utf-16; format=flowed\n\n> On 1.2.2026 X wrote: \nFrom: a\n"
    return [rich.as_bytes(), mail("", HTML).as_bytes(), mail(f"{PLAIN}\n\n> quoted").as_bytes(), flowed]


SEEDS = whole_mails()
WORDS = rb"=?utf-8?b?/?= -- boundary= base64 utf-7 < > multipart/mixed % charset= ; >From".split()
HOSTILE = st.sampled_from([*WORDS, b"\0", b"\r", b"\xff\xfe", b"\n\n", b"\n ", "ü".encode()])


@st.composite
def mutated(draw: st.DrawFn, seeds: list[bytes]) -> bytes:
    """A real-looking file with pieces cut, doubled, swapped or spoiled, and maybe cut off."""
    data = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(data)))
        size = draw(st.integers(0, 40))
        piece = draw(st.one_of(st.just(b""), st.binary(max_size=6), HOSTILE, st.just(data[at : at + size] * 2)))
        data = data[:at] + piece + data[at + size :]
    return data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data


def assert_sound(message: Message) -> None:
    """What everybody else relies on."""
    text = message.text
    assert "\0" not in text
    assert "\r" not in text
    assert "".join(text[each.start : each.end] for each in message.segments) == text
    assert all(each.start < each.end for each in message.segments)
    assert message.id
    assert len(message.digest) == 16
    assert "\n" not in message.subject
    assert message.date is None or message.date.tzinfo is not None
    assert all(each.start is None or each.start.tzinfo is not None for each in message.invitations)
    assert "mail-unreadable" not in [each.code for each in message.findings]
    text.encode("utf-8")
    message.subject.encode("utf-8")


@given(st.binary(max_size=400))
def test_any_bytes_give_a_sound_message(data: bytes) -> None:
    """Noise."""
    assert_sound(parse_message(data, "noise"))


@settings(max_examples=400, deadline=None)
@given(mutated(SEEDS))
def test_a_spoiled_mail_gives_a_sound_message(data: bytes) -> None:
    """Cut, doubled, swapped: never an exception, not even a caught one."""
    assert_sound(parse_message(data, "spoiled"))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SEEDS), st.integers(0, 5000))
def test_every_beginning_of_a_mail_is_sound(data: bytes, length: int) -> None:
    """A download that broke off."""
    assert_sound(parse_message(data[:length], "cut"))


FILES = {
    FileKind.PDF: pdf(["Dear Jo,", "no."]),
    FileKind.MSG: msg({(0x37, STRING): "s", (0x1000, STRING): "Dear Jo"}),
    FileKind.HTML: HTML.encode(),
    FileKind.TEXT: b"Von: a@x.example\nBetreff: b\nDatum: 2.3.2026\n\nDear Jo",
    FileKind.EMLX: b"20\nSubject: s\n\nwords<?xml",
}


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_a_spoiled_letter_file_never_raises(kind: FileKind, data: st.DataObject) -> None:
    """PDF, Outlook, HTML, text, Apple Mail."""
    message = letter(kind, data.draw(mutated([FILES[kind]])), "")
    assert "\r" not in message.text
    assert "".join(message.text[each.start : each.end] for each in message.segments) == message.text
