"""The labelled letters of `tests/corpus/`: the form they are written in, and how one becomes a mail.

python -m training.corpus check FILE…        says what is wrong with a file, and what it holds

A `.letters` file holds one writer's letters. Each begins with `=== ID`, then fields (`kind: rejection`), then a line
`---` and the text. In the text a mark such as `{decline_explicit}` labels what follows, up to the next mark or the
next blank line; `{-}` ends a label. Marks are no part of the letter. tests/corpus/README.md lists the fields.
"""

from __future__ import annotations

import argparse
import html
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path
from typing import TYPE_CHECKING

from onward.mail.parse import parse_message
from onward.model.reading import DateMeaning, Decline, FeedbackStance, Kind, Part, ReasonCode, SentenceLabel
from onward.reading.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onward.model.message import Message
    from onward.reading.letter import Letter

CORPUS = Path("tests/corpus")
OWNER = "owner@home.example"
LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl", "")

TOPICS = frozenset(
    "skill experience presentation answers preparation communication motivation culture language assessment "
    "resume availability salary other".split()
)
STAGES = frozenset("application screening interview assessment unknown".split())
SENSES = frozenset({"strength", "improve"})

_LABELS = {label.value for label in SentenceLabel} | {"conditional", "point", "-"}
_MARK = re.compile(r"\{(" + "|".join(re.escape(label) for label in sorted(_LABELS)) + r")(?::([^{}\n]*))?\}")
_ANY_MARK = re.compile(r"\{[a-z_]+(?::[^{}\n]*)?\}")
_TAG = re.compile(r"<[^>]*>")
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|td|tr|table|li|ul|ol|h\d|br|hr|body|html|section|footer|center)\b[^>]*>", re.IGNORECASE
)
_END_OF_LABEL = re.compile(r"\n[ \t>]*\n")
_FIELDS = frozenset(
    """
    kind decline feedback language from to date subject company agency role requisition person keep header body
    """.split()
)
_DAYS = frozenset(f"date.{meaning.value}" for meaning in DateMeaning)


@dataclass(frozen=True, slots=True)
class Marked:
    """A labelled stretch of a letter: label, what stands behind the colon, and the words without tags."""

    label: str
    detail: str
    text: str


@dataclass(slots=True)
class LabelledLetter:
    """A letter as written, with the reading that a careful person would give it.

    Attributes:
        id: unique in the corpus.
        writer: the name of its file.
        fields: every field by name; repeated ones in order.
        text: what stands in the mail, marks left out; HTML where `is_html`.
        marks: the labelled stretches in order.
    """

    id: str
    writer: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    text: str = ""
    marks: list[Marked] = field(default_factory=list)

    def get(self, name: str) -> str:
        """The first value of a field, "" when absent."""
        return self.fields.get(name, [""])[0]

    @property
    def is_html(self) -> bool:
        """Whether the text is HTML."""
        return self.get("body") == "html"

    @property
    def reasons(self) -> list[tuple[str, str]]:
        """The stated reasons as (code, sentence)."""
        return [(mark.detail.split(":")[0], mark.text) for mark in self.marks if mark.label == "reason"]

    @property
    def feedback(self) -> str:
        """What the letter says of feedback, by its marks unless a field says it."""
        if self.get("feedback"):
            return self.get("feedback")
        labels = {mark.label for mark in self.marks}
        for stance, wanted in (("given", {"feedback_given", "point"}), ("refused", {"feedback_refused"})):
            if labels & wanted:
                return stance
        return "offered" if "feedback_offered" in labels else "none"

    def row(self) -> dict[str, object]:
        """The labels in the shape of docs/reading-format.md."""
        return {
            "id": self.id,
            "writer": self.writer,
            "language": self.get("language"),
            "date": self.get("date"),
            "from": self.get("from"),
            "subject": self.get("subject"),
            "kind": self.get("kind"),
            "decline": self.get("decline") or None,
            "company": self.get("company") or None,
            "agency": self.get("agency") or None,
            "role": self.get("role") or None,
            "requisition": self.get("requisition") or None,
            "people": [_person(value) for value in self.fields.get("person", [])],
            "reasons": [{"code": code, "text": text} for code, text in self.reasons],
            "feedback": self.feedback,
            "keep_on_file": _keep(self.get("keep")),
            "reapply_after": self.get("date.reapply_after") or None,
            "dates": [
                {"meaning": meaning.value, "on": value[:10]}
                for meaning in DateMeaning
                for value in self.fields.get(f"date.{meaning.value}", [])
            ],
            "points": [
                {"text": mark.text, **dict(zip(("about", "stage", "sense"), mark.detail.split(":"), strict=False))}
                for mark in self.marks
                if mark.label == "point"
            ],
            "sentences": [{"label": mark.label, "text": mark.text} for mark in self.marks],
        }

    def mail(self) -> bytes:
        """The letter as it would come over the wire."""
        mail = EmailMessage()
        mail["Message-ID"] = f"<{self.id}@corpus.example>"
        if self.get("from"):
            mail["From"] = self.get("from")
        mail["To"] = self.get("to") or OWNER
        mail["Date"] = datetime.fromisoformat(self.get("date"))
        mail["Subject"] = self.get("subject")
        for line in self.fields.get("header", []):
            name, _, value = line.partition(":")
            mail[name.strip()] = value.strip()
        mail.set_content(self.text, subtype="html" if self.is_html else "plain")
        return mail.as_bytes()


