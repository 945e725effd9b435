"""Mails and files for the tests of this folder, all invented."""

from __future__ import annotations

import struct
from email.message import EmailMessage

PLAIN = (
    "Dear Jo Lindqvist,\n\n"
    "thank you for your interest in the position of account manager at Brightwater Studio and for the\n"
    "time you gave us last week. We enjoyed the conversation about your work for the harbour museum.\n\n"
    "After careful thought we have decided to go on with another applicant, whose experience with retail\n"
    "accounts is closer to what this role asks for at the moment. The decision was not an easy one.\n\n"
    "We will keep your papers for six months and will write to you if something else comes up.\n\n"
    "Kind regards\nTilda Brandt\nTalent Partner\nBrightwater Studio"
)
HTML = (
    "<html><head><style>p {color: #333}</style></head><body><div style='display:none'>A word about your application"
    "</div>" + "".join(f"<p>{part.replace(chr(10), '<br>')}</p>" for part in PLAIN.split("\n\n")) + "</body></html>"
)


def mail(text: str = PLAIN, html: str = "", subject: str = "Your application – account manager") -> EmailMessage:
    """A rejection as mail programs send it."""
    message = EmailMessage()
    message["Message-ID"] = "<n1@brightwater.example>"
    message["Date"] = "Mon, 02 Mar 2026 09:15:00 +0100"
    message["From"] = '"Brandt, Tilda" <tilda.brandt@brightwater.example>'
    message["To"] = "Jo Lindqvist <jo@home.example>"
    message["Subject"] = subject
    message["In-Reply-To"] = "<a0@home.example>"
    message["References"] = "<a0@home.example> <a1@brightwater.example>"
    message["List-Unsubscribe"] = "<mailto:off@brightwater.example>"
    if text:
        message.set_content(text, cte="quoted-printable")
    if html:
        if text:
            message.add_alternative(html, subtype="html", cte="base64")
        else:
            message.set_content(html, subtype="html", cte="base64")
    return message


def raw_mail(body: bytes, content_type: str = "", extra: bytes = b"") -> bytes:
    """The bytes of a mail with exactly this body."""
    typed = f"Content-Type: {content_type}\n".encode() if content_type else b""
    return (
        b"Message-ID: <r1@x.example>\nDate: Mon, 02 Mar 2026 09:15:00 +0100\nFrom: a@x.example\nSubject: s\n"
        + typed
        + extra
        + b"\n"
        + body
    )


INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Office Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:i1@brightwater.example
SUMMARY:Interview\\, second round
DTSTART;TZID=Office Time:20260702T140000
DTEND;TZID=Office Time:20260702T150000
SEQUENCE:2
LOCATION:Harbour Road 5\\nRoom 3
ORGANIZER;CN="Brandt, Tilda":MAILTO:Tilda.Brandt@brightwater.example
ATTENDEE;CN=Jo Lindqvist:mailto:jo@home.example
ATTENDEE:mailto:ravi@brightwater.example
END:VEVENT
END:VCALENDAR
"""


def pdf(lines: list[str], title: str = "") -> bytes:
    """A one-page PDF with a text layer (ISO 32000-1, WinAnsi letters)."""
    shown = "\n".join(
        f"({line.replace(chr(92), chr(92) * 2).replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) Tj T*"
        for line in lines
    )
    content = b"BT /F1 11 Tf 60 780 Td 14 TL\n" + shown.encode("cp1252") + b"\nET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            b" /Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Title (%s) >>" % title.encode("cp1252"),
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, table, len(objects) + 1, len(out))
    )


STRING, INTEGER, BINARY, TIME = 0x001F, 0x0003, 0x0102, 0x0040
_SECTOR, _FREE, _END, _TABLE = 512, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def msg(
    properties: dict[tuple[int, int], object],
    recipients: list[dict[tuple[int, int], object]] = (),  # type: ignore[assignment]
    attachments: list[dict[tuple[int, int], object]] = (),  # type: ignore[assignment]
) -> bytes:
    """An Outlook file (MS-OXMSG) from {(property id, type): value}."""
    tree: dict[str, object] = _storage(properties, struct.pack("<8x4I8x", 0, 0, len(recipients), len(attachments)))
    for number, each in enumerate(recipients):
        tree[f"__recip_version1.0_#{number:08X}"] = _storage(each, bytes(8))
    for number, each in enumerate(attachments):
        tree[f"__attach_version1.0_#{number:08X}"] = _storage(each, bytes(8))
    return compound_file(tree)


def _storage(properties: dict[tuple[int, int], object], header: bytes) -> dict[str, object]:
    streams: dict[str, object] = {}
    table = header
    for (pid, kind), value in properties.items():
        if kind in (STRING, BINARY):
            data = value.encode("utf-16-le") if isinstance(value, str) else bytes(value)  # type: ignore[call-overload]
            streams[f"__substg1.0_{pid:04X}{kind:04X}"] = data
            table += struct.pack("<HHIII", kind, pid, 6, len(data) + (2 if kind == STRING else 0), 0)
        else:
            table += struct.pack("<HHIQ", kind, pid, 6, value)
    streams["__properties_version1.0"] = table
    return streams


def compound_file(tree: dict[str, object]) -> bytes:
    """A compound file (MS-CFB, version 3) of nested {name: bytes or {…}}; short streams are padded to 4096 bytes."""
    rows: list[list[object]] = [["Root Entry", 5, _FREE, _FREE, _FREE, _END, 0]]
    data = bytearray()
    sectors: list[int] = []

    def store(content: bytes) -> int:
        start = len(sectors)
        count = -(-len(content) // _SECTOR)
        data.extend(content.ljust(count * _SECTOR, b"\0"))
        sectors.extend([start + at + 1 for at in range(count - 1)] + [_END])
        return start

    def add(children: dict[str, object], parent: int) -> None:
        before = _FREE
        for name in sorted(children, key=lambda each: (len(each), each.upper()), reverse=True):
            value = children[name]
            index = len(rows)
            if isinstance(value, dict):
                rows.append([name, 1, _FREE, before, _FREE, 0, 0])
                add(value, index)
            else:
                content = bytes(value).ljust(4096, b"\0") if len(bytes(value)) < 4096 else bytes(value)  # type: ignore[call-overload]
                rows.append([name, 2, _FREE, before, _FREE, store(content), len(content)])
            before = index
        rows[parent][4] = before

    add(tree, 0)
    directory = b"".join(_row(*row) for row in rows)  # type: ignore[arg-type]
    directory += _row("", 0, _FREE, _FREE, _FREE, 0, 0) * (-len(rows) % 4)
    first_directory = store(directory)
    tables = 1
    while (len(sectors) + tables) * 4 > tables * _SECTOR:
        tables += 1
    table_at = len(sectors)
    sectors.extend([_TABLE] * tables)
    table = struct.pack(f"<{len(sectors)}I", *sectors).ljust(tables * _SECTOR, b"\xff")
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, tables, first_directory, 0, 4096, _END, 0, _END, 0)
    )
    header += struct.pack("<109I", *(range(table_at, table_at + tables)), *([_FREE] * (109 - tables)))
    return header + bytes(data) + table


def _row(name: str, kind: int, left: int, right: int, child: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le")
    shown = len(encoded) + 2 if name else 0
    return encoded.ljust(64, b"\0") + struct.pack(
        "<HBBIII16xI8x8xIQ", shown, kind, 1, left, right, child, 0, start, size
    )
