"""How far two annotators agree: the labels of the corpus beside those of `tests/corpus/second/`.

python -m bench.agreement
python -m bench.agreement --differences 20       also what they differ on, so many of each

The second annotators were given the letters without their labels. Cohen's κ is the agreement beyond chance: 1 is full
agreement, 0 what two who label at random with the same shares would reach. It says how alike labels are, not how
independent the annotators were.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.model.names import organization_key, role_key
from onward.model.reading import Kind, ReasonCode
from training.corpus import CORPUS, read_letters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    Row = Mapping[str, object]

SECOND = CORPUS / "second"


@dataclass(frozen=True, slots=True)
class Compared:
    """One question with both answers to it, letter by letter.

    Attributes:
        name: the question.
        answers: the corpus's answer and the second annotator's.
        ids: the letters, in the same order.
        chance: whether κ says something; names have no shares that chance could hit.
    """

    name: str
    answers: Sequence[tuple[object, object]]
    ids: Sequence[str]
    chance: bool = True

    def line(self) -> str:
        """The question with letters, equal answers, their share, and κ."""
        equal = sum(one == other for one, other in self.answers)
        share = f"{equal / len(self.answers):.3f}" if self.answers else "–"
        agreed = kappa(self.answers) if self.chance else None
        shown = f"κ {agreed:.3f}" if agreed is not None else "κ –"
        end = f"  {shown}" if self.chance else ""
        return f"{self.name:<24} {len(self.answers):>4} letters  {equal:>4} equal  {share:<5}{end}"

    def differences(self) -> Iterator[str]:
        """The letters on which the answers differ."""
        for name, (one, other) in zip(self.ids, self.answers, strict=True):
            if one != other:
                yield f"{name}: corpus {one!r}, second {other!r}"


def kappa(answers: Sequence[tuple[object, object]]) -> float | None:
    """Cohen's κ (Cohen 1960) of pairs of answers; None without pairs, or where both gave one answer to all."""
    if not answers:
        return None
    count = len(answers)
    observed = sum(one == other for one, other in answers) / count
    ones, others = Counter(one for one, _ in answers), Counter(other for _, other in answers)
    # Counted in whole numbers, so that "both always the same" is found exactly.
    by_chance = sum(ones[answer] * others[answer] for answer in ones)
    if by_chance == count * count:
        return None
    expected = by_chance / (count * count)
    return (observed - expected) / (1 - expected)


def second_rows(folder: Path = SECOND) -> dict[str, Row]:
    """The second annotators' labels by id.

    Raises:
        ValueError: a letter was labelled twice.
    """
    found: dict[str, Row] = {}
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line) if line.strip() else None
            if row and row["id"] in found:
                raise ValueError(f"{path.name}: {row['id']} is labelled twice")
            if row:
                found[row["id"]] = row
    return found


def corpus_rows(folder: Path = CORPUS) -> dict[str, Row]:
    """The labels of the corpus by id, of letters in the form `.letters`."""
    paths = sorted((folder / "letters").glob("*.letters"))
    return {letter.id: letter.row() for path in paths for letter in read_letters(path)}


def pairs(first: Mapping[str, Row], second: Mapping[str, Row]) -> list[tuple[Row, Row]]:
    """Both labels of every letter that the second annotators labelled.

    Raises:
        ValueError: they labelled a letter that the corpus does not hold.
    """
    unknown = sorted(second.keys() - first.keys())
    if unknown:
        raise ValueError(f"not in the corpus: {', '.join(unknown)}")
    return [(first[name], row) for name, row in second.items()]


def compared(labels: Sequence[tuple[Row, Row]]) -> Iterator[Compared]:
    """Every question, in the order in which it is printed."""
    noes = [both for both in labels if all(_is_no(row) for row in both)]
    yield _asked("kind", labels, lambda row: row["kind"])
    yield _asked("rejection or not", labels, _is_no)
    yield _asked("decline", noes, lambda row: row.get("decline"))
    yield from (_asked(f"reason {code}", noes, _gives(code)) for code in _used(noes))
    yield _asked("feedback", labels, lambda row: row.get("feedback") or "none")
    yield _asked("company", labels, lambda row: organization_key(str(row.get("company") or "")), chance=False)
    yield _asked("role", labels, lambda row: role_key(str(row.get("role") or "")), chance=False)


def _asked(
    name: str, labels: Iterable[tuple[Row, Row]], answer: Callable[[Row], object], *, chance: bool = True
) -> Compared:
    both = list(labels)
    answers = [(answer(one), answer(other)) for one, other in both]
    return Compared(name, answers, [str(one["id"]) for one, _ in both], chance)


def _is_no(row: Row) -> bool:
    return row["kind"] == Kind.REJECTION


def _gives(code: str) -> Callable[[Row], object]:
    return lambda row: code in _codes(row)


def _used(labels: Iterable[tuple[Row, Row]]) -> list[str]:
    """The reason codes that either annotator gave, in the order of the model."""
    given = {code for both in labels for row in both for code in _codes(row)}
    return [code.value for code in ReasonCode if code in given]


def _codes(row: Row) -> frozenset[str]:
    """The reason codes of a letter; the corpus holds each with its sentence."""
    reasons: Iterable[object] = row.get("reasons") or ()  # type: ignore[assignment]
    return frozenset(str(reason["code"]) if isinstance(reason, dict) else str(reason) for reason in reasons)


def main() -> None:
    """Print the agreement."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--differences", type=int, default=0, help="how many differences to print for each question")
    arguments = parser.parse_args()
    labels = pairs(corpus_rows(), second_rows())
    print(f"{len(labels)} letters with two labels")
    for question in compared(labels) if labels else ():
        print(question.line())
        for difference in list(question.differences())[: arguments.differences]:
            print("     ", difference)


if __name__ == "__main__":
    main()