@dataclass(frozen=True, slots=True)
class Labelled:
    """A letter ready to be learnt from or measured with.

    Attributes:
        writer: who wrote it.
        row: the labels in the shape of docs/reading-format.md.
        message: the mail.
        letter: the mail prepared.
        marks: labelled stretches of its text; none in letters that are labelled as a whole only.
    """

    writer: str
    row: Mapping[str, object]
    message: Message
    letter: Letter
    marks: tuple[Marked, ...] = ()


def corpus(folder: Path = CORPUS) -> list[Labelled]:
    """Every labelled letter of the corpus, by writer."""
    found = []
    for path in sorted((folder / "letters").glob("*.letters")):
        found.extend(_labelled(letter, letter.row(), tuple(letter.marks)) for letter in read_letters(path))
    for path in sorted((folder / "letters").glob("*.jsonl")):
        rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        found.extend(_labelled(_from_row(row, path.stem), row, ()) for row in rows)
    return found


def _labelled(letter: LabelledLetter, row: Mapping[str, object], marks: tuple[Marked, ...]) -> Labelled:
    message = parse_message(letter.mail(), letter.id)
    return Labelled(letter.writer, row, message, prepare(message), marks)


def _from_row(row: Mapping[str, object], writer: str) -> LabelledLetter:
    """A letter that is labelled as a whole, one JSON object a line."""
    headers = dict(row.get("headers") or {})  # type: ignore[call-overload]
    fields = {
        "from": [str(row["from"])],
        "date": [str(row["date"])],
        "subject": [str(row["subject"])],
        "header": [f"{name}: {value}" for name, value in headers.items()],
    }
    return LabelledLetter(str(row["id"]), writer, fields, str(row["text"]))


def _person(value: str) -> dict[str, str]:
    parts = [part.strip() for part in value.split("|")]
    return {"name": parts[0], "part": parts[1] if len(parts) > 1 else "unknown"}


def _keep(value: str) -> dict[str, int | None] | None:
    if not value:
        return None
    return {"months": int(value) if value.isdigit() else None}


