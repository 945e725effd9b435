"""The text of a letter cut into sentences, quotations and the places that facts rest on."""

from __future__ import annotations

from onward.flow.letter_view import Shown, anchors, blocks, decides, form_of
from onward.model.evidence import Evidence
from onward.model.message import Address, Message, Segment, SegmentKind
from onward.model.reading import Fact, Kind, Reading, Sentence, SentenceLabel


def letter(text: str, *sentences: str, role: str = "", segments: tuple[Segment, ...] = ()) -> Shown:
    """A letter whose last sentence decides, with a role that stands where it is first named."""
    read = [(one, text.index(one)) for one in sentences]
    found = tuple(Sentence(one, SentenceLabel.OTHER, False, at, at + len(one)) for one, at in read)
    at = text.index(role) if role else 0
    fact = Fact(role, Evidence(role, "m", at, at + len(role)), 1.0) if role else None
    deciding = ((found[-1].start, found[-1].end),) if found else ()
    reading = Reading("m", Kind.REJECTION, 0.9, False, "en", role=fact, sentences=found, deciding=deciding)
    return Shown(Message("m", "d", None, Address("", ""), "", text, segments), reading, None)


def words(shown: Shown) -> list[tuple[str, list[str]]]:
    """The kind of each block with its pieces."""
    return [(block.kind.value, ["".join(r.text for r in p.runs) for p in block.pieces]) for block in blocks(shown)]


def test_nothing_of_the_text_is_lost() -> None:
    """Sentences and what stands between them, in order."""
    text = "Dear Mia,\n\nThanks. It is a no.\n\nIda"
    pieces = [piece for _, found in words(letter(text, "Thanks.", "It is a no.")) for piece in found]
    assert "".join(pieces) == text


def test_a_sentence_is_told_to_decide_and_to_be_form() -> None:
    """As the reading says."""
    shown = letter("Thanks. It is a no.", "Thanks.", "It is a no.")
    assert [decides(shown.reading, one) for one in shown.reading.sentences] == [False, True]
    assert form_of(shown.reading) == 2
    assert [piece.decides for piece in blocks(shown)[0].pieces if piece.sentence] == [False, True]


def test_a_fact_begins_with_a_run_of_its_own() -> None:
    """Inside a sentence, and at its start with the sentence itself."""
    shown = letter("A no. The Planner role is filled.", "A no.", "The Planner role is filled.", role="Planner")
    runs = blocks(shown)[0].pieces[-1].runs
    assert [(run.text, run.anchor, run.named) for run in runs] == [
        ("The ", None, False),
        ("Planner", 10, True),
        (" role is filled.", None, False),
    ]
    assert anchors(blocks(shown)) == {0, 6, 10}
    assert anchors(blocks(letter("Planner it is.", "Planner it is.", role="Planner"))) == {0}


def test_a_quotation_is_a_block_and_empty_lines_do_not_part_it() -> None:
    """Own words, then somebody else's."""
    text = "No.\n\n> a\n\n> b\n"
    segments = (
        Segment(SegmentKind.OWN, 0, 5),
        Segment(SegmentKind.QUOTED, 5, 9),
        Segment(SegmentKind.OWN, 9, 10),
        Segment(SegmentKind.QUOTED, 10, 14),
    )
    found = words(letter(text, "No.", segments=segments))
    assert [kind for kind, _ in found] == ["own", "quoted"]
    assert "".join(found[1][1]) == "> a\n\n> b\n"


def test_sentences_that_overlap_are_shown_once() -> None:
    """Of the later one, what is left."""
    text = "One and two. Three."
    assert words(letter(text, "One and two.", "two. Three.")) == [("own", ["One and two.", " Three."])]


def test_lines_broken_at_the_edge_flow_on_and_others_stay() -> None:
    """Greeting, address and list keep their lines."""
    long = "we have read your application with care and talked about it at length with"
    text = f"Dear Mia,\n{long}\neverybody here.\nIda\nLark\n{long}\n- a list"
    shown = "".join(piece for _, found in words(letter(text)) for piece in found)
    assert shown == f"Dear Mia,\n{long} everybody here.\nIda\nLark\n{long}\n- a list"


def test_a_mail_without_text_has_no_blocks() -> None:
    """And nothing to point to."""
    assert blocks(letter("")) == ()
    assert blocks(letter(" \n\n")) == ()
