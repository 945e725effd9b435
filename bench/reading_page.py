"""Writes docs/reading-quality.md: what the reader reaches on the test part, and what each of its parts adds."""

from __future__ import annotations

import subprocess
import sys
import time
from email import message_from_bytes
from email.policy import default as default_policy
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from bench.reading import OWN, Measured, letters_of, reliability
from onward.model.reading import Kind
from onward.reading import letter_features, models
from onward.reading.concepts import CONCEPTS
from onward.reading.judged import JudgedLetter, no_numbers
from onward.reading.models import LETTERS, NAMES, PARTS, SENTENCES, letters_model, sentences_model
from onward.reading.read import read
from onward.reading.senders import sender_role
from training.corpus import CORPUS, LabelledLetter, read_letters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from training.corpus import Labelled

PAGE = Path("docs/reading-quality.md")
BEGIN, END = "<!-- written by `make bench-reading`: begin -->", "<!-- end -->"
_FACTS = ("decline", "reasons", "feedback", "keep on file", "company", "agency", "role", "requisition", "people",
          "people with part", "dates")  # fmt: skip
_HEAD = "| | precision (95 %) | recall (95 %) | F1 | labels |\n|---|---|---|---|---|"
_WORST = 20
_ROUNDS = 3


def write(letters: Sequence[Labelled], measured: Measured) -> None:
    """Put the tables between the marks of the page."""
    page = PAGE.read_text(encoding="utf-8")
    head, _, rest = page.partition(BEGIN)
    tail = rest.partition(END)[2]
    tables = "\n\n".join(_tables(letters, measured))
    PAGE.write_text(f"{head}{BEGIN}\n\n{tables}\n\n{END}{tail}", encoding="utf-8")


def _tables(letters: Sequence[Labelled], measured: Measured) -> Iterator[str]:
    right = sum(n for (a, b), n in measured.confusion.items() if a == b)
    writers = sorted({letter.writer for letter in letters})
    train = letters_of("train")
    yield (
        f"Test part: {len(letters)} letters of {len(writers)} writers ({', '.join(writers)}); trained on "
        f"{len(train)} letters of {len({letter.writer for letter in train})} others. Right kinds: {right} of "
        f"{len(letters)}; macro-F1 over the kinds {measured.macro_f1:.3f}. Letters that are no rejection read as one: "
        f"{_false_noes(measured)}, {_traps(measured)} of them about other matters than work."
    )
    yield "\n".join([_HEAD, *_rows(measured, sorted(name for name in measured.scores if name.startswith("kind ")))])
    yield "\n".join([_HEAD, *_rows(measured, _FACTS)])
    yield "\n".join([_HEAD, *_rows(measured, sorted(n for n in measured.scores if n.startswith("reason ")))])
    yield _languages(measured)
    yield _confusion(measured)
    yield _reliability(measured)
    yield _ablation(letters)
    yield _speed(letters)
    yield "The surest mistakes on the kind:\n\n" + "\n".join(f"- {line}" for _, line in measured.worst[:_WORST])


def _false_noes(measured: Measured) -> int:
    return sum(n for (a, b), n in measured.confusion.items() if b == Kind.REJECTION != a)


def _traps(measured: Measured) -> int:
    return measured.confusion["not_job", "rejection"]


def _rows(measured: Measured, names: Iterable[str]) -> list[str]:
    return [f"| {name} | {' | '.join(measured.scores[name].cells())} |" for name in names if name in measured.scores]


def _languages(measured: Measured) -> str:
    rows = ["| language | right kinds | share |", "|---|---|---|"]
    for language, counts in sorted(measured.languages.items()):
        rows.append(f"| {language or '?'} | {counts[True]} of {counts.total()} | {counts[True] / counts.total():.3f} |")
    return "\n".join(rows)


def _confusion(measured: Measured) -> str:
    kinds = [kind.value for kind in Kind]
    rows = ["| labelled ↓ read → | " + " | ".join(kinds) + " |", "|---" * (len(kinds) + 1) + "|"]
    for expected in kinds:
        cells = [str(measured.confusion[expected, got] or "") for got in kinds]
        rows.append(f"| {expected} | {' | '.join(cells)} |")
    return "\n".join(rows)


