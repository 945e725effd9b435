"""How well the reader reads: labelled letters against what `onward.reading.read` says of them.

python -m bench.reading                      the test part: letters of writers whom no weights have seen
python -m bench.reading --part all --worst 20
python -m bench.reading --source fr_test     one writer
python -m bench.reading --write              `make bench-reading`: also what each part adds, and docs/reading-quality.md
"""

from __future__ import annotations

import argparse
import json
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from onward.mail.sources import deliveries
from onward.model.names import organization_key, requisition_key, role_key
from onward.model.reading import DateMeaning, Kind, Reading
from onward.reading.prepare import prepare
from onward.reading.read import read
from onward.stats.intervals import wilson
from training.corpus import CORPUS, OWNER, Labelled, corpus

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

T = TypeVar("T")
DEMO = Path("demo")
DEMO_OWNER = "mareike.tolland@postfach.example"
OWN = frozenset({OWNER, DEMO_OWNER})
ASIDE = frozenset({Kind.NOT_JOB, Kind.ALERT, Kind.OTHER})


@dataclass
class Score:
    """Counts of one fact over all letters."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    mistakes: list[str] = field(default_factory=list)

    def add(self, expected: object, got: object, where: str) -> None:
        """One letter: a wrong answer counts as wrong and as missed."""
        if expected == got:
            self.right += bool(expected)
            return
        self.wrong += bool(got)
        self.missed += bool(expected)
        self.mistakes.append(f"{where}: expected {expected!r}, got {got!r}")

    @property
    def said(self) -> int:
        """How often the reader gave an answer."""
        return self.right + self.wrong

    @property
    def labelled(self) -> int:
        """How often there was one to give."""
        return self.right + self.missed

    @property
    def precision(self) -> float:
        """Of the answers, the share that is right."""
        return self.right / max(1, self.said)

    @property
    def recall(self) -> float:
        """Of what was to be found, the share that was."""
        return self.right / max(1, self.labelled)

    @property
    def f1(self) -> float:
        """The balance of both."""
        return 2 * self.right / max(1, self.said + self.labelled)

    def cells(self) -> list[str]:
        """Precision and recall with 95 % intervals, F1, and the number of labels."""
        return [
            f"{self.precision:.3f} ({_span(self.right, self.said)})",
            f"{self.recall:.3f} ({_span(self.right, self.labelled)})",
            f"{self.f1:.3f}",
            str(self.labelled),
        ]


def _span(right: int, of: int) -> str:
    if not of:
        return "–"
    interval = wilson(right, of)
    return f"{interval.low:.2f}–{interval.high:.2f}"


@dataclass
class Measured:
    """Everything that a set of letters tells of the reader.

    Attributes:
        scores: by fact, such as `kind rejection`, `reason visa` or `company`.
        confusion: (expected kind, kind read) → letters.
        languages: language → (right kinds, letters).
        sureness: (confidence, right) of every letter's kind.
        worst: kind mistakes as (confidence, line), the surest first.
    """

    scores: dict[str, Score] = field(default_factory=dict)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    languages: dict[str, Counter[bool]] = field(default_factory=dict)
    sureness: list[tuple[float, bool]] = field(default_factory=list)
    worst: list[tuple[float, str]] = field(default_factory=list)

    def score(self, name: str) -> Score:
        """The score of a fact, made when it is asked for first."""
        return self.scores.setdefault(name, Score())

    @property
    def macro_f1(self) -> float:
        """The mean F1 of the kinds that are labelled at all."""
        kinds = [score.f1 for name, score in self.scores.items() if name.startswith("kind ") and score.labelled]
        return sum(kinds) / max(1, len(kinds))


def held_out_writers() -> frozenset[str]:
    """The writers of the test part: no weights are trained on them."""
    return frozenset(tomllib.loads((CORPUS / "split.toml").read_text(encoding="utf-8"))["test"])


def letters_of(part: str) -> list[Labelled]:
    """The letters of a part: `test`, `train` or `all`; with `all` the demo mailbox too."""
    kept = held_out_writers()
    found = [letter for letter in corpus() if part == "all" or (letter.writer in kept) == (part == "test")]
    return found + (demo() if part == "all" else [])


def demo() -> list[Labelled]:
    """The letters of the demo mailbox."""
    labels = {row["message_id"]: row for row in _rows(DEMO / "expected.jsonl")}
    found = []
    for delivery in deliveries(str(DEMO / "mailbox.mbox")):
        row = labels.get(delivery.message.id)
        if row:
            found.append(Labelled("demo", row, delivery.message, prepare(delivery.message)))
    return found


def _rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure(letters: Iterable[Labelled]) -> Measured:
    """The reader against the labels."""
    found = Measured()
    for letter in letters:
        if letter.row.get("for") == "names":
            continue
        reading = read(letter.message, (), OWN)
        where = f"{letter.writer} {letter.row.get('id') or letter.message.id} {letter.message.subject[:50]!r}"
        _kind(found, letter, reading, where)
        if letter.row["kind"] not in ASIDE and "for" not in letter.row:
            _facts(found, letter.row, reading, where)
    found.worst.sort(key=lambda mistake: -mistake[0])
    return found


def _kind(found: Measured, letter: Labelled, reading: Reading, where: str) -> None:
    expected, got = str(letter.row["kind"]), reading.kind.value
    right = expected == got
    found.confusion[expected, got] += 1
    language = str(letter.row.get("language") or letter.row.get("lang") or "")
    found.languages.setdefault(language, Counter())[right] += 1
    found.sureness.append((reading.confidence, right))
    if not right:
        found.worst.append((reading.confidence, f"{where}: {expected} read as {got} ({reading.confidence:.2f})"))
    for kind in {expected, got}:
        found.score(f"kind {kind}").add(expected == kind, got == kind, f"{where} is {expected} read as {got}")


def _facts(found: Measured, row: dict[str, object], reading: Reading, where: str) -> None:
    if row["kind"] == "rejection":
        _of_a_rejection(found, row, reading, where)
    for name, key in (("company", organization_key), ("agency", organization_key), ("role", role_key),
                      ("requisition", requisition_key)):  # fmt: skip
        fact = getattr(reading, name)
        expected = key(str(row[name])) if row.get(name) else None
        found.score(name).add(expected, key(fact.value) if fact else None, where)
    _people_and_dates(found, row, reading, where)


def _of_a_rejection(found: Measured, row: dict[str, object], reading: Reading, where: str) -> None:
    found.score("decline").add(row.get("decline"), reading.decline, where)
    expected = {str(reason["code"]) for reason in row.get("reasons") or ()}  # type: ignore[attr-defined,index]
    got = {reason.code.value for reason in reading.reasons}
    for code in sorted(expected | got):
        for name in ("reasons", f"reason {code}"):
            answer = (code if code in expected else None, code if code in got else None)
            found.score(name).add(*answer, where)
    found.score("feedback").add(_some(row.get("feedback")), _some(reading.feedback.value), where)
    found.score("keep on file").add(bool(row.get("keep_on_file")), bool(reading.keep_on_file), where)


def _some(stance: object) -> object:
    return None if stance in (None, "none") else stance


def _people_and_dates(found: Measured, row: dict[str, object], reading: Reading, where: str) -> None:
    """Names, names with their part, and days with their meaning; days without a meaning are not labelled."""
    named = [person for person in reading.people if person.name]
    people: list[dict[str, str]] = list(row.get("people") or ())  # type: ignore[call-overload]
    dates: list[dict[str, str]] = list(row.get("dates") or ())  # type: ignore[call-overload]
    told = {
        (fact.meaning.value, fact.on.isoformat()) for fact in reading.dates if fact.meaning is not DateMeaning.OTHER
    }
    _sets(found, "people", {_name(p["name"]) for p in people}, {_name(p.name) for p in named}, where)
    parts = {(_name(p["name"]), p["part"]) for p in people}
    _sets(found, "people with part", parts, {(_name(p.name), p.part.value) for p in named}, where)
    _sets(found, "dates", {(d["meaning"], d["on"]) for d in dates}, told, where)


def _name(name: str) -> str:
    return " ".join(name.split()).casefold()


def _sets(found: Measured, name: str, expected: set[T], got: set[T], where: str) -> None:
    """Every member of either set is one answer."""
    for member in sorted(expected | got, key=str):
        found.score(name).add(member if member in expected else None, member if member in got else None, where)


def reliability(sureness: Sequence[tuple[float, bool]]) -> list[tuple[str, int, float, float]]:
    """By how sure the reader was: the step, the letters, its mean confidence, and the share that it read rightly."""
    bounds = (0.0, 0.4, 0.6, 0.8, 0.9, 0.97, 1.01)
    rows = []
    for low, high in pairwise(bounds):
        inside = [(sure, right) for sure, right in sureness if low <= sure < high]
        if inside:
            mean = sum(sure for sure, _ in inside) / len(inside)
            share = sum(right for _, right in inside) / len(inside)
            rows.append((f"{low:.2f}–{min(high, 1.0):.2f}", len(inside), mean, share))
    return rows


def main() -> None:
    """Print the table, or write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=["test", "train", "all"], default="test")
    parser.add_argument("--source", default="", help="only letters of writers whose name begins so (any part)")
    parser.add_argument("--worst", type=int, default=0, help="how many mistakes to print for each fact")
    parser.add_argument("--only", default="", help="only facts whose name begins so")
    parser.add_argument("--write", action="store_true", help="also write docs/reading-quality.md")
    arguments = parser.parse_args()
    letters = letters_of("all" if arguments.source else arguments.part)
    letters = [letter for letter in letters if letter.writer.startswith(arguments.source)]
    measured = measure(letters)
    _print(measured, len(letters), arguments.only, arguments.worst)
    if arguments.write:
        from bench.reading_page import write

        write(letters, measured)


def _print(measured: Measured, count: int, only: str, worst: int) -> None:
    right = sum(n for (a, b), n in measured.confusion.items() if a == b)
    print(f"{count} letters, {right} right kinds, macro-F1 {measured.macro_f1:.3f}")
    for name in sorted(measured.scores):
        if name.startswith(only):
            print(f"{name:<24} " + "  ".join(f"{cell:<18}" for cell in measured.scores[name].cells()))
            for mistake in measured.scores[name].mistakes[:worst]:
                print("     ", mistake)
    for language, counts in sorted(measured.languages.items()):
        print(f"{language or '?':<24} {counts[True]} of {counts.total()} right kinds")
    for _, line in measured.worst[:worst]:
        print("   ", line)


if __name__ == "__main__":
    main()
