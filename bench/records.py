"""Records of a given size, filled by the storage API, and the taking in of one new message.

python -m bench.records fill FOLDER MESSAGES      one message of ten about an application, four for each
python -m bench.records take TIMES FOLDER …       seconds for one new message, the folders in turn, as JSON
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bench import mailbox, wording
from onward.flow.intake import take_in
from onward.flow.settle import settle
from onward.mail.ids import digest
from onward.model.evidence import Evidence
from onward.model.message import Address, Message
from onward.model.reading import Decline, Fact, Kind, Reading
from onward.storage.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION = 1
LAST_DAY = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
NOW = "2026-11-23T17:30+01:00"
_BATCH = 2000
_ABOUT = 10
_OF_ONE_APPLICATION = 4
_KINDS = (Kind.ACKNOWLEDGEMENT, Kind.STATUS, Kind.INTERVIEW, Kind.REJECTION)


def folder(messages: int) -> Path:
    """A record of so many messages, filled when it is not there."""
    place = mailbox.OUT / f"record-{messages}-v{VERSION}"
    if not place.exists():
        partial = place.with_suffix(".partial")
        shutil.rmtree(partial, ignore_errors=True)
        fill(partial, messages)
        partial.rename(place)
    return place


def fill(place: Path, messages: int) -> None:
    """Make a record; its derived part is what the program itself builds from the readings."""
    with open_store(place) as store:
        pairs = _pairs(messages)
        while batch := list(islice(pairs, _BATCH)):
            store.add_messages(batch, "1")
        settle(store)


def applications_of(messages: int) -> int:
    """How many applications a record of so many messages has."""
    return messages // _ABOUT // _OF_ONE_APPLICATION


def _pairs(messages: int) -> Iterator[tuple[Message, Reading]]:
    """Messages and readings, oldest first, the last on the last day."""
    known = list(mailbox.letters_about(applications_of(messages)))
    random = Random(7)
    for number in range(messages):
        sent = LAST_DAY - timedelta(minutes=20 * (messages - number))
        about, rest = divmod(number, _ABOUT)
        if rest == 0 and known:
            yield _about(known[about % len(known)], _KINDS[about // len(known) % len(_KINDS)], number, sent)
        else:
            yield _aside(random, number, sent)


def _aside(random: Random, number: int, sent: datetime) -> tuple[Message, Reading]:
    letter = mailbox.newsletter(random, german=False)
    message = _message(Address(*letter.sender), letter.subject, letter.text, number, sent)
    return message, Reading(message.id, Kind.NOT_JOB, 0.97, unsure=False, language="en")


def _about(known: tuple[str, str], kind: Kind, number: int, sent: datetime) -> tuple[Message, Reading]:
    company, role = known
    text = f"This is about your application as {role} at {company}."
    sender = Address(f"{company} Recruiting", f"jobs@{mailbox.domain_of(company)}")
    message = _message(sender, f"Your application as {role}", text, number, sent)
    decline = Decline.EXPLICIT if kind is Kind.REJECTION else None
    reading = Reading(
        message.id, kind, 0.95, unsure=False, language="en", decline=decline,
        company=_fact(company, message), role=_fact(role, message),
    )  # fmt: skip
    return message, reading


def _message(sender: Address, subject: str, text: str, number: int, sent: datetime) -> Message:
    return Message(
        id=f"{number}@{sender.address.partition('@')[2]}",
        digest=digest(sender, subject, sent),
        date=sent,
        sender=sender,
        subject=subject,
        text=text,
        to=(Address("", mailbox.OWNER),),
        source="bench",
    )


def _fact(value: str, message: Message) -> Fact:
    start = message.text.index(value)
    return Fact(value, Evidence(value, message.id, start, start + len(value)), 0.95)


def new_letter(number: int) -> bytes:
    """A mail newer than all of the record, about one of the first 25 applications."""
    random = Random(f"new {number}")
    company, role = list(mailbox.letters_about(25))[number % 25]
    subject, text = wording.REJECTIONS[number % len(wording.REJECTIONS)]
    chosen = mailbox.slots(random, german=False) | {"company": company, "role": role}
    letter = mailbox.Letter(
        (f"{company} Recruiting", f"jobs@{mailbox.domain_of(company)}"),
        subject.format(**chosen),
        text.format(**chosen),
        is_bulk=False,
    )
    return mailbox.dressed(letter, 10**7 + number, random, LAST_DAY + timedelta(hours=1, minutes=number))


def take(times: int, places: list[Path]) -> list[list[float]]:
    """Seconds per new message in copies of the records, in turn; nothing may come to no known application."""
    with TemporaryDirectory(dir=mailbox.OUT) as scratch:
        stores = []
        for number, place in enumerate(places):
            shutil.copytree(place, Path(scratch) / str(number))
            stores.append(open_store(Path(scratch) / str(number)))
        before = [store.counts() for store in stores]
        seconds: list[list[float]] = [[] for _ in stores]
        for number in range(times):
            letter = Path(scratch) / f"{number}.eml"
            letter.write_bytes(new_letter(number))
            for at, store in enumerate(stores):
                begin = time.perf_counter()
                take_in(store, str(letter), LAST_DAY + timedelta(days=3))
                seconds[at].append(time.perf_counter() - begin)
        after = [store.counts() for store in stores]
        for old, new in zip(before, after, strict=True):
            assert (new["message"] - old["message"], new["application"] - old["application"]) == (times, 0), (old, new)
            assert new["pending"] == 0
            assert new["event"] > old["event"]
        for store in stores:
            store.close()
    return seconds


def main() -> None:
    """Fill or take, as the words say."""
    word, first, *rest = sys.argv[1:]
    if word == "fill":
        fill(Path(first), int(rest[0]))
    else:
        print(json.dumps(take(int(first), [Path(place) for place in rest])))


if __name__ == "__main__":
    main()