def _reliability(measured: Measured) -> str:
    rows = ["| sure | letters | mean confidence | right |", "|---|---|---|---|"]
    rows += [f"| {step} | {n} | {mean:.2f} | {share:.2f} |" for step, n, mean, share in reliability(measured.sureness)]
    return "\n".join(rows)


def _ablation(letters: Sequence[Labelled]) -> str:
    """Right kinds and rejection F1 when one group of features is taken away from the same weights."""
    rows = ["| read | right kinds | rejection F1 |", "|---|---|---|"]
    grouped = [_grouped(letter) for letter in letters]
    for name, left_out in (("with everything", ""), *((f"without {group}", group) for group in GROUPS)):
        got = [_kind(groups, left_out) for groups in grouped]
        wanted = [str(letter.row["kind"]) for letter in letters]
        right = sum(a == b for a, b in zip(got, wanted, strict=True))
        both = sum(a == b == Kind.REJECTION for a, b in zip(got, wanted, strict=True))
        f1 = 2 * both / max(1, got.count(Kind.REJECTION) + wanted.count(Kind.REJECTION))
        rows.append(f"| {name} | {right} of {len(letters)} | {f1:.3f} |")
    return "\n".join(rows)


GROUPS = (
    "what the sentences do",
    "the words of the text",
    "what the words mean",
    "the words of subject, sender and closing",
    "the form of the mail",
)


def _grouped(letter: Labelled) -> dict[str, list[str]]:
    """The features of a letter by group."""
    judged = JudgedLetter(letter.letter)
    words = list(letter_features.of_words(judged))
    found = (
        letter_features.of_sentences(judged, sentences_model().classes, no_numbers()),
        [word for word in words if not word.startswith("@")],
        [word for word in words if word.startswith("@")],
        letter_features.of_envelope(judged),
        letter_features.of_form(judged, sender_role(letter.message)),
    )
    return {name: list(dict.fromkeys(features)) for name, features in zip(GROUPS, found, strict=True)}


def _kind(groups: Mapping[str, list[str]], left_out: str) -> str:
    model = letters_model()
    kept = dict.fromkeys(feature for name, found in groups.items() if name != left_out for feature in found)
    scores = model.scores(kept)
    return model.classes[scores.index(max(scores))]


def _speed(letters: Sequence[Labelled]) -> str:
    """Letters a second from parsed mail to reading, on one core, beside the standard library's parse of the same."""
    messages = [letter.message for letter in letters]
    raw = [letter.mail() for letter in _as_written(letters)]
    ours = _rate(lambda: [read(message, (), OWN) for message in messages], len(messages))
    parse = _rate(
        lambda: [message_from_bytes(data, policy=default_policy).get_content_type() for data in raw], len(raw)
    )
    data = (SENTENCES, LETTERS, NAMES, PARTS, CONCEPTS)
    size = sum((Path(models.__file__).parent / name).stat().st_size for name in data)
    return (
        f"Speed on one core: {ours:,.0f} letters a second from text to reading, {ours / parse:.2f} times the standard "
        f"library's parse of the same mails ({parse:,.0f} a second, `email.policy.default`). Weights and words: "
        f"{size / 1e6:.2f} MB. First reading after the start of the interpreter: {_first_reading():.0f} ms above an "
        "empty program."
    )


def _as_written(letters: Sequence[Labelled]) -> Iterator[LabelledLetter]:
    wanted = {letter.writer for letter in letters}
    for path in sorted((CORPUS / "letters").glob("*.letters")):
        if path.stem in wanted:
            yield from read_letters(path)


def _rate(work: Callable[[], object], count: int) -> float:
    """Items a second: the best of some rounds, the first left out."""
    work()
    best = float("inf")
    for _ in range(_ROUNDS):
        begin = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begin)
    return count / best


_ONE = (
    "from onward.mail.parse import parse_message; from onward.reading.read import read; "
    "read(parse_message(b'From: a@b.example\\nSubject: Your application\\n\\nWe have chosen somebody else.\\n', 'x'))"
)


def _first_reading() -> float:
    """Milliseconds from start to end of a program that reads one letter, above an empty one: medians."""
    took = {code: [] for code in ("pass", _ONE)}
    for _ in range(7):
        for code, seconds in took.items():
            begin = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            seconds.append(time.perf_counter() - begin)
    return 1000 * (median(took[_ONE]) - median(took["pass"]))
