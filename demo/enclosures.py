"""Calendar objects (RFC 5545) and small PDF files, written by hand so that their bytes never change."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from demo.source import OWNER, moment

if TYPE_CHECKING:
    from collections.abc import Mapping

_ZONES = {
    "Berlin": ("Europe/Berlin", "+0100", "+0200", "CET", "CEST", "T030000", "T020000"),
    "London": ("Europe/London", "+0000", "+0100", "GMT", "BST", "T020000", "T010000"),
}


def calendar(spec: Mapping[str, Any], stamp: datetime) -> str:
    """The calendar object of an invitation, its lines folded at 75 bytes and ended by CRLF."""
    zone = spec.get("zone", "Berlin")
    start = moment(spec["start"], zone)
    method = spec.get("method", "REQUEST")
    lines = [
        "BEGIN:VCALENDAR",
        f"PRODID:{spec.get('prodid', '-//Terminwerk//Calendar 5.1//EN')}",
        "VERSION:2.0",
        f"METHOD:{method}",
        *_zone_lines(zone),
        "BEGIN:VEVENT",
        f"UID:{spec['uid']}",
        f"DTSTAMP:{_utc(stamp)}",
        f"DTSTART;TZID={_ZONES[zone][0]}:{start:%Y%m%dT%H%M%S}",
        f"DTEND;TZID={_ZONES[zone][0]}:{start + timedelta(minutes=spec.get('minutes', 60)):%Y%m%dT%H%M%S}",
        f"SUMMARY:{_escaped(spec['summary'])}",
        f"LOCATION:{_escaped(spec.get('location', ''))}",
        f"DESCRIPTION:{_escaped(spec.get('description', ''))}",
        f"ORGANIZER;{_person(spec['organizer'])}",
        *(f"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;{_person(p)}" for p in _guests(spec)),
        f"SEQUENCE:{spec.get('sequence', 0)}",
        f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines if not line.endswith(":") or line.startswith("END"))


def _guests(spec: Mapping[str, Any]) -> list[str]:
    return [*spec.get("attendees", ()), OWNER]


def _zone_lines(zone: str) -> list[str]:
    name, winter, summer, short_winter, short_summer, back, on = _ZONES[zone]
    return [
        "BEGIN:VTIMEZONE",
        f"TZID:{name}",
        "BEGIN:STANDARD",
        f"DTSTART:19701025{back}",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        f"TZOFFSETFROM:{summer}",
        f"TZOFFSETTO:{winter}",
        f"TZNAME:{short_winter}",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        f"DTSTART:19700329{on}",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        f"TZOFFSETFROM:{winter}",
        f"TZOFFSETTO:{summer}",
        f"TZNAME:{short_summer}",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
    ]


def _utc(at: datetime) -> str:
    return (at - (at.utcoffset() or timedelta())).strftime("%Y%m%dT%H%M%SZ")


def _person(who: str) -> str:
    name, _, address = who.rstrip(">").partition(" <")
    return f'CN="{name}":mailto:{address}'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    pieces, piece = [], ""
    for char in line:
        if len((piece + char).encode()) > 74:
            pieces.append(piece)
            piece = ""
        piece += char
    return "\r\n ".join([*pieces, piece])


def pdf(text: str) -> bytes:
    """A one-page PDF with a text layer (Helvetica, WinAnsi), one line of the text per line."""
    shown = b"".join(b"(" + _pdf_string(line) + b") Tj T*\n" for line in text.strip().split("\n"))
    stream = b"BT /F1 11 Tf 14 TL 60 780 Td\n" + shown + b"ET"
    fonts = b"<< /Font << /F1 5 0 R >> >>"
    bodies = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s >>" % fonts,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows = b"0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"xref\n0 6\n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (rows, len(out))


def _pdf_string(line: str) -> bytes:
    return line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