def read_letters(path: Path) -> Iterator[LabelledLetter]:
    """The letters of a file, in order.

    Raises:
        ValueError: the file is not of the form; the text says where.
    """
    chunks = re.split(r"^=== *", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for chunk in chunks[1:]:
        head, found, body = (
            re.split(r"(^---[ \t]*\n)", chunk, maxsplit=1, flags=re.MULTILINE)
            if (re.search(r"^---[ \t]*\n", chunk, re.MULTILINE))
            else (chunk, "", "")
        )
        lines = head.splitlines()
        letter = LabelledLetter(lines[0].strip(), path.stem)
        if not found:
            raise ValueError(f"{letter.id}: no line '---' between the fields and the text")
        for line in lines[1:]:
            name, colon, value = line.partition(":")
            if line.strip() and colon:
                letter.fields.setdefault(name.strip().lower(), []).append(value.strip())
            elif line.strip():
                raise ValueError(f"{letter.id}: {line!r} is no field")
        letter.text, letter.marks = _without_marks(body.strip("\n") + "\n", letter.is_html)
        yield letter


def _without_marks(body: str, is_html: bool) -> tuple[str, list[Marked]]:
    found = list(_MARK.finditer(body))
    marks = []
    for number, mark in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(body)
        words = body[mark.end() : end]
        stop = (_BLOCK_TAG if is_html else _END_OF_LABEL).search(words)
        if stop and words[: stop.start()].strip():
            words = words[: stop.start()]
        words = html.unescape(_TAG.sub(" ", words)) if is_html else re.sub(r"^[> ]+", "", words, flags=re.MULTILINE)
        if mark[1] != "-" and words.strip():
            marks.append(Marked(mark[1], mark[2] or "", " ".join(words.split())))
    return _MARK.sub("", body), marks


def faults(letter: LabelledLetter) -> Iterator[str]:
    """What is wrong with a letter's labels, one sentence each."""
    kind = letter.get("kind")
    yield from _field_faults(letter)
    if kind not in set(Kind):
        yield f"kind {kind!r} is none of {', '.join(Kind)}"
    if (kind == "rejection") != (letter.get("decline") in set(Decline)):
        yield "decline must be explicit or implied for a rejection, and absent otherwise"
    shown = _seen(letter)
    for name in ("company", "agency", "role", "requisition"):
        if letter.get(name) and _folded(letter.get(name)) not in shown:
            yield f"{name} {letter.get(name)!r} does not stand in the sender, the subject or the text as spelled"
    for value in letter.fields.get("person", []):
        person = _person(value)
        if person["part"] not in set(Part):
            yield f"person {value!r}: the part is none of {', '.join(Part)}"
        if _folded(person["name"]) not in shown:
            yield f"person {person['name']!r} does not stand in the letter as spelled"
    for mark in letter.marks:
        yield from _mark_faults(mark)
    for odd in _ANY_MARK.findall(letter.text):
        yield f"{odd} is no mark"


def _field_faults(letter: LabelledLetter) -> Iterator[str]:
    for name, values in letter.fields.items():
        if name in _DAYS:
            yield from (f"{name} {value!r} is no day such as 2026-03-04" for value in values if not _is_day(value))
        elif name not in _FIELDS:
            yield f"{name!r} is no field"
    yield from _date_faults(letter.get("date"))
    if letter.get("language") not in LANGUAGES:
        yield f"language {letter.get('language')!r} is none of {', '.join(LANGUAGES)}"
    address = parseaddr(letter.get("from"))[1]
    if letter.get("from") and not address.endswith((".example", ".example.com", ".example.org", ".invalid")):
        yield f"from: {address!r} does not end in .example"
    if letter.get("keep") and not (letter.get("keep").isdigit() or letter.get("keep") == "yes"):
        yield "keep is a number of months, or yes"
    if letter.get("feedback") and letter.get("feedback") not in set(FeedbackStance):
        yield f"feedback is none of {', '.join(FeedbackStance)}"


def _is_day(value: str) -> bool:
    """Whether a value begins with a day."""
    try:
        date.fromisoformat(value[:10])
    except ValueError:
        return False
    return True


def _date_faults(value: str) -> Iterator[str]:
    try:
        if datetime.fromisoformat(value).tzinfo is None:
            yield "date has no offset"
    except ValueError:
        yield f"date {value!r} is no moment such as 2026-03-04T14:22+01:00"


def _mark_faults(mark: Marked) -> Iterator[str]:
    parts = mark.detail.split(":")
    if mark.label == "reason" and parts[0] not in set(ReasonCode):
        yield f"reason {mark.detail!r} is none of {', '.join(ReasonCode)}"
    if mark.label == "point" and not (
        len(parts) == 3 and parts[0] in TOPICS and parts[1] in STAGES and parts[2] in SENSES
    ):
        yield f"point {mark.detail!r} is not TOPIC:STAGE:SENSE"
    if len(mark.text) > 700:
        yield f"{{{mark.label}}} runs over more than one paragraph: {mark.text[:60]!r}"


def _seen(letter: LabelledLetter) -> str:
    text = (
        html.unescape(_TAG.sub(" ", letter.text))
        if letter.is_html
        else re.sub(r"^[> ]+", "", letter.text, flags=re.MULTILINE)
    )
    return _folded(f"{letter.get('from')} | {letter.get('subject')} | {text}")


def _folded(text: str) -> str:
    return " ".join(text.split()).lower()


def check(path: Path) -> int:
    """Print what is wrong with a file and what it holds; the number of faults."""
    count = 0
    letters = list(read_letters(path))
    for letter in letters:
        for fault in faults(letter):
            count += 1
            print(f"{path.name} {letter.id}: {fault}")
    kinds = Counter(letter.get("kind") for letter in letters)
    labels = Counter(mark.label for letter in letters for mark in letter.marks)
    doubled = [name for name, n in Counter(letter.id for letter in letters).items() if n > 1]
    for name in doubled:
        count += 1
        print(f"{path.name} {name}: the id stands twice")
    print(f"{path.name}: {len(letters)} letters, {count} faults; kinds {dict(kinds)}; marks {dict(labels)}")
    return count


def main() -> None:
    """Check files; ends with 1 when one has faults."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["check"])
    parser.add_argument("files", nargs="+", type=Path)
    arguments = parser.parse_args()
    raise SystemExit(1 if sum(check(path) for path in arguments.files) else 0)


if __name__ == "__main__":
    main()
