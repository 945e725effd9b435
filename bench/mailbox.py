"""A generated mailbox: deterministic, made once and kept in bench/out (git-ignored).

Nine mails of ten are newsletters, shops and private mail, one is about the search. Every mail is multipart/alternative
with about 8 kB of HTML; one in twenty carries a PDF of 60 kB. Mail number n is the same in a mailbox of any size.
"""

from __future__ import annotations

import base64
import html
import quopri
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.header import Header
from email.utils import format_datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from bench import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

OUT = Path("bench/out")
VERSION = 1
"""Raised when the mails change; older files are then made anew."""

OWNER = "mara@home.example"
FIRST_DAY = datetime(2017, 1, 1, 8, 0, tzinfo=UTC)
_HTML_SIZE = 8000
_PDF_SIZE = 60_000
_STUB = "This mail is best seen as a web page. View it in your browser: https://{domain}/view/{number}"


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says, before it is dressed as one.

    Attributes:
        sender: (name, address).
        subject: as the reader sees it.
        text: the plain part.
        is_bulk: whether it was sent to many.
        is_stub: whether the plain part only points to the HTML.
    """

    sender: tuple[str, str]
    subject: str
    text: str
    is_bulk: bool = True
    is_stub: bool = False


def mbox(count: int) -> Path:
    """The file of the first `count` mails, made when it is not there."""
    path = OUT / f"mailbox-{count}-v{VERSION}.mbox"
    if not path.exists():
        OUT.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        with partial.open("wb") as stream:
            for number in range(count):
                stream.write(b"From sender@mail.example Mon Jan  2 08:00:00 2017\n" + mail(number) + b"\n")
        partial.rename(path)
    return path


def maildir(count: int) -> Path:
    """The same mails, one in each file of a Maildir."""
    folder = OUT / f"maildir-{count}-v{VERSION}"
    if not (folder / "tmp").exists():
        (folder / "cur").mkdir(parents=True, exist_ok=True)
        (folder / "new").mkdir(exist_ok=True)
        for number in range(count):
            (folder / "cur" / f"{number:07d}.bench:2,S").write_bytes(mail(number))
        (folder / "tmp").mkdir()
    return folder


def mail(number: int) -> bytes:
    """The bytes of mail `number`."""
    random = Random(f"onward {number}")
    letter = _letter(random)
    return dressed(letter, number, random)


def _letter(random: Random) -> Letter:
    share = random.random()
    german = random.random() < 0.4
    if share < 0.025:
        return alert(random, german=german)
    if share < 0.10:
        return answer(random, german=german)
    if share < 0.65:
        return newsletter(random, german=german)
    return shop(random) if share < 0.85 else private(random)


def slots(random: Random, *, german: bool) -> dict[str, object]:
    """One choice for every slot of the texts."""
    pick = random.choice
    things = wording.GERMAN_THINGS if german else wording.THINGS
    return {
        "thing": pick(things),
        "other": pick(things),
        "noun": pick(wording.NOUNS),
        "adjective": pick(wording.ADJECTIVES),
        "colour": f"{pick(wording.ADJECTIVES)} {pick(wording.NOUNS)}",
        "place": pick(wording.PLACES),
        "place2": pick(wording.PLACES),
        "first": pick(wording.FIRST_NAMES),
        "last": pick(wording.LAST_NAMES),
        "first2": pick(wording.FIRST_NAMES),
        "last2": pick(wording.LAST_NAMES),
        "number": random.randrange(20, 9000),
        "number2": random.randrange(2, 30),
        "price": f"{random.randrange(5, 300)}.{random.randrange(100):02d} €",
        "higher": f"{random.randrange(300, 900)} €",
        "year": random.randrange(1950, 2020),
        "day": f"{random.randrange(1, 29)}.{random.randrange(1, 13)}.",
        "role": pick(wording.GERMAN_ROLES if german else wording.ROLES),
        "company": company(random.randrange(4000)),
    }


def company(number: int) -> str:
    """The name of an invented employer; 4,000 differ."""
    adjectives, nouns, forms = wording.ADJECTIVES, wording.NOUNS, wording.FORMS
    first = adjectives[number % len(adjectives)].title()
    return f"{first}{nouns[number // len(adjectives) % len(nouns)]}{forms[number % len(forms)]}"


def domain_of(name: str) -> str:
    """The domain from which a firm writes."""
    return name.split()[0].lower() + ".example"


def _prose(random: Random, lines: list[str], count: int, *, german: bool = False) -> str:
    sentences = [random.choice(lines).format(**slots(random, german=german)) for _ in range(count)]
    return "\n\n".join(" ".join(sentences[at : at + 3]) for at in range(0, count, 3))


def newsletter(random: Random, *, german: bool) -> Letter:
    """A newsletter; one in five has a stub for its plain part."""
    lines = wording.GERMAN_NEWSLETTER if german else wording.NEWSLETTER
    chosen = slots(random, german=german)
    domain = f"{chosen['adjective']}-{chosen['noun']}.example"
    end = "Newsletter abbestellen: " if german else "Unsubscribe from this newsletter: "
    text = _prose(random, lines, random.randrange(12, 27), german=german) + f"\n\n{end}https://{domain}/u/1"
    subject = f"{chosen['thing']} {'für' if german else 'for'} {chosen['place']}: {chosen['price']}"
    return Letter((f"{chosen['noun']} news", f"news@{domain}"), subject, text, is_stub=random.random() < 0.2)


def shop(random: Random) -> Letter:
    """A mail about an order: sent to one, by a machine."""
    chosen = slots(random, german=False)
    text = "Hello Mara,\n\n" + _prose(random, wording.ORDER, 8) + "\n\nYour shop team"
    domain = f"{chosen['noun']}-shop.example"
    return Letter(("Shop", f"orders@{domain}"), f"Your order {chosen['number']}", text, is_bulk=random.random() < 0.5)


def private(random: Random) -> Letter:
    """A mail from somebody the owner knows, some with what it answers below."""
    chosen = slots(random, german=False)
    text = f"Hi Mara,\n\n{_prose(random, wording.PRIVATE, random.randrange(3, 12))}\n\nLove\n{chosen['first']}"
    if random.random() < 0.5:
        quoted = "\n".join("> " + line for line in _prose(random, wording.PRIVATE, 6).splitlines())
        text += f"\n\nOn 2 March 2024, Mara Lind wrote:\n{quoted}"
    name = f"{chosen['first']} {chosen['last']}"
    address = f"{chosen['first']}.{chosen['last']}@letters.example".lower()
    return Letter((name, address), f"Re: {chosen['thing']}", text, is_bulk=False)


def alert(random: Random, *, german: bool) -> Letter:
    """Job advertisements of a board."""
    lines = wording.GERMAN_ALERT_LINES if german else wording.ALERT_LINES
    shown = [random.choice(lines).format(**slots(random, german=german)) for _ in range(random.randrange(5, 15))]
    role = slots(random, german=german)["role"]
    subject = f"{len(shown)} neue Jobs: {role}" if german else f"{len(shown)} new jobs for {role}"
    end = "Jobagent abbestellen" if german else "Unsubscribe from this job alert"
    return Letter(("Jobboard", "alerts@jobboard.example"), subject, "\n\n".join([subject, *shown, end]))


def answer(random: Random, *, german: bool) -> Letter:
    """A letter of an employer: a receipt, a rejection or an invitation."""
    tables = (
        (wording.GERMAN_RECEIPTS, wording.GERMAN_REJECTIONS, wording.GERMAN_INTERVIEWS)
        if german
        else (wording.RECEIPTS, wording.REJECTIONS, wording.INTERVIEWS)
    )
    subject, text = random.choice(random.choices(tables, (5, 4, 1))[0])
    chosen = slots(random, german=german)
    name = str(chosen["company"])
    sender = (f"{name} Recruiting", f"jobs@{domain_of(name)}")
    return Letter(sender, subject.format(**chosen), text.format(**chosen), is_bulk=False)


def dressed(letter: Letter, number: int, random: Random, sent: datetime | None = None) -> bytes:
    """A letter as the bytes of a mail with HTML, and perhaps a PDF."""
    boundary = f"b{random.getrandbits(64):016x}"
    plain = _STUB.format(domain="mail.example", number=number) if letter.is_stub else letter.text
    alternative = (
        f'Content-Type: multipart/alternative; boundary="{boundary}"\n\n'.encode()
        + _part(boundary, "text/plain", plain, random)
        + _part(boundary, "text/html", _markup(letter.text, random), random)
        + f"--{boundary}--\n".encode()
    )
    head = _header(letter, number, sent or FIRST_DAY + timedelta(minutes=20 * number))
    if random.random() >= 0.05:
        return head + alternative
    return head + _with_pdf(alternative, f"m{boundary}", random)


def _header(letter: Letter, number: int, sent: datetime) -> bytes:
    name, address = letter.sender
    domain = address.partition("@")[2]
    received = "\n".join(
        f"Received: from mx{hop}.{domain} (mx{hop}.{domain} [192.0.2.{hop}])\n\tby mail.home.example with ESMTPS id "
        f"{number:x}.{hop}; {format_datetime(sent)}"
        for hop in (1, 2)
    )
    bulk = f"List-Unsubscribe: <https://{domain}/u/1>\nPrecedence: bulk\n" if letter.is_bulk else ""
    return (
        f"{received}\nMessage-ID: <{number}.{abs(hash_of(address)):x}@{domain}>\nDate: {format_datetime(sent)}\n"
        f"From: {name} <{address}>\nTo: Mara Lind <{OWNER}>\nSubject: {_encoded(letter.subject)}\n{bulk}"
        "MIME-Version: 1.0\n"
    ).encode()


def hash_of(text: str) -> int:
    """A number for a text, the same in every run."""
    return int.from_bytes(text.encode()[-7:], "big")


def _encoded(subject: str) -> str:
    return subject if subject.isascii() else Header(subject, "utf-8", maxlinelen=76).encode()


def _part(boundary: str, media_type: str, text: str, random: Random) -> bytes:
    data = text.encode() + b"\n"
    if random.random() < 0.5:
        coding, body = "quoted-printable", quopri.encodestring(data)
    else:
        coding, body = "base64", base64.encodebytes(data)
    head = f"--{boundary}\nContent-Type: {media_type}; charset=utf-8\nContent-Transfer-Encoding: {coding}\n\n"
    return head.encode() + body + b"\n"


def _markup(text: str, random: Random) -> str:
    """The text as a page of about 8 kB: layout by tables and inline styles, as newsletters have it."""
    rows = "".join(
        f'<tr><td align="left" style="padding:12px 24px;font-family:Arial,sans-serif;font-size:15px;color:#3{row}3{row}'
        f'3{row}"><p style="margin:0 0 12px 0">{html.escape(block)}</p></td></tr>\n'
        for row, block in enumerate(text.split("\n\n")[:10])
    )
    head = '<!DOCTYPE html><html><head><meta charset="utf-8"><style>'
    body = '</style></head><body><table role="presentation" width="600" cellpadding="0" cellspacing="0">\n'
    room = max(0, _HTML_SIZE - len(rows) - 300)
    style = "".join(
        f".c{number}{{padding:{random.randrange(40)}px;color:#{random.randrange(4096):03x}}}\n"
        for number in range(room // 60)
    )
    pixels = "".join(_picture(random) for _ in range(room // 280))
    return f"{head}{style}{body}{rows}{pixels}</table></body></html>"


def _picture(random: Random) -> str:
    link = f"https://img.example/{random.getrandbits(96):024x}"
    return f'<tr><td style="padding:0 24px"><a href="{link}"><img src="{link}.png" width="552" alt=""></a></td></tr>\n'


def _with_pdf(alternative: bytes, boundary: str, random: Random) -> bytes:
    data = b"%PDF-1.4\n" + random.randbytes(_PDF_SIZE)
    return (
        f'Content-Type: multipart/mixed; boundary="{boundary}"\n\n--{boundary}\n'.encode()
        + alternative
        + f"--{boundary}\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n".encode()
        + b'Content-Disposition: attachment; filename="document.pdf"\n\n'
        + base64.encodebytes(data)
        + f"--{boundary}--\n".encode()
    )


def letters_about(count: int) -> Iterator[tuple[str, str]]:
    """(company, role) of the applications of the filled records, each once."""
    for number in range(count):
        yield company(number), wording.ROLES[number % len(wording.ROLES)]
