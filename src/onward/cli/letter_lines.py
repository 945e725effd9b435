"""How one letter is shown: what was read in it, with its words, beside the text sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.cli.output import bold, day, dim, item, paragraph
from onward.cli.point_lines import heading
from onward.cli.wording import TEXTS as SHARED
from onward.cli.wording_look import TEXTS
from onward.flow.letter_view import decides, plain_dates, sentences_of
from onward.model.reading import Part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from onward.flow.letter_view import Shown
    from onward.model.message import Message
    from onward.model.reading import Fact, Reading, Sentence


def as_json(letter: Shown) -> dict[str, object]:
    """The same as values: message, reading, tie."""
    return {
        "message": letter.message,
        "source": letter.message.source,
        "reading": letter.reading,
        "tie": letter.tie,
    }


def lines(letter: Shown, about: str, handle: str, zone: tzinfo | None, *, full: bool) -> Iterator[str]:
    """A letter in words.

    Args:
        letter: with its reading.
        about: what the application is called to which it belongs, "" for none.
        handle: a short beginning of its id.
        zone: of the owner's clock.
        full: with quotations, signature and footer.
    """
    yield bold(paragraph(letter.message.subject or TEXTS["letter.no_subject"]))
    yield from (dim(paragraph(line)) for line in _head(letter.message, zone))
    yield paragraph(_place(letter, about))
    yield ""
    yield from (item("-", line) for line in _facts(letter.reading))
    yield from (dim(item("-", finding.text)) for finding in letter.reading.findings)
    yield ""
    yield from _text(letter, handle, full=full)
    yield ""
    yield dim(paragraph(TEXTS["letter.correct"].format(handle=handle)))


def _head(message: Message, zone: tzinfo | None) -> Iterator[str]:
    sender = message.sender
    key = "letter.from" if sender.name and sender.address else "letter.from.bare"
    key = key if sender.name or sender.address else "letter.from.unknown"
    yield TEXTS[key].format(name=sender.name, address=sender.address or sender.name)
    at = message.date.astimezone(zone) if message.date else None
    yield TEXTS["letter.date"].format(on=day(at), time=f"{at:%H:%M}") if at else TEXTS["letter.undated"]
    yield TEXTS["letter.id" if message.source else "letter.id.bare"].format(id=message.id, source=message.source)


def _place(letter: Shown, about: str) -> str:
    if letter.tie is None:
        return TEXTS["letter.loose"]
    how = TEXTS[f"letter.tied.{letter.tie.how}"]
    return TEXTS["letter.tied"].format(label=about, id=letter.tie.application_id, how=how)


def _facts(reading: Reading) -> Iterator[str]:
    kind = SHARED[f"kind.{reading.kind}"]
    yield TEXTS["letter.fact.kind.unsure" if reading.unsure else "letter.fact.kind"].format(value=kind)
    for name in ("company", "agency", "role", "requisition"):
        fact: Fact | None = getattr(reading, name)
        if fact is not None:
            yield TEXTS[f"letter.fact.{name}"].format(value=_placed(fact))
    yield from _people(reading)
    for dated in plain_dates(reading):
        told = TEXTS["letter.fact.date"].format(meaning=SHARED[f"date.{dated.meaning}"].capitalize(), on=day(dated.on))
        time = f", {dated.at:%H:%M}" if dated.at else ""
        yield f"{told}{time} {_words(dated.phrase)}".rstrip()
    for reason in reading.reasons:
        told = TEXTS["letter.fact.reason"].format(value=SHARED[f"reason.{reason.code}"])
        yield f"{told} {_words(reason.text)}"
    yield from (f"{heading(point)} {_words(point.text)}" for point in reading.points)
    yield from _promises(reading)


def _people(reading: Reading) -> Iterator[str]:
    for person in reading.people:
        name = f"{person.name} <{person.address}>" if person.name and person.address else person.name or person.address
        known = person.part is not Part.UNKNOWN
        part = SHARED[f"part.{person.part}"].capitalize() if known else TEXTS["letter.person"]
        yield TEXTS["letter.fact.person"].format(part=part, value=name)


def _promises(reading: Reading) -> Iterator[str]:
    keep = reading.keep_on_file
    if keep is not None:
        key = "letter.fact.keep.until" if keep.until else "letter.fact.keep"
        yield f"{TEXTS[key].format(on=day(keep.until) if keep.until else '')} {_words(keep.evidence.text)}"
    if reading.reapply_after is not None:
        yield TEXTS["letter.fact.reapply"].format(on=day(reading.reapply_after))


def _placed(fact: Fact) -> str:
    """The value, with where its words stand when that is not the text."""
    if fact.evidence.decision_id:
        return f"{fact.value} ({TEXTS['your_word']})"
    text = " ".join(fact.evidence.text.split())
    value = fact.value if text in {fact.value, ""} else f"{fact.value} {_words(text)}"
    key = f"letter.place.{fact.evidence.place}"
    return TEXTS[key].format(text=value) if key in TEXTS else value


def _words(text: str) -> str:
    folded = " ".join(text.split())
    return f"({TEXTS['words'].format(text=folded)})" if folded else ""


def _text(letter: Shown, handle: str, *, full: bool) -> Iterator[str]:
    """Every sentence on its own; between them what is nobody's sentence, with `full` only."""
    message, sentences = letter.message, sentences_of(letter.reading)
    yield bold(TEXTS["letter.text"])
    if sentences:
        yield dim(paragraph(TEXTS["letter.legend"]))
    reached = hidden = 0
    for sentence in sentences:
        gap = message.text[reached : sentence.start]
        rest = [line for line in gap.split("\n") if line.strip()]
        yield from (dim(paragraph(line, 4)) for line in rest if full)
        hidden += 0 if full else len(rest)
        if gap.count("\n") > 1:
            yield ""
        yield _sentence(sentence, letter.reading)
        reached = max(reached, sentence.end)
    rest = [line for line in message.text[reached:].split("\n") if line.strip()]
    shown_rest = full or not sentences
    yield from (dim(paragraph(line, 4)) for line in rest if shown_rest)
    hidden += 0 if shown_rest else len(rest)
    if hidden:
        yield dim(paragraph(TEXTS["letter.rest"].format(count=hidden, handle=handle)))


def _sentence(sentence: Sentence, reading: Reading) -> str:
    text = " ".join(sentence.text.split())
    if decides(reading, sentence):
        return bold(item(">", text))
    return item("+", text) if sentence.substance else dim(item(" ", text))
