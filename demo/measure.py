"""How far the reader agrees with the expected readings: `python -m demo.measure [--show FIELD]`."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from demo.build import EXPECTED, MAILBOX
from demo.source import OWNER
from onward.mail.sources import deliveries
from onward.model.names import organization_key, requisition_key, role_key
from onward.model.reading import DateMeaning, Kind
from onward.reading.read import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onward.model.reading import Reading

_OWN = frozenset({OWNER.partition("<")[2].rstrip(">")})
# Days that a reader counts out for itself, or that only tell of the past, are not in the labels.
_UNLISTED = frozenset({DateMeaning.OTHER, DateMeaning.KEEP_UNTIL})


def facts(reading: Reading) -> dict[str, Any]:
    """A reading in the terms of a label; names as comparable keys, lists without order."""
    keep = reading.keep_on_file
    return {
        "kind": reading.kind.value,
        "language": reading.language,
        "decline": reading.decline.value if reading.decline else None,
        "company": organization_key(reading.company.value) if reading.company else None,
        "role": role_key(reading.role.value) if reading.role else None,
        "requisition": requisition_key(reading.requisition.value) if reading.requisition else None,
        "people": sorted((one.name, one.address, one.part.value) for one in reading.people),
        "reasons": sorted((one.code.value, " ".join(one.text.split())) for one in reading.reasons),
        "feedback": reading.feedback.value,
        "keep_on_file": {"months": keep.months} if keep else None,
        "reapply_after": reading.reapply_after.isoformat() if reading.reapply_after else None,
        "dates": sorted(
            {
                (one.meaning.value, one.on.isoformat(), one.at.isoformat() if one.at else "")
                for one in reading.dates
                if one.meaning not in _UNLISTED
            }
        ),
    }


def wanted(row: Mapping[str, Any]) -> dict[str, Any]:
    """A label in the same terms; only kind and language for mail that is set aside."""
    out = {key: value for key, value in row.items() if key != "message_id"}
    for name, key in (("company", organization_key), ("role", role_key), ("requisition", requisition_key)):
        if out.get(name):
            out[name] = key(out[name])
    if "people" in out:
        out["people"] = sorted((one["name"], one["address"], one["part"]) for one in row["people"])
        out["reasons"] = sorted((one["code"], one["text"]) for one in row["reasons"])
        out["dates"] = sorted((one["meaning"], one["on"], one["at"] or "") for one in row["dates"])
    return out


def compared() -> Iterator[tuple[str, str, Any, Any]]:
    """For every labelled field of every mail: its subject, the field, what is wanted, what was read."""
    rows = {row["message_id"]: row for row in map(json.loads, EXPECTED.read_text(encoding="utf-8").splitlines())}
    for delivery in deliveries(str(MAILBOX)):
        message = delivery.message
        got = facts(read(message, (), _OWN))
        for field, value in wanted(rows[message.id]).items():
            yield message.subject, field, value, got[field]


def main() -> int:
    """Print agreement by field and by kind; with `--show`, every difference in one field."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", default="", help="a field whose differences are listed")
    shown = parser.parse_args().show
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for subject, field, want, got in compared():
        names = [field, *([f"kind {want}"] if field == "kind" and want in set(Kind) else [])]
        asked.update(names)
        right.update(names if want == got else ())
        if field == shown and want != got:
            print(f"{subject}\n    wanted {want}\n    read   {got}")
    for name, count in asked.items():
        print(f"{name:22} {right[name]:4} of {count:4}  {right[name] / count:6.1%}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
