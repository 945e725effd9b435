"""How well the reader reads: labelled letters against what `onward.reading.read` says of them.

python -m bench.reading                      the demo mailbox and every file of tests/corpus
python -m bench.reading --worst 20           with the mistakes printed
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from onward.mail.parse import parse_message
from onward.mail.sources import deliveries
from onward.model.names import organization_key, role_key
from onward.model.reading import DateMeaning, Reading
from onward.reading.read import read

if TYPE_CHECKING:
    from onward.model.message import Message

T = TypeVar("T")
DEMO = Path("demo")
CORPUS = Path("tests/corpus")


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

    def row(self, name: str) -> str:
        """One line of the table."""
        precision = self.right / max(1, self.right + self.wrong)
        recall = self.right / max(1, self.right + self.missed)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return f"{name:<18} {precision:9.3f} {recall:9.3f} {f1:9.3f} {self.right + self.missed:6d}"


def labelled() -> list[tuple[Message, dict[str, object], str]]:
    """Every labelled letter: the message, its labels, where it stands."""
    found = []
    if (DEMO / "mailbox.mbox").exists():
        labels = {row["message_id"]: row for row in _rows(DEMO / "expected.jsonl")}
        for delivery in deliveries(str(DEMO / "mailbox.mbox")):
            row = labels.get(delivery.message.id)
            if row:
                found.append((delivery.message, row, "demo"))
    for path in sorted(CORPUS.glob("*.jsonl")):
        found.extend((_message(row), row, path.stem) for row in _rows(path))
    return found


def _rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _message(row: dict[str, object]) -> Message:
    """The letter as the mail reader gives it, so that quotations and signatures are told apart as in life."""
    mail = EmailMessage()
    mail["Message-ID"] = f"<{row['id']}@corpus.example>"
    mail["From"] = str(row["from"])
    mail["To"] = "owner@home.example"
    mail["Date"] = datetime.fromisoformat(str(row["date"]))
    mail["Subject"] = str(row["subject"])
    for name, value in dict(row.get("headers") or {}).items():
        mail[str(name)] = str(value)
    mail.set_content(str(row["text"]))
    return parse_message(mail.as_bytes(), str(row["id"]))


def measure(letters: list[tuple[Message, dict[str, object], str]]) -> tuple[dict[str, Score], Counter[tuple[str, str]]]:
    """Scores by fact, and the confusion of kinds as (expected, got) → count."""
    scores: dict[str, Score] = {}
    confusion: Counter[tuple[str, str]] = Counter()
    for message, row, source in letters:
        reading = read(message, (), frozenset({"owner@home.example", *OWN}))
        where = f"{source} {message.id} {message.subject[:60]!r}"
        confusion[str(row["kind"]), reading.kind.value] += 1
        for kind in {str(row["kind"]), reading.kind.value}:
            _score(scores, f"kind {kind}").add(
                row["kind"] == kind, reading.kind == kind, f"{where} is {row['kind']} read as {reading.kind}"
            )
        if row["kind"] not in {"not_job", "alert", "other"}:
            _facts(scores, row, reading, where)
    return scores, confusion


OWN: set[str] = set()


def _score(scores: dict[str, Score], name: str) -> Score:
    return scores.setdefault(name, Score())


def _facts(scores: dict[str, Score], row: dict[str, object], reading: Reading, where: str) -> None:
    if row["kind"] == "rejection":
        _score(scores, "decline").add(row.get("decline"), reading.decline, where)
        expected = {str(r["code"]) for r in row.get("reasons") or ()}  # type: ignore[attr-defined,index]
        got = {r.code.value for r in reading.reasons}
        for code in expected | got:
            _score(scores, "reasons").add(code if code in expected else None, code if code in got else None, where)
        _score(scores, "feedback").add(row.get("feedback") or "none", reading.feedback.value, where)
        _score(scores, "keep on file").add(bool(row.get("keep_on_file")), bool(reading.keep_on_file), where)
    company = organization_key(reading.company.value) if reading.company else None
    _score(scores, "company").add(organization_key(str(row["company"])) if row.get("company") else None, company, where)
    role = role_key(reading.role.value) if reading.role else None
    _score(scores, "role").add(role_key(str(row["role"])) if row.get("role") else None, role, where)
    _people_and_dates(scores, row, reading, where)


def _people_and_dates(scores: dict[str, Score], row: dict[str, object], reading: Reading, where: str) -> None:
    """Names, names with their part, and days with their meaning; days without a meaning are not labelled."""
    named = [person for person in reading.people if person.name]
    people: list[dict[str, str]] = list(row.get("people") or ())  # type: ignore[call-overload]
    dates: list[dict[str, str]] = list(row.get("dates") or ())  # type: ignore[call-overload]
    told = {
        (fact.meaning.value, fact.on.isoformat()) for fact in reading.dates if fact.meaning is not DateMeaning.OTHER
    }
    if "people" in row:
        _sets(scores, "people", {p["name"] for p in people}, {p.name for p in named}, where)
        parts = {(p["name"], p["part"]) for p in people}
        _sets(scores, "people with part", parts, {(p.name, p.part.value) for p in named}, where)
    if "dates" in row:
        _sets(scores, "dates", {(d["meaning"], d["on"]) for d in dates}, told, where)


def _sets(scores: dict[str, Score], name: str, expected: set[T], got: set[T], where: str) -> None:
    """Every member of either set is one answer."""
    for member in sorted(expected | got, key=str):
        _score(scores, name).add(member if member in expected else None, member if member in got else None, where)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worst", type=int, default=0, help="how many mistakes to print for each fact")
    parser.add_argument("--only", default="", help="only facts whose name begins so")
    parser.add_argument("--source", default="", help="only letters of this source")
    parser.add_argument("--own", action="append", default=[], help="an address of the owner")
    arguments = parser.parse_args()
    OWN.update(arguments.own)
    letters = [row for row in labelled() if row[2].startswith(arguments.source)]
    scores, confusion = measure(letters)
    print(f"{len(letters)} letters\n{'':<18} {'precision':>9} {'recall':>9} {'F1':>9} {'n':>6}")
    for name in sorted(scores):
        if name.startswith(arguments.only):
            print(scores[name].row(name))
            for mistake in scores[name].mistakes[: arguments.worst]:
                print("     ", mistake)
    kinds = [score for name, score in scores.items() if name.startswith("kind ")]
    right = sum(n for (a, b), n in confusion.items() if a == b)
    print(f"right kinds: {right} of {len(letters)}; kinds seen: {len(kinds)}")


if __name__ == "__main__":
    main()
